import KernelModel
import ReleaseTables
import Testing

@Suite struct KernelAPIImportTests {
  @Test func findsEveryFile() {
    #expect(Fixtures.kernelAPI.count == 53)
  }

  @Test(arguments: Fixtures.kernelAPI)
  func comesBackFromItsTableUnchanged(_ name: String) throws {
    let record = try Fixtures.kernelAPIRecord(name)
    #expect(name.hasSuffix("\(record.release).json"))
    let text = RecordTable.text(of: record)
    let again = try table(text)
    #expect(again == record)
    #expect(RecordTable.text(of: again) == text)
  }

  @Test func loadsAllTablesTogether() throws {
    let records = try Fixtures.kernelAPI.map { try Fixtures.kernelAPIRecord($0) }
    let set = try RecordSet(
      files: records.map { (path: "\($0.release).table", Array(RecordTable.text(of: $0).utf8)) })
    #expect(set.records == records.sorted { $0.release < $1.release })
    #expect(set.records.first?.release == KernelRelease(4, 4))
    #expect(set[KernelRelease(5, 10, 262)]?.source.text == "Debian")
  }

  @Test func readsEachKindOfDeclaration() throws {
    let record = try Fixtures.kernelAPIRecord("6.8.json")
    #expect(record.source.text == "sndrzt/linux-6.8 3bc197e7cf3cbb6bbea7a83921d48c2d392b51f9")
    #expect(record.headers.map(\.path) == KernelAPIImport.headers)
    #expect(record.header("include/linux/dma-buf-map.h")?.isPresent == false)

    let text = RecordTable.text(of: record)
    for row in [
      "37\trecord\tvfio_device\tstruct vfio_device",
      "0\tmember\tvfio_device.iommufd_attached\tu8 iommufd_attached:1",
      "0\tmember\tvfio_device.put_kvm\tvoid (*put_kvm)(struct kvm *kvm)",
      "85\trecord\tvfio_info_cap_header\tstruct vfio_info_cap_header\tsize=8",
      "619\tenum\tVFIO_PCI_BAR0_REGION_INDEX\tenum",
      "0\tconstant\tVFIO_IOMMU\t0",
      "0\tmacro\tVFIO_PIN_PAGES_MAX_ENTRIES\t( PAGE_SIZE / sizeof ( unsigned long ) )",
      "0\tmacro\tVFIO_GET_API_VERSION\t_IO ( VFIO_TYPE , VFIO_BASE + 0 )\tvalue=0x3b64",
      "0\tmacro\tVFIO_PCI_OFFSET_TO_INDEX(off)\t( off >> VFIO_PCI_OFFSET_SHIFT )",
    ] {
      #expect(text.contains("\n" + row + "\n"), "\(row)")
    }
  }

  @Test(arguments: [
    ("{", "k.json:1:2: error: a key was expected"),
    (#"{"a": 1, "a": 2}"#, "k.json:1:10: error: the key 'a' stands twice"),
    ("{\n \"a\": 1.5}", "k.json:2:7: error: an integer was expected"),
    ("{} x", "k.json:1:4: error: nothing more was expected"),
    (#"{"other": 1}"#, "k.json:1:11: error: the key 'other' is unknown here"),
    (#"{"release": "6.8"}"#, "k.json:1:1: error: the key 'source' is missing"),
  ])
  func refuses(_ json: String, _ message: String) {
    #expect(
      refusal { () throws(Diagnostics) in
        try KernelAPIImport.record(from: Array(json.utf8), path: "k.json")
      } == [message])
  }

  @Test(arguments: [
    (
      #""functions": {"f": {"line": 1, "returns": "in[t", "params": [], "inline": false}}"#,
      "k.json:3:70: error: ']' was expected, found the end, in 'in[t'"
    ),
    (
      #""functions": {"f g": {"line": 1, "returns": "int", "params": [], "inline": false}}"#,
      "k.json:3:49: error: 'f g' is not a C identifier"
    ),
    (
      #""macros": {}, "values_x86_64": {"A": "0x1"}"#,
      "k.json:3:65: error: 'A' has a value and no macro"
    ),
    (
      #""structs": {"s": {"line": 1, "kind": "class", "fields": []}}"#,
      "k.json:3:65: error: 'struct' or 'union' was expected"
    ),
    (
      #""structs": {"s": {"line": 1, "kind": "struct", "fields": [{"name": "f", "type": "int (*)(int)", "returns": "long", "params": []}]}}"#,
      "k.json:3:108: error: 'type' says int (*)(int), 'params' says long (*)(void)"
    ),
  ])
  func refusesContent(_ header: String, _ message: String) {
    let json = """
      {"release": "6.8", "tree_version": "6.8.0",
       "source": {"repository": "r", "commit": null}, "headers":
       {"include/linux/vfio.h": {\(header)}}}
      """
    #expect(
      refusal { () throws(Diagnostics) in
        try KernelAPIImport.record(from: Array(json.utf8), path: "k.json")
      } == [message])
  }
}
