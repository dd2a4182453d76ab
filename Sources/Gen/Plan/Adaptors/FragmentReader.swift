import HeaderCompare
import KernelModel

/// Reads the C text of blocks: what it may test, and what is put in for its directives.
struct FragmentReader {
  let facts: KernelFacts
  let area: AdaptationRules
  /// The target's names that have a `shim_` name, of all areas.
  let provided: Set<String>
  /// The macros that the area's blocks define themselves.
  private let localMacros: Set<Substring>

  init(facts: KernelFacts, area: AdaptationRules, provided: Set<String>) {
    self.facts = facts
    self.area = area
    self.provided = provided
    localMacros = Set(
      area.blocks.flatMap { $0.text?.lines ?? [] }.compactMap { line, _ in
        guard line.hasPrefix("#define ") else { return nil }
        let rest = line.dropFirst("#define ".count).utf8
        return Substring(rest.prefix(while: isIdentifierPart))
      })
  }

  /// The decisions about an area.
  func area(
    _ blocks: [ResolvedBlock], matrix: CoveragePlanner, request: PlanRequest
  ) throws(Diagnostics) -> AdaptorArea {
    var problems: [Diagnostic] = []
    var planned: [PlannedBlock] = []
    for (index, block) in blocks.enumerated() {
      do throws(Diagnostics) {
        planned.append(try plan(block, used: matrix.used[index], request: request))
      } catch {
        problems += error.all
      }
    }
    var conditions: [PlannedCondition] = []
    for condition in area.conditions {
      do throws(Diagnostics) {
        conditions.append(
          PlannedCondition(
            name: condition.name, says: condition.says,
            expression: try facts.expression(condition.condition, in: area.header)))
      } catch {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return AdaptorArea(
      rules: area, header: DeclarationKey(header: area.header), conditions: conditions,
      blocks: planned)
  }

  private func plan(
    _ resolved: ResolvedBlock, used: [Set<Int>], request: PlanRequest
  ) throws(Diagnostics) -> PlannedBlock {
    let block = resolved.block
    let rules = zip(resolved.rules, used).compactMap { rule, records -> PlannedRule? in
      let releases = records.map { facts.release($0) }.filter { $0 >= request.from }.sorted()
      if releases.isEmpty { return nil }
      return PlannedRule(
        names: rule.rule.declarations.map(\.text), coverage: rule.rule.coverage,
        reason: rule.rule.reason, source: rule.rule.source,
        words: ranges(of: releases, request).words(from: request.from))
    }
    let derivedRules = derivedRules(resolved, request)
    let subjects = Set(
      block.provides.map(\.text) + block.rules.flatMap { $0.declarations.map(\.text) })
    let notes = area.notes.filter { note in
      note.of.contains {
        subjects.contains($0.text) || subjects.contains(String($0.text.prefix { $0 != "." }))
      }
    }
    let ownAt = resolved.isOwn.filter(\.value).map { facts.release($0.key) }
      .filter { $0 >= request.from }
    return PlannedBlock(
      name: block.name, says: block.says,
      provides: block.provides.map(\.text) + (block.lends?.names ?? []),
      lent: try lent(block), own: resolved.own, ownMacro: "SHIM_OWN_" + GateName.upper(block.name),
      ownAt: Set(ownAt), rules: rules + derivedRules, notes: notes, pieces: try pieces(block))
  }

  /// What derived calls serve, where no rule of the block's says it.
  private func derivedRules(_ resolved: ResolvedBlock, _ request: PlanRequest) -> [PlannedRule] {
    let deriver = CallDeriver(facts: facts, area: area, provided: provided)
    var releases: [String: [DeclarationKey: [KernelRelease]]] = [:]
    for key in resolved.derived {
      for index in facts.releases
      where resolved.isOwn[index] == true && facts.release(index) >= request.from {
        let isRuled = resolved.rules.contains {
          $0.keys.contains(key) && $0.records.contains(index)
        }
        if !isRuled, let words = deriver.words(of: key, at: index) {
          releases[words, default: [:]][key, default: []].append(facts.release(index))
        }
      }
    }
    return releases.sorted { $0.key < $1.key }.flatMap { words, keys in
      Dictionary(grouping: keys.keys) { ranges(of: keys[$0, default: []].sorted(), request) }
        .map { ranges, keys in
          PlannedRule(
            names: keys.map(\.description).sorted(), coverage: .adapted, reason: words,
            source: CallDeriver.source, words: ranges.words(from: request.from))
        }
        .sorted { $0.names.lexicographicallyPrecedes($1.names) }
    }
  }

  private func lent(_ block: AdaptorBlock) throws(Diagnostics) -> PlannedBlock.Lent? {
    guard let header = block.lends else { return nil }
    guard let own = block.own else {
      throw Diagnostics(
        Diagnostic(
          .error, "rules.lent", "'own' has to say where the kernel lacks \(header.name)",
          at: block.location))
    }
    return PlannedBlock.Lent(
      header: header.name,
      condition: try facts.expression(own, in: area.header, isExpanded: true))
  }

  /// The ranges of releases that follow each other; the newest of the span is an open end.
  private func ranges(of releases: [KernelRelease], _ request: PlanRequest) -> [ReleaseRange] {
    var ranges: [ReleaseRange] = []
    for release in releases {
      let next = release == request.to ? nil : release.nextMainline
      if let last = ranges.last, last.upper == release {
        ranges[ranges.count - 1] = ReleaseRange(from: last.lower, to: next)
      } else {
        ranges.append(ReleaseRange(from: release, to: next))
      }
    }
    return ranges
  }

  // MARK: Text

  private func pieces(_ block: AdaptorBlock) throws(Diagnostics) -> [PlannedBlock.Piece] {
    guard let source = block.text else { return [] }
    var problems: [Diagnostic] = []
    var pieces: [PlannedBlock.Piece] = []
    var lines: [Substring] = []
    for (line, place) in source.lines {
      guard let directive = FragmentDirective(line, at: place) else {
        problems += objections(to: line, at: place)
        lines.append(line)
        continue
      }
      if !lines.isEmpty { pieces.append(.text(lines.joined(separator: "\n"))) }
      lines = []
      do throws(Diagnostics) {
        pieces.append(try piece(directive, of: block, at: place))
      } catch {
        problems += error.all
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    if !lines.isEmpty { pieces.append(.text(lines.joined(separator: "\n"))) }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return pieces
  }

  private func piece(
    _ directive: FragmentDirective, of block: AdaptorBlock, at place: SourceLocation
  ) throws(Diagnostics) -> PlannedBlock.Piece {
    let deriver = CallDeriver(facts: facts, area: area, provided: provided)
    switch directive {
    case .members(let tag, let omitted):
      return .members(try members(of: tag, omitting: omitted, at: place))
    case .thunk(let name, let empty):
      return .derived(try deriver.thunk(of: name, empty: empty))
    case .wrapper(let name):
      return .derived(try deriver.wrapper(of: name, values: block.values(of: name)))
    }
  }

  /// What a line of C may not have in it: versions and form numbers are for gates alone, and a name
  /// that looks like a condition has to be one.
  private func objections(to line: Substring, at place: SourceLocation) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func object(_ message: String) {
      found.append(Diagnostic(.error, "rules.text", message, at: place))
    }
    if line.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 > 0x7e }) {
      object("a byte that is no printable ASCII")
    }
    let directive = line.drop { $0 == " " || $0 == "\t" }
    if directive.hasPrefix("@") { object("an unknown directive") }
    guard directive.hasPrefix("#") else { return found }
    for word in line.split(whereSeparator: {
      !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "_")
    }) {
      if word == "LINUX_VERSION_CODE" || word == "KERNEL_VERSION" || word.hasPrefix("SHIM_FORM_") {
        object("'\(word)' is for gates: give what is asked a condition's name")
      } else if word.hasPrefix("SHIM_"), !directive.hasPrefix("#define"),
        !directive.hasPrefix("#undef"), facts.conditions[String(word)] == nil,
        !isLocal(word)
      {
        object("no condition is named '\(word)'")
      }
    }
    return found
  }

