import HeaderCompare
public import KernelModel
import ReleaseTables
import ShimEmit
import ShimPlan

extension Generator {
  /// Tells everything that the tables and rules say, declaration by declaration.
  ///
  /// - Parameters:
  ///   - request: the span and the target.
  ///   - files: the image tables' files, already read; none leaves out what images show.
  /// - Returns: the survey.
  /// - Throws: `Diagnostics` as `generate` does, and what is wrong with the image tables.
  public func survey(
    _ request: Request, images files: [Tables.File] = []
  ) throws(Diagnostics) -> Survey {
    let gated = try Histories(records: tables.records, headers: headers.gatedPaths)
    let plan = try GatePlan(planRequest(request), histories: gated)
    let slots = try SlotPlan(plan, histories: gated, isOpsTable: headers.isOpsTable)
    let adaptors = try AdaptorPlan(plan, histories: gated, rules: rules.areas)
    var reader = ImageTableReader()
    var images: [ImageRecord] = []
    for file in files { images.append(try reader.record(from: file.bytes, path: file.path)) }
    let histories = try Histories(records: tables.records, headers: headers.paths)
    let surveyor = Surveyor(
      request: request, histories: histories,
      considered: try plan.request.considered(in: histories), plan: plan, slots: slots,
      adaptors: adaptors, gated: Set(headers.gatedPaths), images: images)
    return surveyor.survey(headers: headers.paths)
  }
}

/// Gathers what each stage decided about each declaration.
private struct Surveyor {
  let request: Generator.Request
  let histories: Histories
  /// The records of the span: indices into the histories' records.
  let considered: [Int]
  let gates: [DeclarationKey: Gate]
  let slotNames: [DeclarationKey: String]
  let adaptors: AdaptorPlan
  let rows: [DeclarationKey: CoverageMatrix.Row]
  let gated: Set<String>
  /// What images show, by kind, name and member.
  private let statements: [String: [String]]
  /// The releases whose images show a name, those whose images lack it, and all that have images.
  private var shown: [String: Set<KernelRelease>] = [:]
  private var lacking: [String: Set<KernelRelease>] = [:]
  private let imageReleases: [KernelRelease]

  init(
    request: Generator.Request, histories: Histories, considered: [Int], plan: GatePlan,
    slots: SlotPlan, adaptors: AdaptorPlan, gated: Set<String>, images: [ImageRecord]
  ) {
    self.request = request
    self.histories = histories
    self.considered = considered
    gates = Dictionary(uniqueKeysWithValues: plan.gates.map { ($0.key, $0) })
    slotNames = Dictionary(
      uniqueKeysWithValues: slots.tables.flatMap(\.slots).map { ($0.key, $0.name) })
    self.adaptors = adaptors
    rows = Dictionary(
      adaptors.coverage.rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.gated = gated
    var statements: [String: [String]] = [:]
    if !images.isEmpty {
      for statement in LifeStatement.all(
        records: considered.map { histories.records[$0] }, images: images)
      {
        let name = statement.member.map { "\(statement.name).\($0)" } ?? statement.name
        statements["\(statement.kind.rawValue) \(name)", default: []].append(
          statement.description)
      }
    }
    self.statements = statements
    let recorded = Set(considered.map { histories.records[$0].release })
    imageReleases = Set(images.map(\.image.release)).intersection(recorded).sorted()
    for image in images where recorded.contains(image.image.release) { note(image) }
  }

  private mutating func note(_ image: ImageRecord) {
    let release = image.image.release
    for symbol in image.symbols {
      let name = "\(symbol.kind.rawValue) \(symbol.name)"
      switch symbol.evidence {
      case .absent: lacking[name, default: []].insert(release)
      case .function: shown[name, default: []].insert(release)
      case .record(let record):
        shown[name, default: []].insert(release)
        record.forEachMember(prefix: nil) { _, path in
          shown["member \(symbol.name).\(path)", default: []].insert(release)
        }
      }
    }
  }

  /// What kernel images say of a declaration; nothing where no page speaks of it.
  private func images(of key: DeclarationKey) -> [String] {
    let name = "\(key.kind.rawValue) \(key)"
    let owner = key.record.map { "record \($0)" } ?? name
    guard shown[owner] != nil || lacking[owner] != nil else { return [] }
    let seen = shown[name] ?? []
    let first =
      seen.isEmpty
      ? "none shows it" : "shown in \(words(seen)), out of those of \(words(Set(imageReleases)))"
    return [first] + (statements[name] ?? [])
  }

  /// Releases with images, neighbours joined.
  private func words(_ chosen: Set<KernelRelease>) -> String {
    var runs: [(first: KernelRelease, last: KernelRelease)] = []
    var isOpen = false
    for release in imageReleases {
      if chosen.contains(release) {
        if isOpen { runs[runs.count - 1].last = release } else { runs.append((release, release)) }
      }
      isOpen = chosen.contains(release)
    }
    return runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first) to \($0.last)" }
      .joined(separator: ", ")
  }

