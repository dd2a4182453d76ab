import TestSupport
import Testing

/// Which sources show what is exported.
@Suite struct RecordExportsTests {
  private static let header = "int f(void);\nint g(void);\n#ifdef CONFIG_H\nint h(void);\n#endif\n"

  private func exports(
    in folder: TemporaryFolder, _ arguments: [String] = [], source: String = "linux"
  ) async throws -> [String] {
    let outcome = try await Tool.shimgen(["record", source] + arguments, in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").filter { $0.contains("\tfunction\t") }.map {
      let last = $0.split(separator: "\t").last ?? ""
      return last.hasPrefix("export=") ? String(last) : "-"
    }
  }

  private func tree(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux", release: "6.8", in: folder)
    try folder.write("linux/include/linux/vfio.h", Self.header)
    for (path, text) in files { try folder.write("linux/\(path)", text) }
    return folder
  }

  private static let sources = [
    "drivers/vfio/pci/a.c": "EXPORT_SYMBOL_GPL(f);\n",
    "drivers/dma-buf/b.c": "EXPORT_SYMBOL_NS(h, \"DMA_BUF\");\n",
    "drivers/dma-buf/b.h": "EXPORT_SYMBOL(g);\n",
  ]
  private static let list = "0x1\tf\tvmlinux\tEXPORT_SYMBOL\t\n0x1\tff\tvmlinux\tEXPORT_SYMBOL\n"

  @Test func aTreeWithEveryFolder() async throws {
    let folder = try tree(Self.sources)
    #expect(
      try await exports(in: folder) == ["export=gpl", "export=none", "export=any:DMA_BUF"])
  }

  @Test func aTreeWithoutOneOfThem() async throws {
    let folder = try tree([:])
    #expect(try await exports(in: folder) == ["-", "-", "-"])
    // Some distributions' packages have the folder with its Kconfig alone.
    try folder.write("linux/drivers/dma-buf/Kconfig", "")
    #expect(try await exports(in: folder) == ["-", "-", "-"])
  }

  @Test func aPackage() async throws {
    let folder = try tree(["Module.symvers": Self.list])
    // The configuration may have left h out.
    #expect(try await exports(in: folder) == ["export=any", "export=none", "-"])
    try folder.write("linux/Module.symvers", "0x1\tff\tvmlinux\tEXPORT_SYMBOL\n")
    #expect(try await exports(in: folder) == ["-", "-", "-"])
    try folder.write("linux/Module.symvers", "")
    #expect(try await exports(in: folder) == ["-", "-", "-"])
  }

  @Test func aBuiltTreeIsReadAsATree() async throws {
    let folder = try tree(Self.sources.merging(["Module.symvers": Self.list]) { $1 })
    #expect(
      try await exports(in: folder) == ["export=gpl", "export=none", "export=any:DMA_BUF"])
  }

  @Test func oneHeader() async throws {
    let folder = try tree(Self.sources)
    #expect(
      try await exports(in: folder, source: "linux/include/linux/vfio.h") == ["-", "-", "-"])
  }

  @Test func aRevision() async throws {
    let folder = try tree(Self.sources)
    for arguments in [["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "6.8"]] {
      let outcome = try await Tool.run(
        "git", ["-c", "user.name=Test", "-c", "user.email=test@localhost"] + arguments,
        in: "\(folder.path)/linux",
        environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"])
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(
      try await exports(in: folder, ["--git-rev", "HEAD"])
        == ["export=gpl", "export=none", "export=any:DMA_BUF"])
  }
}
