import KernelModel

/// Whether a text can be printed into generated C or Swift without ending what it stands in.
///
/// Tables come from outside. A condition with `*/` in it, or a macro body with a bracket too many,
/// would turn into text that a compiler reads.
enum SafeText {
  /// How a text is printed.
  enum Use {
    /// Inside a comment.
    case prose
    /// As C: brackets have partners, and a backslash stands in literals only.
    case code
  }

  /// The first thing that is wrong with a text, and its offset in it.
  static func problem(in bytes: ArraySlice<UInt8>, as use: Use) -> (TableProblem, Int)? {
    var brackets: [(closing: UInt8, offset: Int)] = []
    var quote: UInt8?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      let offset = index - bytes.startIndex
      switch byte {
      case UInt8(ascii: "\n"): return (.lineEnd, offset)
      case 0..<0x20, 0x7f: return (.control(byte), offset)
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"): return (.commentMark("/*"), offset)
      case UInt8(ascii: "*") where next == UInt8(ascii: "/"): return (.commentMark("*/"), offset)
      case 0x80...:
        if let scalar = invisible(bytes[index...]) { return (.invisible(scalar), offset) }
      default: break
      }
      if byte == UInt8(ascii: "\\"), index + 1 == bytes.endIndex {
        return (.trailingBackslash, offset)
      }
      if use == .code {
        if let open = quote {
          if byte == UInt8(ascii: "\\") {
            index += 1
          } else if byte == open {
            quote = nil
          }
        } else {
          switch byte {
          case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
          case UInt8(ascii: "\\"): return (.strayBackslash, offset)
          case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
            return (.commentMark("//"), offset)
          case UInt8(ascii: "("): brackets.append((UInt8(ascii: ")"), offset))
          case UInt8(ascii: "["): brackets.append((UInt8(ascii: "]"), offset))
          case UInt8(ascii: "{"): brackets.append((UInt8(ascii: "}"), offset))
          case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            guard brackets.popLast()?.closing == byte else {
              return (.unbalanced(String(UnicodeScalar(byte))), offset)
            }
          default: break
          }
        }
      }
      index += 1
    }
    if let open = brackets.last {
      return (
        .unbalanced(String(UnicodeScalar(bytes[bytes.startIndex + open.offset]))), open.offset
      )
    }
    return nil
  }

  /// A character that moves or hides others: directional marks, line and paragraph separators, the
  /// byte order mark, C1 controls.
  private static func invisible(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    guard let scalar = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
    else { return nil }
    switch scalar.value {
    case 0x80...0x9f, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff:
      return scalar.value
    default: return nil
    }
  }
}
