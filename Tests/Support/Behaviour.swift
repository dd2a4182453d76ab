import Foundation

/// The adaptors of one release in user space, over a fake of that era's core.
///
/// Tests/Fixtures/behaviour has the fake and drivers written for 6.8; the headers of the release are
/// its record, rendered. The programs run under the address and undefined-behaviour sanitizers, so
/// leaks and self-deadlocks fail as well.
package struct Behaviour: Sendable {
  /// Both ends of the span, what each change of the API began, and the last release before a change
  /// that only the core's behaviour shows.
  package static let releases = [
    "4.4", "4.6", "4.10", "4.12", "4.19", "5.3", "5.4", "5.5", "5.7", "5.10", "5.11", "5.13",
    "5.15", "5.16", "5.18", "5.19", "6.0", "6.1", "6.2", "6.5", "6.6", "6.8",
  ]

  /// The programs: `vfio.c` and `dma_buf.c`.
  package static let areas = ["vfio", "dma_buf"]

  private static let fixtures = "\(Project.folder)/Tests/Fixtures/behaviour"
  private let release: String
  private let folder: TemporaryFolder

  /// Renders a release's headers.
  package init(release: String) async throws {
    self.release = release
    folder = try TemporaryFolder()
    let replay = try await Tool.shimgen(["replay", release, "-o", "kernel"], in: folder.path)
    guard replay.status == 0 else { throw CannotReplay(release: release, errors: replay.errors) }
    try Self.prepare(folder)
  }

  /// A release that could not be rendered.
  package struct CannotReplay: Error {
    package let release: String
    package let errors: String
  }

  /// A program that could not be compiled: nothing can be told of what it would do.
  package struct CannotCompile: Error {
    package let area: String
    package let release: String
    package let errors: String
  }

  /// Compiles an area's program with the generated headers of `output`, and runs it.
  ///
  /// - Throws: `CannotCompile`, so that a missing name does not pass for a failed check.
  package func run(
    _ area: String, _ compiler: String, output: String = "\(Project.folder)/Output",
    flags: [String] = []
  ) async throws -> Tool.Outcome {
    let numbers = release.split(separator: ".").compactMap { Int($0) }
    let program = "\(folder.path)/run-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: program) }
    let compiled = try await Tool.run(
      compiler,
      [
        "-std=gnu11", "-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all",
        "-Wall", "-DLINUX_VERSION_CODE=\(numbers[0] << 16 | numbers[1] << 8)",
        "-DKBUILD_MODNAME=\"behaviour\"", "-DCONFIG_64BIT", "-include", "kernel.h",
        "-I\(output)/overlay", "-I\(output)/include",
        "-Ikernel/include", "-Ifake", "-I\(Self.fixtures)", "\(Self.fixtures)/\(area).c",
        "-o", program,
      ] + flags, in: folder.path)
    guard compiled.status == 0 else {
      throw CannotCompile(area: area, release: release, errors: compiled.errors)
    }
    return try await Tool.run("timeout", ["60", program], in: folder.path)
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
