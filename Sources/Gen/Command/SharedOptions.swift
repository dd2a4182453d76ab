import ArgumentParser
import KernelModel

/// The releases that a command works for.
struct SpanOptions: ParsableArguments {
  /// The span that is meant where none is named.
  static let oldest = KernelRelease(4, 4)
  static let newest = KernelRelease(6, 8)

  @Option(help: "The oldest release of the span.", transform: RecordCommand.release)
  var from = Self.oldest

  @Option(help: "The newest release of the span.", transform: RecordCommand.release)
  var to = Self.newest
}

/// Which libclang is opened.
struct LibclangOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The libclang to open, not the newest installed.", valueName: "file"))
  var libclang: String?
}
