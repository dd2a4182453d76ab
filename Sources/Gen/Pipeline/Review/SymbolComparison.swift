import HeaderCompare
import KernelModel

/// Compares what two surveys say of one declaration.
struct SymbolComparison {
  let base: Survey
  let current: Survey
  /// The releases of both surveys: their indices in each.
  private let common: [(old: Int, new: Int)]
  /// The releases that only the new survey has.
  private let added: [Int]
  /// The headers whose declarations have gates; of the others nothing reaches the output.
  private let gated: Set<String>

  init(base: Survey, current: Survey) {
    self.base = base
    self.current = current
    let places = Dictionary(
      uniqueKeysWithValues: base.releases.enumerated().map { ($0.element.release, $0.offset) })
    var common: [(old: Int, new: Int)] = []
    var added: [Int] = []
    for (index, release) in current.releases.enumerated() {
      if let old = places[release.release] {
        common.append((old, index))
      } else {
        added.append(index)
      }
    }
    self.common = common
    self.added = added
    gated = Set((base.headers + current.headers).filter(\.isGated).map(\.path))
  }

  /// Every declaration that changed, the worst first, then by name.
  func changes() -> [SymbolChange] {
    var changes: [SymbolChange] = []
    let changedBlocks = Set(base.blocks.keys).union(current.blocks.keys).filter {
      base.blocks[$0] != current.blocks[$0]
    }
    for symbol in current.symbols {
      let old = base.symbol(symbol.key)
      if old == symbol, !isServed(symbol, by: changedBlocks) { continue }
      if let change = change(from: old, to: symbol, changedBlocks) { changes.append(change) }
    }
    for symbol in base.symbols where current.symbol(symbol.key) == nil {
      if let change = change(from: symbol, to: nil, changedBlocks) { changes.append(change) }
    }
    return changes.sorted {
      $0.severity != $1.severity ? $0.severity > $1.severity : $0.key < $1.key
    }
  }

  private func isServed(_ symbol: Survey.Symbol, by blocks: Set<String>) -> Bool {
    guard symbol.kind != .member, let adaptor = symbol.adaptor else { return false }
    return blocks.contains(adaptor.identifier)
  }

  private func change(
    from old: Survey.Symbol?, to new: Survey.Symbol?, _ blocks: Set<String>
  ) -> SymbolChange? {
    var items: [SymbolChange.Item] = []
    func add(_ rule: ReviewRule, _ text: String) {
      items.append(SymbolChange.Item(rule: rule, text: text))
    }
    switch (old, new) {
    case (nil, let new?): appeared(new, add)
    case (let old?, nil): vanished(old, add)
    case (let old?, let new?):
      compareForms(old, new, add)
      compareGates(old, new, add)
      compareTargets(old, new, add)
      compareCoverage(old, new, add)
      compareWords(old, new, add)
      includesOfNewReleases(new, add)
      if isServed(new, by: blocks), let adaptor = new.adaptor {
        add(.adaptor, "the code of the adaptor's block \(adaptor.block) has changed")
      }
    case (nil, nil): return nil
    }
    guard let key = new?.key ?? old?.key, !items.isEmpty else { return nil }
    let order = ReviewRule.allCases
    return SymbolChange(
      key: key, old: old, new: new,
      items: items.enumerated().sorted { left, right in
        let ranks = [left, right].map { order.firstIndex(of: $0.element.rule) ?? 0 }
        return (ranks[0], left.offset) < (ranks[1], right.offset)
      }.map(\.element))
  }

  typealias Add = (ReviewRule, String) -> Void

  // MARK: New and gone

  private func appeared(_ new: Survey.Symbol, _ add: Add) {
    let first = new.formAt.firstIndex { $0 > 0 }.map { current.releases[$0].release }
    let declared = first.map { "declared from \($0) on" } ?? "declared"
    let isInOldReleases = common.contains { new.formAt[$0.new] > 0 }
    add(
      !gated.contains(new.header) ? .note : isInOldReleases ? .reinterpreted : .added,
      "new, \(declared): \(new.forms.first?.text ?? "")")
    if let gate = new.gate { add(.added, "gate \(gate)") }
    coverageOfNewReleases(new, add)
  }

  private func vanished(_ old: Survey.Symbol, _ add: Add) {
    let isGated = gated.contains(old.header)
    add(
      isGated ? .gone : .note,
      "no release of the span declares it any more: \(old.forms.last?.text ?? "")")
    if let gate = old.gate { add(.gone, "gate \(gate) is no longer made") }
    if !old.coverage.isEmpty { add(.api, "the target no longer declares it") }
  }

  // MARK: Forms

  /// The number in `new` of each form of `old`, 0 for one that is gone.
  private func numbers(_ old: Survey.Symbol, _ new: Survey.Symbol) -> [Int] {
    old.forms.map { form in
      new.forms.first { $0.content.isSame(as: form.content) }?.number ?? 0
    }
  }

