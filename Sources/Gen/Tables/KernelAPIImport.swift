package import KernelModel

/// Reads the recordings of kernel headers in `Tests/Fixtures/kernel-api`: JSON, a file a release.
///
/// What they leave out, and so what the record that comes back leaves out:
///
/// - anonymous structs and unions in a record, with all their members: `struct iosys_map` is left
///   with `is_iomem` alone;
/// - records that are declared inside of others (`struct dma_buf_poll_cb_t`): the members have
///   their type, the record itself is nowhere;
/// - macros' and constants' lines, macros' types, alignments, offsets, conditions, annotations,
///   documentation, and the fallback branches of conditions;
/// - where a function-like macro's parameters end: `( a ) b` is read as a macro with parameters if
///   what stands in the brackets is a list of names and something follows.
///
/// A header that a file does not list is absent from that release.
package enum KernelAPIImport {
  /// The headers that every file was made from.
  package static let headers = [
    "drivers/vfio/vfio.h",
    "include/linux/dma-buf-map.h",
    "include/linux/dma-buf.h",
    "include/linux/iosys-map.h",
    "include/linux/mdev.h",
    "include/linux/vfio.h",
    "include/linux/vfio_pci_core.h",
    "include/uapi/linux/dma-buf.h",
    "include/uapi/linux/vfio.h",
  ]

  /// Reads one file.
  package static func record(
    from bytes: [UInt8], path: String
  ) throws(Diagnostics) -> ReleaseRecord {
    let root = try JSONNode.parse(bytes, path: path)
    var reader = KernelAPIReader(path: path)
    return try reader.record(root)
  }
}

private struct KernelAPIReader {
  let path: String

  private typealias Object = [(key: String, node: JSONNode)]

  init(path: String) { self.path = path }

  mutating func record(_ root: JSONNode) throws(Diagnostics) -> ReleaseRecord {
    let object = try object(root, keys: ["release", "tree_version", "source", "headers"])
    let source = try self.object(
      try field("source", of: object, in: root), keys: ["repository", "commit"])
    var text = ""
    for (_, node) in source {
      if case .null = node.value { continue }
      text += (text.isEmpty ? "" : " ") + (try string(node))
    }
    let headersNode = try field("headers", of: object, in: root)
    let headers = try self.object(headersNode, keys: Set(KernelAPIImport.headers))
    var records: [HeaderRecord] = []
    for header in KernelAPIImport.headers {
      guard let node = headers.first(where: { $0.key == header })?.node else {
        records.append(HeaderRecord(path: header, declarations: nil))
        continue
      }
      records.append(HeaderRecord(path: header, declarations: try declarations(node)))
    }
    return ReleaseRecord(
      release: try release(try field("release", of: object, in: root)),
      tree: try release(try field("tree_version", of: object, in: root)),
      source: .init(kind: "kernel-api", text: text), headers: records)
  }

  private func declarations(_ node: JSONNode) throws(Diagnostics) -> [Declaration] {
    let object = try object(
      node, keys: ["structs", "functions", "enums", "typedefs", "macros", "values_x86_64"])
    var result: [Declaration] = []
    for (name, node) in try members("structs", of: object) { result.append(try record(name, node)) }
    for (name, node) in try members("functions", of: object) {
      result.append(try function(name, node))
    }
    for (name, node) in try members("enums", of: object) {
      result.append(try enumeration(name, node))
    }
    for (name, node) in try members("typedefs", of: object) {
      result.append(
        Declaration(name: try identifier(name, node), content: .typedef(try type(node))))
    }
    let values = try members("values_x86_64", of: object)
    let macros = try members("macros", of: object)
    for (name, node) in macros {
      let value = values.first { $0.key == name }?.node
      result.append(try macro(name, node, value: value))
    }
    if let lonely = values.first(where: { value in !macros.contains { $0.key == value.key } }) {
      throw failure("'\(lonely.key)' has a value and no macro", lonely.node)
    }
    return result
  }

