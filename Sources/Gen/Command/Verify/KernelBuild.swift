import Gen
import Glibc
import Subprocess
import SystemPackage

/// A driver built by real Kbuild against an installed or unpacked headers package.
struct KernelBuild {
  let kernel: FilePath
  /// A folder with a Kbuild file, or one C file.
  let driver: FilePath
  let output: FilePath
  let compiler: String

  /// Builds in a folder of its own, with W=1 and modpost; a warning counts as a failure.
  func verdict() async throws -> Verifier.Verdict {
    let own = try await ConfiguredCompiler(compiler: compiler)
    if let configured = try ConfiguredCompiler(of: kernel), configured != own {
      return .couldNotTell([
        "the kernel is configured for \(configured.rawValue), whose options \(compiler) refuses"
      ])
    }
    let folder = try TemporaryFolder(for: "verify")
    defer { folder.remove() }
    let module = folder.path.appending("module")
    try await prepare(module)
    let result: ExecutionResult<Void, StringOutput<Unicode.UTF8>, StringOutput<Unicode.UTF8>>
    do {
      result = try await Subprocess.run(
        .name("make"),
        arguments: Arguments([
          "-C", kernel.string, "M=\(module)", "W=1", "CC=\(compiler)", "HOSTCC=gcc",
          "CONFIG_DEBUG_INFO_BTF_MODULES=", "modules",
        ]),
        environment: .inherit.updating(["LC_ALL": "C", "MAKEFLAGS": "", "MFLAGS": ""]),
        output: .string(limit: 1 << 26), error: .string(limit: 1 << 26))
    } catch {
      throw ToolFailure("verify.make", "cannot run make: \(error)")
    }
    let lines = result.standardError.split(separator: "\n").map(String.init)
    let complaints = lines.filter {
      ($0.contains("warning:") || $0.contains("WARNING")) && !$0.contains("compiler differs")
        || $0.contains("error:") || $0.contains("ERROR: modpost")
    }
    if !complaints.isEmpty { return .fails(complaints) }
    if result.terminationStatus.isSuccess { return .ok }
    return .couldNotTell(lines.isEmpty ? ["make said nothing"] : Array(lines.suffix(3)))
  }

  private func prepare(_ module: FilePath) async throws {
    if Files.kind(driver) == .folder {
      // The generated headers beside a driver may be a link: what it leads to is copied.
      try await copy(["-rL", driver.string, module.string])
      return
    }
    guard let name = driver.lastComponent?.stem else { return }
    let shimgen = module.appending("shimgen")
    _ = try OutputFolder(root: module).write([
      (
        "Kbuild",
        Array(
          """
          obj-m := \(name).o
          LINUXINCLUDE := -I$(src)/shimgen/overlay -I$(src)/shimgen/include $(LINUXINCLUDE)

          """.utf8)
      ),
      ("\(name).c", try Files.read(driver)),
    ])
    try await copy(["-rL", output.string, shimgen.string])
  }

  private func copy(_ arguments: [String]) async throws {
    let result = try? await Subprocess.run(
      .name("cp"), arguments: Arguments(arguments), output: .discarded,
      error: .string(limit: 1 << 20))
    guard let result, result.terminationStatus.isSuccess else {
      throw ToolFailure("verify.copy", "cannot copy \(driver): \(result?.standardError ?? "")")
    }
  }
}
