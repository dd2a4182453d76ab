import KernelModel

/// One column of a row.
struct RowColumn {
  var bytes: ArraySlice<UInt8>
  /// Where it starts, counted from the row's second column.
  var offset: Int

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A row without its line number: what it declares.
struct ParsedRow {
  enum Content {
    case include(HeaderRecord.Include)
    case declaration(Declaration)
    case member(Member)
    /// A record declared in place; its members follow.
    case open(Member)
    case close
    case constant(Enumeration.Constant)
  }

  var content: Content
  /// The name column, a macro's parameters left out.
  var path: String
  /// For members, the path of the record that they stand in.
  var container: String
}

/// Reads one row.
enum RowParser {
  static func row(_ payload: ArraySlice<UInt8>) throws(PlacedProblem) -> ParsedRow {
    let columns = self.columns(of: payload)
    guard let kind = RowKind(rawValue: columns[0].text) else {
      throw PlacedProblem(.unknownKind(columns[0].text), at: 0)
    }
    let count = kind == .close || kind == .include ? 2 : 3
    guard columns.count >= count else {
      throw PlacedProblem(.tooFewColumns, at: payload.count)
    }
    if kind == .close {
      guard columns.count == 2 else { throw PlacedProblem(.tooManyColumns, at: columns[2].offset) }
      return ParsedRow(content: .close, path: columns[1].text, container: "")
    }
    if kind == .include {
      let row = try include(columns)
      try check(row, against: payload)
      return row
    }
    if kind != .constant,
      let (problem, offset) = SafeText.problem(in: columns[2].bytes, as: .code)
    {
      throw PlacedProblem(problem, at: columns[2].offset + offset)
    }
    let attributes = try RowAttributes(columns[3...], kind: kind)
    let row = try Row(kind: kind, name: columns[1], text: columns[2], attributes: attributes).read()
    try check(row, against: payload)
    return row
  }

  private static func include(_ columns: [RowColumn]) throws(PlacedProblem) -> ParsedRow {
    let target = columns[1].text
    guard HeaderRecord.Include.isTarget(target) else {
      throw PlacedProblem(.notAnInclude(target), at: columns[1].offset)
    }
    let condition = try RowAttributes(columns[2...], kind: .include).condition()
    return ParsedRow(
      content: .include(.init(target: target, condition: condition)), path: target, container: "")
  }

  private static func columns(of payload: ArraySlice<UInt8>) -> [RowColumn] {
    payload.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
      RowColumn(bytes: $0, offset: $0.startIndex - payload.startIndex)
    }
  }

  /// One spelling for one value: the row must read as it would be written.
  private static func check(
    _ row: ParsedRow, against payload: ArraySlice<UInt8>
  ) throws(PlacedProblem) {
    let expected: String
    switch row.content {
    case .include(let include): expected = RowText.row(of: include)
    case .declaration(let declaration): expected = RowText.row(of: declaration)
    case .member(let member), .open(let member):
      expected = RowText.row(of: member, in: row.container)
    case .close: expected = RowText.closing(row.path)
    case .constant(let constant): expected = RowText.row(of: constant)
    }
    if expected.utf8.elementsEqual(payload) { return }
    // Point at the first byte that differs, and show the column that it stands in.
    let wanted = Array(expected.utf8)
    var offset = 0
    for (left, right) in zip(wanted, payload) {
      if left != right { break }
      offset += 1
    }
    let start = (wanted[..<offset].lastIndex(of: UInt8(ascii: "\t")) ?? -1) + 1
    let end = wanted[offset...].firstIndex(of: UInt8(ascii: "\t")) ?? wanted.count
    throw PlacedProblem(
      .notCanonical(expected: String(decoding: wanted[start..<end], as: UTF8.self)), at: offset)
  }
}

/// The columns of one row while it is read.
private struct Row {
  let kind: RowKind
  let name: RowColumn
  let text: RowColumn
  let attributes: RowAttributes

  func read() throws(PlacedProblem) -> ParsedRow {
    switch kind {
    case .function:
      let declared = try self.declared(text)
      try match(declared.name)
      guard case .function(let type) = declared.type else {
        throw PlacedProblem(.notA(kind: "function"), at: text.offset)
      }
      return try declaration(
        .function(
          Function(
            type: type, isInline: declared.isInline, annotations: declared.annotations.sorted(),
            export: try attributes.export(isInline: declared.isInline))))
    case .record:
      let (kind, tag) = split(text.text)
      guard let kind = Record.Kind(rawValue: kind) else {
        throw PlacedProblem(.notA(kind: "struct or union"), at: text.offset)
      }
      try match(tag)
      let record = Record(
        kind: kind, members: [], layout: try attributes.layout(),
        enclosing: try attributes.enclosing())
      return try declaration(.record(record))
    case .enumeration:
      let (word, tag) = split(text.text)
      guard word == "enum" else { throw PlacedProblem(.notA(kind: "enum"), at: text.offset) }
      if let tag { try match(tag) }
      return try declaration(.enumeration(Enumeration(isAnonymous: tag == nil, constants: [])))
    case .variable:
      let declared = try self.declared(text)
      try match(declared.name)
      return try declaration(
        .variable(Variable(type: declared.type, annotations: declared.annotations.sorted())))
    case .typedef:
      let prefix = "typedef "
      guard text.text.hasPrefix(prefix) else {
        throw PlacedProblem(.notA(kind: "typedef"), at: text.offset)
      }
      let skipped = prefix.utf8.count
      let declared = try self.declared(
        RowColumn(bytes: text.bytes.dropFirst(skipped), offset: text.offset + skipped))
      try match(declared.name)
      return try declaration(.typedef(declared.type))
    case .macro: return try macro()
    case .member: return try member()
    case .open: return try opening()
    case .constant:
      guard let value = Int64(text.text) else {
        throw PlacedProblem(.notANumber(text.text), at: text.offset)
      }
      let constant = Enumeration.Constant(
        name: try identifier(name.text), value: value, condition: try attributes.condition(),
        documentation: attributes.text())
      return ParsedRow(content: .constant(constant), path: name.text, container: "")
    case .close, .include:
      preconditionFailure("rows without C text are read before their columns come here")
    }
  }

