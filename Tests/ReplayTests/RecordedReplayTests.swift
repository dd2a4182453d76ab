import HeaderParse
import KernelModel
import ShimEmit
import TestSupport
import Testing

/// Every committed table, replayed and parsed again, is the same record.
@Suite struct RecordedReplayTests {
  @Test(arguments: RecordedTables.records.map(\.release))
  func parsesBackToItsTable(_ release: KernelRelease) throws {
    let record = try #require(RecordedTables.records.first { $0.release == release })
    let parser = HeaderParser(library: try ClangLibrary())
    for header in record.headers where header.isPresent {
      let text = ReplayHeader.text(of: header, release: release)
      let parsed: [Declaration]
      do throws(Diagnostics) {
        parsed =
          try parser.parseDetached(Array(text.utf8), path: header.path)
          .declarations ?? []
      } catch {
        Issue.record("\(header.path): \(error)")
        continue
      }
      let found = ReplayTests.withoutLines(parsed)
      let expected = ReplayTests.withoutLines(header.declarations ?? [])
      #expect(found.count == expected.count)
      for (found, expected) in zip(found, expected) where found != expected {
        Issue.record("\(header.path): \(expected.name): \(found) instead of \(expected)")
      }
    }
  }
}
