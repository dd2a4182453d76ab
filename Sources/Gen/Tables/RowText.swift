import KernelModel

/// Prints the rows of a table, the line numbers left out.
///
/// One spelling for one value: reading checks a row against what this prints.
enum RowText {
  static func row(of declaration: Declaration) -> String {
    let documentation = declaration.documentation
    switch declaration.content {
    case .function(let function):
      let prototype = CType.function(function.type).declaration(
        of: declaration.name, annotations: function.annotations)
      return start(
        .function, declaration.name, (function.isInline ? "static inline " : "") + prototype)
        + condition(declaration.condition) + export(function.export) + doc(documentation)
    case .record(let record):
      return start(.record, declaration.name, "\(record.kind.rawValue) \(declaration.name)")
        + condition(declaration.condition) + attributes(of: record) + doc(documentation)
    case .enumeration(let enumeration):
      let text = enumeration.isAnonymous ? "enum" : "enum \(declaration.name)"
      return start(.enumeration, declaration.name, text) + condition(declaration.condition)
        + doc(documentation)
    case .typedef(let type):
      return start(
        .typedef, declaration.name, "typedef \(type.declaration(of: declaration.name))")
        + condition(declaration.condition) + doc(documentation)
    case .variable(let variable):
      let text = variable.type.declaration(
        of: declaration.name, annotations: variable.annotations)
      return start(.variable, declaration.name, "extern \(text)")
        + condition(declaration.condition) + doc(documentation)
    case .macro(let macro):
      let parameters = macro.parameters.map { "(" + $0.joined(separator: ", ") + ")" } ?? ""
      return start(.macro, declaration.name + parameters, macro.tokens.joined(separator: " "))
        + condition(declaration.condition) + attributes(of: macro) + doc(documentation)
    }
  }

  static func row(of constant: Enumeration.Constant) -> String {
    start(.constant, constant.name, "\(constant.value)") + condition(constant.condition)
      + doc(constant.documentation)
  }

  /// A member's row; for a record declared in place the row that opens it.
  static func row(of member: Member, in path: String) -> String {
    let name = path + (member.name.map { "." + $0 } ?? "")
    let end = condition(member.condition)
    switch member.content {
    case .type(let type):
      let bits = member.bits.map { (member.name == nil ? " :" : ":") + "\($0)" } ?? ""
      let text = type.declaration(of: member.name, annotations: member.annotations) + bits
      return start(.member, name, text) + end + offset(member.offset) + doc(member.documentation)
    case .record(let record):
      let words = [record.kind.rawValue] + member.annotations.map(\.rawValue)
      return start(.open, name, words.joined(separator: " ")) + end + attributes(of: record)
        + offset(member.offset) + doc(member.documentation)
    }
  }

  static func row(of include: HeaderRecord.Include) -> String {
    RowKind.include.rawValue + "\t" + include.target + condition(include.condition)
  }

  static func closing(_ path: String) -> String { "close\t" + path }

  // MARK: Parts

  private static func start(_ kind: RowKind, _ name: String, _ text: String) -> String {
    kind.rawValue + "\t" + name + "\t" + text
  }

  private static func attribute(_ attribute: RowAttribute, _ value: String) -> String {
    "\t" + attribute.key + "=" + escaped(value)
  }

  private static func condition(_ condition: String?) -> String {
    condition.map { attribute(.condition, $0) } ?? ""
  }

  private static func export(_ export: Export?) -> String {
    switch export {
    case nil: ""
    case .unexported?: attribute(.export, "none")
    case .exported(let isGPL, let namespace)?:
      attribute(.export, (isGPL ? "gpl" : "any") + (namespace.map { ":" + $0 } ?? ""))
    }
  }

  private static func doc(_ text: String?) -> String {
    text.map { attribute(.documentation, $0) } ?? ""
  }

  private static func doc(_ documentation: KernelDoc?) -> String {
    guard let documentation else { return "" }
    return documentation.parameters.reduce(doc(documentation.summary)) { text, entry in
      text + attribute(.parameter(entry.name), entry.text)
    }
  }

  private static func attributes(of record: Record) -> String {
    var text = record.enclosing.map { attribute(.within, $0) } ?? ""
    guard let layout = record.layout else { return text }
    text += attribute(.size(nil), "\(layout.common.size)")
    for exception in layout.exceptions where exception.value.size != layout.common.size {
      text += attribute(.size(exception.architecture), "\(exception.value.size)")
    }
    if layout.common.alignment != 0 {
      text += attribute(.alignment(nil), "\(layout.common.alignment)")
    }
    for exception in layout.exceptions where exception.value.alignment != layout.common.alignment {
      text += attribute(.alignment(exception.architecture), "\(exception.value.alignment)")
    }
    return text
  }

  private static func offset(_ offset: PerArchitecture<Int>?) -> String {
    guard let offset else { return "" }
    return offset.exceptions.reduce(attribute(.offset(nil), quantity(offset.common))) {
      $0 + attribute(.offset($1.architecture), quantity($1.value))
    }
  }

  /// Bits as bytes, and what is left of them: `16`, `16+3`.
  private static func quantity(_ bits: Int) -> String {
    bits % 8 == 0 ? "\(bits / 8)" : "\(bits / 8)+\(bits % 8)"
  }

  private static func attributes(of macro: Macro) -> String {
    guard let value = macro.value else { return "" }
    let type = Self.type(value.common) ?? ""
    var text = type.isEmpty ? "" : attribute(.type(nil), type)
    for exception in value.exceptions {
      guard let own = Self.type(exception.value), own != type else { continue }
      text += attribute(.type(exception.architecture), own)
    }
    text += attribute(.value(nil), spelling(value.common))
    for exception in value.exceptions {
      text += attribute(.value(exception.architecture), spelling(exception.value))
    }
    return text
  }

  /// An integer's type, nil for a string.
  private static func type(_ value: MacroValue) -> String? {
    if case .integer(_, let type, _) = value { type } else { nil }
  }

  /// Signed numbers are decimal, unsigned ones hexadecimal, strings in quotation marks.
  private static func spelling(_ value: MacroValue) -> String {
    switch value {
    case .integer(let bits, _, let isSigned):
      isSigned ? "\(Int64(bitPattern: bits))" : hexadecimal(bits)
    case .string(let text): "\"" + text + "\""
    }
  }

  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5c || $0 < 0x20 }) else { return text }
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
