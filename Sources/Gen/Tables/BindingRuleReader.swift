package import KernelModel
import Yams

/// Reads how one header is bound to Swift: `Rules/swift/<area>.yaml`.
package enum BindingRuleTable {
  /// Reads one file; all its errors are thrown together.
  package static func rules(
    yaml text: String, path: String, area: String
  ) throws(Diagnostics) -> BindingRules {
    var reader = BindingRuleReader(path: path, area: area)
    let rules = reader.read(text)
    guard reader.yaml.problems.isEmpty, let rules else { throw Diagnostics(reader.yaml.problems) }
    return rules
  }
}

private struct BindingRuleReader {
  typealias Rule = BindingRules.ConstantRule

  var yaml: YamlReader
  let area: String

  init(path: String, area: String) {
    yaml = YamlReader(path: path, identifier: "bindings.content")
    self.area = area
  }

  mutating func read(_ text: String) -> BindingRules? {
    guard let root = yaml.root(of: text),
      let fields = yaml.mapping(
        root,
        keys: ["header", "module", "namespace", "hidden", "records", "constants", "requests"]),
      let header = yaml.text("header", of: fields, in: root),
      let module = swiftName("module", of: fields, in: root),
      let namespace = swiftName("namespace", of: fields, in: root)
    else { return nil }
    if !isHeaderPath(header), let mark = fields["header"]?.mark {
      yaml.report("'\(header)' is not a path of a header in the kernel tree", mark)
    }
    return BindingRules(
      area: area, location: SourceLocation(path: yaml.path), header: header, module: module,
      namespace: namespace, hidden: hidden(fields["hidden"]), records: records(fields["records"]),
      constants: fields["constants"].map { yaml.sequence($0) }?
        .compactMap { constants($0) } ?? [],
      requests: names(fields["requests"]))
  }

  // MARK: Parts

  private mutating func hidden(_ node: Node?) -> [BindingRules.Name] {
    guard let node else { return [] }
    return yaml.sequence(node).compactMap { node in
      guard let name = cName(node) else { return nil }
      return BindingRules.Name(c: name, swift: name, location: yaml.location(of: node))
    }
  }

  private mutating func records(_ node: Node?) -> [BindingRules.RecordRule] {
    pairs(node).compactMap { key, value in
      guard let tag = cName(key) else { return nil }
      var members: [BindingRules.Name] = []
      var type: String?
      if value.mapping == nil {
        type = yaml.text(value)
      } else if let fields = yaml.mapping(value, keys: ["type", "members"]) {
        type = yaml.text("type", of: fields, in: value)
        members = names(fields["members"])
      }
      guard let type, isTypePath(type, value) else { return nil }
      return BindingRules.RecordRule(
        name: BindingRules.Name(c: tag, swift: type, location: yaml.location(of: key)),
        members: members)
    }
  }

  private mutating func constants(_ node: Node) -> Rule? {
    let kinds = Rule.Kind.allCases
    guard
      let fields = yaml.mapping(
        node,
        keys: Set(["type", "says", "names", "tests", "derived"] + kinds.map(\.rawValue))),
      let type = yaml.text("type", of: fields, in: node), isTypePath(type, node),
      let says = yaml.text("says", of: fields, in: node)
    else { return nil }
    let given = kinds.filter { fields[$0.rawValue] != nil }
    guard given.count == 1, let kind = given.first, let value = fields[kind.rawValue],
      let width = width(value, of: kind)
    else {
      if given.count != 1 {
        let all = kinds.map(\.rawValue).joined(separator: ", ")
        yaml.report("one of \(all) is needed", node.mark)
      }
      return nil
    }
    return Rule(
      type: type, says: says, kind: kind, width: width, names: names(fields["names"]),
      tests: names(fields["tests"]), derived: names(fields["derived"]),
      location: yaml.location(of: node))
  }

  private mutating func width(_ node: Node, of kind: Rule.Kind) -> Rule.Width? {
    guard node.sequence == nil else {
      guard kind == .flags || kind == .values else {
        yaml.report("only flags and values have fields", node.mark)
        return nil
      }
      let fields = yaml.sequence(node).compactMap { field(of: $0) }
      if fields.isEmpty { yaml.report("at least one field is needed", node.mark) }
      return .fields(fields)
    }
    guard let type = yaml.text(node) else { return nil }
    let known = kind == .strings ? ["String"] : swiftIntegers
    guard known.contains(type) else {
      yaml.report("'\(type)' is not one of \(known.joined(separator: ", "))", node.mark)
      return nil
    }
    return .type(type)
  }

  /// A field: `record.member`.
  private mutating func field(of node: Node) -> String? {
    guard let text = yaml.text(node) else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ isCIdentifier($0) }) else {
      yaml.report("'\(text)' is not a record and a member", node.mark)
      return nil
    }
    return text
  }

  // MARK: Names

  /// C names and their Swift names, in the order of the file.
  private mutating func names(_ node: Node?) -> [BindingRules.Name] {
    pairs(node).compactMap { key, value in
      guard let c = cName(key), let swift = yaml.text(value) else { return nil }
      guard isSwiftName(swift) else {
        yaml.report("'\(swift)' is not a Swift name", value.mark)
        return nil
      }
      return BindingRules.Name(c: c, swift: swift, location: yaml.location(of: key))
    }
  }

  private mutating func pairs(_ node: Node?) -> [(key: Node, value: Node)] {
    guard let node else { return [] }
    guard let mapping = node.mapping else {
      yaml.report("C names and Swift names were expected", node.mark)
      return []
    }
    return mapping.map { ($0.key, $0.value) }
  }

  private mutating func cName(_ node: Node) -> String? {
    guard let text = yaml.text(node) else { return nil }
    guard isCIdentifier(text) else {
      yaml.report("'\(text)' is not a C identifier", node.mark)
      return nil
    }
    return text
  }

  private mutating func swiftName(
    _ key: String, of fields: [String: Node], in node: Node
  ) -> String? {
    guard let text = yaml.text(key, of: fields, in: node) else { return nil }
    guard isSwiftName(text) else {
      yaml.report("'\(text)' is not a Swift name", fields[key]?.mark)
      return nil
    }
    return text
  }

  /// Whether a text is a type's path: names with dots between them.
  private mutating func isTypePath(_ text: String, _ node: Node) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.allSatisfy({ isSwiftName($0) && $0.first?.isUppercase == true }) { return true }
    yaml.report("'\(text)' is not the path of a Swift type", node.mark)
    return false
  }
}

/// The types that a constant may have where no field tells.
private let swiftIntegers = [
  "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
]

/// Words that Swift would read as something else where a name is declared.
private let reservedWords: Set<String> = [
  "Any", "Protocol", "Self", "Type", "as", "associatedtype", "break", "case", "catch", "class",
  "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough",
  "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal",
  "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
  "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
  "throws", "true", "try", "typealias", "var", "where", "while",
]

/// Whether a text is a name in Swift's manner: ASCII letters and digits, and no reserved word.
private func isSwiftName(_ text: some StringProtocol) -> Bool {
  isCIdentifier(text) && !text.utf8.contains(UInt8(ascii: "_"))
    && !reservedWords.contains(String(text))
}
