import Gen
import TestSupport
import Testing

/// Edits of generated files at random: `check` notices each, and says which file and what about it.
@Suite struct OutputMutationTests {
  private static let count = 240

  /// The committed output, as files.
  private static let output: [Tables.File] = {
    do {
      return try project("Output")
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private static func project(_ folder: String) throws -> [Tables.File] {
    var files: [Tables.File] = []
    // SwiftPM keeps a note of versions and a build folder beside a package that it builds.
    for name in try Project.names(in: folder)
    where name != "Package.resolved" && !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      do {
        let bytes = try Project.bytes(path)
        files.append(Tables.File(path: String(path.dropFirst("Output/".count)), bytes: bytes))
      } catch {
        files += try project(path)
      }
    }
    return files
  }

  private enum Edit: CaseIterable {
    case changeByte, editComment, dropLine, doubleLine, truncate, lineEnds, remove, stray, foreign
  }

  /// Edits one file; tells what check has to find, nil for nothing.
  private static func mutate(
    _ files: inout [Tables.File], _ edit: Edit, _ random: inout SeededGenerator
  ) -> (path: String, kind: OutputCheck.Kind)? {
    let index = Int.random(in: files.indices, using: &random)
    let path = files[index].path
    var bytes = files[index].bytes
    func line() -> Range<Int> {
      let place = Int.random(in: bytes.indices, using: &random)
      let start = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
      let end = bytes[place...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
      return start..<end
    }
    switch edit {
    case .changeByte:
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] = bytes[place] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
    case .editComment: bytes += Array("/* a word by hand */\n".utf8)
    case .dropLine: bytes.removeSubrange(line())
    case .doubleLine:
      let range = line()
      bytes.insert(contentsOf: Array(bytes[range]), at: range.lowerBound)
    case .truncate: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
    case .lineEnds:
      bytes = bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }
    case .remove:
      files.remove(at: index)
      return (path, .missing)
    case .stray:
      let name = "include/shimgen/old-\(index).h"
      files.append(Tables.File(path: name, bytes: Array("/* \(Generator.banner)1. */\n".utf8)))
      return (name, .stray)
    case .foreign:
      // The same bytes once more: nothing has changed.
      return nil
    }
    files[index].bytes = bytes
    return (path, .edited)
  }

  @Test func everyEditIsNoticed() throws {
    var random = SeededGenerator(seed: 20_240_310)
    let same = OutputCheck(generated: Self.output, found: Self.output, folder: "Output")
    #expect(same.differences.isEmpty)
    for number in 0..<Self.count {
      let edit = Edit.allCases[number % Edit.allCases.count]
      var files = Self.output
      let expected = Self.mutate(&files, edit, &random)
      let check = OutputCheck(generated: Self.output, found: files, folder: "Output")
      let found = check.differences.map { "\($0.path) \($0.kind)" }
      guard let expected else {
        #expect(found.isEmpty, "mutation \(number), \(edit)")
        continue
      }
      // An edit of the digests themselves is one of them, unless only their comment is touched.
      let words =
        expected.path == "SHA256SUMS" && expected.kind == .edited
        ? ["SHA256SUMS edited", "SHA256SUMS differs"] : ["\(expected.path) \(expected.kind)"]
      let isKnown = expected.path != "SHA256SUMS" || expected.kind != .missing
      #expect(found.count == 1, "mutation \(number), \(edit): \(found)")
      #expect(
        !isKnown || words.contains(found.first ?? ""), "mutation \(number), \(edit): \(found)")
    }
  }
}
