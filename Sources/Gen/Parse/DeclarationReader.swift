import ClangBridge
import KernelModel

/// Copies one header's declarations out of a parsed unit.
struct DeclarationReader {
  private let text: HeaderText
  private let file: cb_file?
  private let documentation: KernelDocIndex
  /// Sizes and offsets are recorded for UAPI headers only: elsewhere they depend on the build.
  private let recordsLayout: Bool
  private var types: TypeReader
  private(set) var declarations: [Declaration] = []
  /// What the model has no word for, in source order.
  private(set) var problems: [Diagnostic] = []

  init(
    text: HeaderText, file: cb_file?, documentation: KernelDocIndex, types: TypeReader,
    recordsLayout: Bool
  ) {
    self.text = text
    self.file = file
    self.documentation = documentation
    self.types = types
    self.recordsLayout = recordsLayout
  }

  /// Reads everything that the header itself declares; other files' declarations are passed over.
  mutating func read(_ unit: ClangUnit) -> TypeReader {
    for cursor in children(of: unit.root) {
      let location = cb_cursor_location(cursor)
      guard location.file == file else { continue }
      declaration(cursor, line: Int(location.line))
    }
    return types
  }

  private mutating func declaration(_ cursor: cb_cursor, line: Int) {
    switch cursor.kind {
    case Int32(CB_STRUCT), Int32(CB_UNION):
      guard cb_is_definition(cursor), !cb_is_anonymous(cursor) else { return }
      record(cursor, line: line, enclosing: nil)
    case Int32(CB_ENUM):
      guard cb_is_definition(cursor) else { return }
      enumeration(cursor, line: line)
    case Int32(CB_FUNCTION): function(cursor, line: line)
    case Int32(CB_TYPEDEF):
      guard let type = type(cb_typedef_type(cursor), of: cursor, line: line) else { return }
      let parameters = children(of: cursor).filter { $0.kind == Int32(CB_PARAMETER) }
      append(cursor, .typedef(types.named(type, parameters: parameters)), line: line)
    case Int32(CB_VARIABLE):
      guard let type = type(cb_cursor_type(cursor), of: cursor, line: line) else { return }
      let annotations = types.annotations(children(of: cursor))
      append(cursor, .variable(Variable(type: type, annotations: annotations)), line: line)
    default:
      // Static assertions, stray semicolons, file-scope asm: they declare nothing.
      return
    }
  }

  private mutating func append(
    _ cursor: cb_cursor, _ content: Declaration.Content, line: Int, parameters: [String] = []
  ) {
    let name = takeString(cb_cursor_name(cursor))
    declarations.append(
      Declaration(
        name: name, content: content, line: line, condition: text.condition(at: line),
        documentation: documentation.documentation(of: name, parameters: parameters)))
  }

  private mutating func type(_ type: cb_type, of cursor: cb_cursor, line: Int) -> CType? {
    if let read = types.type(type) { return read }
    let name = takeString(cb_cursor_name(cursor))
    problems.append(
      Diagnostic(
        .error, "header.type",
        "\(name) has a type that cannot be recorded: \(takeString(cb_type_spelling(type)))",
        at: SourceLocation(path: text.path, line: line, column: 1)))
    return nil
  }

  private mutating func function(_ cursor: cb_cursor, line: Int) {
    guard case .function(var type)? = type(cb_cursor_type(cursor), of: cursor, line: line) else {
      return
    }
    let count = cb_argument_count(cursor)
    type = types.named(type, parameters: (0..<max(0, count)).map { cb_argument(cursor, $0) })
    let function = Function(
      type: type, isInline: cb_is_static(cursor),
      annotations: types.annotations(children(of: cursor)))
    append(
      cursor, .function(function), line: line, parameters: type.parameters.compactMap(\.name))
  }

  private mutating func enumeration(_ cursor: cb_cursor, line: Int) {
    let isAnonymous = cb_is_anonymous(cursor)
    let constants = children(of: cursor).filter { $0.kind == Int32(CB_ENUM_CONSTANT) }
    guard let first = constants.first else { return }
    let name = takeString(cb_cursor_name(isAnonymous ? first : cursor))
    let lines = line...max(line, Int(cb_cursor_last_line(cursor)))
    let read = constants.map { constant in
      let constantName = takeString(cb_cursor_name(constant))
      let constantLine = Int(cb_cursor_location(constant).line)
      return Enumeration.Constant(
        name: constantName, value: cb_enum_value(constant), line: constantLine,
        condition: inner(constantLine, than: line),
        documentation: documentation.text(of: constantName, in: name, lines: lines))
    }
    declarations.append(
      Declaration(
        name: name, content: .enumeration(Enumeration(isAnonymous: isAnonymous, constants: read)),
        line: line, condition: text.condition(at: line),
        documentation: documentation.documentation(of: name)))
  }

  /// The condition of a line inside a declaration, nil where the declaration as a whole has it.
  private func inner(_ line: Int, than outer: Int) -> String? {
    let condition = text.condition(at: line)
    return condition == text.condition(at: outer) ? nil : condition
  }

  // MARK: Records

  private mutating func record(_ cursor: cb_cursor, line: Int, enclosing: String?) {
    let name = takeString(cb_cursor_name(cursor))
    let place = RecordPlace(
      name: name, line: line, lines: line...max(line, Int(cb_cursor_last_line(cursor))))
    var hoisted: [cb_cursor] = []
    let members = self.members(of: cursor, place: place, path: "", base: 0, hoisted: &hoisted)
    let record = Record(
      kind: cursor.kind == Int32(CB_STRUCT) ? .structure : .union, members: members,
      layout: layout(cb_cursor_type(cursor)), enclosing: enclosing)
    // A named record inside another one is declared at file scope, before what uses it.
    for nested in hoisted {
      self.record(nested, line: Int(cb_cursor_location(nested).line), enclosing: name)
    }
    append(cursor, .record(record), line: line)
  }

