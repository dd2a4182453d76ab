import KernelModel

/// What a page says of two of its rows: no changes, or the changes.
struct DepSurfDifference {
  let section: DepSurfSection
  let old: String
  let new: String
  let changes: [Change]
  /// Whether the page says that there are changes: a list of changes is never empty.
  let isChanged: Bool
  let line: Int

  /// One change with its place.
  struct Change {
    let kind: Kind
    /// What is there before; nil for something added.
    let old: String?
    /// What is there after; nil for something removed.
    let new: String?
    let line: Int
  }

  /// The page's words for a change.
  enum Kind: String, CaseIterable {
    case fieldAdded = "Field added"
    case fieldRemoved = "Field removed"
    case fieldTypeChanged = "Field type changed"
    case parameterAdded = "Param added"
    case parameterRemoved = "Param removed"
    case parameterReordered = "Param reordered"
    case parameterTypeChanged = "Param type changed"
    case resultTypeChanged = "Return type changed"
    /// Flattened text does not say whether a field was added or removed; `new` holds it.
    case unlabelled = "Field added or removed"

    /// Whether the change has an old and a new text.
    var isPair: Bool {
      switch self {
      case .fieldTypeChanged, .parameterReordered, .parameterTypeChanged, .resultTypeChanged: true
      case .fieldAdded, .fieldRemoved, .parameterAdded, .parameterRemoved, .unlabelled: false
      }
    }
  }
}

/// Holds a page's list of differences against the rows that were read from the same page.
///
/// The list is DepSurf's own comparison of the images, so it tells whether the rows were read well.
struct DepSurfDifferenceCheck {
  let path: String
  let rows: [DepSurfRow]
  let differences: [DepSurfDifference]

  /// Every disagreement is an error; a change that the spellings do not show is a warning.
  func outcome() -> (errors: [Diagnostic], warnings: [Diagnostic]) {
    var errors: [Diagnostic] = []
    var warnings: [Diagnostic] = []
    var pairs = expectedPairs()
    for difference in differences {
      let index = pairs.firstIndex {
        $0.section == difference.section && $0.old.label == difference.old
          && $0.new.label == difference.new
      }
      guard let index else {
        errors.append(
          error(
            "the rows give nothing to compare between \(difference.old) and \(difference.new)",
            line: difference.line))
        continue
      }
      let pair = pairs.remove(at: index)
      compare(difference, with: pair, errors: &errors, warnings: &warnings)
    }
    for pair in pairs {
      errors.append(
        error(
          "the page does not compare \(pair.old.label) and \(pair.new.label)",
          line: pair.new.line))
    }
    errors.sort { ($0.location?.line ?? 0) < ($1.location?.line ?? 0) }
    return (errors, warnings)
  }

  // MARK: What the rows ask for

  private struct Side {
    let label: String
    let line: Int
    let form: DepSurfParts
  }

  private struct Pair {
    let section: DepSurfSection
    let old: Side
    let new: Side
  }

  /// Neighbouring releases, and the studied release with each architecture and flavor, wherever
  /// both rows show a form.
  private func expectedPairs() -> [Pair] {
    var pairs: [Pair] = []
    let studied = rows.first {
      $0.section == .regular && $0.image.release == DepSurfSection.studied
    }
    for section in DepSurfSection.allCases {
      var last: DepSurfRow? = section.base == nil ? nil : studied
      for row in rows where row.section == section {
        if let old = last, let before = DepSurfParts(old.evidence),
          let after = DepSurfParts(row.evidence)
        {
          pairs.append(
            Pair(
              section: section,
              old: Side(label: section.base ?? old.label, line: old.line, form: before),
              new: Side(label: row.label, line: row.line, form: after)))
        }
        if section.base == nil { last = row }
      }
    }
    return pairs
  }

  private typealias Change = DepSurfDifference.Change

  private func changes(_ old: DepSurfParts, _ new: DepSurfParts) -> [Change] {
    let isFunction = !old.result.isEmpty
    var changes: [Change] = []
    func add(_ kind: DepSurfDifference.Kind, _ before: String?, _ after: String?) {
      changes.append(Change(kind: kind, old: before, new: after, line: 0))
    }
    for part in new.parts where old.text(of: part.name) == nil {
      add(isFunction ? .parameterAdded : .fieldAdded, nil, part.text)
    }
    for part in old.parts where new.text(of: part.name) == nil {
      add(isFunction ? .parameterRemoved : .fieldRemoved, part.text, nil)
    }
    let isReordered = old.parts.enumerated().contains { index, part in
      new.position(of: part.name).map { $0 != index } ?? false
    }
    if isFunction, isReordered { add(.parameterReordered, old.order, new.order) }
    for part in old.parts {
      if let text = new.text(of: part.name), text != part.text {
        add(isFunction ? .parameterTypeChanged : .fieldTypeChanged, part.text, text)
      }
    }
    if old.result != new.result { add(.resultTypeChanged, old.result, new.result) }
    return changes
  }

  // MARK: Comparing

  private func compare(
    _ difference: DepSurfDifference, with pair: Pair, errors: inout [Diagnostic],
    warnings: inout [Diagnostic]
  ) {
    var expected = changes(pair.old.form, pair.new.form)
    for change in difference.changes {
      if let index = expected.firstIndex(where: { Self.agrees(change, $0) }) {
        expected.remove(at: index)
      } else if change.kind.isPair, change.old == change.new,
        isUnchanged(change, pair.old.form), isUnchanged(change, pair.new.form)
      {
        warnings.append(
          Diagnostic(
            .warning, "page.invisible",
            "\(change.kind.rawValue.lowercasedFirst), but both spellings are "
              + "'\(change.new ?? "")'",
            at: SourceLocation(path: path, line: change.line)))
      } else {
        errors.append(
          error("the rows do not show this change: \(Self.text(change))", line: change.line))
      }
    }
    for change in expected {
      errors.append(
        error(
          "the page does not list what its rows show: \(Self.text(change))",
          line: difference.line))
    }
  }

  private func isUnchanged(_ change: Change, _ form: DepSurfParts) -> Bool {
    change.kind == .resultTypeChanged
      ? form.result == change.new : form.parts.contains { $0.text == change.new }
  }

  private static func agrees(_ listed: Change, _ expected: Change) -> Bool {
    if listed.kind == .unlabelled {
      switch expected.kind {
      case .fieldAdded: return expected.new == listed.new
      case .fieldRemoved: return expected.old == listed.new
      default: return false
      }
    }
    return listed.kind == expected.kind && listed.old == expected.old && listed.new == expected.new
  }

  private static func text(_ change: Change) -> String {
    let texts = [change.old, change.new].compactMap { $0 }.map { "'\($0)'" }
    return change.kind.rawValue.lowercasedFirst + ": " + texts.joined(separator: " to ")
  }

  private func error(_ message: String, line: Int) -> Diagnostic {
    Diagnostic(
      .error, "page.difference", message, at: SourceLocation(path: path, line: line, column: 1))
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
