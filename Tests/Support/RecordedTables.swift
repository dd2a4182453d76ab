import Foundation
package import KernelModel
import ReleaseTables

/// The repository's own tables.
package enum RecordedTables {
  /// Every recorded release, point releases and distributions' kernels included.
  package static let records: [ReleaseRecord] = {
    do {
      return try RecordSet(files: files(in: "Tables/headers")).records
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// Which headers name what, by release.
  package static let mentions: [MentionRecord] = {
    do {
      return try MentionTable.records(from: files(in: "Tables/mentions"))
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// Every recorded image.
  package static let images: [ImageRecord] = {
    do {
      var depSurf = DepSurfImport()
      var pages: [DepSurfPage] = []
      for folder in ["struct", "function"] {
        for file in try files(in: "Tests/Fixtures/depsurf/\(folder)") {
          pages.append(try depSurf.page(from: file.bytes, path: file.path))
        }
      }
      return try DepSurfImport.records(of: pages)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private static func files(in folder: String) throws -> [(path: String, bytes: [UInt8])] {
    try Project.names(in: folder).filter { $0.hasSuffix(".table") || $0.hasSuffix(".md") }
      .map { ("\(folder)/\($0)", try Project.bytes("\(folder)/\($0)")) }
  }
}
