import TestSupport
import Testing

/// Recording which headers name what, from every kind of source.
@Suite struct RecordMentionsTests {
  /// A tree with headers that matter, and some that do not.
  private static func write(_ name: String, in folder: TemporaryFolder) throws {
    try KernelTree.write(name, release: "5.16.2", in: folder)
    try folder.write(
      "\(name)/include/drm/ttm/lock.h", "#include \"object.h\"\n/* struct vfio_device */\n")
    try folder.write(
      "\(name)/include/drm/ttm/object.h",
      "struct object {\n\tstruct dma_buf_ops ops;\n\tstruct dma_buf *buf;\n};\n")
    try folder.write("\(name)/include/linux/nothing.h", "/* dma_buf_ops */\nint a;\n")
    try folder.write("\(name)/include/generated/made.h", "struct dma_buf;\n")
    try folder.write("\(name)/include/linux/notes.txt", "struct dma_buf;\n")
    try folder.write("\(name)/drivers/gpu/drm/private.h", "struct dma_buf;\n")
    try folder.write(
      "\(name)/include/uapi/drm/user.h", "#define USER(x) sizeof(struct vfio_device)\n")
  }

  private static let rows = """
    header\tinclude/drm/ttm/lock.h
    include\tinclude/drm/ttm/object.h
    header\tinclude/drm/ttm/object.h\tdma_buf dma_buf_ops
    embed\tstruct object\tops\tstruct dma_buf_ops
    header\tinclude/uapi/drm/user.h\tvfio_device
    macro\tUSER\tvfio_device

    """

  /// Runs the command and splits the table: the first lines, the names, the rest.
  private func record(
    _ arguments: [String], in folder: TemporaryFolder
  ) async throws -> (head: String, rows: String) {
    let before = folder.snapshot()
    let outcome = try await Tool.shimgen(["record", "--mentions"] + arguments, in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    #expect(folder.snapshot() == before)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    let names = lines.filter { $0.hasPrefix("names\t") }
    // What drivers include counts, of every recorded release, and what an adaptor lends; not UAPI,
    // nor what is private.
    #expect(
      names.map { $0.split(separator: "\t")[1] } == [
        "include/linux/dma-buf-map.h", "include/linux/dma-buf.h", "include/linux/dma-resv.h",
        "include/linux/iosys-map.h", "include/linux/mdev.h", "include/linux/vfio.h",
        "include/linux/vfio_pci_core.h",
      ])
    #expect(names.contains { $0.contains(" vfio_add_group_dev ") && $0.hasSuffix(" virqfd") })
    return (
      lines.prefix(4).joined(separator: "\n"),
      lines.dropFirst(4 + names.count).joined(separator: "\n")
    )
  }

  private func head(_ source: String, release: String = "5.16.2") -> String {
    "shimgen-table\t1\tmentions\nrelease\t\(release)\ntree\t5.16.2\nsource\t\(source)"
  }

  @Test func aKernelTree() async throws {
    let folder = try TemporaryFolder()
    try Self.write("linux 5", in: folder)
    let table = try await record(["linux 5"], in: folder)
    #expect(table.head == head("tree\tlinux 5"))
    expectSameLines(table.rows, Self.rows)
    let named = try await record(
      ["linux 5", "--release", "5.16", "--provenance", "git a/b 12"], in: folder)
    #expect(named.head == head("git\ta/b 12", release: "5.16"))
  }

  /// Both halves of a package count, and links are followed.
  @Test func aPackage() async throws {
    let folder = try TemporaryFolder()
    let name = "usr/src/linux-headers-5.16.0-1"
    try Self.write("\(name)-common", in: folder)
    try folder.write(
      "\(name)-amd64/Makefile", "include /usr/src/linux-headers-5.16.0-1-common/Makefile\n")
    try folder.write("\(name)-amd64/include/generated/autoconf.h", "struct dma_buf;\n")
    try folder.link(
      "\(name)-amd64/include/drm", to: "../../linux-headers-5.16.0-1-common/include/drm")
    let table = try await record(["\(name)-amd64"], in: folder)
    #expect(table.head == head("package\tlinux-headers-5.16.0-1-amd64"))
    expectSameLines(table.rows, Self.rows)
  }

