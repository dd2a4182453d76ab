import KernelModel
import ShimPlan

/// The frame of gates.h.
struct GatesContext: TemplateContext {
  let banner: String
  let plan: GatePlan
  let stable: String
  let stableCount: Int
  let overrides: String
  let overrideCount: Int
  let gates: [GateContext]
  let meanings: [MeaningContext]

  static var fields: [TemplateField<GatesContext>] {
    [
      .text("banner", \.banner), .text("stable_count") { "\($0.stableCount)" },
      .text("stable", \.stable), .text("override_count") { "\($0.overrideCount)" },
      .text("overrides", \.overrides), .text("from") { "\($0.plan.request.from)" },
      .text("from_code") { $0.plan.request.from.code },
      .text("above") { "\($0.plan.request.to.nextMainline)" },
      .text("above_code") { $0.plan.request.to.nextMainline.code },
      .section("gates", \.gates), .section("meanings", \.meanings),
    ]
  }
}

/// The block of one gate.
struct GateContext: TemplateContext {
  let gate: Gate
  let comment: String

  static var fields: [TemplateField<GateContext>] {
    [
      .text("comment", \.comment), .text("gate") { $0.gate.name.description },
      .section("constant") { $0.gate.arms.isEmpty ? [ConstantContext(gate: $0.gate)] : [] },
      .section("branches") { $0.gate.arms.isEmpty ? [] : [BranchesContext(gate: $0.gate)] },
      .text("highest") { "\($0.gate.highestForm)" },
    ]
  }
}

/// A gate that has one form at every version: only overrides move it.
struct ConstantContext: TemplateContext {
  let gate: Gate

  static var fields: [TemplateField<ConstantContext>] {
    [
      .text("gate") { $0.gate.name.description }, .text("form") { "\($0.gate.otherwise.number)" },
    ]
  }
}

/// A gate's conditional: the first arm, the further ones, and what remains.
struct BranchesContext: TemplateContext {
  let gate: Gate

  static var fields: [TemplateField<BranchesContext>] {
    [
      .text("gate") { $0.gate.name.description },
      .text("condition") { $0.gate.arms.first?.tests.condition },
      .text("words") { $0.gate.arms.first?.tests.words },
      .text("form") { $0.gate.arms.first.map { "\($0.number)" } },
      .section("further") { context in
        context.gate.arms.dropFirst().map { ArmContext(gate: context.gate, arm: $0) }
      },
      .text("remaining") { $0.gate.otherwise.tests.words },
      .text("remaining_form") { "\($0.gate.otherwise.number)" },
    ]
  }
}

/// One further arm.
struct ArmContext: TemplateContext {
  let gate: Gate
  let arm: Arm

  static var fields: [TemplateField<ArmContext>] {
    [
      .text("condition") { $0.arm.tests.condition }, .text("gate") { $0.gate.name.description },
      .text("form") { "\($0.arm.number)" },
    ]
  }
}
