import Foundation
import TestSupport
import Testing

/// The probe for build machines without shimgen: Output/kbuild/probe.sh.
@Suite(.serialized) struct KbuildProbeTests {
  private static let script = "\(Project.folder)/Output/kbuild/probe.sh"

  /// The headers of a release, rendered, and what stands for the rest of the kernel.
  private static func headers(of release: String, in folder: TemporaryFolder) async throws {
    let outcome = try await Tool.shimgen(
      [
        "verify", "\(Project.folder)/StandIn/control-good.c", "--releases", release,
        "--output", "\(Project.folder)/Output", "--emit-ninja", "build.ninja",
      ], in: folder.path)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private static func probe(
    _ folder: TemporaryFolder, _ release: String, compiler: String = "gcc",
    output: String = "probe.h"
  ) async throws -> Tool.Outcome {
    try await Tool.run(
      "sh",
      [
        "-c",
        "CC='\(compiler)' exec sh '\(script)' '\(output)' -std=gnu11 -nostdinc -ffreestanding"
          + " -D__KERNEL__ -DCONFIG_64BIT -DLINUX_VERSION_CODE=\(try code(of: release))"
          + " '-DKBUILD_MODNAME=\"probe\"' -isystem trees/\(release)/kernel"
          + " -isystem trees/\(release)/stand-in -include shimgen/kernel.h",
      ], in: folder.path)
  }

  private static func code(of release: String) throws -> Int {
    let numbers = release.split(separator: ".").compactMap { Int($0) }
    return numbers[0] << 16 | numbers[1] << 8
  }

  /// What the gates say by version.
  private static func gates(_ folder: TemporaryFolder, _ release: String) async throws -> [String] {
    try folder.write(
      "version/linux/version.h",
      "#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + (c))\n")
    try folder.write("gates.c", "#include <shimgen/gates.h>\n")
    let outcome = try await Tool.run(
      "gcc",
      [
        "-E", "-dM", "-DLINUX_VERSION_CODE=\(try code(of: release))", "-Iversion",
        "-I\(Project.folder)/Output/include", "gates.c",
      ], in: folder.path)
    return outcome.output.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("#define SHIM_FORM_") }
  }

  private static func answers(_ folder: TemporaryFolder) -> [String] {
    (folder.text("probe.h") ?? "").split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("#define ") }
  }

  @Test(
    arguments: [
      "4.4", "4.10", "4.16", "5.4", "5.5", "5.7", "5.11", "5.13", "5.18", "6.0", "6.2", "6.8",
    ],
    ["gcc", "clang"])
  func agreesWithTheVersion(_ release: String, _ compiler: String) async throws {
    let folder = try TemporaryFolder()
    try await Self.headers(of: release, in: folder)
    let outcome = try await Self.probe(folder, release, compiler: compiler)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let answers = Self.answers(folder)
    let version = Set(try await Self.gates(folder, release))
    #expect(answers.count > 300)
    #expect(answers.filter { !version.contains($0) } == [])
  }

  /// A fake compiler that takes everything: the known-bad control shows it.
  @Test(arguments: ["true", "false", "no-such-compiler", "sh -c 'echo fatal error: x; exit 1'"])
  func aControlThatFailsLeavesItToTheVersion(_ compiler: String) async throws {
    let folder = try TemporaryFolder()
    try await Self.headers(of: "5.10", in: folder)
    try folder.write("fake", "#!/bin/sh\n\(compiler)\n")
    let outcome = try await Self.probe(folder, "5.10", compiler: "sh ./fake")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("does not answer the controls"))
    #expect(Self.answers(folder).isEmpty)
    #expect(folder.text("probe.h")?.contains("the gates follow the version") == true)
  }

  @Test func aMissingHeaderIsAnAnswer() async throws {
    let folder = try TemporaryFolder()
    try await Self.headers(of: "6.8", in: folder)
    try folder.remove("trees/6.8/kernel/uapi/linux/dma-buf.h")
    let outcome = try await Self.probe(folder, "6.8")
    #expect(outcome.errors.isEmpty)
    #expect(Self.answers(folder).contains("#define SHIM_FORM_HEADER_UAPI_LINUX_DMA_BUF_H 0"))
    #expect(Self.answers(folder).contains("#define SHIM_FORM_DMA_BUF_PIN 1"))
  }

  /// A form that no recorded release has is not guessed: the gate is left out.
  @Test func anUnknownFormIsNotTold() async throws {
    let folder = try TemporaryFolder()
    try await Self.headers(of: "6.8", in: folder)
    let name = "trees/6.8/kernel/linux/dma-buf.h"
    let text = try #require(folder.text(name))
    try folder.write(
      name,
      text.replacing("int dma_buf_vmap(struct dma_buf *dmabuf,", with: "long dma_buf_vmap(int x,"))
    _ = try await Self.probe(folder, "6.8")
    let answers = Self.answers(folder)
    #expect(!answers.contains { $0.hasPrefix("#define SHIM_FORM_DMA_BUF_VMAP ") })
    #expect(folder.text("probe.h")?.contains("SHIM_FORM_DMA_BUF_VMAP: cannot be told") == true)
  }

  @Test func theSameAnswersAreNotWrittenAgain() async throws {
    let folder = try TemporaryFolder()
    try await Self.headers(of: "5.10", in: folder)
    _ = try await Self.probe(folder, "5.10", output: "with space.h")
    let path = "\(folder.path)/with space.h"
    let before = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    _ = try await Self.probe(folder, "5.10", output: "with space.h")
    let after = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    #expect(before == after && before != nil)
    let rest = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(rest.filter { $0.hasPrefix("with space.h") } == ["with space.h"])
  }

  @Test func itIsWrittenForEveryShell() async throws {
    for shell in ["dash", "bash --posix"] {
      let outcome = try await Tool.run("sh", ["-c", "\(shell) -n '\(Self.script)'"])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  /// Debian's 5.10 has a backport that its version does not tell, and the probe finds it in Kbuild.
  @Test(.enabled(if: DebianTests.isThere("5.10"), DebianTests.absent))
  func findsABackportInKbuild() async throws {
    let package = try #require(DebianTests.package("5.10"))
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "shimgen-probe-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    let copied = try await Tool.run(
      "cp", ["-rL", "\(Project.folder)/Examples/vfio-device", path])
    try #require(copied.status == 0)
    try """
    obj-m := vfio_sample.o
    shimgen := $(src)/shimgen
    include $(shimgen)/kbuild/probe.mk
    include $(shimgen)/kbuild/shimgen.mk

    """.write(to: folder.appending(path: "Kbuild"), atomically: true, encoding: .utf8)
    let outcome = try await Tool.run(
      "make",
      [
        "-C", package.folder, "M=\(path)", "CC=gcc", "HOSTCC=gcc", "W=1",
        "CONFIG_DEBUG_INFO_BTF_MODULES=", "modules",
      ], in: "/")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try String(
      contentsOf: folder.appending(path: "shimgen-probe.h"), encoding: .utf8)
    // The backport: the struct, and an initialiser of another form than mainline's.
    #expect(text.contains("#define SHIM_FORM_STRUCT_VFIO_DEVICE 1"))
    #expect(text.contains("#define SHIM_FORM_VFIO_INIT_GROUP_DEV 1"))
    #expect(text.contains("#define SHIM_FORM_VFIO_ADD_GROUP_DEV 1"))
  }
}
