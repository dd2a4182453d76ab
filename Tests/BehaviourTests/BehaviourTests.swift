import Foundation
import TestSupport
import Testing

/// What the adaptors do, in user space, over a fake of each era's core.
///
/// The fake records calls and knows who holds which lock. Tests/Fixtures/behaviour has the fake and drivers written for 6.8; the
/// headers of each release are its record, rendered.
///
/// Run under the address and undefined-behaviour sanitizers: leaks and self-deadlocks fail as well.
@Suite struct BehaviourTests {
  private static let fixtures = "\(Project.folder)/Tests/Fixtures/behaviour"
  private static let areas = ["vfio", "dma_buf"]

  /// Both ends of the span, and what each change of the API began.
  private static let boundaries = [
    "4.4", "4.6", "4.10", "4.12", "4.19", "5.3", "5.4", "5.5", "5.7", "5.10", "5.11", "5.13",
    "5.15",
    "5.16", "5.18", "5.19", "6.0", "6.1", "6.2", "6.6", "6.8",
  ]

  @Test(arguments: boundaries, areas)
  func behavesWithGCC(_ release: String, _ area: String) async throws {
    let outcome = try await Self.run(area, release, "gcc")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test(arguments: ["4.4", "5.5", "5.10", "5.15", "6.0", "6.1", "6.2", "6.8"], areas)
  func behavesWithClang(_ release: String, _ area: String) async throws {
    let outcome = try await Self.run(area, release, "clang")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// The controls: with a gate that says otherwise than the kernel does, the checks have to fail.
  @Test(
    arguments: [
      ("6.2", "dma_buf", "SHIM_MEANING_DMA_BUF_OPS__MMAP=1"),
      ("5.10", "dma_buf", "SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF=2"),
      (
        "5.10", "dma_buf",
        "SHIM_MEANING_DMA_BUF_MAP_ATTACHMENT=2 SHIM_MEANING_DMA_BUF_UNMAP_ATTACHMENT=2"
      ),
      ("6.1", "vfio", "SHIM_MEANING_VFIO_INFO_CAP_ADD=2"),
    ])
  func aWrongGateShows(_ release: String, _ area: String, _ gates: String) async throws {
    let outcome = try await Self.run(
      area, release, "gcc", flags: gates.split(separator: " ").map { "-D\($0)" })
    #expect(outcome.status != 0)
  }

  private static func run(
    _ area: String, _ release: String, _ compiler: String, flags: [String] = []
  ) async throws -> Tool.Outcome {
    let folder = try TemporaryFolder()
    let replay = try await Tool.shimgen(["replay", release, "-o", "kernel"], in: folder.path)
    try #require(replay.status == 0, "\(replay.errors)")
    try prepare(folder)
    let numbers = release.split(separator: ".").compactMap { Int($0) }
    let compiled = try await Tool.run(
      compiler,
      [
        "-std=gnu11", "-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all",
        "-Wall", "-DLINUX_VERSION_CODE=\(numbers[0] << 16 | numbers[1] << 8)",
        "-DKBUILD_MODNAME=\"behaviour\"", "-DCONFIG_64BIT", "-include", "kernel.h",
        "-I\(Project.folder)/Output/overlay", "-I\(Project.folder)/Output/include",
        "-Ikernel/include", "-Ifake", "-I\(fixtures)", "\(fixtures)/\(area).c", "-o", "run",
      ] + flags, in: folder.path)
    if compiled.status != 0 { return compiled }
    return try await Tool.run("\(folder.path)/run", [], in: folder.path)
  }

  /// Makes the rendered headers includable.
  ///
  /// They get guards, the includes that they had, and prototypes in place of inline functions, whose
  /// bodies are not recorded. Every other header is the fake one.
  private static func prepare(_ folder: TemporaryFolder) throws {
    let kernel = URL(filePath: folder.path).appending(path: "kernel/include")
    var known: Set<String> = []
    for place in ["linux", "uapi/linux"] {
      let names =
        (try? FileManager.default.contentsOfDirectory(
          atPath: kernel.appending(path: place).path)) ?? []
      for name in names {
        let file = kernel.appending(path: "\(place)/\(name)")
        let text = try String(contentsOf: file, encoding: .utf8)
        let prototypes = text.replacing(/(?m)^static inline (.*) \{ \}$/) { "\($0.1);" }
        let includes = includes[place == "linux" ? name : ""] ?? ""
        try "#pragma once\n\(includes)\(prototypes)".write(
          to: file, atomically: true, encoding: .utf8)
        if place == "linux" { known.insert(name) }
      }
    }
    let adapted = ["vfio.h", "dma-buf.h", "iosys-map.h", "dma-buf-map.h"]
    for name in fakes where !adapted.contains(name) && !known.contains(name) {
      try folder.write("fake/linux/\(name)", "#include <kernel.h>\n")
    }
  }

  private static let includes = [
    "dma-buf.h": """
    #if SINCE(5, 18)
    #include <linux/iosys-map.h>
    #elif SINCE(5, 11)
    #include <linux/dma-buf-map.h>
    #endif

    """,
    "vfio.h": "#include <uapi/linux/vfio.h>\n",
  ]

  /// The headers that the output and the drivers include.
  private static let fakes = [
    "bit_spinlock.h", "compiler.h", "delay.h", "device.h", "dma-resv.h", "err.h", "file.h", "fs.h",
    "interval_tree.h", "io.h", "ioctl.h", "iommu.h", "kref.h", "list.h", "lockdep.h", "mm.h",
    "module.h", "mutex.h", "notifier.h", "reservation.h", "slab.h", "string.h", "types.h",
    "uaccess.h", "version.h", "ww_mutex.h",
  ]
}
