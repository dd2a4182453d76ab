import ClangBridge
import KernelModel

/// Reads one parsed unit: which recorded declarations it uses, and which diagnostics are about them.
///
/// A diagnostic counts when one side of it is recorded and the other is the driver's own. Where the
/// other side is a stand-in, nothing is said, and that is counted; a cursor decides, never a name.
struct DriverJudge {
  private let unit: ClangUnit
  private let source: DriverSource
  private let recorded: RecordedNames
  private let own: DriverOwnNames
  private let view: KernelView
  private let candidates: [DriverCandidates]
  private let lent: DriverLent
  private let recordedFile: cb_file?
  private let standInFile: cb_file?
  private let lentFile: cb_file?
  private let files: [(file: cb_file, text: Int)]

  var stubs: DriverStubs
  private(set) var reading = DriverReading()
  /// Recorded declarations that the next round needs lent.
  private(set) var wanted: Set<DriverReading.Subject> = []
  /// The driver's own names that the next round needs, each with a stand-in.
  private(set) var wantedOwn: [String: String] = [:]
  /// Whether what was learned may show more: a name that hid something recorded, a type.
  private(set) var needsAnotherRound = false
  /// How much had been learned before.
  private var learned = 0
  /// Where something is about nothing recorded: a call around it may be unchecked.
  private var foreignOffsets: [Int: [Int]] = [:]

  init(
    unit: ClangUnit, source: DriverSource, recorded: RecordedNames, own: DriverOwnNames,
    view: KernelView, candidates: [DriverCandidates], lent: DriverLent, stubs: DriverStubs
  ) {
    self.unit = unit
    self.source = source
    self.recorded = recorded
    self.own = own
    self.view = view
    self.candidates = candidates
    self.lent = lent
    self.stubs = stubs
    recordedFile = unit.file(DriverParser.recordedPath)
    standInFile = unit.file(DriverParser.standInPath)
    lentFile = unit.file(DriverParser.lentPath)
    files = source.files.compactMap { file in unit.file(file.path).map { ($0, file.text) } }
  }

  mutating func judge() {
    learned = stubs.count
    for (file, text) in files { reading.skipped[text] = unit.skippedLines(of: file) }
    readHeaders()
    readDiagnostics()
    readUses()
    let isOpen = !reading.unchecked.isEmpty || !reading.unjudged.isEmpty || !reading.lost.isEmpty
    if isOpen, stubs.count > learned { needsAnotherRound = true }
    if !wanted.isSubset(of: lent.subjects) { needsAnotherRound = true }
  }

  /// Notes that a name of nothing recorded was missing at a place: it hides what is in its statement.
  private mutating func noteHiding(_ words: DriverPlace, _ text: Int) {
    if words.statementHolds(candidates[text]) { needsAnotherRound = true }
  }

  // MARK: Headers

  /// An absent header counts when active text includes it.
  private mutating func readHeaders() {
    for (_, text) in files {
      readQuestions(text)
      for directive in source.texts[text].directives {
        guard let target = directive.includeTarget, target.hasPrefix("<"),
          !source.resolved[text].contains(target),
          !reading.isSkipped(text, directive.line)
        else { continue }
        let name = String(target.dropFirst().dropLast())
        guard recorded.headers.contains(name) else { continue }
        let place = DriverReading.Place(text: text, line: directive.line, column: 1)
        reading.uses.insert(.init(subject: .header(name), place: place))
        if !view.headers.contains(name) {
          note(.missing, .header(name), place, "'\(name)' file not found")
        }
      }
    }
  }

  /// `__has_include` of a header that is recorded is answered; what another one decides is not
  /// understood, where that is more than further includes.
  private mutating func readQuestions(_ text: Int) {
    for chain in source.texts[text].chains {
      for (index, branch) in chain.branches.enumerated() {
        guard !branch.askedIncludes.isEmpty, let taken = reading.branch(of: chain, in: text),
          taken < 0 || taken >= index
        else { continue }
        for target in branch.askedIncludes where target.hasPrefix("<") {
          let name = String(target.dropFirst().dropLast())
          if recorded.headers.contains(name) {
            reading.understood += 1
          } else if !source.resolved[text].contains(target),
            source.holdsCode(chain, in: text, recorded)
          {
            reading.lost.insert(
              .init(
                subject: .header(name),
                place: DriverReading.Place(text: text, line: branch.line, column: 1)))
          }
        }
      }
    }
  }

  // MARK: Diagnostics

