package import KernelModel

/// Finds the headers of a tree that name certain identifiers.
///
/// Thousands of headers are looked through for the few dozen that matter, so the bytes are searched
/// first; only a header in which an identifier may stand is read as words.
package struct HeaderMentions: Sendable {
  private let names: Set<String>
  private let hashes: Set<UInt64>

  /// - Parameter names: the identifiers to look for.
  package init(of names: Set<String>) {
    self.names = names
    hashes = Set(names.map { Self.hash($0.utf8) })
  }

  /// Looks through all headers of a tree.
  ///
  /// - Parameter headers: kernel-relative paths and bytes, each header once.
  /// - Returns: the headers that name one of the identifiers, and those that lead to one of them past
  ///   the search path; sorted by path.
  /// - Throws: `Diagnostics` of every header that matters and is not the text of a header.
  package func headers(
    among headers: [(path: String, bytes: [UInt8])]
  ) throws(Diagnostics) -> [MentionRecord.Header] {
    var problems: [Diagnostic] = []
    var found: [String: MentionRecord.Header] = [:]
    // What a header includes past the search path, and is there.
    var past: [String: [String]] = [:]
    let places = HeaderPlaces(headers.map(\.path))
    for header in headers where mayMatter(header.bytes, places) {
      do throws(Diagnostics) {
        let words = CWords(header.bytes)
        let includes = Set(
          Self.includes(words).flatMap { include in
            places.past(include.name, isQuoted: include.isQuoted, in: header.path)
          })
        if !includes.isEmpty { past[header.path] = includes.sorted(by: Self.precedes) }
        found[header.path] = try mentions(in: words, header.bytes, path: header.path)
      } catch {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (path, includes) in past
      where found[path] == nil && includes.contains(where: { found[$0] != nil }) {
        found[path] = MentionRecord.Header(path: path, names: [])
        isGrowing = true
      }
    }
    return found.values.map { header in
      var header = header
      header.includes = (past[header.path] ?? []).filter { found[$0] != nil }
      return header
    }.sorted { Self.precedes($0.path, $1.path) }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  // MARK: Searching bytes

  /// Whether one of the identifiers may be in the text, or an include that is not by the name that
  /// a header has below `include/`.
  private func mayMatter(_ bytes: [UInt8], _ places: HeaderPlaces) -> Bool {
    let include = Self.hash("include".utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        guard isIdentifierPart(bytes[index]) else {
          index += 1
          continue
        }
        var hash = Self.basis
        while index < bytes.count, isIdentifierPart(bytes[index]) {
          hash = (hash ^ UInt64(bytes[index])) &* Self.prime
          index += 1
        }
        if hash == include {
          while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
          guard index < bytes.count else { break }
          if bytes[index] == UInt8(ascii: "\"") { return true }
          guard bytes[index] == UInt8(ascii: "<") else { continue }
          let name = bytes[(index + 1)...].prefix { $0 != UInt8(ascii: ">") && $0 != 0x0a }
          if places.isForeign(String(decoding: name, as: UTF8.self)) { return true }
        } else if hashes.contains(hash) {
          return true
        }
      }
      return false
    }
  }

  // FNV-1a: short to write, and good enough to pass over nearly every other word.
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(basis) { ($0 ^ UInt64($1)) &* prime }
  }

  // MARK: Reading words

  private static func includes(_ words: CWords) -> [(name: String, isQuoted: Bool)] {
    words.directives.compactMap { words in
      guard words.count > 1, words[0].text == "include" else { return nil }
      if words[1].kind == .literal { return (words[1].text, true) }
      guard words[1].text == "<" else { return nil }
      return (words.dropFirst(2).prefix { $0.text != ">" }.map(\.text).joined(), false)
    }
  }

  /// What the header names; nil where it names nothing.
  private func mentions(
    in words: CWords, _ bytes: [UInt8], path: String
  ) throws(Diagnostics) -> MentionRecord.Header? {
    var found = named(in: words.main)
    var macros: [String: Set<String>] = [:]
    for directive in words.directives {
      switch directive[0].text {
      case "include", "include_next", "error", "warning", "pragma": continue
      case "define" where directive.count > 1:
        let inBody = named(in: directive.dropFirst(2))
        if !inBody.isEmpty { macros[directive[1].text, default: []].formUnion(inBody) }
      default: break
      }
      found.formUnion(named(in: directive.dropFirst()))
    }
    if found.isEmpty { return nil }
    // A member's condition goes into generated C: for that the header has to be a sound one.
    var reader = EmbeddingReader(words: words.main, names: names)
    var embedded = reader.embeddings()
    if !embedded.isEmpty {
      let text = try HeaderScanner.scan(bytes, path: path)
      for index in embedded.indices {
        embedded[index].embedding.condition = text.condition(at: embedded[index].line)
      }
    }
    return MentionRecord.Header(
      path: path, names: found.sorted(by: Self.precedes),
      macros: macros.map {
        MentionRecord.NamingMacro(name: $0.key, names: $0.value.sorted(by: Self.precedes))
      }.sorted { Self.precedes($0.name, $1.name) },
      embedded: embedded.map(\.embedding))
  }

  private func named(in words: some Sequence<CWords.Word>) -> Set<String> {
    Set(words.lazy.filter { $0.kind == .name && names.contains($0.text) }.map(\.text))
  }
}
