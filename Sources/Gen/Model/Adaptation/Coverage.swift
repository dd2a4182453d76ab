/// How a declaration of the target is served at one release.
package enum Coverage: String, CaseIterable, Hashable, Sendable, Comparable {
  /// The kernel's own declaration, untouched.
  case native
  /// Another declaration, wrapped so that the driver cannot tell.
  case adapted
  /// It compiles, and is never called or read there.
  case inert
  /// It compiles, and answers with an error at run time.
  case refuses
  /// A driver that uses it does not compile there.
  case unavailable

  package static func < (left: Coverage, right: Coverage) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
