import KernelModel

/// A report as Markdown, for a pull request or a page.
enum FindingMarkdown {
  static func text(of report: FindingReport) -> String {
    var lines = ["# \(escaped(report.title))", "", "**\(escaped(report.verdict))**"]
    if !report.summary.isEmpty { lines += [""] + report.summary.map { "- \(escaped($0))" } }
    if !report.findings.isEmpty {
      lines += ["", "| severity | where | what |", "|---|---|---|"]
      lines += report.findings.map(row)
    }
    for section in report.sections {
      lines += ["", "## \(escaped(section.title))", ""] + body(section.body)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ finding: Finding) -> String {
    let place = finding.location.map { code($0.description) } ?? ""
    var what = "\(escaped(finding.message)) (\(code(finding.rule)))"
    for related in finding.related {
      let place = related.location.map { "\(code($0.description)): " } ?? ""
      what += "<br>\(place)\(escaped(related.message))"
    }
    if let help = finding.help { what += "<br>*\(escaped(help))*" }
    return "| \(finding.severity.rawValue) | \(place) | \(what) |"
  }

  private static func body(_ body: FindingReport.Section.Body) -> [String] {
    switch body {
    case .list(let items): return items.map { "- \(escaped($0))" }
    case .lines(let lines): return fenced(lines, "")
    case .diff(let lines): return fenced(lines, "diff")
    case .table(let columns, let rows):
      func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
      return [line(columns.map(escaped)), "|" + String(repeating: "---|", count: columns.count)]
        + rows.map { line($0.map(escaped)) }
    }
  }

  /// A code block whose fence is longer than any in the text.
  private static func fenced(_ lines: [String], _ language: String) -> [String] {
    var fence = "```"
    while lines.contains(where: { $0.contains(fence) }) { fence += "`" }
    return ["\(fence)\(language)"] + lines.map(FindingText.printable) + [fence]
  }

  /// Inline code: nothing in it can end it or the table's cell.
  private static func code(_ text: String) -> String {
    let safe = FindingText.printable(text).replacing("`", with: "'").replacing("|", with: "\\|")
    return "`\(safe)`"
  }

  /// Plain text that Markdown and HTML leave alone.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in FindingText.printable(text) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }
}
