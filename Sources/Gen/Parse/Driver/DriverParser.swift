import ClangBridge
package import KernelModel

/// Parses a driver's translation units against a release's records.
///
/// Everything but the driver's own files is text in memory: a stand-in for the kernel at large, the
/// recorded headers, and what earlier rounds learned. Includes that lead nowhere are made blank. An
/// undeclared name in an initialiser hides every other error in it, so what a round finds absent is
/// noted, lent to the next round, and what is said about lent names is dropped.
package struct DriverParser: Sendable {
  private let library: ClangLibrary
  private let standIn: String
  /// What of each text is parsed for nothing.
  private let idle: IdleBodies
  private let recorded: RecordedNames
  private let own: DriverOwnNames
  private var source: DriverSource
  private let candidates: [DriverCandidates]
  /// The recorded headers that the driver's `__has_include` asks for.
  private let asked: Set<String>
  /// A recorded declaration as the nearest release that has it declares it.
  private let lend: @Sendable (DriverReading.Subject, DriverRelease) -> String?

  package init(
    library: ClangLibrary, standIn: String, recorded: RecordedNames, own: DriverOwnNames,
    source: DriverSource, candidates: [DriverCandidates], idle: IdleBodies,
    lend: @escaping @Sendable (DriverReading.Subject, DriverRelease) -> String?
  ) {
    self.library = library
    self.standIn = standIn
    self.idle = idle
    asked = Set(
      source.texts.flatMap(\.directives).flatMap(\.askedIncludes).compactMap { target in
        let name = String(target.dropFirst().dropLast())
        return target.hasPrefix("<") && recorded.headers.contains(name) ? name : nil
      })
    self.recorded = recorded
    self.own = own
    self.source = source
    self.candidates = candidates
    self.lend = lend
  }

  /// The same parser over texts with other bytes: words and places are the same.
  package func reading(_ texts: [DriverText]) -> DriverParser {
    var parser = self
    parser.source = DriverSource(
      files: source.files, texts: texts, resolved: source.resolved, folders: source.folders,
      flags: source.flags)
    return parser
  }

  /// Rounds were three at most on the drivers that this was tried on.
  private static let mostRounds = 8

  static let standInPath = "/shimgen/stand-in.h"
  static let recordedPath = "/shimgen/recorded.h"
  static let lentPath = "/shimgen/lent.h"
  private static let headerFolder = "/shimgen/include"

  /// Reads the unit as a release sees it; `stubs` takes what was learned.
  package func read(_ view: KernelView, _ stubs: inout DriverStubs) throws(Diagnostics)
    -> DriverReading
  {
    var lent = DriverLent()
    var reading = DriverReading()
    for _ in 0..<Self.mostRounds {
      let unit = try parse(view, stubs, lent)
      var judge = DriverJudge(
        unit: unit, source: source, recorded: recorded, own: own, view: view,
        candidates: candidates, lent: lent, stubs: stubs)
      judge.judge()
      stubs = judge.stubs
      for subject in judge.wanted.sorted(by: { "\($0)" < "\($1)" }) {
        lent.add(subject, as: lend(subject, view.release) ?? "")
      }
      for (name, stub) in judge.wantedOwn.sorted(by: { $0.key < $1.key }) {
        lent.add(own: name, as: stub)
      }
      // What an earlier round found missing stays found: it is lent since.
      let lasting = reading.findings.filter(\.isLasting)
      reading = judge.reading
      reading.findings.formUnion(lasting)
      if !judge.needsAnotherRound { break }
    }
    return reading
  }

  /// The lines that a release's conditionals leave out, by text: all that is parsed are directives.
  ///
  /// Where they are the same on two releases, and what the driver names is declared alike, both see
  /// the same driver: one parse does for them. `prelude` is what the conditionals may ask.
  package func skipped(
    _ view: KernelView, prelude: [UInt8]
  ) throws(Diagnostics) -> [Int: [ClosedRange<Int>]] {
    let unit = try parse(
      view,
      [
        .init(path: Self.standInPath, bytes: Array(view.release.text.utf8)),
        .init(path: Self.recordedPath, bytes: prelude),
        .init(path: Self.lentPath, bytes: []),
      ]
    ) { number, includes in source.texts[number].skeleton(blanking: includes) }
    var skipped: [Int: [ClosedRange<Int>]] = [:]
    for file in source.files {
      if let handle = unit.file(file.path) { skipped[file.text] = unit.skippedLines(of: handle) }
    }
    return skipped
  }

  private func parse(
    _ view: KernelView, _ stubs: DriverStubs, _ lent: DriverLent
  ) throws(Diagnostics) -> ClangUnit {
    try parse(
      view,
      [
        .init(
          path: Self.standInPath,
          bytes: Array((view.release.text + standIn + "\n" + stubs.text).utf8)),
        .init(path: Self.recordedPath, bytes: Array(view.text.utf8)),
        .init(path: Self.lentPath, bytes: Array(lent.text.utf8)),
      ]
    ) { number, includes in
      source.texts[number].blanking(includes.map(\.range) + idle.ranges[number])
    }
  }

  private func parse(
    _ view: KernelView, _ around: [ClangUnit.Buffer],
    _ bytes: (Int, [DriverText.Directive]) -> [UInt8]
  ) throws(Diagnostics) -> ClangUnit {
    guard let main = source.files.first else { throw Self.failure("") }
    // What `__has_include` finds.
    let present = asked.filter(view.headers.contains).sorted()
    var buffers =
      around
      + present.map { .init(path: "\(Self.headerFolder)/\($0)", bytes: [UInt8(ascii: "\n")]) }
    for file in source.files {
      let text = source.texts[file.text]
      let blank = text.directives.filter { directive in
        guard directive.keyword.hasPrefix("include") else { return false }
        guard let target = directive.includeTarget else { return true }
        return !source.resolved[file.text].contains(target)
      }
      buffers.append(.init(path: file.path, bytes: bytes(file.text, blank)))
    }
    let unit = ClangUnit(
      main: main.path, buffers: buffers,
      arguments: [
        "-x", "c", "-std=gnu11", "-ffreestanding", "-nostdinc", "-fshort-wchar",
        "-target", "x86_64-linux-gnu", "-ferror-limit=0", "-fno-spell-checking",
        "-Wno-everything", "-Wimplicit-function-declaration", "-Wincompatible-pointer-types",
        "-Wincompatible-function-pointer-types", "-Wint-conversion",
        "-Wno-error=implicit-function-declaration", "-Wno-error=implicit-int",
        "-Wno-error=incompatible-pointer-types", "-Wno-error=int-conversion",
        "-Wno-error=incompatible-function-pointer-types", "-Wno-error=return-type",
        "-D__KERNEL__", "-DMODULE", "-DKBUILD_MODNAME=\"driver\"", "-DKBUILD_BASENAME=\"driver\"",
        "-DCONFIG_64BIT=1",
        "-include", Self.standInPath, "-include", Self.recordedPath, "-include", Self.lentPath,
      ] + source.flags + source.folders.map { "-I\($0)" }
        + (present.isEmpty ? [] : ["-idirafter", Self.headerFolder]),
      depth: CB_BODIES)
    guard let unit else { throw Self.failure(main.path) }
    return unit
  }

  private static func failure(_ path: String) -> Diagnostics {
    Diagnostics(
      Diagnostic(
        .error, "libclang.failure", "libclang could not parse this file at all",
        at: SourceLocation(path: path)))
  }
}

