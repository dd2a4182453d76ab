import Foundation
import TestSupport
import Testing

/// How the tool behaves on a command line, whatever it is asked.
@Suite struct MannersTests {
  /// The subcommands that a help text lists.
  private static func subcommands(in help: String) -> [String] {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "SUBCOMMANDS:") else { return [] }
    return lines[(start + 1)...].prefix { !$0.isEmpty }
      .compactMap { line in
        line.hasPrefix("  ") && !line.hasPrefix("   ")
          ? line.split(separator: " ").first.map(String.init) : nil
      }
  }

  @Test func everyCommandHasHelpWithExamples() async throws {
    var rest: [[String]] = [[]]
    var seen: [String] = []
    while let command = rest.popLast() {
      let outcome = try await Tool.shimgen(command + ["--help"])
      #expect(outcome.status == 0)
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.contains("\nEXAMPLES\n  shimgen "), "\(command)")
      Self.expectWhole(outcome.output, of: command)
      seen.append(command.joined(separator: " "))
      rest += Self.subcommands(in: outcome.output).map { command + [$0] }
    }
    #expect(
      seen.sorted() == [
        "", "check", "compare", "coverage", "explain", "generate", "import", "import depsurf",
        "import excerpt", "import kernel-api", "import kernel-doc", "probe", "record",
        "replay", "report", "review", "scan", "swift-object", "verify",
      ])
  }

  /// What is laid out by hand fits the width that help is printed in, so that no line is torn.
  private static func expectWhole(_ help: String, of command: [String]) {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let usage = lines.firstIndex { $0.hasPrefix("USAGE:") } ?? lines.endIndex
    let text = lines[..<usage]
    #expect(text.allSatisfy { $0.count <= 80 })
    let examples = text.firstIndex(of: "EXAMPLES") ?? text.endIndex
    for line in text[examples...].dropFirst().prefix(while: { !$0.isEmpty }) {
      #expect(line.hasPrefix("  "), "\(command): torn: \(line)")
    }
    for (line, next) in zip(text[..<examples], text[..<examples].dropFirst()) {
      guard !line.isEmpty, let word = next.split(separator: " ").first else { continue }
      #expect(line.count + word.count > 70, "\(command): torn: \(line)")
    }
  }

  @Test func theVersionTellsTheFormats() async throws {
    let outcome = try await Tool.shimgen(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.output == "shimgen 1.0.0 (output format 1, table format 2)\n")
    // What it says is what it writes.
    let table = String(decoding: try Project.bytes("Tables/headers/6.8.table"), as: UTF8.self)
    #expect(table.hasPrefix("shimgen-table\t3\t"))
    let gates = try Project.bytes("Output/include/shimgen/gates.h")
    #expect(String(decoding: gates, as: UTF8.self).contains("Made by shimgen, format 1. "))
  }

  @Test(arguments: [
    ["frobnicate"], ["generate", "--nonsense"], ["generate", "surplus"], ["record"],
    ["record", "a", "--git-rev", "v5.10", "--git-revs", "v5.10..v5.11"],
    ["record", "a", "b", "--release", "6.8"], ["record", "a", "b", "--git-rev", "v5.10"],
    ["record", "a", "--git-rev", "v5.10", "--attached"], ["record", "a", "--architecture", "vax"],
    ["compare", "--format", "xml"], ["check", "--color", "pink"],
    ["import", "kernel-doc", "page", "-o", "out.table"], ["import", "depsurf"],
    ["generate", "--strict", "--assume-latest"],
  ])
  func wrongUsage(_ arguments: [String]) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.shimgen(arguments, in: folder.path)
    #expect(outcome.status == 64)
    #expect(outcome.firstError.hasPrefix("Error: "), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(folder.snapshot().isEmpty)
  }

  @Test(arguments: [
    ("bash", "complete -o filenames -F _shimgen shimgen"), ("zsh", "#compdef shimgen"),
    ("fish", "complete -c 'shimgen'"),
  ])
  func completions(_ shell: String, _ mark: String) async throws {
    let outcome = try await Tool.shimgen(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(mark))
    #expect(outcome.output.contains("depsurf"))
    guard shell == "bash" else { return }
    let checked = try await Tool.run("bash", ["-n"], input: outcome.output)
    #expect(checked.status == 0, "\(checked.errors)")
  }

  // MARK: Quiet

  @Test func quietPrintsNothingThatWasNotAskedFor() async throws {
    let data = try SampleData()
    let loud = try await Tool.shimgen(SampleData.generation, in: data.folder.path)
    #expect(loud.output.isEmpty)
    #expect(loud.errors.contains("wrote out/include/shimgen/gates.h\n"))
    try data.folder.remove("out")
    let quiet = try await Tool.shimgen(SampleData.generation + ["--quiet"], in: data.folder.path)
    #expect(quiet.status == 0)
    #expect(quiet.output.isEmpty)
    #expect(quiet.errors.isEmpty)
    #expect(data.folder.text("out/include/shimgen/gates.h") != nil)
  }

  @Test func quietPrintsNoWarning() async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux", release: "5.10.262", in: folder)
    let arguments = ["record", "linux", "-o", "out.table"]
    #expect(try await Tool.shimgen(arguments, in: folder.path).errors.hasPrefix("warning: "))
    let quiet = try await Tool.shimgen(arguments + ["-q"], in: folder.path)
    #expect(quiet.status == 0)
    #expect(quiet.errors.isEmpty)
  }

  @Test func quietPrintsErrors() async throws {
    let data = try SampleData()
    try data.write("nonsense", for: "6.7")
    let outcome = try await Tool.shimgen(
      SampleData.generation + ["--quiet"], in: data.folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.firstError.hasPrefix("\(SampleData.table):6:1: error: "))
  }

  // MARK: Colour

  private func error(_ options: [String], _ environment: [String: String] = [:]) async throws
    -> String
  {
    let folder = try TemporaryFolder()
    return try await Tool.shimgen(
      ["record", "nowhere", "--release", "6.8"] + options, in: folder.path,
      environment: environment
    ).errors
  }

  @Test func colourWhereItIsAskedFor() async throws {
    let message = "No such file or directory\n"
    #expect(
      try await error(["--color", "always"]) == "nowhere: \u{1b}[1;31merror:\u{1b}[0m \(message)")
    let plain = "nowhere: error: \(message)"
    #expect(try await error([]) == plain)
    #expect(try await error(["--color", "never"]) == plain)
    #expect(try await error(["--color", "auto"], ["NO_COLOR": "1"]) == plain)
    // What the user says now counts more than what the environment says always.
    #expect(try await error(["--color", "always"], ["NO_COLOR": "1"]).contains("\u{1b}["))
  }

  /// On a terminal, which `script` makes: colour, unless NO_COLOR is there and not empty.
  @Test(arguments: [(nil, true), ("", true), ("1", false)])
  func aTerminalIsColoured(_ noColor: String?, _ isColoured: Bool) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.run(
      "script", ["-qec", "'\(Project.tool)' record nowhere --release 6.8", "/dev/null"],
      in: folder.path, environment: ["NO_COLOR": noColor])
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("nowhere: "))
    #expect(outcome.output.contains("\u{1b}[1;31m") == isColoured)
  }

  // MARK: Machines

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }.map(String.init))
  }

  /// Who runs the tool, when and where does not show in what it writes.
  @Test func outputNamesNoMachine() async throws {
    func output(_ environment: [String: String]) async throws -> (String, String) {
      let data = try SampleData()
      try KernelTree.write("linux-6.8", release: "6.8", in: data.folder)
      let table = "data/Tables/headers/6.8.table"
      for arguments in [["record", "linux-6.8", "-o", table], SampleData.generation] {
        let outcome = try await Tool.shimgen(
          arguments, in: data.folder.path, environment: environment)
        #expect(outcome.status == 0, "\(outcome)")
      }
      let text = [table, "out/include/shimgen/gates.h", "out/include/shimgen/slots.h"]
        .map { data.folder.text($0) ?? "missing" }.joined()
      #expect(!text.contains("missing"))
      #expect(!text.contains(data.folder.path))
      #expect(!text.contains(Project.folder))
      #expect(!text.contains("/tmp/"))
      let input = data.folder.snapshot().filter { !$0.key.hasPrefix("out/") && $0.key != table }
        .map { $0.key + " " + String(decoding: $0.value, as: UTF8.self) }.joined(separator: "\n")
      return (text, input)
    }
    let (text, input) = try await output([:])
    let (other, _) = try await output([
      "HOME": "/nowhere", "USER": "somebody", "LOGNAME": "somebody", "TZ": "Asia/Tokyo",
      "LC_ALL": "C.UTF-8", "HOSTNAME": "elsewhere",
    ])
    #expect(text == other)
    let own = Self.words(text).subtracting(Self.words(input))
    #expect(!own.contains(NSUserName()))
    #expect(!own.contains(ProcessInfo.processInfo.hostName))
  }
}
