/// Which headers of one release name what the recorded headers declare.
///
/// A header that names `struct vfio_device` changes its meaning where that name is mapped onto
/// another struct before the header is included. This record tells which headers these are.
public struct MentionRecord: Hashable, Sendable {
  /// The release in the history: 4.13 for the mainline release, 5.15.16 for a point release.
  public var release: KernelRelease
  /// The version of the tree that was read.
  public var tree: KernelRelease
  public var source: ReleaseRecord.Source
  /// The names that were looked for, by the header that declares them; sorted by path.
  ///
  /// Of any other name the record says nothing.
  public var names: [DeclaredNames]
  /// The headers that name one of them, or include such a header past the search path; sorted by
  /// path.
  public var headers: [Header]

  public init(
    release: KernelRelease, tree: KernelRelease, source: ReleaseRecord.Source,
    names: [DeclaredNames], headers: [Header]
  ) {
    self.release = release
    self.tree = tree
    self.source = source
    self.names = names
    self.headers = headers
  }

  /// What one header declares, at whichever release.
  public struct DeclaredNames: Hashable, Sendable {
    /// Kernel-relative: `include/linux/vfio.h`.
    public var header: String
    /// C identifiers, sorted.
    public var names: [String]

    public init(header: String, names: [String]) {
      self.header = header
      self.names = names
    }
  }

  /// One header with its mentions; comments, literals and names of other headers do not count.
  public struct Header: Hashable, Sendable {
    /// Kernel-relative: `include/drm/drm_prime.h`.
    public var path: String
    /// The names that its text has; sorted, without repetition.
    public var names: [String]
    /// The headers in this list that it includes past the search path: as `"ttm_object.h"` from its
    /// own folder, or as `<ttm/ttm_object.h>`, which needs a folder of its own on that path.
    public var includes: [String]
    /// Its macros whose bodies have such names: they mean what the names mean at the place of use.
    public var macros: [NamingMacro]
    /// Members that are of a named type themselves, not pointers to it.
    public var embedded: [Embedding]

    public init(
      path: String, names: [String], includes: [String] = [], macros: [NamingMacro] = [],
      embedded: [Embedding] = []
    ) {
      self.path = path
      self.names = names
      self.includes = includes
      self.macros = macros
      self.embedded = embedded
    }
  }

  /// A macro that has names of other headers in its body.
  public struct NamingMacro: Hashable, Sendable {
    public var name: String
    public var names: [String]

    public init(name: String, names: [String]) {
      self.name = name
      self.names = names
    }
  }

  /// A member by value: where the type's name is mapped, the layout around it changes.
  public struct Embedding: Hashable, Sendable {
    /// The type around it: `struct vfio_pci_core_device`, or a typedef's name.
    public var record: String
    /// The member's path in it, a pair of brackets for each dimension: `vdev`, `shadow.map[]`.
    public var member: String
    /// The member's type: `struct vfio_device`.
    public var type: String
    /// The condition under which it is there, nil where it always is.
    public var condition: String?

    public init(record: String, member: String, type: String, condition: String? = nil) {
      self.record = record
      self.member = member
      self.type = type
      self.condition = condition
    }

    /// The type's tag: `vfio_device`.
    public var tag: String { type.split(separator: " ").last.map(String.init) ?? type }
  }
}
