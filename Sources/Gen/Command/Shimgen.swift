import ArgumentParser
import Gen

/// The command line: flags, disk, exit status and printing; everything else is the library's.
@main struct Shimgen: AsyncParsableCommand {
  /// The tool's own version; formats that name their tool have it.
  static let version = "1.0.0"

  static let configuration = CommandConfiguration(
    commandName: "shimgen",
    abstract: "Generates compatibility headers for Linux drivers that use VFIO and dma-buf.",
    discussion: """
      shimgen parses real kernel headers with libclang, compares them with recorded
      tables of Linux 4.4 to 6.9 and newer, and writes C headers that tell which form
      of each declaration a kernel has.

      EXAMPLES
        shimgen generate                      regenerate Output/ from Tables/
        shimgen check                         fail when Output/ is out of date
        shimgen record /usr/src/linux-6.8     record a kernel's headers
        shimgen compare /lib/modules/$(uname -r)/build
                                              what is different on this kernel

      EXIT STATUS
        0  done            1  a difference was found   2  an input cannot be used
        3  the tool failed 64 wrong usage
      """,
    version: "shimgen \(version) (output format 1, table format 2)",
    subcommands: [
      RecordCommand.self, ImportCommand.self, CompareCommand.self, GenerateCommand.self,
      CheckCommand.self, ReviewCommand.self, ExplainCommand.self, ReportCommand.self,
      CoverageCommand.self, VerifyCommand.self, ScanCommand.self, ProbeCommand.self,
      ReplayCommand.self, SwiftObjectCommand.self,
    ],
    helpNames: [.short, .long])

  static func main() async {
    await CommandRunner.run(Self.self)
  }
}
