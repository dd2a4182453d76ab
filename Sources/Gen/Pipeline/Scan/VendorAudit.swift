import HeaderParse
import KernelModel

/// What stands in the branches that only a vendor's kernel takes.
///
/// Mainline's branch is judged like any other text. The other one is read as well: what it names is
/// told and counted, and never judged, for no record knows what such a kernel declares.
struct VendorAudit {
  /// A conditional that mainline sees and that a vendor's macro may answer otherwise.
  struct Entry {
    /// What its other branches name, and the releases at which they do.
    var uses: [DriverReading.Subject: Set<Int>] = [:]
  }

  /// What was read in all of them.
  struct Totals {
    var conditionals = 0
    var declarations: Set<DriverReading.Subject> = []
    var lost: Set<DriverReading.Use> = []
    var unchecked: Set<DriverReading.Use> = []
    var unjudged: Set<DriverReading.Place> = []
  }

  /// By text, by the index of the conditional in it.
  private(set) var entries: [Int: [Int: Entry]] = [:]
  private(set) var totals = Totals()
  /// What only other branches name, and the releases at which they do.
  private(set) var uses: [DriverReading.Subject: Set<Int>] = [:]

  init(_ scan: Scan) {
    for (release, readings) in scan.vendorReadings.enumerated() {
      for reading in readings {
        for (text, source) in scan.driver.texts.enumerated() where reading.skipped[text] != nil {
          for (index, chain) in source.chains.enumerated() {
            guard let mainline = scan.branch(of: chain, in: text, at: release),
              let other = reading.branch(of: chain, in: text), other != mainline
            else { continue }
            add(reading, chain, other, in: text, at: release, index)
          }
        }
      }
    }
    totals.conditionals = entries.values.reduce(0) { $0 + $1.count }
  }

  private mutating func add(
    _ reading: DriverReading, _ chain: DriverText.Chain, _ branch: Int, in text: Int,
    at release: Int, _ index: Int
  ) {
    var entry = entries[text]?[index] ?? Entry()
    defer { entries[text, default: [:]][index] = entry }
    guard branch >= 0 else { return }
    let lines = chain.branches[branch].line...chain.branches[branch].lastLine
    func isInside(_ place: DriverReading.Place) -> Bool {
      place.text == text && lines.contains(place.line)
    }
    var named = Set(reading.uses.filter { isInside($0.place) }.map(\.subject))
    for finding in reading.findings where isInside(finding.place) {
      if case .ownLeftOut = finding.problem { continue }
      named.insert(finding.subject)
    }
    for subject in named {
      entry.uses[subject, default: []].insert(release)
      uses[subject, default: []].insert(release)
    }
    totals.declarations.formUnion(named)
    totals.lost.formUnion(reading.lost.filter { isInside($0.place) })
    totals.unchecked.formUnion(reading.unchecked.filter { isInside($0.place) })
    totals.unjudged.formUnion(reading.unjudged.map(\.place).filter(isInside))
  }
}

extension Scan {
  /// The branch of a conditional that a release takes, as mainline has it.
  func branch(of chain: DriverText.Chain, in text: Int, at release: Int) -> Int? {
    readings[release].first { $0.skipped[text] != nil }?.branch(of: chain, in: text)
  }
}
