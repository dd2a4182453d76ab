/// The directives of a text that stands in front of a driver: what the driver's conditionals may ask.
package struct PreludeDirectives: Sendable {
  /// The same number is the same text.
  package let number: Int
  private let directives: [DriverText.Directive]
  private let bytes: [UInt8]
  /// For each directive, the conditionals around it, or that it is a part of.
  private let around: [[Int]]
  /// For each conditional, its directives.
  private let chains: [[Int]]

  package init(_ text: DriverText, number: Int) {
    self.number = number
    directives = text.directives
    bytes = text.bytes
    var around: [[Int]] = []
    var chains: [[Int]] = []
    var open: [Int] = []
    for (index, directive) in text.directives.enumerated() {
      if directive.keyword.hasPrefix("if") {
        open.append(chains.count)
        chains.append([])
      }
      around.append(open)
      if let chain = open.last, directive.isConditional { chains[chain].append(index) }
      if directive.keyword == "endif" { _ = open.popLast() }
    }
    self.around = around
    self.chains = chains
  }

  /// Adds the names that some names' definitions lead to; true where there were new ones.
  func follow(_ names: inout Set<String>) -> Bool {
    let count = names.count
    for (index, directive) in directives.enumerated()
    where directive.isDefinition && names.contains(directive.words.first?.text ?? "") {
      for word in directive.words where word.kind == .name { names.insert(word.text) }
      for part in around[index].flatMap({ chains[$0] }) {
        for word in directives[part].words where word.kind == .name { names.insert(word.text) }
      }
    }
    return names.count > count
  }

  /// The definitions of some names, with the conditionals that they stand in.
  func kept(_ names: Set<String>) -> [DriverText.Directive] {
    var isKept = [Bool](repeating: false, count: directives.count)
    for (index, directive) in directives.enumerated()
    where directive.isDefinition && names.contains(directive.words.first?.text ?? "") {
      isKept[index] = true
      for part in around[index].flatMap({ chains[$0] }) { isKept[part] = true }
    }
    return directives.indices.filter { isKept[$0] }.map { directives[$0] }
  }

  func text(of kept: [DriverText.Directive]) -> [UInt8] {
    kept.flatMap { bytes[$0.range] + [UInt8(ascii: "\n")] }
  }
}

extension DriverText.Directive {
  fileprivate var isDefinition: Bool { keyword == "define" || keyword == "undef" }

  fileprivate var isConditional: Bool {
    keyword.hasPrefix("if") || keyword.hasPrefix("el") || keyword == "endif"
  }
}

/// What stands in front of a driver when its conditionals alone are asked, for each release.
///
/// Only what they may lead to is there, and releases that answer all of them alike are known by that.
package struct DriverPreludes: Sendable {
  /// By release.
  package let texts: [[UInt8]]
  /// By release: equal where no conditional can tell the releases apart.
  package let groups: [Int]

  package init(standIn: DriverText, views: [KernelView], driver: [DriverText]) {
    let front = PreludeDirectives(standIn, number: -1)
    var parts: [Int: PreludeDirectives] = [:]
    for view in views {
      for part in view.directives { parts[part.number] = part }
    }
    var names: Set<String> = []
    for directive in driver.flatMap(\.directives) {
      for word in directive.words where word.kind == .name { names.insert(word.text) }
    }
    let all = [front] + parts.sorted { $0.key < $1.key }.map(\.value)
    while all.reduce(false, { $1.follow(&names) || $0 }) {}
    let beginning = front.kept(names)
    var boundaries = VersionBoundaries()
    for directive in driver.flatMap(\.directives) + beginning { boundaries.add(directive) }
    var texts: [Int: [UInt8]] = [:]
    for part in parts.values {
      let kept = part.kept(names)
      for directive in kept { boundaries.add(directive) }
      texts[part.number] = part.text(of: kept)
    }
    let head = front.text(of: beginning)
    let asked = Set(driver.flatMap(\.directives).flatMap(\.askedIncludes))
    struct Key: Hashable {
      let place: [Int]
      let text: [UInt8]
      let headers: Set<String>
    }
    var numbers: [Key: Int] = [:]
    var groups: [Int] = []
    self.texts = views.map { view in
      let body = view.directives.flatMap { texts[$0.number] ?? [] }
      let key = Key(
        place: boundaries.place(of: view.release), text: body,
        headers: view.headers.filter { asked.contains("<\($0)>") })
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      groups.append(number)
      return head + body
    }
    self.groups = groups
  }
}

