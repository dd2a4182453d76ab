import HeaderCompare
import HeaderParse
import KernelModel
import ShimEmit

/// What the records say about declarations that a driver may use, release by release.
struct RecordedFacts: Sendable {
  /// The releases that are asked about, oldest first.
  let releases: [ReleaseRecord]
  let views: [KernelView]
  let names: RecordedNames
  /// The options that the records test.
  let options: Set<String>
  private let records: [ReleaseRecord]
  private let histories: Histories
  private let subjects: [DriverReading.Subject: [History]]
  /// The enum that a constant belongs to.
  private let enumerations: [String: [History]]
  private let indices: [Int]

  /// Whether a header is one that drivers can include.
  private static func isForDrivers(_ path: String) -> Bool {
    HeaderVisibility(path: path) != .private
  }

  init(tables: Tables, releases wanted: [KernelRelease]) throws(Diagnostics) {
    let records = tables.records.sorted { $0.release < $1.release }
    self.records = records
    let paths = Set(records.flatMap { $0.headers.map(\.path) }.filter(Self.isForDrivers))
    histories = try Histories(records: records, headers: paths.sorted())
    let set = Set(wanted)
    indices = records.indices.filter { set.contains(records[$0].release) }
    releases = indices.map { records[$0] }
    var subjects: [DriverReading.Subject: [History]] = [:]
    var enumerations: [String: [History]] = [:]
    var members: [String: Set<String>] = [:]
    for history in histories.all where Self.isForDrivers(history.key.header) {
      for subject in Self.subjects(of: history) {
        subjects[subject, default: []].append(history)
        if case .member(let record, let name) = subject {
          members[record, default: []].insert(name)
        }
      }
      for form in history.forms {
        guard case .enumeration(let enumeration) = form.content else { continue }
        for constant in enumeration.constants
        where enumerations[constant.name]?.contains(where: { $0.key == history.key }) != true {
          enumerations[constant.name, default: []].append(history)
        }
      }
    }
    self.subjects = subjects
    self.enumerations = enumerations
    var ordinary: Set<String> = Set(enumerations.keys)
    var tags: Set<String> = []
    var headers: Set<String> = []
    for subject in subjects.keys {
      switch subject {
      case .ordinary(let name): ordinary.insert(name)
      case .tag(let name): tags.insert(name)
      case .header(let name): headers.insert(name)
      case .member: break
      }
    }
    names = RecordedNames(ordinary: ordinary, tags: tags, members: members, headers: headers)
    var renderer = ViewRenderer()
    views = releases.map { renderer.view(of: $0) }
    options = renderer.options
  }

  private static func subjects(of history: History) -> [DriverReading.Subject] {
    let key = history.key
    switch key.kind {
    case .header: return [.header(key.includeName)]
    case .function, .typedef, .variable, .macro: return [.ordinary(key.name)]
    case .record: return [.tag(key.name)]
    case .enumeration: return [.tag(key.name)]
    case .member:
      let last = key.member?.split(separator: ".").last.map(String.init) ?? ""
      return [.member(record: key.name, name: last)]
    }
  }

  // MARK: Forms

  /// The subjects that some words may name, in any order.
  func subjects(
    named names: Set<String>, members: Set<String>
  ) -> [DriverReading.Subject] {
    subjects.keys.filter { subject in
      switch subject {
      case .ordinary(let name), .tag(let name), .header(let name): names.contains(name)
      case .member(_, let name): members.contains(name)
      }
    } + enumerations.keys.filter { names.contains($0) }.map { .ordinary($0) }
  }

  /// A number for the form of a subject at each release; 0 where it is not declared.
  ///
  /// Numbers of one subject are equal where a compiler cannot tell the forms apart.
  func forms(of subject: DriverReading.Subject) -> [Int] {
    if let found = subjects[subject] {
      return indices.map { index in
        for (number, history) in found.enumerated() {
          let form = Int(history.sightings[index].form)
          if form > 0 { return number * 10_000 + form }
        }
        return 0
      }
    }
    guard case .ordinary(let name) = subject, let found = enumerations[name] else {
      return indices.map { _ in 0 }
    }
    return indices.map { index in
      for history in found {
        guard case .present(let form) = history.evidence(at: index),
          case .enumeration(let enumeration) = form.content,
          let constant = enumeration.constants.first(where: { $0.name == name })
        else { continue }
        return Int(truncatingIfNeeded: constant.value) &* 2 | 1
      }
      return 0
    }
  }

  /// The declaration of a subject at a release: its C and its place; nil where it is not declared.
  func declaration(
    of subject: DriverReading.Subject, at release: Int
  ) -> (text: String, location: SourceLocation)? {
    var found = subjects[subject] ?? []
    if found.isEmpty, case .ordinary(let name) = subject { found = enumerations[name] ?? [] }
    let index = indices[release]
    for history in found {
      guard case .present(let form) = history.evidence(at: index) else { continue }
      return (
        form.declaration(of: history.key),
        SourceLocation(path: history.key.header, line: Int(history.sightings[index].line))
      )
    }
    return nil
  }

  /// What modules can link against, of a function at a release; nil where that is not known.
  func export(of name: String, at release: Int) -> Export? {
    for header in records[indices[release]].headers where Self.isForDrivers(header.path) {
      for declaration in header.declarations ?? [] where declaration.name == name {
        if case .function(let function) = declaration.content, !function.isInline {
          return function.export
        }
      }
    }
    return nil
  }