  private func declaration(
    _ content: Declaration.Content, name: String? = nil
  ) throws(PlacedProblem) -> ParsedRow {
    let name = try identifier(name ?? self.name.text)
    let declaration = Declaration(
      name: name, content: content, condition: try attributes.condition(),
      documentation: try attributes.documentation())
    return ParsedRow(content: .declaration(declaration), path: name, container: "")
  }

  private func macro() throws(PlacedProblem) -> ParsedRow {
    let column = name.text
    var parameters: [String]?
    var macroName = column
    if let open = column.firstIndex(of: "(") {
      macroName = String(column[..<open])
      let offset = name.offset + macroName.utf8.count
      let list = column[column.index(after: open)...]
      guard list.hasSuffix(")") else { throw PlacedProblem(.unbalanced("("), at: offset) }
      parameters = []
      var position = offset + 1
      for parameter in list.dropLast().isEmpty
        ? []
        : list.dropLast().split(
          separator: ", ", omittingEmptySubsequences: false)
      {
        let bare = parameter.hasSuffix("...") ? parameter.dropLast(3) : parameter
        guard isCIdentifier(bare) || parameter == "..." else {
          throw PlacedProblem(.notAName(String(parameter)), at: position)
        }
        parameters?.append(String(parameter))
        position += parameter.utf8.count + 2
      }
    }
    let tokens: [String]
    do throws(CLexer.Failure) {
      tokens = try CLexer.tokens(of: text.text).map(\.text)
    } catch {
      throw PlacedProblem(.notC(error.message), at: text.offset + error.column - 1)
    }
    return try declaration(
      .macro(Macro(parameters: parameters, tokens: tokens, value: try attributes.value())),
      name: macroName)
  }

  private func member() throws(PlacedProblem) -> ParsedRow {
    var member: Member
    do throws(CDeclarationParser.Failure) {
      member = try CDeclarationParser.member(text.text)
    } catch {
      throw PlacedProblem(.notC(error.message), at: text.offset + error.column - 1)
    }
    guard member.type != nil else { throw PlacedProblem(.notA(kind: "member"), at: text.offset) }
    member.condition = try attributes.condition()
    member.documentation = attributes.text()
    member.offset = try attributes.offset()
    let container = try self.container(of: member.name)
    return ParsedRow(content: .member(member), path: name.text, container: container)
  }

  private func opening() throws(PlacedProblem) -> ParsedRow {
    let words = text.text.split(separator: " ", omittingEmptySubsequences: false)
    guard let kind = Record.Kind(rawValue: String(words[0])) else {
      throw PlacedProblem(.notA(kind: "struct or union"), at: text.offset)
    }
    var annotations: [Annotation] = []
    for word in words.dropFirst() {
      guard let annotation = Annotation(rawValue: String(word)) else {
        throw PlacedProblem(.notA(kind: "struct or union"), at: text.offset)
      }
      annotations.append(annotation)
    }
    // The text does not say whether the record has a name; the name column does, and the rows
    // around it have to agree.
    try path()
    let member = Member(
      name: nil, content: .record(Record(kind: kind, members: [], layout: try attributes.layout())),
      annotations: annotations, condition: try attributes.condition(),
      documentation: attributes.text(), offset: try attributes.offset())
    return ParsedRow(content: .open(member), path: name.text, container: name.text)
  }

  // MARK: Names

  private func declared(_ column: RowColumn) throws(PlacedProblem) -> CDeclarationParser.Declared {
    do throws(CDeclarationParser.Failure) {
      return try CDeclarationParser.declared(column.text)
    } catch {
      throw PlacedProblem(.notC(error.message), at: column.offset + error.column - 1)
    }
  }

  private func identifier(_ text: String) throws(PlacedProblem) -> String {
    guard isCIdentifier(text) else { throw PlacedProblem(.notAName(text), at: name.offset) }
    return text
  }

  private func match(_ declared: String?) throws(PlacedProblem) {
    let column = try identifier(name.text)
    guard declared == column else {
      throw PlacedProblem(.nameDiffers(column: column, text: declared), at: name.offset)
    }
  }

  /// Checks that the name column is identifiers with dots between them.
  private func path() throws(PlacedProblem) {
    var offset = name.offset
    let parts = name.text.utf8.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    for part in parts.map({ Substring($0) }) {
      guard isCIdentifier(part) else { throw PlacedProblem(.notAName(String(part)), at: offset) }
      offset += part.utf8.count + 1
    }
  }

  /// The name column without the member's own name.
  private func container(of member: String?) throws(PlacedProblem) -> String {
    try path()
    let path = name.text
    guard let member else { return path }
    let last = path.utf8.lastIndex(of: UInt8(ascii: "."))
    guard let dot = last, path[path.index(after: dot)...] == member else {
      let column = path.split(separator: ".").last.map(String.init) ?? path
      throw PlacedProblem(.nameDiffers(column: column, text: member), at: name.offset)
    }
    return String(path[..<dot])
  }

  /// `struct vfio_device`: the keyword and the tag.
  private func split(_ text: String) -> (word: String, tag: String?) {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
  }
}
