/// One thing that a command found in what it looked at, before any output format.
///
///     driver.c:12:3: error: dma_buf_ops.pin is not declared in 4.4 to 5.6
public struct Finding: Hashable, Sendable {
  /// How bad it is; the raw values are SARIF's levels.
  public enum Severity: String, CaseIterable, Hashable, Sendable, Comparable {
    /// More to know.
    case note
    /// Somebody should look.
    case warning
    /// It does not work as it is.
    case error

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// A further place or sentence that explains a finding.
  public struct Related: Hashable, Sendable {
    public var message: String
    public var location: SourceLocation?

    public init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  public var severity: Severity
  /// The identifier of a rule in the same report: `scan.missing`.
  public var rule: String
  /// One sentence without a full stop, plain text.
  public var message: String
  /// Where it is, the path as the user named it; nil where no file has it.
  public var location: SourceLocation?
  /// The declaration that it is about, such as `vfio_device_ops.match`.
  ///
  /// With rule and path it tells findings apart when lines move.
  public var subject: String?
  /// What to do about it.
  public var help: String?
  public var related: [Related]
  /// More for programs, under names of their own.
  public var facts: [JSONValue.Member]

  public init(
    _ severity: Severity, rule: String, _ message: String, at location: SourceLocation? = nil,
    subject: String? = nil, help: String? = nil, related: [Related] = [],
    facts: [JSONValue.Member] = []
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.location = location
    self.subject = subject
    self.help = help
    self.related = related
    self.facts = facts
  }
}

/// A kind of finding: what all findings with its identifier have in common.
public struct FindingRule: Hashable, Sendable {
  /// `command.kind`, in small letters.
  public var identifier: String
  /// One sentence: what such a finding says.
  public var summary: String
  /// What is usually done about it.
  public var help: String
  /// The severity that its findings have as a rule.
  public var severity: Finding.Severity

  public init(
    _ identifier: String, _ severity: Finding.Severity, _ summary: String, help: String
  ) {
    self.identifier = identifier
    self.severity = severity
    self.summary = summary
    self.help = help
  }
}