  private mutating func note(
    _ problem: DriverReading.Problem, _ subject: DriverReading.Subject,
    _ place: DriverReading.Place, _ message: String
  ) {
    reading.findings.insert(
      .init(problem: problem, subject: subject, place: place, message: message))
  }

  private func text(of file: cb_file?) -> Int? {
    guard let file else { return nil }
    return files.first { $0.file == file }?.text
  }

  private mutating func readDiagnostics() {
    for diagnostic in unit.diagnostics {
      guard let text = text(of: diagnostic.location.file) else {
        continue
      }
      let place = DriverReading.Place(
        text: text, line: Int(diagnostic.location.line), column: Int(diagnostic.location.column))
      let offset = Int(diagnostic.location.offset)
      if !read(diagnostic, place, offset) {
        reading.foreign += 1
        foreignOffsets[text, default: []].append(offset)
      }
    }
  }

  /// Takes a diagnostic in; false where it is about nothing recorded.
  private mutating func read(
    _ diagnostic: ClangUnit.Diagnosis, _ place: DriverReading.Place, _ offset: Int
  ) -> Bool {
    let message = diagnostic.message
    let quoted = message.quotedWords
    let first = quoted.first ?? ""
    let words = DriverPlace(source.texts[place.text], offset)
    if diagnostic.option == "-Wimplicit-function-declaration" {
      return undeclared(first, place, message, words, isCalled: true)
    }
    if message.hasPrefix("use of undeclared identifier") {
      return undeclared(first, place, message, words, isCalled: words.next == "(")
    }
    if message.hasPrefix("unknown type name") { return unknownType(first, place, message, words) }
    if message.contains("no member named") || message.hasPrefix("field designator") {
      return member(first, of: quoted.last ?? "", place, message, words)
    }
    if message.contains("incomplete"), let (keyword, tag) = quoted.lazy.compactMap(Self.tag).first {
      return incomplete(keyword, tag, place, message)
    }
    if let note = diagnostic.note, note.file == recordedFile {
      if message.contains("arguments") || message.contains("argument ") {
        if let name = recordedName(at: note) {
          self.note(.arguments, .ordinary(name), place, message)
          return true
        }
      }
      if Self.isRedeclaration(message) {
        let subject: DriverReading.Subject =
          message.hasPrefix("redefinition of '") && recorded.tags.contains(first)
            && !recorded.ordinary.contains(first) ? .tag(first) : .ordinary(first)
        self.note(.redeclared, subject, place, message)
        return true
      }
    }
    if diagnostic.option.hasPrefix("-Wincompatible") || diagnostic.option == "-Wint-conversion"
      || message.contains("incompatible type")
    {
      return mismatch(diagnostic, place, words)
    }
    return false
  }

  private static func isRedeclaration(_ message: String) -> Bool {
    message.hasPrefix("redefinition of") || message.hasPrefix("conflicting types for")
      || message.hasPrefix("static declaration of") || message.hasPrefix("typedef redefinition")
      || message.hasPrefix("non-static declaration of")
  }

  private mutating func undeclared(
    _ name: String, _ place: DriverReading.Place, _ message: String, _ words: DriverPlace,
    isCalled: Bool
  ) -> Bool {
    if recorded.ordinary.contains(name), !own.ordinary.contains(name) {
      note(.missing, .ordinary(name), place, message)
      wanted.insert(.ordinary(name))
      return true
    }
    if own.ordinary.contains(name) {
      note(.ownLeftOut(name: name, record: nil), .ordinary(name), place, message)
      if !isCalled {
        wantedOwn[name] =
          words.previous == "&"
          ? "extern struct shimgen_stub_\(name) { int shimgen_stub; } \(name);"
          : "enum { \(name) = 1 };"
        if !lent.own.contains(name) { noteHiding(words, place.text) }
      }
      return true
    }
    if !isCalled {
      stubs.value(name, isAddressed: words.previous == "&")
      noteHiding(words, place.text)
    }
    return false
  }

  private mutating func unknownType(
    _ name: String, _ place: DriverReading.Place, _ message: String, _ words: DriverPlace
  ) -> Bool {
    if recorded.ordinary.contains(name), !own.ordinary.contains(name) {
      note(.missing, .ordinary(name), place, message)
      wanted.insert(.ordinary(name))
      return true
    }
    if own.ordinary.contains(name) {
      note(.ownLeftOut(name: name, record: nil), .ordinary(name), place, message)
      wantedOwn[name] = "typedef struct shimgen_stub_\(name) { int shimgen_stub; } \(name);"
      if !lent.own.contains(name) { needsAnotherRound = true }
      return true
    }
    needsAnotherRound = true
    if words.isBeforeDeclaration { stubs.annotation(name) } else { stubs.type(name) }
    return false
  }