  private func compareForms(_ old: Survey.Symbol, _ new: Survey.Symbol, _ add: Add) {
    let numbers = numbers(old, new)
    let isSilent = !gated.contains(new.header)
    let worst: ReviewRule = isSilent ? .note : .renumbered
    for (form, number) in zip(old.forms, numbers) where number != form.number {
      if number == 0 {
        if old.gate != nil { add(worst, "form \(form.number) is gone: \(form.text)") }
      } else if old.gate != nil || new.gate != nil {
        add(worst, "form \(form.number) is form \(number) now: \(form.text)")
      }
    }
    for form in new.forms where !numbers.contains(form.number) {
      add(isSilent ? .note : .form, "new form \(form.number), \(form.words): \(form.text)")
    }
    var places: [KernelRelease] = []
    var before: Set<Int> = []
    for pair in common {
      guard let was = old.form(at: pair.old), let now = new.form(at: pair.new) else { continue }
      let same = was == 0 ? now == 0 : now > 0 && numbers[was - 1] == now
      if !same {
        places.append(current.releases[pair.new].release)
        before.insert(was)
      }
    }
    if !places.isEmpty {
      add(
        isSilent ? .note : .reinterpreted,
        "another form than before at \(Self.words(places)), which was recorded before")
    }
    if old.sizes != new.sizes, let further = Self.extension(of: old.sizes, new.sizes) {
      for run in further { add(.note, "size, \(run)") }
    } else if old.sizes != new.sizes {
      add(
        .layout,
        "size: \(old.sizes.joined(separator: ", ")); now \(new.sizes.joined(separator: ", "))")
    }
  }

  /// The runs behind those of the older list; nil where that is not just continued.
  private static func `extension`(of old: [String], _ new: [String]) -> ArraySlice<String>? {
    guard new.count >= old.count else { return nil }
    func words(_ run: String) -> (first: Substring, word: Substring) {
      let parts = run.split(separator: ": ", maxSplits: 1)
      return (parts.first?.prefix { $0 != " " } ?? "", parts.last ?? "")
    }
    guard zip(old, new).allSatisfy({ words($0) == words($1) }) else { return nil }
    return new.dropFirst(old.count)
  }

  private static func words(_ releases: [KernelRelease]) -> String {
    releases.count > 3
      ? "\(releases.count) releases, \(releases[0]) to \(releases[releases.count - 1])"
      : releases.map(\.description).joined(separator: ", ")
  }

  // MARK: Gates

  private func compareGates(_ old: Survey.Symbol, _ new: Survey.Symbol, _ add: Add) {
    switch (old.gate, new.gate) {
    case (nil, let gate?): add(.added, "gets a gate, \(gate): \(new.story)")
    case (let gate?, nil): add(.gone, "gate \(gate) is no longer made")
    case (let gate?, let other?) where gate != other:
      add(.gone, "gate \(gate) is called \(other) now")
    default: break
    }
    if old.slot != new.slot, let slot = old.slot {
      add(.gone, "initialisers \(slot)__FORM_… are no longer made")
    }
    if old.gate == nil, new.gate == nil, old.story == new.story, old.recordGate == new.recordGate {
      if old.boundaries != new.boundaries { add(.evidence, "the evidence has changed") }
      return
    }
    compareBoundaries(old, new, add)
    if old.overrides != new.overrides {
      add(
        .override,
        "overrides: \((new.overrides.isEmpty ? ["none"] : new.overrides).joined(separator: "; "))")
    }
  }

  private func compareBoundaries(_ old: Survey.Symbol, _ new: Survey.Symbol, _ add: Add) {
    func starts(_ symbol: Survey.Symbol) -> [String] {
      symbol.boundaries.map { "\($0.start) \($0.number)" }
    }
    let (was, now) = (starts(old), starts(new))
    if was == now {
      for (left, right) in zip(old.boundaries, new.boundaries) where left != right {
        let state =
          left.isClosed == right.isClosed
          ? "" : right.isClosed ? ", closed now" : ", open now"
        add(.evidence, "evidence at \(right.start)\(state): \(right.evidence)")
      }
      return
    }
    for boundary in new.boundaries where !was.contains("\(boundary.start) \(boundary.number)") {
      let what =
        boundary.number == 0
        ? "gone at \(boundary.start)"
        : boundary.previous == 0
          ? "declared at \(boundary.start) as form \(boundary.number)"
          : "form \(boundary.previous) becomes \(boundary.number) at \(boundary.start)"
      add(.boundary, "\(what): \(boundary.evidence)")
    }
    for boundary in old.boundaries where !now.contains("\(boundary.start) \(boundary.number)") {
      add(.boundary, "no boundary at \(boundary.start) any more")
    }
  }

  // MARK: Target and coverage

