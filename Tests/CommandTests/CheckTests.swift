import Foundation
import TestSupport
import Testing

/// `shimgen check`, and what `generate` writes and removes.
@Suite struct CheckTests {
  private static let gates = "Output/include/shimgen/gates.h"
  private static let slots = "Output/include/shimgen/slots.h"

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
    #expect(
      outcome.output
        == "\(Self.gates): differs\n\(Self.slots): missing\n\(stray): no longer made\n")
    #expect(outcome.errors == "run shimgen generate and review the difference\n")
    #expect(folder.snapshot() == before)
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
