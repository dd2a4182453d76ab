import Foundation
import TestSupport
import Testing

/// Debian's header packages, where Scripts/test has fetched them.
@Suite struct DebianTests {
  /// An unpacked set of packages.
  struct Package: Sendable {
    let release: String
    /// The configured half: `linux-headers-6.1.0-56-amd64`.
    let folder: String

    /// The committed table of this very release.
    var table: String? {
      (try? Project.bytes("Tables/headers/\(release).table")).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  private static let kernels = ProcessInfo.processInfo.environment["SHIMGEN_KERNELS"] ?? ""
  private static let named = ["5.10", "6.1", "6.12"]

  /// The package of a series; `newest` is any beyond the named ones.
  static func package(_ series: String) -> Package? {
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: kernels)) ?? []
    let all = versions.sorted { $0.compare($1, options: .numeric) == .orderedAscending }
    let found = all.last { version in
      let own = named.first { version.hasPrefix("\($0).") }
      return version.first?.isNumber == true && (own ?? "newest") == series
    }
    guard let found else { return nil }
    let sources = "\(kernels)/\(found)/usr/src"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sources)) ?? []
    guard
      let name = names.first(where: { $0.hasPrefix("linux-headers-") && $0.hasSuffix("-amd64") })
    else { return nil }
    return Package(
      release: String(found.prefix { $0.isNumber || $0 == "." }), folder: "\(sources)/\(name)")
  }

  static func isThere(_ series: String) -> Bool { package(series) != nil }

  /// Whether Debian still has the release whose table is committed.
  static func isRecorded(_ series: String) -> Bool { package(series)?.table != nil }

  static func moved(_ series: String) -> Comment {
    "the table of \(package(series)?.release ?? series) is not recorded: Debian has moved on"
  }

  static let absent: Comment =
    "the header package is not there: see SHIMGEN_KERNELS in Scripts/test"

  // MARK: Tables

  /// Everything but the line that says where it comes from.
  private func withoutSource(_ table: String) -> String {
    table.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("source\t") }.joined(separator: "\n")
  }

  private func expectTheCommittedTable(_ series: String) async throws {
    let package = try #require(Self.package(series))
    let outcome = try await Tool.shimgen(["record", package.folder])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\nsource\tpackage\tlinux-headers-"))
    expectSameLines(withoutSource(outcome.output), withoutSource(try #require(package.table)))
    let mentions = try await Tool.shimgen(["record", "--mentions", package.folder])
    #expect(mentions.status == 0, "\(mentions.errors)")
    let committed = try Project.bytes("Tables/mentions/\(package.release).table")
    expectSameLines(
      withoutSource(mentions.output), withoutSource(String(decoding: committed, as: UTF8.self)))
  }

  @Test(.enabled(if: isThere("5.10"), absent), .enabled(if: isRecorded("5.10"), moved("5.10")))
  func theTableOf5_10() async throws { try await expectTheCommittedTable("5.10") }

  @Test(.enabled(if: isThere("6.1"), absent), .enabled(if: isRecorded("6.1"), moved("6.1")))
  func theTableOf6_1() async throws { try await expectTheCommittedTable("6.1") }

  @Test(.enabled(if: isThere("6.12"), absent), .enabled(if: isRecorded("6.12"), moved("6.12")))
  func theTableOf6_12() async throws { try await expectTheCommittedTable("6.12") }

  @Test(
    .enabled(if: isThere("newest"), absent), .enabled(if: isRecorded("newest"), moved("newest")))
  func theTableOfTheNewest() async throws { try await expectTheCommittedTable("newest") }

  // MARK: Attached

  private func expectAgreement(_ series: String, atLeast count: Int) async throws {
    let package = try #require(Self.package(series))
    let outcome = try await Tool.shimgen(
      ["record", package.folder, "--verify-attached", "-o", "/dev/null"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let last = try #require(outcome.errors.split(separator: "\n").last)
    #expect(last.hasPrefix("\(package.release): "))
    #expect(last.hasSuffix(" facts seen attached, 0 differ"))
    #expect(last.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0 >= count)
  }

  @Test(.enabled(if: isThere("5.10"), absent)) func the5_10CompilerAgrees() async throws {
    try await expectAgreement("5.10", atLeast: 700)
  }

  @Test(.enabled(if: isThere("6.1"), absent)) func the6_1CompilerAgrees() async throws {
    try await expectAgreement("6.1", atLeast: 900)
  }

  @Test(.enabled(if: isThere("6.12"), absent)) func the6_12CompilerAgrees() async throws {
    try await expectAgreement("6.12", atLeast: 1000)
  }

  /// A parse that sees another configuration than the kernel's compiler is noticed.
  @Test(.enabled(if: isThere("6.1"), absent)) func aChangedHeaderIsComparedAsItIs() async throws {
    let package = try #require(Self.package("6.1"))
    let folder = try TemporaryFolder()
    try folder.write("linux/vfio.h", KernelTree.header())
    let outcome = try await Tool.shimgen(
      ["compare", "\(folder.path)/linux/vfio.h", "--release", package.release])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("record vfio_device_ops: only in the table"))
  }

  // MARK: Compare

  /// 5.10.262 has functions of 5.12 and an ops table of 5.10: no version can tell.
  @Test(.enabled(if: isThere("5.10"), absent)) func theBackportIn5_10IsNamed() async throws {
    let package = try #require(Self.package("5.10"))
    let outcome = try await Tool.shimgen(["compare", package.folder])
    for name in ["vfio_init_group_dev", "vfio_register_group_dev", "vfio_unregister_group_dev"] {
      #expect(outcome.output.contains("\nfunction \(name): only in the source  ["))
    }
    #expect(outcome.output.contains("a backport, where that is newer"))
    #expect(outcome.status == 1)
  }
}
