import Foundation
import KernelModel
import ReleaseTables
import Testing

/// A table that `ImageTable` would not have written is refused at its line and column.
@Suite struct ImageTableErrorTests {
  static let table = """
    shimgen-table\t1\timage
    release\t5.4
    architecture\tamd64
    flavor\tgeneric
    source\tdepsurf\tDepSurf/struct, DepSurf/function
    -\tfunction\tdma_buf_fd\tint dma_buf_fd(struct dma_buf *dmabuf, int flags)\tpage=function/a.md:7\tstatus=Transformation\tcollision=Unique Global\tinline=No\ttransformed
    -\tinstance\tdma_buf_fd\tdrivers/a.c\tat=drivers/a.c:9\tinline\tinlined=a/b.c:f,a/b.c:g\tcallers=c.c:h
    -\tsymbol\tdma_buf_fd\tdma_buf_fd.cold\tbinding=STB_LOCAL
    -\tabsent\tfunction\tdma_buf_pin\tpage=function/b.md:7
    -\trecord\ta\tstruct a\tpage=struct/a.md:7
    -\topen\ta\tunion
    -\tmember\ta.b\tint b
    -\tclose\ta\tunion
    -\tmember\ta.c\tchar *c
    end\t3

    """

  private func errors(_ text: String) -> [String] {
    do throws(Diagnostics) {
      _ = try ImageTable.record(from: Array(text.utf8), path: "t")
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  @Test func readsTheTable() throws {
    let record = try ImageTable.record(from: Array(Self.table.utf8), path: "t")
    #expect(ImageTable.text(of: record) == Self.table)
    #expect(record.symbols.map(\.name) == ["dma_buf_fd", "dma_buf_pin", "a"])
  }

  @Test(arguments: [
    ("shimgen-table\t", "other-table\t", "t:1:1: error: this is no table of shimgen"),
    ("table\t1", "table\t2", "t:1:15: error: only version 1 is known"),
    ("\timage", "\theader", "t:1:17: error: an image table was expected"),
    ("release\t5.4", "release\t5.4.0", "t:2:9: error: '5.4.0' is no release"),
    ("\tamd64", "\tvax", "t:3:14: error: 'vax' is no known architecture"),
    ("\tgeneric", "\tdesktop", "t:4:8: error: 'desktop' is no known flavor"),
    (
      "DepSurf/struct,", "elsewhere,",
      "t:5:1: error: 'source depsurf DepSurf/struct, DepSurf/function' was expected"
    ),
    ("-\tabsent", "9\tabsent", "t:9:1: error: '-' was expected"),
    ("\tabsent", "\tmissing", "t:9:3: error: 'missing' is no kind of line"),
    ("absent\tfunction", "absent\tmacro", "t:9:10: error: 'function' or 'record' was expected"),
    ("dma_buf_pin", "dma-buf-pin", "t:9:19: error: 'dma-buf-pin' is no C identifier"),
    ("dma_buf_pin", "dma_buf_fd", "t:9:19: error: 'dma_buf_fd' stands here twice"),
    ("dma_buf_pin", "a", "t:9:19: error: 'a' must stand before 'dma_buf_fd'"),
    (
      "page=function/b.md:7", "page=function/b.md:07",
      "t:9:31: error: a path and a line were expected"
    ),
    ("page=function/b.md:7", "place=b.md:7", "t:9:31: error: 'page=…' was expected"),
    (
      "b.md:7\n", "b.md:7\tpage=a:1\n", "t:9:52: error: nothing more was expected on this line"
    ),
    (
      "status=Transformation\t", "",
      "t:6:94: error: the line's own words make the status 'Transformation'"
    ),
    ("collision=Unique Global", "collision=Shared", "t:6:126: error: 'Shared' is unknown here"),
    (
      "struct dma_buf *dmabuf, int", "struct dma_buf * dmabuf, int",
      "t:6:23: error: the prototype of 'dma_buf_fd' in one spelling was expected"
    ),
    ("int flags)", "int flags", "t:6:66: error: ')' was expected, found the end"),
    ("c.c:h", "c.c", "t:7:91: error: 'c.c' is no '<file>:<function>'"),
    (
      "instance\tdma_buf_fd", "instance\tdma",
      "t:7:12: error: the lines of 'dma' are not being read here"
    ),
    ("binding=STB_LOCAL", "binding=STB_X", "t:8:45: error: 'STB_X' is unknown here"),
    ("struct a\t", "class a\t", "t:10:12: error: 'struct a' or 'union a' was expected"),
    ("open\ta\tunion", "open\ta\tclass", "t:11:10: error: 'struct' or 'union' was expected"),
    ("close\ta\tunion", "close\ta\tstruct", "t:13:11: error: 'union' was opened"),
    ("-\tclose\ta\tunion\n", "", "t:14:1: error: 'close' was expected for 'a'"),
    ("a.c\tchar *c", "a.c\tchar *d", "t:14:14: error: a declaration of 'c' was expected"),
    ("a.c\tchar *c", "d.c\tchar *c", "t:14:10: error: a member of 'a' was expected"),
    ("a.c\tchar *c", "a.c\tchar* c", "t:14:14: error: a declaration in one spelling was expected"),
    (
      "char *c\n", "char *c\n-\tmember\ta.c\tchar *c\n",
      "t:15:10: error: 'a.c' stands here twice"
    ),
    ("char *c\n", "char */c\n", "t:14:19: error: text that ends a comment of C"),
    ("char *c\n", "char /*c\n", "t:14:19: error: text that begins a comment of C"),
    (
      "char *c\n", "char *c\r\n",
      "t:14:21: error: a carriage return: lines end in a line feed alone"
    ),
    ("char *c\n", "char *é\n", "t:14:20: error: a byte that is not printable ASCII"),
    ("end\t3\n", "end\t4\n", "t:15:5: error: the table has 3 symbols"),
    ("end\t3\n", "end\t3\nend\t3\n", "t:16:1: error: nothing was expected after the 'end' line"),
    ("end\t3\n", "", "t:15:1: error: an 'end' line was expected"),
    ("end\t3\n", "end\t3", "t:15:6: error: the file ends inside a line"),
  ]) func refuses(_ text: String, _ replacement: String, _ error: String) throws {
    let range = try #require(Self.table.firstRange(of: text))
    #expect(errors(Self.table.replacingCharacters(in: range, with: replacement)).first == error)
  }

  @Test func gathersErrors() {
    let text = Self.table.replacing("dma_buf_pin", with: "a-b").replacing(
      "\ta.c\t", with: "\ta-c\t")
    #expect(
      errors(text) == [
        "t:9:19: error: 'a-b' is no C identifier", "t:14:10: error: a member of 'a' was expected",
      ])
  }

  /// Any byte dropped, doubled or changed gives an error, or a table that is written back the same.
  @Test func acceptsOnlyWhatItWouldWrite() throws {
    let bytes = Array(Self.table.utf8)
    var accepted = 0
    for index in bytes.indices {
      for edit in 0..<4 {
        var edited = bytes
        switch edit {
        case 0: edited.remove(at: index)
        case 1: edited.insert(bytes[index], at: index)
        case 2: edited[index] = UInt8(ascii: "1")
        default: edited[index] = UInt8(ascii: "\t")
        }
        guard let record = try? ImageTable.record(from: edited, path: "t") else { continue }
        accepted += 1
        let text = ImageTable.text(of: record)
        #expect(
          Array(text.utf8) == edited,
          "byte \(index), edit \(edit): \(String(decoding: edited, as: UTF8.self))")
      }
    }
    #expect(accepted > 100)
  }

  /// A file that is cut anywhere is refused.
  @Test func refusesATruncatedTable() {
    let bytes = Array(Self.table.utf8)
    for count in 0..<bytes.count {
      let read = try? ImageTable.record(from: Array(bytes.prefix(count)), path: "t")
      #expect(read == nil, "\(count) bytes")
    }
  }
}
