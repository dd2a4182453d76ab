public import KernelModel
import ReleaseTables

/// The recorded tables: what every release declares, and what kernel images show.
public struct Tables: Sendable {
  /// One file of the tables, already read.
  public struct File: Sendable {
    /// As the user sees it, for diagnostics.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The header records, oldest release first.
  public let records: [ReleaseRecord]

  /// Reads the header records.
  ///
  /// - Parameter files: one table a release.
  /// - Throws: `Diagnostics` of everything that is wrong with them, two tables for one release
  ///   included.
  public init(records files: [File]) throws(Diagnostics) {
    records = try RecordSet(files: files.map { ($0.path, $0.bytes) }).records
  }

  /// Records that were read already, one of each release.
  package init(read records: [ReleaseRecord]) {
    self.records = records.sorted { $0.release < $1.release }
  }

  /// The table of a record: the committed form.
  ///
  /// - Parameter record: what was recorded.
  /// - Returns: the text of a file, described in Tables/FORMAT.md.
  public static func text(of record: ReleaseRecord) -> String { RecordTable.text(of: record) }

  /// Whether a table can say that its record comes from here, and be read again.
  ///
  /// - Parameter source: what would be written down.
  /// - Returns: false for a kind that is no word, an empty text, or one that would end its line.
  public static func canHold(_ source: ReleaseRecord.Source) -> Bool {
    let release = KernelRelease(0, 0)
    let record = ReleaseRecord(release: release, tree: release, source: source, headers: [])
    var cache = DeclarationCache()
    let bytes = Array(RecordTable.text(of: record).utf8)
    return (try? RecordTable.record(from: bytes, path: "", cache: &cache)) == record
  }
}

/// Which headers there are: the header set.
public struct RecordedHeaders: Sendable {
  /// Kernel-relative paths, in the order in which output lists them.
  public let paths: [String]
  /// The headers whose declarations get gates.
  public let gatedPaths: [String]
  /// The folders of the kernel tree that hold the functions, and what exports them.
  public let exportFolders: [String]

  /// Reads `Tables/headers.yaml`.
  ///
  /// - Parameter file: the file, already read.
  /// - Throws: `Diagnostics` with lines for what is wrong with it.
  public init(_ file: Tables.File) throws(Diagnostics) {
    let set = try HeaderSet(
      yaml: String(decoding: file.bytes, as: UTF8.self), path: file.path)
    paths = set.headers.map(\.path)
    gatedPaths = set.headers.filter(\.isGated).map(\.path)
    exportFolders = set.exports
    self.set = set
  }

  private let set: HeaderSet

  /// Whether a struct's members are slots that are filled with functions.
  ///
  /// - Parameter name: the struct's tag.
  /// - Returns: what the header set says of names like it.
  public func isOpsTable(_ name: String) -> Bool { set.isOpsTable(name) }
}
