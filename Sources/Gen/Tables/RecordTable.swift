package import KernelModel

/// The tables that hold what one source says of one release: one declaration a line.
///
/// The format is described in `Tables/FORMAT.md`. Reading is strict, and there is one spelling for
/// one record, so that text and record turn into each other exactly.
package enum RecordTable {
  /// The version of the format, in the first line of every table.
  package static let formatVersion = 3
  /// The oldest version that is read as well: it says nothing of includes, and is otherwise the same.
  static let oldestVersion = 2

  /// The record as a table.
  package static func text(of record: ReleaseRecord) -> String {
    var writer = TableWriter()
    writer.write(record)
    return writer.text
  }

  /// Reads a table, or says everything that is wrong with it.
  package static func record(
    from bytes: [UInt8], path: String, cache: inout DeclarationCache
  ) throws(Diagnostics) -> ReleaseRecord {
    var reader = TableReader(bytes: bytes, path: path)
    return try reader.record(cache: &cache)
  }
}
