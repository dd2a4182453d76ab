import Foundation
import TestSupport
import Testing

/// The drivers of Examples/ as a user builds them: by real Kbuild, with modpost and W=1.
///
/// Debian's 5.10 has a backport that its version does not tell: `struct vfio_device` beside
/// `vfio_add_group_dev`, callbacks that take `void *`, and a four-argument `vfio_init_group_dev`.
@Suite(.serialized) struct ExampleTests {
  static let examples = ["dma-buf-exporter", "dma-buf-importer", "vfio-device"]

  @Test(.enabled(if: DebianTests.isThere("5.10"), DebianTests.absent), arguments: examples)
  func buildsOn5_10(_ example: String) async throws { try await build(example, "5.10") }

  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent), arguments: examples)
  func buildsOn6_1(_ example: String) async throws { try await build(example, "6.1") }

  /// Above the recorded span: only for who says so.
  @Test(.enabled(if: DebianTests.isThere("6.12"), DebianTests.absent), arguments: examples)
  func buildsOn6_12(_ example: String) async throws {
    try await build(example, "6.12", flags: "-DSHIMGEN_ALLOW_NEWER")
  }

  /// The control: written for 6.8, it does not build on an older kernel as it is.
  @Test(.enabled(if: DebianTests.isThere("5.10"), DebianTests.absent), arguments: examples)
  func doesNotBuildWithoutTheOverlay(_ example: String) async throws {
    let outcome = try await run(example, "5.10", flags: "", overlay: false)
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("error:"))
  }

  private func build(_ example: String, _ series: String, flags: String = "") async throws {
    let outcome = try await run(example, series, flags: flags)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let complaints = outcome.errors.split(separator: "\n").filter {
      ($0.contains("warning:") || $0.contains("WARNING")) && !$0.contains("compiler differs")
    }
    #expect(complaints == [])
  }

  private func run(
    _ example: String, _ series: String, flags: String, overlay: Bool = true
  ) async throws -> Tool.Outcome {
    let package = try #require(DebianTests.package(series))
    // Kbuild knows no path with a space in it.
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "shimgen-example-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    // The generated headers beside the driver are a link in the repository.
    let copied = try await Tool.run(
      "cp", ["-rL", "\(Project.folder)/Examples/\(example)", path])
    try #require(copied.status == 0, "\(copied.errors)")
    if !overlay {
      let kbuild = folder.appending(path: "Kbuild")
      let lines = try String(contentsOf: kbuild, encoding: .utf8).split(separator: "\n")
        .filter { !$0.contains("LINUXINCLUDE") }
      try (lines.joined(separator: "\n") + "\n").write(
        to: kbuild, atomically: true, encoding: .utf8)
    }
    return try await Tool.run(
      "make",
      [
        "-C", package.folder, "M=\(path)", "CC=gcc", "HOSTCC=gcc", "W=1", "KCFLAGS=\(flags)",
        "CONFIG_DEBUG_INFO_BTF_MODULES=", "modules",
      ], in: "/")
  }
}
