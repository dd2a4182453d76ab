package import KernelModel

/// Which recorded releases an undated source can be.
package struct Dating: Hashable, Sendable {
  /// The recorded releases that agree with everything the source shows, oldest first.
  package let matching: [KernelRelease]
  /// The same, neighbours joined: first and last of each run.
  package let runs: [Run]
  /// The recorded releases that disagree least, and how many declarations differ there.
  package let closest: [KernelRelease]
  package let disagreements: Int

  /// Recorded releases without a gap among the records.
  package struct Run: Hashable, Sendable, CustomStringConvertible {
    package let first: KernelRelease
    package let last: KernelRelease

    package var description: String { first == last ? "\(first)" : "\(first) .. \(last)" }
  }
}

extension Histories {
  /// Dates a source by its declarations; the release that it claims does not count.
  ///
  /// A header that the source holds shows what is not declared as well; a header that it did not
  /// look at shows nothing. A page that `isExcerpt` shows only what stands on it: records whole,
  /// of the rest nothing.
  package func dating(of source: ReleaseRecord, isExcerpt: Bool = false) -> Dating {
    let paths = Set(source.headers.map(\.path)).intersection(headers)
    let facts = RecordFacts(source) { paths.contains($0) }
    var counts = Array(repeating: 0, count: records.count)
    var remaining = facts.forms
    for history in all where paths.contains(history.key.header) {
      if isExcerpt, facts.forms[history.key] == nil,
        history.key.record.map({ facts.forms[$0] == nil }) ?? true
      {
        continue
      }
      let form = remaining.removeValue(forKey: history.key)
      let number = form.map { form in
        history.forms.firstIndex { $0.isSame(as: form) }.map { $0 + 1 } ?? -2
      }
      for index in records.indices {
        let recorded = Int(history.sightings[index].form)
        if recorded >= 0, recorded != number ?? 0 { counts[index] += 1 }
      }
    }
    // What no release declares disagrees with all of them.
    let strange = remaining.count
    let least = counts.min() ?? 0
    let matching = records.indices.filter { counts[$0] + strange == 0 }
    let closest = records.indices.filter { counts[$0] == least }
    return Dating(
      matching: matching.map { records[$0].release }, runs: runs(of: matching),
      closest: closest.map { records[$0].release }, disagreements: least + strange)
  }

  private func runs(of indices: [Int]) -> [Dating.Run] {
    var runs: [Dating.Run] = []
    var previous: Int?
    for index in indices {
      if let run = runs.last, previous == index - 1 {
        runs[runs.count - 1] = .init(first: run.first, last: records[index].release)
      } else {
        runs.append(.init(first: records[index].release, last: records[index].release))
      }
      previous = index
    }
    return runs
  }
}
