import Foundation
import KernelModel
import ReleaseTables
import Testing

/// The committed tables of images, and the format that they are in.
@Suite struct ImageTableTests {
  /// The records that the pages give.
  static let records: Result<[ImageRecord], any Error> = Result {
    try DepSurfImport.records(of: ImportFixtures.imported.get())
  }

  /// `Tables/images/` is exactly what the recorded pages produce.
  ///
  /// `SHIMGEN_RECORD=1` writes the tables anew, and still fails.
  @Test func committedTablesAreWhatThePagesProduce() throws {
    let folder = ImportFixtures.tables
    let records = try Self.records.get()
    let expected = Dictionary(
      uniqueKeysWithValues: records.map { ("\($0.image).table", ImageTable.text(of: $0)) })
    if ProcessInfo.processInfo.environment["SHIMGEN_RECORD"] == "1" {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in expected {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      Issue.record("Tables/images was recorded: run the tests again without SHIMGEN_RECORD")
      return
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == expected.keys.sorted())
    for (name, text) in expected.sorted(by: { $0.key < $1.key }) {
      let committed = try ImportFixtures.bytes(folder.appending(path: name))
      guard committed != Array(text.utf8) else { continue }
      let (old, new) = (
        String(decoding: committed, as: UTF8.self).components(separatedBy: "\n"),
        text.components(separatedBy: "\n")
      )
      let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
      Issue.record(
        """
        \(name) differs from line \((line?.offset ?? min(old.count, new.count)) + 1):
        -\(line?.element.0 ?? "")
        +\(line?.element.1 ?? "")
        """)
    }
  }

  @Test func readsWhatItWrites() throws {
    var reader = ImageTableReader()
    for record in try Self.records.get() {
      let text = ImageTable.text(of: record)
      let read = try reader.record(from: Array(text.utf8), path: "a.table")
      #expect(read == record.withoutAddresses)
      #expect(ImageTable.text(of: read) == text)
    }
  }

  @Test func keepsRecordsWithoutATag() throws {
    let record = ImageTableTests.nested
    let text = ImageTable.text(of: record)
    #expect(
      text.split(separator: "\n").dropFirst(5).joined(separator: "\n") == """
        -\trecord\tiosys_map\tstruct iosys_map\tpage=struct/iosys_map.md:7
        -\topen\tiosys_map\tunion
        -\tmember\tiosys_map.vaddr_iomem\tvoid *vaddr_iomem
        -\topen\tiosys_map.pair\tstruct
        -\tmember\tiosys_map.pair.low\tunsigned int low : 3
        -\tmember\tiosys_map.pair\tunsigned int : 5
        -\tclose\tiosys_map.pair\tstruct
        -\tclose\tiosys_map\tunion
        -\tmember\tiosys_map.handlers\tint (*handlers[2])(const char *, ...)
        end\t1
        """)
    #expect(try ImageTable.record(from: Array(text.utf8), path: "a.table") == record)
  }

  /// A record with everything that DepSurf's pages do not have.
  static let nested: ImageRecord = {
    let pair = Record(
      kind: .structure,
      members: [
        Member(name: "low", content: .type(.named("unsigned int")), bits: 3),
        Member(name: nil, content: .type(.named("unsigned int")), bits: 5),
      ])
    let union = Record(
      kind: .union,
      members: [
        Member(name: "vaddr_iomem", content: .type(.pointer(.named("void")))),
        Member(name: "pair", content: .record(pair)),
      ])
    let handler = FunctionType(
      result: .named("int"), parameters: [Parameter(type: .pointer(.named("char", .const)))],
      isVariadic: true)
    let members = [
      Member(name: nil, content: .record(union)),
      Member(name: "handlers", content: .type(.array(.pointer(.function(handler)), count: "2"))),
    ]
    let symbol = ImageRecord.Symbol(
      kind: .record, name: "iosys_map",
      evidence: .record(Record(kind: .structure, members: members)),
      location: SourceLocation(path: "struct/iosys_map.md", line: 7))
    return ImageRecord(
      image: .init(release: KernelRelease(6, 8), architecture: "amd64", flavor: "generic"),
      symbols: [symbol])
  }()
}

extension ImageRecord {
  /// The record as a table keeps it.
  var withoutAddresses: ImageRecord {
    var record = self
    for index in record.symbols.indices {
      guard case .function(var function) = record.symbols[index].evidence else { continue }
      for instance in function.instances.indices { function.instances[instance].address = "" }
      for symbol in function.symbols.indices {
        function.symbols[symbol].start = ""
        function.symbols[symbol].end = ""
      }
      record.symbols[index].evidence = .function(function)
    }
    return record
  }
}
