import KernelModel

/// The attributes of one row, read and put in place.
struct RowAttributes {
  /// One `key=value`, unescaped.
  struct Item {
    var attribute: RowAttribute
    var value: String
    /// Where the key and the value start in the row.
    var keyOffset: Int
    var valueOffset: Int
  }

  private(set) var items: [Item] = []

  /// Reads the columns from the fourth on.
  init(_ columns: ArraySlice<RowColumn>, kind: RowKind) throws(PlacedProblem) {
    for column in columns {
      let item = try Self.item(column)
      let key = item.attribute.key
      guard item.attribute.belongs(to: kind) else {
        throw PlacedProblem(.foreignAttribute(key, kind: kind.rawValue), at: column.offset)
      }
      if items.contains(where: { $0.attribute == item.attribute }) {
        throw PlacedProblem(.repeatedAttribute(key), at: column.offset)
      }
      if let last = items.last, last.attribute.rank > item.attribute.rank {
        throw PlacedProblem(
          .misorderedAttribute(key, after: last.attribute.key), at: column.offset)
      }
      items.append(item)
    }
  }

  private static func item(_ column: RowColumn) throws(PlacedProblem) -> Item {
    guard let equals = column.bytes.firstIndex(of: UInt8(ascii: "=")) else {
      throw PlacedProblem(.notAnAttribute(column.text), at: column.offset)
    }
    let key = String(decoding: column.bytes[..<equals], as: UTF8.self)
    guard let attribute = RowAttribute(key[...]) else {
      throw PlacedProblem(.unknownAttribute(key), at: column.offset)
    }
    let valueOffset = column.offset + (equals - column.bytes.startIndex) + 1
    let raw = column.bytes[(equals + 1)...]
    let value = try unescaped(raw, at: valueOffset)
    let use: SafeText.Use = attribute == .condition ? .code : .prose
    switch attribute {
    case .value: break  // Strings may hold anything: what prints them writes literals.
    default:
      if let (problem, offset) = SafeText.problem(in: Array(value.utf8)[...], as: use) {
        throw PlacedProblem(problem, at: valueOffset + offset)
      }
    }
    return Item(
      attribute: attribute, value: value, keyOffset: column.offset, valueOffset: valueOffset)
  }

