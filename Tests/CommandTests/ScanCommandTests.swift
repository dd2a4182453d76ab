import Foundation
import TestSupport
import Testing

/// `shimgen scan`: its formats, its exit statuses and what it refuses.
struct ScanCommandTests {
  private static let good = "void f(struct dma_buf *b) { dma_buf_put(b); }\n"
  private static let bad = "int f(struct dma_buf_attachment *a) { return dma_buf_pin(a); }\n"
  private static let unclear = "int f(void) { return 0; }\n"

  private static func scan(
    _ source: String, _ arguments: [String] = []
  ) async throws -> Tool.Outcome {
    let folder = try TemporaryFolder()
    try folder.write("driver.c", source)
    return try await Tool.shimgen(
      ["scan", "driver.c", "--from", "5.6", "--to", "5.7", "--data", Project.folder] + arguments,
      in: folder.path)
  }

  @Test(
    arguments: [
      (good, [], 0), (bad, [], 1), (unclear, [], 2), (bad, ["--fail-on", "never"], 0),
      (unclear, ["--fail-on", "never"], 0), (bad, ["--fail-on", "never,error"], 64),
    ] as [(String, [String], Int)])
  func statusesTellVerdictsApart(
    _ source: String, _ arguments: [String], _ status: Int
  ) async throws {
    let outcome = try await Self.scan(source, arguments)
    #expect(outcome.status == status, "\(outcome.output)\(outcome.errors)")
  }

  @Test func textNamesPlaceAndReleases() async throws {
    let outcome = try await Self.scan(Self.bad)
    #expect(outcome.output.hasPrefix("driver.c: Linux 5.6 to 5.7\n"))
    #expect(outcome.output.contains("2 releases: 1 ok, 1 break, 0 not fully understood\n"))
    #expect(
      outcome.output.contains(
        "driver.c:1:46: error: dma_buf_pin is not declared in 5.6 [scan.missing]\n"))
    #expect(outcome.output.contains("understood: up to "))
    #expect(outcome.output.contains("With the overlay, written for 6.8\n"))
  }

  @Test func jsonHasReleasesAndUses() async throws {
    let outcome = try await Self.scan(Self.bad, ["--format", "json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(report["verdict"] as? String == "breaks")
    let releases = try #require(report["releases"] as? [[String: Any]])
    #expect(releases.map { $0["verdict"] as? String } == ["breaks", "ok"])
    let uses = try #require(report["uses"] as? [[String: Any]])
    #expect(uses.contains { $0["declaration"] as? String == "dma_buf_pin" })
  }

  @Test(.enabled(if: SARIFSchema.python != nil, "the schema is not there: see SHIMGEN_SARIF"))
  func sarifIsValid() async throws {
    let outcome = try await Self.scan(
      Self.bad + "#if LINUX_VERSION_CODE >= 1\n" + "struct dma_buf_ops *o;\n#endif\n",
      ["--format", "sarif"])
    #expect(try await SARIFSchema.problems(of: outcome.output) == "")
    #expect(outcome.output.contains("\"ruleId\": \"scan.missing\""))
  }

  @Test func gitHubGetsAnnotations() async throws {
    let outcome = try await Self.scan(Self.bad, ["--format", "github"])
    #expect(
      outcome.output.hasPrefix("::error file=driver.c,line=1,col=46,title=scan.missing::"))
  }

  @Test func badInputIsNamed() async throws {
    let folder = try TemporaryFolder()
    let missing = try await Tool.shimgen(
      ["scan", "nowhere.c", "--data", Project.folder], in: folder.path)
    #expect(missing.status == 2)
    #expect(missing.errors == "nowhere.c: error: No such file\n")
    let span = try await Tool.shimgen(
      ["scan", "nowhere.c", "--from", "3.0", "--to", "3.1", "--data", Project.folder],
      in: folder.path)
    #expect(span.status == 2)
    #expect(span.errors == "error: no recorded release is in the span\n")
  }

  private static let served = """
    #if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
    int f(struct dma_buf_attachment *a) { return dma_buf_pin(a); }
    #else
    int f(struct dma_buf_attachment *a) { return a->dmabuf->size; }
    #endif

    """

  /// What the overlay makes unnecessary is a finding in every format.
  @Test(arguments: [
    ("text", "driver.c:1: note: #if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0) is not needed"),
    ("text", "help: of lines 1 to 5 keep lines 2 to 2"),
    ("text", "1 conditional and 4 lines can go"),
    ("markdown", "scan.unnecessary"), ("json", "\"rule\": \"scan.unnecessary\""),
    ("sarif", "\"ruleId\": \"scan.unnecessary\""),
    ("github", "::notice file=driver.c,line=1,title=scan.unnecessary::"),
  ])
  func unnecessaryConditionalsAreFindings(_ format: String, _ text: String) async throws {
    let outcome = try await Self.scan(Self.served, ["--format", format])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(text), "\(outcome.output)")
  }

  /// A rule's findings can be a failure whatever their severity.
  @Test(arguments: [
    ("scan.unnecessary", 1), ("error,scan.unnecessary", 1), ("note", 1), ("warning", 0),
    ("scan.dead", 0), ("never", 0), ("scan.nothing", 64), ("bad", 64), ("error,", 64),
  ])
  func failuresAreSelected(_ failOn: String, _ status: Int) async throws {
    let outcome = try await Self.scan(Self.served, ["--fail-on", failOn])
    #expect(outcome.status == status, "\(outcome.errors)")
    if failOn == "scan.nothing" {
      #expect(outcome.errors.contains("there is no rule scan.nothing; there are scan.missing, "))
    }
  }
}