  private func compareTargets(_ old: Survey.Symbol, _ new: Survey.Symbol, _ add: Add) {
    guard let was = target(of: old, in: base), let now = target(of: new, in: current) else {
      if !old.coverage.isEmpty, new.coverage.isEmpty {
        add(.api, "is not part of the target's API any more")
      } else if old.coverage.isEmpty, !new.coverage.isEmpty {
        add(.added, "is part of the target's API now")
      }
      return
    }
    if !was.content.isSame(as: now.content), !(old.coverage.isEmpty && new.coverage.isEmpty) {
      add(.api, "drivers were written against \(was.text), and now against \(now.text)")
    }
  }

  private func target(of symbol: Survey.Symbol, in survey: Survey) -> Survey.Form? {
    guard
      let index = survey.releases.firstIndex(where: { $0.release == survey.request.target }),
      symbol.formAt[index] > 0
    else { return nil }
    return symbol.forms[symbol.formAt[index] - 1]
  }

  private func compareCoverage(_ old: Survey.Symbol, _ new: Survey.Symbol, _ add: Add) {
    guard old.coverage != new.coverage else { return }
    var changes: [(word: String, isWorse: Bool, releases: [KernelRelease])] = []
    var isReason = false
    for pair in common {
      let release = current.releases[pair.new].release
      guard let was = old.run(at: release), let now = new.run(at: release) else { continue }
      if was.rank == now.rank {
        isReason = isReason || was.reason != now.reason || was.source != now.source
        continue
      }
      let word = "\(now.coverage), \(was.coverage) before"
      if let last = changes.last, last.word == word {
        changes[changes.count - 1].releases.append(release)
      } else {
        changes.append((word, now.rank > was.rank, [release]))
      }
    }
    for change in changes {
      let isAdaptation = change.word.hasPrefix("adapted, native")
      add(
        change.isWorse && !isAdaptation ? .coverageWorse : .coverageBetter,
        "coverage at \(Self.words(change.releases)): \(change.word)")
    }
    if isReason { add(.note, "why it is served as it is has changed: only comments") }
    coverageOfNewReleases(new, add)
  }

  private func coverageOfNewReleases(_ new: Survey.Symbol, _ add: Add) {
    for index in added {
      let release = current.releases[index].release
      guard let run = new.run(at: release), run.rank > 0 else { continue }
      add(.coverageNew, "coverage at \(release): \(run.coverage), \(run.reason ?? "")")
    }
  }

  /// What the header of a new release leaves out, or has under another condition, than the release
  /// before.
  private func includesOfNewReleases(_ new: Survey.Symbol, _ add: Add) {
    let includes = current.header(of: new)?.includes ?? []
    for include in includes {
      for index in added where include.isAt[index] == false {
        guard include.isAt[..<index].compactMap({ $0 }).last == true else { continue }
        let release = current.releases[index].release
        let other = includes.first { $0.target == include.target && $0.isAt[index] == true }
        add(
          .include,
          other.map {
            "\($0.target) is included at \(release) under \($0.condition ?? "no condition")"
          }
            ?? "\(include.target) is no longer included at \(release)")
      }
    }
  }

  // MARK: Words

  private func compareWords(_ old: Survey.Symbol, _ new: Survey.Symbol, _ add: Add) {
    let (was, now) = (old.meanings, new.meanings)
    if was.map(\.identity) != now.map(\.identity) {
      add(
        .meaning,
        "meanings: \(now.map { "\($0.number) \($0.words)" }.joined(separator: ", ")); before \(was.map { "\($0.number) \($0.words)" }.joined(separator: ", "))"
      )
    } else if was != now {
      add(.note, "what a meaning says has changed: only comments")
    }
    for note in new.notes where !old.notes.contains(note) { add(.note, "note: \(note.text)") }
    for note in old.notes where !new.notes.contains(note) {
      add(.note, "no longer noted: \(note.text)")
    }
    if old.adaptor?.name != new.adaptor?.name {
      if let name = old.adaptor?.name { add(.gone, "\(name) is no longer made") }
      if let name = new.adaptor?.name { add(.added, "\(name) is new") }
    }
    if old.isInternal != new.isInternal {
      add(.adaptor, "is \(new.isInternal == nil ? "no longer" : "now") no driver's business")
    }
    if old.exports != new.exports {
      let further = Self.extension(of: old.exports, new.exports) ?? new.exports[...]
      for run in further { add(.note, "export, \(run)") }
    }
    if old.condition != new.condition {
      add(.note, "declared under \(new.condition ?? "no condition")")
    }
  }
}

extension Survey.Symbol {
  /// How it is served at a mainline release; nil where nothing is said.
  func run(at release: KernelRelease) -> Survey.CoverageRun? {
    release.isMainline ? coverage.first { $0.first <= release && release <= $0.last } : nil
  }
}

extension Survey.Meaning {
  /// What code follows from; the rest is comment.
  fileprivate var identity: String { "\(gate) \(number) \(words)" }
}

extension Survey.Adaptor {
  /// The block's name among the blocks of a survey.
  var identifier: String {
    "\(header.dropFirst("shimgen/".count).dropLast(".h".count))/\(block)"
  }
}