  @Test func aGitRevision() async throws {
    let folder = try TemporaryFolder()
    try Self.write("linux", in: folder)
    func git(_ arguments: [String]) async throws -> String {
      let outcome = try await Tool.run(
        "git", ["-c", "user.name=Test", "-c", "user.email=test@localhost"] + arguments,
        in: "\(folder.path)/linux",
        environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"])
      try #require(outcome.status == 0, "\(outcome.errors)")
      return String(outcome.output.prefix { $0 != "\n" })
    }
    _ = try await git(["init", "-q"])
    _ = try await git(["add", "-A"])
    _ = try await git(["commit", "-q", "-m", "5.16.2"])
    _ = try await git(["tag", "v5.16.2"])
    let commit = try await git(["rev-parse", "HEAD"])
    try folder.remove("linux/include/drm")
    for arguments in [["--git-rev", "HEAD"], ["--git-revs", "v5.16.2"]] {
      let table = try await record(["linux"] + arguments, in: folder)
      #expect(table.head == head("git\tlinux \(commit)"))
      expectSameLines(table.rows, Self.rows)
    }
    try await Refusal(
      status: 2, firstLine: "linux: error: 'v9' is no revision of this repository"
    ).expect(of: ["record", "--mentions", "linux", "--git-rev", "v9"], in: folder)
  }

  @Test func severalReleasesIntoAFolder() async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("a", release: "6.7", in: folder)
    try KernelTree.write("b", release: "6.8", in: folder)
    let outcome = try await Tool.shimgen(
      ["record", "--mentions", "b", "a", "-o", "tables/"], in: folder.path)
    #expect(outcome.errors == "2 tables written, 0 unchanged\n")
    #expect(folder.text("tables/6.7.table")?.contains("\nrelease\t6.7\n") == true)
    #expect(folder.text("tables/6.8.table")?.contains("\nrelease\t6.8\n") == true)
    try await Refusal(status: 2, firstLine: "error: two sources for 6.8: b and b").expect(
      of: ["record", "--mentions", "b", "b", "-o", "tables/"], in: folder)
  }

  @Test(arguments: [
    ("linux/include/linux/vfio.h", "linux/include/linux/vfio.h: error: is no folder"),
    ("nowhere", "nowhere: error: No such file or directory"),
    ("linux/drivers", "linux/drivers: error: is no whole tree: it has no include/linux"),
  ])
  func whatIsNoTree(_ source: String, _ firstLine: String) async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux", release: "6.8", in: folder)
    try await Refusal(status: 2, firstLine: firstLine).expect(
      of: ["record", "--mentions", source], in: folder)
  }

  /// The condition of a member goes into generated code: it has to be understood.
  @Test func aHeaderThatCannotBeRead() async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux", release: "6.8", in: folder)
    try folder.write(
      "linux/include/drm/a.h", "struct a {\n#ifdef B\n\tstruct dma_buf_ops ops;\n};\n")
    try await Refusal(
      status: 2,
      firstLine: "include/drm/a.h:2:1: error: this conditional has no #endif: the header is"
        + " truncated"
    ).expect(of: ["record", "--mentions", "linux"], in: folder)
  }

  @Test(arguments: [
    ["--attached"], ["--verify-attached"], ["--architecture", "x86_64"],
    ["--as", "include/linux/vfio.h"],
  ])
  func optionsForParsing(_ options: [String]) async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux", release: "6.8", in: folder)
    let outcome = try await Tool.shimgen(
      ["record", "--mentions", "linux"] + options, in: folder.path)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--mentions reads all headers as text"))
  }
}
