package import KernelModel
import Yams

/// Reads the rules of one adaptor: `Rules/<area>.yaml` and the C text of its blocks.
package enum AdaptationRuleTable {
  /// Reads one file; all its errors are thrown together.
  ///
  /// `texts` are the files of the folder of the same name, by block; one that no block has is an
  /// error.
  package static func rules(
    yaml text: String, path: String, area: String, texts: [String: AdaptorBlock.CText]
  ) throws(Diagnostics) -> AdaptationRules {
    var reader = AdaptationRuleReader(path: path, area: area, texts: texts)
    let rules = reader.read(text)
    guard reader.problems.isEmpty, let rules else { throw Diagnostics(reader.problems) }
    return rules
  }
}

private struct AdaptationRuleReader {
  private var yaml: YamlReader
  private let area: String
  private let texts: [String: AdaptorBlock.CText]
  private var further: [Diagnostic] = []

  init(path: String, area: String, texts: [String: AdaptorBlock.CText]) {
    yaml = YamlReader(path: path, identifier: "rules.content")
    self.area = area
    self.texts = texts
  }

  var problems: [Diagnostic] { yaml.problems + further }

  mutating func read(_ text: String) -> AdaptationRules? {
    guard let root = yaml.root(of: text),
      let fields = yaml.mapping(
        root,
        keys: [
          "header", "includes", "uses", "swift", "conditions", "tables", "conversions", "meanings",
          "notes", "internal", "refused", "blocks",
        ]),
      let header = yaml.text("header", of: fields, in: root)
    else { return nil }
    if !isHeaderPath(header), let mark = fields["header"]?.mark {
      yaml.report("'\(header)' is not a path of a header in the kernel tree", mark)
    }
    let rules = AdaptationRules(
      area: area, location: SourceLocation(path: yaml.path), header: header,
      includes: list(fields["includes"]) { $0.includeName($1) },
      uses: list(fields["uses"]) { reader, node in reader.yaml.text(node) },
      swiftModule: fields["swift"] == nil ? nil : identifier("swift", of: fields, in: root),
      conditions: list(fields["conditions"]) { $0.namedCondition($1) },
      calls: CallConversions(
        tables: list(fields["tables"]) { $0.tableAccess($1) },
        conversions: list(fields["conversions"]) { $0.conversion($1) }),
      meanings: list(fields["meanings"]) { $0.meaning($1) },
      notes: list(fields["notes"]) { $0.note($1) },
      internals: list(fields["internal"]) { $0.internals($1) },
      refusals: list(fields["refused"]) { $0.refusal($1) },
      blocks: list(fields["blocks"]) { $0.block($1) })
    refuseDuplicates(rules)
    return rules
  }

  private mutating func list<Element>(
    _ node: Node?, _ read: (inout Self, Node) -> Element?
  ) -> [Element] {
    guard let node else { return [] }
    return yaml.sequence(node).compactMap { read(&self, $0) }
  }

