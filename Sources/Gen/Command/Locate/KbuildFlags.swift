import KernelModel
import Subprocess
import SystemPackage

/// The compiler's arguments for a module of a configured tree, from Kbuild's own command.
struct KbuildFlags {
  let tree: FilePath

  /// Asks Kbuild what it would run to compile a module's file, and keeps what a parse needs.
  ///
  /// - Returns: `-I`, `-D`, `-include` and the few `-m`, `-f` and `-std` that change declarations.
  /// - Throws: `Diagnostics` where Kbuild shows no command: the tree is not prepared for modules.
  func arguments() async throws -> [String] {
    let folder = try TemporaryFolder(for: "kbuild")
    defer { folder.remove() }
    let module = folder.path
    _ = try OutputFolder(root: module).write([
      ("Kbuild", Array("obj-m := shimgen_module.o\n".utf8)),
      ("shimgen_module.c", Array("".utf8)),
    ])
    // Any compiler will do for asking; the one that built the kernel may not be installed.
    let output = try await dryRun(module)
    var entered = tree
    for line in output.split(separator: "\n") {
      if let place = Self.enteredFolder(line) { entered = FilePath(place) }
      guard line.contains("-D__KERNEL__"), line.contains("shimgen_module"), line.contains(" -c ")
      else { continue }
      return Self.kept(Self.words(line), from: entered)
    }
    throw Diagnostics(
      Diagnostic(
        .error, "kbuild.command",
        "Kbuild shows no compile command: the tree is not prepared for building modules",
        at: SourceLocation(path: tree.string)))
  }

  private func dryRun(_ module: FilePath) async throws -> String {
    let result: ExecutionResult<Void, StringOutput<Unicode.UTF8>, DiscardedOutput>
    do {
      result = try await run(
        .name("make"),
        arguments: Arguments([
          "-C", tree.string, "M=\(module.string)", "V=1", "-n", "-w", "CC=gcc", "HOSTCC=gcc",
          "shimgen_module.o",
        ]),
        environment: .inherit.updating(["LC_ALL": "C", "MAKEFLAGS": "", "MFLAGS": ""]),
        output: .string(limit: 1 << 26), error: .discarded)
    } catch {
      throw ToolFailure("kbuild.command", "cannot run make: \(error)")
    }
    return result.standardOutput
  }

  /// The folder in `make[1]: Entering directory '/usr/src/…'`.
  private static func enteredFolder(_ line: Substring) -> String? {
    guard line.hasPrefix("make"), let mark = line.firstRange(of: "Entering directory '") else {
      return nil
    }
    return String(line[mark.upperBound...].prefix { $0 != "'" })
  }

  /// The words of a shell command, as far as Kbuild quotes.
  private static func words(_ line: Substring) -> [String] {
    line.split { $0 == " " || $0 == ";" || $0 == "'" }.map(String.init)
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
