import HeaderParse
public import KernelModel

/// Reads a driver's own source as every release would see it.
public struct DriverScanner: Sendable {
  private let facts: RecordedFacts
  private let library: ClangLibrary
  private let standIn: String

  /// A scanner over recorded releases.
  ///
  /// - Parameters:
  ///   - tables: the records.
  ///   - releases: the releases that are asked about; each has to be recorded.
  ///   - standIn: the texts that stand for the rest of the kernel, in order.
  ///   - libclang: the library to open; nil for the newest installed one.
  /// - Throws: `Diagnostics` for a release without a record, or a missing libclang.
  public init(
    tables: Tables, releases: [KernelRelease], standIn: [Tables.File], libclang: String? = nil
  ) throws(Diagnostics) {
    let recorded = Set(tables.records.map(\.release))
    let missing = releases.filter { !recorded.contains($0) }
    if !missing.isEmpty {
      throw Diagnostics(
        missing.map { Diagnostic(.error, "scan.release", "Linux \($0) is not recorded") })
    }
    if releases.isEmpty {
      throw Diagnostics(Diagnostic(.error, "scan.release", "no recorded release is in the span"))
    }
    library = try ClangLibrary(path: libclang)
    facts = try RecordedFacts(tables: tables, releases: releases)
    self.standIn = standIn.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }

  /// Scans a driver.
  ///
  /// - Parameter driver: its sources.
  /// - Returns: what each release makes of it.
  /// - Throws: `Diagnostics` where libclang gives up.
  public func scan(_ driver: Driver) async throws(Diagnostics) -> Scan {
    let own = DriverOwnNames(driver.texts)
    let candidates = driver.texts.map { DriverCandidates($0, facts.names) }
    let standIn = self.standIn + "\n" + environment(of: driver)
    let parsers = driver.units.map { files in
      DriverParser(
        library: library, standIn: standIn, recorded: facts.names, own: own,
        source: DriverSource(
          files: files, texts: driver.texts, resolved: driver.resolved, folders: driver.folders,
          flags: driver.flags),
        candidates: candidates, lend: { [facts] in facts.lent($0, to: $1) })
    }
    let groups = try await groups(of: driver, candidates, parsers)
    // The newest release teaches what the driver takes from elsewhere, then the oldest what its
    // own branches do; the others start with that.
    var done: [Outcome] = []
    var stubs = [DriverStubs](repeating: DriverStubs(), count: parsers.count)
    for pick in [\[[Int]].last, \[[Int]].first] {
      let jobs = parsers.indices.compactMap { unit -> (Int, [Int], DriverStubs)? in
        guard let group = groups[unit][keyPath: pick],
          !done.contains(where: { $0.unit == unit && $0.releases == group })
        else { return nil }
        return (unit, group, stubs[unit])
      }
      for outcome in await outcomes(jobs, parsers) {
        stubs[outcome.unit] = outcome.stubs
        done.append(outcome)
      }
    }
    let jobs = parsers.indices.flatMap { unit in
      groups[unit].dropFirst().dropLast().map { (unit, $0, stubs[unit]) }
    }
    var readings = [[DriverReading?]](
      repeating: Array(repeating: nil, count: parsers.count), count: facts.views.count)
    for outcome in done + (await outcomes(jobs, parsers)) {
      let reading = try outcome.result.get()
      for release in outcome.releases { readings[release][outcome.unit] = reading }
    }
    return Scan(
      facts: facts, driver: driver, own: own, candidates: candidates,
      readings: readings.map { $0.compactMap { $0 } })
  }

