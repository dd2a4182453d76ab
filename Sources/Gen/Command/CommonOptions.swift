import ArgumentParser

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print errors only, and what was asked for.")
  var quiet = false

  @Option(help: "Colour the output: auto, always or never. NO_COLOR is respected.")
  var color = Console.Color.auto

  /// Called first by every command.
  func apply() { Console.shared.configure(color: color, isQuiet: quiet) }
}
