package import HeaderCompare
public import KernelModel

/// What the tables and rules say of every declaration, told declaration by declaration.
///
/// The material of `explain`, `review` and the report: one value for one state of the tables.
public struct Survey: Sendable {
  /// The span and the target that everything is told for.
  public let request: Generator.Request
  /// The records of the span, oldest first, point releases included.
  public let releases: [Release]
  /// The recorded headers, in the order of the header set.
  public let headers: [Header]
  /// Everything that a record of the span declares, sorted by kind and name.
  public let symbols: [Symbol]
  /// What the adaptors' blocks decide, to be compared with another state's; by area and name.
  let blocks: [String: Block]

  /// One record of the span.
  public struct Release: Hashable, Sendable {
    public let release: KernelRelease
    /// The version of the tree that was read.
    public let tree: KernelRelease
    /// Where the record comes from: `git torvalds/linux 0123…`.
    public let source: String
  }

  /// One recorded header.
  public struct Header: Hashable, Sendable {
    public let path: String
    public let isGated: Bool
    /// The releases that have it, in words.
    public let words: String
    /// What it includes itself, in the order of its lines.
    public let includes: [Include]
  }

  /// What a header includes under one condition.
  public struct Include: Hashable, Sendable {
    /// With its brackets or quotation marks: `<linux/iommu.h>`.
    public let target: String
    public let condition: String?
    /// The releases whose header has the line, as runs; nil where it stands as long as the header
    /// is there.
    public let words: String?
    /// For each release of the survey whether the header has the line; nil where it is not known.
    let isAt: [Bool?]
  }

  /// One declaration, member or header over the whole span.
  public struct Symbol: Hashable, Sendable {
    package let key: DeclarationKey
    /// `dma_buf_ops.vmap`, `dma_buf_vmap`, `linux/iosys-map.h`.
    public let name: String
    public let kind: DeclarationKind
    /// Kernel-relative: `include/linux/vfio.h`.
    public let header: String
    /// The macro that tells the form in force; nil where the span has one form.
    public let gate: String?
    /// The gate of the struct, for a member that lives as long as it and has no gate of its own.
    public let recordGate: String?
    /// What the initialisers of a slot begin with; nil for everything but slots.
    public let slot: String?
    /// What happened when: `added at 5.7, form changed at 5.11`; empty where nothing did.
    public let story: String
    /// By number, form 1 first.
    public let forms: [Form]
    /// The ranges without the declaration, in words; nil where every release has it.
    public let absence: String?
    /// For each release of the survey the form's number: 0 absent, -1 unknown.
    public let formAt: [Int]
    /// For each release of the survey the line in the header; 0 where it is not declared.
    public let lineAt: [Int]
    /// Oldest first.
    public let boundaries: [Boundary]
    /// What a release needs because its version cannot say it: `-DSHIM_FORM_…=2 on 5.10.262`.
    public let overrides: [String]
    /// A record's size in bytes where it is recorded, as runs of releases.
    public let sizes: [String]
    /// The condition that the newest record declares it under.
    public let condition: String?
    /// Whether modules can link against a function, as runs of releases.
    public let exports: [String]
    /// What kernel-doc says of it, newest record.
    public let documentation: String?
    /// What kernel images show of it.
    public let images: [String]
    public let notes: [Note]
    public let meanings: [Meaning]
    /// How the target's declaration is served, as runs of releases; empty for what the target lacks.
    public let coverage: [CoverageRun]
    /// The adaptor that provides it.
    public let adaptor: Adaptor?
    /// Why no driver should use it, where the rules say so.
    public let isInternal: String?

    /// The number of the form at a release of the survey; nil where nothing is known.
    func form(at index: Int) -> Int? { formAt[index] < 0 ? nil : formAt[index] }
  }

  /// One form of a declaration.
  public struct Form: Hashable, Sendable {
    public let number: Int
    /// As C declares it.
    public let text: String
    /// The ranges, in words.
    public let words: String
    package let content: HeaderCompare.Form
  }

  /// One boundary with its bracket.
  public struct Boundary: Hashable, Sendable {
    /// The first release with the form.
    public let start: KernelRelease
    public let number: Int
    public let previous: Int
    /// Whether both ends of the bracket are neighbours.
    public let isClosed: Bool
    /// `4.5 include/linux/dma-buf.h:187, 4.6 include/linux/dma-buf.h:190; closed`.
    public let evidence: String
  }

  /// What a driver's author has to know.
  public struct Note: Hashable, Sendable {
    public let text: String
    public let source: String
  }

  /// One behaviour of a declaration over a range.
  public struct Meaning: Hashable, Sendable {
    public let gate: String
    public let number: Int
    public let words: String
    public let text: String
    public let source: String
  }

  /// Releases that follow each other and are served alike.
  public struct CoverageRun: Hashable, Sendable {
    public let first: KernelRelease
    public let last: KernelRelease
    /// `native`, `adapted`, `inert`, `refuses` or `unavailable`.
    public let coverage: String
    public let reason: String?
    public let source: String?
    package let rank: Int

    /// `4.4 to 5.6`, or one release.
    public var words: String { first == last ? "\(first)" : "\(first) to \(last)" }
  }

  /// The block that serves a declaration.
  public struct Adaptor: Hashable, Sendable {
    /// The header to include: `shimgen/dma-buf.h`.
    public let header: String
    public let block: String
    /// The macro that is 1 where the adaptor has code of its own.
    public let macro: String
    /// What the block does, in one sentence.
    public let text: String
    /// The name that the adaptor gives it: `shim_dma_buf_vmap`.
    public let name: String
  }

  /// The decisions of one block of an adaptor, as far as code follows from them.
  struct Block: Hashable, Sendable {
    let provides: [String]
    let code: [String]
  }

  /// The symbol with a key; nil where the span does not declare it.
  package func symbol(_ key: DeclarationKey) -> Symbol? { places[key].map { symbols[$0] } }

  /// What is told of a header beside its symbol; nil for other declarations.
  func header(of symbol: Symbol) -> Header? {
    symbol.kind == .header ? headers.first { $0.path == symbol.header } : nil
  }

  private let places: [DeclarationKey: Int]

  init(
    request: Generator.Request, releases: [Release], headers: [Header], symbols: [Symbol],
    blocks: [String: Block]
  ) {
    self.request = request
    self.releases = releases
    self.headers = headers
    self.symbols = symbols
    self.blocks = blocks
    places = Dictionary(
      uniqueKeysWithValues: symbols.enumerated().map { ($0.element.key, $0.offset) })
  }
}