  /// `const struct dma_buf_ops`, `struct x` and the like, as keyword and tag.
  private static func tag(_ type: String) -> (keyword: String, tag: String)? {
    let words = type.split { $0 == " " || $0 == "*" }.filter {
      $0 != "const" && $0 != "volatile"
    }
    guard words.count == 2, ["struct", "union", "enum"].contains(words[0]) else { return nil }
    return (String(words[0]), String(words[1]))
  }

  private mutating func incomplete(
    _ keyword: String, _ tag: String, _ place: DriverReading.Place, _ message: String
  ) -> Bool {
    if own.tags.contains(tag), !view.tags.contains(tag) {
      note(.ownLeftOut(name: tag, record: nil), .tag(tag), place, message)
      return true
    }
    if recorded.tags.contains(tag) {
      note(.missing, .tag(tag), place, message)
      wanted.insert(.tag(tag))
      return true
    }
    stubs.record(keyword, tag)
    return false
  }

  private mutating func member(
    _ name: String, of type: String, _ place: DriverReading.Place, _ message: String,
    _ words: DriverPlace
  ) -> Bool {
    guard let (_, tag) = Self.tag(type) else { return false }
    if view.tags.contains(tag), !own.tags.contains(tag) {
      note(.missing, .member(record: tag, name: name), place, message)
      return true
    }
    if own.members[tag]?.contains(name) == true {
      note(
        .ownLeftOut(name: name, record: tag), .member(record: tag, name: name), place, message)
      return true
    }
    if !own.tags.contains(tag), !view.tags.contains(tag) {
      _ = stubs.member(name, of: tag, isValue: words.next == ".")
    }
    return false
  }

  /// The recorded function, macro or record around a place in the recorded headers.
  private func recordedName(at location: cb_location) -> String? {
    guard let file = recordedFile else { return nil }
    var cursor = unit.cursor(at: Int(location.offset), in: file)
    if cursor.kind == Int32(CB_PARAMETER) { cursor = cb_cursor_parent(cursor) }
    let name = takeString(cb_cursor_name(cursor))
    return recorded.ordinary.contains(name) ? name : nil
  }

  // MARK: Mismatches

  private mutating func mismatch(
    _ diagnostic: ClangUnit.Diagnosis, _ place: DriverReading.Place, _ words: DriverPlace
  ) -> Bool {
    guard let file = diagnostic.location.file else { return false }
    // What an unknown record leads to passes for anything.
    if diagnostic.message.contains(DriverStubs.anything) { return true }
    var subject: DriverReading.Subject?
    /// The word whose declaration is the other side.
    var other = words.firstName(from: words.index)
    if let note = diagnostic.note, note.file == recordedFile, let name = recordedName(at: note) {
      subject = .ordinary(name)
    } else if let note = diagnostic.note, note.file == lentFile {
      return true
    } else if let target = words.target, let found = use(at: target, in: file) {
      // `.attach = my_attach`, `info.ops = &my_ops`
      subject = found
      other = words.value.flatMap { words.firstName(from: $0) }
    } else if let value = words.value ?? words.index, let name = words.firstName(from: value),
      let found = use(at: words.offset(name), in: file)
    {
      // `int error = dma_buf_vmap(…)`: the driver's own variable or function is the other side.
      self.note(.mismatch(diagnostic.refusal), found, place, diagnostic.message)
      return true
    }
    guard let subject else { return false }
    let isLiteral = words.isLiteral(other ?? words.value ?? words.index)
    guard isLiteral || other.map({ isJudged(words.offset($0), file) }) == true else {
      reading.unjudged.insert(
        .init(
          problem: .mismatch(diagnostic.refusal), subject: subject, place: place,
          message: diagnostic.message))
      return true
    }
    note(.mismatch(diagnostic.refusal), subject, place, diagnostic.message)
    return true
  }

  /// Whether the word is declared by the driver or a record, with a type that is no stand-in.
  private func isJudged(_ offset: Int, _ file: cb_file) -> Bool {
    let cursor = unit.cursor(at: offset, in: file)
    let declaration = cb_cursor_referenced(cursor)
    guard isValid(declaration) else { return false }
    let place = cb_cursor_location(declaration)
    guard place.file == recordedFile || text(of: place.file) != nil else { return false }
    let type = takeString(cb_type_spelling(cb_type_canonical(cb_cursor_type(declaration))))
    return !type.contains("shimgen_stub_")
  }

