package import HeaderCompare
package import KernelModel

/// How each declaration of the target is served at each mainline release of the span.
package struct CoverageMatrix: Hashable, Sendable {
  /// Oldest first.
  package let releases: [KernelRelease]
  /// By header, then in the order of the target's header.
  package let rows: [Row]

  /// One declaration.
  package struct Row: Hashable, Sendable {
    package let key: DeclarationKey
    /// As many as there are releases.
    package let cells: [Cell]
  }

  /// One declaration at one release.
  package struct Cell: Hashable, Sendable {
    package let coverage: Coverage
    /// Why, and what says so; nil for a native cell.
    package let reason: String?
    package let source: String?
  }

  /// The number of cells by coverage.
  package func counts(where isCounted: (Row) -> Bool = { _ in true }) -> [Coverage: Int] {
    var counts: [Coverage: Int] = [:]
    for row in rows where isCounted(row) {
      for cell in row.cells { counts[cell.coverage, default: 0] += 1 }
    }
    return counts
  }
}
