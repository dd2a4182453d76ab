import Gen
import Subprocess
import SystemPackage

/// Which kind of compiler a kernel is configured for, and which kind a compiler is.
///
/// Kbuild passes options by the configuration (CONFIG_CC_IS_GCC, CONFIG_CC_IS_CLANG, since 4.18), and
/// the other kind refuses some of them: that says nothing about a driver.
enum ConfiguredCompiler: String {
  case gcc
  case clang

  /// The kind in a kernel's configuration; nil where it does not say.
  init?(of kernel: FilePath) throws {
    let configuration = kernel.appending("include/config/auto.conf")
    guard Files.kind(configuration) == .file else { return nil }
    let text = String(decoding: try Files.read(configuration), as: UTF8.self)
    let lines = text.split(separator: "\n")
    if lines.contains("CONFIG_CC_IS_CLANG=y") {
      self = .clang
    } else if lines.contains("CONFIG_CC_IS_GCC=y") {
      self = .gcc
    } else {
      return nil
    }
  }

  /// The kind of a compiler, by what it says of its version.
  init(compiler: String) async throws {
    let result = try? await Subprocess.run(
      .name(compiler), arguments: ["--version"], environment: .inherit.updating(["LC_ALL": "C"]),
      output: .string(limit: 1 << 16), error: .discarded)
    guard let result else { throw ToolFailure("verify.compiler", "cannot run \(compiler)") }
    self = result.standardOutput.contains("clang") ? .clang : .gcc
  }
}
