import ArgumentParser
import Gen
import KernelModel
import SystemPackage

/// `shimgen report`: everything that is recorded, as one page for a browser.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes everything that is recorded as one page for a browser.",
    discussion: """
      A matrix of declarations and releases with filter and search, the history of
      each declaration with its forms side by side and their evidence, and each
      header. The page needs nothing besides itself, and no network.

      EXAMPLES
        shimgen report --html report.html
        shimgen report --html report.html --from 5.4 --to 6.8
      """)

  @Option(help: ArgumentHelp("The page to write.", valueName: "file"))
  var html: String

  @OptionGroup var span: SpanOptions

  @Option(
    help: "The release whose API drivers are written against; the newest one without.",
    transform: RecordCommand.release)
  var target: KernelRelease?

  @OptionGroup var data: DataOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    let folder = try data.folder()
    let generator = try await LoadedTables.generator(in: folder)
    let survey = try generator.survey(
      Generator.Request(from: span.from, to: span.to, target: target ?? span.to),
      images: try LoadedTables.images(in: folder))
    try OutputFolder.write(try generator.page(of: survey), to: FilePath(html))
    Console.shared.note("wrote \(html)")
  }
}
