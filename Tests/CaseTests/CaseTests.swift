import Foundation
import TestSupport
import Testing

/// Headers in, everything that becomes of them out: one folder of Tests/Cases a case.
///
/// `SHIMGEN_RECORD=1` writes the expectations anew and still fails, so that nothing is accepted
/// unseen.
@Suite struct CaseTests {
  @Test func casesAreThere() { #expect(CaseFolder.names.count >= 12) }

  @Test(arguments: CaseFolder.names) func folder(_ name: String) async throws {
    let folder = try CaseFolder(name)
    let found = try await folder.run()
    if ProcessInfo.processInfo.environment["SHIMGEN_RECORD"] == "1" {
      try folder.record(found)
      Issue.record("recorded anew: review Tests/Cases/\(name)/expected and run again")
    }
    let expected = folder.expected
    for file in Set(found.keys).union(expected.keys).sorted() {
      switch (found[file], expected[file]) {
      case (let found?, nil): Issue.record("expected/\(file) is missing; found:\n\(found)")
      case (nil, .some): Issue.record("expected/\(file) is there, and nothing makes it")
      case (let found?, let expected?) where found != expected:
        Issue.record("\(try await Self.difference(file, expected, found))")
      default: break
      }
    }
  }

  /// A unified diff from what was expected to what was found.
  private static func difference(
    _ file: String, _ expected: String, _ found: String
  ) async throws -> String {
    let folder = try TemporaryFolder()
    try folder.write("expected/\(file)", expected)
    try folder.write("found/\(file)", found)
    return try await Tool.run("diff", ["-u", "expected/\(file)", "found/\(file)"], in: folder.path)
      .output
  }

  // MARK: Compilers

  /// The version codes at both ends of the span and on both sides of every boundary.
  private static func codes(in gates: String) throws -> [Int] {
    var codes: Set<Int> = []
    var span: [Int] = []
    for match in gates.matches(
      of: /LINUX_VERSION_CODE (>=|<) KERNEL_VERSION\((\d+), (\d+), (\d+)\)/)
    {
      let numbers = [match.2, match.3, match.4].compactMap { Int($0) }
      let code = numbers[0] << 16 | numbers[1] << 8 | numbers[2]
      if span.count < 2 { span.append(code) }
      codes.formUnion([code - 1, code])
    }
    try #require(span.count == 2, "the span's guards come first")
    return codes.filter { $0 >= span[0] && $0 < span[1] }.sorted()
  }

  @Test(
    arguments: CaseFolder.names.filter { (try? CaseFolder($0))?.expected["gates.h"] != nil },
    ["gcc", "clang"])
  func compiles(_ name: String, _ compiler: String) async throws {
    let expected = try CaseFolder(name).expected
    let gates = try #require(expected["gates.h"])
    let folder = try TemporaryFolder()
    try folder.write("shimgen/gates.h", gates)
    try folder.write("shimgen/slots.h", try #require(expected["slots.h"]))
    try folder.write(
      "linux/version.h",
      """
      #define LINUX_VERSION_CODE TEST_CODE
      #define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + ((c) > 255 ? 255 : (c)))

      """)
    try folder.write(
      "test.c", "#include <shimgen/slots.h>\n#include <shimgen/gates.h>\nextern int something;\n")
    let codes = try Self.codes(in: gates)
    #expect(codes.count >= 2)
    for code in codes {
      for standard in ["gnu89", "gnu11"] {
        let outcome = try await Tool.run(
          compiler,
          [
            "-std=\(standard)", "-fsyntax-only", "-Wall", "-Wextra", "-Wundef", "-Werror", "-I.",
            "-DTEST_CODE=\(code)", "test.c",
          ], in: folder.path)
        #expect(outcome.status == 0, "\(code): \(outcome.errors)")
      }
    }
  }
}
