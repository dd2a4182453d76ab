import KernelModel
import TestSupport
import Testing

@testable import ShimEmit

/// SARIF against OASIS' own schema.
@Suite(
  .enabled(
    if: SARIFSchema.python != nil, "the schema is not there: see SHIMGEN_SARIF in Scripts/test"))
struct SARIFSchemaTests {
  private static func sarif(_ findings: [Finding]) -> String {
    FindingFormat.sarif.text(
      of: FindingReport(
        command: "scan", title: "title", verdict: "ok",
        rules: [FindingRule("scan.missing", .error, "summary", help: "help")],
        findings: findings), version: "1.0.0")
  }

  @Test func reportsAreValid() async throws {
    let findings = [
      Finding(.note, rule: "scan.missing", "no place"),
      Finding(
        .error, rule: "scan.missing", "a place",
        at: SourceLocation(path: "/a b/ü.c", line: 1, column: 2), subject: "x", help: "help",
        related: [.init("no place"), .init("a place", at: SourceLocation(path: "x.h", line: 3))],
        facts: [.init("releases", .strings(["4.4"]))]),
      Finding(.warning, rule: "unknown.rule", "a file", at: SourceLocation(path: "a.c")),
    ]
    #expect(try await SARIFSchema.problems(of: Self.sarif(findings)) == "")
    #expect(try await SARIFSchema.problems(of: Self.sarif([])) == "")
  }

  /// The schema refuses what is no SARIF: a line from 0, an unknown level.
  @Test(arguments: [
    ("\"startLine\": 3", "\"startLine\": 0"), ("\"level\": \"error\"", "\"level\": \"bad\""),
  ])
  func mistakesAreNoticed(_ right: String, _ wrong: String) async throws {
    let text = Self.sarif([
      Finding(.error, rule: "scan.missing", "m", at: SourceLocation(path: "a.c", line: 3))
    ])
    #expect(text.contains(right))
    #expect(try await SARIFSchema.problems(of: text.replacing(right, with: wrong)) != "")
  }
}
