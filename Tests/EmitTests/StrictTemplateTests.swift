import KernelModel
import ShimEmit
import TestSupport
import Testing

@Suite struct StrictTemplateTests {
  /// What goes wrong with one template changed; each problem as `file:line: message`.
  private func problems(
    in name: String, replacing old: String, with new: String
  ) throws -> [String] {
    let changed = templates.map { file in
      guard file.name == name else { return file }
      #expect(file.text.contains(old))
      let parts = file.text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      return TemplateFile(path: file.path, text: parts.joined(separator: new))
    }
    do throws(Diagnostics) {
      _ = try GateHeaders(templates: changed, headers: GatedHeaders.paths)
      return []
    } catch {
      return error.all.map { "\($0)" }
    }
  }

  @Test func anUnknownHoleIsAnError() throws {
    #expect(
      try problems(in: "banner.mustache", replacing: "{{purpose}}", with: "{{purpose}}{{date}}")
        == [
          "Templates/banner.mustache:4: error: there is no value for the hole 'date'"
        ])
  }

  @Test func anUnusedValueIsAnError() throws {
    #expect(
      try problems(in: "banner.mustache", replacing: "{{format}}", with: "1") == [
        "Templates/banner.mustache:1: error: the value 'format' is not used"
      ])
    #expect(
      try problems(in: "slots.h.mustache", replacing: "{{gate}} == {{form}}\n#def", with: "1\n#def")
        == [])
  }

  @Test func aValueUnusedInASectionIsAnErrorAtTheSection() throws {
    #expect(
      try problems(in: "banner.mustache", replacing: "{{line}}", with: "") == [
        "Templates/banner.mustache:7: error: the value 'line' is not used"
      ])
  }

  @Test(arguments: ["{{^purpose}}{{/purpose}}", "{{>other}}", "{{{purpose}}}", "{{=<% %>=}}"])
  func decisionsAndTricksAreErrors(_ tag: String) throws {
    let found = try problems(
      in: "banner.mustache", replacing: "{{purpose}}", with: "{{purpose}}\(tag)")
    #expect(found.first?.hasPrefix("Templates/banner.mustache:4: error: '") == true, "\(found)")
  }

  @Test func sectionsMustMatch() throws {
    #expect(
      try problems(in: "banner.mustache", replacing: "{{/commands}}", with: "{{/command}}").first
        == "Templates/banner.mustache:9: error: 'command' ends here and does not start")
    let found = try problems(in: "slots.h.mustache", replacing: "{{/slots}}", with: "")
    #expect(
      found.first == "Templates/slots.h.mustache:13: error: the section 'slots' does not end")
  }

  @Test func theContentTypeComesFirst() throws {
    #expect(
      try problems(in: "banner.mustache", replacing: "{{%CONTENT_TYPE:TEXT}}\n", with: "\n").first
        == "Templates/banner.mustache:1: error: the first line must be {{%CONTENT_TYPE:TEXT}}")
  }

  @Test func commentsAreAllowed() throws {
    #expect(
      try problems(
        in: "banner.mustache", replacing: "{{purpose}}", with: "{{purpose}}{{! why }}") == [])
  }

  @Test func aMissingTemplateIsAnError() throws {
    let error = #expect(throws: Diagnostics.self) {
      try GateHeaders(
        templates: templates.filter { $0.name != "slots.h.mustache" }, headers: GatedHeaders.paths)
    }
    #expect(error?.description == "error: there is no template slots.h.mustache")
  }

  @Test(arguments: ["*/", "/*", "\n", "é", "\\"])
  func nothingBreaksOutOfAComment(_ text: String) {
    let error = #expect(throws: Diagnostics.self) {
      try GateHeaders(templates: templates, headers: GatedHeaders.paths, licence: "MIT " + text)
    }
    #expect(error?.all.first?.identifier == "emit.comment-text")
  }

  @Test(arguments: ["*/ int x; /*", "a\nb"])
  func aRecordCannotWriteCode(_ text: String) throws {
    let records = [KernelRelease(6, 7), KernelRelease(6, 8)].map { release in
      let type = CType.named(release.patchlevel == 7 ? "int" : "long \(text)")
      let function = Function(type: FunctionType(result: type, parameters: []))
      return ReleaseRecord(
        release: release, tree: release, source: .init(kind: "test", text: ""),
        headers: [
          HeaderRecord(
            path: "include/linux/vfio.h",
            declarations: [Declaration(name: "f", content: .function(function), line: 7)])
        ])
    }
    let error = #expect(throws: Diagnostics.self) {
      try Emitted(records, from: KernelRelease(6, 7))
    }
    #expect(error?.all.map(\.identifier) == ["emit.comment-text"])
  }
}