  func survey(headers: [String]) -> Survey {
    var symbols: [Survey.Symbol] = []
    for history in histories.all
    where considered.contains(where: { history.sightings[$0].form > 0 }) {
      symbols.append(symbol(history))
    }
    var blocks: [String: Survey.Block] = [:]
    for area in adaptors.areas {
      for block in area.blocks {
        blocks["\(area.name)/\(block.name)"] = Survey.Block(
          provides: block.provides,
          code: block.pieces.map(Self.code) + [
            "\(block.own)", "\(String(describing: block.lent))",
          ])
      }
    }
    return Survey(
      request: request,
      releases: considered.map {
        let record = histories.records[$0]
        return Survey.Release(
          release: record.release, tree: record.tree,
          source: "\(record.source.kind) \(record.source.text)")
      },
      headers: headers.map { path in
        let key = DeclarationKey(header: path)
        let whole = histories[key]
        let forms = whole.map { timeline(of: $0).spans(from: request.from) } ?? []
        let ranges = forms.first { $0.number == 1 }?.ranges ?? []
        return Survey.Header(
          path: path, isGated: gated.contains(path),
          words: ranges.isEmpty
            ? "no release"
            : ranges == [ReleaseRange(from: request.from)]
              ? "every release" : ranges.words(from: request.from),
          includes: includes(of: path))
      },
      symbols: symbols, blocks: blocks)
  }

  /// A piece of a block without its comments.
  private static func code(_ piece: PlannedBlock.Piece) -> String {
    guard case .text(let text) = piece else { return "\(piece)" }
    return CodeText(path: "block.h", bytes: Array(text.utf8)).lines.joined(separator: "\n")
  }

  private func timeline(of history: History) -> Timeline {
    history.timeline(over: considered, of: histories.records)
  }

  // MARK: One symbol

  private func symbol(_ history: History) -> Survey.Symbol {
    let key = history.key
    let timeline = timeline(of: history)
    let gate = gates[key]
    let spans = timeline.spans(from: request.from)
    func words(_ number: Int) -> String {
      if let form = gate?.forms.first(where: { $0.number == number }) { return form.words }
      return (spans.first { $0.number == number }?.ranges ?? []).words(from: request.from)
    }
    // The timeline counts forms in the order of this span; the history over all records.
    var numbers = [Int](repeating: 0, count: history.forms.count)
    for (index, form) in timeline.forms.enumerated() {
      if let place = history.forms.firstIndex(of: form) { numbers[place] = index + 1 }
    }
    let evidence =
      gate?.evidence
      ?? timeline.boundaries.map { BracketEvidence(boundary: $0, start: $0.with.release) }
    let isEverAbsent = considered.contains { history.sightings[$0].form == 0 }
    return Survey.Symbol(
      key: key, name: key.description, kind: key.kind, header: key.header,
      gate: gate?.name.description,
      recordGate: gate == nil ? key.record.flatMap { gates[$0]?.name.description } : nil,
      slot: slotNames[key], story: gate?.story ?? "",
      forms: timeline.forms.enumerated().map { index, form in
        Survey.Form(
          number: index + 1, text: form.declaration(of: key), words: words(index + 1),
          content: form)
      },
      absence: isEverAbsent ? words(0) : nil,
      formAt: considered.map {
        let form = history.sightings[$0].form
        return form > 0 ? numbers[Int(form) - 1] : Int(form)
      },
      lineAt: considered.map { Int(max(0, history.sightings[$0].line)) },
      boundaries: evidence.map {
        Survey.Boundary(
          start: $0.start, number: $0.boundary.number, previous: $0.boundary.previous,
          isClosed: $0.boundary.isClosed,
          evidence: String($0.words.dropFirst("Evidence: ".count).dropLast()))
      },
      overrides: timeline.overrides.map {
        "\($0.release) needs form \($0.number), and its version reads as form \($0.instead)"
      },
      sizes: sizes(of: history), condition: newest(history)?.condition,
      exports: exports(of: history), documentation: documentation(of: history),
      images: images(of: key),
      notes: notes(of: key), meanings: meanings(of: key), coverage: coverage(of: key),
      adaptor: adaptor(of: key), isInternal: isInternal(key))
  }

  /// The declaration at a record; nil where there is none.
  private func declaration(_ history: History, at index: Int) -> Declaration? {
    let place = Int(history.sightings[index].declaration)
    guard place >= 0,
      let declarations = histories.records[index].header(history.key.header)?.declarations
    else { return nil }
    return declarations[place]
  }

  private func newest(_ history: History) -> Declaration? {
    guard let index = considered.last(where: { history.sightings[$0].form > 0 }) else { return nil }
    return declaration(history, at: index)
  }

