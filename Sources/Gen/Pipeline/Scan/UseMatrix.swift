import HeaderParse

/// What a driver uses, release by release.
struct UseMatrix {
  struct Row {
    let subject: DriverReading.Subject
    /// Whether its form is not the same in the whole span.
    let varies: Bool
    /// One a release.
    let letters: [Character]
  }

  let rows: [Row]

  init(
    scan: Scan, results: [ReleaseResult], vendors: [DriverReading.Subject: Set<Int>] = [:]
  ) {
    var used: [DriverReading.Subject: Set<Int>] = [:]
    var broken: [DriverReading.Subject: Set<Int>] = [:]
    var warned: [DriverReading.Subject: Set<Int>] = [:]
    var unknown: [DriverReading.Subject: Set<Int>] = [:]
    for (index, result) in results.enumerated() {
      for use in result.uses { used[use.subject, default: []].insert(index) }
      for problem in result.problems { broken[problem.subject, default: []].insert(index) }
      for problem in result.warnings { warned[problem.subject, default: []].insert(index) }
      for use in result.lost.union(result.unchecked) {
        unknown[use.subject, default: []].insert(index)
      }
      for finding in result.unjudged { unknown[finding.subject, default: []].insert(index) }
    }
    let subjects = Set(used.keys).union(broken.keys).union(unknown.keys).union(warned.keys)
      .union(vendors.keys)
    rows = subjects.sorted { ($0.rank, $0.text) < ($1.rank, $1.text) }.map { subject in
      let forms = scan.facts.forms(of: subject)
      let letters = results.indices.map { index -> Character in
        if broken[subject]?.contains(index) == true { return "X" }
        if unknown[subject]?.contains(index) == true { return "?" }
        if warned[subject]?.contains(index) == true { return "w" }
        if used[subject]?.contains(index) == true { return "." }
        if vendors[subject]?.contains(index) == true { return "v" }
        return forms[index] == 0 ? "-" : " "
      }
      return Row(
        subject: subject,
        varies: forms.contains { $0 != forms[0] } || broken[subject] != nil
          || warned[subject] != nil,
        letters: letters)
    }
  }
}

extension DriverReading.Subject {
  /// Headers first, then functions and constants, records, members.
  fileprivate var rank: Int {
    switch self {
    case .header: 0
    case .ordinary: 1
    case .tag: 2
    case .member: 3
    }
  }
}
