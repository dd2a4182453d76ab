import KernelModel
import TestSupport
import Testing

/// Exports of the committed tables that the kernel's history is known to have.
@Suite struct CommittedExportTests {
  /// What each release says of a function that it declares, without the inline ones.
  private func exports(
    of name: String, _ isIncluded: (KernelRelease) -> Bool = { _ in true }
  ) -> [KernelRelease: Export?] {
    var result: [KernelRelease: Export?] = [:]
    for record in RecordedTables.records where isIncluded(record.release) {
      for declaration in record.headers.flatMap({ $0.declarations ?? [] }) {
        guard declaration.name == name, case .function(let function) = declaration.content,
          !function.isInline
        else { continue }
        result[record.release] = function.export
      }
    }
    return result
  }

  @Test func moveNotifyCouldNotBeCalledByTheModulesItIsFor() {
    let before = exports(of: "dma_buf_move_notify") { $0 < KernelRelease(5, 7) }
    #expect(before == [KernelRelease(5, 5): .unexported, KernelRelease(5, 6): .unexported])
    let after = exports(of: "dma_buf_move_notify") { $0 >= KernelRelease(5, 7) }
    #expect(after.count > 20)
    for (release, export) in after {
      if case .exported(isGPL: true, _)? = export { continue }
      Issue.record("\(release): \(String(describing: export))")
    }
  }

  @Test func aFunctionForTheKernelAloneIsNeverExported() {
    let found = exports(of: "dma_buf_debugfs_create_file")
    #expect(found.keys.sorted() == (4...7).map { KernelRelease(4, $0) })
    #expect(found.values.allSatisfy { $0 == .unexported })
  }

  @Test func theNamespaceCameWith5_16() {
    let found = exports(of: "dma_buf_attach")
    #expect(found.count == RecordedTables.records.count)
    for (release, export) in found {
      let namespace = release < KernelRelease(5, 16) ? nil : "DMA_BUF"
      #expect(export == .exported(isGPL: true, namespace: namespace), "\(release)")
    }
  }

  @Test func vfioHasNoNamespace() {
    let found = exports(of: "vfio_register_group_dev")
    #expect(found.count > 20)
    for (release, export) in found {
      #expect(export == .exported(isGPL: true, namespace: nil), "\(release)")
    }
  }

  /// drivers/vfio/pci/vfio_pci_rdwr.c pastes their names.
  @Test func pastedNamesAreFound() {
    for width in [8, 16, 32] {
      let found = exports(of: "vfio_pci_core_ioread\(width)") { $0 >= KernelRelease(6, 9) }
      #expect(found.count > 1)
      #expect(found.values.allSatisfy { $0 == .exported(isGPL: true, namespace: nil) })
    }
  }

  /// One configuration says nothing of what it leaves out.
  @Test func whatAPackageLeavesOutIsUnknown() {
    let found = exports(of: "vfio_spapr_pci_eeh_open")
    #expect(found[KernelRelease(6, 1)] == .exported(isGPL: true, namespace: nil))
    #expect(found[KernelRelease(6, 1, 192)] == .some(nil))
  }

  /// The source trees have every folder, so they leave nothing open.
  @Test func treesSayItOfEveryFunction() {
    for record in RecordedTables.records where record.source.kind == "git" {
      for declaration in record.headers.flatMap({ $0.declarations ?? [] }) {
        guard case .function(let function) = declaration.content else { continue }
        #expect(
          (function.export == nil) == function.isInline, "\(record.release): \(declaration.name)")
      }
    }
  }
}
