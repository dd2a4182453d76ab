package import KernelModel

/// Two records of one release, fact by fact: ours, and one that `KernelAPIImport` read.
///
/// The other record was made with every `CONFIG_` symbol set and without annotations, conditions,
/// documentation and anonymous records (see `KernelAPIImport`), so a fact is compared where both
/// can see it. What ours has beyond the other is a difference unless its condition is one that the
/// other record's configuration may have left out.
package struct FactComparison: Sendable {
  /// A fact that the two records do not have in common.
  package struct Difference: Hashable, Sendable, CustomStringConvertible {
    /// The header's path.
    package let header: String
    /// The declaration, or the member: `vfio_device_ops.match`.
    package let name: String
    /// Such as `result`, `parameter 2`, `value on x86_64`.
    package let fact: String
    /// What our record says; nil where it says nothing.
    package let recorded: String?
    /// What the other one says.
    package let expected: String?

    /// `include/linux/vfio.h: vfio_device_ops.match: type: 'int', expected 'long'`.
    package var description: String {
      func quoted(_ text: String?) -> String { text.map { "'\($0)'" } ?? "nothing" }
      return "\(header): \(name): \(fact): \(quoted(recorded)), expected \(quoted(expected))"
    }
  }

  /// In the order of the headers, and of the other record in each.
  package private(set) var differences: [Difference] = []
  /// How many facts were compared.
  package private(set) var count = 0

  private var header = ""

  /// Compares our record with the other one, `reference`.
  package init(of recorded: ReleaseRecord, with reference: ReleaseRecord) {
    compare("", "release", recorded.release.description, reference.release.description)
    for header in reference.headers {
      self.header = header.path
      let own = recorded.header(header.path)
      // A headers package has no drivers/: unknown is no answer to absent.
      if own == nil, !header.isPresent { continue }
      compare(
        "header", "presence", own.map { $0.isPresent ? "present" : "absent" },
        header.isPresent ? "present" : "absent")
      compare(own?.declarations ?? [], header.declarations ?? [])
    }
  }

  private mutating func compare(
    _ name: String, _ fact: String, _ recorded: String?, _ expected: String?
  ) {
    count += 1
    guard recorded != expected else { return }
    differences.append(
      Difference(header: header, name: name, fact: fact, recorded: recorded, expected: expected))
  }

  // MARK: Declarations

  private struct Key: Hashable {
    var kind: DeclarationKind
    var name: String
  }

  private mutating func compare(_ recorded: [Declaration], _ reference: [Declaration]) {
    let own = Dictionary(grouping: recorded) { Key(kind: $0.kind, name: $0.name) }
    var known: Set<Key> = []
    for declaration in reference {
      let key = Key(kind: declaration.kind, name: declaration.name)
      known.insert(key)
      guard let candidates = own[key] else {
        compare(declaration.name, declaration.kind.rawValue, nil, "declared")
        continue
      }
      count += 1
      // Several declarations of one name stand under conditions; the other record has one of them.
      let attempts = candidates.map { candidate in
        var attempt = self
        attempt.compare(candidate, declaration)
        return attempt
      }
      if let best = attempts.min(by: { $0.differences.count < $1.differences.count }) {
        self = best
      }
    }
    for declaration in recorded
    where !known.contains(Key(kind: declaration.kind, name: declaration.name)) {
      // A record declared inside of another one is nowhere in the reference.
      if case .record(let record) = declaration.content, record.enclosing != nil { continue }
      // The other record has no place for variables.
      if declaration.kind == .variable { continue }
      guard case .holds = ConfiguredCondition(declaration.condition) else { continue }
      compare(declaration.name, declaration.kind.rawValue, "declared", nil)
    }
  }

  private mutating func compare(_ recorded: Declaration, _ reference: Declaration) {
    let name = reference.name
    switch (recorded.content, reference.content) {
    case (.function(let own), .function(let other)):
      compare(name, "inline", "\(own.isInline)", "\(other.isInline)")
      compare(name, own.type, other.type)
    case (.record(let own), .record(let other)):
      compare(name, "kind", own.kind.rawValue, other.kind.rawValue)
      compare(name, own.members, other.members)
      if let layout = other.layout {
        compare(
          name, "size on x86_64", own.layout.map { "\($0.common.size)" }, "\(layout.common.size)")
      }
    case (.enumeration(let own), .enumeration(let other)):
      compare(name, "tag", own.isAnonymous ? nil : name, other.isAnonymous ? nil : name)
      compare(name, own.constants, other.constants)
    case (.typedef(let own), .typedef(let other)):
      compare(name, "type", own.spelling, other.spelling)
    case (.macro(let own), .macro(let other)):
      compare(name, "tokens", Self.text(of: own), Self.text(of: other))
      compareValues(name, own, other)
    default: preconditionFailure("declarations are compared by kind")
    }
  }

  private mutating func compare(_ name: String, _ own: FunctionType, _ other: FunctionType) {
    compare(name, "result", own.result.spelling, other.result.spelling)
    compare(name, "number of parameters", "\(own.parameters.count)", "\(other.parameters.count)")
    for (index, (own, other)) in zip(own.parameters, other.parameters).enumerated() {
      compare(name, "parameter \(index + 1)", own.type.spelling, other.type.spelling)
      compare(name, "name of parameter \(index + 1)", own.name, other.name)
    }
  }

  /// Members in order; ours may have more of them under conditions that do not hold everywhere.
  private mutating func compare(_ name: String, _ own: [Member], _ other: [Member]) {
    // A record without a name, declared in place, is left out of the reference with its members.
    let own = own.filter { $0.type != nil || $0.name != nil }
    var position = 0
    for member in other {
      let path = name + "." + (member.name ?? "")
      guard let found = own[position...].firstIndex(where: { $0.name == member.name }) else {
        compare(path, "member", nil, "declared here")
        continue
      }
      for skipped in own[position..<found] { reportExtra(skipped, in: name) }
      position = found + 1
      compare(path, "type", own[found].type.map(Self.unaligned), member.type?.spelling)
      compare(path, "bits", own[found].bits.map { "\($0)" }, member.bits.map { "\($0)" })
      if let ownFunction = own[found].type?.pointedFunction,
        let function = member.type?.pointedFunction
      {
        compare(path, ownFunction, function)
      }
    }
    for member in own[position...] { reportExtra(member, in: name) }
  }

  /// A type's spelling, with `__aligned_u64` read as the macro of include/uapi/linux/types.h.
  private static func unaligned(_ type: CType) -> String {
    let prefix = "__aligned_"
    let spelling = type.spelling
    return spelling.hasPrefix(prefix) ? "__" + spelling.dropFirst(prefix.count) : spelling
  }

  private mutating func reportExtra(_ member: Member, in name: String) {
    guard case .holds = ConfiguredCondition(member.condition) else { return }
    compare(name + "." + (member.name ?? ""), "member", "declared here", nil)
  }

  private mutating func compare(
    _ name: String, _ own: [Enumeration.Constant], _ other: [Enumeration.Constant]
  ) {
    let own = own.filter { constant in
      if case .holds = ConfiguredCondition(constant.condition) { return true }
      return other.contains { $0.name == constant.name }
    }
    compare(name, "constants", "\(own.count)", "\(other.count)")
    for (index, (own, other)) in zip(own, other).enumerated() {
      compare(name, "constant \(index + 1)", own.name, other.name)
      compare(name + "." + other.name, "value", "\(own.value)", "\(other.value)")
    }
  }

  // MARK: Macros

  /// Parameters and body in one, as the reference has them.
  private static func text(of macro: Macro) -> String {
    guard let parameters = macro.parameters else { return macro.tokens.joined(separator: " ") }
    let list = parameters.map { parameter in
      parameter.hasSuffix("...") && parameter != "..."
        ? parameter.dropLast(3) + " ..." : parameter[...]
    }
    return (["(", list.joined(separator: " , "), ")"].filter { !$0.isEmpty } + macro.tokens)
      .joined(separator: " ")
  }

  private mutating func compareValues(_ name: String, _ own: Macro, _ other: Macro) {
    func number(_ macro: Macro) -> String? {
      guard case .integer(let bits, _, _) = macro.value?.common else { return nil }
      return hexadecimal(bits)
    }
    // The reference has values of UAPI headers only.
    guard HeaderVisibility(path: header) == .uapi else { return }
    compare(name, "value on x86_64", number(own), number(other))
  }
}
