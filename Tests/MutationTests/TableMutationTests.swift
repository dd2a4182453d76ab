import Gen
import KernelModel
import ReleaseTables
import TestSupport
import Testing

/// Edits of tables at random: what reaches generated code is noticed, the rest stays silent.
///
/// What matters is not asked of the tool: gcc takes the comments out of the output before and after,
/// and what is left is compared.
@Suite struct TableMutationTests {
  private static let count = 240
  private static let oldest = KernelRelease(6, 3)

  /// The recorded releases from 6.3 on, with their tables' text.
  private static let files: [(path: String, record: ReleaseRecord, lines: [String])] = {
    RecordedTables.records.filter { $0.release >= oldest && $0.release.mainline <= .init(6, 8) }
      .map { record in
        let text = Tables.text(of: record)
        return (
          "Tables/headers/\(record.release).table", record,
          text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        )
      }
  }()

  private static func state(_ records: [ReleaseRecord]) async throws -> (ReviewState, Survey) {
    let set = Tables.File(
      path: "Tables/headers.yaml", bytes: try Project.bytes("Tables/headers.yaml"))
    let generator = Generator(
      tables: Tables(read: records), headers: try RecordedHeaders(set),
      templates: TemplateFolder.files.map { Tables.File(path: $0.path, bytes: Array($0.text.utf8)) }
    )
    let request = Generator.Request(from: oldest, to: .init(6, 8), target: .init(6, 8))
    let output = try await generator.generate(request).files
    return (
      ReviewState(
        name: "state", generator: generator, images: [], output: output, fallback: request),
      try generator.survey(request)
    )
  }

  private enum Edit: CaseIterable {
    case dropRow, retype, renameParameter, renameRow, moveLine, changeSource, changeSize,
      changeValue
  }

  /// Edits one line of a table; nil where the line has nothing of the kind.
  private static func mutate(
    _ lines: [String], _ edit: Edit, _ random: inout SeededGenerator
  ) -> [String]? {
    var lines = lines
    let index = Int.random(in: 4..<(lines.count - 1), using: &random)
    var cells = lines[index].split(separator: "\t", omittingEmptySubsequences: false)
      .map(String.init)
    guard cells.count >= 4, Int(cells[0]) != nil else {
      guard edit == .changeSource else { return nil }
      lines[3] += "x"
      return lines
    }
    switch edit {
    case .dropRow: lines.remove(at: index)
    case .retype:
      let types = ["int ", "u32 ", "__u32 ", "u64 ", "__u64 ", "void *", "bool ", "size_t "]
      guard let type = types.first(where: { cells[3].contains($0) }),
        let range = cells[3].firstRange(of: type)
      else { return nil }
      cells[3].replaceSubrange(range, with: type == "long " ? "int " : "long ")
    case .renameParameter:
      guard cells[1] == "function", let end = cells[3].lastIndex(of: ")"),
        let last = cells[3][..<end].last, last.isLetter
      else { return nil }
      cells[3].insert("q", at: end)
    case .renameRow:
      cells[3] = cells[3].replacing(cells[2].split(separator: ".").last ?? "", with: "renamed")
      cells[2] = cells[2].split(separator: ".").dropLast().map { $0 + "." }.joined() + "renamed"
    case .moveLine: cells[0] = "\((Int(cells[0]) ?? 0) + 1)"
    case .changeSource:
      lines[3] += "x"
      return lines
    case .changeSize:
      guard let place = cells.firstIndex(where: { $0.hasPrefix("size=") }) else { return nil }
      cells[place] = "size=4096"
    case .changeValue:
      guard let place = cells.firstIndex(where: { $0.hasPrefix("value=") }) else { return nil }
      cells[place] = "value=4095"
    }
    if edit != .dropRow { lines[index] = cells.joined(separator: "\t") }
    return lines
  }

  @Test func whatReachesCodeIsNoticed() async throws {
    var random = SeededGenerator(seed: 6_008)
    let records = Self.files.map(\.record)
    let (base, baseSurvey) = try await Self.state(records)
    let baseCode = try await GeneratedCode.text(base.output)
    var (done, refused, mattering, silent) = (0, 0, 0, 0)
    var number = 0
    while done < Self.count {
      let edit = Edit.allCases[done % Edit.allCases.count]
      let file = Int.random(in: Self.files.indices, using: &random)
      number += 1
      try #require(number < 100_000)
      guard let lines = Self.mutate(Self.files[file].lines, edit, &random) else { continue }
      done += 1
      let name = "mutation \(done), \(edit) of \(Self.files[file].path)"
      var mutated = records
      let current: ReviewState
      let survey: Survey
      do {
        var cache = DeclarationCache()
        mutated[file] = try RecordTable.record(
          from: Array(lines.joined(separator: "\n").utf8), path: Self.files[file].path,
          cache: &cache)
        (current, survey) = try await Self.state(mutated)
      } catch is Diagnostics {
        // The reader or the plan refuses it: nobody can miss that.
        refused += 1
        continue
      }
      let check = OutputCheck(generated: current.output, found: base.output, folder: "Output")
      let isSameOutput = current.output.map(\.bytes) == base.output.map(\.bytes)
      #expect(check.differences.isEmpty == isSameOutput, "\(name)")
      let review = Review(
        from: base, to: current, outputFolder: "Output", told: (baseSurvey, survey),
        generated: current.output)
      let matters = isSameOutput ? false : try await GeneratedCode.text(current.output) != baseCode
      let told = review.changes.prefix(3).map { "\($0.name): \($0.items.map(\.text))" }
      if matters {
        mattering += 1
        #expect(
          review.verdict == .needsReview || review.verdict == .breaksDrivers,
          "\(name) is called \(review.verdict): \(told)")
      } else if edit == .changeSize {
        // A layout is a contract that no gate tells: it is told, code or not.
        #expect(review.verdict != .unchanged, "\(name)")
      } else {
        silent += 1
        #expect(
          review.verdict == .unchanged || review.verdict == .safe,
          "\(name) is called \(review.verdict): \(told)")
      }
    }
    // The mutations are worth something: each outcome comes often.
    #expect(
      mattering > 50 && silent > 50, "\(mattering) matter, \(silent) do not, \(refused) refused")
  }
}
