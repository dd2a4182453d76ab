import KernelModel
import ReleaseTables
import Testing

/// The tables that say which headers name what: as text and as values, and each rule broken once.
@Suite struct MentionTableTests {
  static let lines = [
    "shimgen-table\t1\tmentions", "release\t5.16", "tree\t5.16.10", "source\tgit\ta/b 123",
    "names\tinclude/linux/dma-buf.h\tdma_buf dma_buf_ops",
    "names\tinclude/linux/vfio.h\tvfio_device",
    "header\tinclude/drm/ttm/lock.h", "include\tinclude/drm/ttm/object.h",
    "header\tinclude/drm/ttm/object.h\tdma_buf dma_buf_ops", "macro\tDEFINE\tdma_buf_ops",
    "embed\tstruct outer\tinner.ops[]\tstruct dma_buf_ops\tif=defined(CONFIG_A)",
    "embed\touter_t\tops\tstruct dma_buf_ops",
    "header\tinclude/linux/vfio_pci_core.h\tvfio_device",
  ]

  private func read(_ lines: [String]) throws(Diagnostics) -> MentionRecord {
    try MentionTable.record(from: Array(lines.map { $0 + "\n" }.joined().utf8), path: "a.table")
  }

  @Test func readsWhatItWrites() throws {
    let record = try read(Self.lines)
    #expect(MentionTable.text(of: record) == Self.lines.map { $0 + "\n" }.joined())
    #expect(record.release == KernelRelease(5, 16))
    #expect(record.tree == KernelRelease(5, 16, 10))
    #expect(record.source == .init(kind: "git", text: "a/b 123"))
    #expect(record.names.map(\.names) == [["dma_buf", "dma_buf_ops"], ["vfio_device"]])
    #expect(record.headers[0].includes == ["include/drm/ttm/object.h"])
    #expect(record.headers[1].macros == [.init(name: "DEFINE", names: ["dma_buf_ops"])])
    #expect(
      record.headers[1].embedded == [
        .init(
          record: "struct outer", member: "inner.ops[]", type: "struct dma_buf_ops",
          condition: "defined(CONFIG_A)"),
        .init(record: "outer_t", member: "ops", type: "struct dma_buf_ops"),
      ])
    #expect(record.headers[2].names == ["vfio_device"])
  }

  @Test(arguments: [
    (
      0, "shimgen-table\t2\tmentions",
      "1:15: error: format version 2 is unknown; this shimgen reads version 1"
    ),
    (0, "shimgen-table\t1\trecord", "1:17: error: a table of mentions was expected"),
    (1, "release\t5.16.0", "2:9: error: '5.16.0' is not a release"),
    (1, "tree\t5.16.0", "2:1: error: the 'release' line was expected"),
    (2, "tree\t5.16", "3:6: error: '5.16' is not a release"),
    (2, "tree\t5.15.1", "3:6: error: a tree of 5.15.1 cannot stand for 5.16: another branch"),
    (3, "source\tGit\tx", "4:8: error: 'Git' is not a kind of source"),
    (3, "source\tgit\ta\\b", "4:13: error: a backslash outside of a literal"),
    (3, "source\tgit", "4:11: error: a source was expected"),
    (4, "names\tlinux\ta", "5:7: error: 'linux' is not a path of a header in the kernel tree"),
    (
      5, "names\tinclude/linux/a.h\ta",
      "6:7: error: 'include/linux/a.h' must come before 'include/linux/dma-buf.h'"
    ),
    (
      5, "names\tinclude/linux/vfio.h\tvfio_device a",
      "6:28: error: 'a' must come before 'vfio_device'"
    ),
    (
      5, "names\tinclude/linux/vfio.h\tvfio_device vfio-x",
      "6:28: error: 'vfio-x' is not a C identifier"
    ),
    (5, "names\tinclude/linux/vfio.h", "6:27: error: names was expected"),
    (6, "heading\tinclude/drm/ttm/lock.h", "7:1: error: 'heading' begins no line of a table"),
    (6, "names\tinclude/linux/z.h\ta", "8:1: error: 'include' before the first header line"),
    (
      7, "include\tinclude/drm/ttm/other.h",
      "8:9: error: 'include/drm/ttm/other.h' has no header line"
    ),
    (
      8, "header\tinclude/drm/ttm/object.h\tfrob",
      "9:33: error: 'frob' is none of the names that were looked for"
    ),
    (
      8, "header\tinclude/a/object.h\tdma_buf",
      "9:8: error: 'include/a/object.h' must come before 'include/drm/ttm/lock.h'"
    ),
    (9, "macro\tA(b)\tdma_buf", "10:7: error: 'A(b)' is not a C identifier"),
    (9, "macro\tA\tdma_buf\tx", "10:17: error: nothing more was expected on this line"),
    (10, "embed\touter *\tops\tstruct dma_buf_ops", "11:7: error: 'outer *' is not a type"),
    (10, "embed\touter\tops[2]\tstruct dma_buf_ops", "11:13: error: 'ops[2]' is not a member"),
    (10, "embed\touter\tops\tdma_buf_ops", "11:17: error: 'dma_buf_ops' is not a type"),
    (
      10, "embed\touter\tops\tstruct frob",
      "11:17: error: 'frob' is none of the names that were looked for"
    ),
    (10, "embed\touter\tops\tstruct dma_buf_ops\tA", "11:36: error: 'if=…' was expected"),
    (10, "embed\touter\tops\tstruct dma_buf_ops\tif=A)", "11:40: error: ')' has no partner"),
    (
      11, "include\tinclude/drm/ttm/lock.h",
      "12:1: error: the order is 'include', 'macro', 'embed'"
    ),
    (12, "header\tinclude/linux/vfio_pci_core.h\t", "13:38: error: names was expected"),
  ])
  func refuses(_ index: Int, _ line: String, _ message: String) {
    var lines = Self.lines
    lines[index] = line
    let found = refusal { () throws(Diagnostics) in try read(lines) }
    #expect(found.contains("a.table:" + message), "\(found)")
  }

  @Test func refusesAnotherSpelling() {
    var lines = Self.lines
    lines[8] = "header\tinclude/drm/ttm/object.h\tdma_buf dma_buf_ops dma_buf_ops"
    #expect(
      refusal { () throws(Diagnostics) in try read(lines) }.first
        == "a.table:9:33: error: 'dma_buf_ops' must come before 'dma_buf_ops'")
  }

  @Test func refusesATableThatEnds() {
    #expect(
      refusal { () throws(Diagnostics) in try read(Array(Self.lines.prefix(3))) } == [
        "a.table:4:1: error: the 'source' line was expected"
      ])
    let cut = Array(Self.lines.joined(separator: "\n").utf8)
    #expect(
      refusal { () throws(Diagnostics) in
        try MentionTable.record(from: cut, path: "a.table")
      } == ["a.table:13:49: error: the file ends inside a line"])
  }

  @Test func refusesTwoTablesForOneRelease() {
    let bytes = Array(Self.lines.map { $0 + "\n" }.joined().utf8)
    #expect(
      refusal { () throws(Diagnostics) in
        try MentionTable.records(from: [("a.table", bytes), ("b.table", bytes)])
      } == [
        "b.table:2:9: error: 5.16 has a table already",
        "a.table:2:9: note: the other table is here",
      ])
  }
}