  private static func unescaped(
    _ bytes: ArraySlice<UInt8>, at offset: Int
  ) throws(PlacedProblem) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        switch index + 1 < bytes.endIndex ? bytes[index + 1] : 0 {
        case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "\\"): result.append(byte)
        default: throw PlacedProblem(.badEscape, at: offset + (index - bytes.startIndex))
        }
        index += 1
      } else if byte < 0x20 || byte == 0x7f {
        throw PlacedProblem(.control(byte), at: offset + (index - bytes.startIndex))
      } else {
        result.append(byte)
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func item(_ attribute: RowAttribute) -> Item? {
    items.first { $0.attribute == attribute }
  }

  // MARK: What the attributes say

  /// The preprocessor condition.
  func condition() throws(PlacedProblem) -> String? {
    guard let item = item(.condition) else { return nil }
    let tokens: [CToken]
    do throws(CLexer.Failure) {
      tokens = try CLexer.tokens(of: item.value)
    } catch {
      throw PlacedProblem(.notC(error.message), at: item.valueOffset + error.column - 1)
    }
    guard !tokens.isEmpty else {
      throw PlacedProblem(.empty(what: "the condition"), at: item.valueOffset)
    }
    return item.value
  }

  /// The record around this one.
  func enclosing() throws(PlacedProblem) -> String? {
    guard let item = item(.within) else { return nil }
    guard isCIdentifier(item.value) else {
      throw PlacedProblem(.notAName(item.value), at: item.valueOffset)
    }
    return item.value
  }

  /// Whether modules can link against a function: `none`, `any`, `gpl:DMA_BUF`.
  func export(isInline: Bool) throws(PlacedProblem) -> Export? {
    guard let item = item(.export) else { return nil }
    guard !isInline else {
      throw PlacedProblem(
        .foreignAttribute(item.attribute.key, kind: "static inline"), at: item.keyOffset)
    }
    if item.value == "none" { return .unexported }
    let parts = item.value.split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    guard ["gpl", "any"].contains(parts[0]) else {
      throw PlacedProblem(.notAnExport(item.value), at: item.valueOffset)
    }
    let namespace = parts.count == 2 ? parts[1] : nil
    if let namespace, !Export.isNamespace(namespace) {
      throw PlacedProblem(.notANamespace(namespace), at: item.valueOffset + 4)
    }
    return .exported(isGPL: parts[0] == "gpl", namespace: namespace)
  }

  /// The text of a member's or constant's documentation.
  func text() -> String? { item(.documentation)?.value }

  /// A declaration's documentation.
  func documentation() throws(PlacedProblem) -> KernelDoc? {
    var parameters: [KernelDoc.Entry] = []
    for item in items {
      guard case .parameter(let name) = item.attribute else { continue }
      parameters.append(.init(name: name, text: item.value))
    }
    guard let summary = text() else {
      if let first = items.first(where: { $0.attribute.rank == 61 }) {
        throw PlacedProblem(
          .lonelyAttribute(first.attribute.key, without: "doc"), at: first.keyOffset)
      }
      return nil
    }
    return KernelDoc(summary: summary, parameters: parameters)
  }

  /// A record's size and alignment.
  func layout() throws(PlacedProblem) -> PerArchitecture<Record.Layout>? {
    let size = try quantities(RowAttribute.size)
    let known = try quantities(RowAttribute.alignment)
    guard let size else {
      guard let item = item(.alignment(nil)) else { return nil }
      throw PlacedProblem(.lonelyAttribute(item.attribute.key, without: "size"), at: item.keyOffset)
    }
    let alignment = known ?? PerArchitecture(0)
    let exceptions = Architecture.allCases.map { architecture in
      PerArchitecture<Record.Layout>.Exception(
        architecture,
        Record.Layout(size: size[architecture] / 8, alignment: alignment[architecture] / 8))
    }
    for (value, what) in [(size, RowAttribute.size), (alignment, RowAttribute.alignment)] {
      for bits in [value.common] + value.exceptions.map(\.value) where bits % 8 != 0 {
        let item = item(what(nil))
        throw PlacedProblem(.notAQuantity(item?.value ?? ""), at: item?.valueOffset ?? 0)
      }
    }
    return PerArchitecture(
      Record.Layout(size: size.common / 8, alignment: alignment.common / 8),
      exceptions: exceptions)
  }

  /// A member's offset, in bits.
  func offset() throws(PlacedProblem) -> PerArchitecture<Int>? {
    try quantities(RowAttribute.offset)
  }

  private func quantities(
    _ attribute: (Architecture?) -> RowAttribute
  ) throws(PlacedProblem) -> PerArchitecture<Int>? {
    var exceptions: [PerArchitecture<Int>.Exception] = []
    let common = try item(attribute(nil)).map { item throws(PlacedProblem) in try Self.bits(item) }
    for architecture in Architecture.allCases {
      guard let item = item(attribute(architecture)) else { continue }
      guard let common else {
        throw PlacedProblem(
          .lonelyAttribute(item.attribute.key, without: attribute(nil).key), at: item.keyOffset)
      }
      let bits = try Self.bits(item)
      guard bits != common else {
        throw PlacedProblem(.redundantAttribute(item.attribute.key), at: item.keyOffset)
      }
      exceptions.append(.init(architecture, bits))
    }
    return common.map { PerArchitecture($0, exceptions: exceptions) }
  }

  /// `16+3` is 131 bits.
  private static func bits(_ item: Item) throws(PlacedProblem) -> Int {
    let parts = item.value.split(separator: "+", omittingEmptySubsequences: false)
    guard parts.count <= 2, let bytes = decimal(parts[0]),
      let bits = parts.count == 2 ? decimal(parts[1]) : 0, bits < 8,
      parts.count == 1 || bits > 0
    else { throw PlacedProblem(.notAQuantity(item.value), at: item.valueOffset) }
    return bytes * 8 + bits
  }

  /// A macro's value.
  func value() throws(PlacedProblem) -> PerArchitecture<MacroValue>? {
    guard let item = item(.value(nil)) else {
      if let lonely = items.first(where: { (10..<30).contains($0.attribute.rank) }) {
        throw PlacedProblem(
          .lonelyAttribute(lonely.attribute.key, without: "value"), at: lonely.keyOffset)
      }
      return nil
    }
    let type = try self.type(of: self.item(.type(nil)))
    let common = try MacroValueText.value(item, type: type, architecture: .x86_64)
    if case .string = common, let item = self.item(.type(nil)) {
      throw PlacedProblem(.foreignAttribute("type", kind: "a string"), at: item.keyOffset)
    }
    var exceptions: [PerArchitecture<MacroValue>.Exception] = []
    for architecture in Architecture.allCases {
      let ownType = self.item(.type(architecture))
      guard let item = self.item(.value(architecture)) else {
        if let ownType {
          throw PlacedProblem(
            .lonelyAttribute(ownType.attribute.key, without: "value/\(architecture.rawValue)"),
            at: ownType.keyOffset)
        }
        continue
      }
      let own = try ownType.map { item throws(PlacedProblem) in try self.type(of: item) } ?? type
      if let ownType, own == type {
        throw PlacedProblem(.redundantAttribute(ownType.attribute.key), at: ownType.keyOffset)
      }
      let value = try MacroValueText.value(item, type: own, architecture: architecture)
      guard value != common else {
        throw PlacedProblem(.redundantAttribute(item.attribute.key), at: item.keyOffset)
      }
      exceptions.append(.init(architecture, value))
    }
    return PerArchitecture(common, exceptions: exceptions)
  }

  private func type(of item: Item?) throws(PlacedProblem) -> String {
    guard let item, !item.value.isEmpty else { return "" }
    let spelling: String
    do throws(CDeclarationParser.Failure) {
      spelling = try CDeclarationParser.type(item.value).spelling
    } catch {
      throw PlacedProblem(.notC(error.message), at: item.valueOffset + error.column - 1)
    }
    guard spelling == item.value else {
      throw PlacedProblem(.notCanonical(expected: spelling), at: item.valueOffset)
    }
    return spelling
  }
}

/// A decimal number without sign and leading zeros, small enough to be multiplied by eight.
func decimal(_ text: some StringProtocol) -> Int? {
  guard let first = text.utf8.first, text.utf8.count <= 12, text.utf8.allSatisfy(isDigit),
    first != UInt8(ascii: "0") || text.utf8.count == 1
  else { return nil }
  return Int(text)
}
