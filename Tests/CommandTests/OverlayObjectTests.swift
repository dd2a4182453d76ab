import Foundation
import TestSupport
import Testing

/// What the overlay leaves in an object: nothing where nothing is needed, and no global symbols.
///
/// Built by real Kbuild against Debian's packages.
@Suite(.serialized) struct OverlayObjectTests {
  private static let newer = "-DSHIMGEN_ALLOW_NEWER"
  private static let overlay = """
    LINUXINCLUDE := -I\(Project.folder)/Output/overlay -I\(Project.folder)/Output/include $(LINUXINCLUDE)

    """

  /// Where the kernel's declarations are the target's: the drivers of Examples/ on 6.12.
  @Test(.enabled(if: DebianTests.isThere("6.12"), DebianTests.absent))
  func nothingIsAddedOnTheTargetsAPI() async throws {
    let sources = [
      "Examples/dma-buf-exporter/exporter", "Examples/dma-buf-importer/importer",
      "Examples/vfio-device/vfio_sample", "Tests/Fixtures/overlay/plain",
    ]
    try await compare(sources, on: "6.12")
  }

  /// Where a driver uses only what was always so.
  @Test(.enabled(if: DebianTests.isThere("5.10"), DebianTests.absent))
  func nothingIsAddedToWhatNeedsNothing() async throws {
    try await compare(["Tests/Fixtures/overlay/plain"], on: "5.10")
  }

  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent))
  func nothingIsAddedToWhatNeedsNothingOn6_1() async throws {
    try await compare(["Tests/Fixtures/overlay/plain"], on: "6.1")
  }

  /// The control: an exporter does need its thunks on 5.10.
  @Test(.enabled(if: DebianTests.isThere("5.10"), DebianTests.absent))
  func whatIsNeededIsAdded() async throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Self.copy("Tests/Fixtures/overlay/prefixed.c", to: "\(folder)/prefixed.c")
    try (Self.overlay + "obj-m := prefixed.o\n")
      .write(toFile: "\(folder)/Kbuild", atomically: true, encoding: .utf8)
    let outcome = try await Self.make("5.10", folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let symbols = try await Tool.run("nm", ["\(folder)/prefixed.o"])
    #expect(symbols.output.contains(" U kfree"))
    #expect(!outcome.errors.contains("warning:"))
  }

  private func compare(_ sources: [String], on series: String) async throws {
    var found: [[String: String]] = []
    for overlay in ["", Self.overlay] {
      let folder = try Self.folder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var names: [String] = []
      for source in sources {
        let name = source.split(separator: "/").last.map(String.init) ?? source
        names.append(name)
        try Self.copy("\(source).c", to: "\(folder)/\(name).c")
        let header = "\(Project.folder)/\(source).h"
        if FileManager.default.fileExists(atPath: header) {
          try Self.copy("\(source).h", to: "\(folder)/\(name).h")
        }
      }
      let objects = names.map { "\($0).o" }.joined(separator: " ")
      // The helper for a bus driver's member is the overlay's: without it, its plain text.
      let helper =
        overlay.isEmpty
        ? "ccflags-y += '-DSHIM_DRIVER_MANAGED_DMA=.driver_managed_dma = true$(comma)'\n" : ""
      try (overlay + helper + "obj-m := \(objects)\n")
        .write(toFile: "\(folder)/Kbuild", atomically: true, encoding: .utf8)
      let outcome = try await Self.make(series, folder)
      try #require(outcome.status == 0, "\(outcome.errors)")
      var sections: [String: String] = [:]
      for name in names { sections[name] = try await Self.sections(of: "\(folder)/\(name).o") }
      found.append(sections)
    }
    #expect(!found[0].isEmpty)
    for (name, plain) in found[0] {
      #expect(plain.count > 500)
      #expect(found[1][name] == plain, "\(name)")
    }
  }

  /// Code, data and relocations; `__COUNTER__` is in the names of some symbols.
  private static func sections(of object: String) async throws -> String {
    let parts = [".text", ".init.text", ".exit.text", ".rodata", ".data", ".bss"]
    let outcome = try await Tool.run(
      "objdump", ["-r", "-s"] + parts.flatMap { ["-j", $0] } + [object])
    return outcome.output.split(separator: "\n").dropFirst()
      .map { $0.replacing(/__UNIQUE_ID_\w+/, with: "__UNIQUE_ID") }.joined(separator: "\n")
  }

  /// Two files of a module have one state between them, and no symbol is global.
  @Test(.enabled(if: DebianTests.isThere("5.10"), DebianTests.absent))
  func aModulesStateIsItsOwn() async throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["first", "second"] {
      try Self.copy("Tests/Fixtures/overlay/\(name).c", to: "\(folder)/\(name).c")
    }
    try (Self.overlay + "obj-m := pair.o\npair-y := first.o second.o\n")
      .write(toFile: "\(folder)/Kbuild", atomically: true, encoding: .utf8)
    let outcome = try await Self.make("5.10", folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!outcome.errors.contains("warning:"))
    let symbols = try await Tool.run("nm", ["\(folder)/pair.ko"])
    let lines = symbols.output.split(separator: "\n")
    #expect(lines.count { $0.contains("shim_vfio_sets_pair") } == 1, "\(symbols.output)")
    // Global is upper case in nm's second column, W and V are weak.
    let global = lines.filter { line in
      line.contains("shim") && line.contains(#/ [A-TX-Z] /#) && !line.contains(" U ")
    }
    #expect(global == [])
  }

  private static func copy(_ source: String, to place: String) throws {
    try Data(try Project.bytes(source)).write(to: URL(filePath: place))
  }

  /// A folder whose path Kbuild takes: without a space.
  private static func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "shimgen-objects-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path(percentEncoded: false)
  }

  private static func make(_ series: String, _ folder: String) async throws -> Tool.Outcome {
    let package = try #require(DebianTests.package(series))
    return try await Tool.run(
      "make",
      [
        "-C", package.folder, "M=\(folder)", "CC=gcc", "HOSTCC=gcc",
        "KCFLAGS=\(series == "6.12" ? newer : "")", "CONFIG_DEBUG_INFO_BTF_MODULES=", "modules",
      ], in: "/")
  }
}
