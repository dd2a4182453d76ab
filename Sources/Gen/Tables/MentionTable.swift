package import KernelModel

/// The tables that say which headers of a release name what the recorded headers declare.
///
/// The format is described in `Tables/FORMAT.md`. There is one spelling for one record.
package enum MentionTable {
  /// The version of the format, in the first line of every table.
  package static let formatVersion = 1

  /// The record as a table.
  package static func text(of record: MentionRecord) -> String {
    lines(of: record).map { $0 + "\n" }.joined()
  }

  static func lines(of record: MentionRecord) -> [String] {
    let tree = record.tree
    var lines = [
      "shimgen-table\t\(formatVersion)\tmentions",
      "release\t\(record.release)",
      "tree\t\(tree.version).\(tree.patchlevel).\(tree.sublevel)",
      "source\t\(record.source.kind)\t\(RowText.escaped(record.source.text))",
    ]
    for declared in record.names {
      lines.append("names\t\(declared.header)\t\(declared.names.joined(separator: " "))")
    }
    for header in record.headers {
      let names = header.names.isEmpty ? "" : "\t" + header.names.joined(separator: " ")
      lines.append("header\t\(header.path)\(names)")
      lines += header.includes.map { "include\t\($0)" }
      lines += header.macros.map { "macro\t\($0.name)\t\($0.names.joined(separator: " "))" }
      lines += header.embedded.map { embedding in
        "embed\t\(embedding.record)\t\(embedding.member)\t\(embedding.type)"
          + (embedding.condition.map { "\tif=\($0)" } ?? "")
      }
    }
    return lines
  }

  /// Reads a table, or says everything that is wrong with it.
  package static func record(
    from bytes: [UInt8], path: String
  ) throws(Diagnostics) -> MentionRecord {
    var cache = MentionedNames()
    return try record(from: bytes, path: path, cache: &cache)
  }

  private static func record(
    from bytes: [UInt8], path: String, cache: inout MentionedNames
  ) throws(Diagnostics) -> MentionRecord {
    var reader = MentionTableReader(bytes: bytes, path: path)
    return try reader.record(cache: &cache)
  }

  /// Reads the tables of many releases; refuses two for one release.
  ///
  /// - Returns: the records, sorted by release.
  package static func records(
    from files: [(path: String, bytes: [UInt8])]
  ) throws(Diagnostics) -> [MentionRecord] {
    var problems: [Diagnostic] = []
    var places: [KernelRelease: SourceLocation] = [:]
    var records: [MentionRecord] = []
    var cache = MentionedNames()
    for file in files {
      do throws(Diagnostics) {
        let record = try record(from: file.bytes, path: file.path, cache: &cache)
        let place = SourceLocation(
          path: file.path, line: 2, column: "release\t".utf8.count + 1)
        if let first = places.updateValue(place, forKey: record.release) {
          problems.append(
            Diagnostic(
              .error, "table.duplicate-release", "\(record.release) has a table already", at: place,
              notes: [
                Diagnostic(
                  .note, "table.duplicate-release", "the other table is here", at: first)
              ]))
        }
        records.append(record)
      } catch {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return records.sorted { $0.release < $1.release }
  }
}
