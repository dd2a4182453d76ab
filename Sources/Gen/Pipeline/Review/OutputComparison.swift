import HeaderCompare
import KernelModel
import ShimPlan

/// Compares the generated files of two states: what no declaration explains is told by file.
struct OutputComparison {
  private let old: [String: [UInt8]]
  private let new: [String: [UInt8]]
  private let changes: [SymbolChange]
  private let base: Survey
  private let current: Survey
  private let folder: String
  private let stems: [String]
  /// The paths that differ, sorted, with the code of both states.
  private let differing: [(path: String, left: CodeText?, right: CodeText?)]

  init(
    old: [Tables.File], new: [Tables.File], changes: [SymbolChange], base: Survey,
    current: Survey, folder: String
  ) {
    self.old = Self.generated(old)
    self.new = Self.generated(new)
    self.changes = changes
    self.base = base
    self.current = current
    self.folder = folder
    stems = Self.stems(of: changes)
    let (before, after) = (self.old, self.new)
    differing = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }.map { ($0, Self.code(before, $0), Self.code(after, $0)) }
  }

  /// Only what shimgen made: the digests name it, or its banner does.
  ///
  /// The digests themselves follow from the rest.
  private static func generated(_ files: [Tables.File]) -> [String: [UInt8]] {
    let named = files.first { $0.path == OutputDigests.path }.map { OutputDigests($0.bytes) }
    var result: [String: [UInt8]] = [:]
    for file in files where file.path != OutputDigests.path {
      let start = String(decoding: file.bytes.prefix(1000), as: UTF8.self)
      if named?.digests[file.path] != nil || start.contains(Generator.banner) {
        result[file.path] = file.bytes
      }
    }
    return result
  }

  var files: [Review.FileChange] {
    differing.map { path, left, right in
      Review.FileChange(path: path, old: old[path], new: new[path], isCode: left != right)
    }
  }

  /// Reports are told as coverage, cell by cell: they have no code.
  private static func code(_ files: [String: [UInt8]], _ path: String) -> CodeText? {
    path.hasPrefix("report/") ? nil : files[path].map { CodeText(path: path, bytes: $0) }
  }

  // MARK: Findings

  var findings: [Finding] {
    differing.flatMap { path, left, right -> [Finding] in
      if path.hasPrefix("report/") || left == right { return [] }
      let place = SourceLocation(path: folder.isEmpty ? path : "\(folder)/\(path)")
      guard let right else {
        return [
          finding(.gone, "\(path) is no longer made", at: SourceLocation(path: place.path), path)
        ]
      }
      guard let left else { return [finding(.added, "\(path) is new", at: place, path)] }
      return gone(left, right, path, place) + unexplained(left, right, path, place)
    }
  }

  private func finding(
    _ rule: ReviewRule, _ text: String, at place: SourceLocation, _ subject: String,
    _ related: [String] = []
  ) -> Finding {
    Finding(
      rule.severity, rule: rule.identifier, text, at: place, subject: subject,
      related: related.map { Finding.Related($0) })
  }

  /// Names that drivers may use and that are not defined any more, unless a symbol says so already.
  private func gone(
    _ left: CodeText, _ right: CodeText, _ path: String, _ place: SourceLocation
  ) -> [Finding] {
    left.names.subtracting(right.names).sorted().filter { !isExplained($0) }.map {
      finding(.gone, "\($0) is no longer defined in \(path)", at: place, $0)
    }
  }

  /// Lines of code that changed although no declaration in them did.
  private func unexplained(
    _ left: CodeText, _ right: CodeText, _ path: String, _ place: SourceLocation
  ) -> [Finding] {
    let difference = right.lines.difference(from: left.lines)
    var removed: [String] = []
    var inserted: [String] = []
    var isSpan = true
    for change in difference {
      switch change {
      case .remove(_, let line, _): removed.append(line)
      case .insert(_, let line, _): inserted.append(line)
      }
    }
    let lines = (removed.map { "- \($0)" } + inserted.map { "+ \($0)" }).filter { line in
      if isGuard(line) { return false }
      isSpan = false
      return !isExplained(line)
    }
    if isSpan || lines.isEmpty { return [] }
    // Lines that no name explains may be the body of a block that changed; then they are told there.
    if changes.contains(where: { $0.severity > .note }), !lines.contains(where: hasOwnName) {
      return []
    }
    return [
      finding(
        .code, "\(lines.count) lines of code of \(path) have changed, and no declaration says why",
        at: place, path, lines.prefix(4).map { String($0.prefix(160)) })
    ]
  }

  /// The guards of the span, which follow from it: their lines name its ends.
  private func isGuard(_ line: String) -> Bool {
    guard base.request.from != current.request.from || base.request.to != current.request.to else {
      return false
    }
    return line.contains("recorded span")
      || line.contains("#if LINUX_VERSION_CODE")
        && !line.contains("&&")
  }

  /// Whether a line names something of ours that did not change.
  private func hasOwnName(_ line: String) -> Bool {
    line.contains("SHIM_FORM_") || line.contains("SHIM_SLOT_")
  }

  /// Whether a changed declaration is named in a text.
  private func isExplained(_ text: String) -> Bool { stems.contains { text.contains($0) } }

  /// What code calls the declarations that changed, and their blocks.
  private static func stems(of changes: [SymbolChange]) -> [String] {
    var stems: Set<String> = []
    for change in changes where change.severity > .note {
      let gate = GateName(of: change.key, form: nil).description
      stems.insert(String(gate.dropFirst("SHIM_FORM_".count)))
      for symbol in [change.old, change.new] {
        guard let symbol else { continue }
        if let gate = symbol.gate { stems.insert(String(gate.dropFirst("SHIM_FORM_".count))) }
        if let adaptor = symbol.adaptor {
          stems.formUnion([adaptor.macro, adaptor.name])
        }
        stems.formUnion(symbol.constants)
      }
      stems.insert(change.key.member ?? change.key.name)
    }
    return stems.sorted()
  }

  /// Output that is not what its own tables give.
  func stale(_ generated: [Tables.File]) -> [Finding] {
    let wanted = Dictionary(
      generated.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    var wrong: [String] = []
    for path in Set(wanted.keys).union(new.keys).sorted() where path != OutputDigests.path {
      if wanted[path] != new[path] { wrong.append(path) }
    }
    if wrong.isEmpty { return [] }
    return [
      finding(
        .stale,
        "\(wrong.count) files of the output are not what the tables give: see shimgen check",
        at: SourceLocation(path: folder.isEmpty ? "." : folder), "output", Array(wrong.prefix(8)))
    ]
  }
}
