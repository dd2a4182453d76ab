import HeaderCompare
import KernelModel
package import ShimPlan

/// The coverage of the target's declarations, for people and for programs.
package struct CoverageReport {
  private let matrix: CoverageMatrix
  private let request: PlanRequest

  package init(_ plan: AdaptorPlan) {
    matrix = plan.coverage
    request = plan.request
  }

  /// One letter a cell.
  private static let letters: [Coverage: Character] = [
    .native: ".", .adapted: "a", .inert: "i", .refuses: "r", .unavailable: "U",
  ]

  private static func isUAPI(_ row: CoverageMatrix.Row) -> Bool {
    HeaderVisibility(path: row.key.header) == .uapi
  }

  private var headers: [String] {
    var headers: [String] = []
    for row in matrix.rows where !headers.contains(row.key.header) {
      headers.append(row.key.header)
    }
    return headers
  }

  // MARK: Text

  /// The matrix as text: a letter a release, then the reasons.
  package func text() -> String {
    var lines = [
      "Linux \(request.from) to \(request.to), written against \(request.target):"
        + " \(matrix.rows.count) declarations, \(matrix.releases.count) releases", "",
    ]
    lines += summary()
    for header in headers {
      lines += ["", header]
      lines += block(of: header).map { "  " + $0 }
      lines += reasons(of: header).map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same as Markdown.
  package func markdown(banner: String) -> String {
    var lines = [
      "<!-- SPDX-License-Identifier: GPL-2.0-only OR MIT -->", "<!-- \(banner) -->", "",
      "# Coverage", "",
      "How each declaration of Linux \(request.target) is served on Linux \(request.from) to"
        + " \(request.to).", "", "```",
    ]
    lines += summary() + ["```"]
    for header in headers {
      lines += ["", "## \(header)", "", "```"] + block(of: header) + ["```"]
      let reasons = reasons(of: header)
      if !reasons.isEmpty { lines += [""] + reasons.map { "- " + $0 } }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func summary() -> [String] {
    let all = matrix.counts()
    let driver = matrix.counts { !Self.isUAPI($0) }
    func line(_ title: String, _ counts: [Coverage: Int]) -> String {
      let total = counts.values.reduce(0, +)
      let served = counts[.native, default: 0] + counts[.adapted, default: 0]
      let share = Coverage.allCases.map { "\($0.rawValue) \(counts[$0, default: 0])" }
      return "\(title): \(total) cells; \(share.joined(separator: ", ")); "
        + "native or adapted \(Self.percent(served, of: total))"
    }
    return [
      line("all headers", all), line("without UAPI", driver), "",
      ".  native: the kernel's own declaration",
      "a  adapted: another declaration, wrapped so that the driver cannot tell",
      "i  inert: compiles, and is never called or read there",
      "r  refuses: compiles, and answers with an error at run time",
      "U  unavailable: a driver that uses it does not compile there",
    ]
  }

  /// `98.7 %`, rounded down: a figure never says more than there is.
  private static func percent(_ part: Int, of total: Int) -> String {
    guard total > 0 else { return "0 %" }
    let thousandths = part * 1000 / total
    return "\(thousandths / 10).\(thousandths % 10) %"
  }

  private func block(of header: String) -> [String] {
    let rows = matrix.rows.filter { $0.key.header == header }
    let width = rows.reduce(0) { max($0, $1.key.description.utf8.count) } + 2
    let pad = String(repeating: " ", count: width)
    let names = matrix.releases.map { Array($0.description) }
    let height = names.reduce(0) { max($0, $1.count) }
    var lines = (0..<height).map { line in
      pad + String(names.map { line < $0.count ? $0[line] : " " })
    }
    for row in rows {
      let name = row.key.description
      lines.append(
        name + String(repeating: " ", count: width - name.utf8.count)
          + String(row.cells.map { Self.letters[$0.coverage] ?? "?" }))
    }
    return lines
  }

  /// Why the cells that are neither native nor adapted are not.
  private func reasons(of header: String) -> [String] {
    var lines: [String] = []
    for row in matrix.rows where row.key.header == header {
      for range in Self.runs(of: row) where range.cell.coverage > .adapted {
        let first = matrix.releases[range.first]
        let last = matrix.releases[range.last]
        let words = first == last ? "\(first)" : "\(first) to \(last)"
        let source = range.cell.source.map { " [\($0)]" } ?? ""
        lines.append(
          "\(row.key) \(words) \(range.cell.coverage.rawValue): \(range.cell.reason ?? "")\(source)"
        )
      }
    }
    return lines
  }

  /// The releases that follow each other and are served alike.
  private static func runs(
    of row: CoverageMatrix.Row
  ) -> [(cell: CoverageMatrix.Cell, first: Int, last: Int)] {
    var runs: [(cell: CoverageMatrix.Cell, first: Int, last: Int)] = []
    for (index, cell) in row.cells.enumerated() {
      if let last = runs.last, last.cell == cell {
        runs[runs.count - 1].last = index
      } else {
        runs.append((cell, index, index))
      }
    }
    return runs
  }

  // MARK: JSON

  /// The matrix as JSON: each row as runs of releases (first, last, coverage, number of the reason).
  package func json(banner: String) -> String {
    var reasons: [JSONValue] = []
    var numbers: [JSONValue: Int] = [:]
    var rows: [JSONValue] = []
    for row in matrix.rows {
      var runs: [JSONValue] = []
      for run in Self.runs(of: row) {
        var parts: [JSONValue] = [
          .string("\(matrix.releases[run.first])"), .string("\(matrix.releases[run.last])"),
          .string(run.cell.coverage.rawValue),
        ]
        if let reason = Self.reason(of: run.cell) {
          let number = numbers[reason] ?? reasons.count
          if number == reasons.count {
            numbers[reason] = number
            reasons.append(reason)
          }
          parts.append(.integer(number))
        }
        runs.append(.array(parts))
      }
      rows.append(
        .object([
          .init("declaration", .string(row.key.description)),
          .init("kind", .string(row.key.kind.rawValue)),
          .init("header", .string(row.key.header)), .init("runs", .array(runs)),
        ]))
    }
    return JSONValue.object([
      .init("generator", .string(banner)), .init("target", .string("\(request.target)")),
      .init("releases", .strings(matrix.releases.map(\.description))),
      .init("reasons", .array(reasons)), .init("rows", .array(rows)),
    ]).text + "\n"
  }

  private static func reason(of cell: CoverageMatrix.Cell) -> JSONValue? {
    cell.reason.map { reason in
      .object(
        [.init("reason", .string(reason))]
          + (cell.source.map { [.init("source", .string($0))] } ?? []))
    }
  }
}
