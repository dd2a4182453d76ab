import Foundation
import KernelModel
import ReleaseTables

/// What the tests read from disk.
enum Fixtures {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The files of kernel-api, by name: `6.8.json`, `points/5.7.14.json`.
  static let kernelAPI: [String] = {
    let folder = "Tests/Fixtures/kernel-api"
    let names = ["", "points/"].flatMap { sub in
      let found = try? FileManager.default.contentsOfDirectory(
        atPath: root.appending(path: folder + "/" + sub).path)
      return (found ?? []).filter { $0.hasSuffix(".json") }.map { sub + $0 }
    }
    return names.sorted()
  }()

  static func kernelAPIRecord(_ name: String) throws -> ReleaseRecord {
    let path = "Tests/Fixtures/kernel-api/" + name
    return try KernelAPIImport.record(from: try bytes(path), path: path)
  }
}
