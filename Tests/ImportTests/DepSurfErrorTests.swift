import KernelModel
import ReleaseTables
import Testing

/// A page that is not understood, or that contradicts itself, is refused at its line and column.
@Suite struct DepSurfErrorTests {
  /// One edit of a page, and what is said of it.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let page: String
    /// The first line that has `text` is replaced; nil removes it.
    let text: String
    let replacement: String?
    let errors: [String]

    init(
      _ description: String, in page: String = "struct/vfio_batch.md", _ text: String,
      _ replacement: String?, _ errors: String...
    ) {
      testDescription = description
      self.page = page
      self.text = text
      self.replacement = replacement
      self.errors = errors
    }
  }

  static let dmaBuf = "function/dma_buf_attach.md"
  static let mapClear = "function/dma_buf_map_clear.md"

  static let cases = [
    Case(
      "another kind of page", "# Struct: <code>vfio_batch</code>", "# Union: <code>a</code>",
      "p:1:1: error: a struct page, a function page or a flattened struct page was expected"),
    Case(
      "a name that is no identifier", "# Struct: <code>vfio_batch</code>",
      "# Struct: <code>vfio batch</code>", "p:1:17: error: a C identifier was expected"),
    Case(
      "an unknown release", "In <code>4.4</code>: Absent ⚠️", "In <code>4.x</code>: Absent ⚠️",
      "p:7:10: error: '4.x' is no image of this list"),
    Case(
      "a release twice, another one missing", "In <code>4.8</code>: Absent ⚠️",
      "In <code>4.4</code>: Absent ⚠️",
      "p:10:10: error: '4.4' stands here twice\np:7: note: the first"),
    Case(
      "releases out of order", "In <code>4.8</code>: Absent ⚠️",
      "In <code>4.11</code>: Absent ⚠️", "p:13:10: error: release 4.10 stands after 4.11"),
    Case(
      "an unknown architecture", "In <code>arm64</code>: Absent ⚠️",
      "In <code>sparc</code>: Absent ⚠️",
      "p:97:10: error: 'sparc' is no image of this list"),
    Case(
      "an unknown status", "In <code>4.4</code>: Absent ⚠️", "In <code>4.4</code>: Missing ⚠️",
      "p:7:1: error: '<details>' was expected"),
    Case(
      "a label on a struct", "<summary>In <code>5.13</code>: ✅</summary>",
      "<summary>In <code>5.13</code>: Transformation ⚠️</summary>",
      "p:41:32: error: a struct's row has no labels"),
    Case(
      "C that is not understood", "    int capacity;", "    int capacity @;",
      "p:47:18: error: ';' was expected, found '@'"),
    Case(
      "another struct's members", "struct vfio_batch {", "struct vfio_other {",
      "p:44:1: error: the members of 'struct vfio_batch' were expected"),
    Case(
      "a field that only one row lost", "    int capacity;", nil,
      "p:128:1: error: the page does not list what its rows show: field added: 'int capacity'"),
    Case(
      "a field whose type changed in one row", "    int capacity;", "    long capacity;",
      "p:129:1: error: the page does not list what its rows show: "
        + "field type changed: 'long capacity' to 'int capacity'"),
    Case(
      "a difference that the page leaves out",
      "No changes between <code>5.13</code> and <code>5.15</code> ✅",
      "No changes between <code>5.13</code> and <code>5.19</code> ✅",
      "p:56:1: error: the page does not compare 5.13 and 5.15",
      "p:129:1: error: the rows give nothing to compare between 5.13 and 5.19"),
    Case(
      "a difference without its row", "## Differences", nil,
      "p:125:1: error: '## Differences' was expected"),
    Case(
      "a change that the rows do not show", in: "struct/vfio_iommu_driver_ops.md",
      "<b>Field added. </b>", "<b>Field removed. </b>",
      "p:313:1: error: the page does not list what its rows show: field added: "
        + "'int (*dma_rw)(void *, dma_addr_t, void *, size_t, bool)'",
      "p:317:1: error: the rows do not show this change: field removed: "
        + "'int (*dma_rw)(void *, dma_addr_t, void *, size_t, bool)'"),
    Case(
      "an unknown kind of change", in: "struct/vfio_iommu_driver_ops.md", "<b>Field added. </b>",
      "<b>Field moved. </b>", "p:316:1: error: a kind of change was expected"),
    Case(
      "an unknown entity", in: "struct/vfio_iommu_driver_ops.md",
      "<code>int (*dma_rw)(void *, dma_addr_t, void *, size_t, bool)</code>",
      "<code>int &copy;</code>", "p:317:11: error: an HTML entity that is not known"),
    Case(
      "an entity that stands for what C does not know here", in: "struct/vfio_iommu_driver_ops.md",
      "<code>int (*dma_rw)(void *, dma_addr_t, void *, size_t, bool)</code>",
      "<code>int &amp;a</code>", "p:317:11: error: a member's name was expected, found '&'"),
    Case(
      "a status that contradicts the row", in: dmaBuf, "**Transformation:** False",
      "**Transformation:** True",
      "p:8:31: error: the row's own words make this status 'Transformation'"),
    Case(
      "an unknown collision", in: dmaBuf, "**Collision:** Unique Global", "**Collision:** Shared",
      "p:14:16: error: 'Shared' is unknown here"),
    Case(
      "another function's prototype", in: dmaBuf,
      "struct dma_buf_attachment *dma_buf_attach(struct dma_buf *dmabuf, struct device *dev);",
      "int dma_buf_detach(void);", "p:11:1: error: the prototype of 'dma_buf_attach' was expected"),
    Case(
      "an address that is none", in: dmaBuf, "In drivers/dma-buf/dma-buf.c (ffffffff815a3130)",
      "In drivers/dma-buf/dma-buf.c (0x10)",
      "p:23:31: error: a hexadecimal address was expected"),
    Case(
      "a path that ends a comment", in: dmaBuf, "Location: drivers/dma-buf/dma-buf.c:427",
      "Location: drivers/*/dma-buf.c:427",
      "p:24:11: error: a source file's path was expected"),
    Case(
      "an unknown binding", in: dmaBuf,
      "ffffffff815a3130-ffffffff815a3220: dma_buf_attach (STB_GLOBAL)",
      "ffffffff815a3130-ffffffff815a3220: dma_buf_attach (STB_SECRET)",
      "p:30:52: error: 'STB_SECRET' is unknown here"),
    Case(
      "a caller without a function", in: mapClear, "  - drivers/dma-buf/dma-buf.c:dma_buf_vunmap",
      "  - drivers/dma-buf/dma-buf.c", "p:53:1: error: '<file>:<function>' was expected"),
  ]

  @Test(arguments: cases) func refuses(_ edit: Case) throws {
    var lines = try ImportFixtures.lines(edit.page)
    let index = try #require(lines.firstIndex(of: edit.text))
    if let replacement = edit.replacement {
      lines[index] = replacement
    } else {
      lines.remove(at: index)
    }
    #expect(errors(lines.joined(separator: "\n")) == edit.errors)
  }

  private func errors(_ text: String) -> [String] {
    var depSurf = DepSurfImport()
    do throws(Diagnostics) {
      _ = try depSurf.page(from: Array(text.utf8), path: "p")
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  @Test func gathersTheErrorsOfAPage() throws {
    var lines = try ImportFixtures.lines("struct/vfio_batch.md")
    for index in lines.indices where lines[index] == "    int capacity;" {
      lines[index] = "    int capacity"
    }
    #expect(
      errors(lines.joined(separator: "\n"))
        == [48, 63, 78].map {
          "p:\($0):5: error: ';' was expected, found 'int'"
        })
  }

  /// Whatever line a page stops after, it is refused.
  @Test(arguments: ["struct/vfio_batch.md", "function/dma_buf_map_clear.md"])
  func refusesATruncatedPage(_ path: String) throws {
    let lines = try ImportFixtures.lines(path).dropLast()
    for count in 0..<lines.count {
      let text = lines.prefix(count).map { $0 + "\n" }.joined()
      #expect(!errors(text).isEmpty, "\(count) lines")
    }
    #expect(errors(lines.map { $0 + "\n" }.joined()).isEmpty)
  }

  /// Dropping any line of a page is noticed, but for what the page itself does not repeat.
  @Test func refusesAPageThatLostALine() throws {
    let lines = try ImportFixtures.lines("struct/vfio_batch.md").dropLast()
    for index in lines.indices {
      var rest = lines
      rest.remove(at: index)
      #expect(!errors(rest.map { $0 + "\n" }.joined()).isEmpty, "line \(index + 1)")
    }
  }

  @Test func refusesAPageWithoutAnImage() throws {
    var lines = try ImportFixtures.lines("struct/vfio_batch.md")
    let index = try #require(lines.firstIndex(of: "In <code>6.2</code>: Absent ⚠️"))
    lines.removeSubrange((index - 1)...(index + 1))
    #expect(
      errors(lines.joined(separator: "\n")) == ["p:1:1: error: the page has no row for '6.2'"])
  }

  // MARK: Flattened text

  @Test(arguments: [
    (
      "vfio_device_opsRegular", "vfio device_opsRegular",
      "p:1:1: error: a C identifier was expected"
    ),
    ("4.4: Absent ⚠️", "4.4 Absent ⚠️", "p:2:1: error: a row, '<image>: …', was expected"),
    ("4.4: Absent ⚠️", "four: Absent ⚠️", "p:2:1: error: 'four' is no image of this list"),
    ("4.4: Absent ⚠️", "4.4: Gone", "p:2:6: error: '✅' or 'Absent ⚠️' was expected"),
    (
      "int (*open)(void *);", "int (*open)(void *;",
      "p:12:19: error: ')' was expected, found ';'"
    ),
    (
      "5.4: ✅struct vfio_device_ops {", "5.4: ✅union {",
      "p:10:9: error: the members of 'struct vfio_device_ops' were expected"
    ),
    (
      "5.8 and 5.11 ✅", "5.8 and 5.11 ⚠️int a",
      "p:125:1: error: the rows do not show this change: field added or removed: 'int a'"
    ),
    ("5.8 and 5.11 ✅", "5.8 to 5.11 ✅", "p:125:13: error: a byte that C does not know here"),
  ]) func refusesInFlattenedText(_ text: String, _ replacement: String, _ error: String) throws {
    let seed = String(decoding: try ImportFixtures.seed("001"), as: UTF8.self)
    var lines = seed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = try #require(lines.firstIndex(of: text))
    lines[index] = replacement
    #expect(errors(lines.joined(separator: "\n")).first == error)
  }
}
