import Gen
import TestSupport
import Testing

/// What a compiler makes of generated headers: gcc takes the comments out.
enum GeneratedCode {
  /// The code of all headers, and the coverage without its reasons.
  static func text(_ files: [Tables.File]) async throws -> String {
    let headers = files.filter { $0.path.hasSuffix(".h") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    // The directives are kept as text: what they select is not of interest here.
    let outcome = try await Tool.run(
      "gcc", ["-fpreprocessed", "-E", "-P", "-x", "c", "-"],
      input: headers.replacing("\n#", with: "\n@"))
    try #require(outcome.status == 0, "\(outcome.errors)")
    let coverage = files.filter { $0.path == "report/coverage.md" }.flatMap {
      String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n").filter {
        !$0.hasPrefix("- ") && !$0.hasPrefix("<!--")
      }
    }
    return outcome.output + coverage.joined(separator: "\n")
  }
}
