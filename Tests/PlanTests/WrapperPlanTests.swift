import KernelModel
import ShimPlan
import TestSupport
import Testing

/// Which headers are wrapped, from made-up and from the recorded mentions.
@Suite struct WrapperPlanTests {
  private static let names = ["frob", "frob_ops", "other"]
  private let request = PlanRequest(
    from: KernelRelease(6, 5), to: KernelRelease(6, 8), target: KernelRelease(6, 8))

  /// One record a release from 6.5 on.
  private func mentions(_ headers: [[MentionRecord.Header]]) -> [MentionRecord] {
    headers.enumerated().map { index, headers in
      let release = KernelRelease(6, 5 + index)
      return MentionRecord(
        release: release, tree: release, source: .init(kind: "tree", text: "linux"),
        names: [.init(header: "include/linux/frob.h", names: Self.names)], headers: headers)
    }
  }

  private func plan(
    _ mentions: [MentionRecord], _ mapped: [(String, ClosedRange<Int>)],
    overlaid: Set<String> = ["include/linux/frob.h"]
  ) throws(Diagnostics) -> WrapperPlan {
    try WrapperPlan(
      request,
      mapped: mapped.map { name, releases in
        MappedName(
          name: name, block: "SHIM_OWN_FROB",
          releases: Set(releases.map { KernelRelease(6, $0) }))
      }, mentions: mentions, overlaid: overlaid)
  }

  @Test func nothingIsMappedNothingIsWrapped() throws {
    let plan = try plan(mentions([[.init(path: "include/a.h", names: ["frob"])], [], [], []]), [])
    #expect(plan.wrappers.isEmpty)
  }

  @Test func aHeaderThatNamesWhatIsMapped() throws {
    let own = MentionRecord.Header(path: "include/linux/frob.h", names: ["frob"])
    let plan = try plan(
      mentions([
        [own, .init(path: "include/z.h", names: ["frob"])],
        [own, .init(path: "include/z.h", names: ["frob", "other"])],
        [own, .init(path: "include/a.h", names: ["frob", "frob_ops"])],
        [.init(path: "include/uapi/u.h", names: ["other"])],
      ]),
      [("frob", 5...6), ("frob_ops", 5...8)])
    #expect(plan.wrappers.map(\.path) == ["include/a.h", "include/z.h"])
    #expect(plan.wrappers.map(words) == [["frob: none", "frob_ops: 6.7"], ["frob: .. 6.6"]])
    #expect(plan.wrappers.allSatisfy { $0.past.isEmpty && $0.assertions.isEmpty })
  }

  /// What a wrapper's header names, and where the names are mapped.
  private func words(_ wrapper: Wrapper) -> [String] {
    wrapper.names.map { "\($0.name): \($0.words ?? "none")" }
  }

  @Test func aUAPIHeaderHasTwoNames() throws {
    let plan = try plan(
      mentions([[.init(path: "include/uapi/linux/u.h", names: ["frob"])], [], [], []]),
      [("frob", 5...8)])
    #expect(plan.wrappers.first?.includeNames == ["linux/u.h", "uapi/linux/u.h"])
  }

