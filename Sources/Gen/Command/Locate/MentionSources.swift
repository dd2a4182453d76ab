import Gen
import KernelModel
import SystemPackage

extension SourceLocator {
  /// Every header below `include/` of a kernel tree or an installed headers package.
  ///
  /// - Parameter path: the tree or package.
  /// - Returns: the headers; of a package in two halves, those of both.
  /// - Throws: `Diagnostics` for what is no such tree or tells no release.
  func mentionSource(_ path: FilePath) throws(Diagnostics) -> MentionSource {
    guard Files.kind(path) == .folder else {
      throw failure(
        "source.missing", Files.kind(path) == nil ? Files.absence(path) : "is no folder", path)
    }
    let roots = self.roots(of: path)
    guard roots.contains(where: { Files.kind($0.appending("include/linux")) == .folder }) else {
      throw failure("source.empty", "is no whole tree: it has no include/linux", path)
    }
    let tree = try required(ReleaseSign.release(of: roots) ?? release, path)
    var headers: [Tables.File] = []
    var seen: Set<String> = []
    for root in roots {
      for name in try names(in: root, below: "include", depth: 0)
      where MentionSource.isCovered(name) && seen.insert(name).inserted {
        let bytes = try Files.read(root.pushing(FilePath(name)), limit: Self.largestHeader)
        headers.append(.init(path: name, bytes: bytes))
      }
    }
    return MentionSource(
      release: release ?? tree, tree: tree, provenance: provenance(of: path, isTree: true),
      headers: headers)
  }

  /// The files below a folder; links are followed, since packages are made of them.
  private func names(
    in root: FilePath, below folder: String, depth: Int
  ) throws(Diagnostics) -> [String] {
    let path = root.pushing(FilePath(folder))
    // No kernel's folders go deeper; a link to a folder above itself does.
    guard depth < 12, Files.kind(path) == .folder else { return [] }
    var result: [String] = []
    for name in try Files.names(in: path) {
      let inner = "\(folder)/\(name)"
      switch Files.kind(path.appending(name)) {
      case .folder?: result += try names(in: root, below: inner, depth: depth + 1)
      case .file?: result.append(inner)
      case .special?, nil: break
      }
    }
    return result
  }
}

extension GitSource {
  /// Every header below `include/` at a revision, through one `git cat-file --batch`.
  ///
  /// - Parameters:
  ///   - revision: a tag or commit.
  ///   - release: the release that the user gave.
  /// - Returns: the headers.
  /// - Throws: `Diagnostics` for a revision that is none or tells no release.
  func mentionSource(at revision: String, release: KernelRelease?) async throws -> MentionSource {
    _ = try await git(["rev-parse", "--git-dir"])
    guard !revision.contains(where: { $0.isNewline || $0 == " " }), !revision.hasPrefix("-") else {
      throw failure("git.revision", "'\(revision)' is no revision")
    }
    var names: [String] = []
    let tree = try? await git(
      ["ls-tree", "-r", "-z", "--name-only", "--full-tree", revision, "--", "include"])
    if let tree {
      names = tree.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        .filter { MentionSource.isCovered($0) && !$0.contains("\n") }
    }
    let questions =
      ["\(revision)^{commit}", "\(revision):Makefile"] + names.map { "\(revision):\($0)" }
    var answers = BatchAnswers(
      bytes: try await git(
        ["cat-file", "--batch"], input: Array((questions.joined(separator: "\n") + "\n").utf8)))
    guard let commit = try answers.next() else {
      throw failure("git.revision", "'\(revision)' is no revision of this repository")
    }
    let version = try self.tree(makefile: answers.next(), revision, release)
    var headers: [Tables.File] = []
    for name in names {
      if let object = try answers.next() { headers.append(.init(path: name, bytes: object.bytes)) }
    }
    guard headers.contains(where: { $0.path.hasPrefix("include/linux/") }) else {
      throw failure("source.empty", "\(revision) is no whole tree: it has no include/linux")
    }
    return MentionSource(
      release: release ?? KernelRelease(revision) ?? version, tree: version,
      provenance: .init(kind: "git", text: "\(SourceLocator.name(of: repository)) \(commit.name)"),
      headers: headers)
  }
}
