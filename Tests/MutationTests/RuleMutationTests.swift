import Gen
import KernelModel
import TestSupport
import Testing

/// Edits of rules, of their C text and of templates: as with tables, over all recorded releases.
@Suite struct RuleMutationTests {
  private static let count = 28

  private static func files(_ folder: String, _ suffix: String) throws -> [Tables.File] {
    try Project.names(in: folder).filter { $0.hasSuffix(suffix) }.map {
      Tables.File(path: "\(folder)/\($0)", bytes: try Project.bytes("\(folder)/\($0)"))
    }
  }

  /// Rules and templates by path.
  private static func project() throws -> [Tables.File] {
    var result = try files("Rules", ".yaml") + files("Templates", ".mustache")
    for area in ["dma-buf", "iosys-map", "vfio"] { result += try files("Rules/\(area)", ".h") }
    return result
  }

  private static func state(_ files: [Tables.File]) async throws -> (ReviewState, Survey) {
    let set = Tables.File(
      path: "Tables/headers.yaml", bytes: try Project.bytes("Tables/headers.yaml"))
    let generator = Generator(
      tables: Tables(read: RecordedTables.records), headers: try RecordedHeaders(set),
      templates: files.filter { $0.path.hasPrefix("Templates/") },
      rules: try Rules(
        files: files.filter { $0.path.hasSuffix(".yaml") },
        texts: files.filter { $0.path.hasSuffix(".h") }), mentions: RecordedTables.mentions)
    let request = Generator.Request(from: .init(4, 4), to: .init(6, 8), target: .init(6, 8))
    let output = try await generator.generate(request).files
    return (
      ReviewState(
        name: "state", generator: generator, images: [], output: output, fallback: request),
      try generator.survey(request)
    )
  }

  private enum Edit: CaseIterable {
    case reason, cell, meaning, note, code, comment, template

    /// The files that have such lines.
    var suffix: String {
      switch self {
      case .reason, .cell, .meaning, .note: ".yaml"
      case .code, .comment: ".h"
      case .template: "gates.h.mustache"
      }
    }
  }

  /// The lines of a file with one of them edited; nil where none can be.
  private static func mutate(
    _ text: String, _ edit: Edit, _ random: inout SeededGenerator
  ) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func pick(_ start: String) -> Int? {
      lines.indices.filter { index in
        let line = lines[index].drop { $0 == " " }
        return line.hasPrefix(start) && !line.hasSuffix(">-")
      }.randomElement(using: &random)
    }
    switch edit {
    case .reason:
      guard let index = pick("reason: ") else { return nil }
      lines[index] += " indeed"
    case .cell:
      guard let index = pick("cell: ") else { return nil }
      lines[index] =
        lines[index].prefix { $0 != ":" } + ": "
        + (lines[index].hasSuffix("refuses") ? "inert" : "refuses")
    case .meaning:
      guard let index = pick("from: ") else { return nil }
      lines[index] = lines[index].prefix { $0 != ":" } + ": \"5.9\""
    case .note:
      guard let index = pick("note: ") else { return nil }
      lines[index] += " indeed"
    case .code: lines.insert("static int __shim_mutated;", at: lines.count - 1)
    case .comment: lines.insert("/* a word more */", at: lines.count - 1)
    case .template:
      guard let index = lines.firstIndex(where: { $0.hasPrefix("#error") }) else { return nil }
      lines[index] = lines[index].replacing("gates.h: ", with: "gates.h, ")
    }
    return lines.joined(separator: "\n")
  }

  @Test func whatReachesDriversIsNoticed() async throws {
    var random = SeededGenerator(seed: 4_004)
    let files = try Self.project()
    let (base, baseSurvey) = try await Self.state(files)
    let baseCode = try await GeneratedCode.text(base.output)
    var (done, mattering, silent, number) = (0, 0, 0, 0)
    while done < Self.count {
      let edit = Edit.allCases[done % Edit.allCases.count]
      number += 1
      try #require(number < 10_000)
      guard
        let index = files.indices.filter({ files[$0].path.hasSuffix(edit.suffix) })
          .randomElement(using: &random),
        let text = Self.mutate(
          String(decoding: files[index].bytes, as: UTF8.self), edit, &random)
      else { continue }
      done += 1
      let name = "mutation \(done), \(edit) of \(files[index].path)"
      var mutated = files
      mutated[index].bytes = Array(text.utf8)
      let current: ReviewState
      let survey: Survey
      do {
        (current, survey) = try await Self.state(mutated)
      } catch is Diagnostics { continue }
      let review = Review(
        from: base, to: current, outputFolder: "Output", told: (baseSurvey, survey),
        generated: current.output)
      let told =
        review.changes.prefix(3).map { "\($0.name): \($0.items.map(\.text))" }
        + review.general.map(\.message)
      if try await GeneratedCode.text(current.output) != baseCode {
        mattering += 1
        #expect(
          review.verdict == .needsReview || review.verdict == .breaksDrivers,
          "\(name) is called \(review.verdict): \(told)")
      } else {
        silent += 1
        #expect(
          review.verdict == .unchanged || review.verdict == .safe,
          "\(name) is called \(review.verdict): \(told)")
      }
    }
    #expect(mattering > 6 && silent > 6, "\(mattering) matter, \(silent) do not")
  }
}