  /// Whether a block of the area defines a macro itself.
  private func isLocal(_ word: Substring) -> Bool {
    localMacros.contains(word) || word.hasPrefix("SHIM_OWN_")
  }

  private func members(
    of tag: String, omitting omitted: [String], at place: SourceLocation
  ) throws(Diagnostics) -> [PlannedBlock.MemberLine] {
    let record = facts.histories.records[facts.target].header(area.header)?.declarations?
      .lazy.compactMap { declaration -> Record? in
        guard declaration.name == tag, case .record(let record) = declaration.content else {
          return nil
        }
        return record
      }.first
    guard let record else {
      throw Diagnostics(
        Diagnostic(.error, "rules.text", "the target has no struct '\(tag)'", at: place))
    }
    var lines: [PlannedBlock.MemberLine] = []
    for member in record.members {
      guard let name = member.name, let type = member.type else {
        throw Diagnostics(
          Diagnostic(
            .error, "rules.text", "a member of '\(tag)' has no name: write the struct out",
            at: place))
      }
      if omitted.contains(name) { continue }
      let text = type.mapped(provided).declaration(of: name, annotations: member.annotations)
      let notes = area.notes.filter { $0.of.contains { $0.text == "\(tag).\(name)" } }
      lines.append(
        PlannedBlock.MemberLine(
          text: text + (member.bits.map { ":\($0)" } ?? ""), condition: member.condition,
          note: notes.isEmpty ? nil : notes.map(\.text).joined(separator: " ")))
    }
    return lines
  }
}

extension AdaptorBlock {
  /// What rules say of the parameters that only the kernel's forms of a function have.
  fileprivate func values(of name: DeclarationName) -> [String: String] {
    var values: [String: String] = [:]
    for rule in rules where rule.declarations.contains(where: { $0.text == name.text }) {
      values.merge(rule.values) { first, _ in first }
    }
    return values
  }
}

extension CType {
  /// The type with the tags that have a `shim_` name by that name.
  func mapped(_ provided: Set<String>) -> CType {
    switch self {
    case .named(let name, let qualifiers):
      let words = name.split(separator: " ")
      guard words.count == 2, provided.contains(String(words[1])) else { return self }
      return .named("\(words[0]) shim_\(words[1])", qualifiers)
    case .pointer(let pointee, let qualifiers):
      return .pointer(pointee.mapped(provided), qualifiers)
    case .array(let element, let count): return .array(element.mapped(provided), count: count)
    case .function(let function):
      var function = function
      function.result = function.result.mapped(provided)
      for index in function.parameters.indices {
        function.parameters[index].type = function.parameters[index].type.mapped(provided)
      }
      return .function(function)
    }
  }
}
