package import KernelModel

/// What a built kernel exports, as its headers package says it: `Module.symvers`.
///
///     0x9c05c23f  dma_buf_attach  vmlinux  EXPORT_SYMBOL_GPL  DMA_BUF
///
/// The columns are separated by tabs. The namespace came with 5.4 and stood behind the name there;
/// since 5.6 it is the last column, empty where there is none.
package enum SymbolVersions {
  /// The exports of some functions.
  ///
  /// - Parameters:
  ///   - names: the functions.
  ///   - bytes: the file; it lists some twenty thousand symbols, so only these lines are read.
  /// - Returns: an entry for every name, but for one whose line is not understood.
  package static func exports(of names: Set<String>, in bytes: [UInt8]) -> [String: Export] {
    var result = [String: Export](uniqueKeysWithValues: names.map { ($0, .unexported) })
    // Most names differ from all wanted ones in length or in their first letter.
    var shapes = [Bool](repeating: false, count: 1 << 16)
    for name in names { shapes[shape(Array(name.utf8)[...])] = true }
    var start = 0
    while start < bytes.count {
      let name = self.name(in: bytes, from: start)
      guard !name.isEmpty, shapes[shape(bytes[name])] else {
        start = lineEnd(in: bytes, from: name.upperBound) + 1
        continue
      }
      let end = lineEnd(in: bytes, from: name.upperBound)
      defer { start = end + 1 }
      let text = String(decoding: bytes[name], as: UTF8.self)
      if names.contains(text) { result[text] = export(bytes[start..<end]) }
    }
    return result
  }

  private static func shape(_ name: ArraySlice<UInt8>) -> Int {
    (name.count & 0xff) << 8 | Int(name.first ?? 0)
  }

  /// The second column of the line that starts here; empty where there is none.
  private static func name(in bytes: [UInt8], from start: Int) -> Range<Int> {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count, bytes[index] != 0x09, bytes[index] != 0x0a { index += 1 }
      guard index < bytes.count, bytes[index] == 0x09 else { return index..<index }
      let first = index + 1
      index = first
      while index < bytes.count, bytes[index] != 0x09, bytes[index] != 0x0a { index += 1 }
      return first..<index
    }
  }

  private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count, bytes[index] != 0x0a { index += 1 }
      return index
    }
  }

  /// What one line says; nil where it is not understood.
  private static func export(_ line: ArraySlice<UInt8>) -> Export? {
    let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let kind = columns.indices.dropFirst(3).first(where: { columns[$0].hasPrefix("EXPORT_") })
    else { return nil }
    let namespace: String
    switch (kind, columns.count) {
    case (3, 4): namespace = ""
    case (3, 5): namespace = columns[4]
    case (4, 5): namespace = columns[2]
    default: return nil
    }
    guard namespace.isEmpty || Export.isNamespace(namespace) else { return nil }
    switch columns[kind] {
    case "EXPORT_SYMBOL", "EXPORT_SYMBOL_GPL":
      return .exported(
        isGPL: columns[kind] == "EXPORT_SYMBOL_GPL",
        namespace: namespace.isEmpty ? nil : namespace)
    default: return nil
    }
  }
}
