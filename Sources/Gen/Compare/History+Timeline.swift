package import KernelModel

extension History {
  /// The timeline over some of the records: indices into `Histories.records`, oldest first.
  package func timeline(over considered: [Int], of records: [ReleaseRecord]) -> Timeline {
    var reader = TimelineReader(history: self, records: records)
    // Forms that no version can tell are numbered last: recording another such kernel must not
    // renumber what drivers test for.
    for index in considered where records[index].release.isExpressible {
      _ = reader.number(of: sightings[index].form)
    }
    for index in considered { reader.read(index) }
    return reader.timeline
  }

  /// Whether all the considered records that know the declaration say the same.
  package func isConstant(over considered: [Int]) -> Bool {
    var seen: Int32 = -1
    for index in considered {
      let form = sightings[index].form
      if form < 0 { continue }
      if seen < 0 { seen = form } else if form != seen { return false }
    }
    return true
  }
}

/// Walks the records from the oldest to the newest.
private struct TimelineReader {
  let history: History
  let records: [ReleaseRecord]
  /// The number in the timeline for each form of the history; 0 where it has not been seen yet.
  var numbers: [Int]
  var forms: [Form] = []
  var first: Int?
  var unknownAtStart: [KernelRelease] = []
  var boundaries: [Boundary] = []
  var overrides: [Override] = []
  /// The newest known record, and the newest known mainline record.
  var last: Boundary.Sample?
  var lastMainline: Boundary.Sample?

  init(history: History, records: [ReleaseRecord]) {
    self.history = history
    self.records = records
    numbers = Array(repeating: 0, count: history.forms.count)
  }

  var timeline: Timeline {
    Timeline(
      forms: forms, first: first, unknownAtStart: unknownAtStart, boundaries: boundaries,
      overrides: overrides)
  }

  mutating func read(_ index: Int) {
    let record = records[index]
    let sighting = history.sightings[index]
    guard sighting.isKnown else {
      if last == nil { unknownAtStart.append(record.release) }
      return
    }
    let sample = Boundary.Sample(
      release: record.release, tree: record.tree, number: number(of: sighting.form),
      package: record.source.kind == "debian" ? record.source.text : nil,
      location: SourceLocation(path: history.key.header, line: Int(sighting.line)))
    guard record.release.isExpressible else {
      noteOverride(sample)
      return
    }
    if let last {
      if last.number != sample.number { boundaries.append(boundary(from: last, to: sample)) }
    } else {
      first = sample.number
    }
    last = sample
    if record.release.isMainline { lastMainline = sample }
  }

  /// The number of one of the history's forms, the next one where it is new.
  mutating func number(of form: Int32) -> Int {
    guard form > 0 else { return 0 }
    let index = Int(form) - 1
    if numbers[index] == 0 {
      forms.append(history.forms[index])
      numbers[index] = forms.count
    }
    return numbers[index]
  }

  private mutating func noteOverride(_ sample: Boundary.Sample) {
    let current = last?.number ?? 0
    guard sample.number != current else { return }
    overrides.append(
      Override(
        release: sample.release, key: history.key, number: sample.number, instead: current,
        location: sample.location))
  }

  private func boundary(from last: Boundary.Sample, to sample: Boundary.Sample) -> Boundary {
    var missing: [KernelRelease] = []
    var release = last.release.nextMainline
    // Up to a mainline release, or including a point release's own branch.
    while release < sample.release {
      missing.append(release)
      release = release.nextMainline
    }
    guard sample.release.isMainline else {
      return Boundary(
        without: last, with: sample, previous: last.number, missing: missing,
        isOpenInStableBranch: !areNeighbours(last, sample))
    }
    // The mainline predecessor is the better witness, unless it has the form itself.
    var without = last
    if let lastMainline, lastMainline.number == last.number { without = lastMainline }
    return Boundary(
      without: without, with: sample, previous: last.number, missing: missing,
      isOpenInStableBranch: false)
  }

  /// Whether no point release lies between the two trees of one branch.
  private func areNeighbours(_ left: Boundary.Sample, _ right: Boundary.Sample) -> Bool {
    guard left.release.mainline == right.release.mainline else { return false }
    return max(left.release, left.tree).sublevel + 1 >= right.release.sublevel
  }
}
