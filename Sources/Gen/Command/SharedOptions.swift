import ArgumentParser
import KernelModel

/// The releases that a command works for.
struct SpanOptions: ParsableArguments {
  @Option(help: "The oldest release of the span.", transform: RecordCommand.release)
  var from = KernelRelease(4, 4)

  @Option(help: "The newest release of the span.", transform: RecordCommand.release)
  var to = KernelRelease(6, 8)
}

/// Which libclang is opened.
struct LibclangOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The libclang to open, not the newest installed.", valueName: "file"))
  var libclang: String?
}
