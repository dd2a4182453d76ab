import HeaderCompare
import KernelModel

/// The branches that select a form by version.
struct Arms {
  var arms: [Arm] = []
  var otherwise: Arm

  /// Derives the shortest conditions: a bound is tested only where the arms before leave it open.
  ///
  /// `segments` are oldest first, and neighbours differ. The form of the oldest one remains for
  /// `#else`, with all of its ranges; the others are tested newest first.
  init(segments: [(lower: KernelRelease, number: Int)]) {
    precondition(!segments.isEmpty, "a gate has a form at every release")
    let remaining = segments[0].number
    var order: [Int] = []
    for segment in segments.reversed()
    where segment.number != remaining && !order.contains(segment.number) {
      order.append(segment.number)
    }
    var taken: Set<Int> = []
    var arms: [Arm] = []
    for number in order {
      taken.insert(number)
      arms.append(Arm(number: number, tests: Self.tests(of: number, in: segments, taken: taken)))
    }
    self.arms = arms
    // The range of what remains is a comment, not a condition: nothing may be left out.
    otherwise = Arm(
      number: remaining, tests: Self.tests(of: remaining, in: segments, taken: [remaining]))
  }

  /// The tests for one form; segments of `taken` forms are decided already or by this very arm.
  private static func tests(
    of number: Int, in segments: [(lower: KernelRelease, number: Int)], taken: Set<Int>
  ) -> [VersionTest] {
    var tests: [VersionTest] = []
    // The oldest segment after which all is decided so far, as seen from the newest end.
    var upper: KernelRelease?
    var index = segments.count - 1
    while index >= 0 {
      guard segments[index].number == number else {
        if !taken.contains(segments[index].number) { upper = segments[index].lower }
        index -= 1
        continue
      }
      var lower = index
      // Go down while what lies below is decided by arms before or by this one.
      var scan = index
      while scan > 0, taken.contains(segments[scan - 1].number) {
        scan -= 1
        if segments[scan].number == number { lower = scan }
      }
      tests.append(VersionTest(atLeast: lower == 0 ? nil : segments[lower].lower, below: upper))
      index = lower - 1
    }
    return tests
  }
}