  private mutating func refuseDuplicates(_ rules: AdaptationRules) {
    var seen: Set<String> = []
    for block in rules.blocks where !seen.insert(block.name).inserted {
      further.append(
        Diagnostic(
          .error, "rules.duplicate", "two blocks named '\(block.name)'", at: block.location))
    }
    for condition in rules.conditions where !seen.insert(condition.name).inserted {
      further.append(
        Diagnostic(
          .error, "rules.duplicate", "two conditions named '\(condition.name)'",
          at: condition.location))
    }
    let blocks = Set(rules.blocks.map(\.name))
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) where !blocks.contains(name) {
      further.append(
        Diagnostic(
          .error, "rules.orphan", "no block of \(yaml.path) is named '\(name)'",
          at: SourceLocation(path: text.path)))
    }
  }

  // MARK: Parts

  private mutating func includeName(_ node: Node) -> String? {
    guard let text = yaml.text(node) else { return nil }
    guard isHeaderPath("include/" + text) else {
      yaml.report("'\(text)' is not a header's name", node.mark)
      return nil
    }
    return text
  }

  private mutating func identifier(_ key: String, of fields: [String: Node], in node: Node)
    -> String?
  {
    guard let text = yaml.text(key, of: fields, in: node) else { return nil }
    guard isCIdentifier(text) else {
      yaml.report("'\(text)' is not a C identifier", fields[key]?.mark)
      return nil
    }
    return text
  }

  private mutating func namedCondition(_ node: Node) -> NamedCondition? {
    guard let fields = yaml.mapping(node, keys: ["name", "says", "when"]),
      let name = identifier("name", of: fields, in: node),
      let says = yaml.text("says", of: fields, in: node),
      let when = condition("when", of: fields, in: node)
    else { return nil }
    if !name.hasPrefix("SHIM_") || name.hasPrefix("SHIM_FORM_") || name.hasPrefix("SHIM_MEANING_") {
      yaml.report("a condition's name begins with SHIM_, not with a gate's prefix", node.mark)
    }
    return NamedCondition(
      name: name, says: says, condition: when, location: yaml.location(of: node))
  }

  private mutating func tableAccess(_ node: Node) -> TableAccess? {
    guard let fields = yaml.mapping(node, keys: ["of", "thunks", "through"]),
      let of = name("of", of: fields, in: node),
      let prefix = identifier("thunks", of: fields, in: node)
    else { return nil }
    guard let through = fields["through"] else {
      yaml.report("'through' is missing", node.mark)
      return nil
    }
    return TableAccess(of: of, prefix: prefix, through: expressions(through, hasPlace: true))
  }

  private mutating func conversion(_ node: Node) -> PointerConversion? {
    guard let fields = yaml.mapping(node, keys: ["kernel", "driver", "to_driver", "to_kernel"]),
      let kernel = yaml.text("kernel", of: fields, in: node),
      let driver = yaml.text("driver", of: fields, in: node)
    else { return nil }
    return PointerConversion(
      kernel: kernel, driver: driver,
      toDriver: fields["to_driver"].flatMap { expression($0, hasPlace: true) },
      toKernel: fields["to_kernel"].flatMap { expression($0, hasPlace: true) },
      location: yaml.location(of: node))
  }

  /// C expressions by a name or type.
  private mutating func expressions(_ node: Node, hasPlace: Bool) -> [String: String] {
    guard let mapping = node.mapping else {
      yaml.report("names and C expressions were expected", node.mark)
      return [:]
    }
    var result: [String: String] = [:]
    for (key, value) in mapping {
      guard let name = yaml.text(key), let expression = expression(value, hasPlace: hasPlace)
      else { continue }
      result[name] = expression
    }
    return result
  }

  /// One C expression, with `{}` for an argument where it has a place for one; nothing that could
  /// end it.
  private mutating func expression(_ node: Node, hasPlace: Bool) -> String? {
    guard let text = yaml.text(node) else { return nil }
    let rest = hasPlace ? text.replacing("{}", with: "") : text
    let allowed = rest.utf8.allSatisfy { byte in
      isLetterOrDigit(byte) || " _->.&*+()[],".utf8.contains(byte)
    }
    guard allowed, !hasPlace || text.contains("{}") else {
      yaml.report(
        hasPlace
          ? "a C expression with {} for the argument was expected"
          : "a C expression was expected", node.mark)
      return nil
    }
    return text
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
  }

  private mutating func meaning(_ node: Node) -> Meaning? {
    guard let fields = yaml.mapping(node, keys: ["of", "values"]),
      let of = name("of", of: fields, in: node)
    else { return nil }
    let values = list(fields["values"]) { $0.meaningValue($1) }
    if values.count < 2 {
      yaml.report("a meaning that does not change needs no rule", node.mark)
    }
    for (older, newer) in zip(values, values.dropFirst())
    where older.from >= newer.from || older.name == newer.name {
      yaml.report("the values of a meaning go from old to new, and neighbours differ", node.mark)
    }
    return Meaning(of: of, values: values)
  }

  private mutating func meaningValue(_ node: Node) -> Meaning.Value? {
    guard
      let fields = yaml.mapping(node, keys: ["value", "from", "says", "source", "sign"]),
      let value = identifier("value", of: fields, in: node),
      let from = yaml.text("from", of: fields, in: node),
      let says = yaml.text("says", of: fields, in: node),
      let source = yaml.text("source", of: fields, in: node)
    else { return nil }
    guard let release = KernelRelease(from), release.isMainline else {
      yaml.report("'\(from)' is no mainline release", fields["from"]?.mark)
      return nil
    }
    return Meaning.Value(
      name: value, from: release, says: says, source: source,
      sign: fields["sign"].flatMap { condition($0) }, location: yaml.location(of: node))
  }

  private mutating func note(_ node: Node) -> SemanticNote? {
    guard let fields = yaml.mapping(node, keys: ["of", "note", "source"]),
      let text = yaml.text("note", of: fields, in: node),
      let source = yaml.text("source", of: fields, in: node)
    else { return nil }
    return SemanticNote(
      of: list(fields["of"]) { $0.name($1) }, text: text, source: source,
      location: yaml.location(of: node))
  }

  private mutating func block(_ node: Node) -> AdaptorBlock? {
    guard
      let fields = yaml.mapping(node, keys: ["name", "says", "provides", "lends", "own", "rules"]),
      let name = identifier("name", of: fields, in: node),
      let says = yaml.text("says", of: fields, in: node)
    else { return nil }
    return AdaptorBlock(
      name: name, says: says, provides: list(fields["provides"]) { $0.name($1) },
      lends: fields["lends"].flatMap { lentHeader($0) },
      own: fields["own"].flatMap { condition($0) },
      rules: list(fields["rules"]) { $0.rule($1) }, text: texts[name],
      location: yaml.location(of: node))
  }

  private mutating func lentHeader(_ node: Node) -> AdaptorBlock.LentHeader? {
    guard let fields = yaml.mapping(node, keys: ["header", "names"]),
      let header = fields["header"].flatMap({ includeName($0) })
    else { return nil }
    let names = list(fields["names"]) { reader, node -> String? in
      guard let name = reader.yaml.text(node), isCIdentifier(name) else {
        reader.yaml.report("a C identifier was expected", node.mark)
        return nil
      }
      return name
    }
    return AdaptorBlock.LentHeader(name: header, names: names)
  }

  private mutating func refusal(_ node: Node) -> HeaderRefusal? {
    guard let fields = yaml.mapping(node, keys: ["header", "when", "reason", "source"]),
      let header = fields["header"].flatMap({ includeName($0) }),
      let condition = identifier("when", of: fields, in: node),
      let reason = yaml.text("reason", of: fields, in: node),
      let source = yaml.text("source", of: fields, in: node)
    else { return nil }
    return HeaderRefusal(
      header: header, condition: condition, reason: reason, source: source,
      location: yaml.location(of: node))
  }

  private mutating func internals(_ node: Node) -> InternalDeclarations? {
    guard let fields = yaml.mapping(node, keys: ["for", "reason"]),
      let reason = yaml.text("reason", of: fields, in: node)
    else { return nil }
    return InternalDeclarations(
      declarations: list(fields["for"]) { $0.name($1) }, reason: reason)
  }

  private mutating func rule(_ node: Node) -> AdaptationRule? {
    guard
      let fields = yaml.mapping(
        node, keys: ["for", "when", "cell", "reason", "source", "with"]),
      let when = condition("when", of: fields, in: node),
      let cell = yaml.text("cell", of: fields, in: node),
      let reason = yaml.text("reason", of: fields, in: node),
      let source = yaml.text("source", of: fields, in: node)
    else { return nil }
    guard let coverage = Coverage(rawValue: cell) else {
      yaml.report(
        "'\(cell)' is none of \(Coverage.allCases.map(\.rawValue).joined(separator: ", "))",
        fields["cell"]?.mark)
      return nil
    }
    let declarations = list(fields["for"]) { $0.name($1) }
    if declarations.isEmpty { yaml.report("the rule is for no declaration", node.mark) }
    return AdaptationRule(
      declarations: declarations, condition: when, coverage: coverage, reason: reason,
      source: source,
      values: fields["with"].map { expressions($0, hasPlace: false) } ?? [:],
      location: yaml.location(of: node))
  }

  private mutating func name(_ key: String, of fields: [String: Node], in node: Node)
    -> DeclarationName?
  {
    guard let value = fields[key] else {
      yaml.report("'\(key)' is missing", node.mark)
      return nil
    }
    return name(value)
  }

  private mutating func name(_ node: Node) -> DeclarationName? {
    yaml.text(node).map { DeclarationName($0, at: yaml.location(of: node)) }
  }

  // MARK: Conditions

  private mutating func condition(_ key: String, of fields: [String: Node], in node: Node)
    -> KernelCondition?
  {
    guard let value = fields[key] else {
      yaml.report("'\(key)' is missing", node.mark)
      return nil
    }
    return condition(value)
  }

  private mutating func condition(_ node: Node) -> KernelCondition? {
    if let name = node.scalar?.string { return .named(name, yaml.location(of: node)) }
    guard
      let fields = yaml.mapping(
        node,
        keys: ["absent", "present", "older", "form", "meaning", "is", "all", "any", "not"])
    else { return nil }
    let verbs = fields.keys.filter { $0 != "is" }
    guard verbs.count == 1, let verb = verbs.first, let value = fields[verb] else {
      yaml.report("a condition asks one thing", node.mark)
      return nil
    }
    let isTwofold = verb == "form" || verb == "meaning"
    if isTwofold != (fields["is"] != nil) {
      yaml.report(isTwofold ? "'is' is missing" : "'is' belongs to form and meaning", node.mark)
      return nil
    }
    switch verb {
    case "absent": return name(value).map { .absent($0) }
    case "present": return name(value).map { .present($0) }
    case "older": return name(value).map { .older($0) }
    case "not": return condition(value).map { .not($0) }
    case "all": return .all(list(value) { $0.condition($1) })
    case "any": return .any(list(value) { $0.condition($1) })
    default:
      guard let name = name(value), let text = yaml.text("is", of: fields, in: node) else {
        return nil
      }
      return verb == "form" ? .form(name, spelling: text) : .meaning(name, value: text)
    }
  }
}
