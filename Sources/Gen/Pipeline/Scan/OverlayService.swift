import HeaderCompare
import HeaderParse
public import KernelModel
import ShimPlan

/// How the overlay serves what a driver uses, on the releases of a scan.
public struct OverlayService: Sendable {
  /// How one declaration is served at each release.
  struct Row: Sendable {
    let cells: [KernelRelease: CoverageMatrix.Cell]

    /// The releases at which it is served in one way.
    func releases(_ coverage: Coverage, of releases: [KernelRelease]) -> [Int] {
      releases.indices.filter { cells[releases[$0]]?.coverage == coverage }
    }

    /// Why it is served in a way.
    func reason(_ coverage: Coverage) -> String? {
      cells.sorted { $0.key < $1.key }.first { $0.value.coverage == coverage }?.value.reason
    }
  }

  /// The release whose API a driver is written against with the overlay.
  let target: KernelRelease
  let rows: [DriverReading.Subject: Row]
  /// The names that the overlay maps onto a `shim_` name somewhere.
  let mapped: Set<String>

  init(_ plan: AdaptorPlan, constants: [String: [DeclarationKey]] = [:]) {
    target = plan.request.target
    mapped = Set(plan.mapped.map(\.name))
    var rows: [DriverReading.Subject: Row] = [:]
    for row in plan.coverage.rows {
      let cells = Dictionary(
        zip(plan.coverage.releases, row.cells), uniquingKeysWith: { first, _ in first })
      let key = row.key
      let subject: DriverReading.Subject =
        switch key.kind {
        case .header: .header(key.includeName)
        case .record, .enumeration: .tag(key.name)
        case .member:
          .member(
            record: key.name, name: key.member?.split(separator: ".").last.map(String.init) ?? "")
        case .function, .typedef, .variable, .macro: .ordinary(key.name)
        }
      if rows[subject] == nil { rows[subject] = Row(cells: cells) }
    }
    self.rows = rows
  }

  /// Whether the target's declaration does on every release.
  func isServed(_ subject: DriverReading.Subject, on releases: [KernelRelease]) -> Bool {
    guard let row = rows[subject] else { return false }
    return releases.allSatisfy { release in
      release > target
        || [.native, .adapted, .inert].contains(row.cells[release]?.coverage ?? .unavailable)
    }
  }
}

extension Generator {
  /// How the overlay serves the target's declarations.
  ///
  /// - Parameter request: the span and the target.
  /// - Returns: what a scan's advice needs.
  /// - Throws: `Diagnostics` as `generate` does.
  public func overlayService(_ request: Request) throws(Diagnostics) -> OverlayService {
    OverlayService(try adaptorPlan(request))
  }
}
