package import KernelModel

/// The records of many releases, each from one source.
package struct RecordSet: Hashable, Sendable {
  /// Sorted by release.
  package let records: [ReleaseRecord]

  /// Reads record tables; refuses two for one release.
  package init(files: [(path: String, bytes: [UInt8])]) throws(Diagnostics) {
    var cache = DeclarationCache()
    var problems: [Diagnostic] = []
    var read: [(path: String, record: ReleaseRecord)] = []
    for (path, bytes) in files {
      do throws(Diagnostics) {
        read.append((path, try RecordTable.record(from: bytes, path: path, cache: &cache)))
      } catch {
        problems.append(contentsOf: error.all)
      }
    }
    // Sorting keeps the given order of equal releases, so the first one stays the first.
    read.sort { $0.record.release < $1.record.release }
    for (first, second) in zip(read, read.dropFirst())
    where first.record.release == second.record.release {
      problems.append(
        Diagnostic(
          .error, "table.duplicate-release", "\(second.record.release) has a table already",
          at: Self.releaseLine(of: second.path),
          notes: [
            Diagnostic(
              .note, "table.duplicate-release", "the other table is here",
              at: Self.releaseLine(of: first.path))
          ]))
    }
    guard problems.isEmpty else { throw Diagnostics(problems) }
    records = read.map(\.record)
  }

  /// The record of one release, if there is one.
  package subscript(_ release: KernelRelease) -> ReleaseRecord? {
    records.first { $0.release == release }
  }

  private static func releaseLine(of path: String) -> SourceLocation {
    SourceLocation(path: path, line: 2, column: "release\t".utf8.count + 1)
  }
}