  /// Runs of records with the same word, in words: `5.10 to 5.16: 16 bytes`.
  private func runs(_ word: (Int) -> String?) -> [String] {
    var runs: [(word: String, first: Int, last: Int)] = []
    var isOpen = false
    for index in considered {
      guard let word = word(index) else {
        isOpen = false
        continue
      }
      if isOpen, let last = runs.last, last.word == word {
        runs[runs.count - 1].last = index
      } else {
        runs.append((word, index, index))
      }
      isOpen = true
    }
    return runs.map { run in
      let (first, last) = (
        histories.records[run.first].release, histories.records[run.last].release
      )
      return "\(first == last ? "\(first)" : "\(first) to \(last)"): \(run.word)"
    }
  }

  /// The `#include` lines of a header over the records that show them.
  private func includes(of path: String) -> [Survey.Include] {
    var known: [Int: Set<HeaderRecord.Include>] = [:]
    var order: [HeaderRecord.Include] = []
    for index in considered {
      let lines = histories.records[index].header(path)?.includes ?? []
      if lines.isEmpty { continue }
      var place = 0
      for line in lines {
        let include = HeaderRecord.Include(target: line.target, condition: line.condition)
        if let found = order.firstIndex(of: include) {
          place = found + 1
        } else {
          order.insert(include, at: place)
          place += 1
        }
        known[index, default: []].insert(include)
      }
    }
    return order.map { include in
      let isEverywhere = known.values.allSatisfy { $0.contains(include) }
      let runs = runs { known[$0]?.contains(include) == true ? "" : nil }
      return Survey.Include(
        target: include.target, condition: include.condition,
        words: isEverywhere
          ? nil : runs.map { String($0.dropLast(": ".count)) }.joined(separator: ", "),
        isAt: considered.map { known[$0]?.contains(include) })
    }
  }

  private func sizes(of history: History) -> [String] {
    guard history.key.kind == .record else { return [] }
    return runs { index in
      guard case .record(let record)? = declaration(history, at: index)?.content,
        let layout = record.layout
      else { return nil }
      let exceptions = layout.exceptions.map { ", \($0.architecture.rawValue) \($0.value.size)" }
      return "\(layout.common.size) bytes" + exceptions.joined()
    }
  }

  private func exports(of history: History) -> [String] {
    guard history.key.kind == .function else { return [] }
    return runs { index in
      guard case .function(let function)? = declaration(history, at: index)?.content else {
        return nil
      }
      switch function.export {
      case nil: return function.isInline ? "inline" : nil
      case .unexported: return "not exported to modules"
      case .exported(let isGPL, let namespace):
        return (isGPL ? "exported to GPL modules" : "exported")
          + (namespace.map { " in namespace \($0)" } ?? "")
      }
    }
  }

  private func documentation(of history: History) -> String? {
    guard let declaration = newest(history) else { return nil }
    guard let member = history.key.member else { return declaration.documentation?.summary }
    guard case .record(let record) = declaration.content else { return nil }
    var found: String?
    record.forEachMember(prefix: nil) { item, path in
      if path == member { found = item.documentation }
    }
    return found
  }

  // MARK: Rules

  private func names(_ name: DeclarationName, _ key: DeclarationKey) -> Bool {
    let text = key.kind == .header ? "header \(key)" : "\(key)"
    return name.text == text && HeaderVisibility(path: key.header) != .private
  }

  private func notes(of key: DeclarationKey) -> [Survey.Note] {
    adaptors.areas.flatMap(\.rules.notes).filter { $0.of.contains { names($0, key) } }.map {
      Survey.Note(text: $0.text, source: $0.source)
    }
  }

  private func meanings(of key: DeclarationKey) -> [Survey.Meaning] {
    adaptors.meanings.filter { $0.key == key }.flatMap { gate in
      gate.values.map {
        Survey.Meaning(
          gate: gate.name, number: $0.number, words: $0.words, text: $0.says, source: $0.source)
      }
    }
  }

  private func coverage(of key: DeclarationKey) -> [Survey.CoverageRun] {
    guard let row = rows[key] else { return [] }
    var runs: [(cell: CoverageMatrix.Cell, first: Int, last: Int)] = []
    for (index, cell) in row.cells.enumerated() {
      if let last = runs.last, last.cell == cell {
        runs[runs.count - 1].last = index
      } else {
        runs.append((cell, index, index))
      }
    }
    let releases = adaptors.coverage.releases
    return runs.map { run in
      Survey.CoverageRun(
        first: releases[run.first], last: releases[run.last], coverage: run.cell.coverage.rawValue,
        reason: run.cell.reason, source: run.cell.source,
        rank: Coverage.allCases.firstIndex(of: run.cell.coverage) ?? 0)
    }
  }

  private func adaptor(of key: DeclarationKey) -> Survey.Adaptor? {
    let owner = key.record?.description ?? key.description
    for area in adaptors.areas {
      for block in area.blocks where block.provides.contains(owner) {
        return Survey.Adaptor(
          header: "shimgen/\(area.name).h", block: block.name, macro: block.ownMacro,
          text: block.says, name: "shim_\(owner)")
      }
    }
    return nil
  }

  private func isInternal(_ key: DeclarationKey) -> String? {
    adaptors.areas.flatMap(\.rules.internals).first {
      $0.declarations.contains { names($0, key) }
    }?.reason
  }
}
