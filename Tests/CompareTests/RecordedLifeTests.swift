import HeaderCompare
import KernelModel
import TestSupport
import Testing

/// What the recorded tables and images say of each other.
@Suite struct RecordedLifeTests {
  @Test(arguments: [
    "vfio_device_ops is declared in all 46 releases, 4.4 to 6.8, although images show it in "
      + "5.4 to 5.19 only",
    "vfio_iommu_driver_ops left the public header at 5.16 (now private: drivers/vfio/vfio.h) "
      + "although images show it until 5.19",
    "vfio_device_ops.migration_set_state stands in the headers of 5.18 to 5.19 but not in the "
      + "images of 5.19",
    "vfio_device_ops.migration_get_state stands in the headers of 5.18 to 5.19 but not in the "
      + "images of 5.19",
    "vfio_device.mig_ops is in the images of 5.19 but not in the headers",
    "dma_buf.cb_in is in the images of 5.15 but not in the headers",
  ]) func headersAndImagesTellTwoStories(_ statement: String) {
    let span = RecordedTables.records.filter { $0.release <= KernelRelease(6, 8) }
    let told = LifeStatement.all(records: span, images: RecordedTables.images)
    #expect(told.contains { $0.description == statement })
  }

  @Test func oneReleaseAgainstItsImages() throws {
    let records = RecordedTables.records
    let source = try #require(records.first { $0.release == KernelRelease(5, 19) })
    let comparison = SourceComparison(
      source, histories: try Histories(records: records, headers: GatedHeaders.paths),
      images: RecordedTables.images)
    func verdict(_ name: String, _ member: String? = nil) -> SourceComparison.Verdict? {
      comparison.findings.first { $0.key.name == name && $0.key.member == member }?.verdict
    }
    #expect(verdict("vfio_device_ops", "migration_set_state")?.kind == .notInImage)
    #expect(verdict("vfio_device_ops", "match")?.kind == .agrees)
    guard case .privateToKernel(_, let place)? = verdict("vfio_iommu_driver_ops") else {
      Issue.record("vfio_iommu_driver_ops is not private")
      return
    }
    #expect(place?.path == "drivers/vfio/vfio.h")
    let counts = comparison.counts
    #expect(counts.reduce(0) { $0 + $1.count } == comparison.findings.count)
    #expect(counts.first { $0.kind == .onlyInSource }?.count == 0)
    #expect(counts.first { $0.kind == .onlyInTable }?.count == 0)
  }

  @Test func everyRecordIsDatedAsItself() throws {
    let histories = try Histories(records: RecordedTables.records, headers: GatedHeaders.paths)
    for record in RecordedTables.records {
      #expect(histories.dating(of: record).matching.contains(record.release))
    }
  }
}