  private func isValid(_ cursor: cb_cursor) -> Bool {
    !(Int32(CB_FIRST_INVALID)...Int32(CB_LAST_INVALID)).contains(cursor.kind)
  }

  // MARK: Uses

  /// The recorded declaration that the word at an offset names; nil where it names none.
  private func use(at offset: Int, in file: cb_file) -> DriverReading.Subject? {
    let cursor = unit.cursor(at: offset, in: file)
    let declaration = cb_cursor_referenced(cursor)
    guard isValid(declaration), cb_cursor_location(declaration).file == recordedFile else {
      return nil
    }
    return subject(of: declaration)
  }

  private func subject(of declaration: cb_cursor) -> DriverReading.Subject? {
    let name = takeString(cb_cursor_name(declaration))
    switch declaration.kind {
    case Int32(CB_STRUCT), Int32(CB_UNION), Int32(CB_ENUM):
      return recorded.tags.contains(name) ? .tag(name) : nil
    case Int32(CB_FIELD):
      var parent = cb_cursor_parent(declaration)
      while isValid(parent), cb_is_anonymous(parent) { parent = cb_cursor_parent(parent) }
      let record = takeString(cb_cursor_name(parent))
      return recorded.members[record]?.contains(name) == true
        ? .member(record: record, name: name) : nil
    default: return recorded.ordinary.contains(name) ? .ordinary(name) : nil
    }
  }

  private mutating func readUses() {
    for (file, text) in files {
      let words = source.texts[text].words
      for candidate in candidates[text].all {
        let word = words[candidate.word]
        if reading.isSkipped(text, word.line) { continue }
        let cursor = unit.cursor(at: word.offset, in: file)
        let declaration = cb_cursor_referenced(cursor)
        let place = DriverReading.Place(text: text, line: word.line, column: word.column)
        // A macro that drops its arguments is all that a cursor finds there.
        if isValid(declaration), takeString(cb_cursor_name(declaration)) == word.text {
          reading.understood += 1
          guard cb_cursor_location(declaration).file == recordedFile,
            let subject = subject(of: declaration)
          else { continue }
          reading.uses.insert(.init(subject: subject, place: place))
          if case .ordinary = subject, isUnchecked(candidate.word, words, text) {
            reading.unchecked.insert(.init(subject: subject, place: place))
          }
        } else if !candidate.isMember {
          noteLoss(word, candidate, place)
        }
      }
    }
  }

  /// A name that the release declares, or that no diagnostic accounts for.
  private mutating func noteLoss(
    _ word: DriverText.Word, _ candidate: DriverCandidates.Candidate, _ place: DriverReading.Place
  ) {
    let subject: DriverReading.Subject =
      candidate.isTag ? .tag(word.text) : .ordinary(word.text)
    let isDeclared =
      candidate.isTag ? view.tags.contains(word.text) : view.ordinary.contains(word.text)
    if isDeclared {
      reading.lost.insert(.init(subject: subject, place: place))
      return
    }
    let isOwn =
      candidate.isTag ? own.tags.contains(word.text) : own.ordinary.contains(word.text)
    let isTold =
      reading.findings.contains { $0.subject == subject } || lent.subjects.contains(subject)
    if !candidate.isTag, !isOwn, !isTold {
      reading.lost.insert(.init(subject: subject, place: place))
    }
  }

  /// Whether a call's arguments hold something unknown: the compiler then leaves it alone.
  private func isUnchecked(_ index: Int, _ words: [DriverText.Word], _ text: Int) -> Bool {
    guard let offsets = foreignOffsets[text], index + 1 < words.count, words[index + 1].text == "("
    else { return false }
    var depth = 0
    for word in words[(index + 1)...] {
      if word.text == "(" { depth += 1 }
      if word.text == ")" { depth -= 1 }
      if depth == 0 {
        let range = words[index].offset...word.offset
        return offsets.contains { range.contains($0) }
      }
      if word.text == ";" { return false }
    }
    return false
  }
}

extension ClangUnit.Diagnosis {
  /// Which compilers refuse what this says.
  fileprivate var refusal: DriverReading.Refusal {
    switch option {
    case "-Wint-conversion": .integer
    // `const char **` for `char **` is no matter of qualifiers to gcc.
    case "-Wincompatible-pointer-types-discards-qualifiers"
    where !message.contains("nested pointer"):
      .qualifier
    case let option where option.hasPrefix("-Wincompatible"): .pointer
    default: .always
    }
  }
}
