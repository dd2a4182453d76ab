/// The formats that findings are told in.
public enum FindingFormat: String, CaseIterable, Hashable, Sendable {
  /// For people, at a terminal.
  case text
  /// For people, in a pull request.
  case markdown
  /// For programs.
  case json
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// GitHub's annotations, printed by a workflow.
  case github
}
