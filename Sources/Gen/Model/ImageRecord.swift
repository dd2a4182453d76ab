/// What the type information of one kernel image says: DepSurf's rows for one image.
///
/// An image holds only what was built into it. A symbol that is not in the image may well be
/// declared in that release's headers (the code was built as a module), so its absence is
/// *unknown*, not *absent*. Images keep no macros, no annotations and no inline functions that
/// were never called.
public struct ImageRecord: Hashable, Sendable {
  public var image: Image
  /// Sorted by kind, then name.
  public var symbols: [Symbol]

  public init(image: Image, symbols: [Symbol]) {
    self.image = image
    self.symbols = symbols
  }

  /// The record with further symbols; one that it has already stays as it is.
  ///
  /// - Parameter others: symbols of the same image.
  /// - Returns: the symbols of both, sorted by kind, then name.
  public func adding(_ others: [Symbol]) -> ImageRecord {
    struct Name: Hashable {
      let kind: DeclarationKind
      let name: String
    }
    let known = Set(symbols.map { Name(kind: $0.kind, name: $0.name) })
    let all =
      symbols + others.filter { !known.contains(Name(kind: $0.kind, name: $0.name)) }
    return ImageRecord(
      image: image,
      symbols: all.sorted { ($0.kind, $0.name) < ($1.kind, $1.name) })
  }

  /// Which image: Ubuntu's release, architecture and flavor as DepSurf names them.
  public struct Image: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var release: KernelRelease
    /// `amd64`, `arm64`, `armhf`, `ppc64el` or `riscv64`.
    public var architecture: String
    /// `generic`, `aws`, `azure`, `gcp` or `lowlatency`.
    public var flavor: String

    public init(release: KernelRelease, architecture: String, flavor: String) {
      self.release = release
      self.architecture = architecture
      self.flavor = flavor
    }

    /// `5.4-amd64-generic`: also the name of the image's table.
    public var description: String { "\(release)-\(architecture)-\(flavor)" }

    public static func < (left: Image, right: Image) -> Bool {
      (left.release, left.architecture, left.flavor)
        < (right.release, right.architecture, right.flavor)
    }
  }

  /// One symbol's row: a struct or a function.
  public struct Symbol: Hashable, Sendable {
    public var kind: DeclarationKind
    public var name: String
    public var evidence: Evidence
    /// The page that the row was read from, and its line.
    public var location: SourceLocation

    public init(
      kind: DeclarationKind, name: String, evidence: Evidence, location: SourceLocation
    ) {
      self.kind = kind
      self.name = name
      self.evidence = evidence
      self.location = location
    }
  }

  public enum Evidence: Hashable, Sendable {
    /// The page says "Absent": not in this image.
    case absent
    case record(Record)
    case function(ImageFunction)
  }
}

/// What an image says of a function: its signature and what the compiler made of it.
public struct ImageFunction: Hashable, Sendable {
  /// Nil where the page shows none, as for a fully inlined function.
  public var type: FunctionType?
  /// The labels of the status line, such as `Full Inline`, `Transformation`, `Duplicate`; empty
  /// for a plain one.
  public var status: [String]
  /// Such as `Unique Global`, `Static Duplication`.
  public var collision: String
  /// `No`, `Full` or `Selective` (inlined at some of its calls).
  public var inlining: String
  /// Whether the compiler changed the function's interface (`.isra`, `.constprop`, `.cold` …).
  public var isTransformed: Bool
  public var instances: [Instance]
  public var symbols: [LinkerSymbol]

  public init(
    type: FunctionType?, status: [String], collision: String, inlining: String,
    isTransformed: Bool, instances: [Instance], symbols: [LinkerSymbol]
  ) {
    self.type = type
    self.status = status
    self.collision = collision
    self.inlining = inlining
    self.isTransformed = isTransformed
    self.instances = instances
    self.symbols = symbols
  }

  /// One compiled copy of the function.
  public struct Instance: Hashable, Sendable {
    /// The source file whose object holds it.
    public var file: String
    /// In hexadecimal, as the page gives it; `0` for none.
    public var address: String
    /// Where the function is declared: path and line.
    public var location: SourceLocation
    public var isInline: Bool
    /// `file:function` of each place it was inlined into.
    public var inlineCallers: [String]
    /// `file:function` of each direct caller, where the page lists them.
    public var callers: [String]

    public init(
      file: String, address: String, location: SourceLocation, isInline: Bool,
      inlineCallers: [String], callers: [String]
    ) {
      self.file = file
      self.address = address
      self.location = location
      self.isInline = isInline
      self.inlineCallers = inlineCallers
      self.callers = callers
    }
  }

  /// One symbol of the image's symbol table.
  public struct LinkerSymbol: Hashable, Sendable {
    /// Start and end in hexadecimal.
    public var start: String
    public var end: String
    public var name: String
    /// `STB_GLOBAL`, `STB_LOCAL` or `STB_WEAK`.
    public var binding: String

    public init(start: String, end: String, name: String, binding: String) {
      self.start = start
      self.end = end
      self.name = name
      self.binding = binding
    }
  }
}
