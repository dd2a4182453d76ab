package import KernelModel

/// What changed from one recorded release to another.
package struct ReleaseComparison: Hashable, Sendable {
  package let older: KernelRelease
  package let newer: KernelRelease
  /// Header by header in the histories' order.
  ///
  /// In a header functions, macros, enums, typedefs and variables, macros with a
  /// value, records, each by name; in
  /// a record what is gone, new, changed, resized, in member order.
  package let changes: [Change]
}

extension Histories {
  /// What changed between two records: indices into `records`.
  ///
  /// Where a record appears or vanishes its members are not listed, and likewise for a header.
  package func changes(from older: Int, to newer: Int) -> ReleaseComparison {
    var found: [(order: Order, change: Change)] = []
    for history in all {
      guard let change = change(of: history, from: older, to: newer) else { continue }
      found.append((order(of: change, in: history, from: older, to: newer), change))
    }
    for history in all where history.key.kind == .record {
      guard let change = resize(of: history, from: older, to: newer) else { continue }
      found.append((order(of: change, in: history, from: older, to: newer), change))
    }
    return ReleaseComparison(
      older: records[older].release, newer: records[newer].release,
      changes: found.sorted { $0.order < $1.order }.map(\.change))
  }

  /// Each mainline record against the one before it, oldest first.
  package func mainlineChanges() -> [ReleaseComparison] {
    let mainline = self.mainline
    return zip(mainline, mainline.dropFirst()).map { changes(from: $0, to: $1) }
  }

  private func change(of history: History, from older: Int, to newer: Int) -> Change? {
    let (old, new) = (history.sightings[older].form, history.sightings[newer].form)
    guard old != new, old >= 0, new >= 0 else { return nil }
    let key = history.key
    if let record = key.record, let record = self[record],
      record.sightings[older].form == 0 || record.sightings[newer].form == 0
    {
      return nil
    }
    if old == 0 { return .appeared(key, history.forms[Int(new) - 1]) }
    if new == 0 { return .disappeared(key, history.forms[Int(old) - 1]) }
    return .retyped(key, old: history.forms[Int(old) - 1], new: history.forms[Int(new) - 1])
  }

  private func resize(of history: History, from older: Int, to newer: Int) -> Change? {
    guard let old = layout(of: history, at: older), let new = layout(of: history, at: newer),
      old.size != new.size
    else { return nil }
    return .resized(history.key, old: old.size, new: new.size)
  }

  private func layout(of history: History, at index: Int) -> Record.Layout? {
    let place = Int(history.sightings[index].declaration)
    guard place >= 0, let header = records[index].header(history.key.header),
      case .record(let record)? = header.declarations?[place].content
    else { return nil }
    return record.layout?.common
  }

  // MARK: Order

  private struct Order: Comparable {
    let header: Int
    let group: Int
    let name: String
    let step: Int
    let position: Int32

    static func < (left: Order, right: Order) -> Bool {
      if left.header != right.header { return left.header < right.header }
      if left.group != right.group { return left.group < right.group }
      if left.name != right.name { return left.name < right.name }
      return (left.step, left.position) < (right.step, right.position)
    }
  }

  private func order(
    of change: Change, in history: History, from older: Int, to newer: Int
  ) -> Order {
    let isGone = if case .disappeared = change { true } else { false }
    let step =
      switch change {
      case .disappeared: 0
      case .appeared: 1
      case .retyped: 2
      case .resized: 3
      }
    let key = history.key
    return Order(
      header: headers.firstIndex(of: key.header) ?? headers.count, group: group(of: history),
      name: key.name, step: step,
      position: history.sightings[isGone ? older : newer].position)
  }

  private func group(of history: History) -> Int {
    switch history.key.kind {
    case .header: return 0
    case .function: return 1
    case .macro:
      if case .macro(let macro)? = history.forms.first?.content, macro.value != nil { return 5 }
      return 2
    case .enumeration: return 3
    case .typedef, .variable: return 4
    case .record, .member: return 6
    }
  }
}