/// What a round lends to the next one.
struct DriverLent {
  private(set) var subjects: Set<DriverReading.Subject> = []
  /// The driver's own names that are left out.
  private(set) var own: Set<String> = []
  private(set) var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func add(_ subject: DriverReading.Subject, as text: String) {
    if subjects.insert(subject).inserted { lines.append(text) }
  }

  mutating func add(own name: String, as text: String) {
    if own.insert(name).inserted { lines.append(text) }
  }
}

/// The words of a text that may be recorded names: found once, asked about for every release.
package struct DriverCandidates: Sendable {
  package struct Candidate: Sendable {
    package let word: Int
    /// Whether it stands behind `.` or `->`.
    package let isMember: Bool
    /// Whether it stands behind `struct`, `union` or `enum`.
    package let isTag: Bool
  }

  package let all: [Candidate]

  package init(_ text: DriverText, _ recorded: RecordedNames) {
    var all: [Candidate] = []
    let words = text.words
    for (index, word) in words.enumerated() where word.kind == .name {
      let previous = index > 0 ? words[index - 1].text : ""
      if previous == "." || previous == "->" {
        if recorded.memberNames.contains(word.text) {
          all.append(Candidate(word: index, isMember: true, isTag: false))
        }
      } else if previous == "struct" || previous == "union" || previous == "enum" {
        if recorded.tags.contains(word.text) {
          all.append(Candidate(word: index, isMember: false, isTag: true))
        }
      } else if recorded.ordinary.contains(word.text) {
        all.append(Candidate(word: index, isMember: false, isTag: false))
      }
    }
    self.all = all
  }
}
