import Foundation
import KernelModel
import ReleaseTables

/// The recorded pages, and the image tables that are made of them.
enum ImportFixtures {
  /// The package's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let seeds = root.appending(path: "Tests/Fixtures/seeds")
  static let pages = root.appending(path: "Tests/Fixtures/depsurf")
  static let tables = root.appending(path: "Tables/images")

  static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

  static func seed(_ prefix: String) throws -> [UInt8] {
    let names = try FileManager.default.contentsOfDirectory(atPath: seeds.path)
    guard let name = names.first(where: { $0.hasPrefix(prefix) }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return try bytes(seeds.appending(path: name))
  }

  static func page(_ path: String) throws -> [UInt8] { try bytes(pages.appending(path: path)) }

  /// Every recorded page, `struct/dma_buf.md` and so on, in byte order.
  static func pagePaths() throws -> [String] {
    try ["function", "struct"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: pages.appending(path: folder).path)
        .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
    }
  }

  /// Every recorded page, read.
  static let imported: Result<[DepSurfPage], any Error> = Result {
    var depSurf = DepSurfImport()
    return try pagePaths().map { try depSurf.page(from: page($0), path: $0) }
  }

  /// A page's text as lines, for tests that break one.
  static func lines(_ path: String) throws -> [String] {
    String(decoding: try page(path), as: UTF8.self).components(separatedBy: "\n")
  }
}
