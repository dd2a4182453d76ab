package import KernelModel

/// A target's name that an overlay maps onto a `shim_` name where the adaptor has its own.
package struct MappedName: Hashable, Sendable {
  package let name: String
  /// The macro that is 1 where it is mapped.
  package let block: String
  /// The mainline releases at which it is mapped.
  package let releases: Set<KernelRelease>

  package init(name: String, block: String, releases: Set<KernelRelease>) {
    self.name = name
    self.block = block
    self.releases = releases
  }
}
