/// What a command has to say when it is done: findings, and what surrounds them.
///
/// People get title, summary, findings and sections; programs get findings and `data`; formats that
/// hold findings alone (SARIF, GitHub's annotations) leave the rest out.
public struct FindingReport: Hashable, Sendable {
  /// A part of the report for people, behind the findings.
  public struct Section: Hashable, Sendable {
    /// What a section is made of.
    public enum Body: Hashable, Sendable {
      case list([String])
      /// Lines that are aligned already.
      case lines([String])
      /// As many cells in each row as there are columns.
      case table(columns: [String], rows: [[String]])
      /// A unified diff, line by line.
      case diff([String])
    }

    public var title: String
    public var body: Body

    public init(_ title: String, _ body: Body) {
      self.title = title
      self.body = body
    }
  }

  /// The command's name: `scan`.
  public var command: String
  public var title: String
  /// The outcome in the command's own words: `breaks`.
  public var verdict: String
  /// Whole sentences, a line each.
  public var summary: [String]
  /// Every rule that the findings name, in a fixed order.
  public var rules: [FindingRule]
  /// In the order in which they are told.
  public var findings: [Finding]
  public var sections: [Section]
  /// Everything else for programs, as members beside the findings.
  public var data: [JSONValue.Member]

  public init(
    command: String, title: String, verdict: String, summary: [String] = [],
    rules: [FindingRule] = [], findings: [Finding] = [], sections: [Section] = [],
    data: [JSONValue.Member] = []
  ) {
    self.command = command
    self.title = title
    self.verdict = verdict
    self.summary = summary
    self.rules = rules
    self.findings = findings
    self.sections = sections
    self.data = data
  }
}
