import HeaderParse
public import KernelModel
import ReleaseTables

/// Reads what others have recorded: pages and tables that shimgen did not make.
public struct Importer: Sendable {
  public init() {}

  /// Kernel images as DepSurf's pages show them.
  public struct Images: Sendable {
    /// One record an image, sorted.
    public var records: [ImageRecord]
    /// How many pages there were.
    public var pageCount: Int
    /// What is strange about a page but true to it.
    public var warnings: [Diagnostic]
  }

  /// Reads DepSurf pages, in any of their three layouts.
  ///
  /// - Parameter files: the pages.
  /// - Returns: a record for each image that the pages speak of.
  /// - Throws: `Diagnostics` of everything that was not understood, with its place.
  public func depsurf(_ files: [Tables.File]) throws(Diagnostics) -> Images {
    var importer = DepSurfImport()
    var pages: [DepSurfPage] = []
    var problems: [Diagnostic] = []
    for file in files {
      do throws(Diagnostics) {
        pages.append(try importer.page(from: file.bytes, path: file.path))
      } catch {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return Images(
      records: try DepSurfImport.records(of: pages), pageCount: pages.count,
      warnings: pages.flatMap(\.warnings))
  }

  /// The table of an image: the committed form.
  ///
  /// Pages are named as DepSurf has them, `struct/vfio_device.md`, wherever they were read from.
  ///
  /// - Parameter record: what the pages say of it.
  /// - Returns: the name of the file and its text.
  public func table(of record: ImageRecord) -> Tables.File {
    var record = record
    for index in record.symbols.indices {
      let symbol = record.symbols[index]
      let folder = symbol.kind == .function ? "function" : "struct"
      let name = symbol.location.path.split(separator: "/").last ?? ""
      record.symbols[index].location = SourceLocation(
        path: "\(folder)/\(name)", line: symbol.location.line, column: symbol.location.column)
    }
    return Tables.File(
      path: "\(record.image).table", bytes: Array(ImageTable.text(of: record).utf8))
  }

  /// Reads an image table.
  ///
  /// - Parameter file: the table.
  /// - Returns: its record.
  /// - Throws: `Diagnostics` of everything that is wrong with it.
  public func image(_ file: Tables.File) throws(Diagnostics) -> ImageRecord {
    try ImageTable.record(from: file.bytes, path: file.path)
  }

  /// A page that shows some declarations of one header, of a release that it does not say.
  public struct Page: Sendable {
    /// The header: `include/linux/vfio.h`.
    public var header: String
    public var declarations: [Declaration]
    /// What the page says of the file: names and values, in its order.
    public var facts: [(name: String, value: String)]

    /// The page as a record, its release unknown: for dating.
    public var record: ReleaseRecord {
      ReleaseRecord(
        release: KernelRelease(0, 0), tree: KernelRelease(0, 0),
        source: .init(kind: "documentation", text: header),
        headers: [HeaderRecord(path: header, declarations: declarations)])
    }
  }

  /// Reads a kernel-doc page in reStructuredText.
  ///
  /// - Parameter file: the page.
  /// - Returns: the definitions with their members' texts.
  /// - Throws: `Diagnostics` of everything that was not understood, with its place.
  public func kernelDoc(_ file: Tables.File) throws(Diagnostics) -> Page {
    let page = try KernelDocImport.page(from: file.bytes, path: file.path)
    guard let header = page.sourceFile else {
      throw Diagnostics(
        Diagnostic(
          .error, "doc.source", "the page does not say which header it documents (src-file)",
          at: SourceLocation(path: file.path, line: 1, column: 1)))
    }
    return Page(header: header, declarations: page.declarations, facts: [])
  }

  /// Reads a page with a header's excerpt: its facts, and the C that it shows, through libclang.
  ///
  /// An excerpt stops where its page stops: what is cut off at the end is left out.
  ///
  /// - Parameters:
  ///   - file: the page.
  ///   - libclang: the library's path; nil for the newest installed version.
  /// - Returns: the declarations, with lines of the page.
  /// - Throws: `Diagnostics` of everything that was not understood, with its place.
  public func excerpt(_ file: Tables.File, libclang: String? = nil) throws(Diagnostics) -> Page {
    let excerpt = try ExcerptImport.excerpt(from: file.bytes, path: file.path)
    let parser = HeaderParser(library: try ClangLibrary(path: libclang))
    let snippet = Self.wholeDeclarations(of: excerpt.snippet)
    let lead = String(repeating: "\n", count: max(0, excerpt.snippetLine - 1))
    do throws(Diagnostics) {
      let parsed = try parser.parseDetached(
        Array((lead + snippet).utf8), path: excerpt.path)
      return Page(
        header: excerpt.path, declarations: parsed.declarations ?? [],
        facts: excerpt.facts.map { ($0.name, $0.value) })
    } catch {
      throw Diagnostics(
        error.all.map { problem in
          let place = problem.location.map {
            SourceLocation(path: file.path, line: $0.line, column: $0.column)
          }
          return Diagnostic(
            problem.severity, problem.identifier, problem.message, at: place, notes: problem.notes)
        })
    }
  }

  /// The text without a comment that the page's end cuts off.
  private static func wholeDeclarations(of snippet: String) -> String {
    var end = snippet.endIndex
    var rest = snippet[...]
    while let open = rest.firstRange(of: "/*") {
      guard let close = rest[open.upperBound...].firstRange(of: "*/") else {
        end = open.lowerBound
        break
      }
      rest = rest[close.upperBound...]
    }
    let whole = snippet[..<end]
    return whole.hasSuffix("\n") ? String(whole) : whole + "\n"
  }

  /// Reads one release's JSON of the kernel-api collection.
  ///
  /// - Parameter file: the JSON.
  /// - Returns: its record.
  /// - Throws: `Diagnostics` of everything that was not understood.
  public func kernelAPI(_ file: Tables.File) throws(Diagnostics) -> ReleaseRecord {
    try KernelAPIImport.record(from: file.bytes, path: file.path)
  }
}
