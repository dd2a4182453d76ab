import KernelModel
import ReleaseTables
import TestSupport
import Testing

/// Every committed table is in its one spelling, and under its own name.
@Suite struct CommittedTableTests {
  static let headers = tables(in: "Tables/headers")
  static let images = tables(in: "Tables/images")

  private static func tables(in folder: String) -> [String] {
    ((try? Project.names(in: folder)) ?? []).map { "\(folder)/\($0)" }
  }

  @Test func allAreThere() {
    #expect(Self.headers.count >= 57)
    #expect(Self.images.count == 25)
  }

  @Test(arguments: headers) func recordTableIsCanonical(_ name: String) throws {
    let bytes = try Project.bytes(name)
    var cache = DeclarationCache()
    let record = try RecordTable.record(from: bytes, path: name, cache: &cache)
    #expect(Array(RecordTable.text(of: record).utf8) == bytes)
    #expect(name == "Tables/headers/\(record.release).table")
    let set = try HeaderSet(
      yaml: String(decoding: Project.bytes("Tables/headers.yaml"), as: UTF8.self),
      path: "Tables/headers.yaml"
    ).headers.map(\.path)
    let paths = record.headers.map(\.path)
    // A package of headers has no drivers/; everything else is looked for everywhere.
    #expect(Set(set).subtracting(paths).isSubset(of: ["drivers/vfio/vfio.h"]))
    #expect(Set(paths).isSubset(of: set))
    #expect(record.header("include/linux/vfio.h")?.isPresent == true)
    #expect(record.header("include/linux/dma-buf.h")?.isPresent == true)
    for header in record.headers {
      for declaration in header.declarations ?? [] {
        #expect(declaration.line > 0, "\(header.path): \(declaration.name)")
      }
    }
  }

  @Test(arguments: images) func imageTableIsCanonical(_ name: String) throws {
    let bytes = try Project.bytes(name)
    let record = try ImageTable.record(from: bytes, path: name)
    #expect(Array(ImageTable.text(of: record).utf8) == bytes)
    #expect(name == "Tables/images/\(record.image).table")
    #expect(record.symbols.count > 100)
  }

  /// Mainline releases have no gap: where there is one, gates would be placed by guess.
  @Test func mainlineReleasesFollowEachOther() throws {
    let releases = RecordedTables.records.map(\.release)
    let mainline = releases.filter { $0.isMainline && $0 <= KernelRelease(6, 9) }
    #expect(mainline.first == KernelRelease(4, 4))
    #expect(mainline.last == KernelRelease(6, 9))
    for (release, next) in zip(mainline, mainline.dropFirst()) {
      #expect(release.nextMainline == next)
    }
  }
}