/// The releases at which comparisons with `LINUX_VERSION_CODE` change.
private struct VersionBoundaries {
  private var boundaries: Set<Int> = []
  /// Whether the version is used in any other way: then each release is one of its own.
  private var isOpen = false

  private static let others: Set<String> = [
    "LINUX_VERSION_MAJOR", "LINUX_VERSION_PATCHLEVEL", "LINUX_VERSION_SUBLEVEL", "UTS_RELEASE",
  ]

  mutating func add(_ directive: DriverText.Directive) {
    let words = directive.words
    let isOwn = directive.keyword == "define" || directive.keyword == "undef"
    if isOwn, words.first?.text == "LINUX_VERSION_CODE" { isOpen = true }
    for (index, word) in words.enumerated() where word.kind == .name {
      if Self.others.contains(word.text) { isOpen = true }
      guard word.text == "LINUX_VERSION_CODE" else { continue }
      if directive.keyword.hasSuffix("def") || Self.isDefined(words, index) { continue }
      guard let boundary = Self.after(words, index) ?? Self.before(words, index) else {
        isOpen = true
        continue
      }
      boundaries.insert(boundary)
    }
    // Any other KERNEL_VERSION than the kernel's would be computed otherwise.
    if isOwn, words.first?.text == "KERNEL_VERSION",
      directive.text != "KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + (c))"
    {
      isOpen = true
    }
  }

  private static func isDefined(_ words: [DriverText.Word], _ index: Int) -> Bool {
    index > 0 && words[index - 1].text == "defined"
      || index > 1 && words[index - 1].text == "(" && words[index - 2].text == "defined"
  }

  /// The boundary behind the name: `LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)`.
  private static func after(_ words: [DriverText.Word], _ index: Int) -> Int? {
    var place = index + 1
    guard place < words.count, comparisons.contains(words[place].text) else { return nil }
    place += 1
    if place < words.count, words[place].text == "=" { place += 1 }
    guard place + 7 < words.count, words[place].text == "KERNEL_VERSION" else { return nil }
    return code(words[(place + 1)...(place + 7)])
  }

  /// The boundary before it: `KERNEL_VERSION(5, 7, 0) <= LINUX_VERSION_CODE`.
  private static func before(_ words: [DriverText.Word], _ index: Int) -> Int? {
    var place = index - 1
    guard place > 0 else { return nil }
    if words[place].text == "=" { place -= 1 }
    guard place > 7, comparisons.contains(words[place].text),
      words[place - 8].text == "KERNEL_VERSION"
    else { return nil }
    return code(words[(place - 7)...(place - 1)])
  }

  private static let comparisons: Set<String> = ["<", ">", "==", "!="]

  /// `(5, 7, 0)` as a number.
  private static func code(_ words: ArraySlice<DriverText.Word>) -> Int? {
    let words = words.map(\.text)
    guard [words[0], words[2], words[4], words[6]] == ["(", ",", ",", ")"],
      let version = Int(words[1]), let patchlevel = Int(words[3]), let sublevel = Int(words[5]),
      // A number that begins with 0 is an octal one.
      [words[1], words[3], words[5]].allSatisfy({ $0 == "0" || !$0.hasPrefix("0") }),
      max(version, patchlevel, sublevel) < 1 << 12
    else { return nil }
    return version << 16 + patchlevel << 8 + sublevel
  }

  /// Where a release stands between the boundaries.
  func place(of release: DriverRelease) -> [Int] {
    let code = release.code
    if isOpen { return [code] }
    return boundaries.sorted().map { $0 < code ? -1 : $0 == code ? 0 : 1 }
  }
}