  private func record(_ name: String, _ node: JSONNode) throws(Diagnostics) -> Declaration {
    let object = try object(node, keys: ["line", "kind", "fields", "size"])
    let kindNode = try field("kind", of: object, in: node)
    guard let kind = Record.Kind(rawValue: try string(kindNode)) else {
      throw failure("'struct' or 'union' was expected", kindNode)
    }
    var members: [Member] = []
    for field in try array(try field("fields", of: object, in: node)) {
      members.append(try member(field))
    }
    var record = Record(kind: kind, members: members)
    if let size = object.first(where: { $0.key == "size" })?.node {
      record.layout = PerArchitecture(
        Record.Layout(size: try count(size), alignment: 0))
    }
    return Declaration(
      name: try identifier(name, node), content: .record(record),
      line: try count(try field("line", of: object, in: node)))
  }

  private func member(_ node: JSONNode) throws(Diagnostics) -> Member {
    let object = try object(node, keys: ["name", "type", "returns", "params", "bits"])
    let nameNode = try field("name", of: object, in: node)
    let name = try identifier(try string(nameNode), nameNode)
    let typeNode = try field("type", of: object, in: node)
    var type = try type(typeNode)
    // The type has no parameter names; `returns` and `params` say it again with them.
    if let result = object.first(where: { $0.key == "returns" })?.node {
      let parameters = try field("params", of: object, in: node)
      let function = try functionType(result: result, parameters: parameters)
      let named = CType.pointer(.function(function))
      guard named.spelling == type.spelling else {
        throw failure("'type' says \(type.spelling), 'params' says \(named.spelling)", typeNode)
      }
      type = named
    }
    var bits: Int?
    if let node = object.first(where: { $0.key == "bits" })?.node { bits = try count(node) }
    return Member(name: name, content: .type(type), bits: bits)
  }

  private func function(_ name: String, _ node: JSONNode) throws(Diagnostics) -> Declaration {
    let object = try object(node, keys: ["line", "returns", "params", "inline"])
    let type = try functionType(
      result: try field("returns", of: object, in: node),
      parameters: try field("params", of: object, in: node))
    let inlineNode = try field("inline", of: object, in: node)
    guard case .boolean(let isInline) = inlineNode.value else {
      throw failure("true or false was expected", inlineNode)
    }
    return Declaration(
      name: try identifier(name, node),
      content: .function(Function(type: type, isInline: isInline)),
      line: try count(try field("line", of: object, in: node)))
  }

  private func functionType(
    result: JSONNode, parameters: JSONNode
  ) throws(Diagnostics) -> FunctionType {
    var list: [Parameter] = []
    for node in try array(parameters) {
      let object = try object(node, keys: ["name", "type"])
      let name = try string(try field("name", of: object, in: node))
      list.append(
        Parameter(
          name: name.isEmpty ? nil : try identifier(name, node),
          type: try type(try field("type", of: object, in: node))))
    }
    return FunctionType(result: try type(result), parameters: list)
  }

  private func enumeration(_ name: String, _ node: JSONNode) throws(Diagnostics) -> Declaration {
    guard case .object(let object) = node.value else {
      throw failure("an object was expected", node)
    }
    var constants: [Enumeration.Constant] = []
    for (name, node) in object {
      guard case .number(let value) = node.value else {
        throw failure("an integer was expected", node)
      }
      constants.append(.init(name: try identifier(name, node), value: value))
    }
    guard let first = constants.first else { throw failure("an enum without constants", node) }
    let anonymous = "anonymous@"
    guard name.hasPrefix(anonymous) else {
      return Declaration(
        name: try identifier(name, node),
        content: .enumeration(Enumeration(isAnonymous: false, constants: constants)))
    }
    guard let line = decimal(name.dropFirst(anonymous.count)) else {
      throw failure("a line was expected after '\(anonymous)'", node)
    }
    return Declaration(
      name: first.name, content: .enumeration(Enumeration(isAnonymous: true, constants: constants)),
      line: line)
  }

