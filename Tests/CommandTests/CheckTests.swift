import Foundation
import TestSupport
import Testing

/// `shimgen check`, and what `generate` writes and removes.
@Suite struct CheckTests {
  private static let gates = "Output/include/shimgen/gates.h"
  private static let slots = "Output/include/shimgen/slots.h"

  /// As many as SHA256SUMS has lines: a comment, and one for each file but itself.
  private static let fileCount =
    (try? Project.bytes("Output/SHA256SUMS").count { $0 == UInt8(ascii: "\n") }) ?? 0

  private static let lineCount =
    (try? Project.bytes(gates).count { $0 == UInt8(ascii: "\n") }) ?? 0

  /// The project's tables, templates and output.
  private static func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy(
      "Templates", "Rules", "Tables/headers", "Tables/mentions", "Tables/headers.yaml", "Output")
    return folder
  }

  @Test func theCommittedOutputIsUpToDate() async throws {
    let outcome = try await Tool.shimgen(["check"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "Output is up to date\n")
  }

  @Test func everyDifferenceIsNamed() async throws {
    let folder = try Self.copy()
    try folder.write(Self.gates, (folder.text(Self.gates) ?? "") + "/* edited */\n")
    try folder.remove(Self.slots)
    let stray = "Output/include/shimgen/wrappers.h"
    try folder.write(stray, "/*\n * Made by shimgen, format 1. Do not edit\n */\n")
    try folder.write("Output/README", "not shimgen's\n")
    let before = folder.snapshot()
    let outcome = try await Tool.shimgen(["check"], in: folder.path)
    #expect(outcome.status == 1)
    expectSameLines(
      outcome.output,
      """
      Output: 3 of \(Self.fileCount) files are not what the tables give

      \(Self.gates):\(Self.lineCount + 1): error: was edited by hand: it is not what the tables \
      give, and not what was generated [check.edited]
      \(Self.slots): error: is missing [check.missing]
      \(stray): error: is no longer made [check.stray]

      """)
    #expect(outcome.errors == "run shimgen generate and review the difference\n")
    #expect(folder.snapshot() == before)
  }

  /// Older output differs, and what nobody generated was edited.
  ///
  /// A unified diff shows what belongs there.
  @Test func anEditIsToldFromOldOutput() async throws {
    let data = try SampleData()
    #expect(try await Tool.shimgen(SampleData.generation, in: data.folder.path).status == 0)
    let check = ["check", "--data", SampleData.name, "--from", "6.7", "--output", "out"]
    let gates = "out/include/shimgen/gates.h"
    let generated = data.folder.text(gates) ?? ""
    try data.write(SampleData.row("int vfio_frob(long a)"), for: "6.8")
    let old = try await Tool.shimgen(check + ["--diff"], in: data.folder.path)
    #expect(old.status == 1)
    #expect(old.output.contains("differs from what the tables give [check.differs]"))
    #expect(!old.output.contains("[check.edited]"))
    #expect(old.output.contains("\n--- \(gates)\n+++ \(gates) (generated)\n@@ -"))
    #expect(old.output.contains("\n- *   form 2: 6.8 ..    int vfio_frob(int a, int b)\n"))
    #expect(old.output.contains("\n+ *   form 2: 6.8 ..    int vfio_frob(long a)\n"))
    // The diff is one that patch takes, and then gates.h is what belongs there.
    let start = try #require(old.output.firstRange(of: "--- \(gates)\n"))
    let end = old.output[start.upperBound...].firstRange(of: "\n\n")?.lowerBound
    let hunk = String(old.output[start.lowerBound..<(end ?? old.output.endIndex)]) + "\n"
    let patched = try await Tool.run(
      "patch", ["--posix", "-o", "patched.h", gates], in: data.folder.path, input: hunk)
    #expect(patched.status == 0, "\(patched)")
    #expect(try await Tool.shimgen(SampleData.generation, in: data.folder.path).status == 0)
    #expect(data.folder.text("patched.h") == data.folder.text(gates))

    try data.folder.write(gates, generated.replacing("6.8", with: "6.9"))
    let edited = try await Tool.shimgen(check, in: data.folder.path)
    #expect(edited.status == 1)
    #expect(edited.output.contains("[check.edited]"))
    #expect(!edited.output.contains("[check.differs]"))
  }

  /// Each format names the file and the line, whether all is well or not.
  @Test(arguments: ["json", "sarif", "github", "markdown"])
  func everyFormatTellsTheSame(_ format: String) async throws {
    let folder = try Self.copy()
    let arguments = ["check", "--format", format]
    let same = try await Tool.shimgen(arguments, in: folder.path)
    #expect(same.status == 0)
    try folder.write(Self.gates, (folder.text(Self.gates) ?? "") + "/* edited */\n")
    let outcome = try await Tool.shimgen(arguments, in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("check.edited"))
    let line = "\(Self.lineCount + 1)"
    switch format {
    case "github":
      #expect(same.output.isEmpty)
      #expect(
        outcome.output.hasPrefix("::error file=\(Self.gates),line=\(line),title=check.edited::"))
    case "markdown":
      #expect(same.output.contains("**same**"))
      #expect(outcome.output.contains("| error | `\(Self.gates):\(line)` |"))
    case "sarif":
      if SARIFSchema.python != nil {
        for text in [same.output, outcome.output] {
          #expect(try await SARIFSchema.problems(of: text) == "")
        }
      }
      #expect(outcome.output.contains("\"startLine\": \(line)"))
    default:
      let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      let finding = ((object as? [String: Any])?["findings"] as? [[String: Any]])?.first
      #expect(finding?["file"] as? String == Self.gates)
      #expect(finding?["line"] as? Int == Self.lineCount + 1)
    }
  }

  /// Whoever has a copy of the output alone sees by coreutils that nobody edited it.
  @Test func digestsAreWhatSha256sumReads() async throws {
    let folder = try Self.copy()
    let output = "\(folder.path)/Output"
    let good = try await Tool.run("sha256sum", ["--strict", "-c", "SHA256SUMS"], in: output)
    #expect(good.status == 0, "\(good)")
    #expect(good.output.split(separator: "\n").count == Self.fileCount - 1)
    try folder.write(Self.slots, (folder.text(Self.slots) ?? "") + "\n")
    let bad = try await Tool.run("sha256sum", ["-c", "--quiet", "SHA256SUMS"], in: output)
    #expect(bad.output == "include/shimgen/slots.h: FAILED\n")
  }

  @Test func aBrokenTableIsNoDifference() async throws {
    let folder = try Self.copy()
    let table = "Tables/headers/6.8.table"
    try folder.write(table, (folder.text(table) ?? "") + "nonsense\n")
    let lines = folder.text(table)?.split(separator: "\n").count ?? 0
    try await Refusal(
      status: 2,
      firstLine: "\(table):\(lines):1: error: 'nonsense' begins no line of a table"
    ).expect(of: ["check"], in: folder)
  }

  @Test func generationMakesWhatCheckAsksFor() async throws {
    let folder = try Self.copy()
    try folder.write(Self.gates, "old\n")
    try folder.remove(Self.slots)
    #expect(try await Tool.shimgen(["generate"], in: folder.path).status == 0)
    #expect(try await Tool.shimgen(["check"], in: folder.path).status == 0)
    #expect(folder.text(Self.gates).map { Array($0.utf8) } == (try Project.bytes(Self.gates)))
    #expect(folder.text(Self.slots).map { Array($0.utf8) } == (try Project.bytes(Self.slots)))
  }

  private static func changed(_ folder: TemporaryFolder, _ name: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")[.modificationDate]
      as? Date
  }

  @Test func nothingIsWrittenTwice() async throws {
    let data = try SampleData()
    #expect(try await Tool.shimgen(SampleData.generation, in: data.folder.path).status == 0)
    let files = ["out/include/shimgen/gates.h", "out/include/shimgen/slots.h"]
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    for file in files {
      try FileManager.default.setAttributes(
        [.modificationDate: past], ofItemAtPath: "\(data.folder.path)/\(file)")
    }
    let again = try await Tool.shimgen(SampleData.generation, in: data.folder.path)
    #expect(again.status == 0)
    #expect(again.errors.contains("\nout is up to date\nnext: "))
    for file in files { #expect(try Self.changed(data.folder, file) == past) }
    // One file that differs is written, the other one is not.
    try data.folder.write(files[1], "old\n")
    let third = try await Tool.shimgen(SampleData.generation, in: data.folder.path)
    #expect(third.errors.contains("wrote out/include/shimgen/slots.h\n"))
    #expect(!third.errors.contains("wrote out/include/shimgen/gates.h\n"))
    #expect(try Self.changed(data.folder, files[0]) == past)
  }

  @Test func onlyWhatShimgenMadeIsRemoved() async throws {
    let data = try SampleData()
    let own = "out/include/shimgen/old.h"
    let strange = "out/include/shimgen/mine.h"
    try data.folder.write(own, "/*\n * Made by shimgen, format 1. Do not edit\n */\n")
    try data.folder.write(strange, "/* By hand. */\n")
    let outcome = try await Tool.shimgen(SampleData.generation, in: data.folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("removed \(own)\n"))
    #expect(data.folder.text(own) == nil)
    #expect(data.folder.text(strange) == "/* By hand. */\n")
  }
}
