import ArgumentParser
import Gen
import KernelModel
import SystemPackage

/// `shimgen review`: what changed between two states, told per declaration.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Tells what changed since another state, declaration by declaration.",
    discussion: """
      Compares tables, rules and output with another state: a revision of the git
      repository that holds the output folder, or a folder. Each declaration that
      changed is told once: old and new form, the release and its evidence, the gate,
      the adaptor, how it is served, what to mind. Verdicts: safe (comments alone, or
      a wider span), needs review, breaks drivers. Span and target of each state are
      the ones that its output was made for.

      Exit status 1 means that something is as bad as --fail-on says: error (breaks
      drivers), warning (needs review) or note (anything).

      EXAMPLES
        shimgen review
        shimgen review --base main --format markdown > review.md
        shimgen review --base main --html review.html --fail-on warning
        shimgen review --base ../last-release --diff
      """)

  @Option(help: ArgumentHelp("What to compare with.", valueName: "revision|folder"))
  var base = "HEAD"

  @Option(help: ArgumentHelp("The output folder.", valueName: "folder"))
  var output = "Output"

  @Flag(help: "Show the files' differences behind the findings.")
  var diff = false

  @Option(help: ArgumentHelp("Write the review as one page for a browser.", valueName: "file"))
  var html: String?

  @OptionGroup var findings: FindingOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    let states = ReviewStates(
      data: try data.folder(), output: output,
      fallback: Generator.Request(
        from: SpanOptions.oldest, to: SpanOptions.newest, target: SpanOptions.newest))
    let base = try await states.base(base)
    let current = try await states.current()
    let review = try await Review(from: base, to: current, outputFolder: output)
    let report = review.report(outputFolder: output, showsDiff: diff)
    if let html {
      let page = try current.generator.page(of: review, report)
      try OutputFolder.write(page, to: FilePath(html))
      Console.shared.note("wrote \(html)")
    }
    try Console.shared.write(report.text(as: findings.format, version: Shimgen.version))
    if try findings.failOn.areMet(by: report) { throw ExitStatus.difference }
  }
}
