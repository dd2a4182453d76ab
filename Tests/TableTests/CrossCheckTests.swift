import KernelModel
import ReleaseTables
import TestSupport
import Testing

/// The committed records against a second reading of the same trees: no fact may differ.
@Suite struct CrossCheckTests {
  static let names = ["", "points/"].flatMap { folder in
    ((try? Project.names(in: "Tests/Fixtures/kernel-api/\(folder)")) ?? [])
      .filter { $0.hasSuffix(".json") }.map { folder + $0 }
  }

  @Test(arguments: names) func recordAgreesWithTheReference(_ name: String) throws {
    let reference = try KernelAPIImport.record(
      from: try Project.bytes("Tests/Fixtures/kernel-api/\(name)"), path: name)
    let table = "Tables/headers/\(reference.release).table"
    var cache = DeclarationCache()
    let record = try RecordTable.record(
      from: try Project.bytes(table), path: table, cache: &cache)
    let comparison = FactComparison(of: record, with: reference)
    #expect(comparison.count > 200)
    let unknown = comparison.differences.filter { Self.exceptions["\($0.name): \($0.fact)"] == nil }
    #expect(unknown.map(\.description) == [])
  }

  /// Where the reference is wrong, and why; one that no longer occurs fails.
  static let exceptions = [
    "vfio_pci_core_device.barmap: type":
      "the reference lost the array: PCI_STD_NUM_BARS is another header's and was not declared",
    "vfio_pci_core_device.bar_mmap_supported: type": "the same array bound",
  ]

  @Test func everyExceptionOccurs() throws {
    let name = "6.8.json"
    let reference = try KernelAPIImport.record(
      from: try Project.bytes("Tests/Fixtures/kernel-api/\(name)"), path: name)
    var cache = DeclarationCache()
    let record = try RecordTable.record(
      from: try Project.bytes("Tables/headers/6.8.table"), path: "6.8.table", cache: &cache)
    let found = FactComparison(of: record, with: reference).differences
    #expect(Set(found.map { "\($0.name): \($0.fact)" }) == Set(Self.exceptions.keys))
  }

  @Test func everyReferenceIsThere() { #expect(Self.names.count == 53) }
}
