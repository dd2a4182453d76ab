import Gen
import KernelModel
import SystemPackage

/// Where records go: standard output, a file, or a folder with one table a release.
struct RecordOutput {
  /// What the user named; nil for standard output.
  let path: String?

  func write(_ records: [ReleaseRecord]) throws {
    try write(records.map { ($0.release, Tables.text(of: $0)) })
  }

  func write(_ tables: [(release: KernelRelease, text: String)]) throws {
    guard let path else {
      for table in tables { try Console.shared.write(table.text) }
      return
    }
    let place = FilePath(path)
    if path.hasSuffix("/") || Files.kind(place) == .folder {
      let changes = try OutputFolder(root: place).write(
        tables.map { ("\($0.release).table", Array($0.text.utf8)) })
      Console.shared.note(
        "\(changes.written.count) tables written, \(changes.unchanged) unchanged")
    } else if tables.count == 1 {
      try OutputFolder.write(Array(tables[0].text.utf8), to: place)
    } else {
      throw Diagnostics(
        Diagnostic(
          .error, "output.folder", "\(tables.count) releases need a folder: end -o with a slash"))
    }
  }
}
