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
  /// What it includes itself, in the order of the source; empty too where the source does not show
  /// it.
  public var includes: [Include]

  public init(path: String, declarations: [Declaration]?, includes: [Include] = []) {
    self.path = path
    self.declarations = declarations
    self.includes = includes
  }

  public var isPresent: Bool { declarations != nil }

  /// One `#include` line of a header.
  public struct Include: Hashable, Sendable {
    /// With its brackets or quotation marks: `<linux/iommu.h>`; a macro's name in rare cases.
    public var target: String
    /// The preprocessor condition that the line stands under, the include guard left out.
    public var condition: String?
    /// Its line in the header, from 1; 0 where the source does not know it.
    public var line: Int

    public init(target: String, condition: String? = nil, line: Int = 0) {
      self.target = target
      self.condition = condition
      self.line = line
    }

    /// Whether a text is what can stand behind `#include`: `<linux/mm.h>`, `"vfio.h"`, `TRACE_FILE`.
    public static func isTarget(_ text: String) -> Bool {
      if isCIdentifier(text) { return true }
      guard text.utf8.count > 2, let first = text.first, let last = text.last,
        (first == "<" && last == ">") || (first == "\"" && last == "\"")
      else { return false }
      return text.dropFirst().dropLast().utf8.allSatisfy {
        isIdentifierPart($0)
          || [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
      }
    }
  }
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
