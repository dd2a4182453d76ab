import HeaderCompare
import KernelModel
import ShimEmit
import ShimPlan
import TestSupport

let templates = TemplateFolder.files.map { TemplateFile(path: $0.path, text: $0.text) }

/// What the stages make of the recorded tables.
struct Emitted {
  let plan: GatePlan
  let slots: SlotPlan
  let files: [EmittedFile]

  init(
    _ records: [ReleaseRecord] = RecordedTables.records,
    from: KernelRelease = KernelRelease(4, 4), to: KernelRelease = KernelRelease(6, 8)
  ) throws(Diagnostics) {
    let histories = try Histories(records: records, headers: GatedHeaders.paths)
    plan = try GatePlan(PlanRequest(from: from, to: to, target: to), histories: histories)
    slots = try SlotPlan(plan, histories: histories)
    files = try GateHeaders(templates: templates, headers: GatedHeaders.paths).files(plan, slots)
  }

  var gates: String { files[0].text }
}
