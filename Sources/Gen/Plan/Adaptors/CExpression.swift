/// A preprocessor condition over gates, with what is known of it at once.
package enum CExpression: Hashable, Sendable {
  /// The same at every release of the span.
  case constant(Bool)
  /// A test, or several: `SHIM_FORM_DMA_BUF_VMAP == 1`.
  case test(String)
  case all([CExpression])
  case any([CExpression])
  indirect case not(CExpression)

  /// The conjunction, without what is always so.
  static func allOf(_ parts: [CExpression]) -> CExpression {
    combined(parts, absorbing: false, CExpression.all)
  }

  /// The disjunction, without what is never so.
  static func anyOf(_ parts: [CExpression]) -> CExpression {
    combined(parts, absorbing: true, CExpression.any)
  }

  static func negated(_ part: CExpression) -> CExpression {
    switch part {
    case .constant(let value): .constant(!value)
    case .not(let inner): inner
    case .test, .all, .any: .not(part)
    }
  }

  private static func combined(
    _ parts: [CExpression], absorbing: Bool, _ make: ([CExpression]) -> CExpression
  ) -> CExpression {
    var kept: [CExpression] = []
    for part in parts {
      if case .constant(let value) = part {
        if value == absorbing { return .constant(absorbing) }
      } else if !kept.contains(part) {
        kept.append(part)
      }
    }
    if kept.isEmpty { return .constant(!absorbing) }
    return kept.count == 1 ? kept[0] : make(kept)
  }

  /// The condition as C, in one line.
  package var text: String {
    switch self {
    case .constant(let value): value ? "1" : "0"
    case .test(let text): text
    case .all(let parts): parts.map(\.operand).joined(separator: " && ")
    case .any(let parts): parts.map(\.operand).joined(separator: " || ")
    case .not(let part): "!" + (part.isName ? part.text : "(\(part.text))")
    }
  }

  /// The parts of a disjunction, each as C; a condition of another shape is one part.
  package var alternatives: [String] {
    if case .any(let parts) = self { parts.map(\.operand) } else { [text] }
  }

  private var isName: Bool {
    if case .test(let text) = self { !text.contains(" ") } else { false }
  }

  private var operand: String {
    switch self {
    case .all, .any: "(\(text))"
    case .constant, .test, .not: text
    }
  }
}
