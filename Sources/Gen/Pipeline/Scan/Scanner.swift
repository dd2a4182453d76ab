import HeaderParse
public import KernelModel

/// Reads a driver's own source as every release would see it.
public struct Scanner: Sendable {
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
    // The newest release teaches what the driver takes from elsewhere; the others start with that.
    let last = facts.views.count - 1
    let first = await outcomes(parsers.indices.map { ($0, last, DriverStubs()) }, parsers)
    var stubs = [DriverStubs](repeating: DriverStubs(), count: parsers.count)
    for outcome in first { stubs[outcome.unit] = outcome.stubs }
    let jobs = parsers.indices.flatMap { unit in (0..<last).map { (unit, $0, stubs[unit]) } }
    let rest = await outcomes(jobs, parsers)
    var readings = [[DriverReading?]](
      repeating: Array(repeating: nil, count: parsers.count), count: facts.views.count)
    for outcome in first + rest {
      readings[outcome.release][outcome.unit] = try outcome.result.get()
    }
    return Scan(
      facts: facts, driver: driver, own: own, candidates: candidates,
      readings: readings.map { $0.compactMap { $0 } })
  }

  private struct Outcome: Sendable {
    let unit: Int
    let release: Int
    let stubs: DriverStubs
    let result: Result<DriverReading, Diagnostics>
  }

  private func outcomes(
    _ jobs: [(unit: Int, release: Int, stubs: DriverStubs)], _ parsers: [DriverParser]
  ) async -> [Outcome] {
    await withTaskGroup(of: Outcome.self) { group in
      for job in jobs {
        group.addTask { [facts] in
          var stubs = job.stubs
          do throws(Diagnostics) {
            let reading = try parsers[job.unit].read(facts.views[job.release], &stubs)
            return Outcome(
              unit: job.unit, release: job.release, stubs: stubs, result: .success(reading))
          } catch {
            return Outcome(
              unit: job.unit, release: job.release, stubs: stubs, result: .failure(error))
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
