package import Subprocess
import SystemPackage

/// How a program ended.
package struct RunResult: Sendable {
  package let isSuccess: Bool
  package let output: String
  package let errors: String
}

/// Runs a program of the search path with a text on its standard input.
package func run(_ program: String, _ arguments: [String], input: String = "") async throws
  -> RunResult
{
  let result = try await Subprocess.run(
    .name(program), arguments: Arguments(arguments), input: .string(input),
    output: .string(limit: 1 << 22), error: .string(limit: 1 << 22))
  return RunResult(
    isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput ?? "",
    errors: result.standardError ?? "")
}

/// A folder that lives as long as the closure runs.
package func withTemporaryFolder<Result>(
  _ body: (String) async throws -> Result
) async throws -> Result {
  let made = try await run("mktemp", ["-d"])
  let path = made.output.split(separator: "\n").first.map(String.init) ?? "/nonexistent"
  do {
    let result = try await body(path)
    _ = try await run("rm", ["-rf", path])
    return result
  } catch {
    _ = try await run("rm", ["-rf", path])
    throw error
  }
}

/// Writes a text file, making its folders.
package func write(_ text: String, to path: String) throws {
  let file = FilePath(path)
  for folder in file.removingLastComponent().ancestors {
    try? folder.makeFolder()
  }
  let descriptor = try FileDescriptor.open(
    file, .writeOnly, options: [.create, .truncate], permissions: .init(rawValue: 0o644))
  _ = try descriptor.closeAfter { try descriptor.writeAll(text.utf8) }
}
