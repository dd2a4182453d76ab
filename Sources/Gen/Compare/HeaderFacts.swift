package import KernelModel

/// What one declaration or member contributes to a comparison.
package struct Fact: Sendable {
  package let kind: DeclarationKind
  package let name: String
  /// The path of a member in its record.
  package let member: String?
  package let content: Form.Content
  package let line: Int
  /// The place of the declaration in the header's list.
  package let declaration: Int
}

extension HeaderRecord {
  /// Calls `body` with each declaration and each member, in source order.
  ///
  /// A name that is declared more than once, under different conditions, comes as often as it
  /// stands there: the first one is the form (the branch that is taken when the symbol is set), and
  /// the caller ignores the rest. A macro with the name of a function of the same header is that
  /// function's fallback and does not come at all.
  package func forEachFact(_ body: (Fact) -> Void) {
    guard let declarations else { return }
    let functions = declarations.filter { if case .function = $0.content { true } else { false } }
      .map(\.name)
    for (index, declaration) in declarations.enumerated() {
      let content: Form.Content
      switch declaration.content {
      case .function(let function): content = .function(function.type)
      case .record(let record): content = .record(record.kind)
      case .enumeration(let enumeration): content = .enumeration(enumeration)
      case .typedef(let type): content = .typedef(type)
      case .variable(let variable): content = .variable(variable.type)
      case .macro(let macro):
        if functions.contains(declaration.name) { continue }
        content = .macro(macro)
      }
      body(
        Fact(
          kind: declaration.kind, name: declaration.name, member: nil, content: content,
          line: declaration.line, declaration: index))
      if case .record(let record) = declaration.content {
        record.forEachMember(prefix: nil) { member, path in
          let content: Form.Content =
            switch member.content {
            case .type(let type):
              .member(type, bits: member.bits, annotations: member.annotations)
            case .record(let record): .memberRecord(record.kind)
            }
          body(
            Fact(
              kind: .member, name: declaration.name, member: path, content: content,
              line: member.line == 0 ? declaration.line : member.line, declaration: index))
        }
      }
    }
  }
}

extension Record {
  /// Calls `body` with each member that has a name, and its path.
  ///
  /// The members of an anonymous record are reached directly (`iosys_map.vaddr`), those of a named
  /// record declared in place by its path (`poll.cb`). Unnamed bit-fields are padding.
  package func forEachMember(prefix: String?, _ body: (Member, String) -> Void) {
    for member in members {
      var path = prefix
      if let name = member.name {
        let own = prefix.map { $0 + "." + name } ?? name
        body(member, own)
        path = own
      }
      if case .record(let record) = member.content {
        record.forEachMember(prefix: path, body)
      }
    }
  }
}
