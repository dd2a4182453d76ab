import KernelModel

/// The C texts of pages, parsed once each.
struct DepSurfForms {
  private var records: [String: CDeclarationParser.Declared] = [:]
  private var members: [String: Member] = [:]

  /// A whole declaration: `struct vfio_batch { … };` or `int dma_buf_fd(struct dma_buf *, int);`.
  mutating func declared(
    _ text: String
  ) throws(CDeclarationParser.Failure) -> CDeclarationParser.Declared {
    if let known = records[text] { return known }
    let result = try CDeclarationParser.declared(text)
    records[text] = result
    return result
  }

  /// One member or parameter: `int (*open)(void *)`.
  mutating func member(_ text: String) throws(CDeclarationParser.Failure) -> Member {
    if let known = members[text] { return known }
    // Only inside a record may a declaration be a bit-field.
    let opening = "struct {"
    let result: CDeclarationParser.Declared
    do throws(CDeclarationParser.Failure) {
      result = try CDeclarationParser.declared(opening + text + ";}")
    } catch {
      throw CDeclarationParser.Failure(
        message: error.message, line: error.line, column: error.column - opening.utf8.count)
    }
    guard case .record(_, let record)? = result.body, let member = record.members.first,
      record.members.count == 1
    else {
      throw CDeclarationParser.Failure(
        message: "one declaration was expected", line: 1, column: 1)
    }
    members[text] = member
    return member
  }
}

/// A form's parts under their names, each in one spelling, so that two forms can be compared.
struct DepSurfParts {
  /// A member or parameter.
  struct Part {
    let name: String
    let text: String
  }

  /// Members in their order, or parameters.
  let parts: [Part]
  /// A function's result; empty for a record.
  let result: String

  /// Nil where a row shows no form.
  init?(_ evidence: ImageRecord.Evidence) {
    switch evidence {
    case .absent: return nil
    case .record(let record):
      parts = record.members.map { Part(name: $0.name ?? "", text: $0.depSurfSpelling) }
      result = ""
    case .function(let function):
      guard let type = function.type else { return nil }
      parts = type.parameters.map {
        Part(name: $0.name ?? "", text: $0.type.declaration(of: $0.name))
      }
      result = type.result.spelling
    }
  }

  /// The names as a list of differences gives an order: `dmabuf, direction`.
  var order: String { parts.map(\.name).joined(separator: ", ") }

  func text(of name: String) -> String? { parts.first { $0.name == name }?.text }

  func position(of name: String) -> Int? { parts.firstIndex { $0.name == name } }
}

extension Member {
  /// The member on one line, as C spells it.
  var depSurfSpelling: String {
    let width = bits.map { " : \($0)" } ?? ""
    switch content {
    case .type(let type): return type.declaration(of: name, annotations: annotations) + width
    case .record(let record):
      let members = record.members.map { $0.depSurfSpelling + "; " }.joined()
      return "\(record.kind.rawValue) { \(members)}" + (name.map { " \($0)" } ?? "") + width
    }
  }
}
