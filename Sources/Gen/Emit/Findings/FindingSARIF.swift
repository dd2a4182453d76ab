import KernelModel

/// A report as SARIF 2.1.0, for code scanning.
///
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html: one run, a reporting
/// descriptor for each rule, a result for each finding. Columns are bytes here and characters
/// there; they differ on lines that are not ASCII.
enum FindingSARIF {
  static func text(of report: FindingReport, version: String) -> String {
    let driver: [JSONValue.Member] = [
      .init("name", .string("shimgen")), .init("version", .string(version)),
      .init("rules", .array(report.rules.map(descriptor))),
    ]
    let run: [JSONValue.Member] = [
      .init("tool", .object([.init("driver", .object(driver))])),
      .init("columnKind", .string("unicodeCodePoints")),
      .init("results", .array(report.findings.map { result($0, report.rules) })),
      .init(
        "properties",
        .object([
          .init("command", .string(report.command)), .init("verdict", .string(report.verdict)),
        ])),
    ]
    return JSONValue.object([
      .init("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      .init("version", .string("2.1.0")),
      .init("runs", .array([.object(run)])),
    ]).text + "\n"
  }

  private static func descriptor(_ rule: FindingRule) -> JSONValue {
    .object([
      .init("id", .string(rule.identifier)),
      .init("shortDescription", message(rule.summary)),
      .init("help", message(rule.help)),
      .init(
        "defaultConfiguration", .object([.init("level", .string(rule.severity.rawValue))])),
    ])
  }

  private static func result(_ finding: Finding, _ rules: [FindingRule]) -> JSONValue {
    var members = [JSONValue.Member("ruleId", .string(finding.rule))]
    if let index = rules.firstIndex(where: { $0.identifier == finding.rule }) {
      members.append(.init("ruleIndex", .integer(index)))
    }
    let text = finding.message + (finding.help.map { ". \($0)" } ?? "")
    members += [
      .init("level", .string(finding.severity.rawValue)), .init("message", message(text)),
    ]
    if let location = finding.location {
      members.append(.init("locations", .array([place(location)])))
    }
    if !finding.related.isEmpty {
      members.append(.init("relatedLocations", .array(finding.related.map(related))))
    }
    let identity = [finding.rule, finding.location?.path, finding.subject].compactMap { $0 }
    members.append(
      .init(
        "partialFingerprints",
        .object([.init("shimgen/finding/v1", .string(identity.joined(separator: ":")))])))
    if !finding.facts.isEmpty { members.append(.init("properties", .object(finding.facts))) }
    return .object(members)
  }

  private static func related(_ related: Finding.Related) -> JSONValue {
    let message = JSONValue.Member("message", message(related.message))
    guard let location = related.location else { return .object([message]) }
    return .object([.init("physicalLocation", physical(location)), message])
  }

  private static func place(_ location: SourceLocation) -> JSONValue {
    .object([.init("physicalLocation", physical(location))])
  }

  private static func physical(_ location: SourceLocation) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("artifactLocation", .object([.init("uri", .string(uri(location.path)))]))
    ]
    if location.line > 0 {
      var region = [JSONValue.Member("startLine", .integer(location.line))]
      if location.column > 0 { region.append(.init("startColumn", .integer(location.column))) }
      members.append(.init("region", .object(region)))
    }
    return .object(members)
  }

  private static func message(_ text: String) -> JSONValue {
    .object([.init("text", .string(text))])
  }

  /// A relative reference, or a file URI for an absolute path (RFC 3986).
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%"
        result.unicodeScalars.append(digits[Int(byte >> 4)])
        result.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return result
  }
}
