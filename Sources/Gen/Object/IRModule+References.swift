package import KernelModel

extension IRModule {
  /// Has the runtime count references to objects at the kernel's addresses.
  ///
  /// Embedded Swift's runtime takes an address with the top bit set for a tagged one, which is no
  /// object, and counts nothing: `ptrtoint`, `and` with the top bit, compare. All of a kernel's
  /// addresses have that bit, so no object would ever be freed. The mask becomes 0.
  ///
  /// - Throws: `Diagnostics` where `swift_retain` or `swift_release` does not have the check as it
  ///   is known: another runtime, about which nothing can be said.
  package mutating func countReferences() throws(Diagnostics) {
    var unknown: [Diagnostic] = []
    for symbol in symbols where symbol.isFunction && symbol.name.hasPrefix("swift_") {
      let changed = dropTagCheck(of: symbol)
      if changed != 1, Self.counting.contains(symbol.name) {
        unknown.append(
          Diagnostic(
            .error, "object.runtime",
            "\(symbol.name) of this Swift has \(changed) checks for tagged addresses where one is"
              + " known: use another release of Swift"))
      }
    }
    if !unknown.isEmpty { throw Diagnostics(unknown) }
  }

  private static let counting: Set<String> = ["swift_retain", "swift_release"]

  /// The number of checks that were dropped.
  private mutating func dropTagCheck(of symbol: IRSymbol) -> Int {
    let mask = ", \(Int64.min)"
    var addresses: Set<Substring> = []
    var changed = 0
    for line in symbol.lines {
      let words = lines[line].split(separator: " ")
      // `%1 = ptrtoint ptr %0 to i64`, `%4 = and i64 %1, -9223372036854775808`
      guard words.count >= 5, words[1] == "=" else { continue }
      if words[2] == "ptrtoint" { addresses.insert(words[0]) }
      guard words[2] == "and", words[4].hasSuffix(","), addresses.contains(words[4].dropLast()),
        let end = lines[line].firstRange(of: mask)
      else { continue }
      lines[line].replaceSubrange(end, with: ", 0")
      changed += 1
    }
    return changed
  }
}
