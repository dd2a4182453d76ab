import ArgumentParser
import Gen
import KernelModel
import SystemPackage

/// `shimgen replay`: a record table in, headers out.
struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Writes the recorded headers of a release as a small kernel tree.",
    discussion: """
      Each header stands at its kernel-relative path, beside a Makefile that says
      the release, so that shimgen record takes the folder for a tree. The headers
      hold declarations only: inline functions have no bodies, and what other
      headers declare is not there. They compile with shimgen's own prelude, not in
      a kernel. One release is written into the folder itself; several go into one
      folder each.

      EXAMPLES
        shimgen replay 6.8 -o linux-6.8
        shimgen replay 5.15 5.15.100 -o trees
        shimgen replay --all -o trees
      """)

  @Argument(
    help: ArgumentHelp("The releases, as recorded: 6.8 or 5.15.100.", valueName: "release"),
    transform: RecordCommand.release)
  var releases: [KernelRelease] = []

  @Flag(help: "Every recorded release.")
  var all = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into.", valueName: "folder"))
  var output: String

  @OptionGroup var data: DataOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if all, !releases.isEmpty { throw ValidationError("name releases or say --all, not both") }
    if !all, releases.isEmpty { throw ValidationError("name a release, or say --all") }
  }

  func run() async throws {
    common.apply()
    let replayer = Replayer(tables: try LoadedTables.tables(in: try data.folder()))
    let wanted = all ? replayer.releases : releases
    let isNested = all || wanted.count > 1
    var files: [(path: String, bytes: [UInt8])] = []
    for release in wanted {
      files += try replayer.files(of: release).map {
        (isNested ? "\(release)/\($0.path)" : $0.path, $0.bytes)
      }
    }
    let changes = try OutputFolder(root: FilePath(output)).write(files)
    Console.shared.note("\(changes.written.count) files written, \(changes.unchanged) unchanged")
  }
}
