import HeaderCompare
import KernelModel

/// Finds the declarations that rules name.
struct RuleNames {
  private let keys: [String: [DeclarationKey]]

  init(_ histories: Histories) {
    var keys: [String: [DeclarationKey]] = [:]
    for history in histories.all where HeaderVisibility(path: history.key.header) != .private {
      let name = history.key.kind == .header ? "header \(history.key)" : "\(history.key)"
      keys[name, default: []].append(history.key)
    }
    self.keys = keys
  }

  /// The declaration with a name: the one of `header` where several headers have it.
  func key(_ name: DeclarationName, in header: String) throws(Diagnostics) -> DeclarationKey {
    let found = keys[name.text] ?? []
    if let own = found.first(where: { $0.header == header }) ?? found.first { return own }
    throw Diagnostics(
      Diagnostic(
        .error, "rules.unknown", "no recorded release declares '\(name)'", at: name.location))
  }
}
