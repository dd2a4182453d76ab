import KernelModel
import ShimPlan

/// Writes the documentation of what is bound, and the contexts that it goes into.
struct BindingDescriber {
  private let module: BindingModule
  private let location: SourceLocation

  init(_ module: BindingModule) {
    self.module = module
    location = SourceLocation(path: module.rules.header)
  }

  func constants() throws(Diagnostics) -> [ConstantTypeContext] {
    var problems: [Diagnostic] = []
    let types = module.constants.map { constants in
      ConstantTypeContext(
        constants: constants,
        documentation: comment(
          indent: 2,
          [constants.rule.says, Self.fields(constants.rule)].compactMap { $0 }, &problems),
        cases: constants.constants.map { constant in
          BoundConstantContext(
            documentation: comment(indent: 4, paragraphs(of: constant), &problems),
            name: constant.name, value: value(constant, in: constants, &problems))
        })
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return types
  }

  func records() throws(Diagnostics) -> [RecordContext] {
    var problems: [Diagnostic] = []
    let records = module.records.map { record in
      RecordContext(
        record: record,
        documentation: comment(
          indent: 2,
          [
            "`\(record.kind.rawValue) \(record.declaration.name)`, since"
              + " \(record.introduction.words).",
            record.declaration.documentation.map { Self.sentence($0.summary) },
          ].compactMap { $0 }, &problems),
        members: record.members.map { member in
          var since = "`\(member.cName)`"
          if member.introduction.release > record.introduction.release {
            since += ", since \(member.introduction.words)"
          }
          return MemberContext(
            member: member,
            documentation: comment(
              indent: 4,
              [since + ".", member.documentation.map(Self.sentence)].compactMap { $0 }, &problems))
        })
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return records
  }

  func requests() throws(Diagnostics) -> [RequestContext] {
    var problems: [Diagnostic] = []
    let requests = module.requests.enumerated().map { place, constant in
      RequestContext(
        constant: constant,
        documentation: comment(indent: 4, paragraphs(of: constant), &problems),
        gap: place == 0 ? "" : "\n")
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return requests
  }

  // MARK: Parts

  private func paragraphs(of constant: BoundConstant) -> [String] {
    let text = constant.text.isEmpty ? "" : " (`\(constant.text)`)"
    return [
      "`\(constant.cName)`\(text), since \(constant.introduction.words).",
      constant.documentation.map(Self.sentence),
    ].compactMap { $0 }
  }

  private static func fields(_ rule: BindingRules.ConstantRule) -> String? {
    guard case .fields(let fields) = rule.width else { return nil }
    return "Of " + fields.map { "`\($0)`" }.joined(separator: " and ") + "."
  }

  /// A text of the header's that ends like a sentence.
  private static func sentence(_ text: String) -> String {
    text.hasSuffix(".") || text.hasSuffix(":") || text.isEmpty ? text : text + "."
  }

  private func value(
    _ constant: BoundConstant, in constants: BoundConstants, _ problems: inout [Diagnostic]
  ) -> String {
    switch constant.value {
    case .string(let text):
      let isPlain = text.utf8.allSatisfy {
        $0 >= 0x20 && $0 <= 0x7e && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
      }
      if !isPlain {
        problems.append(
          Diagnostic(
            .error, "emit.string", "the text of \(constant.cName) cannot stand in Swift",
            at: location))
      }
      return text
    case .integer(let bits, let isNegative):
      if constants.rule.kind == .flags {
        return bits == 0 ? "[]" : "Self(rawValue: \(hexadecimal(bits)))"
      }
      guard isNegative, constants.rawType.hasPrefix("Int") else { return number(bits) }
      let shift = UInt64(64 - constants.bits)
      return "\(Int64(bitPattern: bits << shift) >> Int64(shift))"
    }
  }

  private func comment(
    indent: Int, _ paragraphs: [String], _ problems: inout [Diagnostic]
  ) -> String {
    var comment = DocumentationComment(indent: indent)
    for paragraph in paragraphs where !paragraph.isEmpty { comment.add(paragraph, from: location) }
    problems += comment.problems
    return comment.text
  }
}
