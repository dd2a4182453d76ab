import KernelModel

/// Lists of names that were read before, by their text.
///
/// The tables of mentions name the same headers with the same names, release after release: what
/// was checked in one table costs the others one look. Pass the same cache to every table of a set.
struct MentionedNames {
  /// What the names of a table are checked against.
  struct Known {
    fileprivate var declared: [MentionRecord.DeclaredNames] = []
    fileprivate(set) var names: Set<String> = []
  }

  /// Identifiers in order, by the cell that lists them.
  var lists: [String: [String]] = [:]
  private var last = Known()

  /// Every name that was looked for.
  mutating func known(_ declared: [MentionRecord.DeclaredNames]) -> Known {
    if last.declared != declared {
      last = Known(declared: declared, names: Set(declared.lazy.flatMap(\.names)))
    }
    return last
  }
}
