import ShimEmit

/// The digests of a set of generated files: how an edit by hand is told from output that is old.
///
/// The file is what `sha256sum -c` reads, so that nobody needs shimgen to hold a copy against it.
struct OutputDigests {
  /// Relative to the output folder.
  static let path = "SHA256SUMS"

  /// By path relative to the output folder.
  let digests: [String: String]

  /// The file for a set of files, sorted by path.
  static func file(for files: [Tables.File], command: String) -> Tables.File {
    var text = "# \(Generator.banner)1. Do not edit; regenerate with \(command)\n"
    for file in files { text += "\(SHA256.digest(of: file.bytes))  \(file.path)\n" }
    return Tables.File(path: path, bytes: Array(text.utf8))
  }

  /// Reads such a file; lines that are none are left out.
  init(_ bytes: [UInt8]) {
    var digests: [String: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 64 else { continue }
      digests[String(parts[1].drop { $0 == " " || $0 == "*" })] = String(parts[0])
    }
    self.digests = digests
  }

  /// Whether a file is what it was when it was generated; nil where nothing is known of it.
  func isUntouched(_ file: Tables.File) -> Bool? {
    digests[file.path].map { $0 == SHA256.digest(of: file.bytes) }
  }
}
