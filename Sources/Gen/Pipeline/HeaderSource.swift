public import KernelModel

/// The headers of one release as somebody found them: what is to be recorded.
public struct HeaderSource: Sendable {
  /// The release in the history.
  public var release: KernelRelease
  /// The version of the tree that was read.
  public var tree: KernelRelease
  /// Where the headers come from.
  public var provenance: ReleaseRecord.Source
  /// The headers that the source can speak of; any other one of the set stays unknown.
  public var headers: [Header]
  /// What shows whether the functions are exported; nil where nothing does.
  public var exports: Exports?

  public init(
    release: KernelRelease, tree: KernelRelease, provenance: ReleaseRecord.Source,
    headers: [Header], exports: Exports? = nil
  ) {
    self.release = release
    self.tree = tree
    self.provenance = provenance
    self.headers = headers
    self.exports = exports
  }

  /// The files that say what a kernel exports to modules.
  public enum Exports: Sendable {
    /// Every C file of the folders that the header set names: they hold the functions.
    case implementation([[UInt8]])
    /// `Module.symvers`, of a built kernel.
    case symbolVersions([UInt8])
  }

  /// One header, or the fact that the tree has none.
  public struct Header: Sendable {
    /// Kernel-relative: `include/linux/vfio.h`.
    public var path: String
    /// Nil where the tree was looked through and has no such header.
    public var bytes: [UInt8]?
    /// Where the bytes come from, for diagnostics: a path on disk, or `REVISION:PATH` in git.
    public var origin: String

    public init(path: String, bytes: [UInt8]?, origin: String) {
      self.path = path
      self.bytes = bytes
      self.origin = origin
    }
  }
}
