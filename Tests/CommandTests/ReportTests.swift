import Foundation
import TestSupport
import Testing

/// `shimgen report --html` and `review --html` in a real browser.
@Suite(.serialized, .enabled(if: Browser.program != nil, "no browser: see Scripts/setup"))
struct ReportTests {
  /// The project's own page, made once.
  private static let page = PageTask()

  private actor PageTask {
    private var task: Task<TemporaryFolder, any Error>?

    /// The folder that holds page.html.
    func folder() async throws -> TemporaryFolder {
      if let task { return try await task.value }
      let task = Task {
        let folder = try TemporaryFolder()
        let outcome = try await Tool.shimgen(["report", "--html", "\(folder.path)/page.html"])
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.output.isEmpty)
        return folder
      }
      self.task = task
      return try await task.value
    }
  }

  private static func browse(_ fragment: String = "") async throws -> Browser {
    let folder = try await page.folder()
    return try Browser(page: "\(folder.path)/page.html", fragment: fragment)
  }

  private static let rows = "document.querySelectorAll('tr.row').length"
  private static let names =
    "[...document.querySelectorAll('tr.row td.name')].map(n => n.textContent).join(' ')"

  @Test func thePageIsWholeAndSmall() async throws {
    let folder = try await Self.page.folder()
    let bytes = try #require(folder.bytes("page.html"))
    #expect(bytes.count <= 1_500_000, "\(bytes.count)")
    let browser = try Self.open(folder)
    #expect(try browser.text("document.title") == "Linux 4.4 to 6.8")
    #expect(try browser.number(Self.rows) > 300)
    #expect(try browser.number("performance.getEntriesByType('resource').length") == 0)
    for view in ["headers", "symbol/member%20vfio_device_ops.release", "matrix?show=coverage"] {
      try browser.evaluate("location.hash = '\(view)'; new Promise(r => setTimeout(r, 50))")
      #expect(try browser.number("document.querySelector('main').children.length") > 0)
    }
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
    #expect(try browser.picture().count > 20_000)
  }

  private static func open(_ folder: TemporaryFolder) throws -> Browser {
    try Browser(page: "\(folder.path)/page.html")
  }

  /// A header's page says what the header includes, and since when.
  @Test func aHeaderShowsWhatItIncludes() async throws {
    let browser = try await Self.browse("#header/include%2Flinux%2Fdma-buf.h")
    let includes = try browser.text(
      """
      [...document.querySelectorAll('table.facts li')].map(n => n.textContent).join('|')
      """
    ).split(separator: "|")
    #expect(includes.contains("<linux/file.h>"), "\(includes)")
    #expect(includes.contains("<linux/iosys-map.h> · 5.18 to 6.8"), "\(includes)")
    #expect(includes.contains { $0.hasPrefix("<linux/dma-buf-map.h> · 5.11 to ") }, "\(includes)")
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }

  @Test func searchAndFilters() async throws {
    let browser = try await Self.browse()
    let all = try browser.number(Self.rows)
    try browser.press("/")
    #expect(try browser.text("document.activeElement.id") == "search")
    try browser.type("vmap")
    let found = try browser.number(Self.rows)
    #expect(found > 0 && found < all / 10)
    #expect(try browser.text(Self.names).contains("dma_buf_ops.vmap"))
    #expect(try browser.text("document.getElementById('count').textContent").hasPrefix("\(found) "))
    #expect(try browser.text("location.hash") == "#matrix?q=vmap")
    try browser.type(" zzz")
    #expect(try browser.number(Self.rows) == 0)
    #expect(try browser.text("document.querySelector('.none').textContent") == "Nothing matches.")

    func choose(_ filter: String, _ value: String) throws -> String {
      try browser.text(
        """
        { const s = document.getElementById('filter-\(filter)'); s.value = '\(value)';
          s.dispatchEvent(new Event('change')); \(Self.names) }
        """)
    }
    try browser.evaluate(
      "{ const s = document.getElementById('search'); s.value = ''; s.dispatchEvent(new Event('input')) }"
    )
    #expect(try browser.number(Self.rows) == all)
    let header = try choose("header", "include/linux/iosys-map.h")
    #expect(header.split(separator: " ").allSatisfy { $0.lowercased().contains("iosys") })
    let records = try choose("kind", "record")
    #expect(records == "iosys_map")
    _ = try choose("header", "")
    _ = try choose("kind", "")
    let weak = try choose("rows", "weak")
    #expect(weak.contains("vfio_device_ops.match") && weak.split(separator: " ").count < 60)
    _ = try choose("show", "coverage")
    // What a colour says stands in the cell as a letter, too.
    let marks = try browser.text(
      "[...new Set([...document.querySelectorAll('tr.row td:not(.name):not(.fx)')].map(c => c.className + c.textContent))].sort().join(' ')"
    )
    #expect(marks == "adapteda inerti native· refusesr unavailableU")
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }

  /// Without a mouse: everything that can be done is reached by Tab, and rows by the arrows.
  @Test func theKeyboardReachesEverything() async throws {
    let browser = try await Self.browse()
    var reached: [String] = []
    for _ in 0..<16 {
      try browser.press("Tab")
      reached.append(
        try browser.text(
          "(e => e.id || e.dataset.id && 'row' || e.textContent)(document.activeElement)"))
    }
    let order = [
      "Matrix", "Headers", "keys", "search", "filter-rows", "filter-header", "filter-kind",
      "filter-show", "filter-points",
    ]
    #expect(Array(reached.prefix(order.count)) == order, "\(reached)")
    #expect(reached.contains("row"), "\(reached)")
    try browser.evaluate("document.querySelector('tr.row').focus()")
    let first = try browser.text("document.activeElement.dataset.id")
    try browser.press("ArrowDown")
    let second = try browser.text("document.activeElement.dataset.id")
    #expect(first != second)
    // Only one row is in the order of Tab, and it is where the arrows left off.
    #expect(try browser.number("document.querySelectorAll('tr.row[tabindex=\"0\"]').length") == 1)
    try browser.press("End")
    try browser.press("Home")
    #expect(try browser.text("document.activeElement.dataset.id") == first)
    try browser.press("Enter")
    try browser.evaluate("new Promise(r => setTimeout(r, 50))")
    #expect(try browser.text("document.activeElement.id") == "subject")
    #expect(try browser.text("decodeURIComponent(location.hash)") == "#symbol/\(first)")
    try browser.press("Escape")
    try browser.evaluate("new Promise(r => setTimeout(r, 100))")
    #expect(try browser.number(Self.rows) > 300)
    try browser.press("?")
    #expect(try browser.evaluate("document.getElementById('help').open") as? Bool == true)
    try browser.press("Escape")
    #expect(try browser.evaluate("document.getElementById('help').open") as? Bool == false)
    try browser.press("h")
    try browser.evaluate("new Promise(r => setTimeout(r, 50))")
    #expect(try browser.text("location.hash") == "#headers")
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }

  @Test func aDeclarationHasItsFormsSideBySide() async throws {
    let browser = try await Self.browse("#symbol/function%20dma_buf_vmap")
    func all(_ selector: String) throws -> String {
      try browser.text(
        "[...document.querySelectorAll('\(selector)')].map(n => n.textContent).join('|')")
    }
    #expect(try all("#subject") == "function dma_buf_vmap")
    #expect(
      try all("#sides pre").contains(
        "int dma_buf_vmap(struct dma_buf *dmabuf, struct dma_buf_map *map)|"))
    #expect(try all("#sides .gone") == "dma_buf_map")
    #expect(try all("#sides .come") == "iosys_map")
    let page = try all("main")
    #expect(page.contains("5.17 include/linux/dma-buf.h:631, 5.18 (tree 5.18.12)"))
    #expect(page.contains("4.4 to 6.1 adapted: the lock is dropped around the call"))
    #expect(page.contains("write it as 6.8 has it"))
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }

  /// Text keeps a contrast of 4.5 to 1 (WCAG 2.1, 1.4.3) in both schemes, on every cell's colour.
  @Test(arguments: ["light", "dark"]) func bothSchemesCanBeRead(_ scheme: String) async throws {
    let browser = try await Self.browse("#matrix?show=coverage&rows=weak")
    try browser.prefer(scheme)
    let worst =
      try browser.evaluate(
        """
        (() => {
          const value = c => { const n = c.match(/[\\d.]+/g).slice(0, 3).map(v => { v /= 255; return v <= .03928 ? v / 12.92 : Math.pow((v + .055) / 1.055, 2.4); }); return .2126 * n[0] + .7152 * n[1] + .0722 * n[2]; };
          const style = getComputedStyle(document.documentElement), probe = document.body.appendChild(document.createElement('i'));
          const colour = name => { probe.style.color = style.getPropertyValue('--' + name); return value(getComputedStyle(probe).color); };
          const ratio = (a, b) => (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
          let worst = 100;
          for (const back of ['back', 'soft', 'f1', 'f2', 'f3', 'f4', 'f5', 'native', 'adapted', 'inert', 'refuses', 'unavailable', 'old', 'new']) worst = Math.min(worst, ratio(colour('text'), colour(back)));
          for (const front of ['dim', 'link', 'error', 'warning', 'note']) worst = Math.min(worst, ratio(colour(front), colour('back')));
          return Math.round(worst * 100);
        })()
        """) as? NSNumber
    #expect((worst?.intValue ?? 0) >= 450, "\(scheme): \(String(describing: worst))")
    let back = try browser.text("getComputedStyle(document.body).backgroundColor")
    #expect((back == "rgb(255, 255, 255)") == (scheme == "light"))
  }

  /// What a table holds is text in the page, never markup.
  @Test func hostileTextStaysText() async throws {
    let data = try SampleData()
    let table = SampleData.table
    let text = try #require(data.folder.text(table))
    try data.folder.write(
      table,
      text.replacing("linux-6.7", with: "</script><script>document.title='taken'</script><!--"))
    let outcome = try await Tool.shimgen(
      ["report", "--data", SampleData.name, "--from", "6.7", "--html", "page.html"],
      in: data.folder.path)
    #expect(outcome.status == 0, "\(outcome)")
    let browser = try Browser(page: "\(data.folder.path)/page.html")
    #expect(try browser.text("document.title") == "Linux 6.7 to 6.8")
    #expect(try browser.text(Self.names) == "vfio_frob")
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }

  @Test func aReviewHasItsPage() async throws {
    let data = try SampleData()
    #expect(try await Tool.shimgen(SampleData.generation, in: data.folder.path).status == 0)
    try data.folder.write("base/Tables/headers.yaml", Project.bytes("Tables/headers.yaml"))
    for name in ["Templates", "Tables/headers"] {
      for file in try FileManager.default.contentsOfDirectory(
        atPath: "\(data.folder.path)/data/\(name)")
      {
        try data.folder.write(
          "base/\(name)/\(file)", data.folder.bytes("data/\(name)/\(file)") ?? [])
      }
    }
    for (path, bytes) in data.folder.snapshot() where path.hasPrefix("out/") && !bytes.isEmpty {
      try data.folder.write("base/\(path)", bytes)
    }
    try data.write(SampleData.row("int vfio_frob(long a)"), for: "6.8")
    #expect(try await Tool.shimgen(SampleData.generation, in: data.folder.path).status == 0)
    let outcome = try await Tool.shimgen(
      [
        "review", "--data", SampleData.name, "--output", "out", "--base", "base", "--html",
        "review.html",
      ], in: data.folder.path)
    #expect(outcome.status == 1, "\(outcome)")
    let browser = try Browser(page: "\(data.folder.path)/review.html")
    #expect(
      try browser.text("document.getElementById('subject').textContent").hasPrefix("breaks drivers")
    )
    #expect(try browser.text("document.querySelector('.change').textContent").contains("vfio_frob"))
    #expect(
      try browser.text(
        "[...document.querySelectorAll('#sides .come')].map(n => n.textContent).join()"
      ).contains("long"))
    try browser.press("d")
    try browser.evaluate("new Promise(r => setTimeout(r, 50))")
    #expect(
      try browser.text(
        "[...document.querySelectorAll('.diff .add')].map(n => n.textContent).join()"
      ).contains("int vfio_frob(long a)"))
    #expect(browser.complaints.isEmpty, "\(browser.complaints)")
  }
}