  /// By unit, the releases that see the same driver.
  ///
  /// They take the same lines, and what these name is declared alike. The group of the newest
  /// release is the last one.
  private func groups(
    of driver: Driver, _ candidates: [DriverCandidates], _ parsers: [DriverParser]
  ) async throws(Diagnostics) -> [[[Int]]] {
    struct Sight: Hashable {
      let skipped: [Int: [ClosedRange<Int>]]
      let forms: Int
    }
    let forms = formGroups(of: driver, candidates)
    let outcomes = await withTaskGroup(
      of: (Int, Int, Result<[Int: [ClosedRange<Int>]], Diagnostics>).self
    ) { group in
      for unit in parsers.indices {
        for release in facts.views.indices {
          group.addTask { [facts] in
            do throws(Diagnostics) {
              return (unit, release, .success(try parsers[unit].skipped(facts.views[release])))
            } catch {
              return (unit, release, .failure(error))
            }
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var sights = [[Sight?]](
      repeating: Array(repeating: nil, count: facts.views.count), count: parsers.count)
    for (unit, release, result) in outcomes {
      sights[unit][release] = Sight(skipped: try result.get(), forms: forms[release])
    }
    return sights.map { sights in
      var order: [Sight?] = []
      var groups: [Sight?: [Int]] = [:]
      for (release, sight) in sights.enumerated() {
        if groups[sight] == nil { order.append(sight) }
        groups[sight, default: []].append(release)
      }
      // The newest release's group at the end.
      return order.map { groups[$0] ?? [] }.sorted { ($0.last ?? 0) < ($1.last ?? 0) }
    }
  }

  /// A number for each release: equal where everything that the driver's text may name has one form.
  private func formGroups(of driver: Driver, _ candidates: [DriverCandidates]) -> [Int] {
    var names: Set<String> = []
    var members: Set<String> = []
    for (index, text) in driver.texts.enumerated() {
      for candidate in candidates[index].all {
        let word = text.words[candidate.word].text
        if candidate.isMember { members.insert(word) } else { names.insert(word) }
      }
      for directive in text.directives {
        // What a macro's body names may be anything.
        for word in directive.words where word.kind == .name {
          names.insert(word.text)
          if directive.keyword == "define" { members.insert(word.text) }
        }
        if let target = directive.includeTarget {
          names.insert(String(target.dropFirst().dropLast()))
        }
      }
    }
    let subjects = facts.subjects(named: names, members: members)
    var numbers: [[Int]: Int] = [:]
    let columns = subjects.map { facts.forms(of: $0) }
    return facts.views.indices.map { release in
      let key = columns.map { $0[release] }
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
  }

  private struct Outcome: Sendable {
    let unit: Int
    /// The releases that it speaks for.
    let releases: [Int]
    let stubs: DriverStubs
    let result: Result<DriverReading, Diagnostics>
  }

  private func outcomes(
    _ jobs: [(unit: Int, releases: [Int], stubs: DriverStubs)], _ parsers: [DriverParser]
  ) async -> [Outcome] {
    await withTaskGroup(of: Outcome.self) { group in
      for job in jobs {
        group.addTask { [facts] in
          var stubs = job.stubs
          do throws(Diagnostics) {
            // A group is never empty.
            let release = job.releases.last ?? 0
            let reading = try parsers[job.unit].read(facts.views[release], &stubs)
            return Outcome(
              unit: job.unit, releases: job.releases, stubs: stubs, result: .success(reading))
          } catch {
            return Outcome(
              unit: job.unit, releases: job.releases, stubs: stubs, result: .failure(error))
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// Options as set, and every record that the driver names as declared.
  ///
  /// An option decides between branches of which the set one is usually the one that matters;
  /// `-U` says otherwise.
  private func environment(of driver: Driver) -> String {
    var options = facts.options
    var records: Set<String> = []
    for text in driver.texts {
      for (index, word) in text.words.enumerated() where word.kind == .name {
        if word.text.hasPrefix("CONFIG_") { options.insert(word.text) }
        if index > 0, ["struct", "union"].contains(text.words[index - 1].text) {
          records.insert("\(text.words[index - 1].text) \(word.text);")
        }
      }
      for directive in text.directives where !directive.keyword.hasPrefix("include") {
        for word in directive.words where word.text.hasPrefix("CONFIG_") {
          options.insert(word.text)
        }
      }
    }
    let set = options.filter { !$0.hasSuffix("_MODULE") && !driver.removals.contains($0) }
    return
      (set.sorted().map { "#ifndef \($0)\n#define \($0) 1\n#endif" } + records.sorted())
      .joined(separator: "\n") + "\n"
  }
}
