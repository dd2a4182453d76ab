package import HeaderCompare
package import KernelModel

extension AdaptorPlan {
  /// Decides the adaptors.
  ///
  /// Throws all that stands against them together: a change of the target's API that neither a rule
  /// nor a derivation serves, a rule that matches nothing, two rules for one cell, names, forms and
  /// conditions that do not exist.
  package init(
    _ plan: GatePlan, histories: Histories, rules: [AdaptationRules]
  ) throws(Diagnostics) {
    var planner = try AdaptorPlanner(plan, histories: histories, rules: rules)
    self = try planner.plan(plan.request)
  }
}

private struct AdaptorPlanner {
  private var facts: KernelFacts
  private let rules: [AdaptationRules]
  private var problems: [Diagnostic] = []

  init(_ plan: GatePlan, histories: Histories, rules: [AdaptationRules]) throws(Diagnostics) {
    facts = try KernelFacts(plan, histories: histories)
    self.rules = rules
  }

  mutating func plan(_ request: PlanRequest) throws(Diagnostics) -> AdaptorPlan {
    for area in rules {
      for condition in area.conditions {
        facts.conditions[condition.name] = (condition, area.header)
      }
      for meaning in area.meanings {
        attempt { (facts) throws(Diagnostics) in
          facts.meanings[try facts.names.key(meaning.of, in: area.header)] = meaning
        }
      }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }

    var meanings: [MeaningGate] = []
    var areas: [AdaptorArea] = []
    var rows: [CoverageMatrix.Row] = []
    let provided = Set(
      rules.flatMap { $0.blocks.flatMap { $0.provides.map(\.text) + ($0.lends?.names ?? []) } })
    for area in rules {
      for meaning in area.meanings {
        attempt { (facts) throws(Diagnostics) in
          let key = try facts.names.key(meaning.of, in: area.header)
          meanings.append(
            try facts.gate(of: meaning, key: key, from: request.from, in: area.header))
        }
      }
      var resolved: [ResolvedBlock] = []
      for block in area.blocks {
        attempt { (facts) throws(Diagnostics) in
          resolved.append(try ResolvedBlock(block, facts, header: area.header))
        }
      }
      var internals: Set<DeclarationKey> = []
      for name in area.internals.flatMap(\.declarations) {
        attempt { (facts) throws(Diagnostics) in
          internals.insert(try facts.names.key(name, in: area.header))
        }
      }
      if !problems.isEmpty { continue }
      var matrix = CoveragePlanner(
        facts: facts, deriver: CallDeriver(facts: facts, area: area, provided: provided),
        header: area.header, blocks: resolved, internals: internals)
      rows += matrix.rows(from: request.from)
      problems += matrix.problems
      attempt { (facts) throws(Diagnostics) in
        let texts = FragmentReader(facts: facts, area: area, provided: provided)
        areas.append(try texts.area(resolved, matrix: matrix, request: request))
      }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    if !rules.isEmpty {
      for path in facts.histories.headers where HeaderVisibility(path: path) == .uapi {
        rows += facts.replacedRows(of: path, from: request.from)
      }
    }
    let releases = facts.releases.map { facts.release($0) }.filter { $0 >= request.from }
    return AdaptorPlan(
      request: request, areas: areas, meanings: meanings.sorted { $0.name < $1.name },
      coverage: CoverageMatrix(releases: releases, rows: rows))
  }

  private mutating func attempt(
    _ body: (inout KernelFacts) throws(Diagnostics) -> Void
  ) {
    do throws(Diagnostics) { try body(&facts) } catch { problems += error.all }
  }
}

/// A block with its names looked up and its conditions evaluated.
struct ResolvedBlock {
  let block: AdaptorBlock
  let provides: [DeclarationKey]
  let own: CExpression
  /// Whether the adaptor has its own code, by record.
  let isOwn: [Int: Bool]
  let rules: [ResolvedRule]
  /// What thunks and wrappers are derived for.
  let derived: Set<DeclarationKey>

  /// A rule with its names looked up.
  struct ResolvedRule {
    let rule: AdaptationRule
    let keys: [DeclarationKey]
    /// Where its condition holds: indices of records.
    let records: Set<Int>
  }

  init(_ block: AdaptorBlock, _ facts: KernelFacts, header: String) throws(Diagnostics) {
    self.block = block
    var provides: [DeclarationKey] = []
    for name in block.provides { provides.append(try facts.names.key(name, in: header)) }
    var isOwn: [Int: Bool] = [:]
    if let condition = block.own {
      own = try facts.expression(condition, in: header)
      for index in facts.releases {
        isOwn[index] = try facts.holds(condition, at: index, in: header)
      }
    } else {
      let keys = provides.flatMap { facts.withMembers($0) }
      own = .anyOf(
        keys.map { facts.older($0) } + keys.compactMap { facts.otherMeaning($0) })
      for index in facts.releases {
        isOwn[index] = keys.contains {
          facts.isOlder($0, at: index) || facts.hasOtherMeaning($0, at: index)
        }
      }
    }
    var rules: [ResolvedRule] = []
    for rule in block.rules {
      var keys: [DeclarationKey] = []
      for name in rule.declarations { keys.append(try facts.names.key(name, in: header)) }
      var records: Set<Int> = []
      for index in facts.releases
      where try facts.holds(rule.condition, at: index, in: header) { records.insert(index) }
      _ = try facts.expression(rule.condition, in: header)
      rules.append(ResolvedRule(rule: rule, keys: keys, records: records))
    }
    var derived: Set<DeclarationKey> = []
    for directive in block.text.map(FragmentDirective.all) ?? [] {
      guard let name = directive.served else { continue }
      derived.insert(try facts.names.key(name, in: header))
    }
    self.derived = derived
    self.provides = provides
    self.isOwn = isOwn
    self.rules = rules
  }
}

extension KernelFacts {
  /// The rows of a UAPI header, which is replaced as a whole where anything in it is older.
  func replacedRows(of path: String, from oldest: KernelRelease) -> [CoverageMatrix.Row] {
    rows(of: path).map { history in
      CoverageMatrix.Row(
        key: history.key,
        cells: releases.filter { release($0) >= oldest }.map { index in
          isOlder(history, at: index)
            ? CoverageMatrix.Cell(
              coverage: .adapted, reason: "the target's header stands in for the kernel's",
              source: nil)
            : CoverageMatrix.Cell(coverage: .native, reason: nil, source: nil)
        })
    }
  }

  /// What the target declares in a header, in its order.
  func rows(of path: String) -> [History] {
    histories.all.filter {
      $0.key.header == path && $0.key.kind != .header && $0.sightings[target].form > 0
    }.sorted { $0.sightings[target].position < $1.sightings[target].position }
  }

  /// A record with the members that the target has, which decide whether its layout is the target's;
  /// anything else is itself alone.
  func withMembers(_ key: DeclarationKey) -> [DeclarationKey] {
    guard key.kind == .record else { return [key] }
    return [key]
      + histories.all.filter {
        $0.key.kind == .member && $0.key.name == key.name && $0.key.header == key.header
          && $0.sightings[target].form > 0
      }.map(\.key)
  }

  /// Whether a kernel means something else than the target, as C; nil where there is one meaning.
  func otherMeaning(_ key: DeclarationKey) -> CExpression? {
    guard let meaning = meanings[key], let value = self.meaning(of: key, at: target),
      let number = meaning.number(of: value.name)
    else { return nil }
    return .test("\(MeaningGate.name(of: key)) != \(number)")
  }
}
