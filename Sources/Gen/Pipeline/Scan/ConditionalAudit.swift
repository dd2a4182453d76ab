import HeaderParse
import KernelModel

/// Holds a driver's version conditionals against the records.
///
/// Which branch a release takes is the preprocessor's to say; what the branch needs are the recorded
/// declarations that its lines name. An own helper that a branch declares inherits what the lines
/// that use it need.
struct ConditionalAudit {
  enum Verdict: String {
    /// The switch is where the declarations change.
    case exact
    /// It builds, and could switch elsewhere.
    case harmless = "harmless"
    /// It does not build where it switches.
    case wrong
    /// What it guards has one form in the whole span.
    case unchanged = "nothing recorded changes there"
    /// Every release takes the same branch.
    case dead
    /// Every release takes the same branch, and a vendor's kernel may take another one.
    case vendor = "a vendor's kernel decides"
  }

  struct Entry {
    let text: Int
    let chain: DriverText.Chain
    /// By release, the branch that is taken; -1 for none, nil where the whole is left out.
    let active: [Int?]
    let verdict: Verdict
    let subjects: Set<DriverReading.Subject>
    /// The indices of the releases at which another branch begins.
    let switches: [Int]
    /// Where it should switch: the first release of the newest branch; nil where no single place
    /// is right.
    let right: Int?
    /// The releases whose declarations fit the branch that breaks.
    let fitting: [Int]
    /// The releases that break in it.
    let breaking: [Int]
    /// Vendors' macros in its conditions, and the driver's own names for them.
    let vendors: Set<String>
    /// What other branches name that vendors' kernels may take, and the releases at which they do;
    /// nil where it is read one way only.
    let otherUses: [DriverReading.Subject: Set<Int>]?
    /// What the branch of the newest release needs.
    let newest: Set<DriverReading.Subject>
  }

  private let scan: Scan
  private let results: [ReleaseResult]
  private let vendors: VendorAudit
  private var forms: [DriverReading.Subject: [Int]] = [:]
  /// What each line of a text needs, at the releases that see it.
  private var needs: [Int: [Int: Set<DriverReading.Subject>]] = [:]

  /// Where the driver declares a name of its own inside of a conditional.
  private var helpers: [String: [(text: Int, lines: ClosedRange<Int>)]] = [:]

  init(_ scan: Scan, _ results: [ReleaseResult], _ vendors: VendorAudit) {
    self.scan = scan
    self.results = results
    self.vendors = vendors
    findHelpers()
    for result in results {
      for use in result.uses { note(use.subject, use.place) }
      for problem in result.problems.union(result.warnings) { note(problem.subject, problem.place) }
    }
  }

  private mutating func findHelpers() {
    for (number, text) in scan.driver.texts.enumerated() {
      let words = text.words
      for (index, word) in words.enumerated()
      where word.depth == 0 && word.kind == .name && scan.own.ordinary.contains(word.text) {
        guard index + 1 < words.count, words[index + 1].text == "(",
          text.chains.contains(where: { $0.lines.contains(word.line) && $0.lines.lowerBound > 1 })
        else { continue }
        var last = index + 1
        while last + 1 < words.count,
          words[last].depth > 0 || !["}", ";"].contains(words[last].text)
        {
          last += 1
          if words[last].text == "}", words[last].depth == 1 { break }
        }
        helpers[word.text, default: []].append(
          (number, word.line...max(word.line, words[last].line)))
      }
    }
  }

  private mutating func note(_ subject: DriverReading.Subject, _ place: DriverReading.Place) {
    needs[place.text, default: [:]][place.line, default: []].insert(subject)
    if forms[subject] == nil { forms[subject] = scan.facts.forms(of: subject) }
  }

  private static func isVersion(_ name: String) -> Bool {
    name == "LINUX_VERSION_CODE" || name == "KERNEL_VERSION" || name.hasPrefix("LINUX_VERSION_")
  }

  /// The conditionals that have to do with versions, by file and line; those that guard nothing
  /// recorded are left out.
  func entries() -> [Entry] {
    scan.driver.texts.indices.flatMap { text in
      scan.driver.texts[text].chains.enumerated().compactMap { index, chain in
        entry(chain, in: text, vendors.entries[text]?[index])
      }
    }
  }

  private func entry(
    _ chain: DriverText.Chain, in text: Int, _ other: VendorAudit.Entry?
  ) -> Entry? {
    let active = results.indices.map { scan.branch(of: chain, in: text, at: $0) }
    let reached = active.indices.filter { active[$0] != nil }
    guard let first = reached.first, let last = reached.last else { return nil }
    let names = Set(chain.branches.flatMap(\.names))
    let vendors = names.intersection(scan.vendors.names)
    let switches = zip(reached, reached.dropFirst()).filter { active[$0] != active[$1] }.map(\.1)
    guard
      !switches.isEmpty || names.contains(where: Self.isVersion) || !vendors.isEmpty || other != nil
    else { return nil }
    let branches = chain.branches.indices.map { subjects(of: chain.branches[$0], in: text) }
    let all = branches.reduce(into: Set<DriverReading.Subject>()) { $0.formUnion($1) }
    guard !all.isEmpty || other?.uses.isEmpty == false else { return nil }
    let places = chain.branches.map { inherited($0, in: text) }
    let broken = reached.map { release in
      brokenBranch(of: chain, in: text, places, active[release] ?? -1, at: release)
    }
    let breaking = zip(reached, broken).filter { $0.1 != nil }.map(\.0)
    let newest = active[last].flatMap { $0 >= 0 ? branches[$0] : nil } ?? []
    let oldest = active[first].flatMap { $0 >= 0 ? branches[$0] : nil } ?? []
    let varying = all.filter { subject in
      let forms = forms[subject] ?? []
      return reached.contains { forms[$0] != forms[first] }
    }
    let culprit = broken.lazy.compactMap { $0 }.first
    let fitting = culprit.map { number in
      self.fitting(
        branches[number], like: reached.filter { active[$0] == number && !breaking.contains($0) })
    }
    let right =
      breaking.isEmpty
      ? start(newest: newest, oldest: oldest, active, reached)
      : right(of: fitting ?? [], isNewest: culprit == active[last], reached)
    // Another place is at fault where this one switches as its declarations do.
    let isRight = switches.count == 1 && right == switches[0]
    let verdict: Verdict =
      if !breaking.isEmpty {
        isRight ? .exact : .wrong
      } else if switches.isEmpty {
        other == nil ? .dead : .vendor
      } else if varying.isEmpty {
        .unchanged
      } else if let start = switches.last, let right, right < start {
        .harmless
      } else {
        .exact
      }
    return Entry(
      text: text, chain: chain, active: active, verdict: verdict, subjects: all,
      switches: switches, right: right, fitting: fitting ?? [], breaking: breaking,
      vendors: vendors, otherUses: other?.uses, newest: newest)
  }

