import Foundation
package import KernelModel
import ReleaseTables

/// The recorded headers of Tests/Fixtures/kernel-api as records.
package enum KernelAPIFixture {
  /// All 47 mainline releases and six point releases.
  package static let records: [ReleaseRecord] = load()

  /// The records of the mainline releases.
  package static var mainline: [ReleaseRecord] { records.filter { $0.release.isMainline } }

  /// The text of a file beside the records.
  package static func text(_ name: String) -> String {
    (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
  }

  private static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/kernel-api")
  }

  private static func load() -> [ReleaseRecord] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var records: [ReleaseRecord] = []
    for case let file as URL in files ?? .init() where file.pathExtension == "json" {
      guard let data = try? Data(contentsOf: file),
        let record = try? KernelAPIImport.record(
          from: [UInt8](data), path: file.lastPathComponent)
      else { preconditionFailure("\(file.path) is no record") }
      records.append(record)
    }
    return records.sorted { $0.release < $1.release }
  }
}
