import Foundation
import TestSupport
import Testing

/// The generated headers in a real module, built by real Kbuild.
@Suite(.serialized) struct KbuildTests {
  @Test(.enabled(if: DebianTests.isThere("5.10"), DebianTests.absent))
  func buildsAModuleOf5_10() async throws { try await build("5.10") }

  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent))
  func buildsAModuleOf6_1() async throws { try await build("6.1") }

  /// Above the recorded span: only for who says so.
  @Test(.enabled(if: DebianTests.isThere("6.12"), DebianTests.absent))
  func buildsAModuleOf6_12() async throws {
    try await build("6.12", flags: "-DSHIMGEN_ALLOW_NEWER")
  }

  @Test(.enabled(if: DebianTests.isThere("6.12"), DebianTests.absent))
  func refusesAKernelAboveTheSpan() async throws {
    let outcome = try await run("6.12", flags: "")
    #expect(outcome.status != 0)
    #expect(
      outcome.errors.contains("gates.h: Linux 6.9 and newer is above the recorded span"))
  }

  private func build(_ series: String, flags: String = "") async throws {
    let outcome = try await run(series, flags: flags)
    #expect(outcome.status == 0, "\(outcome.errors)")
    // The kernel's own compiler may have another name: that is Kbuild's only complaint.
    let complaints = outcome.errors.split(separator: "\n").filter {
      ($0.contains("warning:") || $0.contains("WARNING")) && !$0.contains("compiler differs")
    }
    #expect(complaints == [])
  }

  /// Builds Tests/Fixtures/module with W=1, modpost included.
  private func run(_ series: String, flags: String) async throws -> Tool.Outcome {
    let package = try #require(DebianTests.package(series))
    // Kbuild knows no path with a space in it.
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "shimgen-module-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["include/shimgen/gates.h", "include/shimgen/slots.h"] {
      try copy("Output/\(name)", to: folder.appending(path: name))
    }
    try copy("Tests/Fixtures/module/sample.c", to: folder.appending(path: "sample.c"))
    let path = folder.path(percentEncoded: false)
    try "obj-m := sample.o\nccflags-y := -I\(path)/include -Wundef \(flags)\n"
      .write(to: folder.appending(path: "Kbuild"), atomically: true, encoding: .utf8)
    return try await Tool.run(
      "make",
      [
        "-C", package.folder, "M=\(path)", "CC=gcc", "HOSTCC=gcc", "W=1",
        "CONFIG_DEBUG_INFO_BTF_MODULES=", "modules",
      ], in: "/")
  }

  private func copy(_ source: String, to place: URL) throws {
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(try Project.bytes(source)).write(to: place)
  }
}
