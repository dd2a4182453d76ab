package import KernelModel

/// The histories of everything that a set of records declares in the headers under watch.
///
/// Built once, in one pass over the records; all else (spans, changes, plans) is arithmetic on the
/// numbers in it.
package struct Histories: Sendable {
  /// The records, sorted by release.
  package let records: [ReleaseRecord]
  /// The headers whose declarations have histories.
  package let headers: [String]
  /// Sorted by key.
  package let all: [History]
  private let places: [DeclarationKey: Int]

  /// Builds the histories from records in any order.
  ///
  /// Declarations come from `headers` only; every header of every record gets a history as a whole.
  /// Two records of one release are an error.
  package init(
    records unsorted: [ReleaseRecord], headers: [String]
  ) throws(Diagnostics) {
    let records = unsorted.sorted { $0.release < $1.release }
    try Self.refuseDuplicates(in: records)
    var builder = HistoryBuilder(recordCount: records.count)
    var paths = Set(headers)
    for record in records { for header in record.headers { paths.insert(header.path) } }
    for path in paths.sorted() {
      builder.add(header: path, of: records, withDeclarations: headers.contains(path))
    }
    self.records = records
    self.headers = headers
    all = builder.histories.sorted { $0.key < $1.key }
    places = Dictionary(
      uniqueKeysWithValues: all.enumerated().map { ($0.element.key, $0.offset) })
  }

  package subscript(_ key: DeclarationKey) -> History? { places[key].map { all[$0] } }

  /// The indices of the mainline records, oldest first.
  package var mainline: [Int] { records.indices.filter { records[$0].release.isMainline } }

  private static func refuseDuplicates(in records: [ReleaseRecord]) throws(Diagnostics) {
    var found: [Diagnostic] = []
    for (left, right) in zip(records, records.dropFirst()) where left.release == right.release {
      let sources = [left.source.text, right.source.text].sorted()
      found.append(
        Diagnostic(
          .error, "compare.duplicate-release",
          "two records of \(left.release): \(sources[0]) and \(sources[1])"))
    }
    if !found.isEmpty { throw Diagnostics(found) }
  }
}

/// Collects the histories header by header.
private struct HistoryBuilder {
  /// A key within one header: what is looked up for every fact of every record.
  struct LocalKey: Hashable {
    let kind: DeclarationKind
    let name: String
    let member: String?

    // Keeping the kind out of the hash saves a call per fact; names rarely clash.
    func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      if let member { hasher.combine(member) }
    }
  }

  let recordCount: Int
  var histories: [History] = []

  init(recordCount: Int) { self.recordCount = recordCount }

  mutating func add(header path: String, of records: [ReleaseRecord], withDeclarations: Bool) {
    let found = records.map { $0.header(path) }
    let blank = found.map { $0 == nil ? History.Sighting.unknown : .absent }
    addWhole(header: path, found: found, blank: blank)
    guard withDeclarations else { return }
    var places: [LocalKey: Int] = [:]
    // Records hardly differ in order, so what followed a fact last time is tried before the
    // dictionary is asked. Element 0 stands for the
    // header's beginning.
    let base = histories.count
    var followers: [Int] = [-1]
    for (index, header) in found.enumerated() {
      guard let header else { continue }
      if index > 0, let before = found[index - 1], before.isReadOnceWith(header) {
        for place in base..<histories.count {
          histories[place].sightings[index] = histories[place].sightings[index - 1]
        }
        continue
      }
      var position: Int32 = 0
      var previous = 0
      header.forEachFact { fact in
        var place = followers[previous]
        if place < 0 || !histories[place].key.isKey(of: fact) {
          let key = LocalKey(kind: fact.kind, name: fact.name, member: fact.member)
          if let known = places[key] {
            place = known
          } else {
            place = histories.count
            places[key] = place
            followers.append(-1)
            histories.append(
              History(
                key: DeclarationKey(
                  header: path, kind: fact.kind, name: fact.name, member: fact.member),
                forms: [], sightings: blank))
          }
          followers[previous] = place
        }
        previous = place - base + 1
        position += 1
        histories[place].note(fact, at: index, path: path, position: position)
      }
    }
  }

  private mutating func addWhole(
    header path: String, found: [HeaderRecord?], blank: [History.Sighting]
  ) {
    var whole = History(key: DeclarationKey(header: path), forms: [], sightings: blank)
    for (index, header) in found.enumerated() where header?.isPresent == true {
      whole.forms = [Form(.header, at: SourceLocation(path: path))]
      whole.sightings[index].form = 1
    }
    histories.append(whole)
  }
}

extension History {
  /// Takes one fact in; a further variant of a name that was already seen changes nothing.
  fileprivate mutating func note(_ fact: Fact, at record: Int, path: String, position: Int32) {
    guard sightings[record].form == 0 else { return }
    var number = 0
    // The newest form first: from one record to the next hardly anything changes.
    for index in forms.indices.reversed() where forms[index].content.isSame(as: fact.content) {
      number = index + 1
      break
    }
    if number == 0 {
      forms.append(Form(fact.content, at: SourceLocation(path: path, line: fact.line)))
      number = forms.count
    }
    sightings[record] = Sighting(
      form: Int32(number), line: Int32(fact.line), declaration: Int32(fact.declaration),
      position: position)
  }
}

extension HeaderRecord {
  /// Whether both are the same declarations in memory; false tells nothing.
  ///
  /// A header that a release left as it was is read from the tables once.
  fileprivate func isReadOnceWith(_ other: HeaderRecord) -> Bool {
    guard let declarations, let others = other.declarations, !declarations.isEmpty else {
      return false
    }
    return declarations.withUnsafeBufferPointer { ours in
      others.withUnsafeBufferPointer {
        ours.baseAddress == $0.baseAddress && ours.count == $0.count
      }
    }
  }
}

extension DeclarationKey {
  fileprivate func isKey(of fact: Fact) -> Bool {
    kind == fact.kind && name == fact.name && member == fact.member
  }
}
