/// A JSON value with its members in order, so that the same value is always the same text.
public indirect enum JSONValue: Hashable, Sendable {
  /// A member of an object.
  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// An array of strings.
  public static func strings(_ strings: [String]) -> JSONValue {
    .array(strings.map(JSONValue.string))
  }

  /// The text without a line end; what fits in a line stays in one.
  public var text: String { text(indent: 0) }

  private static let width = 100

  private func text(indent: Int) -> String {
    switch self {
    case .null: return "null"
    case .boolean(let value): return value ? "true" : "false"
    case .integer(let value): return "\(value)"
    case .string(let value): return Self.quoted(value)
    case .array(let values):
      return Self.bracketed("[", "]", indent) { deep in values.map { $0.text(indent: deep) } }
    case .object(let members):
      return Self.bracketed("{", "}", indent) { deep in
        members.map { "\(Self.quoted($0.name)): \($0.value.text(indent: deep))" }
      }
    }
  }

  private static func bracketed(
    _ open: String, _ close: String, _ indent: Int, _ parts: (Int) -> [String]
  ) -> String {
    let parts = parts(indent + 2)
    let line = open + parts.joined(separator: ", ") + close
    if parts.isEmpty || (indent + line.utf8.count <= width && !line.utf8.contains(0x0a)) {
      return line
    }
    let pad = String(repeating: " ", count: indent)
    return "\(open)\n\(pad)  " + parts.joined(separator: ",\n\(pad)  ") + "\n\(pad)\(close)"
  }

  /// A JSON string.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
