import KernelModel

/// Decides which headers are wrapped.
struct WrapperPlanner {
  private let request: PlanRequest
  private let mapped: [String: MappedName]
  /// The records of the span, oldest first.
  private let records: [MentionRecord]
  private let overlaid: Set<String>
  private var problems: [Diagnostic] = []

  init(
    _ request: PlanRequest, mapped: [MappedName], mentions: [MentionRecord],
    overlaid: Set<String>
  ) {
    self.request = request
    self.mapped = Dictionary(mapped.map { ($0.name, $0) }) { first, second in
      MappedName(
        name: first.name, block: first.block, releases: first.releases.union(second.releases))
    }
    records = mentions.filter {
      $0.release.mainline >= request.from && $0.release.mainline <= request.to
    }.sorted { $0.release < $1.release }
    self.overlaid = overlaid
  }

  mutating func wrappers() throws(Diagnostics) -> [Wrapper] {
    if mapped.isEmpty { return [] }
    requireRecords()
    refuseMacros()
    if !problems.isEmpty { throw Diagnostics(problems) }
    let named = namedHeaders()
    let past = closure(of: Set(named.keys))
    return Set(named.keys).union(past.keys).sorted(by: Self.precedes).map { path in
      Wrapper(
        path: path, names: identifiers(named[path] ?? [:]),
        past: (past[path] ?? []).sorted(by: Self.precedes), assertions: assertions(of: path))
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  // MARK: What the records have to show

  private mutating func requireRecords() {
    let recorded = Set(records.map(\.release))
    let needed = mapped.values.reduce(into: Set<KernelRelease>()) { $0.formUnion($1.releases) }
    for release in needed.sorted()
    where release >= request.from && release <= request.to && !recorded.contains(release) {
      report(
        "plan.mentions", "no table tells which headers of \(release) name what is mapped there")
    }
    for name in mapped.keys.sorted(by: Self.precedes) {
      let silent = records.filter { record in !record.names.contains { $0.names.contains(name) } }
      guard let first = silent.first, let last = silent.last else { continue }
      let places = silent.count == 1 ? "\(first.release)" : "\(first.release) to \(last.release)"
      report(
        "plan.mentions",
        "'\(name)' is mapped, and was not looked for in the headers of \(places):"
          + " record their mentions again")
    }
  }

  /// A macro expands where it is used: behind the wrapper, where the names are in force again.
  private mutating func refuseMacros() {
    for record in records {
      let release = record.release.mainline
      for header in record.headers where !overlaid.contains(header.path) {
        for macro in header.macros where mapped[macro.name]?.releases.contains(release) != true {
          for name in macro.names where mapped[name]?.releases.contains(release) == true {
            report(
              "plan.macro",
              "the macro \(macro.name) of \(record.release) names \(name), which is mapped there:"
                + " it would expand to the adaptor's", at: SourceLocation(path: header.path))
          }
        }
      }
    }
  }

  private mutating func report(
    _ identifier: String, _ message: String, at location: SourceLocation? = nil
  ) {
    problems.append(Diagnostic(.error, identifier, message, at: location))
  }

  // MARK: Headers

  /// The headers that name something, and for each name the mainline releases where it is mapped.
  private func namedHeaders() -> [String: [String: Set<KernelRelease>]] {
    var result: [String: [String: Set<KernelRelease>]] = [:]
    for record in records {
      for header in record.headers where !overlaid.contains(header.path) {
        for name in header.names {
          guard let releases = mapped[name]?.releases else { continue }
          let collides = record.release.isMainline && releases.contains(record.release)
          result[header.path, default: [:]][name, default: []]
            .formUnion(collides ? [record.release] : [])
        }
      }
    }
    return result
  }

  /// The headers from which one under watch is reached past the search path, with what they include.
  private func closure(of named: Set<String>) -> [String: Set<String>] {
    var watched = named.union(overlaid)
    var past: [String: Set<String>] = [:]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for header in records.flatMap(\.headers) where !overlaid.contains(header.path) {
        let found = watched.intersection(header.includes).subtracting(past[header.path] ?? [])
        if found.isEmpty { continue }
        past[header.path, default: []].formUnion(found)
        watched.insert(header.path)
        isGrowing = true
      }
    }
    return past
  }

  private func identifiers(_ names: [String: Set<KernelRelease>]) -> [Wrapper.NamedIdentifier] {
    names.sorted { Self.precedes($0.key, $1.key) }.map { name, releases in
      .init(name: name, words: words(releases))
    }
  }

  /// The releases as ranges, `5.15 .. 6.0`; nil for none.
  private func words(_ releases: Set<KernelRelease>) -> String? {
    var ranges: [ReleaseRange] = []
    for release in releases.sorted() {
      let upper = release >= request.to ? nil : release.nextMainline
      if let last = ranges.last, last.upper == release {
        ranges[ranges.count - 1] = ReleaseRange(from: last.lower, to: upper)
      } else {
        ranges.append(ReleaseRange(from: release, to: upper))
      }
    }
    return ranges.isEmpty ? nil : ranges.words(from: request.from)
  }

  // MARK: Assertions

  private func assertions(of path: String) -> [EmbeddingAssertion] {
    var found: [MentionRecord.Embedding] = []
    for record in records.reversed() {
      for embedding in record.headers.first(where: { $0.path == path })?.embedded ?? []
      where mapped[embedding.tag] != nil && !found.contains(embedding) {
        found.append(embedding)
      }
    }
    var counts: [String: Int] = [:]
    return found.map { embedding in
      let stem = Self.gate(of: embedding)
      counts[stem, default: 0] += 1
      // A second condition for the same member is another question.
      let count = counts[stem, default: 1]
      return assertion(embedding, of: path, gate: count == 1 ? stem : "\(stem)_\(count)")
    }
  }

  private func assertion(
    _ embedding: MentionRecord.Embedding, of path: String, gate: String
  ) -> EmbeddingAssertion {
    // Where no version can tell any of the records apart, the member is not looked for.
    var segments: [(lower: KernelRelease, number: Int)] = [(request.from, 0)]
    var isFirst = true
    var ranges: [ReleaseRange] = []
    for record in records where record.release.isExpressible {
      let isThere =
        record.headers.first { $0.path == path }?.embedded.contains(embedding) == true
      let number = isThere ? 1 : 0
      if isFirst {
        segments = [(request.from, number)]
        isFirst = false
      } else if segments.last?.number != number {
        segments.append((record.release, number))
      }
    }
    for (index, segment) in segments.enumerated() where segment.number == 1 {
      let upper = index + 1 < segments.count ? segments[index + 1].lower : nil
      ranges.append(ReleaseRange(from: segment.lower, to: upper))
    }
    let arms = Arms(segments: segments)
    return EmbeddingAssertion(
      gate: gate, embedding: embedding, block: mapped[embedding.tag]?.block ?? "",
      arms: arms.arms, otherwise: arms.otherwise, words: ranges.words(from: request.from))
  }

  /// The macro's name: `SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV`.
  private static func gate(of embedding: MentionRecord.Embedding) -> String {
    let record = embedding.record.split(separator: " ").last.map(String.init) ?? ""
    let member = embedding.member.split(separator: ".").map { $0.filter { $0 != "[" && $0 != "]" } }
    let words = ["SHIM_EMBEDS_\(embedding.tag)_IN_\(record)"] + member
    return words.joined(separator: "__").uppercased()
  }
}
