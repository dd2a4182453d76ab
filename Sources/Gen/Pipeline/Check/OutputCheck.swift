public import KernelModel

/// Holds an output folder against what was generated in memory.
public struct OutputCheck: Sendable {
  /// One file that is not as it should be.
  public struct Difference: Sendable {
    public let path: String
    public let kind: Kind
    /// What lies in the folder; nil where nothing does.
    let found: [UInt8]?
    /// What belongs there; nil where nothing does.
    let generated: [UInt8]?
  }

  /// What is wrong with a file.
  public enum Kind: String, CaseIterable, Sendable {
    /// It is as it once was generated; what it is made from has changed since.
    case differs
    /// It is not as any generation left it.
    case edited
    case missing
    /// shimgen made it once, and makes it no longer.
    case stray
  }

  /// Sorted by path.
  public let differences: [Difference]
  private let folder: String
  private let fileCount: Int

  /// Compares.
  ///
  /// - Parameters:
  ///   - generated: what the tables give.
  ///   - found: the files in the folder that shimgen made or makes, by relative path.
  ///   - folder: the folder as the user names it, for places.
  public init(generated: [Tables.File], found: [Tables.File], folder: String) {
    self.folder = folder
    fileCount = generated.count
    let wanted = Dictionary(
      generated.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let there = Dictionary(
      found.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let digests = there[OutputDigests.path].map { OutputDigests($0) }
    var differences: [Difference] = []
    for path in Set(wanted.keys).union(there.keys).sorted(by: Self.isBefore) {
      let (left, right) = (there[path], wanted[path])
      if left == right { continue }
      let kind: Kind
      if left == nil {
        kind = .missing
      } else if right == nil {
        kind = .stray
      } else if path == OutputDigests.path {
        // The digests are old with the files; one that is wrong for a file that is right is an edit.
        let isEdited = found.contains { file in
          wanted[file.path] == file.bytes && file.path != path
            && digests?.isUntouched(file) == false
        }
        kind = isEdited ? .edited : .differs
      } else {
        let isUntouched = digests?.isUntouched(Tables.File(path: path, bytes: left ?? []))
        kind = isUntouched == false ? .edited : .differs
      }
      differences.append(Difference(path: path, kind: kind, found: left, generated: right))
    }
    self.differences = differences
  }

  private static func isBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  // MARK: Telling

  private static let rules = [
    FindingRule(
      "check.differs", .error, "A generated file is not what the tables give",
      help: "Run shimgen generate and review the difference"),
    FindingRule(
      "check.edited", .error, "A generated file was edited by hand",
      help: "Move the edit into a rule or a template, or regenerate"),
    FindingRule(
      "check.missing", .error, "A generated file is missing", help: "Run shimgen generate"),
    FindingRule(
      "check.stray", .error, "A file that shimgen once made is made no longer",
      help: "Run shimgen generate, which removes it"),
  ]

  /// The report; `showsDiff` adds a unified diff from what lies there to what belongs there.
  public func report(showsDiff: Bool) -> FindingReport {
    let name = folder.isEmpty ? "the output" : folder
    let count = differences.count
    return FindingReport(
      command: "check",
      title: count == 0
        ? "\(name): \(fileCount) files are what the tables give"
        : "\(name): \(count) of \(fileCount) files \(count == 1 ? "is" : "are") not what the"
          + " tables give",
      verdict: count == 0 ? "same" : "differs", rules: Self.rules,
      findings: differences.map(finding),
      sections: showsDiff
        ? differences.filter { $0.kind != .missing && $0.kind != .stray }.map {
          FindingReport.Section(place($0.path), .diff(diff($0).lines))
        } : [])
  }

  private func place(_ path: String) -> String { folder.isEmpty ? path : "\(folder)/\(path)" }

  private func diff(_ difference: Difference) -> UnifiedDiff {
    let path = place(difference.path)
    return UnifiedDiff(
      from: difference.found, named: path, to: difference.generated, named: "\(path) (generated)")
  }

  private func finding(_ difference: Difference) -> Finding {
    let message: String
    var line = 0
    switch difference.kind {
    case .missing: message = "is missing"
    case .stray: message = "is no longer made"
    case .differs, .edited:
      // The first line of the file as it lies there, since that is what the reader has open.
      line =
        UnifiedDiff(
          from: difference.generated, named: "", to: difference.found, named: ""
        ).firstLine
      message =
        difference.kind == .edited
        ? "was edited by hand: it is not what the tables give, and not what was generated"
        : "differs from what the tables give"
    }
    let path = place(difference.path)
    return Finding(
      .error, rule: "check.\(difference.kind.rawValue)", message,
      at: SourceLocation(path: path, line: line), subject: difference.path,
      facts: [.init("kind", .string(difference.kind.rawValue))])
  }
}
