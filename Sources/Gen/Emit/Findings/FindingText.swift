import KernelModel

/// A report as text for a terminal: compilers' lines, then the sections.
enum FindingText {
  static func text(of report: FindingReport) -> String {
    var lines = [report.title] + report.summary
    if !report.findings.isEmpty { lines.append("") }
    for finding in report.findings { lines += self.lines(of: finding) }
    for section in report.sections {
      lines += ["", section.title] + body(section.body)
    }
    return lines.map(printable).joined(separator: "\n") + "\n"
  }

  /// `path:line:column: severity: message [rule]`, what belongs to it indented.
  private static func lines(of finding: Finding) -> [String] {
    let place = finding.location.map { "\($0): " } ?? ""
    var lines = ["\(place)\(finding.severity.rawValue): \(finding.message) [\(finding.rule)]"]
    for related in finding.related {
      lines.append("    \(related.location.map { "\($0): " } ?? "")\(related.message)")
    }
    if let help = finding.help { lines.append("    help: \(help)") }
    return lines
  }

  private static func body(_ body: FindingReport.Section.Body) -> [String] {
    switch body {
    case .list(let items): return items.map { "  - \($0)" }
    case .lines(let lines): return lines.map { $0.isEmpty ? "" : "  \($0)" }
    case .diff(let lines): return lines
    case .table(let columns, let rows):
      let widths = columns.indices.map { column in
        ([columns] + rows).map { $0[column].count }.max() ?? 0
      }
      return ([columns] + rows).map { row in
        let cells = zip(row, widths).map { cell, width in
          cell + String(repeating: " ", count: width - cell.count)
        }
        return ("  " + cells.joined(separator: "  ")).trimmingTrailingSpaces
      }
    }
  }

  /// What comes from a file cannot move a terminal's cursor.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isControl(scalar) ? "\u{fffd}" : scalar) }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\t" || (0x7f...0x9f).contains(scalar.value)
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
