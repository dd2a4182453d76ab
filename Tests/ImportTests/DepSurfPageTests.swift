import KernelModel
import ReleaseTables
import Testing

/// What the pages say, derived from their text alone, beside what the importer made of them.
@Suite struct DepSurfPageTests {
  @Test func readsEveryRecordedPage() throws {
    let pages = try ImportFixtures.imported.get()
    #expect(pages.count == 553)
    #expect(pages.count { $0.kind == .record } == 83)
    #expect(pages.allSatisfy { $0.rows.count == 25 })
    // The six changes whose two spellings are the same; see DepSurfPage.warnings.
    #expect(
      pages.flatMap(\.warnings).compactMap { $0.location?.description } == [
        "function/vfio_group_set_kvm.md:326", "function/vfio_group_set_kvm.md:346",
        "struct/vfio_group.md:361", "struct/vfio_group.md:448",
        "struct/vfio_pci_group_entry.md:176", "struct/vfio_pci_group_entry.md:190",
      ])
  }

  @Test func countsWhatATextSearchCounts() throws {
    for page in try ImportFixtures.imported.get() {
      let path = page.rows[0].symbol.location.path
      let text = String(decoding: try ImportFixtures.page(path), as: UTF8.self)
      let absent = text.split(separator: "</code>: Absent ⚠️").count - 1
      let present = text.split(separator: "<summary>In <code>").count - 1
      #expect(page.rows.count { $0.symbol.evidence == .absent } == absent, "\(path)")
      #expect(page.rows.count { $0.symbol.evidence != .absent } == present, "\(path)")
      #expect(absent + present == 25, "\(path)")
    }
  }

  @Test func givesEveryCTextBack() throws {
    var texts = 0
    for page in try ImportFixtures.imported.get() {
      let path = page.rows[0].symbol.location.path
      let lines = try ImportFixtures.lines(path)
      for row in page.rows {
        guard row.symbol.evidence != .absent else { continue }
        // The row's location is its summary; its C begins three lines further, after the fence.
        let summary = row.symbol.location.line - 1
        let label = PageText.label(of: row.image)
        #expect(lines[summary].hasPrefix("<summary>In <code>\(label)</code>: "), "\(path)")
        let rendered = PageText.c(row.symbol)
        guard lines[summary + 2] == "```c" else {
          #expect(rendered == nil, "\(path):\(summary)")
          continue
        }
        let end = lines[(summary + 3)...].firstIndex(of: "```") ?? 0
        let expected = lines[(summary + 3)..<end].map(PageText.normalised)
        #expect(rendered == expected, "\(path):\(summary)")
        texts += 1
      }
    }
    // Counted with grep: 681 in struct pages, 2625 in function pages.
    #expect(texts == 681 + 2625)
  }

  @Test func givesEveryFunctionRowBack() throws {
    var rows = 0
    for page in try ImportFixtures.imported.get() where page.kind == .function {
      let path = page.rows[0].symbol.location.path
      let lines = try ImportFixtures.lines(path)
      for row in page.rows {
        guard case .function(let function) = row.symbol.evidence else { continue }
        let summary = row.symbol.location.line - 1
        let end = lines[summary...].firstIndex(of: "</details>") ?? 0
        var block = Array(lines[summary..<end])
        if block[2] == "```c" { block.removeSubrange(2...5) }
        #expect(
          block == PageText.function(function, label: PageText.label(of: row.image)), "\(path)")
        rows += 1
      }
    }
    #expect(rows == 3702)
  }

  @Test func sortsThePagesByImage() throws {
    let records = try DepSurfImport.records(of: ImportFixtures.imported.get())
    #expect(
      records.map(\.image.description) == [
        "4.4-amd64-generic", "4.8-amd64-generic", "4.10-amd64-generic", "4.13-amd64-generic",
        "4.15-amd64-generic", "4.18-amd64-generic", "5.0-amd64-generic", "5.3-amd64-generic",
        "5.4-amd64-aws", "5.4-amd64-azure", "5.4-amd64-gcp", "5.4-amd64-generic",
        "5.4-amd64-lowlatency", "5.4-arm64-generic", "5.4-armhf-generic", "5.4-ppc64el-generic",
        "5.4-riscv64-generic", "5.8-amd64-generic", "5.11-amd64-generic", "5.13-amd64-generic",
        "5.15-amd64-generic", "5.19-amd64-generic", "6.2-amd64-generic", "6.5-amd64-generic",
        "6.8-amd64-generic",
      ])
    #expect(records.allSatisfy { $0.symbols.count == 553 })
  }

  @Test func refusesASymbolWithTwoPages() throws {
    var depSurf = DepSurfImport()
    let bytes = try ImportFixtures.page("struct/vfio_batch.md")
    let first = try depSurf.page(from: bytes, path: "a.md")
    let second = try depSurf.page(from: bytes, path: "b.md")
    #expect {
      try DepSurfImport.records(of: [first, second])
    } throws: { error in
      (error as? Diagnostics)?.all.first?.description.hasPrefix(
        "b.md:7: error: 'vfio_batch' has two pages for 4.4-amd64-generic\na.md:7: note:") ?? false
    }
  }
}
