import TestSupport
import Testing

/// `shimgen import`, on pages that are whole.
@Suite struct ImportTests {
  private static func pages() throws -> [String] {
    try ["struct", "function"].flatMap { folder in
      try Project.names(in: "Tests/Fixtures/depsurf/\(folder)").map {
        "Tests/Fixtures/depsurf/\(folder)/\($0)"
      }
    }
  }

  /// The committed image tables are what the pages give, one page at a time or all at once.
  @Test func pagesGiveTheCommittedTables() async throws {
    let folder = try TemporaryFolder()
    let pages = try Self.pages()
    let half = pages.count / 2
    for part in [pages[half...], pages[..<half], pages[...]] {
      let outcome = try await Tool.shimgen(
        ["import", "depsurf", "-o", "\(folder.path)/images"] + part)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let names = try Project.names(in: "Tables/images")
    #expect(folder.snapshot().keys.sorted() == ["images"] + names.map { "images/\($0)" })
    for name in names {
      let committed = String(decoding: try Project.bytes("Tables/images/\(name)"), as: UTF8.self)
      #expect(folder.text("images/\(name)") == committed, "\(name)")
    }
  }

  @Test func aPageWithoutAReleaseGivesRows() async throws {
    let page = "Tests/Fixtures/seeds/002_3eef8768dd845b9c.txt"
    let rows = try await Tool.shimgen(["import", "kernel-doc", page])
    #expect(rows.status == 0)
    #expect(rows.output.hasPrefix("header\tinclude/linux/vfio.h\tpresent\n"))
    let table = try await Tool.shimgen(["import", "kernel-doc", page, "--release", "4.4"])
    #expect(table.output.hasPrefix("shimgen-table\t3\trecord\nrelease\t4.4\n"))
    #expect(table.output.hasSuffix(rows.output))
  }
}
