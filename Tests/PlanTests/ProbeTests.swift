import HeaderCompare
import KernelModel
import ShimPlan
import TestSupport
import Testing

/// What a kernel's own headers say of the gates.
@Suite struct ProbeTests {
  private let records: [ReleaseRecord]
  private let histories: Histories
  private let plan: GatePlan

  init() throws {
    records = RecordedTables.records
    histories = try Histories(records: records, headers: GatedHeaders.paths)
    plan = try GatePlan(
      PlanRequest(from: KernelRelease(4, 4), to: KernelRelease(6, 8), target: KernelRelease(6, 8)),
      histories: histories)
  }

  @Test func agreesWithTheVersionOnEveryMainlineRelease() throws {
    let mainline = records.filter {
      $0.release.isMainline && $0.release <= KernelRelease(6, 8)
    }
    #expect(mainline.count == 46)
    for record in mainline {
      let probe = try ProbePlan(plan, histories: histories, kernel: record)
      #expect(probe.values.count == plan.gates.count)
      #expect(probe.values.filter { $0.number != $0.version } == [], "\(record.release)")
    }
  }

  @Test func findsWhatAVersionCannotSay() throws {
    // Without the record of 5.10.223, only 5.10.262 has the backport, and reads as 5.10.255.
    let fewer = try Histories(
      records: records.filter { $0.release != KernelRelease(5, 10, 223) },
      headers: GatedHeaders.paths)
    let plan = try GatePlan(plan.request, histories: fewer)
    let kernel = try #require(records.first { $0.release == KernelRelease(5, 10, 262) })
    let probe = try ProbePlan(plan, histories: fewer, kernel: kernel)
    #expect(probe.reading == KernelRelease(5, 10, 255))
    let moved = probe.values.filter { $0.number != $0.version }.map(\.gate.description)
    #expect(moved.contains("SHIM_FORM_VFIO_REGISTER_GROUP_DEV"))
    #expect(Set(moved) == Set(plan.gates.filter { !$0.overrides.isEmpty }.map(\.name.description)))
  }

  @Test func refusesAFormThatNoReleaseHas() throws {
    var kernel = try #require(records.first { $0.release == KernelRelease(6, 1) })
    let header = try #require(
      kernel.headers.firstIndex { $0.path == "include/linux/dma-buf.h" })
    let function = try #require(
      kernel.headers[header].declarations?.firstIndex { $0.name == "dma_buf_vmap" })
    kernel.headers[header].declarations?[function].content = .function(
      Function(type: FunctionType(result: .named("void"), parameters: [])))
    #expect {
      _ = try ProbePlan(plan, histories: histories, kernel: kernel)
    } throws: { error in
      let all = (error as? Diagnostics)?.all ?? []
      return all.count == 1 && all[0].identifier == "probe.form"
        && all[0].message.hasPrefix("dma_buf_vmap has a form that no recorded release has")
    }
  }

  @Test func refusesAKernelWhoseHeadersAreNotAllThere() throws {
    var kernel = try #require(records.first { $0.release == KernelRelease(6, 1) })
    kernel.headers.removeAll { $0.path == "include/linux/dma-buf.h" }
    #expect {
      _ = try ProbePlan(plan, histories: histories, kernel: kernel)
    } throws: { error in
      ((error as? Diagnostics)?.all ?? []).allSatisfy { $0.identifier == "probe.header" }
    }
  }
}
