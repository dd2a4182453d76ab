import HeaderCompare
import KernelModel
import TestSupport
import Testing

@Suite struct HistoryTextTests {
  private let histories: Histories

  init() throws {
    histories = try Histories(records: KernelAPIFixture.records, headers: GatedHeaders.paths)
  }

  private func text(of headers: [String], keeping: (Change) -> Bool = { _ in true }) -> String {
    var lines: [String] = []
    for comparison in histories.mainlineChanges() {
      let changes = comparison.changes.filter { headers.contains($0.key.header) && keeping($0) }
      if changes.isEmpty { continue }
      lines.append("\(comparison.older) -> \(comparison.newer)")
      lines += changes.map { "  \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func reproducesTheKernelHistory() {
    let found = text(of: ["include/linux/vfio.h", "include/linux/dma-buf.h"])
    expectSameLines(found, KernelAPIFixture.text("HISTORY.txt"))
  }

  /// The recorded text leaves out what has no name or no value there: anonymous enums, and macros
  /// without a number.
  @Test func reproducesTheUAPIHistory() {
    let headers = ["include/uapi/linux/vfio.h", "include/uapi/linux/dma-buf.h"]
    let found = text(of: headers) { change in
      switch change {
      case .appeared(_, let form), .disappeared(_, let form), .retyped(_, _, let form):
        switch form.content {
        case .enumeration(let enumeration): !enumeration.isAnonymous
        case .macro(let macro): macro.value != nil
        case .header, .function, .record, .member, .memberRecord, .typedef, .variable: true
        }
      case .resized: true
      }
    }
    expectSameLines(found, KernelAPIFixture.text("HISTORY-uapi.txt"))
  }

  @Test func everyChangeRunsBackwards() {
    let mainline = histories.mainline
    for (older, newer) in zip(mainline, mainline.dropFirst()) {
      let forth = histories.changes(from: older, to: newer).changes
      let back = histories.changes(from: newer, to: older).changes
      #expect(Set(forth.map(\.reversed)) == Set(back))
    }
  }
}

extension Change {
  fileprivate var reversed: Change {
    switch self {
    case .appeared(let key, let form): .disappeared(key, form)
    case .disappeared(let key, let form): .appeared(key, form)
    case .retyped(let key, let old, let new): .retyped(key, old: new, new: old)
    case .resized(let key, let old, let new): .resized(key, old: new, new: old)
    }
  }
}
