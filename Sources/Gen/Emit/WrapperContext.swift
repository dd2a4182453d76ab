import KernelModel
import ShimPlan

/// The frame of a wrapper.
struct WrapperContext: TemplateContext {
  let banner: String
  let comment: String
  /// As `#include` names it.
  let header: String
  let refusals: [RefusalContext]
  let assertions: [EmbeddingContext]

  static var fields: [TemplateField<WrapperContext>] {
    [
      .text("banner", \.banner), .text("comment", \.comment), .text("header", \.header),
      .section("refusals", \.refusals), .section("assertions", \.assertions),
    ]
  }
}

/// That a header is an error on some kernels.
struct RefusalContext: TemplateContext {
  let refusal: HeaderRefusal
  let comment: String

  init(_ refusal: HeaderRefusal) throws(Diagnostics) {
    self.refusal = refusal
    var text = CommentText()
    text.add("\(refusal.reason) [\(refusal.source)]", from: refusal.location)
    if !text.problems.isEmpty { throw Diagnostics(text.problems) }
    comment = text.text
  }

  static var fields: [TemplateField<RefusalContext>] {
    [
      .text("comment", \.comment), .text("condition", \.refusal.condition),
      .text("subject", \.refusal.header),
      .text("switch") { context in
        "SHIMGEN_ALLOW_"
          + String(
            context.refusal.header.uppercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
      },
    ]
  }
}

/// The assertion that a member is of the kernel's type.
struct EmbeddingContext: TemplateContext {
  let assertion: EmbeddingAssertion
  let comment: String
  let header: String

  static var fields: [TemplateField<EmbeddingContext>] {
    [
      .text("comment", \.comment), .text("block", \.assertion.block),
      .text("gate", \.assertion.gate),
      .section("constant") { $0.assertion.arms.isEmpty ? [PresenceContext($0.assertion)] : [] },
      .section("branches") { context in
        context.assertion.arms.isEmpty ? [] : [PresenceBranchContext(context.assertion)]
      },
      .text("condition") { context in
        context.assertion.embedding.condition.map { " && (\($0))" } ?? ""
      },
      .text("record", \.assertion.embedding.record), .text("type", \.assertion.embedding.type),
      .text("member", \.element),
      .text("header", \.header),
      .text("subject") { "\($0.assertion.embedding.record).\($0.assertion.embedding.member)" },
    ]
  }

  /// The member, the first element of an array: `map[0]`.
  private var element: String {
    var result = ""
    for character in assertion.embedding.member {
      if character == "]" { result += "0" }
      result.append(character)
    }
    return result
  }
}

/// Whether the member is there, where every version says the same.
struct PresenceContext: TemplateContext {
  let gate: String
  let value: Int

  init(_ assertion: EmbeddingAssertion) {
    gate = assertion.gate
    value = assertion.otherwise.number
  }

  static var fields: [TemplateField<PresenceContext>] {
    [.text("gate", \.gate), .text("value") { "\($0.value)" }]
  }
}

/// Whether the member is there, by version: it is or it is not, so there is one arm.
struct PresenceBranchContext: TemplateContext {
  let assertion: EmbeddingAssertion

  init(_ assertion: EmbeddingAssertion) { self.assertion = assertion }

  static var fields: [TemplateField<PresenceBranchContext>] {
    [
      .text("gate", \.assertion.gate),
      .text("condition") { $0.assertion.arms.first?.tests.condition },
      .text("words") { $0.assertion.arms.first?.tests.words },
      .text("value") { $0.assertion.arms.first.map { "\($0.number)" } },
      .text("remaining") { $0.assertion.otherwise.tests.words },
      .text("remaining_value") { "\($0.assertion.otherwise.number)" },
    ]
  }
}
