public import KernelModel

/// Holds a detached parse against an attached one of the same header.
///
/// The attached parse has the real includes and one configuration, so it sees one branch of each
/// conditional and no annotations. Everything that it sees must be in the detached record; and
/// everything that stands in no conditional must be in both.
public enum AttachedCheck {
  /// What differs, as sentences with the header's place; empty where the two agree.
  ///
  /// - Parameters:
  ///   - detached: the record that is to be trusted.
  ///   - attached: what the compiler saw in the configured tree.
  /// - Returns: one diagnostic a difference, in source order.
  public static func differences(detached: HeaderRecord, attached: HeaderRecord) -> [Diagnostic] {
    let own = facts(of: detached)
    let other = facts(of: attached)
    var problems: [(line: Int, diagnostic: Diagnostic)] = []
    func report(_ fact: Fact, _ message: String) {
      let place = SourceLocation(path: detached.path, line: fact.line, column: 1)
      problems.append((fact.line, Diagnostic(.error, "attached.differs", message, at: place)))
    }
    let ownTexts = Dictionary(grouping: own, by: \.name)
    let otherNames = Set(other.map(\.name))
    for fact in other {
      let candidates = ownTexts[fact.name] ?? []
      if candidates.contains(where: { $0.text == fact.text }) { continue }
      // A macro's value may need other headers (PAGE_SIZE): then the detached record has none.
      if fact.isValue, candidates.isEmpty { continue }
      let known = candidates.map(\.text).joined(separator: " or ")
      report(
        fact, "\(fact.name): attached \(fact.text), detached \(known.isEmpty ? "none" : known)")
    }
    for fact in own where !fact.isConditional && !otherNames.contains(fact.name) {
      report(fact, "\(fact.name): detached \(fact.text), attached none")
    }
    return problems.sorted { $0.line < $1.line }.map(\.diagnostic)
  }

  /// The number of facts that were held against each other.
  public static func factCount(_ attached: HeaderRecord) -> Int { facts(of: attached).count }

  private struct Fact {
    let name: String
    let text: String
    let line: Int
    let isConditional: Bool
    var isValue = false
  }

  private static func facts(of header: HeaderRecord) -> [Fact] {
    (header.declarations ?? []).flatMap { declaration -> [Fact] in
      let isConditional = declaration.condition != nil
      func fact(_ name: String, _ text: String, isValue: Bool = false) -> Fact {
        Fact(
          name: name, text: text, line: declaration.line, isConditional: isConditional,
          isValue: isValue)
      }
      switch declaration.content {
      case .function(let function):
        return [fact(declaration.name, CType.function(function.type).spelling)]
      case .typedef(let type): return [fact("typedef \(declaration.name)", type.spelling)]
      case .variable(let variable): return [fact(declaration.name, variable.type.spelling)]
      case .macro(let macro):
        let body = fact("macro \(declaration.name)", macro.tokens.joined(separator: " "))
        guard let value = macro.value?.common else { return [body] }
        return [body, fact("value \(declaration.name)", "\(value)", isValue: true)]
      case .enumeration(let enumeration):
        return enumeration.constants.map { fact("constant \($0.name)", "\($0.value)") }
      case .record(let record):
        let layout = record.layout.map { ", size \($0.common.size)" } ?? ""
        return [fact("record \(declaration.name)", record.kind.rawValue + layout)]
          + members(record, path: declaration.name, isConditional: isConditional)
      }
    }
  }

  /// A type as the compiler sees it where its name is a macro of include/linux/types.h.
  ///
  /// `__aligned_u64` is `__u64` with an alignment, which is not lost: offsets are compared too.
  private static func expanded(_ spelling: String) -> String {
    if spelling == "struct rcu_head" { return "struct callback_head" }
    return spelling.hasPrefix("__aligned_")
      ? "__" + spelling.dropFirst("__aligned_".count) : spelling
  }

  private static func members(_ record: Record, path: String, isConditional: Bool) -> [Fact] {
    record.members.flatMap { member -> [Fact] in
      let isConditional = isConditional || member.condition != nil
      let name = member.name.map { "\(path).\($0)" } ?? path
      switch member.content {
      case .type(let type):
        let bits = member.bits.map { ":\($0)" } ?? ""
        let offset = member.offset.map { " at bit \($0.common)" } ?? ""
        return [
          Fact(
            name: name, text: expanded(type.spelling) + bits + offset, line: member.line,
            isConditional: isConditional)
        ]
      case .record(let nested):
        return members(nested, path: name, isConditional: isConditional)
      }
    }
  }
}
