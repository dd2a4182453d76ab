import KernelModel

/// Releases that follow each other, in words.
struct ReleaseRuns {
  let releases: [KernelRelease]

  /// `4.4 to 5.10, 6.2`: the runs of the releases at some indices.
  func words(_ indices: some Sequence<Int>) -> String {
    let sorted = Set(indices).sorted()
    var parts: [String] = []
    var index = 0
    while index < sorted.count {
      var end = index
      while end + 1 < sorted.count, sorted[end + 1] == sorted[end] + 1 { end += 1 }
      let first = releases[sorted[index]]
      let last = releases[sorted[end]]
      parts.append(
        end == index
          ? "\(first)" : end == index + 1 ? "\(first) and \(last)" : "\(first) to \(last)")
      index = end + 1
    }
    return parts.joined(separator: ", ")
  }

  /// The same for programs: pairs of first and last release.
  func json(_ indices: some Sequence<Int>) -> JSONValue {
    let sorted = Set(indices).sorted()
    var parts: [JSONValue] = []
    var index = 0
    while index < sorted.count {
      var end = index
      while end + 1 < sorted.count, sorted[end + 1] == sorted[end] + 1 { end += 1 }
      parts.append(
        .strings([releases[sorted[index]].description, releases[sorted[end]].description]))
      index = end + 1
    }
    return .array(parts)
  }
}
