import Foundation
import Subprocess
import TestSupport
import Testing

/// Output/Swift, built once for all tests: as a program that depends on it builds it.
enum SwiftPackage {
  static let folder = "\(Project.folder)/Output/Swift"
  /// Beside the project's own build: kept, so that only the first run compiles everything.
  private static let scratch = "\(Project.folder)/.build/linux-uapi"

  /// A build of the package, debug, with its tests.
  private static let built = Task { try await swift("build", ["--build-tests"]) }
  /// Its programs without the optimizer's help left out, and with the C library in them.
  private static let builtStatically = Task {
    _ = try await built.value
    return try await swift("build", ["-c", "release", "-Xswiftc", "-static-executable"])
  }

  /// What the build printed.
  static func build() async throws -> Tool.Outcome { try await built.value }
  static func buildStatically() async throws -> Tool.Outcome { try await builtStatically.value }

  /// The folder of the built modules and programs.
  static func products(_ configuration: String = "debug") -> String {
    "\(scratch)/\(configuration)"
  }

  /// Where the C modules are that the built ones were built with.
  static let moduleFlags =
    (["CLinuxIoctl", "CLinuxVFIO", "CLinuxDMABuf"].map { "\(folder)/Sources/\($0)/include" }
    + ["\(scratch)/checkouts/swift-system/Sources/CSystem/include"]).flatMap {
      ["-Xcc", "-I\($0)"]
    }

  /// Runs a command of SwiftPM's on the package.
  static func swift(_ command: String, _ arguments: [String]) async throws -> Tool.Outcome {
    try await Tool.run(
      "swift",
      [command, "--package-path", folder, "--scratch-path", scratch, "-j", "2"] + arguments)
  }

  /// Compiles a program against the built modules and runs it.
  static func run(_ source: String, in folder: TemporaryFolder) async throws -> String {
    _ = try await build()
    let file = try folder.write("main.swift", source)
    let objects = try ["LinuxIoctl", "LinuxVFIO", "LinuxDMABuf", "SystemPackage", "CSystem"].flatMap
    { name in
      try FileManager.default.contentsOfDirectory(atPath: "\(products())/\(name).build")
        .filter { $0.hasSuffix(".o") }.sorted().map { "\(products())/\(name).build/\($0)" }
    }
    let compiled = try await Tool.run(
      "swiftc",
      ["-swift-version", "6", "-Onone", "-I", "\(products())/Modules", "-o", "\(folder.path)/main"]
        + moduleFlags + [file] + objects)
    try #require(compiled.status == 0, "\(compiled.errors)")
    let outcome = try await Tool.run("\(folder.path)/main", [])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }
}

/// The public names of a module of the package, as its users see them.
struct SymbolGraph: Decodable {
  struct Symbol: Decodable {
    struct Kind: Decodable { let identifier: String }
    struct Comment: Decodable {
      struct Line: Decodable { let text: String }
      let lines: [Line]
    }
    let kind: Kind
    let pathComponents: [String]
    let docComment: Comment?

    /// `VFIO.DeviceInfo.Flags.reset`.
    var path: String { pathComponents.joined(separator: ".") }
    /// The C name between the first backticks of the comment.
    var cName: String? {
      guard let first = docComment?.lines.first?.text, first.hasPrefix("`") else { return nil }
      return first.dropFirst().split(separator: "`").first
        .map { String($0.split(separator: " ").last ?? "") }
    }
  }

  let symbols: [Symbol]

  /// Reads a module out of the build.
  static func of(_ module: String, in folder: TemporaryFolder) async throws -> SymbolGraph {
    _ = try await SwiftPackage.build()
    let target = try await Tool.run("swiftc", ["-print-target-info"])
    struct Info: Decodable {
      struct Target: Decodable { let unversionedTriple: String }
      let target: Target
    }
    let triple = try JSONDecoder().decode(Info.self, from: Data(target.output.utf8))
      .target.unversionedTriple
    let outcome = try await Tool.run(
      "swift",
      [
        "symbolgraph-extract", "-module-name", module, "-target", triple, "-output-dir",
        folder.path, "-minimum-access-level", "public", "-I",
        "\(SwiftPackage.products())/Modules",
      ]
        + SwiftPackage.moduleFlags)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(
      SymbolGraph.self, from: Data(folder.bytes("\(module).symbols.json") ?? []))
  }
}
