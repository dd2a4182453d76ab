import HeaderParse
import KernelModel

/// Puts the releases' problems together: one finding for each place and declaration.
struct ScanProblems {
  let scan: Scan
  let results: [ReleaseResult]
  let runs: ReleaseRuns

  static let rules = [
    FindingRule(
      "scan.missing", .error, "A declaration that is used is not there on a release",
      help: "Guard the use, or build with the overlay"),
    FindingRule(
      "scan.arguments", .error, "A function takes another number of arguments on a release",
      help: "Guard the call, or build with the overlay"),
    FindingRule(
      "scan.mismatch", .error, "A value has another type than a release declares",
      help: "Guard the definition, or build with the overlay"),
    FindingRule(
      "scan.warned", .warning, "A value has another type, and not every compiler refuses it",
      help: "Guard the definition, or build with the overlay"),
    FindingRule(
      "scan.redeclared", .error, "The driver declares what a release declares itself",
      help: "Guard the definition, or give it a name of its own"),
    FindingRule(
      "scan.left-out", .error, "A name of the driver's own is used where it is left out",
      help: "Use the same condition in both places"),
    FindingRule(
      "scan.unexported", .error, "A function is declared and exported to no module",
      help: "The module compiles and does not link there: do without it"),
    FindingRule(
      "scan.namespace", .error, "A namespace of symbols is not imported",
      help: "Add MODULE_IMPORT_NS"),
  ]

  private static func rule(_ kind: ReleaseResult.Problem.Kind) -> String {
    switch kind {
    case .missing: "scan.missing"
    case .arguments: "scan.arguments"
    case .mismatch: "scan.mismatch"
    case .warned: "scan.warned"
    case .redeclared: "scan.redeclared"
    case .leftOut: "scan.left-out"
    case .unexported: "scan.unexported"
    case .namespace: "scan.namespace"
    }
  }

  private struct Key: Hashable {
    let kind: ReleaseResult.Problem.Kind
    let subject: DriverReading.Subject
    let place: DriverReading.Place
  }

  func findings() -> [Finding] {
    var releases: [Key: Set<Int>] = [:]
    for (index, result) in results.enumerated() {
      for problem in result.problems.union(result.warnings) {
        let key = Key(kind: problem.kind, subject: problem.subject, place: problem.place)
        releases[key, default: []].insert(index)
      }
    }
    return releases.sorted {
      ($0.key.place, $0.key.subject.text, Self.rule($0.key.kind))
        < ($1.key.place, $1.key.subject.text, Self.rule($1.key.kind))
    }.map { finding($0.key, $0.value) }
  }

  private func finding(_ key: Key, _ releases: Set<Int>) -> Finding {
    let where_ = runs.words(releases)
    let name = key.subject.text
    var related: [Finding.Related] = []
    let message: String
    switch key.kind {
    case .missing:
      message = missing(key.subject, where_)
      related = forms(of: key.subject, at: results.indices.filter { !releases.contains($0) })
    case .arguments:
      message = "\(name) takes other arguments in \(where_)"
      related = forms(of: key.subject, at: releases)
    case .mismatch:
      message = "\(name) has another type in \(where_)"
      related = forms(of: key.subject, at: releases)
    case .warned(let refusal):
      message = "\(name) has another type in \(where_): \(Self.compilers(refusal))"
      related = forms(of: key.subject, at: releases)
    case .redeclared:
      message = "\(name) is declared by the kernel as well in \(where_)"
      related = forms(of: key.subject, at: releases)
    case .leftOut: message = "\(name) is used in \(where_), where its definition is left out"
    case .unexported:
      message = "\(name) is declared and not exported in \(where_): the module does not link"
    case .namespace(let space):
      message = "\(name) is exported in namespace \(space) in \(where_), which is not imported"
    }
    let severity: Finding.Severity = if case .warned = key.kind { .warning } else { .error }
    let help: String? =
      if case .namespace(let space) = key.kind { "add MODULE_IMPORT_NS(\(space))" } else { nil }
    return Finding(
      severity, rule: Self.rule(key.kind), message, at: scan.location(key.place),
      subject: Self.plain(key.subject), help: help, related: related,
      facts: [.init("releases", runs.json(releases))])
  }

  /// Which compilers only warn of a mismatch, and which refuse it.
  private static func compilers(_ refusal: DriverReading.Refusal) -> String {
    switch refusal {
    case .always: "every compiler refuses it"
    case .pointer:
      "gcc warns of the pointer before its version 14; kernels refuse it from "
        + "\(Scan.pointersAreChecked) on"
    case .qualifier:
      "gcc warns of the lost qualifier; clang refuses it where the kernel checks pointers, from "
        + "\(Scan.pointersAreChecked) on"
    case .integer:
      "an integer and a pointer are mixed: gcc warns before its version 14, clang before 15"
    }
  }

  private static func plain(_ subject: DriverReading.Subject) -> String {
    switch subject {
    case .tag(let name), .header(let name): name
    default: subject.text
    }
  }

  private func missing(_ subject: DriverReading.Subject, _ releases: String) -> String {
    switch subject {
    case .header: "\(subject.text) does not exist in \(releases)"
    case .member(let record, let name): "struct \(record) has no member \(name) in \(releases)"
    default: "\(subject.text) is not declared in \(releases)"
    }
  }

  /// The subject's forms at some releases: a line for each run with one form.
  private func forms(
    of subject: DriverReading.Subject, at releases: some Sequence<Int>
  ) -> [Finding.Related] {
    let numbers = scan.facts.forms(of: subject)
    var related: [Finding.Related] = []
    var groups: [(number: Int, releases: [Int])] = []
    for index in Set(releases).sorted() where numbers[index] != 0 {
      if let group = groups.firstIndex(where: { $0.number == numbers[index] }) {
        groups[group].releases.append(index)
      } else {
        groups.append((numbers[index], [index]))
      }
    }
    for group in groups {
      guard let first = group.releases.first,
        let declaration = scan.facts.declaration(of: subject, at: first)
      else { continue }
      var text = declaration.text
      if text.utf8.count > 160 { text = String(text.prefix(150)) + " ..." }
      related.append(
        Finding.Related(
          "\(runs.words(group.releases)): \(text)", at: declaration.location))
    }
    return related
  }
}
