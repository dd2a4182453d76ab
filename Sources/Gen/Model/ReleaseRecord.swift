/// What one source says of one release.
///
/// Sources differ in what they can see; `source` says which kind this is, and so whether silence
/// means *absent* or *unknown*.
public struct ReleaseRecord: Hashable, Sendable {
  /// The release in the history: 4.13 for the mainline release, 5.15.16 for a point release.
  public var release: KernelRelease
  /// The version of the tree that was read: 4.13.9 may have to stand for 4.13.
  public var tree: KernelRelease
  public var source: Source
  /// Sorted by path, bytes first.
  public var headers: [HeaderRecord]

  public init(
    release: KernelRelease, tree: KernelRelease, source: Source, headers: [HeaderRecord]
  ) {
    self.release = release
    self.tree = tree
    self.source = source
    self.headers = headers
  }

  /// The record of one header, nil where the source did not look for it.
  public func header(_ path: String) -> HeaderRecord? { headers.first { $0.path == path } }

  /// Where a record comes from: the provenance of everything in it.
  public struct Source: Hashable, Sendable {
    /// Such as `git`, `debian`, `kernel-api`, `tree`.
    public var kind: String
    /// Such as a repository and a commit, or a package and its version.
    public var text: String

    public init(kind: String, text: String) {
      self.kind = kind
      self.text = text
    }
  }
}

/// What a source says of one header.
public struct HeaderRecord: Hashable, Sendable {
  /// Kernel-relative: `include/linux/vfio.h`.
  public var path: String
  /// Nil where the tree has no such header.
  public var declarations: [Declaration]?

  public init(path: String, declarations: [Declaration]?) {
    self.path = path
    self.declarations = declarations
  }

  public var isPresent: Bool { declarations != nil }
}

/// Who can include a header.
public enum HeaderVisibility: Hashable, Sendable {
  /// `include/linux`: drivers.
  case kernel
  /// `include/uapi`: programs as well; layout is a contract.
  case uapi
  /// Elsewhere, such as `drivers/vfio/vfio.h`: only the subsystem itself.
  case `private`

  public init(path: String) {
    if path.hasPrefix("include/uapi/") {
      self = .uapi
    } else if path.hasPrefix("include/") {
      self = .kernel
    } else {
      self = .private
    }
  }
}
