import KernelModel

/// Rows that were read before, by their bytes.
///
/// Neighbouring releases have most rows in common apart from the line number, so a row that was
/// read in one table costs the others one look. Pass the same cache to every table of a set.
package struct DeclarationCache: Sendable {
  /// A row, with its names as numbers: comparing two costs no look at text.
  struct Row: Sendable {
    var content: ParsedRow.Content
    var path: String
    /// The number of `path`, and of the record that a member stands in.
    var pathID: Int
    var containerID: Int
    /// The number of what may stand once in its scope; nil for what may stand any number of times.
    var key: Int?
    var kind: String
  }

  private struct Entry {
    var hash: UInt64
    var start: Int
    var count: Int
  }

  /// A header with its rows, as one table has it.
  struct Section {
    fileprivate let file: [UInt8]
    fileprivate let range: Range<Int>
    let record: HeaderRecord
    let lineCount: Int
  }

  /// By the hash of their bytes: most headers are the same in neighbouring releases, to the line.
  private var sections: [UInt64: [Section]] = [:]
  private(set) var rows: [Row] = []
  private var entries: [Entry] = []
  /// All rows' bytes, one after another.
  private var bytes: [UInt8] = []
  /// Open addressing; a power of two of entries' indices, -1 for none.
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var pathIDs: [String: Int] = [:]
  private var keyIDs: [String: Int] = [:]

  package init() {}

  /// How many different rows were read.
  package var count: Int { rows.count }

  /// How many numbers for keys are in use.
  var keyCount: Int { keyIDs.count }

  /// The index of the row with these bytes in `rows`; parses it if it is new.
  mutating func index(
    of payload: Range<Int>, in file: [UInt8]
  ) throws(PlacedProblem) -> Int {
    let hash = Self.hash(payload, in: file)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if entries[index].hash == hash, isEqual(entries[index], payload, in: file) { return index }
      slot = (slot + 1) & mask
    }
    let row = try RowParser.row(file[payload])
    slots[slot] = Int32(rows.count)
    entries.append(Entry(hash: hash, start: bytes.count, count: payload.count))
    bytes.append(contentsOf: file[payload])
    rows.append(numbered(row))
    if entries.count * 2 > slots.count { grow() }
    return rows.count - 1
  }

  // MARK: Whole headers

  /// The header that was read from the same bytes before.
  func section(_ range: Range<Int>, in file: [UInt8]) -> Section? {
    sections[Self.hash(range, in: file)]?.first { section in
      section.range.count == range.count
        && section.file.withUnsafeBytes { known in
          file.withUnsafeBytes { new in
            UnsafeRawBufferPointer(rebasing: known[section.range])
              .elementsEqualWords(UnsafeRawBufferPointer(rebasing: new[range]))
          }
        }
    }
  }

  /// Keeps a header that was read without a problem.
  mutating func keep(
    _ record: HeaderRecord, from range: Range<Int>, lineCount: Int, in file: [UInt8]
  ) {
    sections[Self.hash(range, in: file), default: []].append(
      Section(file: file, range: range, record: record, lineCount: lineCount))
  }

  // MARK: Rows

  private func isEqual(_ entry: Entry, _ payload: Range<Int>, in file: [UInt8]) -> Bool {
    guard entry.count == payload.count else { return false }
    return bytes.withUnsafeBytes { known in
      file.withUnsafeBytes { new in
        UnsafeRawBufferPointer(rebasing: known[entry.start..<(entry.start + entry.count)])
          .elementsEqualWords(UnsafeRawBufferPointer(rebasing: new[payload]))
      }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }

  /// Eight bytes at a time; the same on every machine, and never seen outside.
  private static func hash(_ range: Range<Int>, in file: [UInt8]) -> UInt64 {
    file.withUnsafeBytes { all in
      var hash = UInt64(range.count) &* 0x9e37_79b9_7f4a_7c15
      var index = range.lowerBound
      while index + 8 <= range.upperBound {
        let word = all.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        hash = (hash ^ word) &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 32
        index += 8
      }
      while index < range.upperBound {
        hash = (hash ^ UInt64(all[index])) &* 0x0000_0100_0000_01b3
        index += 1
      }
      return hash ^ (hash >> 29)
    }
  }

  // MARK: Numbers for names

  private mutating func numbered(_ row: ParsedRow) -> Row {
    let kind: String
    var condition: String?
    var isNamed = true
    switch row.content {
    case .declaration(let declaration):
      kind = declaration.kind.rawValue
      condition = declaration.condition
    case .member(let member):
      kind = "member"
      condition = member.condition
      isNamed = member.name != nil
    case .open(let member):
      kind = "member"
      condition = member.condition
      isNamed = row.path.utf8.contains(UInt8(ascii: "."))
    case .include:
      kind = "include"
      isNamed = false
    case .close:
      kind = "close"
      isNamed = false
    case .constant(let constant):
      kind = "constant"
      condition = constant.condition
    }
    var containerID = -1
    let pathID = number(row.path)
    switch row.content {
    case .member: containerID = number(row.container)
    case .open:
      if let dot = row.path.lastIndex(of: ".") { containerID = number(String(row.path[..<dot])) }
    default: break
    }
    let key = isNamed ? "\(kind)\t\(row.path)\t\(condition ?? "")" : nil
    return Row(
      content: row.content, path: row.path, pathID: pathID, containerID: containerID,
      key: key.map { numberOfKey($0) }, kind: kind)
  }

  private mutating func number(_ path: String) -> Int {
    if let known = pathIDs[path] { return known }
    pathIDs[path] = pathIDs.count
    return pathIDs.count - 1
  }

  private mutating func numberOfKey(_ key: String) -> Int {
    if let known = keyIDs[key] { return known }
    keyIDs[key] = keyIDs.count
    return keyIDs.count - 1
  }
}

extension UnsafeRawBufferPointer {
  /// Whether two buffers of the same length hold the same bytes.
  fileprivate func elementsEqualWords(_ other: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index + 8 <= count {
      let left = loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let right = other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if left != right { return false }
      index += 8
    }
    while index < count {
      if self[index] != other[index] { return false }
      index += 1
    }
    return true
  }
}
