import HeaderCompare
import KernelModel

extension Survey {
  /// What a name leads to.
  public enum SearchResult: Sendable {
    /// Everything with this name, public headers first; more than one where a struct and a macro,
    /// or two headers, share it.
    case found([Symbol])
    /// Nothing has it; names that are near, the nearest first.
    case unknown(near: [String])
  }

  /// Finds declarations by name.
  ///
  /// - Parameter text: `dma_buf_ops.vmap`, `struct vfio_device`, `linux/vfio.h`, an enum's constant,
  ///   or the name of a gate, of an initialiser or of an adaptor's function.
  /// - Returns: what has the name; a constant leads to its enum.
  public func search(_ text: String) -> SearchResult {
    let name = Self.plain(text)
    var found = symbols.filter { $0.name == name }
    if found.isEmpty {
      found = symbols.filter { symbol in
        symbol.gate == name
          || symbol.adaptor.map { $0.name == name } == true
            && symbol.kind != .member
          || symbol.slot.map { name.hasPrefix($0) } == true
          || symbol.header == name || symbol.constants.contains(name)
      }
      if name.contains("/") { found = found.filter { $0.kind == .header } }
    }
    if !found.isEmpty {
      return .found(found.sorted { ($0.visibilityRank, $0.name) < ($1.visibilityRank, $1.name) })
    }
    return .unknown(near: near(name))
  }

  /// The name without the words that C writes before it, and with a dot for an arrow.
  private static func plain(_ text: String) -> String {
    var words = text.split { $0 == " " || $0 == "\t" }
    while words.count > 1, ["struct", "union", "enum", "header", "#define"].contains(words[0]) {
      words.removeFirst()
    }
    var name = words.first.map(String.init) ?? ""
    if let arrow = name.firstRange(of: "->") { name.replaceSubrange(arrow, with: ".") }
    if name.hasPrefix("<"), name.hasSuffix(">") { name = String(name.dropFirst().dropLast()) }
    if name.hasSuffix("()") { name = String(name.dropLast(2)) }
    return name
  }

  /// Up to eight names that are near: a member's own name, a part of the name, or few letters off.
  private func near(_ name: String) -> [String] {
    let wanted = Array(name.lowercased().utf8)
    guard !wanted.isEmpty else { return [] }
    let limit = max(2, wanted.count / 4)
    var scores: [(score: Int, name: String)] = []
    for symbol in symbols {
      let candidate = Array(symbol.name.lowercased().utf8)
      let last = symbol.name.split(separator: ".").last.map { Array($0.lowercased().utf8) }
      if candidate == wanted || last == wanted && symbol.kind == .member {
        scores.append((0, symbol.name))
        continue
      }
      let distance = Self.distance(wanted, candidate, limit: limit)
      if distance <= limit {
        scores.append((distance * 2, symbol.name))
      } else if wanted.count >= 4, symbol.name.lowercased().contains(name.lowercased()) {
        scores.append((limit * 2 + candidate.count - wanted.count, symbol.name))
      }
    }
    var seen: Set<String> = []
    return scores.sorted { ($0.score, $0.name) < ($1.score, $1.name) }.map(\.name)
      .filter { seen.insert($0).inserted }.prefix(8).map { $0 }
  }

  /// The number of letters to change, add, drop or swap; one more than `limit` where it is more.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(
          previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      (before, previous) = (previous, current)
    }
    return previous.last ?? limit + 1
  }
}

extension Survey.Symbol {
  /// The names of an enum's constants in any of its forms.
  public var constants: Set<String> {
    var names: Set<String> = []
    for form in forms {
      if case .enumeration(let enumeration) = form.content.content {
        names.formUnion(enumeration.constants.map(\.name))
      }
    }
    return names
  }

  fileprivate var visibilityRank: Int {
    switch HeaderVisibility(path: header) {
    case .kernel: 0
    case .uapi: 1
    case .private: 2
    }
  }
}
