import TestSupport
import Testing

/// Pages that are not whole, or not what they should be: status 2 and the place.
@Suite struct BadPageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let importer: String
    let page: String
    let change: @Sendable (String) -> String
    let message: String
  }

  private static let depsurf = "depsurf/function/vfio_pci_write.md"
  private static let kernelDoc = "seeds/002_3eef8768dd845b9c.txt"
  private static let excerpt = "seeds/004_b06da59b8306820d.txt"
  private static let json = "kernel-api/6.8.json"

  static let cases = [
    Case(
      testDescription: "an empty DepSurf page", importer: "depsurf", page: depsurf,
      change: { _ in "" },
      message: "1:1: error: a struct page, a function page or a flattened struct page was expected,"
        + " found the end of the page"),
    Case(
      testDescription: "a DepSurf page with an unknown line", importer: "depsurf", page: depsurf,
      change: { $0.replacing("In <code>4.8</code>: Absent ⚠️", with: "In <code>4.8</code>: Blue") },
      message: "10:1: error: "),
    Case(
      testDescription: "a DepSurf page that is cut off", importer: "depsurf", page: depsurf,
      change: { String($0.prefix(2900)) }, message: "178:1: error: "),
    Case(
      testDescription: "a kernel-doc page that is cut off", importer: "kernel-doc",
      page: kernelDoc, change: { String($0.prefix(500)) },
      message: "24:70: error: ')' was expected, found the end"),
    Case(
      testDescription: "a kernel-doc page without its header", importer: "kernel-doc",
      page: kernelDoc, change: { $0.replacing(".. src-file: include/linux/vfio.h\n", with: "") },
      message: "1:1: error: the page does not say which header it documents (src-file)"),
    Case(
      testDescription: "a kernel-doc page with broken C", importer: "kernel-doc",
      page: kernelDoc,
      change: { $0.replacing("struct vfio_device_ops {", with: "struct vfio_device_ops") },
      message: "21:14: error: nothing more was expected, found '*'"),
    Case(
      testDescription: "an excerpt without its text", importer: "excerpt", page: excerpt,
      change: {
        $0.split(separator: "\n", omittingEmptySubsequences: false).prefix(20)
          .joined(separator: "\n") + "\n"
      },
      message: "21:1: error: 'Why This File Exists' was expected, found the end of the page"),
    Case(
      testDescription: "an excerpt with broken C", importer: "excerpt", page: excerpt,
      change: {
        $0.replacing("struct vfio_info_cap_header {", with: "struct vfio_info_cap_header {{")
      },
      message: "36:30: error: type name requires a specifier or qualifier"),
    Case(
      testDescription: "no excerpt", importer: "excerpt", page: excerpt, change: { _ in "hi\n" },
      message: "1:1: error: a source file's path was expected"),
    Case(
      testDescription: "JSON that is cut off", importer: "kernel-api", page: json,
      change: { String($0.prefix(300)) }, message: "11:88: error: a string without its end"),
    Case(
      testDescription: "JSON with an unknown word", importer: "kernel-api", page: json,
      change: { $0.replacing("\"kind\": \"struct\"", with: "\"kind\": \"thing\"") },
      message: "648:46: error: 'struct' or 'union' was expected"),
  ]

  @Test(arguments: cases) func isRefused(_ testCase: Case) async throws {
    let folder = try TemporaryFolder()
    let text = String(
      decoding: try Project.bytes("Tests/Fixtures/\(testCase.page)"), as: UTF8.self)
    let changed = testCase.change(text)
    #expect(changed != text)
    try folder.write("page", changed)
    let outcome = try await Tool.shimgen(["import", testCase.importer, "page"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.firstError.hasPrefix("page:\(testCase.message)"), "\(outcome.firstError)")
    #expect(outcome.output.isEmpty)
    #expect(folder.snapshot().keys.sorted() == ["page"])
  }

  @Test(arguments: ["depsurf", "kernel-doc", "excerpt", "kernel-api"])
  func aMissingPage(_ importer: String) async throws {
    try await Refusal(status: 2, firstLine: "page: error: No such file or directory").expect(
      of: ["import", importer, "page"], in: TemporaryFolder())
  }
}
