import Foundation
import TestSupport
import Testing

/// Recording from every kind of folder that headers come in.
@Suite struct RecordTreeTests {
  /// Records to standard output, twice: the same bytes.
  private func record(_ arguments: [String], in folder: TemporaryFolder) async throws -> String {
    let before = folder.snapshot()
    let outcome = try await Tool.shimgen(["record"] + arguments, in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    let again = try await Tool.shimgen(["record"] + arguments, in: folder.path)
    #expect(again.output == outcome.output)
    #expect(folder.snapshot() == before)
    return outcome.output
  }

  private func rows(_ table: String) -> [String] {
    table.split(separator: "\n").dropFirst(4).map(String.init)
  }

  @Test func aKernelTree() async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux 6.8", release: "6.8", in: folder)
    #expect(
      try await record(["linux 6.8"], in: folder)
        == KernelTree.table("6.8", source: "tree\tlinux 6.8"))
  }

  /// Debian: the `-amd64` half has the configuration and names the `-common` half, which lies
  /// beside it wherever the packages were unpacked.
  @Test func aDebianPackage() async throws {
    let folder = try TemporaryFolder()
    let name = "usr/src/linux-headers-6.1.0-9"
    try folder.write(
      "\(name)-amd64/Makefile", "include /usr/src/linux-headers-6.1.0-9-common/Makefile\n")
    try folder.write("\(name)-amd64/include/config/kernel.release", "6.1.0-9-amd64\n")
    try folder.write("\(name)-amd64/include/generated/autoconf.h", "#define CONFIG_VFIO 1\n")
    try folder.write("\(name)-common/Makefile", KernelTree.makefile("6.1.27"))
    try folder.write("\(name)-common/include/linux/vfio.h", KernelTree.header())
    try folder.write("\(name)-common/include/uapi/linux/vfio.h", KernelTree.uapi)
    #expect(
      try await record(["\(name)-amd64"], in: folder)
        == KernelTree.table(
          "6.1.27", source: "package\tlinux-headers-6.1.0-9-amd64", isSourceTree: false))
  }

  /// Ubuntu: the `-generic` half is full of links into the common one.
  private func ubuntu(in folder: TemporaryFolder) throws -> String {
    let name = "linux-headers-5.15.0-91"
    try folder.write("usr/src/\(name)/Makefile", KernelTree.makefile("5.15.131"))
    try folder.write("usr/src/\(name)/include/linux/vfio.h", KernelTree.header())
    try folder.write("usr/src/\(name)/include/uapi/linux/vfio.h", KernelTree.uapi)
    let generic = "usr/src/\(name)-generic"
    try folder.link("\(generic)/Makefile", to: "../\(name)/Makefile")
    try folder.link("\(generic)/include/linux", to: "../../\(name)/include/linux")
    try folder.link("\(generic)/include/uapi", to: "../../\(name)/include/uapi")
    try folder.write("\(generic)/include/config/kernel.release", "5.15.0-91-generic\n")
    return generic
  }

  @Test func anUbuntuPackage() async throws {
    let folder = try TemporaryFolder()
    let expected = KernelTree.table(
      "5.15.131", source: "package\tlinux-headers-5.15.0-91-generic", isSourceTree: false)
    let generic = try ubuntu(in: folder)
    #expect(try await record([generic], in: folder) == expected)
    // As the running kernel's modules name it.
    try folder.link("lib/modules/5.15.0-91-generic/build", to: "../../../\(generic)")
    #expect(
      try await record(["lib/modules/5.15.0-91-generic/build"], in: folder) == expected)
  }

  /// A kernel built in a folder of its own has a link to its sources, there or beside `build`.
  @Test(arguments: ["obj/source", "lib/modules/6.8/source"])
  func aBuildFolder(_ link: String) async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux", release: "6.8", in: folder)
    try folder.write("obj/include/generated/autoconf.h", "")
    try folder.link("lib/modules/6.8/build", to: "\(folder.path)/obj")
    try folder.link(link, to: "\(folder.path)/linux")
    #expect(
      try await record(["lib/modules/6.8/build"], in: folder)
        == KernelTree.table("6.8", source: "tree\tobj"))
  }

  @Test(arguments: [
    ("include/config/kernel.release", "6.1.76-amd64\n"),
    ("include/generated/utsrelease.h", "#define UTS_RELEASE \"6.1.76-amd64\"\n"),
  ])
  func theReleaseFromTheConfigurationAlone(_ file: String, _ text: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("package/\(file)", text)
    try folder.write("package/include/linux/vfio.h", KernelTree.header())
    let table = try await record(["package"], in: folder)
    #expect(table.contains("\nrelease\t6.1.76\ntree\t6.1.76\n"))
  }

  /// A release candidate has no number of its own: only the user can say what it stands for.
  @Test(arguments: [
    ("Makefile", KernelTree.makefile("6.8-rc3")),
    ("include/config/kernel.release", "6.8.0-rc3-amd64\n"),
    ("include/generated/utsrelease.h", "#define UTS_RELEASE \"6.8.0-rc3+\"\n"),
  ])
  func aReleaseCandidateIsNotItsRelease(_ file: String, _ text: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("linux/\(file)", text)
    try folder.write("linux/include/linux/vfio.h", KernelTree.header())
    try await Refusal(
      status: 2,
      firstLine: "linux: error: does not say which kernel release it is (no kernel Makefile,"
        + " include/config/kernel.release or include/generated/utsrelease.h): give it with"
        + " --release"
    ).expect(of: ["record", "linux", "-o", "out.table"], in: folder)
    let table = try await record(["linux", "--release", "6.8"], in: folder)
    #expect(table.contains("\nrelease\t6.8\n"))
  }

  /// What such a folder does not show is unknown, not absent.
  @Test(arguments: [["linux/vfio.h", "linux/mdev.h"], ["include/linux/vfio.h", "mdev.h"]])
  func aFolderWithTwoHeaders(_ names: [String]) async throws {
    let folder = try TemporaryFolder()
    try folder.write("some/\(names[0])", KernelTree.header())
    try folder.write("some/\(names[1])", "int mdev_frob(int a);\n")
    let table = try await record(["some", "--release", "6.8"], in: folder)
    #expect(
      rows(table) == [
        "header\tinclude/linux/mdev.h\tpresent", "1\tfunction\tmdev_frob\tint mdev_frob(int a)",
        "header\tinclude/linux/vfio.h\tpresent", "3\tfunction\tvfio_frob\tint vfio_frob(int a)",
      ])
    #expect(table.contains("\nsource\tfolder\tsome\n"))
  }

  /// The folder's own path tells which header of a name it is.
  @Test func theFolderOfTheHeadersItself() async throws {
    let folder = try TemporaryFolder()
    try folder.write("some/include/linux/vfio.h", KernelTree.header())
    let table = try await record(["some/include/linux", "--release", "6.8"], in: folder)
    #expect(table.hasSuffix("\n\(KernelTree.rows)\n"))
    try folder.write("flat/vfio.h", KernelTree.header())
    let outcome = try await Tool.shimgen(["record", "flat", "--release", "6.8"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.firstError
        == "flat/vfio.h: error: may be include/linux/vfio.h or include/uapi/linux/vfio.h"
        + " or drivers/vfio/vfio.h; say which one with --as")
  }

  @Test func aSingleHeader() async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux", release: "6.8", in: folder)
    let table = try await record(["linux/include/linux/vfio.h"], in: folder)
    #expect(
      table == """
        shimgen-table\t3\trecord
        release\t6.8
        tree\t6.8.0
        source\theader\tinclude/linux/vfio.h
        \(KernelTree.rows)

        """)
    try folder.write("vfio.h", KernelTree.uapi)
    try await Refusal(
      status: 2,
      firstLine: "vfio.h: error: may be include/linux/vfio.h or include/uapi/linux/vfio.h"
        + " or drivers/vfio/vfio.h; say which one with --as"
    ).expect(of: ["record", "vfio.h", "--release", "6.8"], in: folder)
    let uapi = try await record(
      ["vfio.h", "--release", "6.8", "--as", "include/uapi/linux/vfio.h"], in: folder)
    #expect(uapi.hasSuffix("\n\(KernelTree.uapiRows)\n"))
  }

  @Test func oneArchitecture() async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux", release: "6.8", in: folder)
    let table = try await record(["linux", "--architecture", "x86_64"], in: folder)
    #expect(table.contains("\tsize=16\talign=8\n"))
    let both = try await record(
      ["linux", "--architecture", "x86_64", "--architecture", "i386"], in: folder)
    #expect(both.contains("\tsize=16\tsize/i386=12\talign=8\talign/i386=4\n"))
    // The common value is x86_64's: without it there is nothing to differ from.
    let alone = try await Tool.shimgen(
      ["record", "linux", "--architecture", "i386"], in: folder.path)
    #expect(alone.status == 64)
  }

  @Test func aProvenance() async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux", release: "6.8", in: folder)
    let table = try await record(
      ["linux", "--provenance", "git torvalds/linux e8f897f"], in: folder)
    #expect(table == KernelTree.table("6.8", source: "git\ttorvalds/linux e8f897f"))
  }

  /// A tree's name may be anything; the table has to stay readable.
  @Test(arguments: ["a\tb", "a\u{202e}b", "a\\b", "a\nb"])
  func aStrangeName(_ name: String) async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write(name, release: "6.8", in: folder)
    let table = try await record([name], in: folder)
    #expect(table.split(separator: "\n")[3].hasPrefix("source\ttree\ta"))
    let data = try SampleData()
    try data.folder.write("data/Tables/headers/6.8.table", table)
    let outcome = try await Tool.shimgen(SampleData.generation, in: data.folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func severalReleasesIntoAFolder() async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("a", release: "6.7", in: folder)
    try KernelTree.write("b", release: "6.8", "int vfio_frob(void)", in: folder)
    let arguments = ["record", "b", "a", "-o", "tables/"]
    let first = try await Tool.shimgen(arguments, in: folder.path)
    #expect(first.status == 0)
    #expect(first.errors == "2 tables written, 0 unchanged\n")
    #expect(folder.text("tables/6.7.table") == KernelTree.table("6.7", source: "tree\ta"))
    #expect(folder.text("tables/6.8.table")?.contains("int vfio_frob(void)") == true)
    let before = folder.snapshot()
    let second = try await Tool.shimgen(arguments, in: folder.path)
    #expect(second.errors == "0 tables written, 2 unchanged\n")
    #expect(folder.snapshot() == before)
  }
}
