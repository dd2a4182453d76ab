import KernelModel

/// A report as JSON, for programs: command, verdict, the command's own members, findings.
enum FindingJSON {
  static func text(of report: FindingReport) -> String {
    var members: [JSONValue.Member] = [
      .init("command", .string(report.command)), .init("verdict", .string(report.verdict)),
      .init("summary", .strings(report.summary)),
    ]
    members += report.data
    members.append(.init("findings", .array(report.findings.map(value))))
    return JSONValue.object(members).text + "\n"
  }

  private static func value(_ finding: Finding) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("severity", .string(finding.severity.rawValue)), .init("rule", .string(finding.rule)),
      .init("message", .string(finding.message)),
    ]
    if let subject = finding.subject { members.append(.init("subject", .string(subject))) }
    members += place(finding.location)
    if let help = finding.help { members.append(.init("help", .string(help))) }
    if !finding.related.isEmpty {
      members.append(
        .init(
          "related",
          .array(
            finding.related.map {
              .object([.init("message", .string($0.message))] + place($0.location))
            })))
    }
    return .object(members + finding.facts)
  }

  private static func place(_ location: SourceLocation?) -> [JSONValue.Member] {
    guard let location else { return [] }
    var members = [JSONValue.Member("file", .string(location.path))]
    if location.line > 0 { members.append(.init("line", .integer(location.line))) }
    if location.column > 0 { members.append(.init("column", .integer(location.column))) }
    return members
  }
}
