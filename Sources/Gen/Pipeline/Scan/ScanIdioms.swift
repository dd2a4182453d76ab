import HeaderParse
import KernelModel

/// What compiles, and works otherwise than it looks with the overlay or on some release.
struct ScanIdioms {
  let scan: Scan
  let results: [ReleaseResult]

  static let rule = FindingRule(
    "scan.idiom", .note, "An idiom that the adaptors need help with",
    help: "Use the shim that the finding names")

  func findings() -> [Finding] {
    let uses = results.reduce(into: Set<DriverReading.Use>()) { $0.formUnion($1.uses) }
      .sorted { $0.place < $1.place }
    return uses.flatMap(comparisons) + managedDMA(uses) + core(uses)
  }

  /// `dmabuf->ops == &my_ops`: with the overlay the kernel holds another table.
  private func comparisons(_ use: DriverReading.Use) -> [Finding] {
    guard case .member(record: let record, name: "ops") = use.subject,
      record == "dma_buf" || record == "vfio_device"
    else { return [] }
    let words = scan.driver.texts[use.place.text].words
    guard
      let index = words.firstIndex(where: {
        $0.line == use.place.line && $0.column == use.place.column
      })
    else { return [] }
    let isEquality = { (word: String) in word == "==" || word == "!=" }
    let next = index + 1 < words.count ? words[index + 1].text : ""
    let previous = index >= 3 ? words[index - 3].text : ""
    guard isEquality(next) || isEquality(previous) else { return [] }
    let help =
      record == "dma_buf"
      ? "use shim_dma_buf_is_mine() with the overlay" : "compare an own member instead"
    return [
      Finding(
        .note, rule: Self.rule.identifier,
        "\(record)->ops is compared: where the overlay adapts the table, the kernel's is another",
        at: scan.location(use.place), subject: "\(record).ops", help: help)
    ]
  }

  /// A bus driver under VFIO has to say so since 5.19.
  private func managedDMA(_ uses: [DriverReading.Use]) -> [Finding] {
    guard
      let use = uses.first(where: {
        $0.subject == .ordinary("vfio_register_group_dev")
          || $0.subject == .ordinary("vfio_register_emulated_iommu_dev")
          || $0.subject == .ordinary("vfio_pci_core_register_device")
      }),
      use.subject != .ordinary("vfio_register_emulated_iommu_dev")
    else { return [] }
    let words = scan.driver.texts.flatMap { text in
      text.words.map(\.text) + text.directives.flatMap { $0.words.map(\.text) }
    }
    let isTold = words.contains { $0 == "driver_managed_dma" || $0 == "SHIM_DRIVER_MANAGED_DMA" }
    let isBusDriver = words.contains { $0 == "pci_driver" || $0 == "platform_driver" }
    guard isBusDriver, !isTold else { return [] }
    return [
      Finding(
        .note, rule: Self.rule.identifier,
        "the bus driver does not set .driver_managed_dma, which VFIO needs since 5.19",
        at: scan.location(use.place), subject: "driver_managed_dma",
        help: "put SHIM_DRIVER_MANAGED_DMA into its initialiser")
    ]
  }

  /// A driver on top of vfio_pci_core.
  private func core(_ uses: [DriverReading.Use]) -> [Finding] {
    guard let use = uses.first(where: { $0.subject == .header("linux/vfio_pci_core.h") }) else {
      return []
    }
    return [
      Finding(
        .note, rule: Self.rule.identifier,
        "a driver on top of vfio_pci_core: the overlay refuses it before 6.2",
        at: scan.location(use.place), subject: "linux/vfio_pci_core.h",
        help: "its structs embed the kernel's own vfio_device; build it for 6.2 and newer")
    ]
  }
}
