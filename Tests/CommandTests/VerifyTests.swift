import Foundation
import TestSupport
import Testing

/// `shimgen verify`: its verdicts, its controls and its exit statuses, with real compilers.
@Suite(.serialized) struct VerifyTests {
  private static let output = ["--output", "\(Project.folder)/Output"]
  private static let examples = [
    "dma-buf-exporter/exporter.c", "dma-buf-exporter-swift/main.c", "dma-buf-importer/importer.c",
    "vfio-device/vfio_sample.c",
  ].map { "\(Project.folder)/Examples/\($0)" }

  /// The drivers of Examples/ and the generated headers, on all 46 releases.
  @Test(arguments: [["gcc"], ["clang"]])
  func theExamplesCompileEverywhere(_ compiler: [String]) async throws {
    let outcome = try await Tool.shimgen(
      ["verify"] + Self.examples + Self.output + ["--compiler"] + compiler)
    #expect(outcome.status == 0)
    #expect(outcome.output == "184 ok, 0 fails, 0 could not tell\n")
  }

  @Test(arguments: ["gcc", "clang"])
  func theHeadersCompileAlone(_ compiler: String) async throws {
    let outcome = try await Tool.shimgen(
      ["verify", "--compiler", compiler, "--releases", "4.4,5.10,5.15,6.1,6.2,6.8"] + Self.output)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.hasSuffix(" ok, 0 fails, 0 could not tell\n"))
  }

  /// Other architectures than this one: 32 bits, and arm64 by clang.
  @Test(arguments: [("gcc", "-m32"), ("clang", "--target=aarch64-linux-gnu")])
  func theExamplesCompileForOthers(_ compiler: String, _ flag: String) async throws {
    let flags =
      flag == "-m32" ? ["--flag", flag, "--flag", "-UCONFIG_64BIT"] : ["--flag", flag]
    let outcome = try await Tool.shimgen(
      ["verify"] + Self.examples + Self.output
        + ["--compiler", compiler, "--releases", "4.4,5.5,5.10,5.15,6.0,6.1,6.5,6.8"] + flags)
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  /// Control flow integrity refuses calls through pointers of another type: there is no such cast.
  @Test func noFunctionPointerIsCast() async throws {
    let outcome = try await Tool.shimgen(
      ["verify"] + Self.examples + Self.output
        + [
          "--compiler", "clang", "--releases", "4.4,5.10,5.15,6.1", "--flag",
          "-Wbad-function-cast", "--flag", "-fsanitize=kcfi", "--flag",
          "--target=x86_64-linux-gnu", "--flag", "-Qunused-arguments",
        ])
    // A clang without kcfi does not know the flag: then nothing is told, and nothing fails.
    #expect(outcome.output.contains(" 0 fails, "), "\(outcome.output)")
  }

  private static func verdict(
    of source: String, _ arguments: [String] = []
  ) async throws -> Tool.Outcome {
    let folder = try TemporaryFolder()
    try folder.write("driver.c", "#include <linux/module.h>\n" + source)
    return try await Tool.shimgen(
      ["verify", "driver.c", "--releases", "5.10"] + output + arguments, in: folder.path)
  }

  @Test func aMistakeFails() async throws {
    let outcome = try await Self.verdict(
      of: """
        #include <linux/dma-buf.h>
        int f(struct dma_buf *dmabuf);
        int f(struct dma_buf *dmabuf) { return dma_buf_vmap(dmabuf); }
        """)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("driver.c 5.10 gcc: fails"))
    #expect(outcome.output.contains("too few arguments"))
    #expect(outcome.output.hasSuffix("0 ok, 1 fails, 0 could not tell\n"))
  }

  /// What the stand-in lacks says nothing about the driver.
  @Test func anUnknownNameIsNotAFailure() async throws {
    let outcome = try await Self.verdict(
      of: """
        #include <linux/usb.h>
        int f(struct usb_device *device);
        int f(struct usb_device *device) { return usb_lock_device(device); }
        """)
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("driver.c 5.10 gcc: could not tell"))
    #expect(outcome.output.hasSuffix("0 ok, 0 fails, 1 could not tell\n"))
  }

  /// An old slot that no adaptor serves: the compiler names it.
  @Test func aSlotOfThePastFails() async throws {
    let outcome = try await Self.verdict(
      of: """
        #include <linux/dma-buf.h>
        static void *f(struct dma_buf *dmabuf, unsigned long page) { return NULL; }
        const struct dma_buf_ops *g(void);
        const struct dma_buf_ops *g(void)
        { static const struct dma_buf_ops ops = { .kmap = f }; return &ops; }
        """)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("kmap"))
  }

  /// A fake compiler that takes everything, and one that takes nothing: the controls show it.
  @Test(arguments: ["exit 0", "echo 'x.c:1:1: error: no' >&2; exit 1"])
  func aControlThatGoesWrongTellsNothing(_ script: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("compiler", "#!/bin/sh\n\(script)\n")
    _ = try await Tool.run("chmod", ["+x", "compiler"], in: folder.path)
    let outcome = try await Tool.shimgen(
      ["verify", Self.examples[0], "--releases", "5.10", "--compiler", "\(folder.path)/compiler"]
        + Self.output)
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("could not tell\n  the known-"))
  }

  @Test func aMissingCompilerIsTheToolsFailure() async throws {
    let outcome = try await Tool.shimgen(
      ["verify", Self.examples[0], "--compiler", "no-such-compiler"] + Self.output)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("cannot run the compiler no-such-compiler"))
  }

  @Test func aMissingDriverIsBadInput() async throws {
    let outcome = try await Tool.shimgen(["verify", "no-such.c"] + Self.output)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "no-such.c: error: No such file or directory\n")
  }

  @Test func programsGetAList() async throws {
    let outcome = try await Tool.shimgen(
      ["verify", Self.examples[0], "--releases", "6.8", "--format", "json"] + Self.output)
    let rows =
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
    #expect(rows?.count == 1)
    #expect(rows?.first?["verdict"] as? String == "ok")
    #expect(rows?.first?["place"] as? String == "6.8")
  }

  // MARK: ninja

  private static let ninja = ["/usr/bin/ninja", "/usr/local/bin/ninja"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: ninja, "no ninja here"))
  func ninjaRunsTheSameMatrix() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.shimgen(
      ["verify"] + Self.examples
        + ["--releases", "4.4,6.1,6.8", "--emit-ninja", "build/build.ninja"] + Self.output,
      in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let built = try await Tool.run("ninja", ["-C", "build"], in: folder.path)
    #expect(built.status == 0, "\(built.output)")
    #expect(built.output.contains("[18/18]"))
    // A compiler that takes everything is found out.
    try folder.write("build/fake", "#!/bin/sh\nexit 0\n")
    _ = try await Tool.run("chmod", ["+x", "build/fake"], in: folder.path)
    _ = try await Tool.run("rm", ["-r", "build/objects"], in: folder.path)
    let fooled = try await Tool.run(
      "sh", ["-c", "SHIMGEN_LAUNCHER=./fake ninja -C build -k 0"], in: folder.path)
    #expect(fooled.status != 0)
    #expect(fooled.output.contains("the known-bad control compiles"))
  }

  // MARK: Kbuild

  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent))
  func aRealKernelBuildsTheExamples() async throws {
    let package = try #require(DebianTests.package("6.1"))
    let outcome = try await Tool.shimgen(
      ["verify", "\(Project.folder)/Examples/vfio-device", Self.examples[0], "--kernel"]
        + [package.folder] + Self.output)
    // One driver is a folder with its own Kbuild file, the other a file that needs its header.
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("exporter.h: No such file"))
    #expect(outcome.output.hasSuffix("1 ok, 1 fails, 0 could not tell\n"))
  }

  /// Debian configures its kernels for gcc.
  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent))
  func anotherCompilerThanTheKernelsTellsNothing() async throws {
    let package = try #require(DebianTests.package("6.1"))
    let outcome = try await Tool.shimgen(
      ["verify", "\(Project.folder)/Examples/vfio-device", "--compiler", "clang", "--kernel"]
        + [package.folder] + Self.output)
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("the kernel is configured for gcc"))
  }
}
