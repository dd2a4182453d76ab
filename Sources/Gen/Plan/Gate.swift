package import HeaderCompare
package import KernelModel

/// The decisions about one gate: everything that its block says.
package struct Gate: Hashable, Sendable {
  package let key: DeclarationKey
  package let name: GateName
  /// What happened at which release, oldest first.
  package let events: [Event]
  /// Newest first; form 0, where the declaration is ever absent, included.
  package let forms: [GateForm]
  /// Newest first, without the one that remains; empty where every version has one form.
  package let arms: [Arm]
  /// The form in force where no arm holds, which the oldest release has, and its whole range.
  package let otherwise: Arm
  /// Oldest first.
  package let evidence: [BracketEvidence]
  /// Releases that need another form than their version reads as.
  package let overrides: [Override]

  /// The highest number that is a form.
  package var highestForm: Int { forms.reduce(0) { max($0, $1.number) } }

  /// One thing that happened to the declaration.
  package struct Event: Hashable, Sendable {
    package let kind: Kind
    package let release: KernelRelease

    package enum Kind: Hashable, Sendable {
      case added
      case removed
      /// Declared again after an absence.
      case returned
      case changed
    }
  }
}

/// One form of a gate.
package struct GateForm: Hashable, Sendable {
  package let number: Int
  /// As C declares it, with names; nil for form 0.
  package let spelling: String?
  /// Oldest first; empty where only an override selects the form.
  package let ranges: [ReleaseRange]
  /// The ranges for people, `5.5 .. 5.6` or `.. 4.5`: both ends included.
  package let words: String
}

/// One branch of a gate: a form and when it is taken.
package struct Arm: Hashable, Sendable {
  package let number: Int
  /// The alternatives, newest first; the shortest that are right after the arms before this one.
  package let tests: [VersionTest]
}

/// A half-open range as a condition; a bound that another arm took care of is nil.
package struct VersionTest: Hashable, Sendable {
  package let atLeast: KernelRelease?
  package let below: KernelRelease?

  package init(atLeast: KernelRelease?, below: KernelRelease?) {
    self.atLeast = atLeast
    self.below = below
  }
}

/// A boundary as it was decided, with what it rests on.
package struct BracketEvidence: Hashable, Sendable {
  package let boundary: Boundary
  /// Where the form starts: the boundary's own release, unless an assumption moved it.
  package let start: KernelRelease

  package init(boundary: Boundary, start: KernelRelease) {
    self.boundary = boundary
    self.start = start
  }
}
