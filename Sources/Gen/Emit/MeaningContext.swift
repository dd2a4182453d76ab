import HeaderCompare
import KernelModel
import ShimPlan

/// The block of one meaning in gates.h.
struct MeaningContext: TemplateContext {
  let gate: MeaningGate
  let comment: String

  static var fields: [TemplateField<MeaningContext>] {
    [
      .text("comment", \.comment), .text("gate") { $0.gate.name },
      .section("arms") { context in
        context.gate.arms.enumerated().map { index, arm in
          MeaningArmContext(gate: context.gate, arm: arm, isFirst: index == 0)
        }
      },
      .text("oldest") { "\($0.gate.oldest)" }, .text("highest") { "\($0.gate.highest)" },
    ]
  }
}

/// One branch of a meaning.
struct MeaningArmContext: TemplateContext {
  let gate: MeaningGate
  let arm: MeaningGate.Arm
  let isFirst: Bool

  static var fields: [TemplateField<MeaningArmContext>] {
    [
      .text("directive") { $0.isFirst ? "#if" : "#elif" },
      .text("condition") { context in
        context.arm.sign?.lines
          ?? [VersionTest(atLeast: context.arm.from, below: nil)].condition
      },
      .text("gate") { $0.gate.name }, .text("number") { "\($0.arm.number)" },
    ]
  }
}

extension MeaningGate {
  /// The lines of the block comment: each meaning with its range and its source.
  var comment: CommentText {
    var comment = CommentText()
    let location = SourceLocation(path: key.header)
    comment.add("\(key) (\(key.includeName)): the meaning changed, no form tells.", from: location)
    for value in values.reversed() {
      comment.add(
        "  meaning \(value.number), \(value.name): \(value.words)  \(value.says)", hanging: 4,
        from: location)
      comment.add("    Source: \(value.source)", hanging: 6, from: location)
    }
    return comment
  }
}
