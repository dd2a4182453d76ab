package import KernelModel

/// Renders a header's record back to a header: declarations only, compilable with the prelude.
///
/// Parsed again, the text gives the record back, apart from line numbers. It is not the kernel's
/// header: inline functions have no bodies, and what was not recorded is not there.
package enum ReplayHeader {
  /// The header's text: what a record knows, in source order.
  package static func text(of header: HeaderRecord, release: KernelRelease) -> String {
    var writer = ReplayWriter(declarations: header.declarations ?? [])
    return """
      /* Rendered by shimgen from the record of \(header.path) in Linux \(release). */
      \(writer.text())
      """ + "\n"
  }

  /// The same for a compiler: prototypes in place of inline functions, whose bodies are not known.
  package static func prototypes(of header: HeaderRecord, release: KernelRelease) -> String {
    let declarations = (header.declarations ?? []).map { declaration in
      guard case .function(var function) = declaration.content else { return declaration }
      function.isInline = false
      var declaration = declaration
      declaration.content = .function(function)
      return declaration
    }
    var writer = ReplayWriter(declarations: declarations, isDocumented: false)
    return writer.text() + "\n"
  }
}

/// Renders a UAPI header's record as a header for people and compilers: with its layout asserted.
enum UAPIHeader {
  /// Declarations in source order, then an assertion for each size and offset.
  ///
  /// `words` are written instead of the kernel's own: `uint32_t` for `__u32`. Without any, the text
  /// is one for the kernel's own build.
  static func text(of header: HeaderRecord, words: [String: String] = [:]) -> String {
    let declarations = header.declarations ?? []
    var writer = ReplayWriter(
      declarations: declarations, isDocumented: false, isTidy: true, words: words)
    let asserted = declarations.flatMap { LayoutAssertion.lines(of: $0) }
    return ([writer.text(), "", "/* The layout is the contract. */"] + asserted)
      .joined(separator: "\n")
  }
}

/// Writes declarations between the conditionals that they stand in.
private struct ReplayWriter {
  private let declarations: [Declaration]
  private let isDocumented: Bool
  /// Whether the text is laid out in the kernel's style; without, every token stands alone.
  private let isTidy: Bool
  /// Written instead of these words in types and macros; annotations are left out then.
  private let words: [String: String]
  /// The tabs in front of a member.
  private var indent = ""
  /// Records that are declared inside another one, by tag.
  private let nested: [String: Declaration]
  private var lines: [String] = []
  /// The conditions that are open, outermost first.
  private var open: [String] = []

  init(
    declarations: [Declaration], isDocumented: Bool = true, isTidy: Bool = false,
    words: [String: String] = [:]
  ) {
    self.declarations = declarations
    self.isDocumented = isDocumented
    self.isTidy = isTidy
    self.words = words
    var nested: [String: Declaration] = [:]
    for declaration in declarations {
      if case .record(let record) = declaration.content, record.enclosing != nil {
        nested[declaration.name] = declaration
      }
    }
    self.nested = nested
  }

  mutating func text() -> String {
    for declaration in declarations where nested[declaration.name] == nil || !isRecord(declaration)
    {
      move(to: Conditions.terms(declaration.condition), outside: 0)
      write(declaration)
    }
    move(to: [], outside: 0)
    return lines.joined(separator: "\n")
  }

  private func isRecord(_ declaration: Declaration) -> Bool { declaration.kind == .record }

  /// Closes and opens conditionals until exactly the given terms are open.
  ///
  /// What follows under the opposite of the innermost condition becomes its `#else`, so that
  /// both branches are alternatives again.
  private mutating func move(to terms: [String], outside: Int) {
    var common = 0
    while common < open.count, common < terms.count, open[common] == terms[common] { common += 1 }
    while open.count > max(common + 1, outside) {
      lines.append("#endif")
      open.removeLast()
    }
    if open.count == common + 1, open.count > outside {
      if common < terms.count, terms[common] == Conditions.negated(open[common]) {
        lines.append("#else")
        open[common] = terms[common]
        common += 1
      } else {
        lines.append("#endif")
        open.removeLast()
      }
    }
    for term in terms.dropFirst(common) {
      lines.append("#if \(term)")
      open.append(term)
    }
  }

  private mutating func write(_ declaration: Declaration) {
    document(declaration)
    let name = declaration.name
    switch declaration.content {
    case .function(let function):
      let type = CType.function(function.type)
      let text = type.declaration(of: name, annotations: function.annotations)
      lines.append(function.isInline ? "static inline \(text) { }" : "\(text);")
    case .record(let record):
      lines.append("\(record.kind.rawValue) \(name) {")
      write(record.members, of: name, outer: declaration.condition)
      lines.append("};")
    case .enumeration(let enumeration):
      lines.append(enumeration.isAnonymous ? "enum {" : "enum \(name) {")
      let outside = open.count
      for constant in enumeration.constants {
        move(
          to: Conditions.terms(constant.condition ?? declaration.condition), outside: outside)
        lines.append("\t\(constant.name) = \(constant.value),")
      }
      move(to: Conditions.terms(declaration.condition), outside: outside)
      lines.append("};")
    case .typedef(let type):
      lines.append("typedef \(type.declaration(of: name));")
    case .variable(let variable):
      let text = variable.type.declaration(of: name, annotations: variable.annotations)
      lines.append("extern \(text);")
    case .macro(let macro):
      let parameters = macro.parameters.map { "(\($0.joined(separator: ", ")))" } ?? ""
      let tokens = words.isEmpty ? macro.tokens : macro.tokens.map { words[$0] ?? $0 }
      let text = isTidy ? cText(tokens) : tokens.joined(separator: " ")
      lines.append("#define \(name)\(parameters)\(text.isEmpty ? "" : " ")\(text)")
    }
  }