  /// A header beside a wrapped one reaches it past the overlay, and so do those beside it.
  @Test func headersThatIncludePastTheOverlay() throws {
    let plan = try plan(
      mentions([
        [
          .init(path: "include/d/deep.h", names: [], includes: ["include/d/lock.h"]),
          .init(path: "include/d/lock.h", names: [], includes: ["include/d/object.h"]),
          .init(path: "include/d/object.h", names: ["frob"]),
          .init(path: "include/d/unrelated.h", names: [], includes: ["include/d/x.h"]),
          .init(path: "include/d/x.h", names: ["other"]),
          .init(path: "include/linux/beside.h", names: [], includes: ["include/linux/frob.h"]),
        ], [], [], [],
      ]),
      [("frob", 8...8)])
    #expect(
      plan.wrappers.map(\.path) == [
        "include/d/deep.h", "include/d/lock.h", "include/d/object.h", "include/linux/beside.h",
      ])
    #expect(plan.wrappers[0].past == ["include/d/lock.h"])
    #expect(plan.wrappers[1].past == ["include/d/object.h"])
    #expect(words(plan.wrappers[2]) == ["frob: none"])
  }

  @Test func aMemberByValueIsAssertedWhereItIsThere() throws {
    let member = MentionRecord.Embedding(
      record: "struct outer", member: "in.ops[]", type: "struct frob_ops",
      condition: "defined(CONFIG_A)")
    let foreign = MentionRecord.Embedding(
      record: "struct outer", member: "o", type: "struct other")
    func header(_ embedded: [MentionRecord.Embedding]) -> [MentionRecord.Header] {
      [.init(path: "include/a.h", names: ["frob_ops"], embedded: embedded)]
    }
    let plan = try plan(
      mentions([header([foreign]), header([member]), header([member]), header([])]),
      [("frob_ops", 5...8)])
    let assertion = try #require(plan.wrappers.first?.assertions.first)
    #expect(plan.wrappers.first?.assertions.count == 1)
    #expect(assertion.gate == "SHIM_EMBEDS_FROB_OPS_IN_OUTER__IN__OPS")
    #expect(assertion.embedding == member)
    #expect(assertion.block == "SHIM_OWN_FROB")
    #expect(assertion.words == "6.6 .. 6.7")
    #expect(
      assertion.arms.map(\.tests) == [
        [VersionTest(atLeast: KernelRelease(6, 6), below: KernelRelease(6, 8))]
      ])
    #expect(assertion.otherwise.number == 0)
  }

  // MARK: What stands against a plan

  private func refusal(
    _ mentions: [MentionRecord], _ mapped: [(String, ClosedRange<Int>)]
  ) -> String {
    do throws(Diagnostics) {
      return "\(try plan(mentions, mapped).wrappers.count) wrappers"
    } catch {
      return error.description
    }
  }

  @Test func aReleaseWithoutARecord() {
    #expect(
      refusal(mentions([[], [], []]), [("frob", 7...8)])
        == "error: no table tells which headers of 6.8 name what is mapped there")
    #expect(refusal(mentions([[], []]), [("frob", 5...6)]) == "0 wrappers")
  }

  @Test func aNameThatWasNotLookedFor() {
    #expect(
      refusal(mentions([[]]), [("newer", 5...5)])
        == "error: 'newer' is mapped, and was not looked for in the headers of 6.5: record their"
        + " mentions again")
    #expect(
      refusal(mentions([[], [], []]), [("newer", 5...5)]).contains("in the headers of 6.5 to 6.7:"))
  }

  /// What a macro names is looked up where the macro is used.
  @Test func aMacroThatNamesWhatIsMapped() {
    let header = MentionRecord.Header(
      path: "include/a.h", names: ["frob"], macros: [.init(name: "to_frob", names: ["frob"])])
    #expect(
      refusal(mentions([[header]]), [("frob", 5...5)])
        == "include/a.h: error: the macro to_frob of 6.5 names frob, which is mapped there:"
        + " it would expand to the adaptor's")
    #expect(refusal(mentions([[header], []]), [("frob", 6...6)]) == "1 wrappers")
  }

  // MARK: Recorded

  /// The headers that are known to go wrong without a wrapper.
  @Test func theRecordedHeaders() throws {
    let request = PlanRequest(
      from: KernelRelease(4, 4), to: KernelRelease(6, 8), target: KernelRelease(6, 8))
    func releases(_ last: KernelRelease) -> Set<KernelRelease> {
      Set(RecordedTables.mentions.map(\.release).filter { $0.isMainline && $0 <= last })
    }
    func mapped(_ name: String, to last: KernelRelease) -> MappedName {
      MappedName(name: name, block: "SHIM_OWN", releases: releases(last))
    }
    let plan = try WrapperPlan(
      request,
      mapped: [
        mapped("vfio_device", to: KernelRelease(6, 0)),
        mapped("vfio_device_ops", to: KernelRelease(6, 5)),
        mapped("dma_buf_ops", to: KernelRelease(6, 5)),
        mapped("dma_buf_export_info", to: KernelRelease(6, 5)),
        mapped("dma_buf_attach_ops", to: KernelRelease(5, 6)),
      ], mentions: RecordedTables.mentions,
      overlaid: [
        "include/linux/vfio.h", "include/linux/dma-buf.h", "include/linux/iosys-map.h",
      ])
    let paths = Set(plan.wrappers.map(\.path))
    for path in [
      "drm/drmP.h", "drm/drm_prime.h", "drm/ttm/ttm_object.h", "drm/ttm/ttm_lock.h",
      "linux/vfio_pci_core.h", "linux/virtio_dma_buf.h", "rdma/ib_umem.h",
    ] {
      #expect(paths.contains("include/\(path)"), "\(path)")
    }
    let core = try #require(plan.wrappers.first { $0.path == "include/linux/vfio_pci_core.h" })
    #expect(
      words(core) == ["vfio_device: 5.15 .. 6.0", "vfio_device_ops: 5.15 .. 6.0"])
    #expect(
      core.assertions.map(\.gate) == ["SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV"])
    #expect(core.assertions.first?.words == "5.15 ..")
  }
}