  /// The declaration of a subject as the nearest release that has it renders it.
  func lent(_ subject: DriverReading.Subject, to release: DriverRelease) -> String? {
    let wanted = KernelRelease(release.version, release.patchlevel, release.sublevel)
    let later = records.filter { $0.release > wanted }
    let earlier = records.reversed().filter { $0.release < wanted }
    for record in later + earlier {
      for header in record.headers where Self.isForDrivers(header.path) {
        for declaration in header.declarations ?? [] where Self.declares(declaration, subject) {
          var plain = declaration
          plain.condition = nil
          if case .enumeration(let enumeration) = declaration.content,
            case .ordinary(let name) = subject,
            let constant = enumeration.constants.first(where: { $0.name == name })
          {
            return "enum { \(name) = \(constant.value) };"
          }
          return ReplayHeader.prototypes(
            of: HeaderRecord(path: header.path, declarations: [plain]), release: record.release)
        }
      }
    }
    return nil
  }

  private static func declares(_ declaration: Declaration, _ subject: DriverReading.Subject) -> Bool
  {
    switch (subject, declaration.content) {
    case (.ordinary(let name), .enumeration(let enumeration)):
      enumeration.constants.contains { $0.name == name }
    case (.ordinary(let name), .function), (.ordinary(let name), .typedef),
      (.ordinary(let name), .variable), (.ordinary(let name), .macro):
      declaration.name == name
    case (.tag(let name), .record), (.tag(let name), .enumeration): declaration.name == name
    default: false
    }
  }
}

/// Renders releases' headers for a driver's parse; a header that did not change is rendered once.
private struct ViewRenderer {
  private struct Rendered {
    let text: String
    let directives: PreludeDirectives
    let mentioned: Set<String>
    let ordinary: Set<String>
    let tags: Set<String>
    /// `struct x` and `union x`, to be declared in front of everything.
    let records: Set<String>
  }

  private var cache: [String: [(header: HeaderRecord, rendered: Rendered)]] = [:]
  private(set) var options: Set<String> = []
  private var count = 0

  mutating func view(of record: ReleaseRecord) -> KernelView {
    var parts: [(path: String, part: Rendered)] = []
    for header in record.headers
    where header.isPresent && HeaderVisibility(path: header.path) != .private {
      parts.append((header.path, render(header, record.release)))
    }
    var text = ""
    for name in parts.reduce(into: Set<String>(), { $0.formUnion($1.part.records) }).sorted() {
      text += "\(name);\n"
    }
    var directives: [PreludeDirectives] = []
    // A header comes after those whose declarations it names.
    var rest = parts.sorted { $0.path > $1.path }
    while !rest.isEmpty {
      let index =
        rest.lastIndex { candidate in
          rest.allSatisfy { other in
            other.path == candidate.path
              || candidate.part.mentioned.isDisjoint(
                with: other.part.tags.union(other.part.ordinary))
          }
        } ?? rest.count - 1
      let part = rest.remove(at: index).part
      text += part.text
      directives.append(part.directives)
    }
    return KernelView(
      release: DriverRelease(
        version: record.release.version, patchlevel: record.release.patchlevel,
        sublevel: record.release.sublevel),
      text: text, directives: directives,
      ordinary: parts.reduce(into: []) { $0.formUnion($1.part.ordinary) },
      tags: parts.reduce(into: []) { $0.formUnion($1.part.tags) },
      headers: Set(
        parts.map {
          $0.path.hasPrefix("include/") ? String($0.path.dropFirst("include/".count)) : $0.path
        }))
  }

  private mutating func render(_ header: HeaderRecord, _ release: KernelRelease) -> Rendered {
    if let found = cache[header.path]?.last(where: { $0.header == header }) {
      return found.rendered
    }
    let text = ReplayHeader.prototypes(of: header, release: release)
    let words = DriverText(Array(text.utf8))
    var mentioned: Set<String> = []
    var records: Set<String> = []
    for (index, word) in words.words.enumerated() where word.kind == .name {
      mentioned.insert(word.text)
      if index > 0, ["struct", "union"].contains(words.words[index - 1].text) {
        records.insert("\(words.words[index - 1].text) \(word.text)")
      }
    }
    for directive in words.directives {
      for word in directive.words where word.text.hasPrefix("CONFIG_") { options.insert(word.text) }
    }
    var ordinary: Set<String> = []
    var tags: Set<String> = []
    for declaration in header.declarations ?? [] {
      switch declaration.content {
      case .function, .typedef, .variable, .macro: ordinary.insert(declaration.name)
      case .record: tags.insert(declaration.name)
      case .enumeration(let enumeration):
        if !enumeration.isAnonymous { tags.insert(declaration.name) }
        ordinary.formUnion(enumeration.constants.map(\.name))
      }
    }
    count += 1
    let rendered = Rendered(
      text: text, directives: PreludeDirectives(words, number: count),
      mentioned: mentioned.subtracting(ordinary).subtracting(tags),
      ordinary: ordinary, tags: tags, records: records)
    cache[header.path, default: []].append((header, rendered))
    return rendered
  }
}
