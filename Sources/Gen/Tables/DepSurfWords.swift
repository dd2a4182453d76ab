import KernelModel

/// The closed vocabulary of DepSurf's function pages.
enum DepSurfWords {
  /// A word of a row and the status label that it causes.
  typealias Word = (text: String, label: String?)

  static let collisions: [Word] = [
    ("Unique Global", nil), ("Unique Static", nil), ("Static Duplication", "Duplicate"),
    ("Static-Static Collision", "Collision"), ("Static-Global Collision", "Collision"),
  ]

  static let inlinings: [Word] = [
    ("No", nil), ("Full", "Full Inline"), ("Selective", "Selective Inline"),
  ]

  static let transformation = "Transformation"

  static let bindings = ["STB_GLOBAL", "STB_LOCAL", "STB_WEAK"]

  /// The labels of the status line, in its order.
  static func labels(collision: String, inlining: String, isTransformed: Bool) -> [String] {
    let words = [
      collisions.first { $0.text == collision }?.label,
      inlinings.first { $0.text == inlining }?.label,
      isTransformed ? transformation : nil,
    ]
    return words.compactMap { $0 }
  }

  /// Whether a text is a path inside the kernel tree: nothing that could end a comment or a cell.
  static func isFilePath(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "/") else { return false }
    return text.utf8.allSatisfy { byte in
      isIdentifierPart(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    }
  }

  /// Whether a text is a linker symbol's name: an identifier with the compiler's suffixes, such as
  /// `dma_buf_attach.cold` and `vfio_pci_probe.part.0`.
  static func isLinkerName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isIdentifierStart(first) else { return false }
    return text.utf8.allSatisfy { isIdentifierPart($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether a text is an address as a page spells it: `ffffffff815a3130`, `0`.
  static func isAddress(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 16
      && text.utf8.allSatisfy {
        isDigit($0) || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f"))
      }
  }
}
