import Glibc
import KernelModel
import Subprocess
import SystemPackage

/// What Kbuild would run to build a module: its own commands, of a dry run.
struct KbuildDryRun {
  /// One command: the words that a shell would make of it, and the folder that it runs in.
  struct Command {
    let words: [String]
    let folder: FilePath
  }

  private let module: FilePath
  private let commands: [Command]

  /// Asks Kbuild about a module.
  ///
  /// - Parameters:
  ///   - tree: a configured kernel tree or an installed headers package.
  ///   - sources: the module's C files without suffix. One is built as an object, several as a
  ///     whole module, for what Kbuild does when it links one.
  /// - Throws: `ToolFailure` where make cannot be run.
  init(tree: FilePath, sources: [String]) async throws {
    let folder = try TemporaryFolder(for: "kbuild")
    defer { folder.remove() }
    module = folder.path
    let objects = sources.map { "\($0).o" }.joined(separator: " ")
    let kbuild =
      sources.count == 1
      ? "obj-m := \(objects)\n" : "obj-m := shimgen_module.o\nshimgen_module-y := \(objects)\n"
    _ = try OutputFolder(root: module).write(
      [("Kbuild", Array(kbuild.utf8))] + sources.map { ("\($0).c", []) })
    let goal = sources.count == 1 ? objects : "modules"
    let output = try await Self.run(tree, module, goal)
    var entered = tree
    var commands: [Command] = []
    for line in output.split(separator: "\n") {
      if let place = Self.enteredFolder(line) {
        entered = FilePath(place)
        continue
      }
      for part in line.split(separator: ";") {
        let words = Self.words(part)
        if !words.isEmpty { commands.append(Command(words: words, folder: entered)) }
      }
    }
    self.commands = commands
  }

  /// The compiler's command for one of the files.
  func compileCommand(of source: String) -> Command? {
    commands.first { command in
      // Kbuild shows the command before it runs it: echo '  gcc …'.
      command.words.first != "echo" && command.words.contains("-D__KERNEL__")
        && command.words.contains("-c")
        && command.words.contains { $0.hasSuffix("\(source).o") }
    }
  }

  /// The objtool command for one of the files, or else for the module that they are linked to.
  ///
  /// The object is the command's last word; nil where the kernel has no objtool.
  func objtoolCommand(of source: String) -> Command? {
    let all = commands.filter { command in
      command.words.first.map { $0 == "objtool" || $0.hasSuffix("/objtool") } == true
    }
    return all.first { $0.words.last?.hasSuffix("/\(source).o") == true }
      ?? all.first { $0.words.last?.hasSuffix("/shimgen_module.o") == true }
  }

  /// What is wrong with a tree that shows no command.
  static func noCommand(_ tree: FilePath) -> Diagnostics {
    Diagnostics(
      Diagnostic(
        .error, "kbuild.command",
        "Kbuild shows no compile command: the tree is not prepared for building modules",
        at: SourceLocation(path: tree.string)))
  }

  private static func run(
    _ tree: FilePath, _ module: FilePath, _ goal: String
  ) async throws -> String {
    let result: ExecutionResult<Void, StringOutput<Unicode.UTF8>, DiscardedOutput>
    do {
      // Any compiler will do for asking; the one that built the kernel may not be installed.
      result = try await Subprocess.run(
        .name("make"),
        arguments: Arguments([
          "-C", tree.string, "M=\(module.string)", "V=1", "-n", "-w", "CC=gcc", "HOSTCC=gcc", goal,
        ]),
        environment: .custom(environment),
        output: .string(limit: 1 << 26), error: .discarded)
    } catch {
      throw ToolFailure("kbuild.command", "cannot run make: \(error)")
    }
    return result.standardOutput
  }

  /// What make gets of our environment.
  ///
  /// Kbuild exports its state to what it runs: asked from inside a build, it would take the question
  /// for a part of that build.
  private static var environment: [Environment.Key: String] {
    var kept: [Environment.Key: String] = ["LC_ALL": "C"]
    for name in ["PATH", "HOME", "TMPDIR", "ARCH", "CROSS_COMPILE"] {
      guard let value = getenv(name) else { continue }
      kept[Environment.Key(stringLiteral: name)] = String(cString: value)
    }
    return kept
  }

  /// The folder in `make[1]: Entering directory '/usr/src/…'`.
  private static func enteredFolder(_ line: Substring) -> String? {
    guard line.hasPrefix("make"), let mark = line.firstRange(of: "Entering directory '") else {
      return nil
    }
    return String(line[mark.upperBound...].prefix { $0 != "'" })
  }

  /// The words of a shell command, as far as Kbuild quotes: `-DKBUILD_MODNAME='"name"'`.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      switch character {
      case "'": isQuoted.toggle()
      case " " where !isQuoted:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
