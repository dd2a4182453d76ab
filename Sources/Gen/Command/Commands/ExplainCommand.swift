import ArgumentParser
import FoundationEssentials
import Gen
import KernelModel

/// `shimgen explain`: one declaration's life, with its evidence.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells one declaration's life, and how to write code that works everywhere.",
    discussion: """
      Every form with its releases, the boundaries with the evidence for them, what
      headers and kernel images say, the notes, how the adaptors serve it, and what
      to write in a driver. Functions, structs, members, enums and their constants,
      macros, ioctls, headers, and the names that shimgen makes.

      EXAMPLES
        shimgen explain vfio_device_ops.release
        shimgen explain dma_buf_vmap VFIO_DEVICE_FEATURE
        shimgen explain SHIM_FORM_DMA_BUF_OPS__ATTACH
        shimgen explain linux/iosys-map.h --format json
      """)

  /// How the result is told.
  enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
  }

  @Argument(help: ArgumentHelp("What to explain.", valueName: "symbol"))
  var symbols: [String]

  @Flag(help: "Tell long lists to their end.")
  var all = false

  @Option(help: "text for people, json for programs.")
  var format = Format.text

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
    let survey = try await LoadedTables.generator(in: folder).survey(
      Generator.Request(from: span.from, to: span.to, target: target ?? span.to),
      images: try LoadedTables.images(in: folder))
    var found: [Survey.Symbol] = []
    var unknown: [Diagnostic] = []
    for name in symbols {
      switch survey.search(name) {
      case .found(let symbols): found += symbols
      case .unknown(let near):
        unknown.append(
          Diagnostic(
            .error, "explain.unknown",
            "no release of \(span.from) to \(span.to) declares '\(name)'"
              + (near.isEmpty ? "" : "; near: \(near.joined(separator: ", "))")))
      }
    }
    if !unknown.isEmpty { throw Diagnostics(unknown) }
    switch format {
    case .text: try tell(found, in: survey)
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let data = try encoder.encode(found.map { SymbolDocument($0, in: survey) })
      try Console.shared.write(String(decoding: data, as: UTF8.self) + "\n")
    }
  }

  private func tell(_ symbols: [Survey.Symbol], in survey: Survey) throws {
    for (index, symbol) in symbols.enumerated() {
      if index > 0 { try Console.shared.write("\n") }
      for line in Explanation(symbol, in: survey).lines(isWhole: all) {
        let isTitle = !line.hasPrefix(" ")
        try Console.shared.write(
          (isTitle ? Console.shared.styled(line, .bold) : line) + "\n")
      }
    }
  }
}
