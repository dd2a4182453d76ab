package import KernelModel

extension FindingFormat {
  /// The report in this format.
  ///
  /// `version` is shimgen's own, `1.0.0`: SARIF names the tool that made it.
  package func text(of report: FindingReport, version: String) -> String {
    switch self {
    case .text: FindingText.text(of: report)
    case .markdown: FindingMarkdown.text(of: report)
    case .json: FindingJSON.text(of: report)
    case .github: FindingGitHub.text(of: report)
    case .sarif: FindingSARIF.text(of: report, version: version)
    }
  }
}
