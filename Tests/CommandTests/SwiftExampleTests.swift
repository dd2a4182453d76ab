import Foundation
import TestSupport
import Testing

/// The exporter with callbacks in Swift, as a user builds it: one source for all releases, by real
/// Kbuild, with modpost, objtool and W=1.
@Suite(.serialized) struct SwiftExampleTests {
  static let series = ["5.10", "6.1", "6.12"]

  @Test(
    .enabled(if: series.allSatisfy { DebianTests.isThere($0) }, DebianTests.absent),
    arguments: series)
  func links(_ series: String) async throws {
    let module = try await build(series)
    #expect(module.outcome.status == 0, "\(module.outcome.errors)")
    #expect(module.complaints == [])
    let symbols = try await Tool.run("nm", ["\(module.path)/exporter.ko"]).output
      .split(separator: "\n")
    for callback in try Self.callbacks() {
      #expect(symbols.contains { $0.hasSuffix(" T \(callback)") }, "\(callback)")
      #expect(!symbols.contains { $0.hasSuffix(" \(callback)_entry") })
    }
    // Everything that Swift calls is the kernel's or in the module.
    #expect(!symbols.contains { $0.contains(" U swift_") || $0.contains(" U $") })
    #expect(symbols.contains { $0.hasSuffix(" T posix_memalign") })
  }

  /// Where the kernel checks the types of what it calls, C functions stand in the table.
  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent))
  func hasEntriesForControlFlowIntegrity() async throws {
    let module = try await build("6.1", flags: "-DSHIM_SWIFT_NEEDS_ENTRY=1")
    #expect(module.outcome.status == 0, "\(module.outcome.errors)")
    #expect(module.complaints == [])
    let symbols = try await Tool.run("nm", ["\(module.path)/exporter.ko"]).output
      .split(separator: "\n")
    for callback in try Self.callbacks() {
      #expect(symbols.contains { $0.hasSuffix(" t \(callback)_entry") }, "\(callback)")
    }
  }

  /// What a header is changed in is compiled again, and nothing else is.
  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent))
  func followsItsHeaders() async throws {
    let module = try await build("6.1")
    #expect(module.outcome.status == 0, "\(module.outcome.errors)")
    let again = try await make("6.1", module.path)
    #expect(!again.output.contains("SWIFT"))
    let bridge = "\(module.path)/bridge.h"
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 5)], ofItemAtPath: bridge)
    let touched = try await make("6.1", module.path)
    #expect(touched.status == 0, "\(touched.errors)")
    #expect(touched.output.contains("SWIFT   \(module.path)/callbacks.o"))
    #expect(!touched.output.contains("main.o"))
  }

  /// The callbacks that the example lists.
  private static func callbacks() throws -> [String] {
    let text = String(
      decoding: try Project.bytes("Examples/dma-buf-exporter-swift/callbacks.h"), as: UTF8.self)
    let names = text.split(separator: "\n").compactMap { line -> String? in
      guard line.contains("SLOT("), line.contains(", ") else { return nil }
      return line.split(separator: " ").last.map { String($0.prefix { $0 != ")" }) }
    }
    try #require(names.count == 12)
    return names
  }

  private final class Module: Sendable {
    let path: String
    let outcome: Tool.Outcome

    init(path: String, outcome: Tool.Outcome) {
      self.path = path
      self.outcome = outcome
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var complaints: [Substring] {
      outcome.errors.split(separator: "\n").filter {
        ($0.contains("warning:") || $0.contains("WARNING")) && !$0.contains("compiler differs")
      }
    }
  }

  private func build(_ series: String, flags: String = "") async throws -> Module {
    // Kbuild knows no path with a space in it.
    let path = FileManager.default.temporaryDirectory.appending(
      path: "shimgen-example-\(UUID().uuidString)"
    ).path(percentEncoded: false)
    let copied = try await Tool.run(
      "cp", ["-rL", "\(Project.folder)/Examples/dma-buf-exporter-swift", path])
    try #require(copied.status == 0, "\(copied.errors)")
    return Module(path: path, outcome: try await make(series, path, flags: flags))
  }

  private func make(
    _ series: String, _ path: String, flags: String = ""
  ) async throws -> Tool.Outcome {
    let package = try #require(DebianTests.package(series))
    return try await Tool.run(
      "make",
      [
        "-C", package.folder, "M=\(path)", "CC=gcc", "HOSTCC=gcc", "W=1",
        "KCFLAGS=-DSHIMGEN_ALLOW_NEWER \(flags)", "SHIMGEN=\(Project.tool)",
        "CONFIG_DEBUG_INFO_BTF_MODULES=", "modules",
      ], in: "/")
  }
}