  /// Where a record stands, for its members' conditions and documentation.
  private struct RecordPlace {
    let name: String
    let line: Int
    let lines: ClosedRange<Int>
  }

  private func layout(_ type: cb_type) -> PerArchitecture<Record.Layout>? {
    guard recordsLayout else { return nil }
    let (size, alignment) = (cb_type_size(type), cb_type_alignment(type))
    guard size >= 0, alignment > 0 else { return nil }
    return PerArchitecture(Record.Layout(size: Int(size), alignment: Int(alignment)))
  }

  /// The members of a record, those of records in place included.
  ///
  /// `base` is the record's own offset in the outermost one, in bits.
  private mutating func members(
    of cursor: cb_cursor, place: RecordPlace, path: String, base: Int, hoisted: inout [cb_cursor]
  ) -> [Member] {
    var members: [Member] = []
    // Records without a tag, until a field names them.
    var unnamed: [(cursor: cb_cursor, index: Int)] = []
    for child in children(of: cursor) {
      switch child.kind {
      case Int32(CB_STRUCT), Int32(CB_UNION):
        if !cb_is_anonymous(child) {
          if cb_is_definition(child) { hoisted.append(child) }
          continue
        }
        unnamed.append((child, members.count))
        members.append(
          anonymous(child, in: cursor, place: place, path: path, base: base, hoisted: &hoisted))
      case Int32(CB_FIELD):
        let declaration = cb_type_declaration(cb_cursor_type(child))
        if let match = unnamed.last(where: { cb_cursor_equal($0.cursor, declaration) }) {
          let name = takeString(cb_cursor_name(child))
          // The member of an anonymous record may be listed as a field without a name.
          guard !name.isEmpty else { continue }
          members[match.index] = inPlace(
            child, record: match.cursor, name: name, place: place, path: path, base: base,
            hoisted: &hoisted)
        } else {
          field(child, place: place, path: path, base: base, into: &members)
        }
      default: continue
      }
    }
    return members
  }

  private mutating func anonymous(
    _ cursor: cb_cursor, in parent: cb_cursor, place: RecordPlace, path: String, base: Int,
    hoisted: inout [cb_cursor]
  ) -> Member {
    let line = Int(cb_cursor_location(cursor).line)
    var own = base
    if recordsLayout, let leaf = firstField(cursor) {
      let outer = cb_type_offset(cb_cursor_type(parent), takeString(cb_cursor_name(leaf)))
      own += Int(outer - cb_field_offset(leaf))
    }
    let nested = members(of: cursor, place: place, path: path, base: own, hoisted: &hoisted)
    return Member(
      name: nil, content: .record(Record(kind: kind(cursor), members: nested)), line: line,
      condition: inner(line, than: place.line),
      offset: recordsLayout ? PerArchitecture(own) : nil)
  }

  private func firstField(_ cursor: cb_cursor) -> cb_cursor? {
    children(of: cursor).first {
      $0.kind == Int32(CB_FIELD) && !takeString(cb_cursor_name($0)).isEmpty
    }
  }

  private func kind(_ cursor: cb_cursor) -> Record.Kind {
    cursor.kind == Int32(CB_STRUCT) ? .structure : .union
  }

  private mutating func inPlace(
    _ field: cb_cursor, record: cb_cursor, name: String, place: RecordPlace, path: String,
    base: Int, hoisted: inout [cb_cursor]
  ) -> Member {
    let line = Int(cb_cursor_location(field).line)
    let own = base + Int(max(0, cb_field_offset(field)))
    let nested = members(
      of: record, place: place, path: path + name + ".", base: own, hoisted: &hoisted)
    return Member(
      name: name, content: .record(Record(kind: kind(record), members: nested)), line: line,
      condition: inner(line, than: place.line),
      documentation: documentation.text(of: path + name, in: place.name, lines: place.lines),
      offset: recordsLayout ? PerArchitecture(own) : nil)
  }

  /// An array whose bound is a constant's name keeps the name: its value may be another header's.
  private func bounded(_ type: CType, name: String, line: Int) -> CType {
    guard case .array(let element, _) = type,
      let bound = text.bound(ofArray: name, at: line), bound.utf8.contains(where: isIdentifierStart)
    else { return type }
    return .array(element, count: bound)
  }

  private mutating func field(
    _ cursor: cb_cursor, place: RecordPlace, path: String, base: Int, into members: inout [Member]
  ) {
    let name = takeString(cb_cursor_name(cursor))
    let line = Int(cb_cursor_location(cursor).line)
    guard var type = type(cb_cursor_type(cursor), of: cursor, line: line) else { return }
    if case .array = type { type = bounded(type, name: name, line: line) }
    let below = children(of: cursor)
    let width = cb_bit_width(cursor)
    let offset = cb_field_offset(cursor)
    members.append(
      Member(
        name: name.isEmpty ? nil : name,
        content: .type(
          types.named(type, parameters: below.filter { $0.kind == Int32(CB_PARAMETER) })),
        bits: width >= 0 ? Int(width) : nil, annotations: types.annotations(below), line: line,
        condition: inner(line, than: place.line),
        documentation: documentation.text(of: path + name, in: place.name, lines: place.lines),
        offset: recordsLayout && offset >= 0 ? PerArchitecture(base + Int(offset)) : nil))
  }
}
