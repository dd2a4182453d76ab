import HeaderParse
import KernelModel

/// What a scan found, before it is told.
public struct Scan: Sendable {
  let facts: RecordedFacts
  let driver: Driver
  let own: DriverOwnNames
  let candidates: [DriverCandidates]
  /// By release, then by translation unit.
  let readings: [[DriverReading]]
  let vendors: VendorReadings
  /// By release, the readings that take other branches where a vendor's macro decides.
  let vendorReadings: [[DriverReading]]

  var releases: [KernelRelease] { facts.releases.map(\.release) }
}
