package import KernelModel

/// What the C files of a kernel tree export: `EXPORT_SYMBOL_NS_GPL(dma_buf_attach, "DMA_BUF");`.
///
/// The files are read as words between comments and literals, and nothing else of them is
/// understood, so odd C does no harm. An export under `#if` counts: some configuration has it.
///
/// A macro of the same file that exports a name which it pastes together is followed to where the
/// file uses it:
///
///     #define VFIO_IOREAD(size) … EXPORT_SYMBOL_GPL(vfio_pci_core_ioread##size);
///     VFIO_IOREAD(8)
///
/// Where that leads to no name (the macro is used by another one, say), every name that begins
/// like the pasted one is unknown.
package struct CExports {
  private var found: [String: Export] = [:]
  /// Exported in several ways, or in one that is not understood.
  private var doubtful: Set<String> = []
  private var doubtfulPrefixes: Set<String> = []

  package init(files: [[UInt8]]) {
    for file in files where CWords.contains("EXPORT_SYMBOL", in: file) { read(file) }
  }

  /// Whether a function is exported; nil where the files do not say it clearly.
  package func export(of name: String) -> Export? {
    if doubtful.contains(name) { return nil }
    if let export = found[name] { return export }
    return doubtfulPrefixes.contains { name.hasPrefix($0) } ? nil : .unexported
  }

  // MARK: One file

  /// A macro whose body exports something.
  private struct Template {
    var parameters: [String]
    var statements: [Statement]
  }

  /// One export: the macro that makes it, and the pieces of each argument.
  private struct Statement {
    var macro: String
    var arguments: [[CWords.Word]]
  }

  private mutating func read(_ file: [UInt8]) {
    let words = CWords(file)
    var namespace: String?
    var templates: [String: Template] = [:]
    var unusable: Set<String> = []
    for definition in words.definitions {
      guard let name = definition.first?.text else { continue }
      if name == "DEFAULT_SYMBOL_NAMESPACE" {
        namespace = Self.joined(definition.dropFirst(), [:])
        continue
      }
      guard let template = Self.template(definition) else { continue }
      // Two definitions under one name: which one a use means is not asked.
      if let other = templates.updateValue(template, forKey: name) {
        unusable.insert(name)
        doubt(other)
      }
    }
    for definition in words.definitions {
      for word in definition.dropFirst() where templates[word.text] != nil {
        unusable.insert(word.text)
      }
    }
    for name in unusable.sorted() {
      if let template = templates.removeValue(forKey: name) { doubt(template) }
    }
    let main = words.main
    for index in main.indices where main[index].kind == .name {
      let word = main[index].text
      if word.hasPrefix("EXPORT_SYMBOL") {
        guard let arguments = Self.arguments(main, after: index) else { continue }
        add(Statement(macro: word, arguments: arguments), [:], namespace)
      } else if let template = templates[word] {
        let arguments = Self.arguments(main, after: index) ?? []
        guard arguments.count == template.parameters.count else {
          doubt(template)
          continue
        }
        let values = Dictionary(
          zip(template.parameters, arguments.map { Self.joined($0[...], [:]) ?? "" }),
          uniquingKeysWith: { first, _ in first })
        for statement in template.statements { add(statement, values, namespace) }
      }
    }
  }

  /// The exports in a macro's body; nil for a macro without any.
  private static func template(_ definition: [CWords.Word]) -> Template? {
    let exports = definition.indices.dropFirst().filter {
      definition[$0].kind == .name && definition[$0].text.hasPrefix("EXPORT_SYMBOL")
    }
    guard !exports.isEmpty else { return nil }
    // A parameter list has its bracket right behind the name; any other bracket is the body's.
    let hasParameters = definition.count > 1 && definition[1].kind == .parameterList
    let parameters = hasParameters ? arguments(definition, after: 0) ?? [] : []
    return Template(
      parameters: parameters.map { joined($0[...], [:]) ?? "" },
      statements: exports.map {
        Statement(macro: definition[$0].text, arguments: arguments(definition, after: $0) ?? [])
      })
  }

  /// The arguments in the brackets behind a word; nil where there are none.
  private static func arguments(_ words: [CWords.Word], after index: Int) -> [[CWords.Word]]? {
    guard index + 1 < words.count, words[index + 1].text == "(" else { return nil }
    var result: [[CWords.Word]] = [[]]
    var depth = 0
    for word in words[(index + 1)...] {
      switch word.text {
      case "(" where word.kind != .literal:
        depth += 1
        if depth == 1 { continue }
      case ")" where word.kind != .literal:
        depth -= 1
        if depth == 0 { return result }
      case "," where word.kind != .literal && depth == 1:
        result.append([])
        continue
      default: break
      }
      result[result.count - 1].append(word)
    }
    return nil
  }

  // MARK: Names

  /// What the pieces of an argument make: one word, or words pasted with `##`.
  private static func joined(
    _ words: ArraySlice<CWords.Word>, _ values: [String: String]
  ) -> String? {
    var result = ""
    var isPasted = true
    for word in words {
      switch word.kind {
      case .name, .literal:
        guard isPasted else { return nil }
        result += word.kind == .name ? values[word.text] ?? word.text : word.text
        isPasted = false
      case .paste: isPasted = true
      case .parameterList, .other: return nil
      }
    }
    return result.isEmpty || isPasted ? nil : result
  }

  private mutating func add(
    _ statement: Statement, _ values: [String: String], _ namespace: String?
  ) {
    guard let first = statement.arguments.first,
      let name = Self.joined(first[...], values), isCIdentifier(name)
    else { return doubt(statement, parameters: Array(values.keys)) }
    guard let export = Self.export(statement, values, namespace) else {
      doubtful.insert(name)
      return
    }
    if let known = found.updateValue(export, forKey: name), known != export {
      doubtful.insert(name)
    }
  }

  private static func export(
    _ statement: Statement, _ values: [String: String], _ namespace: String?
  ) -> Export? {
    let second =
      statement.arguments.count == 2
      ? joined(statement.arguments[1][...], values) : nil
    switch (statement.macro, statement.arguments.count) {
    case ("EXPORT_SYMBOL", 1): return .exported(isGPL: false, namespace: namespace)
    case ("EXPORT_SYMBOL_GPL", 1): return .exported(isGPL: true, namespace: namespace)
    case ("EXPORT_SYMBOL_NS", 2), ("EXPORT_SYMBOL_NS_GPL", 2):
      guard let second, isCIdentifier(second) else { return nil }
      return .exported(isGPL: statement.macro == "EXPORT_SYMBOL_NS_GPL", namespace: second)
    case ("EXPORT_SYMBOL_FOR_MODULES", 2), ("EXPORT_SYMBOL_GPL_FOR_MODULES", 2):
      // Both are GPL only; the kernel keeps the list of modules as a namespace.
      guard let second, Export.isNamespace("module:\(second)") else { return nil }
      return .exported(isGPL: true, namespace: "module:\(second)")
    default: return nil
    }
  }

  private mutating func doubt(_ template: Template) {
    for statement in template.statements { doubt(statement, parameters: template.parameters) }
  }

  /// Notes an export whose name is not known: what is known of it is how it begins.
  private mutating func doubt(_ statement: Statement, parameters: [String] = []) {
    let pieces = statement.arguments.first ?? []
    let isPasted = pieces.count > 1 && pieces[1].kind == .paste && pieces[0].kind == .name
    let isKnown = isPasted && !parameters.contains(pieces[0].text)
    doubtfulPrefixes.insert(isKnown ? pieces[0].text : "")
  }
}
