import HeaderParse
import KernelModel

/// What programs read beside the findings.
extension ScanReport {
  func data() -> [JSONValue.Member] {
    let matrix = UseMatrix(scan: scan, results: results, vendors: vendors.uses)
    return [
      .init("files", .strings(scan.driver.mainNames)),
      .init(
        "releases",
        .array(
          zip(scan.releases, results).map { release, result in
            .object([
              .init("release", .string("\(release)")),
              .init("verdict", .string(result.verdict.rawValue)),
              .init("uses", .integer(Set(result.uses.map(\.subject)).count)),
              .init("problems", .integer(result.problems.count)),
              .init("warned", .integer(result.warnings.count)),
              .init("understood", .integer(result.understood)),
              .init("lost", .integer(result.lost.count)),
              .init("unchecked", .integer(result.unchecked.count)),
              .init("unjudged", .integer(result.unjudged.count)),
              .init("foreign", .integer(result.foreign)),
            ])
          })),
      .init(
        "uses",
        .array(
          matrix.rows.map { row in
            .object([
              .init("declaration", .string(row.subject.text)),
              .init("releases", .string(String(row.letters))),
            ])
          })),
      .init(
        "conditionals",
        .array(
          entries.map { entry in
            .object([
              .init("file", .string(scan.driver.names[entry.text])),
              .init("line", .integer(entry.chain.branches[0].line)),
              .init("condition", .string(condition(entry))),
              .init("verdict", .string("\(entry.verdict)")),
              .init(
                "switches", .strings(entry.switches.map { "\(scan.releases[$0])" })),
              .init("right", entry.right.map { .string("\(scan.releases[$0])") } ?? .null),
              .init("breaks", runs.json(entry.breaking)),
              .init("guards", .strings(entry.subjects.map(\.text).sorted())),
              .init("vendors", .strings(entry.vendors.sorted())),
              .init("bothWays", .boolean(entry.otherUses != nil)),
              .init(
                "otherBranches",
                .strings((entry.otherUses ?? [:]).keys.map(\.text).sorted())),
            ])
          })),
    ]
  }
}
