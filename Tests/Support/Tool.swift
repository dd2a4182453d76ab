import Foundation
import Subprocess
import SystemPackage

/// Runs programs: the tool itself, compilers, git.
///
/// Real ones only.
package enum Tool {
  /// How a program ended and what it printed.
  package struct Outcome: Sendable {
    /// The exit status; 128 and the signal where one ended the program.
    package let status: Int
    package let output: String
    package let errors: String
  }

  /// Runs `shimgen`, as built beside the tests.
  package static func shimgen(
    _ arguments: [String], in folder: String = Project.folder,
    environment: [String: String?] = [:]
  ) async throws -> Outcome {
    try await run(Project.tool, arguments, in: folder, environment: environment)
  }

  /// Runs a program, found on the path where it has no slash; a variable that is nil is not there.
  package static func run(
    _ program: String, _ arguments: [String], in folder: String = Project.folder,
    environment: [String: String?] = [:], input: String = ""
  ) async throws -> Outcome {
    let executable: Executable = program.contains("/") ? .path(FilePath(program)) : .name(program)
    var updates: [Subprocess.Environment.Key: String?] = ["LC_ALL": "C"]
    for (name, value) in environment { updates[.init(stringLiteral: name)] = value }
    let result = try await Subprocess.run(
      executable, arguments: Arguments(arguments), environment: .inherit.updating(updates),
      workingDirectory: FilePath(folder), input: .string(input),
      output: .string(limit: 1 << 27), error: .string(limit: 1 << 24))
    let status =
      switch result.terminationStatus {
      case .exited(let code): Int(code)
      case .signaled(let signal): 128 + Int(signal)
      }
    return Outcome(
      status: status, output: result.standardOutput, errors: result.standardError)
  }
}

/// Where things are.
package enum Project {
  /// The folder with Package.swift.
  package static let folder = FilePath(#filePath)
    .removingLastComponent().removingLastComponent().removingLastComponent().string

  /// The executable, in the folder that the test runner was built into.
  package static var tool: String {
    let runner =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return FilePath(runner).removingLastComponent().appending("shimgen").string
  }

  /// The bytes of one of the project's files.
  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
  }

  /// The names in one of the project's folders, sorted.
  package static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)").sorted()
  }
}

/// A folder of a test's own, removed when the test is over.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// Makes the folder; its name has spaces, but for Kbuild, which knows no such path.
  package init(forKbuild: Bool = false) throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: (forKbuild ? "shimgen-test-" : "shimgen test ") + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, folders included, and returns its path.
  @discardableResult
  package func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  /// Writes a file's bytes, folders included, and returns its path.
  @discardableResult
  package func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: FilePath(file).removingLastComponent().string, withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else {
      throw CocoaError(.fileWriteUnknown)
    }
    return file
  }

  /// The bytes of a file, nil where there is none.
  package func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map(Array.init)
  }

  /// The text of a file, nil where there is none.
  package func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Makes a symbolic link; `target` is written into it as it is.
  package func link(_ name: String, to target: String) throws {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: FilePath(file).removingLastComponent().string, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: target)
  }

  /// Removes a file or a folder with everything in it.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// Copies files and folders of the project's to the same place in this one: bytes, no owners.
  package func copy(_ names: String...) throws {
    for name in names {
      let below = FileManager.default.subpaths(atPath: "\(Project.folder)/\(name)") ?? []
      for path in below.isEmpty ? [name] : below.map({ "\(name)/\($0)" }) {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(
          atPath: "\(Project.folder)/\(path)", isDirectory: &isFolder)
        if !isFolder.boolValue { try write(path, Project.bytes(path)) }
      }
    }
  }

  /// Everything below the folder, files with their bytes: to see that nothing has changed.
  ///
  /// What is mounted there is part of it, which Foundation's enumerator leaves out.
  package func snapshot() -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    func add(_ folder: String, _ prefix: String) {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        let item = "\(folder)/\(name)"
        files[prefix + name] = FileManager.default.contents(atPath: item).map(Array.init) ?? []
        let type = try? FileManager.default.attributesOfItem(atPath: item)[.type]
        if type as? FileAttributeType == .typeDirectory { add(item, "\(prefix)\(name)/") }
      }
    }
    add(path, "")
    return files
  }
}
