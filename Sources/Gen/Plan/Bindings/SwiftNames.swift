import KernelModel

/// A C name in Swift's manner: `page_size` is `pageSize`.
func swiftCase(_ name: String) -> String {
  let words = name.split(separator: "_")
  guard let first = words.first else { return name }
  return String(first)
    + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    .joined()
}

/// The Swift type of a C integer type, and its width in bits.
func swiftInteger(_ type: CType) -> (type: String, bits: Int)? {
  guard case .named(let name, _) = type else { return nil }
  switch name {
  case "__u8": return ("UInt8", 8)
  case "__s8": return ("Int8", 8)
  case "__u16": return ("UInt16", 16)
  case "__s16": return ("Int16", 16)
  case "__u32": return ("UInt32", 32)
  case "__s32": return ("Int32", 32)
  case "__u64", "__aligned_u64": return ("UInt64", 64)
  case "__s64", "__aligned_s64": return ("Int64", 64)
  default: return nil
  }
}

/// The width of one of Swift's integer types, in bits, on the narrowest platform.
func swiftBits(_ type: String) -> Int {
  if type == "Int" || type == "UInt" { return 32 }
  return Int(type.drop { $0.isLetter }) ?? 0
}
