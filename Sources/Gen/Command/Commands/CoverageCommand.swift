import ArgumentParser
import Gen
import KernelModel

/// `shimgen coverage`: how each declaration of the target is served on each release.
struct CoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Tells how the target's API is served on each release.",
    discussion: """
      A row for each declaration of the target, a letter for each release: native,
      adapted, inert (never called or read there), refuses (at run time) or
      unavailable (a driver that uses it does not compile there). The last three
      come with a reason and a source.

      EXAMPLES
        shimgen coverage
        shimgen coverage --from 5.4 --format markdown
        shimgen coverage --format json > coverage.json
      """)

  @OptionGroup var span: SpanOptions

  @Option(
    help: "The release whose API drivers are written against; the newest one without.",
    transform: RecordCommand.release)
  var target: KernelRelease?

  @Option(help: "text for people, markdown for a page, json for programs.")
  var format = Format.text

  @OptionGroup var data: DataOptions
  @OptionGroup var common: CommonOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json

    var report: Generator.CoverageFormat {
      switch self {
      case .text: .text
      case .markdown: .markdown
      case .json: .json
      }
    }
  }

  func run() async throws {
    common.apply()
    let generator = try await LoadedTables.generator(in: try data.folder())
    let request = Generator.Request(from: span.from, to: span.to, target: target ?? span.to)
    try Console.shared.write(try generator.coverage(request, format: format.report))
  }
}
