import KernelModel
import ReleaseTables
import TestSupport
import Testing

/// The committed tables of mentions.
@Suite struct CommittedMentionTests {
  static let names = ((try? Project.names(in: "Tables/mentions")) ?? []).map {
    "Tables/mentions/\($0)"
  }

  @Test(arguments: names) func aTableIsCanonical(_ name: String) throws {
    let bytes = try Project.bytes(name)
    let record = try MentionTable.record(from: bytes, path: name)
    #expect(Array(MentionTable.text(of: record).utf8) == bytes)
    #expect(name == "Tables/mentions/\(record.release).table")
    // The same tree was read for what its headers declare.
    let headers = try #require(
      RecordedTables.records.first { $0.release == record.release })
    #expect(record.tree == headers.tree)
    #expect(record.source == headers.source)
    #expect(record.headers.map(\.path).contains("include/linux/dma-buf.h"))
  }

  @Test func everyReleaseOfTheSpanHasOne() {
    let recorded = Set(RecordedTables.mentions.map(\.release))
    let mainline = RecordedTables.records.map(\.release).filter {
      $0.isMainline && $0 <= KernelRelease(6, 8)
    }
    #expect(mainline.count == 46)
    #expect(Set(mainline).subtracting(recorded).isEmpty)
  }

  /// A name that one of these releases declares was looked for in all of them.
  @Test(arguments: RecordedTables.mentions.map(\.release))
  func allNamesWereLookedFor(_ release: KernelRelease) throws {
    let record = try #require(RecordedTables.mentions.first { $0.release == release })
    let known = Set(record.names.flatMap(\.names))
    for headers in RecordedTables.records where headers.release <= KernelRelease(6, 9) {
      for header in headers.headers where HeaderVisibility(path: header.path) == .kernel {
        let names = (header.declarations ?? []).filter { $0.kind != .enumeration }.map(\.name)
        #expect(Set(names).subtracting(known).isEmpty, "\(headers.release) \(header.path)")
      }
    }
  }

  /// What was read with other eyes, from the sources.
  @Test func someFacts() throws {
    func header(_ path: String, _ version: Int, _ patchlevel: Int) throws -> MentionRecord.Header? {
      let release = KernelRelease(version, patchlevel)
      return try #require(RecordedTables.mentions.first { $0.release == release })
        .headers.first { $0.path == path }
    }
    let core = "include/linux/vfio_pci_core.h"
    #expect(try header(core, 5, 14) == nil)
    #expect(
      try header(core, 5, 16)?.embedded == [
        .init(record: "struct vfio_pci_core_device", member: "vdev", type: "struct vfio_device")
      ])
    #expect(
      try header("include/drm/drm_prime.h", 5, 17)?.names
        == ["dma_buf", "dma_buf_attachment", "dma_buf_export_info", "dma_buf_map"])
    // As <ttm/ttm_object.h> up to 4.12, as "ttm_object.h" from there.
    for patchlevel in [4, 12, 13, 19] {
      #expect(
        try header("include/drm/ttm/ttm_lock.h", 4, patchlevel)?.includes
          == ["include/drm/ttm/ttm_object.h"])
    }
    #expect(try header("include/drm/ttm/ttm_lock.h", 4, 20) == nil)
    #expect(
      try header("include/soc/tegra/bpmp.h", 6, 8)?.macros.map(\.name) == [
        "tegra_bpmp_mb_read", "tegra_bpmp_mb_read_field", "tegra_bpmp_mb_write",
        "tegra_bpmp_mb_write_field",
      ])
  }
}
