import KernelModel
import ReleaseTables
import TestSupport
import Testing

/// How the rules of a Swift binding are read, the wrong ones with their places.
@Suite struct BindingRuleTests {
  private static let good = """
    header: include/uapi/linux/frob.h
    module: LinuxFrob
    namespace: Frob
    hidden: [argsz]
    records:
      frob_info: {type: Info, members: {page_size: size}}
      frob_area: Area
    constants:
      - type: Info.Flags
        says: What it can do.
        flags: [frob_info.flags]
        names: {FROB_A: a}
        tests: {FROB_IS: isIt}
    requests: {FROB_GET: get}
    """

  private func read(_ text: String) throws -> BindingRules {
    try BindingRuleTable.rules(yaml: text, path: "Rules/swift/frob.yaml", area: "frob")
  }

  @Test func rulesAreRead() throws {
    let rules = try read(Self.good)
    #expect(rules.module == "LinuxFrob")
    #expect(rules.hidden.map(\.c) == ["argsz"])
    #expect(rules.records.map(\.name.swift) == ["Info", "Area"])
    #expect(rules.records[0].members.map(\.swift) == ["size"])
    #expect(rules.constants[0].kind == .flags)
    #expect(rules.constants[0].width == .fields(["frob_info.flags"]))
    #expect(rules.constants[0].tests.map(\.c) == ["FROB_IS"])
    #expect(rules.requests.map(\.swift) == ["get"])
    #expect(rules.requests[0].location.line == 14)
  }

  @Test(arguments: [
    ("FROB_A: a", "FROB-A: a", "12:13: error: 'FROB-A' is not a C identifier"),
    ("FROB_A: a", "FROB_A: default", "12:21: error: 'default' is not a Swift name"),
    ("FROB_A: a", "FROB_A: 'a { } //'", "12:21: error: 'a { } //' is not a Swift name"),
    ("Info.Flags", "info.Flags", "9:5: error: 'info.Flags' is not the path of a Swift type"),
    ("[frob_info.flags]", "[frob_info]", "11:13: error: 'frob_info' is not a record and a member"),
    ("[frob_info.flags]", "Double", "11:12: error: 'Double' is not one of Int, Int8"),
    ("flags: [frob_info.flags]", "of: x", "11:5: error: the key 'of' is unknown here"),
    (
      "    flags: [frob_info.flags]\n", "", "9:5: error: one of flags, values, numbers, strings"
    ),
    ("include/uapi/linux/frob.h", "../frob.h", "1:9: error: '../frob.h' is not a path"),
    ("module: LinuxFrob", "module: Linux Frob", "2:9: error: 'Linux Frob' is not a Swift name"),
    ("namespace: Frob\n", "", "1:1: error: 'namespace' is missing"),
  ])
  func wrongRulesAreRefused(_ old: String, _ new: String, _ message: String) throws {
    let text = Self.good.replacing(old, with: new)
    #expect(text != Self.good)
    do {
      _ = try read(text)
      Issue.record("the rules were read")
    } catch let error as Diagnostics {
      #expect(error.description.contains("Rules/swift/frob.yaml:\(message)"), "\(error)")
    }
  }

  @Test func theCommittedRulesAreRead() throws {
    for area in ["dma-buf", "vfio"] {
      let path = "Rules/swift/\(area).yaml"
      let text = String(decoding: try Project.bytes(path), as: UTF8.self)
      let rules = try BindingRuleTable.rules(yaml: text, path: path, area: area)
      #expect(!rules.requests.isEmpty)
    }
  }
}
