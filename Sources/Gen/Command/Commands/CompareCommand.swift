import ArgumentParser
import FoundationEssentials
import Gen
import KernelModel
import SystemPackage

/// `shimgen compare`: a source against everything that is recorded.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares a kernel's headers with the recorded tables.",
    discussion: """
      Each declaration gets one verdict: agrees; not in this image, declared in the
      header; in this image, private to the kernel; form differs (a vendor's or
      stable branch's backport, and from where); only in the source; only in the
      table. A source without a release (a kernel-doc page, an excerpt, a header with
      nothing around it) is dated instead. Without a source the tables alone are
      asked: where headers and images tell two stories about one declaration.

      Exit status 1 means that the headers differ from the table; what images lack is
      no difference.

      EXAMPLES
        shimgen compare /lib/modules/$(uname -r)/build
        shimgen compare vfio.h --as include/linux/vfio.h --release 5.10
        shimgen compare vendor/linux --format json
        shimgen compare vfio.rst
        shimgen compare
      """)

  /// How the result is told.
  enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
  }

  @Argument(help: "A tree, package, folder, header, kernel-doc page or excerpt.")
  var source: String?

  @Option(help: "The release of the source.", transform: RecordCommand.release)
  var release: KernelRelease?

  @Option(
    name: [.customLong("as")],
    help: ArgumentHelp(
      "What a single header is, such as include/linux/vfio.h.", valueName: "path"))
  var assumedPath: String?

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  @Flag(help: "List what images lack or show beyond the headers as well, not only its number.")
  var all = false

  @OptionGroup var span: SpanOptions
  @OptionGroup var clang: LibclangOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    let folder = try data.folder()
    let headers = try LoadedTables.headers(in: folder)
    let comparer = try Comparer(
      tables: try LoadedTables.tables(in: folder), headers: headers,
      images: try LoadedTables.files(in: folder.tables.appending("images"), suffix: ".table"))
    guard let source else { return try tell(comparer.statements(from: span.from, to: span.to)) }
    if let page = try page(source) {
      return try tell(comparer.date(page.record, isExcerpt: true), of: page.header)
    }
    let record = try await record(source, headers.paths)
    if record.release == SourceLocator.undated {
      return try tell(comparer.date(record, isExcerpt: false), of: source)
    }
    let reports = try comparer.compare(record)
    try tell(reports, record)
    if reports.last?.findings.contains(where: \.isDifference) == true {
      throw ExitStatus.difference
    }
  }

  // MARK: Reading

  /// A documentation page; nil for anything else.
  private func page(_ source: String) throws(Diagnostics) -> Importer.Page? {
    let path = FilePath(source)
    guard Files.kind(path) == .file, !source.hasSuffix(".h") else { return nil }
    let file = Tables.File(path: source, bytes: try Files.read(path, limit: 4 << 20))
    let start = String(decoding: file.bytes.prefix(4096), as: UTF8.self)
    if start.hasPrefix(".. ") { return try Importer().kernelDoc(file) }
    if start.contains("File Facts") {
      return try Importer().excerpt(file, libclang: clang.libclang)
    }
    return nil
  }

  private func record(_ source: String, _ set: [String]) async throws -> ReleaseRecord {
    let locator = SourceLocator(
      set: set, release: release, assumedPath: assumedPath, allowsUndated: true)
    let found = try locator.locate(FilePath(source))
    let recorder = try Recorder(libclang: clang.libclang)
    let records = try await recorder.record([found.source])
    return records[0]
  }

  // MARK: Telling

  private func tell(_ statements: [String]) throws {
    switch format {
    case .text:
      for statement in statements { try Console.shared.write(statement + "\n") }
    case .json: try write(Statements(statements: statements))
    }
  }

  private struct Statements: Encodable { let statements: [String] }

  private func tell(_ dating: Comparer.Dating, of name: String) throws {
    switch format {
    case .json:
      try write(
        Dated(
          source: name, matching: dating.matching, closest: dating.closest,
          disagreements: dating.disagreements))
    case .text where !dating.matching.isEmpty:
      let list = dating.matching.joined(separator: ", ")
      try Console.shared.write("\(name): agrees with the headers of \(list)\n")
    case .text:
      let list = dating.closest.joined(separator: ", ")
      try Console.shared.write(
        "\(name): agrees with no recorded release; closest are \(list),"
          + " where \(dating.disagreements) declarations differ\n")
    }
    if dating.matching.isEmpty { throw ExitStatus.difference }
  }

  private struct Dated: Encodable {
    let source: String
    let matching: [String]
    let closest: [String]
    let disagreements: Int
  }

  private func tell(_ reports: [Comparer.Report], _ record: ReleaseRecord) throws {
    guard format == .text else { return try write(reports.map(JSONReport.init)) }
    for report in reports { try tell(report, record) }
  }

  private func tell(_ report: Comparer.Report, _ record: ReleaseRecord) throws {
    let console = Console.shared
    let table = report.table.map { "the table of \($0)" } ?? "no table: none is near"
    try console.write(
      console.styled(
        "Linux \(report.source) (\(record.source.text)) against \(table)"
          + " and \(report.imageCount) images\n", .bold))
    for count in report.counts {
      try console.write("  \(Self.padded(count.count)) \(count.verdict)\n")
    }
    for finding in report.findings where all || Self.isTold(finding) {
      let places = [finding.source, finding.table].compactMap { $0 }.joined(separator: " | ")
      try console.write(
        "\(finding.subject): \(finding.verdict)\(places.isEmpty ? "" : "  [\(places)]")\n")
      for detail in finding.details { try console.write("    \(detail)\n") }
    }
    let hidden = report.findings.count { !Self.isTold($0) }
    if !all, hidden > 0 {
      console.note("\(hidden) more verdicts are about images only: list them with --all")
    }
  }

  /// Images lack what is built as a module and show what is private: the rule, so only counted.
  private static func isTold(_ finding: Comparer.Finding) -> Bool {
    !finding.verdict.contains("in this image")
  }

  private static func padded(_ number: Int) -> String {
    let text = "\(number)"
    return String(repeating: " ", count: max(0, 5 - text.count)) + text
  }

  private struct JSONReport: Encodable {
    let source: String
    let table: String?
    let images: Int
    let counts: [String: Int]
    let findings: [JSONFinding]

    init(_ report: Comparer.Report) {
      source = report.source.description
      table = report.table?.description
      images = report.imageCount
      counts = Dictionary(uniqueKeysWithValues: report.counts.map { ($0.verdict, $0.count) })
      findings = report.findings.map(JSONFinding.init)
    }
  }

  private struct JSONFinding: Encodable {
    let declaration: String
    let verdict: String
    let source: String?
    let table: String?
    let details: [String]

    init(_ finding: Comparer.Finding) {
      declaration = finding.subject
      verdict = finding.verdict
      source = finding.source
      table = finding.table
      details = finding.details
    }
  }

  private func write(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(value)
    try Console.shared.write(String(decoding: data, as: UTF8.self) + "\n")
  }
}
