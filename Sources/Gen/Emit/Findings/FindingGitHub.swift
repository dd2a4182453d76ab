import KernelModel

/// A report as GitHub's workflow commands: annotations on the lines of a pull request.
///
/// The syntax and its escapes:
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
enum FindingGitHub {
  static func text(of report: FindingReport) -> String {
    report.findings.map { line(of: $0) + "\n" }.joined()
  }

  private static func line(of finding: Finding) -> String {
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [String] = []
    if let location = finding.location {
      properties.append("file=\(property(location.path))")
      if location.line > 0 { properties.append("line=\(location.line)") }
      if location.column > 0 { properties.append("col=\(location.column)") }
    }
    properties.append("title=\(property(finding.rule))")
    var message = finding.message
    for related in finding.related {
      message += "\n\(related.location.map { "\($0): " } ?? "")\(related.message)"
    }
    if let help = finding.help { message += "\n\(help)" }
    return "::\(command) \(properties.joined(separator: ","))::\(data(message))"
  }

  private static func data(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { FindingText.printable(String($0)).replacing("%", with: "%25") }
      .joined(separator: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
