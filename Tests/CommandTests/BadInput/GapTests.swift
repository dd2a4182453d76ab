import TestSupport
import Testing

/// Boundaries that the tables do not pin down: refused by name, or placed where the user says.
@Suite struct GapTests {
  /// The project's data without two mainline releases.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("Templates", "Tables/headers", "Tables/headers.yaml")
    try folder.remove("Tables/headers/5.5.table")
    try folder.remove("Tables/headers/5.6.table")
    return folder
  }

  @Test func theMissingReleasesAreNamed() async throws {
    let folder = try Self.folder()
    let before = folder.snapshot()
    let outcome = try await Tool.shimgen(["generate"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.firstError.hasPrefix("error: 5.5, 5.6 not recorded, and "))
    #expect(outcome.firstError.contains(" declarations change between 5.4 and 5.7: "))
    #expect(outcome.errors.contains("note: dma_buf_dynamic_attach changes here"))
    #expect(folder.snapshot() == before)
  }

  @Test(arguments: [("--assume-latest", "5, 7, 0"), ("--assume-earliest", "5, 5, 0")])
  func anAssumptionPlacesThem(_ option: String, _ start: String) async throws {
    let folder = try Self.folder()
    let outcome = try await Tool.shimgen(["generate", option], in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains(" boundaries placed by \(option)\n"))
    let gates = try #require(folder.text("Output/include/shimgen/gates.h"))
    let block = try #require(gates.firstRange(of: "#ifndef SHIM_FORM_DMA_BUF_DYNAMIC_ATTACH\n"))
    let lines = gates[block.upperBound...].split(separator: "\n").prefix(8)
    #expect(lines.contains { $0.hasSuffix("LINUX_VERSION_CODE >= KERNEL_VERSION(\(start))") })
    #expect(gates.contains("shimgen generate --from 4.4 --to 6.8 \(option)\n"))
  }

  @Test func bothAssumptionsAreWrongUsage() async throws {
    let outcome = try await Tool.shimgen(["generate", "--assume-latest", "--assume-earliest"])
    #expect(outcome.status == 64)
    #expect(outcome.firstError == "Error: --assume-latest or --assume-earliest, not both")
  }

  @Test func strictnessNamesTheBracketsInStableBranches() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.shimgen(
      ["generate", "--strict", "--data", Project.folder], in: folder.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.firstError
        == "error: 1 declaration changes between 5.7.6 and 5.7.14, inside a stable branch of which no"
        + " release in between is recorded")
    for bracket in ["5.15 and 5.15.16", "6.1.10 and 6.1.176", "6.6.17 and 6.6.87"] {
      #expect(outcome.errors.contains(" between \(bracket), inside a stable branch"))
    }
    #expect(folder.snapshot().isEmpty)
  }

  @Test(arguments: [
    (["--from", "6.8", "--to", "6.1"], "error: 6.8 comes after 6.1"),
    (["--from", "3.2"], "error: the first release 3.2 is not recorded"),
    (["--target", "7.1"], "error: the target 7.1 is outside 4.4 to 6.8"),
  ])
  func aSpanThatIsNone(_ arguments: [String], _ firstLine: String) async throws {
    let folder = try TemporaryFolder()
    try await Refusal(status: 2, firstLine: firstLine).expect(
      of: ["generate", "--data", Project.folder] + arguments, in: folder)
  }
}
