import ArgumentParser
import Glibc
import KernelModel
import SystemPackage

/// Where shimgen's own data lies: `Tables/` and `Templates/`.
struct DataFolder {
  let root: FilePath

  /// Finds the data.
  ///
  /// - Parameter given: the folder that the user named, if any.
  /// - Throws: `Diagnostics` where no folder has a header set.
  init(given: String?) throws(Diagnostics) {
    let candidates = given.map { [FilePath($0)] } ?? Self.candidates
    for candidate in candidates
    where Files.kind(candidate.appending("Tables/headers.yaml")) == .file {
      root = candidate
      return
    }
    let names = candidates.map { $0.isEmpty ? "." : $0.string }
    throw Diagnostics(
      Diagnostic(
        .error, "data.missing",
        "no Tables/headers.yaml in \(names.joined(separator: ", "));"
          + " name shimgen's data folder with --data or SHIMGEN_DATA"))
  }

  /// The environment's word, the working folder, then the folders above the executable, each with
  /// the place that `make install` uses.
  private static var candidates: [FilePath] {
    if let named = getenv("SHIMGEN_DATA") { return [FilePath(String(cString: named))] }
    var result: [FilePath] = [""]
    if let executable = Files.resolved("/proc/self/exe") {
      var folder = executable.removingLastComponent()
      for _ in 0..<5 where !folder.isEmpty {
        result += [folder, folder.appending("share/shimgen")]
        let above = folder.removingLastComponent()
        if above == folder { break }
        folder = above
      }
    }
    return result
  }

  var tables: FilePath { root.appending("Tables") }
  var templates: FilePath { root.appending("Templates") }
  var rules: FilePath { root.appending("Rules") }
  /// What stands for the kernel when drivers are verified.
  var standIn: FilePath { root.appending("StandIn") }
}

/// The option that names the data folder.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with Tables/ and Templates/; the environment's SHIMGEN_DATA does the same.",
      valueName: "folder"))
  var data: String?

  func folder() throws(Diagnostics) -> DataFolder { try DataFolder(given: data) }
}
