import TestSupport
import Testing

/// Data folders that cannot be used: refused with status 2 and a place, nothing written.
@Suite struct BadTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let row: String
    let message: String

    init(_ name: String, _ row: String, _ message: String) {
      (testDescription, self.row, self.message) = (name, row, message)
    }
  }

  static let rows = [
    Row(
      "a duplicate", "11\tfunction\tvfio_frob\tint vfio_frob(int a)",
      "13: error: function 'vfio_frob' is declared twice"),
    Row(
      "an unknown key", "11\tfunction\tg\tint g(int a)\tcolour=red",
      "28: error: no attribute is called 'colour'"),
    Row(
      "a name that is no identifier", "11\tfunction\tg-h\tint g-h(int a)",
      "22: error: nothing more was expected, found '-'"),
    Row(
      "the end of a comment in documentation", "11\tfunction\tg\tint g(int a)\tdoc=ends */ here",
      "37: error: '*/' would start or end a comment"),
    Row(
      "the end of a comment in a macro", "11\tmacro\tM\t1 */ 2",
      "14: error: '*/' would start or end a comment"),
    Row(
      "a line comment in a macro", "11\tmacro\tM\t1 // 2",
      "14: error: '//' would start or end a comment"),
    Row(
      "a continued line in a macro", "11\tmacro\tM\t1 \\",
      "14: error: a backslash at the end would join the next line"),
    Row(
      "a line end in a macro", "11\tmacro\tM\t1 \\n#define evil",
      "14: error: a backslash outside of a literal"),
  ]

  @Test(arguments: rows) func aRowIsRefused(_ testCase: Row) async throws {
    let data = try SampleData()
    try data.write(SampleData.row("int vfio_frob(int a)") + "\n" + testCase.row, for: "6.7")
    try await Refusal(status: 2, firstLine: "\(SampleData.table):7:\(testCase.message)").expect(
      of: SampleData.generation, in: data.folder)
  }

  @Test func theSampleItselfIsFine() async throws {
    let data = try SampleData()
    let outcome = try await Tool.shimgen(SampleData.generation, in: data.folder.path)
    #expect(outcome.status == 0, "\(outcome)")
  }

  /// The text of the first table with one line replaced.
  private func refused(
    line: String, by other: String, _ firstLine: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let data = try SampleData()
    let text = try #require(data.folder.text(SampleData.table))
    let changed = text.replacing(line, with: other)
    #expect(changed != text, sourceLocation: sourceLocation)
    try data.folder.write(SampleData.table, changed)
    try await Refusal(status: 2, firstLine: "\(SampleData.table):\(firstLine)").expect(
      of: SampleData.generation, in: data.folder, sourceLocation: sourceLocation)
  }

  @Test func anotherFormatVersion() async throws {
    try await refused(
      line: "shimgen-table\t3\trecord", by: "shimgen-table\t1\trecord",
      "1:15: error: format version 1 is unknown; this shimgen reads version 3")
  }

  @Test func aSourceThatEndsAComment() async throws {
    try await refused(
      line: "linux-6.7", by: "linux */ 6.7", "4:19: error: '*/' would start or end a comment")
  }

  @Test func aHeaderOutsideOfTheTree() async throws {
    try await refused(
      line: "include/linux/vfio.h", by: "include/../vfio.h",
      "5:8: error: 'include/../vfio.h' is not a path of a header in the kernel tree")
  }

  @Test func twoTablesOfOneRelease() async throws {
    let data = try SampleData()
    let text = try #require(data.folder.text(SampleData.table))
    try data.folder.write("data/Tables/headers/again.table", text)
    try await Refusal(
      status: 2, firstLine: "data/Tables/headers/again.table:2:9: error: 6.7 has a table already"
    ).expect(of: SampleData.generation, in: data.folder)
  }

  @Test func aTableThatCannotBeOpened() async throws {
    let data = try SampleData()
    try data.folder.remove(SampleData.table)
    try data.folder.link(SampleData.table, to: "6.7.table")
    try await Refusal(
      status: 2, firstLine: "\(SampleData.table): error: Too many levels of symbolic links"
    ).expect(of: SampleData.generation, in: data.folder)
  }

  @Test func noTables() async throws {
    let data = try SampleData()
    try data.folder.remove("data/Tables/headers")
    try await Refusal(
      status: 2, firstLine: "data/Tables/headers: error: No such file or directory"
    ).expect(of: SampleData.generation, in: data.folder)
  }

  @Test(arguments: [
    ("colour: red\n", "41:1: error: the key 'colour' is unknown here"),
    ("  - [\n", "41:3: error: did not find expected key"),
  ])
  func aHeaderSet(_ line: String, _ message: String) async throws {
    let data = try SampleData()
    let name = "data/Tables/headers.yaml"
    try data.folder.write(name, (data.folder.text(name) ?? "") + line)
    try await Refusal(status: 2, firstLine: "\(name):\(message)").expect(
      of: SampleData.generation, in: data.folder)
  }

  @Test func aTemplateWithAnUnknownHole() async throws {
    let data = try SampleData()
    let name = "data/Templates/gates.h.mustache"
    let text = try #require(data.folder.text(name))
    try data.folder.write(name, text + "{{hole}}\n")
    let line = text.count { $0 == "\n" } + 1
    try await Refusal(
      status: 2, firstLine: "\(name):\(line): error: there is no value for the hole 'hole'"
    ).expect(of: SampleData.generation, in: data.folder)
  }

  @Test func aMissingTemplate() async throws {
    let data = try SampleData()
    try data.folder.remove("data/Templates/slots.h.mustache")
    try await Refusal(
      status: 2, firstLine: "error: there is no template slots.h.mustache"
    ).expect(of: SampleData.generation, in: data.folder)
  }

  @Test func anImageTable() async throws {
    let data = try SampleData()
    let name = "data/Tables/images/6.8-amd64-generic.table"
    try data.folder.write(name, "shimgen-table\t1\timage\nrelease\tsix\n")
    try await Refusal(status: 2, firstLine: "\(name):2:9: error: 'six' is no release").expect(
      of: ["compare", "--data", SampleData.name], in: data.folder)
  }

  @Test func anImageTableThatIsToBeUpdated() async throws {
    let folder = try TemporaryFolder()
    let page = "\(Project.folder)/Tests/Fixtures/depsurf/function/vfio_pci_write.md"
    try folder.write("images/4.4-amd64-generic.table", "no table\n")
    let outcome = try await Tool.shimgen(
      ["import", "depsurf", page, "-o", "images"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.firstError.hasPrefix("images/4.4-amd64-generic.table:1:1: error: "))
    #expect(folder.snapshot().keys.sorted() == ["images", "images/4.4-amd64-generic.table"])
  }
}