  private func macro(
    _ name: String, _ node: JSONNode, value: JSONNode?
  ) throws(Diagnostics) -> Declaration {
    let text = try string(node)
    let tokens: [String]
    do throws(CLexer.Failure) {
      // Line continuations are in there, inside of tokens; lexing again drops them.
      tokens = try CLexer.tokens(of: text).map(\.text)
    } catch {
      throw failure("\(error.message), in '\(text)'", node)
    }
    var macro = Macro(tokens: tokens)
    if value == nil, let end = KernelAPIImport.endOfParameters(tokens) {
      macro.parameters = tokens[1..<end].filter { $0 != "," }
      macro.tokens = Array(tokens[(end + 1)...])
    }
    if let value {
      let text = try string(value)
      guard text.hasPrefix("0x"), let bits = UInt64(text.dropFirst(2), radix: 16) else {
        throw failure("a hexadecimal number was expected", value)
      }
      macro.value = PerArchitecture(.integer(bits: bits, type: "", isSigned: false))
    }
    return Declaration(name: try identifier(name, node), content: .macro(macro))
  }

  // MARK: Values

  private func failure(_ message: String, _ node: JSONNode) -> Diagnostics {
    Diagnostics(
      Diagnostic(
        .error, "kernel-api.content", message,
        at: SourceLocation(path: path, line: node.line, column: node.column)))
  }

  private func object(_ node: JSONNode, keys: Set<String>) throws(Diagnostics) -> Object {
    guard case .object(let object) = node.value else {
      throw failure("an object was expected", node)
    }
    for (key, node) in object where !keys.contains(key) {
      throw failure("the key '\(key)' is unknown here", node)
    }
    return object
  }

  private func field(_ key: String, of object: Object, in node: JSONNode) throws(Diagnostics)
    -> JSONNode
  {
    guard let field = object.first(where: { $0.key == key }) else {
      throw failure("the key '\(key)' is missing", node)
    }
    return field.node
  }

  private func members(_ key: String, of object: Object) throws(Diagnostics) -> Object {
    guard let node = object.first(where: { $0.key == key })?.node else { return [] }
    guard case .object(let members) = node.value else {
      throw failure("an object was expected", node)
    }
    return members
  }

  private func array(_ node: JSONNode) throws(Diagnostics) -> [JSONNode] {
    guard case .array(let array) = node.value else { throw failure("an array was expected", node) }
    return array
  }

  private func string(_ node: JSONNode) throws(Diagnostics) -> String {
    guard case .string(let text) = node.value else { throw failure("a string was expected", node) }
    return text
  }

  private func count(_ node: JSONNode) throws(Diagnostics) -> Int {
    guard case .number(let value) = node.value, value >= 0, let count = Int(exactly: value) else {
      throw failure("a number was expected", node)
    }
    return count
  }

  private func release(_ node: JSONNode) throws(Diagnostics) -> KernelRelease {
    let text = try string(node)
    guard let release = KernelRelease(text) else {
      throw failure("'\(text)' is not a release", node)
    }
    return release
  }

  private func identifier(_ text: String, _ node: JSONNode) throws(Diagnostics) -> String {
    guard isCIdentifier(text) else { throw failure("'\(text)' is not a C identifier", node) }
    return text
  }

  private func type(_ node: JSONNode) throws(Diagnostics) -> CType {
    let text = try string(node)
    do throws(CDeclarationParser.Failure) {
      return try CDeclarationParser.type(text)
    } catch {
      throw failure("\(error.message), in '\(text)'", node)
    }
  }
}

extension KernelAPIImport {
  /// The index of the bracket that ends a list of macro parameters; nil where there is none.
  static func endOfParameters(_ tokens: [String]) -> Int? {
    guard tokens.first == "(", let end = tokens.firstIndex(of: ")"), end + 1 < tokens.count else {
      return nil
    }
    for (index, token) in tokens[1..<end].enumerated() {
      let isRight =
        index % 2 == 0 ? isCIdentifier(token) || token == "..." : token == ","
      guard isRight else { return nil }
    }
    return end % 2 == 0 || end == 1 ? end : nil
  }
}
