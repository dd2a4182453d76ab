import Foundation
import Subprocess

/// How a program ended.
package struct RunResult: Sendable {
  package let isSuccess: Bool
  package let output: String
  package let errors: String
}

/// Runs a program of the search path.
package func runProgram(_ name: String, _ arguments: [String]) async throws -> RunResult {
  let result = try await Subprocess.run(
    .name(name), arguments: Arguments(arguments), output: .string(limit: 1 << 22),
    error: .string(limit: 1 << 22))
  return RunResult(
    isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
    errors: result.standardError)
}

/// A folder of text files that goes away with the test.
package func withFolder<Result>(
  of files: [String: String], _ body: (String) async throws -> Result
) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  for (path, text) in files {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder.path)
}
