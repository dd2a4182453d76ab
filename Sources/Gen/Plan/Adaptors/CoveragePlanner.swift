import HeaderCompare
import KernelModel

/// Decides every cell of one header: by a rule, or by what needs none.
struct CoveragePlanner {
  let facts: KernelFacts
  let deriver: CallDeriver
  let header: String
  let blocks: [ResolvedBlock]
  /// Declarations that are no driver's business.
  let internals: Set<DeclarationKey>
  private(set) var problems: [Diagnostic] = []
  /// The records at which a rule decided something, by block and rule.
  private(set) var used: [[Set<Int>]]
  private var usedKeys: [[Set<DeclarationKey>]]
  /// Where a declaration's rules are: every cell asks for them.
  private let rulesOf: [DeclarationKey: [Place]]
  /// The blocks that give a declaration a `shim_` name, and those that derive calls for it.
  private let wrapping: [DeclarationKey: [Int]]
  private let deriving: [DeclarationKey: [Int]]

  private struct Place {
    let block: Int
    let rule: Int
  }

  init(
    facts: KernelFacts, deriver: CallDeriver, header: String, blocks: [ResolvedBlock],
    internals: Set<DeclarationKey>
  ) {
    self.deriver = deriver
    self.internals = internals
    self.facts = facts
    self.header = header
    self.blocks = blocks
    var rulesOf: [DeclarationKey: [Place]] = [:]
    var wrapping: [DeclarationKey: [Int]] = [:]
    var deriving: [DeclarationKey: [Int]] = [:]
    for (block, resolved) in blocks.enumerated() {
      for (rule, candidate) in resolved.rules.enumerated() {
        for key in Set(candidate.keys) {
          rulesOf[key, default: []].append(Place(block: block, rule: rule))
        }
      }
      for key in Set(resolved.provides) { wrapping[key, default: []].append(block) }
      for key in resolved.derived { deriving[key, default: []].append(block) }
    }
    self.rulesOf = rulesOf
    self.wrapping = wrapping
    self.deriving = deriving
    used = blocks.map { $0.rules.map { _ in [] } }
    usedKeys = blocks.map { $0.rules.map { _ in [] } }
  }

  /// The rows of the header, in its order at the target.
  mutating func rows(from oldest: KernelRelease) -> [CoverageMatrix.Row] {
    var rows: [CoverageMatrix.Row] = []
    for history in facts.rows(of: header) where !internals.contains(history.key) {
      var cells: [CoverageMatrix.Cell] = []
      var missing: [KernelRelease] = []
      let candidates = candidates(for: history.key)
      for index in facts.releases {
        guard let cell = cell(of: history, candidates, at: index) else {
          missing.append(facts.release(index))
          continue
        }
        if facts.release(index) >= oldest { cells.append(cell) }
      }
      if !missing.isEmpty { report(history, missing) }
      rows.append(CoverageMatrix.Row(key: history.key, cells: cells))
    }
    reportUnused()
    return rows
  }

  /// What may serve a declaration, looked up once for its row.
  private struct Candidates {
    let rules: [Place]
    let wrapping: [Int]
    let deriving: [Int]
    /// Whether the declaration has more than one meaning.
    let hasMeanings: Bool
  }

  private func candidates(for key: DeclarationKey) -> Candidates {
    Candidates(
      rules: rulesOf[key] ?? [],
      wrapping: (wrapping[key] ?? []) + (key.record.flatMap { wrapping[$0] } ?? []),
      deriving: deriving[key] ?? [], hasMeanings: facts.meanings[key] != nil)
  }

  private mutating func cell(
    of history: History, _ candidates: Candidates, at index: Int
  ) -> CoverageMatrix.Cell? {
    let key = history.key
    let found = candidates.rules.filter {
      blocks[$0.block].rules[$0.rule].records.contains(index)
    }
    if let first = found.first {
      let rule = blocks[first.block].rules[first.rule].rule
      used[first.block][first.rule].insert(index)
      usedKeys[first.block][first.rule].insert(key)
      if found.count > 1 { reportClash(key, index, found) }
      return CoverageMatrix.Cell(
        coverage: rule.coverage, reason: rule.reason, source: rule.source)
    }
    let isWrapped = isOwn(candidates.wrapping, index)
    let hasOtherMeaning = candidates.hasMeanings && facts.hasOtherMeaning(key, at: index)
    if !facts.isOlder(history, at: index), !hasOtherMeaning {
      if isUnexported(history, at: index) { return nil }
      guard isWrapped else {
        return CoverageMatrix.Cell(coverage: .native, reason: nil, source: nil)
      }
      return CoverageMatrix.Cell(
        coverage: .adapted, reason: "the same form, reached through its shim_ name", source: nil)
    }
    if hasOtherMeaning { return nil }
    return derived(history, candidates, at: index, isWrapped: isWrapped)
  }

