package import HeaderCompare
public import KernelModel

/// What changed about one declaration between two states.
public struct SymbolChange: Sendable {
  /// One thing that changed.
  public struct Item: Hashable, Sendable {
    public let rule: ReviewRule
    /// A sentence without its full stop.
    public let text: String
  }

  package let key: DeclarationKey
  public let old: Survey.Symbol?
  public let new: Survey.Symbol?
  /// The worst first.
  public let items: [Item]

  /// How bad the worst of it is.
  public var severity: Finding.Severity { items.map(\.rule.severity).max() ?? .note }
  public var name: String { key.description }
}

/// The kinds of change that a review tells apart.
public enum ReviewRule: String, CaseIterable, Hashable, Sendable {
  case api, gone, renumbered, reinterpreted, layout
  case coverageWorse = "coverage-worse"
  case span = "span-narrower"
  case coverageBetter = "coverage-better"
  case coverageNew = "coverage-new"
  case include, added, boundary, form, adaptor, meaning, override, code, stale
  case wider, evidence, note

  /// What breaks drivers is an error, what needs review a warning, what is safe a note.
  public var severity: Finding.Severity {
    switch self {
    case .api, .gone, .renumbered, .reinterpreted, .layout, .coverageWorse, .span: .error
    case .coverageBetter, .coverageNew, .include, .added, .boundary, .form, .adaptor, .meaning,
      .override, .code, .stale:
      .warning
    case .wider, .evidence, .note: .note
    }
  }

  /// `review.gone`.
  var identifier: String { "review.\(rawValue)" }

  /// The rule as programs are told it.
  var description: FindingRule {
    func rule(_ summary: String, _ help: String) -> FindingRule {
      FindingRule(identifier, severity, summary, help: help)
    }
    switch self {
    case .api:
      return rule(
        "The API that drivers are written against has changed",
        "Drivers have to be written for the new target, or --target keeps the old one")
    case .gone:
      return rule(
        "A name that drivers may use is no longer made", "Look for drivers that use the name")
    case .renumbered:
      return rule(
        "A form has another number than before",
        "Find the record that brought an older form; drivers that test the number have to follow")
    case .reinterpreted:
      return rule(
        "A release that was recorded before gets another form",
        "Hold the release's record against its tree: one of the two states is wrong there")
    case .layout:
      return rule(
        "A record has another size at a release", "Hold the record against the release's tree")
    case .coverageWorse:
      return rule(
        "A declaration is served worse than before at a release",
        "A driver that uses it may stop building or working there")
    case .span:
      return rule(
        "The span lost releases", "Drivers no longer build on the releases that are gone")
    case .coverageBetter:
      return rule("A declaration is served better than before", "Read the rule that serves it")
    case .coverageNew:
      return rule(
        "A declaration is not native on a release that is new in the span",
        "Read the rule that serves it there")
    case .include:
      return rule(
        "A header no longer includes another one, or not as before, on a release that is new in the span",
        "A driver that lives on it has to include it itself")
    case .added: return rule("A declaration is new", "Read its block")
    case .boundary:
      return rule(
        "A boundary has moved, or is new", "Compare the evidence with the releases' headers")
    case .form: return rule("A declaration has a new form", "Decide how drivers are served")
    case .adaptor: return rule("An adaptor's code has changed", "Read the block's difference")
    case .meaning:
      return rule("What a declaration means has changed", "Read the source that the rule names")
    case .override:
      return rule(
        "A release needs another override than before", "Tell who builds for that release")
    case .code:
      return rule(
        "Generated code has changed, and no declaration explains it",
        "Look for a changed template or generator, or for an edit by hand")
    case .stale:
      return rule(
        "The output is not what the tables give", "Run shimgen generate, then review again")
    case .wider: return rule("The span has a release more", "Nothing; the gates hold there as well")
    case .evidence: return rule("Only the evidence of a boundary has changed", "Nothing")
    case .note: return rule("Only what comments say has changed", "Nothing")
    }
  }
}
