public import ArgumentParser
public import KernelModel

/// How findings are told, and which of them end a command with status 1.
struct FindingOptions: ParsableArguments {
  @Option(help: "text or markdown for people; json, sarif or github for programs.")
  var format = FindingFormat.text

  @Option(
    help: ArgumentHelp("What is a failure: error, warning, note or never.", valueName: "level"))
  var failOn = Threshold.error

  /// The least severity that is a failure.
  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case error, warning, note, never

    /// Whether findings this bad are a failure.
    func isMet(by worst: Finding.Severity?) -> Bool {
      guard let worst else { return false }
      return switch self {
      case .error: worst >= .error
      case .warning: worst >= .warning
      case .note: true
      case .never: false
      }
    }
  }
}

extension FindingFormat: ExpressibleByArgument {}
