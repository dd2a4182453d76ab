public import ArgumentParser
public import KernelModel

/// How findings are told, and which of them end a command with status 1.
struct FindingOptions: ParsableArguments {
  @Option(help: "text or markdown for people; json, sarif or github for programs.")
  var format = FindingFormat.text

  @Option(
    help: ArgumentHelp(
      "What is a failure: error, warning, note or never; or rules, as findings name them.",
      discussion: "Several with commas: error,scan.unnecessary.", valueName: "level|rule"))
  var failOn = Failures(least: .error)
}

/// Which findings are a failure: all from a severity on, and those of some rules.
struct Failures: ExpressibleByArgument, CustomStringConvertible {
  /// Nil for no severity.
  let least: Finding.Severity?
  /// Identifiers of rules.
  let rules: [String]

  init(least: Finding.Severity?, rules: [String] = []) {
    self.least = least
    self.rules = rules
  }

  init?(argument: String) {
    var least: Finding.Severity?
    var rules: [String] = []
    // Beside anything else, never would be a word without a meaning.
    let words =
      argument == "never" ? [] : argument.split(separator: ",", omittingEmptySubsequences: false)
    for word in words.map(String.init) {
      if let severity = Finding.Severity(rawValue: word) {
        least = min(least ?? severity, severity)
      } else if word.contains(".") {
        rules.append(word)
      } else {
        return nil
      }
    }
    self.init(least: least, rules: rules)
  }

  var description: String {
    isNever ? "never" : ([least?.rawValue].compactMap { $0 } + rules).joined(separator: ",")
  }

  static let allValueStrings = ["error", "warning", "note", "never"]

  /// Whether nothing is a failure.
  var isNever: Bool { least == nil && rules.isEmpty }

  /// Whether a report has such a finding.
  ///
  /// - Parameters:
  ///   - report: what was found.
  ///   - rule: a rule that counts only where it is named.
  /// - Returns: whether the command fails by it.
  /// - Throws: `ValidationError` for a rule that the command does not have.
  func areMet(by report: FindingReport, besides rule: String? = nil) throws -> Bool {
    for rule in rules where !report.rules.contains(where: { $0.identifier == rule }) {
      let known = report.rules.map(\.identifier).joined(separator: ", ")
      throw ValidationError("--fail-on: there is no rule \(rule); there are \(known)")
    }
    return report.findings.contains { finding in
      if rules.contains(finding.rule) { return true }
      guard let least, finding.rule != rule else { return false }
      return finding.severity >= least
    }
  }
}

extension FindingFormat: ExpressibleByArgument {}
