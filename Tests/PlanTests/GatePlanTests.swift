import HeaderCompare
import KernelModel
import ShimPlan
import TestSupport
import Testing

private func plan(
  _ records: [ReleaseRecord] = KernelAPIFixture.records, from: KernelRelease = KernelRelease(4, 4),
  to: KernelRelease = KernelRelease(6, 8), _ openBrackets: OpenBracketPolicy = .refuse,
  isStrict: Bool = false
) throws(Diagnostics) -> GatePlan {
  try GatePlan(
    PlanRequest(from: from, to: to, target: to, openBrackets: openBrackets, isStrict: isStrict),
    histories: Histories(records: records, headers: GatedHeaders.paths))
}

private let vfio = "include/linux/vfio.h"
private let dmaBuf = "include/linux/dma-buf.h"

private func member(_ header: String, _ name: String, _ member: String) -> DeclarationKey {
  DeclarationKey(header: header, kind: .member, name: name, member: member)
}

@Suite struct GatePlanTests {
  private func words(_ key: DeclarationKey, in plan: GatePlan) -> [String] {
    (plan.gate(key)?.forms ?? []).sorted { $0.number < $1.number }
      .map { "\($0.number): \($0.words)" }
  }

  @Test func aMemberCanLiveBetweenTwoSamples() throws {
    let words = words(member(dmaBuf, "dma_buf_ops", "dynamic_mapping"), in: try plan())
    #expect(words == ["0: .. 5.4, 5.7 ..", "1: 5.5 .. 5.6"])
  }

  @Test func aFormThatReturnsKeepsItsNumber() throws {
    let words = words(member(vfio, "vfio_device_ops", "release"), in: try plan())
    #expect(words == ["0: 5.15 .. 6.0", "1: .. 5.12", "2: 5.13 .. 5.14, 6.1 .."])
  }

  @Test func aPointReleaseMergesWithTheMainlineReleaseAfterIt() throws {
    let plan = try plan()
    let gate = try #require(plan.gate(member(dmaBuf, "dma_buf", "cb_in")))
    #expect(gate.evidence.map(\.start) == [KernelRelease(5, 15, 16)])
    #expect(gate.evidence.map(\.boundary.isOpenInStableBranch) == [true])
    #expect(gate.evidence.map(\.boundary.without.release) == [KernelRelease(5, 15)])
    #expect(
      words(member(dmaBuf, "dma_buf", "name_lock"), in: plan)
        == ["0: .. <5.7.14", "1: 5.7.14 .."])
  }

  @Test func aPointReleaseEndsAtTheNextMainlineRelease() throws {
    let key = DeclarationKey(header: vfio, kind: .function, name: "vfio_virqfd_flush_thread")
    let gate = try #require(try plan().gate(key))
    #expect(
      gate.arms.map(\.tests) == [
        [VersionTest(atLeast: KernelRelease(6, 6, 87), below: KernelRelease(6, 7))]
      ])
    #expect(gate.otherwise.number == 0)
    #expect(gate.overrides.map(\.release) == [KernelRelease(5, 10, 262)])
    let later = try #require(try plan(to: KernelRelease(6, 9)).gate(key))
    #expect(
      later.arms.map(\.tests) == [
        [
          VersionTest(atLeast: KernelRelease(6, 9), below: nil),
          VersionTest(atLeast: KernelRelease(6, 6, 87), below: KernelRelease(6, 7)),
        ]
      ])
  }

  @Test func releasesAfterTheSpanAddNoForms() throws {
    let key = member(vfio, "virqfd", "flush_inject")
    #expect(try plan(to: KernelRelease(6, 5)).gate(key)?.arms.isEmpty != false)
    let plan = try plan(from: KernelRelease(6, 7))
    #expect(plan.gate(key) == nil)
  }

  @Test func membersThatLiveWithTheirRecordHaveNoGate() throws {
    let plan = try plan()
    #expect(plan.gate(member(vfio, "vfio_log_ops", "log_start")) == nil)
    #expect(plan.gate(DeclarationKey(header: vfio, kind: .record, name: "vfio_log_ops")) != nil)
  }

  @Test func everyBoundaryBetweenMainlineReleasesIsClosed() throws {
    let summary = try plan().summary
    #expect(summary.openBrackets == 0)
    #expect(summary.stableBrackets > 0)
    #expect(summary.overrides > 0)
  }

  @Test func aMissingReleaseIsNamed() throws {
    let records = KernelAPIFixture.records.filter {
      ![KernelRelease(5, 5), KernelRelease(5, 6)].contains($0.release)
    }
    let error = #expect(throws: Diagnostics.self) { try plan(records) }
    #expect(error?.all.count == 1)
    #expect(error?.all.first?.identifier == "plan.open-bracket")
    #expect(error?.all.first?.message.hasPrefix("5.5, 5.6 not recorded") == true)
    let key = DeclarationKey(header: dmaBuf, kind: .function, name: "dma_buf_pin")
    #expect(
      try plan(records, .assumeLatest).gate(key)?.evidence.map(\.start) == [KernelRelease(5, 7)])
    #expect(
      try plan(records, .assumeEarliest).gate(key)?.evidence.map(\.start) == [KernelRelease(5, 5)])
  }

  @Test func strictRefusesOpenBracketsInStableBranches() throws {
    let error = #expect(throws: Diagnostics.self) { try plan(isStrict: true) }
    #expect(error?.all.map(\.identifier).contains("plan.open-stable-bracket") == true)
    let key = member(dmaBuf, "dma_buf", "name_lock")
    #expect(
      try plan(KernelAPIFixture.records, .assumeEarliest).gate(key)?.evidence.map(\.start) == [
        KernelRelease(5, 7, 7)
      ])
  }

  @Test func theSpanMustBeRecorded() {
    let error = #expect(throws: Diagnostics.self) {
      try plan(from: KernelRelease(4, 3), to: KernelRelease(7, 0))
    }
    #expect(error?.all.count == 3)
  }

  @Test func twoDeclarationsCannotShareAGate() throws {
    var records = KernelAPIFixture.mainline
    for index in records.indices where records[index].release == KernelRelease(5, 0) {
      for header in records[index].headers.indices
      where records[index].headers[header].path == vfio {
        records[index].headers[header].declarations?.append(
          Declaration(
            name: "DMA_BUF_PIN",
            content: .function(
              Function(type: FunctionType(result: .named("int"), parameters: [])))))
      }
    }
    let error = #expect(throws: Diagnostics.self) { try plan(records) }
    #expect(error?.all.map(\.identifier) == ["plan.name-clash"])
  }
}
