import HeaderCompare
import KernelModel

/// Since when the target's form of a declaration holds, by the recorded histories.
///
/// Mainline releases alone are asked: a program that was told of a stable backport could not rely on
/// it, since only some point releases are recorded.
struct Introductions {
  private let histories: Histories
  /// The mainline records up to the target, newest first.
  private let records: [Int]
  private let header: String

  init(_ histories: Histories, header: String, target: KernelRelease) {
    self.histories = histories
    self.header = header
    records = histories.mainline.reversed().drop { histories.records[$0].release > target }.map {
      $0
    }
  }

  /// A struct, or a macro with the target's value.
  func of(_ kind: DeclarationKind, _ name: String, member: String? = nil) -> Introduction {
    let key = DeclarationKey(header: header, kind: kind, name: name, member: member)
    guard let history = histories[key], let newest = records.first else { return oldest }
    let form = history.sightings[newest].form
    return since { history.sightings[$0].form == form }
  }

  /// An enumerator with the target's value, in whichever enum of that name it stands.
  func of(constant: Enumeration.Constant, in enumeration: String) -> Introduction {
    let key = DeclarationKey(header: header, kind: .enumeration, name: enumeration)
    guard let history = histories[key] else { return oldest }
    return since { record in
      guard case .present(let form) = history.evidence(at: record),
        case .enumeration(let older) = form.content
      else { return false }
      return older.constants.contains { $0.name == constant.name && $0.value == constant.value }
    }
  }

  private func since(_ holds: (Int) -> Bool) -> Introduction {
    var result = oldest
    for (place, record) in records.enumerated() {
      if !holds(record) { break }
      result = Introduction(
        release: histories.records[record].release, isOldest: place == records.count - 1)
    }
    return result
  }

  private var oldest: Introduction {
    Introduction(
      release: records.last.map { histories.records[$0].release } ?? KernelRelease(0, 0),
      isOldest: true)
  }
}
