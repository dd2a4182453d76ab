import KernelModel
import Testing

/// What is said of a driver's version conditionals.
struct ConditionalTests {
  private func report(_ source: String) async throws -> FindingReport {
    try await Scanning.report(source, at: Scanning.mainline)
  }

  /// The verdicts of the conditionals, from the table.
  private func verdicts(_ report: FindingReport) -> [String] {
    for section in report.sections where section.title == "Version conditionals" {
      if case .table(_, let rows) = section.body { return rows.compactMap(\.last) }
    }
    return []
  }

  @Test(arguments: [
    ("5, 7", "exact"), ("5, 9", "late, harmless: from 5.7"), ("5, 6", "wrong: right is 5.7"),
    ("4, 2", "dead"), ("7, 0", "dead"),
  ])
  func boundaries(_ version: String, _ verdict: String) async throws {
    let report = try await report(
      """
      #include <linux/dma-buf.h>
      #if LINUX_VERSION_CODE >= KERNEL_VERSION(\(version), 0)
      static int f(struct dma_buf_attachment *a) { return dma_buf_pin(a); }
      #else
      static int f(struct dma_buf_attachment *a) { return a->dmabuf->size; }
      #endif
      """)
    let expected = version == "4, 2" ? "wrong" : verdict
    #expect(verdicts(report) == [expected])
    let wrong = report.findings(of: "scan.conditional")
    #expect(wrong.count == (version == "5, 6" ? 1 : 0))
    if version == "5, 6" {
      #expect(wrong[0].help == "switch at 5.7")
      #expect(wrong[0].message.hasSuffix("switches at 5.6, and 5.6 breaks"))
    }
    #expect(report.findings(of: "scan.dead").count == (version == "7, 0" ? 1 : 0))
  }

  /// What guards nothing recorded is nobody's business.
  @Test func otherConditionalsAreLeftOut() async throws {
    let report = try await report(
      """
      #if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 1, 0)
      static int f(struct usb_device *d) { return usb_frob(d); }
      #endif
      void g(struct dma_buf *b) { dma_buf_put(b); }
      """)
    #expect(verdicts(report) == [])
  }

  @Test func idioms() async throws {
    let report = try await Scanning.report(
      """
      static const struct dma_buf_ops my_ops;
      int f(struct dma_buf *b) { return b->ops == &my_ops; }
      int g(struct dma_buf *b) { return &my_ops != b->ops; }
      int h(struct dma_buf *b) { return b->ops->release != 0; }
      """, at: [KernelRelease(6, 8)])
    #expect(report.findings(of: "scan.idiom").map(\.location?.line) == [2, 3])
    #expect(
      report.findings(of: "scan.idiom").allSatisfy { $0.help?.contains("is_mine") == true })
  }

  @Test func busDriversUnderVFIO() async throws {
    let source = """
      static struct pci_driver driver = { .name = "x"% };
      int f(struct vfio_device *v) { return vfio_register_group_dev(v); }
      """
    let releases = [KernelRelease(6, 8)]
    let without = try await Scanning.report(source.replacing("%", with: ""), at: releases)
    #expect(without.findings(of: "scan.idiom").map(\.subject) == ["driver_managed_dma"])
    let with = try await Scanning.report(
      source.replacing("%", with: ", .driver_managed_dma = true"), at: releases)
    #expect(with.findings(of: "scan.idiom").isEmpty)
  }
}
