import Gen
import KernelModel
import TestSupport

/// Scans texts against the committed tables.
enum Scanning {
  static let tables: Tables = {
    do {
      return try Tables(
        records: Project.names(in: "Tables/headers").filter { $0.hasSuffix(".table") }.map {
          Tables.File(path: $0, bytes: try Project.bytes("Tables/headers/\($0)"))
        })
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static let mainline = tables.records.map(\.release).filter {
    $0.isMainline && $0 >= KernelRelease(4, 4) && $0 <= KernelRelease(6, 8)
  }

  static func scanner(
    _ releases: [KernelRelease], libclang: String? = nil
  ) throws -> DriverScanner {
    try DriverScanner(
      tables: tables, releases: releases,
      standIn: ["kernel.h", "driver.h"].map {
        Tables.File(path: $0, bytes: try Project.bytes("StandIn/\($0)"))
      }, libclang: libclang)
  }

  /// A driver of files in memory; C files are the units.
  static func driver(
    _ files: [String: String], flags: Driver.Flags = .init()
  ) throws -> Driver {
    try Driver(
      files: files.keys.filter { $0.hasSuffix(".c") }.sorted(), flags: flags, working: "/w"
    ) { path in files[path].map { Array($0.utf8) } }
  }

  /// The report on one C file at some releases.
  static func report(
    _ source: String, at releases: [KernelRelease], headers: [String: String] = [:],
    flags: Driver.Flags = .init(), libclang: String? = nil
  ) async throws -> FindingReport {
    var files = headers
    files["driver.c"] = source
    return try await scanner(releases, libclang: libclang)
      .scan(driver(files, flags: flags)).report(overlay: nil)
  }
}

extension FindingReport {
  /// The findings as `rule subject line`, without notes.
  var told: [String] {
    findings.filter { $0.severity != .note }.map {
      "\($0.rule) \($0.subject ?? "") \($0.location?.line ?? 0)"
    }
  }

  /// The findings of a rule.
  func findings(of rule: String) -> [Finding] { findings.filter { $0.rule == rule } }
}
