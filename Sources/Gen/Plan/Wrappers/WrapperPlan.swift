package import KernelModel

/// The kernel headers that need a wrapper in the overlay, because they name what it maps.
///
/// A header counts that names a mapped identifier at any release of the span, wherever the identifier
/// is mapped: a vendor's kernel may have the one from an older release and the other from a newer
/// one, and a wrapper that is not needed does nothing.
package struct WrapperPlan: Hashable, Sendable {
  package let request: PlanRequest
  /// Sorted by path.
  package let wrappers: [Wrapper]

  /// Decides the wrappers.
  ///
  /// - Parameters:
  ///   - request: the span.
  ///   - mapped: the names that the overlay maps.
  ///   - mentions: which headers name what, at least one record for each mainline release of the
  ///     span.
  ///   - overlaid: the headers that the overlay has in a form of their own, kernel-relative.
  /// - Throws: `Diagnostics` of names that were not looked for, releases without a record, and macros
  ///   that would expand to an adaptor's names outside of every wrapper.
  package init(
    _ request: PlanRequest, mapped: [MappedName], mentions: [MentionRecord],
    overlaid: Set<String>
  ) throws(Diagnostics) {
    var planner = WrapperPlanner(request, mapped: mapped, mentions: mentions, overlaid: overlaid)
    self.request = request
    wrappers = try planner.wrappers()
  }
}

/// One header that is included under the kernel's own names.
package struct Wrapper: Hashable, Sendable {
  /// Kernel-relative: `include/drm/drm_prime.h`.
  package let path: String
  /// What it names of the mapped identifiers, sorted.
  package let names: [NamedIdentifier]
  /// The headers under watch that it includes past the search path, sorted.
  package let past: [String]
  /// In the order of the header's newest record.
  package let assertions: [EmbeddingAssertion]

  /// A mapped identifier in the header's text.
  package struct NamedIdentifier: Hashable, Sendable {
    package let name: String
    /// The recorded mainline releases at which it is named and mapped: `.. 5.17`; nil for none.
    package let words: String?
  }

  /// How `#include` may name the header: `drm/drm_prime.h`; a UAPI header has two names.
  package var includeNames: [String] {
    let name = String(path.dropFirst("include/".count))
    return name.hasPrefix("uapi/") ? [String(name.dropFirst("uapi/".count)), name] : [name]
  }
}

/// A member that has to be of the kernel's own type.
package struct EmbeddingAssertion: Hashable, Sendable {
  /// The macro that is 1 where the member is there.
  package let gate: String
  /// `struct vfio_pci_core_device`, `vdev`, `struct vfio_device`.
  package let embedding: MentionRecord.Embedding
  /// The macro that is 1 where the type's name is mapped.
  package let block: String
  /// Where the member is there, newest arm first; empty where it always is, or never.
  package let arms: [Arm]
  package let otherwise: Arm
  /// The same in words.
  package let words: String
}