  /// What follows from the forms alone: a derived call serves, a slot that is not there is never
  /// called.
  private func derived(
    _ history: History, _ candidates: Candidates, at index: Int, isWrapped: Bool
  ) -> CoverageMatrix.Cell? {
    let key = history.key
    if isOwn(candidates.deriving, index),
      let words = deriver.words(of: key, at: index)
    {
      return CoverageMatrix.Cell(
        coverage: .adapted, reason: words, source: CallDeriver.source)
    }
    guard isWrapped, key.kind == .member, facts.form(of: key, at: index) == 0,
      case .member(let type, _, _)? = history.form(at: facts.target)?.content,
      type.pointedFunction != nil
    else { return nil }
    return CoverageMatrix.Cell(
      coverage: .inert, reason: "the kernel has no such slot and never calls it", source: nil)
  }

  /// Whether one of the blocks has code of its own at a record.
  private func isOwn(_ candidates: [Int], _ index: Int) -> Bool {
    candidates.contains { blocks[$0].isOwn[index] == true }
  }

  private func isUnexported(_ history: History, at index: Int) -> Bool {
    history.export(at: index, in: facts.histories) == .unexported
  }

  // MARK: Problems

  private mutating func report(_ history: History, _ missing: [KernelRelease]) {
    let isUnexported = facts.releases.contains {
      missing.contains(facts.release($0)) && !facts.isOlder(history.key, at: $0)
        && self.isUnexported(history, at: $0)
    }
    let what = isUnexported ? "is declared and not exported" : "is not as the target has it"
    problems.append(
      Diagnostic(
        .error, "plan.no-rule",
        "\(history.key) \(what) in \(missing.words), and no rule says how it is served",
        at: history.location(at: facts.target)))
  }

  private mutating func reportClash(
    _ key: DeclarationKey, _ index: Int, _ found: [Place]
  ) {
    let places = found.map { blocks[$0.block].rules[$0.rule].rule.location }
    let diagnostic = Diagnostic(
      .error, "rules.clash", "two rules for \(key) at \(facts.release(index))", at: places[0],
      notes: [Diagnostic(.note, "rules.clash", "the other one", at: places[1])])
    if !problems.contains(where: { $0.identifier == "rules.clash" && $0.location == places[0] }) {
      problems.append(diagnostic)
    }
  }

  private mutating func reportUnused() {
    for (block, resolved) in blocks.enumerated() {
      for (index, rule) in resolved.rules.enumerated() {
        for (name, key) in zip(rule.rule.declarations, rule.keys)
        where !usedKeys[block][index].contains(key) {
          problems.append(
            Diagnostic(
              .error, "rules.stale", "the rule matches no release of '\(name)'",
              at: name.location))
        }
      }
    }
  }
}

extension [KernelRelease] {
  /// `4.4, 4.5`, or `4.4 to 5.10` where there are more than three.
  fileprivate var words: String {
    count > 3
      ? "\(self[0]) to \(self[count - 1])" : map(\.description).joined(separator: ", ")
  }
}

extension History {
  /// The form at a record; nil where it is absent.
  func form(at index: Int) -> Form? {
    let number = sightings[index].form
    return number > 0 ? forms[Int(number) - 1] : nil
  }

  func location(at index: Int) -> SourceLocation {
    SourceLocation(path: key.header, line: Int(sightings[index].line))
  }

  /// Whether modules can link against a function at a record; nil where nothing says so.
  func export(at index: Int, in histories: Histories) -> Export? {
    let sighting = sightings[index]
    guard sighting.declaration >= 0,
      let declarations = histories.records[index].header(key.header)?.declarations,
      case .function(let function) = declarations[Int(sighting.declaration)].content
    else { return nil }
    return function.export
  }
}