  /// The branch that is at fault at a release: the one taken, or one whose declarations are missed.
  private func brokenBranch(
    of chain: DriverText.Chain, in text: Int, _ places: [[(text: Int, line: Int)]], _ taken: Int,
    at release: Int
  ) -> Int? {
    let problems = results[release].problems
    return chain.branches.indices.first { number in
      let branch = chain.branches[number]
      return problems.contains { problem in
        let isElsewhere = places[number].contains {
          $0.text == problem.place.text && $0.line == problem.place.line
        }
        if number != taken { return isElsewhere && problem.kind == .leftOut }
        return isElsewhere
          || problem.place.text == text
            && (branch.line...branch.lastLine).contains(problem.place.line)
      }
    }
  }

  // MARK: Needs

  private func subjects(
    of branch: DriverText.Chain.Branch, in text: Int
  ) -> Set<DriverReading.Subject> {
    var found: Set<DriverReading.Subject> = []
    guard branch.line < branch.lastLine else { return found }
    for line in (branch.line + 1)...branch.lastLine {
      found.formUnion(needs[text]?[line] ?? [])
    }
    for (text, line) in inherited(branch, in: text) { found.formUnion(needs[text]?[line] ?? []) }
    // What the branch calls stands for what it does.
    for word in scan.driver.texts[text].words
    where word.kind == .name && word.line > branch.line && word.line <= branch.lastLine
      && word.depth > 0
    {
      for helper in helpers[word.text] ?? [] {
        for line in helper.lines { found.formUnion(needs[helper.text]?[line] ?? []) }
      }
    }
    return found
  }

  /// The lines elsewhere that use what a branch declares at file scope.
  private func inherited(
    _ branch: DriverText.Chain.Branch, in text: Int
  ) -> [(text: Int, line: Int)] {
    var names: Set<String> = []
    let words = scan.driver.texts[text].words
    for (index, word) in words.enumerated()
    where word.depth == 0 && word.kind == .name && branch.line < word.line
      && word.line <= branch.lastLine && scan.own.ordinary.contains(word.text)
    {
      let next = index + 1 < words.count ? words[index + 1].text : ""
      if ["(", "=", ";", "["].contains(next) { names.insert(word.text) }
    }
    for directive in scan.driver.texts[text].directives
    where directive.keyword == "define" && branch.line < directive.line
      && directive.line <= branch.lastLine
    {
      if let name = directive.words.first { names.insert(name.text) }
    }
    if names.isEmpty { return [] }
    var found: [(Int, Int)] = []
    for (index, other) in scan.driver.texts.enumerated() {
      for word in other.words where word.kind == .name && names.contains(word.text) {
        let isInside = index == text && branch.line < word.line && word.line <= branch.lastLine
        if !isInside, word.depth > 0 { found.append((index, word.line)) }
      }
    }
    return found
  }

  // MARK: The right place

  /// The releases at which subjects have the forms that they have where nothing breaks; without such
  /// a place, those at which they are all declared.
  private func fitting(
    _ subjects: Set<DriverReading.Subject>, like good: [Int]
  ) -> [Int] {
    results.indices.filter { index in
      subjects.allSatisfy { subject in
        guard let forms = forms[subject] else { return true }
        return good.isEmpty
          ? forms[index] != 0 : good.contains { forms[$0] == forms[index] }
      }
    }
  }

  /// Where the conditional should switch, given what fits the branch that breaks.
  private func right(of fitting: [Int], isNewest: Bool, _ reached: [Int]) -> Int? {
    let fitting = Set(fitting)
    if isNewest {
      let outside = reached.last { !fitting.contains($0) }
      return reached.first { $0 > outside ?? -1 }
    }
    guard let first = reached.first, fitting.contains(first) else { return nil }
    return reached.first { !fitting.contains($0) }
  }

  /// The first release from which on the newest branch fits and the oldest need not any more.
  private func start(
    newest: Set<DriverReading.Subject>, oldest: Set<DriverReading.Subject>, _ active: [Int?],
    _ reached: [Int]
  ) -> Int? {
    guard let last = reached.last else { return nil }
    func fits(_ subjects: Set<DriverReading.Subject>, like release: Int, at index: Int) -> Bool {
      subjects.allSatisfy { (forms[$0]?[index] ?? 0) == (forms[$0]?[release] ?? 0) }
    }
    if !newest.isEmpty {
      var start = last
      for index in reached.reversed() {
        guard fits(newest, like: last, at: index) else { break }
        start = index
      }
      return start
    }
    guard let first = reached.first, !oldest.isEmpty else { return nil }
    return reached.first { !fits(oldest, like: first, at: $0) }
  }
}
