import HeaderParse
public import KernelModel
import ReleaseTables

/// Every header below `include/` of one release, as somebody found them.
public struct MentionSource: Sendable {
  /// The release in the history.
  public var release: KernelRelease
  /// The version of the tree that was read.
  public var tree: KernelRelease
  public var provenance: ReleaseRecord.Source
  /// Kernel-relative paths and bytes; a path counts once.
  public var headers: [Tables.File]

  public init(
    release: KernelRelease, tree: KernelRelease, provenance: ReleaseRecord.Source,
    headers: [Tables.File]
  ) {
    self.release = release
    self.tree = tree
    self.provenance = provenance
    self.headers = headers
  }

  /// Whether a header is one that drivers include, not one that a build has made.
  ///
  /// - Parameter path: kernel-relative.
  /// - Returns: true below `include/`, without `include/generated` and `include/config`.
  public static func isCovered(_ path: String) -> Bool {
    path.hasPrefix("include/") && path.hasSuffix(".h")
      && !["include/generated/", "include/config/"].contains { path.hasPrefix($0) }
  }
}

/// Finds the headers that name what the recorded headers declare.
public struct MentionRecorder: Sendable {
  private let names: [MentionRecord.DeclaredNames]

  /// - Parameters:
  ///   - tables: what every release declares.
  ///   - headers: the header set; of the headers that drivers include, every name is looked for.
  ///   - rules: the adaptors; the names of headers that they lend to older kernels count too.
  public init(tables: Tables, headers: RecordedHeaders, rules: Rules = Rules()) {
    var names: [String: Set<String>] = [:]
    for path in headers.paths where HeaderVisibility(path: path) == .kernel {
      for record in tables.records {
        for declaration in record.header(path)?.declarations ?? [] {
          if declaration.hasTag { names[path, default: []].insert(declaration.name) }
          guard case .enumeration(let enumeration) = declaration.content else { continue }
          names[path, default: []].formUnion(enumeration.constants.map(\.name))
        }
      }
    }
    for lent in rules.areas.flatMap(\.blocks).compactMap(\.lends) {
      names["include/\(lent.name)", default: []].formUnion(lent.names)
    }
    func precedes(_ left: String, _ right: String) -> Bool {
      left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    self.names = names.map { .init(header: $0.key, names: $0.value.sorted(by: precedes)) }
      .sorted { precedes($0.header, $1.header) }
  }

  /// Looks through one release's headers.
  ///
  /// - Parameter source: the headers.
  /// - Returns: those that name something, with what they name.
  /// - Throws: `Diagnostics` of headers that matter and cannot be read.
  public func record(_ source: MentionSource) throws(Diagnostics) -> MentionRecord {
    let search = HeaderMentions(of: Set(names.flatMap(\.names)))
    return MentionRecord(
      release: source.release, tree: source.tree, source: source.provenance, names: names,
      headers: try search.headers(among: source.headers.map { ($0.path, $0.bytes) }))
  }

  /// The table of a record: the committed form.
  ///
  /// - Parameter record: what was recorded.
  /// - Returns: the text of a file, described in Tables/FORMAT.md.
  public static func text(of record: MentionRecord) -> String { MentionTable.text(of: record) }
}

extension Declaration {
  /// Whether the name is one that C code can say: an enum without a tag has none.
  fileprivate var hasTag: Bool {
    if case .enumeration(let enumeration) = content {
      return enumeration.constants.first?.name != name
    }
    return true
  }
}

extension Tables {
  /// Reads the tables of mentions.
  ///
  /// - Parameter files: one table a release.
  /// - Returns: the records, sorted by release.
  /// - Throws: `Diagnostics` of everything that is wrong with them.
  public static func mentions(_ files: [File]) throws(Diagnostics) -> [MentionRecord] {
    try MentionTable.records(from: files.map { ($0.path, $0.bytes) })
  }
}
