import KernelModel

/// Puts rows together: members into records, constants into enums, declarations into headers.
struct HeaderRows {
  /// Where a row stands: its line in the header, and its place in the table.
  struct Place {
    var line: Int
    var tableLine: Int
    var nameColumn: Int
  }

  /// What does not fit together.
  struct Problem {
    var problem: TableProblem
    var line: Int
    var column: Int
    /// The table line of what was there first.
    var first: Int?
  }

  /// A record whose rows are being read.
  private struct Frame {
    var row: Int
    var place: Place
    var pathID: Int
    var name: String?
    var members: [Member] = []
  }

  private(set) var records: [HeaderRecord] = []
  /// After a row that could not be read the rows that belong to it would only repeat the problem:
  /// until the next declaration, nothing is said of nesting.
  var skipsNesting = false

  private var path: String?
  private var isPresent = false
  private var includes: [HeaderRecord.Include] = []
  private var declarations: [Declaration] = []
  private var headerLines: [String: Int] = [:]
  private var lastPath = ""
  /// The declaration that is being read, and the records open in it, the declaration's own first.
  private var frames: [Frame] = []
  private var enumeration: (row: Int, place: Place)?
  private var constants: [Enumeration.Constant] = []
  /// The last scope in which a key was seen, and its table line.
  private var seen: [(scope: Int, line: Int)] = []
  private var scopes = 0
  private var headerScope = 0
  private var recordScope = 0
  private var enclosed: [(name: String, place: Place)] = []

  // MARK: Headers

  mutating func begin(
    _ path: String, isPresent: Bool, tableLine: Int, cache: DeclarationCache
  ) -> [Problem] {
    var problems = endHeader(cache: cache)
    let column = "header\t".utf8.count + 1
    if let first = headerLines[path] {
      problems.append(
        Problem(problem: .duplicateHeader(path), line: tableLine, column: column, first: first))
    } else if !isSorted(lastPath, path) {
      problems.append(
        Problem(problem: .unsortedHeader(path, before: lastPath), line: tableLine, column: column))
    }
    headerLines[path] = headerLines[path] ?? tableLine
    lastPath = path
    self.path = path
    self.isPresent = isPresent
    skipsNesting = false
    scopes += 1
    headerScope = scopes
    return problems
  }

  /// Ends the header that was begun with rows that were read before, of another table.
  mutating func end(with record: HeaderRecord) {
    records.append(record)
    path = nil
  }

  /// Ends the last header.
  mutating func finish(cache: DeclarationCache) -> [Problem] { endHeader(cache: cache) }

  private mutating func endHeader(cache: DeclarationCache) -> [Problem] {
    var problems: [Problem] = []
    if let problem = endDeclaration(cache: cache) { problems.append(problem) }
    if let path {
      for (name, place) in enclosed where !declarations.contains(where: { $0.name == name }) {
        problems.append(
          Problem(
            problem: .unknownEnclosing(name), line: place.tableLine, column: place.nameColumn))
      }
      records.append(
        HeaderRecord(
          path: path, declarations: isPresent ? declarations : nil, includes: includes))
    }
    includes = []
    enclosed = []
    declarations = []
    path = nil
    return problems
  }

