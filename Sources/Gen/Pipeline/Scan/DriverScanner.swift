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
    let idle = IdleBodies(
      driver.texts, resolved: driver.resolved, recorded: facts.names, own: own)
    let parsers = driver.units.map { files in
      DriverParser(
        library: library, standIn: standIn, recorded: facts.names, own: own,
        source: DriverSource(
          files: files, texts: driver.texts, resolved: driver.resolved, folders: driver.folders,
          flags: driver.flags),
        candidates: candidates, idle: idle, lend: { [facts] in facts.lent($0, to: $1) })
    }
    let forms = formGroups(of: driver, candidates)
    let preludes = DriverPreludes(
      standIn: DriverText(Array(standIn.utf8)), views: facts.views, driver: driver.texts)
    let sights = try await sights(parsers, preludes, forms)
    // The newest release teaches what the driver takes from elsewhere, then the oldest what its
    // own branches do; the others start with that.
    var stubs = [DriverStubs](repeating: DriverStubs(), count: parsers.count)
    var known = [[Sight: DriverReading]](repeating: [:], count: parsers.count)
    for pick in [\[Sight].last, \[Sight].first] {
      let jobs = parsers.indices.compactMap { unit -> Job? in
        guard let sight = sights[unit][keyPath: pick], known[unit][sight] == nil else { return nil }
        return Job(unit: unit, sight: sight, release: sights[unit].lastIndex(of: sight) ?? 0)
      }
      try await read(jobs, parsers, &stubs, &known)
    }
    try await read(jobs(sights, known), parsers, stubs, &known)
    let readings = facts.views.indices.map { release in
      parsers.indices.compactMap { known[$0][sights[$0][release]] }
    }
    let vendors = VendorReadings(
      driver.texts, defined: Set(driver.flags.compactMap(Self.definedName)))
    var vendorReadings = [[DriverReading]](repeating: [], count: facts.views.count)
    for texts in vendors.texts {
      let parsers = parsers.map { $0.reading(texts) }
      let others = try await self.sights(parsers, preludes, forms)
      try await read(jobs(others, known), parsers, stubs, &known)
      for unit in parsers.indices {
        for release in facts.views.indices where others[unit][release] != sights[unit][release] {
          if let reading = known[unit][others[unit][release]] {
            vendorReadings[release].append(reading)
          }
        }
      }
    }
    return Scan(
      facts: facts, driver: driver, own: own, candidates: candidates, readings: readings,
      vendors: vendors, vendorReadings: vendorReadings)
  }

  /// `NAME` of `-DNAME` and `-DNAME=value`.
  private static func definedName(_ flag: String) -> String? {
    guard flag.hasPrefix("-D") else { return nil }
    return flag.dropFirst(2).split(separator: "=", omittingEmptySubsequences: false).first
      .map(String.init)
  }

  /// What a release sees of a unit: releases with the same sight see the same driver.
  ///
  /// They take the same lines, and what these name is declared alike.
  private struct Sight: Hashable, Sendable {
    let skipped: [Int: [ClosedRange<Int>]]
    let forms: Int
  }

  /// By unit, then by release.
  private func sights(
    _ parsers: [DriverParser], _ preludes: DriverPreludes, _ forms: [Int]
  ) async throws(Diagnostics) -> [[Sight]] {
    let asked = Dictionary(
      zip(preludes.groups, facts.views.indices), uniquingKeysWith: { first, _ in first })
    let outcomes = await withTaskGroup(
      of: (Int, Int, Result<[Int: [ClosedRange<Int>]], Diagnostics>).self
    ) { group in
      for unit in parsers.indices {
        for (number, release) in asked {
          group.addTask { [facts] in
            do throws(Diagnostics) {
              return (
                unit, number,
                .success(
                  try parsers[unit].skipped(
                    facts.views[release], prelude: preludes.texts[release]))
              )
            } catch {
              return (unit, number, .failure(error))
            }
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var skipped = [[Int: [Int: [ClosedRange<Int>]]]](repeating: [:], count: parsers.count)
    for (unit, number, result) in outcomes { skipped[unit][number] = try result.get() }
    return parsers.indices.map { unit in
      facts.views.indices.map { release in
        Sight(skipped: skipped[unit][preludes.groups[release]] ?? [:], forms: forms[release])
      }
    }
  }

  /// What is still to be read: each sight once, at the newest release that has it.
  private func jobs(_ sights: [[Sight]], _ known: [[Sight: DriverReading]]) -> [Job] {
    sights.indices.flatMap { unit in
      var seen: Set<Sight> = []
      return sights[unit].indices.reversed().compactMap { release -> Job? in
        let sight = sights[unit][release]
        guard known[unit][sight] == nil, seen.insert(sight).inserted else { return nil }
        return Job(unit: unit, sight: sight, release: release)
      }
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

  private struct Job: Sendable {
    let unit: Int
    let sight: Sight
    /// The release whose declarations are parsed.
    let release: Int
  }

  /// Reads what is to be read, and keeps what was learned on the way.
  private func read(
    _ jobs: [Job], _ parsers: [DriverParser], _ stubs: inout [DriverStubs],
    _ known: inout [[Sight: DriverReading]]
  ) async throws(Diagnostics) {
    for (job, learned) in try await read(jobs, parsers, stubs, &known) { stubs[job.unit] = learned }
  }

  @discardableResult
  private func read(
    _ jobs: [Job], _ parsers: [DriverParser], _ stubs: [DriverStubs],
    _ known: inout [[Sight: DriverReading]]
  ) async throws(Diagnostics) -> [(Job, DriverStubs)] {
    let outcomes = await withTaskGroup(
      of: (Job, DriverStubs, Result<DriverReading, Diagnostics>).self
    ) { group in
      for job in jobs {
        group.addTask { [facts] in
          var stubs = stubs[job.unit]
          do throws(Diagnostics) {
            let reading = try parsers[job.unit].read(facts.views[job.release], &stubs)
            return (job, stubs, .success(reading))
          } catch {
            return (job, stubs, .failure(error))
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for (job, _, result) in outcomes { known[job.unit][job.sight] = try result.get() }
    return outcomes.map { ($0.0, $0.1) }
  }

  /// Options as set, and every record that the driver names as declared.
  ///
  /// An option decides between branches of which the set one is usually the one that matters;
  /// `-U` says otherwise.
  private func environment(of driver: Driver) -> String {
    var options = facts.options
    var records: Set<String> = []
    // CONFIG_SUSE_VERSION is set in SUSE's kernels only.
    func isOption(_ name: String) -> Bool {
      name.hasPrefix("CONFIG_") && !VendorMacros.contains(name)
    }
    for text in driver.texts {
      for (index, word) in text.words.enumerated() where word.kind == .name {
        if isOption(word.text) { options.insert(word.text) }
        if index > 0, ["struct", "union"].contains(text.words[index - 1].text) {
          records.insert("\(text.words[index - 1].text) \(word.text);")
        }
      }
      for directive in text.directives where !directive.keyword.hasPrefix("include") {
        for word in directive.words where isOption(word.text) { options.insert(word.text) }
      }
    }
    let set = options.filter { !$0.hasSuffix("_MODULE") && !driver.removals.contains($0) }
    return
      (set.sorted().map { "#ifndef \($0)\n#define \($0) 1\n#endif" } + records.sorted())
      .joined(separator: "\n") + "\n"
  }
}