  private mutating func write(_ members: [Member], of record: String, outer: String?) {
    let outside = open.count
    let outerIndent = indent
    if isTidy { indent += "\t" }
    defer { indent = outerIndent }
    var declared: Set<String> = []
    for member in members {
      move(to: Conditions.terms(member.condition ?? outer), outside: outside)
      let bits = member.bits.map { ":\($0)" } ?? ""
      switch member.content {
      case .record(let inner):
        lines.append("\(indent)\(inner.kind.rawValue) {")
        write(inner.members, of: record, outer: member.condition ?? outer)
        lines.append("\(indent)}\(member.name.map { " \($0)" } ?? "");")
      case .type(let type):
        let text =
          words.isEmpty
          ? type.declaration(of: member.name, annotations: member.annotations) + bits
          : type.replacing(words).declaration(of: member.name) + bits
        if let (tag, inner) = inPlace(text, in: record), declared.insert(tag).inserted {
          lines.append("\(indent)\(inner.kind.rawValue) \(tag) {")
          write(inner.members, of: tag, outer: member.condition ?? outer)
          let rest = text.dropFirst(inner.kind.rawValue.utf8.count + 1 + tag.utf8.count)
          lines.append("\(indent)}\(rest);")
        } else {
          lines.append("\(indent)\(text);")
        }
      }
    }
    move(to: Conditions.terms(outer), outside: outside)
  }

  /// The record with a tag that a member declares in place: `struct inner { … } *first, second`.
  private func inPlace(_ text: String, in record: String) -> (tag: String, record: Record)? {
    let words = text.split(separator: " ")
    guard words.count > 2, case .record(let inner)? = nested[String(words[1])]?.content,
      inner.enclosing == record, words[0] == inner.kind.rawValue
    else { return nil }
    return (String(words[1]), inner)
  }

  // MARK: Documentation

  private mutating func document(_ declaration: Declaration) {
    guard isDocumented else { return }
    var entries = declaration.documentation?.parameters.map { ($0.name, $0.text) } ?? []
    switch declaration.content {
    case .record(let record): entries += Self.documented(record.members, path: "")
    case .enumeration(let enumeration):
      entries += enumeration.constants.compactMap { constant in
        constant.documentation.map { (constant.name, $0) }
      }
    default: break
    }
    guard declaration.documentation != nil || !entries.isEmpty else { return }
    let summary = declaration.documentation?.summary ?? ""
    lines.append("/**")
    lines.append(" * \(Self.subject(of: declaration))\(summary.isEmpty ? "" : " - \(summary)")")
    for (name, text) in entries { lines.append(" * @\(name): \(text)") }
    lines.append(" */")
  }

  private static func subject(of declaration: Declaration) -> String {
    switch declaration.content {
    case .function: "\(declaration.name)()"
    case .record(let record): "\(record.kind.rawValue) \(declaration.name)"
    case .enumeration: "enum \(declaration.name)"
    case .typedef: "typedef \(declaration.name)"
    case .variable, .macro: declaration.name
    }
  }

  private static func documented(_ members: [Member], path: String) -> [(String, String)] {
    members.flatMap { member -> [(String, String)] in
      let name = member.name.map { path + $0 } ?? path
      var entries = member.documentation.map { [(name, $0)] } ?? []
      if case .record(let inner) = member.content {
        entries += documented(inner.members, path: member.name == nil ? path : "\(name).")
      }
      return entries
    }
  }
}

/// A recorded condition, term by term.
private enum Conditions {
  /// `A && (B || C)` is two terms; nil is none.
  static func terms(_ condition: String?) -> [String] {
    guard let condition else { return [] }
    var terms: [String] = []
    var depth = 0
    var start = condition.startIndex
    var index = start
    while index < condition.endIndex {
      switch condition[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case "&" where depth == 0 && condition[index...].hasPrefix("&& ") && index > start:
        terms.append(String(condition[start..<condition.index(before: index)]))
        index = condition.index(index, offsetBy: 3)
        start = index
        continue
      default: break
      }
      index = condition.index(after: index)
    }
    terms.append(String(condition[start...]))
    return terms
  }

  static func negated(_ term: String) -> String {
    !term.contains(" ") && !term.hasPrefix("!") ? "!\(term)" : "!(\(term))"
  }
}
