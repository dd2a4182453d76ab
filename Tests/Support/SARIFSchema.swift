import Foundation

/// The schema of SARIF 2.1.0, as a Python package has it.
package enum SARIFSchema {
  private static let environment = ProcessInfo.processInfo.environment

  /// The interpreter that has the package: named by the environment, or where Scripts/sarif-schema
  /// puts it; nil where it is not there.
  package static var python: String? {
    if let named = environment["SHIMGEN_SARIF"] { return named.isEmpty ? nil : named }
    let cache =
      environment["SHIMGEN_CACHE"]
      ?? (environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache") + "/shimgen"
    let path = "\(cache)/sarif/bin/python"
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  /// What is wrong with a text as SARIF; empty where nothing is.
  package static func problems(of text: String) async throws -> String {
    guard let python else { return "the schema is not there" }
    let outcome = try await Tool.run(
      python, ["-c", program], input: text)
    return outcome.status == 0 ? "" : outcome.output + outcome.errors
  }

  private static let program = """
    import sys
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Schema
    Schema.model_validate_json(sys.stdin.read())
    """
}
