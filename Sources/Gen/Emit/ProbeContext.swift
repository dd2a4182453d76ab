import KernelModel
import ShimPlan

/// The frame of a probe's header.
struct ProbeContext: TemplateContext {
  let banner: String
  let plan: ProbePlan
  let moved: String

  static var fields: [TemplateField<ProbeContext>] {
    [
      .text("banner", \.banner), .text("kernel") { "\($0.plan.kernel)" },
      .text("kernel_code") { $0.plan.reading.code },
      .text("moved_count") { context in
        "\(context.plan.values.count { $0.number != $0.version })"
      },
      .text("moved", \.moved),
      .section("values") { $0.plan.values.map { ProbeValueContext(value: $0) } },
    ]
  }
}

/// One gate's value.
struct ProbeValueContext: TemplateContext {
  let value: ProbePlan.Value

  static var fields: [TemplateField<ProbeValueContext>] {
    [
      .text("gate") { $0.value.gate.description }, .text("form") { "\($0.value.number)" },
    ]
  }
}
