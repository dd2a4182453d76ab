import ClangBridge
import KernelModel

/// Asks the compiler what object-like macros are worth.
///
/// libclang evaluates no macros, but initialisers: one variable a macro, after the header, in the
/// same parse. A macro that is no constant expression is an error on its own line, of no consequence.
struct MacroValues {
  private static let prefix = "shimgen_value_"

  /// The lines to add after the header: one variable for each macro that may have a value.
  static func text(for macros: [HeaderText.MacroDefinition], in variant: HeaderVariant?) -> String {
    var lines = ""
    for (index, macro) in macros.enumerated() {
      guard macro.parameters == nil, mayHaveValue(macro.tokens),
        variant?.isActive(macro.line) ?? true
      else { continue }
      // libclang evaluates a string literal behind a pointer, not in an array.
      let type = macro.tokens[0].hasPrefix("\"") ? "char *const" : "__typeof__(\(macro.name))"
      lines += "static const \(type) \(prefix)\(index) = \(macro.name);\n"
    }
    return lines
  }

  /// Whether the tokens could be an expression, and cannot upset the lines after them.
  private static func mayHaveValue(_ tokens: [String]) -> Bool {
    guard !tokens.isEmpty else { return false }
    var depth = 0
    for token in tokens {
      switch token {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "{", "}", ";", "#", "##": return false
      default: break
      }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// The values that the compiler found, by the macro's index.
  static func values(in unit: ClangUnit, mainFile: cb_file?) -> [Int: MacroValue] {
    var values: [Int: MacroValue] = [:]
    for cursor in children(of: unit.root) where cursor.kind == Int32(CB_VARIABLE) {
      guard cb_cursor_location(cursor).file == mainFile else { continue }
      let name = takeString(cb_cursor_name(cursor))
      guard name.hasPrefix(prefix), let index = Int(name.dropFirst(prefix.count)) else { continue }
      values[index] = value(of: cursor)
    }
    return values
  }

  private static func value(of cursor: cb_cursor) -> MacroValue? {
    var type = takeString(cb_type_spelling(cb_type_canonical(cb_cursor_type(cursor))))
    if type.hasPrefix("const ") { type.removeFirst("const ".count) }
    var string = [CChar](repeating: 0, count: 4096)
    let value = cb_evaluate(cursor, &string, string.count)
    switch Int(value.kind) {
    case CB_VALUE_INTEGER where !type.contains("*"):
      if type == "_Bool" { type = "bool" }
      return .integer(bits: value.bits, type: type, isSigned: value.is_signed)
    case CB_VALUE_STRING:
      let bytes = string.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return .string(String(decoding: bytes, as: UTF8.self))
    default:
      return nil
    }
  }
}
