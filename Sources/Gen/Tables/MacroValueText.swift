import KernelModel

/// Reads the values of macros: `-2147483648` is signed, `0x3b64` is not, `"DMA_BUF"` is a string.
enum MacroValueText {
  static func value(
    _ item: RowAttributes.Item, type: String, architecture: Architecture
  ) throws(PlacedProblem) -> MacroValue {
    let text = item.value
    if text.hasPrefix("\"") {
      guard text.hasSuffix("\""), text.utf8.count >= 2 else {
        throw PlacedProblem(.notAValue(text), at: item.valueOffset)
      }
      return .string(String(text.dropFirst().dropLast()))
    }
    guard let (bits, isSigned) = number(text) else {
      throw PlacedProblem(.notAValue(text), at: item.valueOffset)
    }
    if let known = width(of: type, on: architecture) {
      let fits: Bool
      if isSigned {
        let value = Int64(bitPattern: bits)
        let limit = Int64(1) << (known.bits - 1)  // For 64 bits this is Int64.min.
        fits = known.bits == 64 || (value >= -limit && value < limit)
      } else {
        fits = known.bits == 64 || bits >> UInt64(known.bits) == 0
      }
      guard known.isSigned == isSigned, fits else {
        throw PlacedProblem(.doesNotFit(text, type: type), at: item.valueOffset)
      }
    }
    return .integer(bits: bits, type: type, isSigned: isSigned)
  }

  private static func number(_ text: String) -> (bits: UInt64, isSigned: Bool)? {
    if text.hasPrefix("0x") {
      let digits = text.dropFirst(2)
      guard let bits = UInt64(digits, radix: 16), String(bits, radix: 16) == digits else {
        return nil
      }
      return (bits, false)
    }
    guard let value = Int64(text), String(value) == text else { return nil }
    return (UInt64(bitPattern: value), true)
  }

  /// The types whose width needs no header; nil for all others.
  private static func width(
    of type: String, on architecture: Architecture
  ) -> (bits: Int, isSigned: Bool)? {
    switch type {
    case "bool": (1, false)
    case "signed char": (8, true)
    case "unsigned char": (8, false)
    case "short": (16, true)
    case "unsigned short": (16, false)
    case "int": (32, true)
    case "unsigned int": (32, false)
    case "long": (architecture == .i386 ? 32 : 64, true)
    case "unsigned long": (architecture == .i386 ? 32 : 64, false)
    case "long long": (64, true)
    case "unsigned long long": (64, false)
    case "u8", "__u8": (8, false)
    case "u16", "__u16": (16, false)
    case "u32", "__u32": (32, false)
    case "u64", "__u64": (64, false)
    case "s8", "__s8": (8, true)
    case "s16", "__s16": (16, true)
    case "s32", "__s32": (32, true)
    case "s64", "__s64": (64, true)
    default: nil
    }
  }
}
