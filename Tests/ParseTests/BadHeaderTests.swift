import HeaderParse
import KernelModel
import Testing

/// Headers that are none: each is refused, with its place.
@Suite struct BadHeaderTests {
  private static let path = "include/linux/vfio.h"

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let expected: String

    init(_ name: String, _ text: String, _ expected: String) {
      self.init(name, Array(text.utf8), expected)
    }

    init(_ name: String, _ bytes: [UInt8], _ expected: String) {
      testDescription = name
      self.bytes = bytes
      self.expected = expected
    }
  }

  static let cases = [
    Case("empty", "", "\(path): error: the header is empty"),
    Case(
      "binary", Array("int a;\n".utf8) + [0x7f, 0x45, 0x00, 0x46, 0x0a],
      "\(path):2:1: error: a NUL byte: this is not a text file"),
    Case(
      "UTF-16", [0xff, 0xfe, 0x69, 0x00, 0x0a, 0x00],
      "\(path): error: the header is UTF-16; kernel headers are UTF-8"),
    Case(
      "CRLF", "int a;\r\n",
      "\(path):1:1: error: CRLF line ends: the file was changed on its way from a kernel tree"),
    Case(
      "cut off in a line", "struct a {\n\tint b",
      "\(path):2:1: error: no line end at the end: the header is truncated"),
    Case(
      "cut off in a comment", "int a;\n/* and\n",
      "\(path):2:1: error: this comment has no end: the header is truncated"),
    Case(
      "cut off in a conditional", "#ifndef A\n#define A\nint a;\n",
      "\(path):1:1: error: this conditional has no #endif: the header is truncated"),
    Case(
      "cut off in a record", "struct a {\n\tint b;\n",
      "\(path):2:1: error: a declaration has no end: the header is truncated"),
    Case(
      "cut off in a prototype", "int a;\nint f(int a,\n",
      "\(path):2:1: error: a declaration has no end: the header is truncated"),
    Case(
      "syntax error", "int a;\nint f(int;\n",
      "\(path):2:10: error: expected ')'"),
    Case(
      "#error", "#ifndef A_H\n#define A_H\n#error \"not here\"\n#endif\n",
      "\(path):3:2: error: \"not here\""),
    Case(
      "#endif too many", "int a;\n#endif\n", "\(path):2:1: error: #endif without #if"),
    Case(
      "no directive", "#includ <linux/types.h>\n",
      "\(path):1:1: error: #includ is no directive"),
    Case(
      "a macro without a name", "#define 1 2\n", "\(path):1:1: error: #define takes a name"),
  ]

  @Test(arguments: cases) func isRefused(_ testCase: Case) throws {
    #expect(try problems(testCase.bytes) == testCase.expected)
  }

  @Test func tooLargeIsRefusedBeforeItIsRead() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: (4 << 20) + 1)
    #expect(
      try problems(bytes)
        == "\(Self.path): error: 4194305 bytes are no kernel header (limit 4194304)")
  }

  @Test func allErrorsOfAHeaderAreReported() throws {
    let text = "int f(int;\nint a;\nint g(;\n"
    let lines = try problems(Array(text.utf8)).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("\(Self.path):1:") })
    #expect(lines.contains { $0.hasPrefix("\(Self.path):3:") })
  }
}
