import Glibc
import KernelModel
import Subprocess
import SystemPackage

/// The Swift compiler, and the clang that reads the IR which it writes: both of one toolchain.
struct SwiftToolchain {
  let swiftc: FilePath
  let clang: FilePath
  /// Clang's own headers, such as stdarg.h.
  let builtinHeaders: FilePath

  /// Finds the toolchain.
  ///
  /// - Parameter named: the compiler's path, or its name in `PATH`; without, `swiftc`.
  /// - Throws: `ToolFailure` that says what is missing.
  init(named: String?) async throws {
    let name = named ?? "swiftc"
    let found = name.contains("/") ? FilePath(name) : Self.inPath(name)
    guard let found, let swiftc = Files.resolved(found) else {
      throw ToolFailure(
        "object.swiftc",
        "there is no Swift compiler: \(name)\(name.contains("/") ? "" : " in PATH")")
    }
    // swiftc is a link to the driver, which looks at the name that it was called by.
    self.swiftc = found
    // Another LLVM's clang would not read the IR of this one's swiftc.
    let clang = swiftc.removingLastComponent().appending("clang")
    guard Files.kind(clang) == .file else {
      throw ToolFailure("object.clang", "the Swift toolchain has no clang: \(clang)")
    }
    self.clang = clang
    let result = try await ToolRun(clang, ["-print-resource-dir"]).run()
    let folder = FilePath(
      String(result.output.prefix { $0 != "\n" })
    ).appending("include")
    guard result.isSuccess, Files.kind(folder) == .folder else {
      throw ToolFailure("object.clang", "clang does not say where its headers are: \(clang)")
    }
    builtinHeaders = folder
  }

  private static func inPath(_ name: String) -> FilePath? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    for folder in folders.split(separator: ":") {
      let path = FilePath(String(folder)).appending(name)
      if Files.kind(path) == .file, access(path.string, X_OK) == 0 { return path }
    }
    return nil
  }
}

/// One run of a program, its output kept.
struct ToolRun {
  let program: FilePath
  let arguments: [String]
  let folder: FilePath?
  let environment: [String: String]

  init(
    _ program: FilePath, _ arguments: [String], in folder: FilePath? = nil,
    environment: [String: String] = [:]
  ) {
    self.program = program
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
  }

  /// What a program said, and whether it was content.
  struct Outcome {
    let isSuccess: Bool
    let output: String
    let errors: String
  }

  /// Runs it; a name without a slash is looked for in `PATH`.
  func run() async throws -> Outcome {
    do {
      let result = try await Subprocess.run(
        program.string.contains("/") ? .path(program) : .name(program.string),
        arguments: Arguments(arguments),
        environment: .inherit.updating(
          Dictionary(
            uniqueKeysWithValues: environment.merging(["LC_ALL": "C"]) { own, _ in own }.map {
              (Environment.Key(stringLiteral: $0.key), $0.value)
            })),
        workingDirectory: folder, output: .string(limit: 1 << 26), error: .string(limit: 1 << 26))
      return Outcome(
        isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
        errors: result.standardError)
    } catch {
      throw ToolFailure("object.tool", "cannot run \(program): \(error)")
    }
  }
}
