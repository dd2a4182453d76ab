/// The layouts of C structs and unions, from clang's dump of them.
///
///     *** Dumping AST Record Layout
///              0 | struct iosys_map
///              0 |   union iosys_map::(anonymous at include/linux/iosys-map.h:110:2)
///              0 |     void * vaddr
///              8 |   bool is_iomem
///                | [sizeof=16, align=8]
package struct RecordLayouts: Sendable {
  /// By tag, or by the name of the typedef where there is no tag.
  let layouts: [String: Layout]

  /// One struct or union.
  struct Layout: Hashable, Sendable {
    /// `struct iosys_map`, as C names it.
    let spelling: String
    let size: Int
    /// Named members and those of members without a name; no bit-fields.
    let members: [Member]
  }

  /// A member that `offsetof` can name.
  struct Member: Hashable, Sendable {
    let name: String
    /// In bytes.
    let offset: Int
    /// Whether it is a member of the struct itself, not of a member without a name.
    let isDirect: Bool
  }

  /// Reads what `clang -Xclang -fdump-record-layouts-complete` prints.
  ///
  /// - Parameters:
  ///   - dump: the text.
  ///   - wanted: the names to keep.
  package init(_ dump: String, wanted: Set<String>) {
    var layouts: [String: Layout] = [:]
    var lines = dump.split(separator: "\n")[...]
    while let first = lines.popFirst() {
      guard first.hasPrefix("*** Dumping AST Record Layout"), let head = lines.popFirst(),
        let bar = head.firstRange(of: " | ")
      else { continue }
      let spelling = String(head[bar.upperBound...])
      let name = String(spelling.split(separator: " ").last ?? "")
      let end = lines.firstIndex { $0.contains("| [sizeof=") } ?? lines.endIndex
      if wanted.contains(name), !spelling.contains("("), end < lines.endIndex,
        let size = IRText.value("[sizeof", separator: "=", in: lines[end])
      {
        layouts[name] = Layout(
          spelling: spelling, size: size, members: Self.members(lines[..<end]))
      }
      lines = lines[end...].dropFirst()
    }
    self.layouts = layouts
  }

  private static func members(_ lines: ArraySlice<Substring>) -> [Member] {
    var members: [Member] = []
    // The depth of what is looked into: 1, and deeper inside of members without a name.
    var depth = 1
    for line in lines {
      guard let bar = line.firstRange(of: " | ") else { continue }
      let text = line[bar.upperBound...]
      let own = text.prefix { $0 == " " }.count / 2
      if own > depth { continue }
      depth = own
      let place = line[..<bar.lowerBound].drop { $0 == " " }
      // A type without a tag is spelled with its place, `(unnamed at file:line:column)`; a name
      // stands behind it.
      let words = text.split(separator: " ")
      guard let name = words.last else { continue }
      if name.hasSuffix(")") {
        depth = own + 1
      } else if let offset = Int(place) {
        members.append(Member(name: String(name), offset: offset, isDirect: own == 1))
      }
    }
    return members
  }
}
