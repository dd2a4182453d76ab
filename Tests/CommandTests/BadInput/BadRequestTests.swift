import TestSupport
import Testing

/// Requests that cannot be met: releases that are none, sources that clash, a missing libclang.
@Suite struct BadRequestTests {
  private static let header = "include/linux/vfio.h"

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("vfio.h", "int vfio_frob(int a);\n")
    return folder
  }

  @Test func aReleaseCandidateIsNoRelease() async throws {
    try await Refusal(
      status: 64,
      firstLine: "Error: The value '6.8-rc1' is invalid for '--release <release>': '6.8-rc1' is no"
        + " kernel release such as 6.8 or 5.15.16; release candidates are none"
    ).expect(
      of: ["record", "vfio.h", "--as", Self.header, "--release", "6.8-rc1", "-o", "out.table"],
      in: Self.folder())
  }

  @Test func aWordIsNoRelease() async throws {
    try await Refusal(
      status: 64,
      firstLine: "Error: The value 'six' is invalid for '--from <from>': 'six' is no kernel release"
        + " such as 6.8 or 5.15.16; release candidates are none"
    ).expect(of: ["generate", "--from", "six"], in: Self.folder())
  }

  @Test func aSourceMustTellItsRelease() async throws {
    try await Refusal(
      status: 2,
      firstLine: "vfio.h: error: does not say which kernel release it is (no kernel Makefile,"
        + " include/config/kernel.release or include/generated/utsrelease.h): give it with"
        + " --release"
    ).expect(of: ["record", "vfio.h", "--as", Self.header], in: Self.folder())
  }

  /// Every name of the table has a place in a kernel tree: the reader refuses others.
  @Test(arguments: ["../vfio.h", "/etc/vfio.h", "vfio.h", "include/linux/vfio.c"])
  func aHeaderMustBeOneOfTheSet(_ path: String) async throws {
    try await Refusal(
      status: 2,
      firstLine: "vfio.h: error: \(path) is none of the headers that are recorded: "
        + headerSet.joined(separator: ", ")
    ).expect(
      of: ["record", "vfio.h", "--as", path, "--release", "6.8", "-o", "out.table"],
      in: Self.folder())
  }

  /// What is written down has to be readable again.
  @Test(arguments: ["Git repository", "git", "git ", "git a\tb", "git */", "git a\\b", ""])
  func aProvenanceIsAKindAndAText(_ text: String) async throws {
    try await Refusal(
      status: 64,
      firstLine: "Error: The value '\(text)' is invalid for '--provenance <text>': '\(text)' is no"
        + " kind in lower-case letters and a text without control characters, backslashes or"
        + " comment marks, such as 'git torvalds/linux 6e8ba'"
    ).expect(
      of: [
        "record", "vfio.h", "--as", Self.header, "--release", "6.8", "--provenance", text,
        "-o", "out.table",
      ], in: Self.folder())
  }

  @Test func twoSourcesForOneRelease() async throws {
    let folder = try Self.folder()
    for name in ["a", "b"] {
      try folder.write("\(name)/Makefile", "VERSION = 6\nPATCHLEVEL = 8\nSUBLEVEL = 0\n")
      try folder.write("\(name)/include/linux/vfio.h", "int vfio_frob(int a);\n")
    }
    try await Refusal(status: 2, firstLine: "error: two sources for 6.8: a and b").expect(
      of: ["record", "a", "b", "-o", "out/"], in: folder)
  }

  @Test func severalReleasesNeedAFolder() async throws {
    let folder = try Self.folder()
    for name in ["7", "8"] {
      try folder.write("\(name)/Makefile", "VERSION = 6\nPATCHLEVEL = \(name)\nSUBLEVEL = 0\n")
      try folder.write("\(name)/include/linux/vfio.h", "int vfio_frob(int a);\n")
    }
    try await Refusal(
      status: 2, firstLine: "error: 2 releases need a folder: end -o with a slash"
    ).expect(of: ["record", "7", "8", "-o", "out"], in: folder)
  }

  @Test func aMissingLibclangIsNamedWithItsPackage() async throws {
    try await Refusal(
      status: 3,
      firstLine: "error: cannot open libclang: /nonexistent.so: cannot open shared object file: No"
        + " such file or directory; install it with: apt install libclang-dev"
    ).expect(
      of: [
        "record", "vfio.h", "--as", Self.header, "--release", "6.8", "--libclang",
        "/nonexistent.so", "-o", "out.table",
      ], in: Self.folder())
  }

  @Test func aFolderWithoutData() async throws {
    try await Refusal(
      status: 2,
      firstLine: "error: no Tables/headers.yaml in nowhere;"
        + " name shimgen's data folder with --data or SHIMGEN_DATA"
    ).expect(of: ["generate", "--data", "nowhere"], in: Self.folder())
  }

  /// The headers say 5.10.262, `LINUX_VERSION_CODE` cannot: recorded, with a warning.
  @Test func aSublevelThatDoesNotFitIsAWarning() async throws {
    let folder = try TemporaryFolder()
    try folder.write("linux/Makefile", "VERSION = 5\nPATCHLEVEL = 10\nSUBLEVEL = 262\n")
    try folder.write("linux/include/linux/vfio.h", "int vfio_frob(int a);\n")
    let outcome = try await Tool.shimgen(
      ["record", "linux", "-o", "out.table"], in: folder.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.errors
        == "warning: LINUX_VERSION_CODE of 5.10.262 reads as 5.10.255 at most: no version gate can"
        + " tell this release from its branch\n")
    #expect(folder.text("out.table")?.contains("release\t5.10.262\ntree\t5.10.262\n") == true)
  }
}
