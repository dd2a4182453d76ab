import HeaderCompare
import KernelModel
import ShimPlan

/// The frame of an adaptor.
struct AdaptorContext: TemplateContext {
  let banner: String
  let area: AdaptorArea
  /// The gate of the header itself; nil where every release has it.
  let gate: String?
  let blocks: [BlockContext]

  static var fields: [TemplateField<AdaptorContext>] {
    [
      .text("banner", \.banner), .text("guard") { $0.area.adaptorGuard },
      .section("native") { context in
        context.gate == nil ? [LineContext(line: context.area.header.includeName)] : []
      },
      .section("gated") { context in
        context.gate.map { [HeaderGateContext(gate: $0, line: context.area.header.includeName)] }
          ?? []
      },
      .section("uses") { $0.area.rules.uses.map { LineContext(line: $0) } },
      .section("conditions") { $0.area.conditions.map { ConditionContext(condition: $0) } },
      .section("owns") { $0.area.blocks.map { OwnContext(block: $0) } },
      .section("included") { context in
        context.area.rules.includes.isEmpty || context.area.varying.isEmpty
          ? [] : [IncludedContext(area: context.area)]
      },
      .section("blocks", \.blocks),
    ]
  }
}

/// A header that not every release has, and the gate that tells.
struct HeaderGateContext: TemplateContext {
  let gate: String
  let line: String

  static var fields: [TemplateField<HeaderGateContext>] {
    [.text("gate", \.gate), .text("line", \.line)]
  }
}

/// A named condition.
struct ConditionContext: TemplateContext {
  let condition: PlannedCondition

  static var fields: [TemplateField<ConditionContext>] {
    [
      .text("comment") { $0.condition.says }, .text("name") { $0.condition.name },
      .text("condition") { $0.condition.expression.lines },
    ]
  }
}

/// Where a block has code of its own.
struct OwnContext: TemplateContext {
  let block: PlannedBlock

  static var fields: [TemplateField<OwnContext>] {
    [.text("name") { $0.block.ownMacro }, .text("condition") { $0.block.own.lines }]
  }
}

/// The headers that own code needs.
struct IncludedContext: TemplateContext {
  let area: AdaptorArea

  static var fields: [TemplateField<IncludedContext>] {
    [
      .text("condition") { context in
        CExpression.lines(of: context.area.varying.map(\.ownMacro))
      },
      .section("includes") { $0.area.rules.includes.map { LineContext(line: $0) } },
    ]
  }
}

/// One block of an adaptor.
struct BlockContext: TemplateContext {
  let block: PlannedBlock
  let comment: String

  static var fields: [TemplateField<BlockContext>] {
    [
      .text("comment", \.comment), .text("own") { $0.block.ownMacro },
      .text("text") { $0.block.text },
      .section("alternative") { context in
        context.block.provides.isEmpty ? [] : [AlternativeContext(block: context.block)]
      },
    ]
  }
}

/// The names of a block where the kernel's own are used.
struct AlternativeContext: TemplateContext {
  let block: PlannedBlock

  static var fields: [TemplateField<AlternativeContext>] {
    [
      .text("own") { $0.block.ownMacro },
      .section("names") { $0.block.provides.map { LineContext(line: $0) } },
    ]
  }
}

extension AdaptorArea {
  /// The blocks that an overlay maps names for.
  var mapping: [PlannedBlock] { blocks.filter { !$0.provides.isEmpty } }

  /// The blocks whose own code is not for every release, so that it may need further headers.
  var varying: [PlannedBlock] { blocks.filter { $0.own != .constant(true) } }

  /// The include guard: `SHIMGEN_DMA_BUF_H`.
  var adaptorGuard: String { "SHIMGEN_\(stem)_H" }
  /// Defined once the overlay's header has been included: `SHIMGEN_MAPS_DMA_BUF`.
  var mapsMacro: String { Self.mapsMacro(of: name) }
  /// Defined while the names are in force: `SHIMGEN_MAPPED_DMA_BUF`.
  var mappedMacro: String { "SHIMGEN_MAPPED_\(stem)" }
  /// The include guard: `SHIMGEN_OVERLAY_DMA_BUF_H`.
  var overlayGuard: String { "SHIMGEN_OVERLAY_\(stem)_H" }

  static func mapsMacro(of name: String) -> String { "SHIMGEN_MAPS_\(stem(of: name))" }

  private var stem: String { Self.stem(of: name) }

  private static func stem(of name: String) -> String {
    String(name.uppercased().map { $0 == "-" ? "_" : $0 })
  }
}

extension CExpression {
  /// The condition, a part a line where it is long.
  var lines: String { Self.lines(of: alternatives) }

  /// A disjunction, a part a line where it is long.
  static func lines(of alternatives: [String]) -> String {
    let line = alternatives.joined(separator: " || ")
    return line.utf8.count <= 90 ? line : alternatives.joined(separator: " || \\\n\t")
  }
}

extension PlannedBlock {
  /// The C text, directives replaced.
  var text: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .members(let lines): lines.map(\.line).joined(separator: "\n")
      case .derived(let function): function.text
      }
    }.joined(separator: "\n")
  }

  /// What the block does, and how each of its declarations is served where.
  func comment(at location: SourceLocation) -> CommentText {
    var comment = CommentText()
    let subject = provides.isEmpty ? name : provides.joined(separator: ", ")
    comment.add("\(subject): \(says)", from: location)
    for rule in rules {
      comment.add(
        "  \(rule.words)  \(rule.coverage.rawValue): \(rule.names.joined(separator: ", ")): "
          + "\(rule.reason) [\(rule.source)]", hanging: 4, from: location)
    }
    for note in notes {
      comment.add(
        "Note on \(note.of.map(\.text).joined(separator: ", ")): \(note.text) [\(note.source)]",
        hanging: 2, from: note.location)
    }
    return comment
  }
}

extension PlannedBlock.MemberLine {
  /// The member as a line of the struct.
  var line: String {
    let note = note.map { " SHIM_NOTE(\"\($0.filter { $0 != "\"" && $0 != "\\" })\")" } ?? ""
    let line = "\t\(text)\(note);"
    return condition.map { "#if \($0)\n\(line)\n#endif" } ?? line
  }
}
