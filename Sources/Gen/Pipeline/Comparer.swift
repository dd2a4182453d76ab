import HeaderCompare
public import KernelModel
import ReleaseTables

/// Holds what a source declares against everything that is recorded.
public struct Comparer: Sendable {
  private let tables: Tables
  private let images: [ImageRecord]
  private let histories: Histories

  /// Prepares the histories of every header of the set.
  ///
  /// What is wrong with the image tables' files is thrown together.
  public init(
    tables: Tables, headers: RecordedHeaders, images files: [Tables.File]
  ) throws(Diagnostics) {
    self.tables = tables
    var reader = ImageTableReader()
    var images: [ImageRecord] = []
    for file in files { images.append(try reader.record(from: file.bytes, path: file.path)) }
    self.images = images
    histories = try Histories(records: tables.records, headers: headers.paths)
  }

  /// One declaration's verdict, ready to be told.
  public struct Finding: Hashable, Sendable {
    /// `vfio_device_ops.match`, with the word for its kind before it.
    public var subject: String
    /// The kind of verdict, in the words of the report.
    public var verdict: String
    /// Where the source has it: `include/linux/vfio.h:110`; nil where it has not.
    public var source: String?
    /// Where the table has it; nil where it has not.
    public var table: String?
    /// The rest: both forms, which images, where the form may come from.
    public var details: [String]
    /// Whether the headers themselves differ, not only an image.
    public var isDifference: Bool
  }

  /// A source against one table.
  public struct Report: Hashable, Sendable {
    public var source: KernelRelease
    /// The table's release; nil where none is near.
    public var table: KernelRelease?
    /// How many images of the release were looked at.
    public var imageCount: Int
    /// Each kind of verdict and its number, in the order of the report.
    public var counts: [Count]
    /// The verdicts other than agreement, sorted by declaration.
    public var findings: [Finding]

    public struct Count: Hashable, Sendable {
      public var verdict: String
      public var count: Int
    }
  }

  /// Compares a source with the table of its release, and with the mainline release's where that
  /// is another one: what a stable branch or a vendor has changed shows there.
  ///
  /// - Parameter source: the parsed headers.
  /// - Returns: one report a table, the nearest first.
  /// - Throws: `Diagnostics` where the records contradict each other.
  public func compare(_ source: ReleaseRecord) throws(Diagnostics) -> [Report] {
    var reports = [report(source, histories)]
    if let table = reports[0].table, !table.isMainline {
      let mainline = try Histories(
        records: tables.records.filter {
          $0.release.mainline != table.mainline || $0.release.isMainline
        },
        headers: histories.headers)
      reports.append(report(source, mainline))
    }
    return reports
  }

  private func report(_ source: ReleaseRecord, _ histories: Histories) -> Report {
    let comparison = SourceComparison(source, histories: histories, images: images)
    let imageCount = images.count { $0.image.release == source.release.mainline }
    return Report(
      source: comparison.source, table: comparison.table, imageCount: imageCount,
      counts: comparison.counts.map { .init(verdict: $0.kind.rawValue, count: $0.count) },
      findings: comparison.findings.filter { $0.verdict.kind != .agrees }
        .map { finding($0, comparison.table) })
  }

  private func finding(
    _ finding: SourceComparison.Finding, _ table: KernelRelease?
  ) -> Finding {
    let key = finding.key
    var details: [String] = []
    var isDifference = false
    switch finding.verdict {
    case .agrees: break
    case .notInImage(let images):
      details.append("images: \(Self.list(images.map(\.description)))")
    case .privateToKernel(let images, let place):
      details.append("images: \(Self.list(images.map(\.description)))")
      if let place { details.append("declared in \(place)") }
    case .formDiffers(let difference):
      isDifference = difference.image == nil
      details.append("source: \(difference.source.declaration(of: key))")
      let other = difference.image.map { "image \($0)" } ?? "table \(table?.description ?? "")"
      details.append("\(other): \(difference.other.declaration(of: key))")
      let whose = difference.image == nil ? "source" : "image"
      details += Self.origin(difference.matching, whose)
    case .onlyInSource(let matching):
      isDifference = true
      details += Self.origin(matching, "source")
    case .onlyInImage(let images, let matching):
      details.append("images: \(Self.list(images.map(\.description)))")
      details += Self.origin(matching, "image")
    case .onlyInTable: isDifference = true
    }
    let name = table.map { "Tables/headers/\($0).table" }
    return Finding(
      subject: "\(key.kind.rawValue) \(key)", verdict: finding.verdict.kind.rawValue,
      source: finding.source?.description,
      table: finding.table.flatMap { place in name.map { "\($0): \(place)" } },
      details: details, isDifference: isDifference)
  }

  private static func list(_ words: [String]) -> String {
    words.count <= 3
      ? words.joined(separator: ", ")
      : words.prefix(2).joined(separator: ", ") + " and \(words.count - 2) more"
  }

  /// Which releases have a form: where it may have been taken from.
  private static func origin(_ releases: [KernelRelease], _ whose: String) -> [String] {
    guard let first = releases.first, let last = releases.last else {
      return ["no recorded release has the \(whose)'s form"]
    }
    let words = first == last ? "\(first)" : "\(first) to \(last) (\(releases.count) records)"
    return ["the \(whose)'s form is that of \(words): a backport, where that is newer"]
  }

  // MARK: Without a source

  /// Where headers and images tell two stories about one declaration, from the tables alone.
  ///
  /// - Parameters:
  ///   - from: the oldest release that counts.
  ///   - to: the newest one.
  /// - Returns: sentences, sorted by declaration.
  public func statements(from: KernelRelease, to: KernelRelease) -> [String] {
    let records = tables.records.filter { $0.release.mainline >= from && $0.release.mainline <= to }
    return LifeStatement.all(records: records, images: images).map(\.description)
  }

  /// Which releases an undated source can be.
  public struct Dating: Hashable, Sendable {
    /// Runs of releases whose headers agree with everything that the source shows.
    public var matching: [String]
    /// The releases that disagree least, where none agrees.
    public var closest: [String]
    /// How many declarations differ there.
    public var disagreements: Int
  }

  /// Dates a source that does not say its release, such as a documentation page.
  ///
  /// - Parameters:
  ///   - source: what it shows.
  ///   - isExcerpt: whether what it does not show may be declared all the same.
  /// - Returns: the releases whose records agree with it.
  public func date(_ source: ReleaseRecord, isExcerpt: Bool) -> Dating {
    let dating = histories.dating(of: source, isExcerpt: isExcerpt)
    return Dating(
      matching: dating.runs.map(\.description), closest: dating.closest.map(\.description),
      disagreements: dating.disagreements)
  }
}
