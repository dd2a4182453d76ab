package import KernelModel

/// Which form holds when: a history over some of its records, in words of releases.
///
/// Forms are numbered from 1 in the order of first appearance among these records, those that no
/// version can tell last; 0 is absent, and a form that comes back keeps its number. A mainline record speaks for its branch until a point
/// release says otherwise; a point release moves the form from there to the next mainline record.
package struct Timeline: Sendable {
  /// Form 1 first.
  package let forms: [Form]
  /// The form in force from the first release on; nil where no record knows the declaration.
  package let first: Int?
  /// Releases at the beginning that know nothing of the declaration.
  package let unknownAtStart: [KernelRelease]
  /// Oldest first.
  package let boundaries: [Boundary]
  package let overrides: [Override]

  /// Whether every release has the same form and none needs an override.
  package var isConstant: Bool { boundaries.isEmpty && overrides.isEmpty }
}

/// Where a form starts to hold, and how exactly that is known.
package struct Boundary: Hashable, Sendable {
  /// One end of the bracket: what a record says, and where.
  package struct Sample: Hashable, Sendable {
    package let release: KernelRelease
    /// The version of the tree that was read.
    package let tree: KernelRelease
    /// The form's number there; 0 for absent.
    package let number: Int
    /// The package that was read, where it is a distribution's and not kernel.org's tree.
    package let package: String?
    /// The declaration; the header alone where it is absent.
    package let location: SourceLocation

    /// The newest release that the sample speaks for.
    package var newest: KernelRelease { max(release, tree) }
  }

  /// The last release known without the form.
  package let without: Sample
  /// The first release known with it.
  package let with: Sample
  /// The form in force before.
  package let previous: Int
  /// The mainline releases inside the bracket, of which nothing is known.
  package let missing: [KernelRelease]
  /// Whether the bracket ends at a point release whose predecessor is not recorded.
  package let isOpenInStableBranch: Bool

  /// The number of the form that starts here.
  package var number: Int { with.number }
  /// Whether the two ends are neighbours: nothing is guessed.
  package var isClosed: Bool { missing.isEmpty && !isOpenInStableBranch }
}

/// A form that a release has and that its `LINUX_VERSION_CODE` cannot tell: sublevel above 255.
package struct Override: Hashable, Sendable {
  package let release: KernelRelease
  package let key: DeclarationKey
  /// The form that the release needs, and the form that its version reads as.
  package let number: Int
  package let instead: Int
  package let location: SourceLocation
}

/// A form's number over a set of half-open ranges.
package struct Span: Hashable, Sendable {
  package let number: Int
  /// Oldest first, disjoint, never touching.
  package let ranges: [ReleaseRange]
}

extension Timeline {
  /// The spans, newest start first, with each boundary at the first release known with its form.
  package func spans(from first: KernelRelease) -> [Span] {
    Self.spans(
      first: self.first ?? 0, from: first,
      starts: boundaries.map { ($0.with.release, $0.number) })
  }

  /// Gathers starts (oldest first) into one span for each form.
  package static func spans(
    first: Int, from release: KernelRelease, starts: [(release: KernelRelease, number: Int)]
  ) -> [Span] {
    var ranges: [Int: [ReleaseRange]] = [:]
    var lower = release
    var number = first
    for start in starts {
      ranges[number, default: []].append(ReleaseRange(from: lower, to: start.release))
      (lower, number) = (start.release, start.number)
    }
    ranges[number, default: []].append(ReleaseRange(from: lower))
    return ranges.map { Span(number: $0.key, ranges: $0.value) }
      .sorted { ($0.ranges.last?.lower ?? release) > ($1.ranges.last?.lower ?? release) }
  }
}
