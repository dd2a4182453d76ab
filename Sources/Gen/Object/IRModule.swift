/// The textual LLVM IR that swiftc emits, read as far as a kernel object needs: which functions and
/// globals there are, what refers to what, and which source line an instruction comes from.
package struct IRModule: Sendable {
  /// The text's lines, edited in place.
  package internal(set) var lines: [Substring]
  /// Defined functions and globals, in the text's order.
  package private(set) var symbols: [IRSymbol]
  /// Places in the lists above.
  private(set) var index: [String: Int]
  /// Metadata nodes by number: line numbers.
  private(set) var metadata: [Int: Int]
  /// Attribute groups by number: line numbers.
  private(set) var attributeGroups: [Int: Int]
  /// What named types stand for: `%TSi` is `<{ i64 }>`.
  private(set) var types: [String: Substring]

  /// Reads the text.
  ///
  /// - Parameter text: what `swiftc -emit-irgen` or `clang -S -emit-llvm` wrote.
  package init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    symbols = []
    index = [:]
    metadata = [:]
    attributeGroups = [:]
    types = [:]
    var line = 0
    while line < lines.count {
      let text = lines[line]
      if text.hasPrefix("define "), let name = IRText.firstName(text) {
        var last = line
        while last + 1 < lines.count, lines[last] != "}" { last += 1 }
        add(IRSymbol(name: name, isFunction: true, lines: line...last))
        line = last
      } else if text.hasPrefix("@"), let name = IRText.firstName(text) {
        add(IRSymbol(name: name, isFunction: false, lines: line...line))
      } else if text.hasPrefix("!"), let number = IRText.number(text.dropFirst()) {
        metadata[number] = line
      } else if text.hasPrefix("%"), let body = text.firstRange(of: " = type ") {
        types[String(text[..<body.lowerBound])] = text[body.upperBound...]
      } else if text.hasPrefix("attributes #"), let number = IRText.number(text.dropFirst(12)) {
        attributeGroups[number] = line
      }
      line += 1
    }
  }

  private mutating func add(_ symbol: IRSymbol) {
    index[symbol.name] = symbols.count
    symbols.append(symbol)
  }

  /// The text as it is now.
  package var text: String { lines.joined(separator: "\n") }

  /// The symbol with a name, where the module defines it.
  package func symbol(_ name: String) -> IRSymbol? { index[name].map { symbols[$0] } }

  /// Whether a symbol is one that the driver's C files can name: `@_cdecl` or `@c`.
  package func isExported(_ symbol: IRSymbol) -> Bool {
    if symbol.name.hasPrefix("$") || symbol.name.hasPrefix("llvm.") { return false }
    let words = lines[symbol.lines.lowerBound].split(separator: " ", maxSplits: 8)
    let isLocal = words.contains {
      ["weak_odr", "linkonce_odr", "internal", "private", "external", "available_externally"]
        .contains($0)
    }
    return !isLocal
  }

  /// The names that a symbol's text refers to, its own left out.
  func references(of symbol: IRSymbol) -> [String] {
    var names: [String] = []
    for line in symbol.lines { names += IRText.names(lines[line]) }
    return names.filter { $0 != symbol.name }
  }

  /// What can run or be read: everything that the exported functions lead to.
  package func reachable() -> [IRSymbol] {
    var seen: Set<String> = []
    var open = symbols.filter { isExported($0) || $0.name == "llvm.global_ctors" }
    for symbol in open { seen.insert(symbol.name) }
    while let symbol = open.popLast() {
      for name in references(of: symbol) where seen.insert(name).inserted {
        if let next = self.symbol(name) { open.append(next) }
      }
    }
    return symbols.filter { seen.contains($0.name) }
  }
}

/// A function or global that the module defines.
package struct IRSymbol: Hashable, Sendable {
  package let name: String
  package let isFunction: Bool
  /// From the definition's first line to its last.
  package let lines: ClosedRange<Int>
}

/// Small readings of IR's text.
enum IRText {
  /// The first `@name` or `@"name"` in a line.
  static func firstName(_ line: Substring) -> String? {
    var rest = line.utf8[...]
    return nextName(&rest)
  }

  /// Every name in a line, in order.
  ///
  /// Strings in globals may add names that are none.
  static func names(_ line: Substring) -> [String] {
    var rest = line.utf8[...]
    var names: [String] = []
    while let name = nextName(&rest) { names.append(name) }
    return names
  }

  private static func nextName(_ rest: inout Substring.UTF8View.SubSequence) -> String? {
    while let mark = rest.firstIndex(of: UInt8(ascii: "@")) {
      let start = rest.index(after: mark)
      guard start < rest.endIndex else { return nil }
      if rest[start] == UInt8(ascii: "\"") {
        let inside = rest[rest.index(after: start)...]
        guard let end = inside.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        rest = inside[inside.index(after: end)...]
        return String(decoding: inside[..<end], as: UTF8.self)
      }
      let end = rest[start...].firstIndex { !isNameByte($0) } ?? rest.endIndex
      let name = rest[start..<end]
      rest = rest[end...]
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "$"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The number at the start of a text.
  static func number(_ text: Substring) -> Int? { Int(text.prefix { $0.isASCII && $0.isNumber }) }

  /// The number after the last `mark`, as in `…, !dbg !12`.
  static func number(after mark: String, in line: Substring) -> Int? {
    guard let range = line.ranges(of: mark).last else { return nil }
    return number(line[range.upperBound...])
  }

  /// Whether a line has a word, bounded by what is no letter, digit or underscore.
  static func hasWord(_ line: Substring, _ words: Set<Substring>) -> Bool {
    line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { words.contains($0) }
  }

  /// A quoted field of a metadata node: `filename: "a.swift"`.
  static func quoted(_ field: String, in line: Substring) -> String? {
    guard let range = line.firstRange(of: "\(field): \"") else { return nil }
    return String(line[range.upperBound...].prefix { $0 != "\"" })
  }

  /// A reference in a metadata node: `scope: !12`.
  static func reference(_ field: String, in line: Substring) -> Int? {
    guard let range = line.firstRange(of: "\(field): !") else { return nil }
    return number(line[range.upperBound...])
  }

  /// A number in a metadata node: `line: 12`.
  static func value(
    _ field: String, separator: String = ": ", in line: Substring
  ) -> Int? {
    guard let range = line.firstRange(of: field + separator) else { return nil }
    return number(line[range.upperBound...])
  }
}
