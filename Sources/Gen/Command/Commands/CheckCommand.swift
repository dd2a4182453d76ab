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
      Regenerates in memory and changes nothing. Exit status 0: the same; 1:
      something differs, and each file is named; 2: the tables cannot be used; 3: the
      tool failed.

      EXAMPLES
        shimgen check
        shimgen check --output driver/compat --from 5.4
      """)

  @OptionGroup var options: GenerateOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    let files = try options.generated().files
    let root = FilePath(options.output)
    var findings: [String] = []
    for file in files {
      let path = root.appending(file.path)
      if Files.kind(path) != .file {
        findings.append("\(path): missing")
      } else if try Files.read(path) != file.bytes {
        findings.append("\(path): differs")
      }
    }
    findings += try options.stale(besides: files).map { "\(root.appending($0)): no longer made" }
    if findings.isEmpty { return Console.shared.note("\(options.output) is up to date") }
    for finding in findings { try Console.shared.write(finding + "\n") }
    Console.shared.note("run shimgen generate and review the difference")
    throw ExitStatus.difference
  }
}
