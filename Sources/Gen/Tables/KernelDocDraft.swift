import KernelModel

/// One documented declaration, before its C text is parsed.
struct KernelDocDraft {
  let head: Head
  /// The C text: the prototype of a function's directive, or the definition.
  var text: String
  /// Where the C text begins; the directive as long as there is none.
  var place: SourceLocation
  /// The lines of the summary.
  var summary: [String] = []
  var entries: [Entry] = []

  /// What the directive announces.
  enum Head: Equatable {
    case function
    case record(Record.Kind, name: String)
    case enumeration(name: String)

    /// `.. c:type:: struct dma_buf`, or the newer `.. c:struct:: dma_buf`.
    init?(directive: String, argument: String) {
      let words = argument.split(separator: " ").map(String.init)
      let (keyword, name): (String, String)
      if directive == "type", words.count == 2 {
        (keyword, name) = (words[0], words[1])
      } else if directive != "type", words.count == 1 {
        (keyword, name) = (directive, words[0])
      } else {
        return nil
      }
      guard isCIdentifier(name) else { return nil }
      switch keyword {
      case "struct": self = .record(.structure, name: name)
      case "union": self = .record(.union, name: name)
      case "enum": self = .enumeration(name: name)
      default: return nil
      }
    }
  }

  /// What is said of a member, parameter or constant.
  struct Entry {
    /// As the page spells it: a name, or a parameter with its type.
    let key: String
    /// Nil for what is marked as undescribed.
    let text: String?
    let place: SourceLocation
  }

  private var documentation: KernelDoc {
    KernelDoc(summary: summary.joined(separator: " "))
  }

  /// The declaration, after those that C hoists out of it.
  func declarations() throws(Diagnostic) -> [Declaration] {
    guard !text.isEmpty else {
      throw Diagnostic(
        .error, "doc.definition", "the declaration has no definition", at: place)
    }
    let declared: CDeclarationParser.Declared
    do throws(CDeclarationParser.Failure) {
      declared = try CDeclarationParser.declared(text)
    } catch {
      throw Diagnostic(
        .error, "doc.form", error.message,
        at: SourceLocation(
          path: place.path, line: place.line + error.line - 1,
          column: error.column + (error.line == 1 ? place.column - 1 : 0)))
    }
    let declaration: Declaration
    switch (head, declared.body) {
    case (.function, nil):
      declaration = try function(declared)
    case (.record(let kind, let name), .record(let tag, var record)?)
    where tag == name && record.kind == kind:
      for entry in entries where !Self.document(&record, entry.key, entry.text) {
        throw Diagnostic(
          .error, "doc.member", "'\(name)' has no member '\(entry.key)'", at: entry.place)
      }
      declaration = Declaration(
        name: name, content: .record(record), documentation: documentation)
    case (.enumeration(let name), .enumeration(let tag, var enumeration)?) where tag == name:
      for entry in entries {
        let index = enumeration.constants.firstIndex { $0.name == entry.key }
        guard let index else {
          throw Diagnostic(
            .error, "doc.member", "'\(name)' has no constant '\(entry.key)'", at: entry.place)
        }
        enumeration.constants[index].documentation = entry.text
      }
      declaration = Declaration(
        name: name, content: .enumeration(enumeration), documentation: documentation)
    default:
      throw Diagnostic(
        .error, "doc.definition", "the definition is not what was announced", at: place)
    }
    return declared.hoisted.compactMap(Self.hoisted) + [declaration]
  }

  private static func hoisted(_ body: CDeclarationParser.Declared.Body) -> Declaration? {
    switch body {
    case .record(let tag?, let record): Declaration(name: tag, content: .record(record))
    case .enumeration(let tag?, let enumeration):
      Declaration(name: tag, content: .enumeration(enumeration))
    case .record(nil, _), .enumeration(nil, _): nil
    }
  }

  /// Gives a text to the member of that name, also inside records without a tag (`inner.member`);
  /// false where there is none.
  private static func document(_ record: inout Record, _ key: String, _ text: String?) -> Bool {
    let parts = key.split(separator: ".", maxSplits: 1)
    for index in record.members.indices {
      let member = record.members[index]
      if member.name == key {
        record.members[index].documentation = text
        return true
      }
      guard case .record(var inner) = member.content else { continue }
      var rest = key
      if let name = member.name {
        guard parts.count == 2, parts[0] == name else { continue }
        rest = String(parts[1])
      }
      if document(&inner, rest, text) {
        record.members[index].content = .record(inner)
        return true
      }
    }
    return false
  }

  private func function(_ declared: CDeclarationParser.Declared) throws(Diagnostic) -> Declaration {
    guard let name = declared.name, case .function(let type) = declared.type else {
      throw Diagnostic(.error, "doc.form", "a function's prototype was expected", at: place)
    }
    var documentation = documentation
    for entry in entries {
      let parameter = try parameterName(entry)
      let isKnown =
        parameter == "..." && type.isVariadic
        || parameter == "void" && type.parameters.isEmpty
        || type.parameters.contains { $0.name == parameter }
      guard isKnown else {
        throw Diagnostic(
          .error, "doc.parameter", "'\(name)' has no parameter '\(parameter)'", at: entry.place)
      }
      if let text = entry.text {
        documentation.parameters.append(.init(name: parameter, text: text))
      }
    }
    return Declaration(
      name: name,
      content: .function(
        Function(
          type: type, isInline: declared.isInline, annotations: declared.annotations.sorted())),
      documentation: documentation)
  }

  /// `dmabuf` of `struct dma_buf *dmabuf`, or of `dmabuf` alone.
  private func parameterName(_ entry: Entry) throws(Diagnostic) -> String {
    if isCIdentifier(entry.key) || entry.key == "..." { return entry.key }
    do throws(CDeclarationParser.Failure) {
      if let name = try CDeclarationParser.declared(entry.key).name { return name }
    } catch {
      throw Diagnostic(.error, "doc.parameter", error.message, at: entry.place)
    }
    throw Diagnostic(.error, "doc.parameter", "a parameter's name was expected", at: entry.place)
  }
}
