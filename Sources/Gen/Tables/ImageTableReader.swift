package import KernelModel

/// Reads image tables; one reader parses a C text once however many tables repeat it.
package struct ImageTableReader {
  private var members: [String: Member] = [:]
  private var functions: [String: FunctionType] = [:]

  // The table that is being read.
  private var found: [Diagnostic] = []
  private var symbols: [ImageRecord.Symbol] = []
  private var open: OpenSymbol?
  /// Whether the last symbol's own line was wrong: the lines that belong to it are not judged.
  private var isBroken = false

  package init() {}

  /// The symbol whose lines are being read.
  private struct OpenSymbol {
    var name: String
    var location: SourceLocation
    var function: ImageFunction?
    /// The record and the records without a tag that are open in it; empty for a function.
    var frames: [Frame] = []
    var line: Int
  }

  private struct Frame {
    var kind: Record.Kind
    /// The member's name; the record's own for the first frame.
    var name: String?
    /// What the names of the frame's members begin with: `dma_buf`, `dma_buf.inner`.
    var path: String
    var members: [Member] = []
    var names: Set<String> = []
  }

  /// Reads a table; what `ImageTable.text(of:)` would not have written is an error.
  ///
  /// All errors of the table are thrown together; `path` is the table's name in them.
  package mutating func record(
    from bytes: [UInt8], path: String
  ) throws(Diagnostics) -> ImageRecord {
    found = []
    symbols = []
    open = nil
    isBroken = false
    let ranges: [Range<Int>]
    let image: ImageRecord.Image
    do throws(Diagnostic) {
      ranges = try ImageTableText.lines(of: bytes, path: path)
      image = try head(bytes: bytes, path: path, ranges: ranges)
    } catch {
      throw Diagnostics(error)
    }
    var isEnded = false
    for index in Self.headCount..<ranges.count {
      var cells = ImageTableCells(
        bytes: bytes, path: path, line: index + 1, range: ranges[index])
      do throws(Diagnostic) {
        guard !isEnded else {
          throw cells.failure("table.end", "nothing was expected after the 'end' line")
        }
        isEnded = try line(&cells)
      } catch {
        found.append(error)
      }
    }
    if !isEnded {
      let place = SourceLocation(path: path, line: ranges.count + 1, column: 1)
      found.append(Diagnostic(.error, "table.end", "an 'end' line was expected", at: place))
    }
    if !found.isEmpty { throw Diagnostics(found) }
    return ImageRecord(image: image, symbols: symbols)
  }

  // MARK: The first lines

  private static let headCount = 5

  private func head(
    bytes: [UInt8], path: String, ranges: [Range<Int>]
  ) throws(Diagnostic) -> ImageRecord.Image {
    func cells(_ index: Int) throws(Diagnostic) -> ImageTableCells {
      guard index < ranges.count else {
        throw Diagnostic(
          .error, "table.end", "the file ends inside its first lines",
          at: SourceLocation(path: path, line: ranges.count + 1, column: 1))
      }
      return ImageTableCells(bytes: bytes, path: path, line: index + 1, range: ranges[index])
    }
    func value(_ index: Int, _ key: String, _ what: String) throws(Diagnostic) -> ImageTableCells {
      var line = try cells(index)
      guard try line.take("'\(key)'") == key else {
        throw line.failure("table.head", "'\(key)' was expected")
      }
      return line
    }
    var magic = try cells(0)
    guard try magic.take("'shimgen-table'") == "shimgen-table" else {
      throw magic.failure("table.magic", "this is no table of shimgen")
    }
    guard try magic.take("a version") == "1" else {
      throw magic.failure("table.version", "only version 1 is known")
    }
    guard try magic.take("a kind of table") == "image" else {
      throw magic.failure("table.kind", "an image table was expected")
    }
    try magic.finish()
    var line = try value(1, "release", "a release")
    let text = try line.take("a release")
    guard let release = KernelRelease(text), release.description == text else {
      throw line.failure("table.release", "'\(text)' is no release")
    }
    try line.finish()
    line = try value(2, "architecture", "an architecture")
    let architecture = try line.take("an architecture")
    guard ImageTable.architectures.contains(architecture) else {
      throw line.failure("table.architecture", "'\(architecture)' is no known architecture")
    }
    try line.finish()
    line = try value(3, "flavor", "a flavor")
    let flavor = try line.take("a flavor")
    guard ImageTable.flavors.contains(flavor) else {
      throw line.failure("table.flavor", "'\(flavor)' is no known flavor")
    }
    try line.finish()
    line = try cells(4)
    guard line.isNext("source\tdepsurf\tDepSurf/struct, DepSurf/function"),
      ranges[4].count == ImageTable.source.utf8.count
    else { throw line.failure("table.source", "'\(ImageTable.source.visible)' was expected") }
    return .init(release: release, architecture: architecture, flavor: flavor)
  }

  // MARK: Lines

  /// Reads one line after the first ones; true for the last.
  private mutating func line(_ cells: inout ImageTableCells) throws(Diagnostic) -> Bool {
    let first = try cells.take("'-'")
    if first == "end" {
      try closeSymbol(cells)
      let count = try cells.take("the number of symbols")
      guard count == String(symbols.count) || !found.isEmpty else {
        throw cells.failure("table.end", "the table has \(symbols.count) symbols")
      }
      try cells.finish()
      return true
    }
    guard first == "-" else { throw cells.failure("table.line", "'-' was expected") }
    let word = try cells.take("a kind of line")
    switch word {
    case "absent", "function", "record":
      isBroken = true
      if word == "absent" {
        try absent(&cells)
      } else if word == "function" {
        try function(&cells)
      } else {
        try record(&cells)
      }
      isBroken = false
    case "instance": if !isBroken { try instance(&cells) }
    case "symbol": if !isBroken { try linkerSymbol(&cells) }
    case "member": if !isBroken { try member(&cells) }
    case "open": if !isBroken { try openRecord(&cells) }
    case "close": if !isBroken { try closeRecord(&cells) }
    default: throw cells.failure("table.kind", "'\(word)' is no kind of line")
    }
    return false
  }

  private mutating func name(_ cells: inout ImageTableCells) throws(Diagnostic) -> String {
    let name = try cells.take("a name")
    guard cells.isIdentifierTaken else {
      throw cells.failure("table.name", "'\(name)' is no C identifier")
    }
    return name
  }

  /// `page=struct/vfio_batch.md:37`.
  private func location(
    _ cells: inout ImageTableCells, _ prefix: StaticString
  ) throws(Diagnostic) -> SourceLocation {
    guard let (path, line) = try cells.takePlace(prefix), DepSurfWords.isFilePath(path) else {
      throw cells.failure("table.place", "a path and a line were expected")
    }
    return SourceLocation(path: path, line: line)
  }

  /// Adds a symbol that is complete, in the order of kinds and names.
  private mutating func add(
    _ kind: DeclarationKind, _ name: String, _ evidence: ImageRecord.Evidence,
    _ location: SourceLocation, _ cells: ImageTableCells, line: Int? = nil
  ) throws(Diagnostic) {
    if let last = symbols.last {
      let place = SourceLocation(
        path: cells.path, line: line ?? cells.line, column: line == nil ? cells.column : 1)
      if last.kind == kind, last.name == name {
        throw Diagnostic(.error, "table.duplicate", "'\(name)' stands here twice", at: place)
      }
      guard last.kind == kind ? last.name < name : last.kind < kind else {
        throw Diagnostic(
          .error, "table.order", "'\(name)' must stand before '\(last.name)'", at: place)
      }
    }
    symbols.append(.init(kind: kind, name: name, evidence: evidence, location: location))
  }

  /// Completes the open symbol, if there is one.
  private mutating func closeSymbol(_ cells: ImageTableCells) throws(Diagnostic) {
    guard let symbol = open else { return }
    open = nil
    if let function = symbol.function {
      guard !function.instances.isEmpty else {
        throw cells.failure(
          "table.instance", "an instance of '\(symbol.name)' was expected", column: 1)
      }
      try add(
        .function, symbol.name, .function(function), symbol.location, cells, line: symbol.line)
      return
    }
    guard symbol.frames.count == 1, let frame = symbol.frames.first else {
      throw cells.failure(
        "table.close", "'close' was expected for '\(symbol.frames.last?.path ?? "")'", column: 1)
    }
    let record = Record(kind: frame.kind, members: frame.members)
    try add(.record, symbol.name, .record(record), symbol.location, cells, line: symbol.line)
  }

  private mutating func absent(_ cells: inout ImageTableCells) throws(Diagnostic) {
    try closeSymbol(cells)
    let word = try cells.take("'function' or 'record'")
    guard let kind = DeclarationKind(rawValue: word), kind == .function || kind == .record else {
      throw cells.failure("table.kind", "'function' or 'record' was expected")
    }
    let name = try name(&cells)
    let column = cells
    let location = try location(&cells, "page=")
    try cells.finish()
    try add(kind, name, .absent, location, column)
  }

  // MARK: Functions

  private mutating func function(_ cells: inout ImageTableCells) throws(Diagnostic) {
    try closeSymbol(cells)
    let name = try name(&cells)
    let text = try cells.take("a prototype")
    let type = text == "-" ? nil : try functionType(text, name: name, cells)
    let location = try location(&cells, "page=")
    let status = try cells.takeIf("status=")
    let statusColumn = status == nil ? cells.nextColumn : cells.column
    let collision = try cells.takeValue("collision=")
    guard DepSurfWords.collisions.contains(where: { $0.text == collision }) else {
      throw cells.failure("table.word", "'\(collision)' is unknown here")
    }
    let inlining = try cells.takeValue("inline=")
    guard DepSurfWords.inlinings.contains(where: { $0.text == inlining }) else {
      throw cells.failure("table.word", "'\(inlining)' is unknown here")
    }
    let isTransformed = cells.takeWord("transformed")
    try cells.finish()
    let labels = DepSurfWords.labels(
      collision: collision, inlining: inlining, isTransformed: isTransformed)
    guard status ?? "" == labels.joined(separator: ", ") else {
      throw cells.failure(
        "table.status", "the line's own words make the status '\(labels.joined(separator: ", "))'",
        column: statusColumn)
    }
    open = OpenSymbol(
      name: name, location: location,
      function: ImageFunction(
        type: type, status: labels, collision: collision, inlining: inlining,
        isTransformed: isTransformed, instances: [], symbols: []),
      line: cells.line)
  }

  private mutating func functionType(
    _ text: String, name: String, _ cells: ImageTableCells
  ) throws(Diagnostic) -> FunctionType {
    if let known = functions[text] { return known }
    let declared: CDeclarationParser.Declared
    do throws(CDeclarationParser.Failure) {
      declared = try CDeclarationParser.declared(text)
    } catch {
      throw cells.failure("table.form", error.message, column: cells.column + error.column - 1)
    }
    guard case .function(let type) = declared.type, declared.name == name, declared.body == nil,
      declared.type.declaration(of: name) == text
    else {
      throw cells.failure("table.form", "the prototype of '\(name)' in one spelling was expected")
    }
    functions[text] = type
    return type
  }

  /// Takes the name of the function whose lines are being read.
  private mutating func functionName(_ cells: inout ImageTableCells) throws(Diagnostic) {
    let name = try name(&cells)
    guard let open, open.function != nil, open.name == name else {
      throw cells.failure("table.owner", "the lines of '\(name)' are not being read here")
    }
  }

  private mutating func instance(_ cells: inout ImageTableCells) throws(Diagnostic) {
    try functionName(&cells)
    let file = try cells.take("a file")
    guard DepSurfWords.isFilePath(file) else {
      throw cells.failure("table.path", "a source file's path was expected")
    }
    let location = try location(&cells, "at=")
    let isInline = cells.takeWord("inline")
    let inlineCallers = try callers(&cells, "inlined=")
    let callers = try callers(&cells, "callers=")
    try cells.finish()
    guard open?.function?.symbols.isEmpty == true else {
      throw cells.failure("table.order", "instances stand before symbols", column: 1)
    }
    open?.function?.instances.append(
      .init(
        file: file, address: "", location: location, isInline: isInline,
        inlineCallers: inlineCallers, callers: callers))
  }

  private func callers(
    _ cells: inout ImageTableCells, _ prefix: StaticString
  ) throws(Diagnostic) -> [String] {
    guard let text = try cells.takeIf(prefix) else { return [] }
    let callers = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return try callers.map { caller throws(Diagnostic) in
      let text = String(Substring(caller))
      guard let colon = caller.firstIndex(of: UInt8(ascii: ":")),
        DepSurfWords.isFilePath(Substring(caller[..<colon])),
        isCIdentifier(Substring(caller[caller.index(after: colon)...]))
      else { throw cells.failure("table.caller", "'\(text)' is no '<file>:<function>'") }
      return text
    }
  }

  private mutating func linkerSymbol(_ cells: inout ImageTableCells) throws(Diagnostic) {
    try functionName(&cells)
    let name = try cells.take("a symbol")
    guard DepSurfWords.isLinkerName(name) else {
      throw cells.failure("table.name", "'\(name)' is no symbol's name")
    }
    let binding = try cells.takeValue("binding=")
    guard DepSurfWords.bindings.contains(binding) else {
      throw cells.failure("table.word", "'\(binding)' is unknown here")
    }
    try cells.finish()
    open?.function?.symbols.append(.init(start: "", end: "", name: name, binding: binding))
  }

  // MARK: Records

  private mutating func record(_ cells: inout ImageTableCells) throws(Diagnostic) {
    try closeSymbol(cells)
    let name = try name(&cells)
    let text = try cells.take("'struct \(name)' or 'union \(name)'")
    let kinds = [Record.Kind.structure, .union]
    guard let kind = kinds.first(where: { text == "\($0.rawValue) \(name)" })
    else {
      throw cells.failure("table.form", "'struct \(name)' or 'union \(name)' was expected")
    }
    let location = try location(&cells, "page=")
    try cells.finish()
    open = OpenSymbol(
      name: name, location: location, frames: [Frame(kind: kind, name: name, path: name)],
      line: cells.line)
  }

  /// Takes a member's path, `dma_buf.size`, or the open record's own for a member without a name;
  /// returns the last part.
  private mutating func memberName(_ cells: inout ImageTableCells) throws(Diagnostic) -> String? {
    let path = try cells.take("a member")
    guard let frame = open?.frames.last else {
      throw cells.failure("table.owner", "no record's lines are being read here")
    }
    if path == frame.path { return nil }
    guard path.utf8.count > frame.path.utf8.count + 1, path.hasPrefix(frame.path + ".") else {
      throw cells.failure("table.owner", "a member of '\(frame.path)' was expected")
    }
    let name = String(path.dropFirst(frame.path.count + 1))
    guard isCIdentifier(name) else {
      throw cells.failure("table.name", "'\(name)' is no C identifier")
    }
    return name
  }

  private mutating func append(_ member: Member, _ place: ImageTableCells) throws(Diagnostic) {
    guard let last = open?.frames.indices.last else { return }
    if let name = member.name, open?.frames[last].names.insert(name).inserted == false {
      let path = open?.frames[last].path ?? ""
      throw place.failure("table.duplicate", "'\(path).\(name)' stands here twice")
    }
    open?.frames[last].members.append(member)
  }

  private mutating func member(_ cells: inout ImageTableCells) throws(Diagnostic) {
    let name = try memberName(&cells)
    let place = cells
    let text = try cells.take("a declaration")
    let member = try member(text, cells)
    guard member.name == name else {
      throw cells.failure("table.form", "a declaration of '\(name ?? "no name")' was expected")
    }
    try cells.finish()
    try append(member, place)
  }

  private mutating func member(
    _ text: String, _ cells: ImageTableCells
  ) throws(Diagnostic) -> Member {
    if let known = members[text] { return known }
    var forms = DepSurfForms()
    let member: Member
    do throws(CDeclarationParser.Failure) {
      member = try forms.member(text)
    } catch {
      throw cells.failure("table.form", error.message, column: cells.column + error.column - 1)
    }
    guard member.depSurfSpelling == text, member.type != nil else {
      throw cells.failure("table.form", "a declaration in one spelling was expected")
    }
    members[text] = member
    return member
  }

  private mutating func openRecord(_ cells: inout ImageTableCells) throws(Diagnostic) {
    let name = try memberName(&cells)
    let kind = try recordKind(&cells)
    guard let path = open?.frames.last?.path else { return }
    open?.frames.append(
      Frame(kind: kind, name: name, path: name.map { "\(path).\($0)" } ?? path))
  }

  private mutating func closeRecord(_ cells: inout ImageTableCells) throws(Diagnostic) {
    let path = try cells.take("a record's path")
    let place = cells
    guard let frame = open?.frames.last, open?.frames.count ?? 0 > 1, frame.path == path else {
      throw cells.failure("table.close", "no record '\(path)' is open")
    }
    guard try recordKind(&cells) == frame.kind else {
      throw cells.failure("table.close", "'\(frame.kind.rawValue)' was opened")
    }
    open?.frames.removeLast()
    let record = Record(kind: frame.kind, members: frame.members)
    try append(Member(name: frame.name, content: .record(record)), place)
  }

  private func recordKind(_ cells: inout ImageTableCells) throws(Diagnostic) -> Record.Kind {
    let word = try cells.take("'struct' or 'union'")
    guard let kind = Record.Kind(rawValue: word) else {
      throw cells.failure("table.kind", "'struct' or 'union' was expected")
    }
    try cells.finish()
    return kind
  }
}

extension String {
  /// For messages: tabs as spaces.
  fileprivate var visible: String { String(map { $0 == "\t" ? " " : $0 }) }
}
