import ArgumentParser
import Gen
import KernelModel
import SystemPackage

/// `shimgen check`: whether the committed output is what the tables give.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compares the output folder with what the tables give.",
    discussion: """
      Regenerates in memory and changes nothing. A file differs (it is older than the
      tables and rules), was edited by hand (it is not what was generated when its
      SHA256SUMS was), is missing, or is no longer made. Exit status 0: the same; 1:
      something differs, and each file is named; 2: the tables cannot be used; 3: the
      tool failed.

      EXAMPLES
        shimgen check
        shimgen check --diff
        shimgen check --output driver/compat --from 5.4
        shimgen check --format sarif > check.sarif
      """)

  @Flag(help: "Show each difference as a unified diff: what lies there, what belongs there.")
  var diff = false

  @Option(help: "text or markdown for people; json, sarif or github for programs.")
  var format = FindingFormat.text

  @OptionGroup var options: GenerateOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    let files = try await options.generated().files
    let root = FilePath(options.output)
    var found: [Tables.File] = []
    for path in files.map(\.path) + (try options.stale(besides: files)) {
      let file = root.appending(path)
      if Files.kind(file) == .file {
        found.append(Tables.File(path: path, bytes: try Files.read(file)))
      }
    }
    let check = OutputCheck(generated: files, found: found, folder: options.output)
    let isSame = check.differences.isEmpty
    if isSame { Console.shared.note("\(options.output) is up to date") }
    if !isSame || format != .text {
      try Console.shared.write(
        check.report(showsDiff: diff).text(as: format, version: Shimgen.version))
    }
    if isSame { return }
    Console.shared.note("run shimgen generate and review the difference")
    throw ExitStatus.difference
  }
}
