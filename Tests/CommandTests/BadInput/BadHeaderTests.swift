import Foundation
import TestSupport
import Testing

/// Headers that cannot be recorded: refused with status 2 and a place, nothing written.
@Suite struct BadHeaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let firstLine: String

    init(_ name: String, _ bytes: [UInt8], _ firstLine: String) {
      (testDescription, self.bytes, self.firstLine) = (name, bytes, firstLine)
    }

    init(_ name: String, _ text: String, _ firstLine: String) {
      self.init(name, Array(text.utf8), firstLine)
    }
  }

  static let cases = [
    Case("empty", "", "vfio.h: error: the header is empty"),
    Case(
      "binary", Array("int a;\n".utf8) + [0x7f, 0x45, 0x00, 0x46, 0x0a],
      "vfio.h:2:1: error: a NUL byte: this is not a text file"),
    Case(
      "truncated", "struct a {\n\tint b",
      "vfio.h:2:1: error: no line end at the end: the header is truncated"),
    Case(
      "CRLF", "int a;\r\n",
      "vfio.h:1:1: error: CRLF line ends: the file was changed on its way from a kernel tree"),
    Case(
      "UTF-16", [0xff, 0xfe, 0x69, 0x00, 0x0a, 0x00],
      "vfio.h: error: the header is UTF-16; kernel headers are UTF-8"),
    Case(
      "a syntax error", "int a;\nint f(int;\n", "vfio.h:2:10: error: expected ')'"),
    Case(
      "an #error", "#ifndef A_H\n#define A_H\n#error \"not here\"\n#endif\n",
      "vfio.h:3:2: error: \"not here\""),
  ]

  private static let arguments = [
    "record", "vfio.h", "--as", "include/linux/vfio.h", "--release", "6.8", "-o", "out.table",
  ]

  @Test(arguments: cases) func isRefused(_ testCase: Case) async throws {
    let folder = try TemporaryFolder()
    try folder.write("vfio.h", testCase.bytes)
    try folder.write("out.table", "as it was\n")
    try await Refusal(status: 2, firstLine: testCase.firstLine).expect(
      of: Self.arguments, in: folder)
  }

  @Test func insideATreeThePlaceIsTheFileOnDisk() async throws {
    let folder = try TemporaryFolder()
    try folder.write("linux/Makefile", "VERSION = 6\nPATCHLEVEL = 8\nSUBLEVEL = 0\n")
    try folder.write("linux/include/linux/vfio.h", "int a;\nint f(int;\n")
    let outcome = try await Tool.shimgen(["record", "linux"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.firstError == "linux/include/linux/vfio.h:2:10: error: expected ')'")
    #expect(outcome.output.isEmpty)
  }

  @Test func oneThatIsMissing() async throws {
    let folder = try TemporaryFolder()
    try await Refusal(status: 2, firstLine: "vfio.h: error: No such file or directory").expect(
      of: Self.arguments, in: folder)
  }

  @Test func oneOfAHundredMegabytesIsNotRead() async throws {
    let folder = try TemporaryFolder()
    let big = try folder.write("vfio.h", "")
    let file = try FileHandle(forWritingTo: URL(filePath: big))
    try file.truncate(atOffset: 100 << 20)
    try file.close()
    let outcome = try await Tool.shimgen(Self.arguments, in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.firstError == "vfio.h: error: has 104857600 bytes, the limit is 4194304")
    #expect(folder.text("out.table") == nil)
  }

  @Test(.enabled(if: getuid() != 0, "root can read everything"))
  func oneThatMayNotBeRead() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("vfio.h", "int a;\n")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    try await Refusal(status: 2, firstLine: "vfio.h: error: Permission denied").expect(
      of: Self.arguments, in: folder)
  }

  /// Root cannot open this one either.
  @Test func aLinkToItself() async throws {
    let folder = try TemporaryFolder()
    try folder.link("vfio.h", to: "vfio.h")
    try await Refusal(status: 2, firstLine: "vfio.h: error: Too many levels of symbolic links")
      .expect(of: Self.arguments, in: folder)
  }

  /// A header that cannot be opened is not recorded as absent.
  @Test(arguments: [
    ("dma-buf.h", "Too many levels of symbolic links"),
    ("nowhere/dma-buf.h", "No such file or directory"),
  ])
  func aBrokenLinkInsideATree(_ target: String, _ reason: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("linux/Makefile", "VERSION = 6\nPATCHLEVEL = 8\nSUBLEVEL = 0\n")
    try folder.write("linux/include/linux/vfio.h", "int a;\n")
    try folder.link("linux/include/linux/dma-buf.h", to: target)
    let outcome = try await Tool.shimgen(["record", "linux"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.firstError == "linux/include/linux/dma-buf.h: error: \(reason)")
    #expect(outcome.output.isEmpty)
  }

  @Test func aFolderInAHeadersPlace() async throws {
    let folder = try TemporaryFolder()
    try folder.write("linux/Makefile", "VERSION = 6\nPATCHLEVEL = 8\nSUBLEVEL = 0\n")
    try folder.write("linux/include/linux/vfio.h", "int a;\n")
    try folder.write("linux/include/linux/dma-buf.h/file", "")
    let outcome = try await Tool.shimgen(["record", "linux"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.firstError == "linux/include/linux/dma-buf.h: error: is no regular file")
  }

  @Test func aFolderWithoutAnyOfTheHeaders() async throws {
    let folder = try TemporaryFolder()
    try folder.write("empty/README", "nothing\n")
    try await Refusal(
      status: 2,
      firstLine: "empty: error: holds none of the headers: "
        + headerSet.joined(separator: ", ")
    ).expect(of: ["record", "empty", "--release", "6.8", "-o", "out.table"], in: folder)
  }
}
