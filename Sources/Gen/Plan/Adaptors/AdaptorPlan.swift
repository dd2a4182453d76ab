package import HeaderCompare
package import KernelModel

/// The decisions about every adaptor: what it has of its own where, and how each declaration is
/// served at each release.
package struct AdaptorPlan: Hashable, Sendable {
  package let request: PlanRequest
  /// In the order in which they use each other.
  package let areas: [AdaptorArea]
  /// Sorted by name.
  package let meanings: [MeaningGate]
  package let coverage: CoverageMatrix

  /// The headers that a driver for the target cannot use on some kernels.
  package var refusals: [HeaderRefusal] { areas.flatMap(\.rules.refusals) }

  /// The names that an overlay maps, by area, each with the releases at which it does.
  package var mapped: [MappedName] {
    areas.flatMap { area in
      area.blocks.flatMap { block in
        block.provides.map { MappedName(name: $0, block: block.ownMacro, releases: block.ownAt) }
      }
    }
  }

  /// The headers that an overlay has in a form of their own, kernel-relative.
  package var overlaid: Set<String> {
    Set(
      areas.map(\.rules.header)
        + areas.flatMap { $0.blocks.compactMap(\.lent) }.map { "include/\($0.header)" })
  }
}

/// One adaptor header.
package struct AdaptorArea: Hashable, Sendable {
  package let rules: AdaptationRules
  package let header: DeclarationKey
  package let conditions: [PlannedCondition]
  package let blocks: [PlannedBlock]

  package var name: String { rules.area }
}

/// A named condition over gates.
package struct PlannedCondition: Hashable, Sendable {
  package let name: String
  package let says: String
  package let expression: CExpression
}

/// One block: the decisions of its rules.
package struct PlannedBlock: Hashable, Sendable {
  package let name: String
  package let says: String
  package let provides: [String]
  /// A header that the overlay has where the kernel does not.
  package let lent: Lent?
  /// Where the adaptor has code of its own.
  package let own: CExpression
  /// The macro that is 1 there: `SHIM_OWN_DMA_BUF_VMAP`.
  package let ownMacro: String
  /// The mainline releases of the span at which it has.
  package let ownAt: Set<KernelRelease>
  package let rules: [PlannedRule]
  package let notes: [SemanticNote]
  package let pieces: [Piece]

  /// A header that older kernels lack, and where they do, as C over gates alone.
  package struct Lent: Hashable, Sendable {
    package let header: String
    package let condition: CExpression
  }

  /// A part of the block's C text.
  package enum Piece: Hashable, Sendable {
    /// Lines of the rule's own text.
    case text(String)
    /// The target's members of a struct, types by their `shim_` names.
    case members([MemberLine])
    /// A function that follows from the forms.
    case derived(DerivedFunction)
  }

  /// One member of a struct of the target.
  package struct MemberLine: Hashable, Sendable {
    package let text: String
    package let condition: String?
    /// What a driver that uses the member is told if it asks for notes.
    package let note: String?
  }
}

/// A rule and the releases at which it holds.
package struct PlannedRule: Hashable, Sendable {
  package let names: [String]
  package let coverage: Coverage
  package let reason: String
  package let source: String
  /// The releases in words: `.. 4.11, 5.5 .. 5.6`.
  package let words: String
}
