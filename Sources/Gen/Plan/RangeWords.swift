package import KernelModel

extension ReleaseRange {
  /// The range with both ends included, as people write it; the oldest end is left out where it is
  /// the span's own, the newest where it is open.
  ///
  ///     .. 4.5      5.5 .. 5.6      5.7      5.15.16 ..      6.6.87 .. <6.7
  package func words(from oldest: KernelRelease) -> String {
    let start = lower <= oldest ? "" : "\(lower) "
    guard let upper else { return start + ".." }
    guard upper.isMainline, let last = upper.previousMainline else {
      return start + ".. <\(upper)"
    }
    if lower == last { return "\(last)" }
    return lower > last ? "\(start).. <\(upper)" : "\(start).. \(last)"
  }
}

extension [ReleaseRange] {
  /// All ranges in words, oldest first.
  package func words(from oldest: KernelRelease) -> String {
    isEmpty ? "by override" : map { $0.words(from: oldest) }.joined(separator: ", ")
  }
}
