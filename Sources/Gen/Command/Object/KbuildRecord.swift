import KernelModel
import SystemPackage

/// What Kbuild keeps of how an object was made: `.name.o.cmd`, beside it.
///
/// modpost reads it, from 6.1 on as a duty: a prebuilt object without one ends the build.
struct KbuildRecord {
  let object: FilePath
  let dependencies: [String]
  /// The command that made the object, its program first.
  let command: [String]

  /// Make's rule for the object, as compilers write it for Kbuild's fixdep.
  var depfile: [UInt8] {
    let files = dependencies.map { $0.replacing(" ", with: "\\ ") }.joined(separator: " \\\n  ")
    return Array("\(object): \\\n  \(files)\n".utf8)
  }

  /// The text of the `.cmd` file, by the kernel's own fixdep, as Kbuild does.
  func commandFile(tree: FilePath) async throws -> [UInt8] {
    let folder = try TemporaryFolder(for: "fixdep")
    defer { folder.remove() }
    let rule = folder.path.appending("object.d")
    // modpost opens the files from the kernel's folder.
    let place = object.removingLastComponent()
    let whole = KbuildRecord(
      object: (Files.resolved(place.isEmpty ? "." : place) ?? place).appending(fileName),
      dependencies: dependencies.map { Files.resolved(FilePath($0))?.string ?? $0 },
      command: command)
    try OutputFolder.write(whole.depfile, to: rule)
    let outcome = try await ToolRun(
      tree.appending("scripts/basic/fixdep"),
      [rule.string, whole.object.string, command.joined(separator: " ")]
    ).run()
    guard outcome.isSuccess else {
      throw ToolFailure(
        "object.fixdep", "the kernel's fixdep failed: \(outcome.errors)",
        at: SourceLocation(path: tree.string))
    }
    return Array(outcome.output.utf8)
  }

  /// Beside the object: `.name.o.cmd`.
  var commandFileName: String { ".\(fileName).cmd" }

  private var fileName: String { object.lastComponent?.string ?? "object.o" }
}
