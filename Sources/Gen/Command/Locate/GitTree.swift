import Gen
import KernelModel
import SystemPackage

/// The files below a folder as they are at a revision, without a checkout.
struct GitTree {
  private let source: GitSource

  init(folder: FilePath) {
    source = GitSource(repository: folder.isEmpty ? "." : folder, set: [], exportFolders: [])
  }

  /// The commit that a revision names: `1a2b3c4d5e6f`.
  func commit(_ revision: String) async throws -> String {
    let output = try await source.git([
      "rev-parse", "--verify", "--quiet", "--short=12", "--end-of-options", "\(revision)^{commit}",
    ])
    return String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// Whether there is a repository here that knows the revision.
  func knows(_ revision: String) async -> Bool { (try? await commit(revision)) != nil }

  /// Every regular file below the folder at a commit, by its path relative to the folder.
  ///
  /// - Parameters:
  ///   - commit: what `commit` gave.
  ///   - names: what is looked at in the folder; without any all of it.
  /// - Returns: the files, sorted by path; none where the commit does not have the folder.
  /// - Throws: `Diagnostics` with git's own words.
  func files(
    at commit: String, below names: [String] = ["."]
  ) async throws -> [Tables.File] {
    let listing = try await source.git(["ls-tree", "-r", "-z", commit, "--"] + names)
    var paths: [String] = []
    var objects: [String] = []
    for entry in listing.split(separator: 0) {
      let parts = String(decoding: entry, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      let words = parts.first?.split(separator: " ") ?? []
      // A link leads to another file of the list, or out of the folder.
      guard parts.count == 2, words.count == 3, words[1] == "blob", words[0] != "120000" else {
        continue
      }
      paths.append(String(parts[1]))
      objects.append(String(words[2]))
    }
    if paths.isEmpty { return [] }
    let output = try await source.git(
      ["cat-file", "--batch"], input: Array((objects.joined(separator: "\n") + "\n").utf8))
    var answers = BatchAnswers(bytes: output)
    var files: [Tables.File] = []
    for path in paths {
      guard let object = try answers.next() else {
        throw source.failure("git.object", "git lacks an object of \(commit): \(path)")
      }
      files.append(Tables.File(path: path, bytes: object.bytes))
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
