import KernelModel
import SystemPackage

/// The compiler's arguments for a module of a configured tree, from Kbuild's own command.
struct KbuildFlags {
  let tree: FilePath

  /// Asks Kbuild what it would run to compile a module's file, and keeps what a parse needs.
  ///
  /// - Returns: `-I`, `-D`, `-include` and the few `-m`, `-f` and `-std` that change declarations.
  /// - Throws: `Diagnostics` where Kbuild shows no command: the tree is not prepared for modules.
  func arguments() async throws -> [String] {
    let dryRun = try await KbuildDryRun(tree: tree, sources: ["shimgen_module"])
    guard let command = dryRun.compileCommand(of: "shimgen_module") else {
      throw KbuildDryRun.noCommand(tree)
    }
    return Self.kept(command.words, from: command.folder)
  }

  /// The arguments that change what a header declares; the rest is about code.
  ///
  /// Paths become absolute: Kbuild names them from `folder`, where its compiler runs.
  private static func kept(_ words: [String], from folder: FilePath) -> [String] {
    var kept: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      switch word {
      case "-include", "-isystem":
        guard index < words.count else { break }
        kept += [word, folder.pushing(FilePath(words[index])).string]
        index += 1
      case "-nostdinc", "-m64", "-fshort-wchar": kept.append(word)
      case _ where word.hasPrefix("-I"):
        kept.append("-I\(folder.pushing(FilePath(String(word.dropFirst(2)))).string)")
      case _ where word.hasPrefix("-std="): kept.append(word)
      case _ where word.hasPrefix("-D") && !word.contains("\""): kept.append(word)
      case _ where ["-mno-sse", "-mno-mmx", "-mno-sse2", "-mno-avx"].contains(word):
        kept.append(word)
      default: break
      }
      // The command's line may name the file twice (echo, then run): once is enough.
      if word == "-c" { break }
    }
    return kept
  }
}