  private func isSorted(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  // MARK: Rows

  /// Adds the row with an index of the cache's rows.
  mutating func add(_ index: Int, at place: Place, cache: DeclarationCache) -> Problem? {
    guard let path else { return problem(.outsideHeader, place) }
    guard isPresent else { return problem(.absentHeader(path), place) }
    switch cache.rows[index].content {
    case .include(var include):
      guard declarations.isEmpty, frames.isEmpty, enumeration == nil else {
        return problem(.lateInclude(include.target), place)
      }
      include.line = place.line
      includes.append(include)
      return nil
    case .declaration(let declaration):
      let ended = endDeclaration(cache: cache)
      skipsNesting = false
      let repeated = duplicate(index, in: headerScope, place, cache)
      begin(declaration, index, place, cache)
      return ended ?? repeated
    case .member(let member): return add(member, index, place, cache)
    case .open(let member): return open(member, index, place, cache)
    case .close: return close(index, place, cache)
    case .constant(let constant):
      guard enumeration != nil else {
        return skipsNesting ? nil : problem(.outsideEnumeration, place)
      }
      var constant = constant
      constant.line = place.line
      constants.append(constant)
      return duplicate(index, in: recordScope, place, cache)
    }
  }

  private mutating func begin(
    _ declaration: Declaration, _ index: Int, _ place: Place, _ cache: DeclarationCache
  ) {
    switch declaration.content {
    case .record(let record):
      scopes += 1
      recordScope = scopes
      frames = [Frame(row: index, place: place, pathID: cache.rows[index].pathID)]
      if let enclosing = record.enclosing { enclosed.append((enclosing, place)) }
    case .enumeration:
      scopes += 1
      recordScope = scopes
      enumeration = (index, place)
    case .function, .typedef, .variable, .macro:
      var declaration = declaration
      declaration.line = place.line
      declarations.append(declaration)
    }
  }

  private mutating func add(
    _ member: Member, _ index: Int, _ place: Place, _ cache: DeclarationCache
  ) -> Problem? {
    if skipsNesting { return nil }
    guard let frame = frames.last else {
      return problem(.outsideRecord(kind: cache.rows[index].kind), place)
    }
    guard cache.rows[index].containerID == frame.pathID else {
      return problem(
        .otherRecord(path: container(cache.rows[index]), open: cache.rows[frame.row].path), place)
    }
    var member = member
    member.line = place.line
    frames[frames.count - 1].members.append(member)
    return duplicate(index, in: recordScope, place, cache)
  }

  private mutating func open(
    _ member: Member, _ index: Int, _ place: Place, _ cache: DeclarationCache
  ) -> Problem? {
    if skipsNesting { return nil }
    let row = cache.rows[index]
    guard let frame = frames.last else { return problem(.outsideRecord(kind: "open"), place) }
    // The path of the record around it: its members are reached directly.
    if row.pathID == frame.pathID {
      frames.append(Frame(row: index, place: place, pathID: row.pathID))
      return nil
    }
    guard row.containerID == frame.pathID, let dot = row.path.lastIndex(of: ".") else {
      return problem(.otherRecord(path: row.path, open: cache.rows[frame.row].path), place)
    }
    let name = String(row.path[row.path.index(after: dot)...])
    frames.append(Frame(row: index, place: place, pathID: row.pathID, name: name))
    return duplicate(index, in: recordScope, place, cache)
  }

  private mutating func close(
    _ index: Int, _ place: Place, _ cache: DeclarationCache
  ) -> Problem? {
    if skipsNesting { return nil }
    let row = cache.rows[index]
    guard frames.count > 1, let frame = frames.last, frame.pathID == row.pathID else {
      return problem(.closesNothing(row.path), place)
    }
    frames.removeLast()
    guard case .open(var member) = cache.rows[frame.row].content,
      case .record(var record) = member.content
    else { preconditionFailure("a frame inside of another one was opened by an 'open' row") }
    record.members = frame.members
    member.content = .record(record)
    member.name = frame.name
    member.line = frame.place.line
    frames[frames.count - 1].members.append(member)
    guard place.line == frame.place.line else {
      return Problem(
        problem: .closesElsewhere(row.path, line: frame.place.line), line: place.tableLine,
        column: 1)
    }
    return nil
  }

  private mutating func endDeclaration(cache: DeclarationCache) -> Problem? {
    defer {
      frames = []
      enumeration = nil
      constants = []
    }
    if let (row, place) = enumeration { return endEnumeration(row, place, cache) }
    guard let first = frames.first else { return nil }
    if frames.count > 1, let last = frames.last, !skipsNesting {
      return problem(.neverClosed(cache.rows[last.row].path), last.place)
    }
    guard case .declaration(var declaration) = cache.rows[first.row].content,
      case .record(var record) = declaration.content
    else { preconditionFailure("the first frame is a record's declaration") }
    record.members = first.members
    declaration.content = .record(record)
    declaration.line = first.place.line
    declarations.append(declaration)
    return nil
  }

  private mutating func endEnumeration(
    _ row: Int, _ place: Place, _ cache: DeclarationCache
  ) -> Problem? {
    guard case .declaration(var declaration) = cache.rows[row].content,
      case .enumeration(var value) = declaration.content
    else { preconditionFailure("an open enum is an enum's declaration") }
    value.constants = constants
    declaration.content = .enumeration(value)
    declaration.line = place.line
    declarations.append(declaration)
    guard value.isAnonymous, !skipsNesting, constants.first?.name != declaration.name else {
      return nil
    }
    return problem(
      .notTheFirstConstant(name: declaration.name, first: constants.first?.name), place)
  }

  // MARK: Problems

  private func problem(_ problem: TableProblem, _ place: Place) -> Problem {
    Problem(problem: problem, line: place.tableLine, column: place.nameColumn)
  }

  private func container(_ row: DeclarationCache.Row) -> String {
    row.path.lastIndex(of: ".").map { String(row.path[..<$0]) } ?? row.path
  }

  private mutating func duplicate(
    _ index: Int, in scope: Int, _ place: Place, _ cache: DeclarationCache
  ) -> Problem? {
    guard let key = cache.rows[index].key else { return nil }
    if seen.count <= key {
      seen += Array(repeating: (scope: 0, line: 0), count: cache.keyCount - seen.count)
    }
    let last = seen[key]
    seen[key] = (scope, place.tableLine)
    guard last.scope == scope else { return nil }
    let row = cache.rows[index]
    return Problem(
      problem: .duplicate(kind: row.kind, name: row.path), line: place.tableLine,
      column: place.nameColumn, first: last.line)
  }
}
