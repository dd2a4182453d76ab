import Gen
import KernelModel
import Subprocess
import SystemPackage

/// Reads headers out of a git repository, without a checkout.
struct GitSource {
  let repository: FilePath
  /// The header set's paths, kernel-relative.
  let set: [String]
  /// The folders whose C files show what is exported.
  let exportFolders: [String]

  /// The mainline tags of a range: `v4.4..v6.8` is v4.4, v4.5 … v6.8.
  ///
  /// - Parameter range: two revisions with `..` between them, or a list with commas.
  /// - Returns: the revisions, oldest first.
  /// - Throws: `Diagnostics` for a range that is none or holds no tag.
  func revisions(in range: String) async throws -> [String] {
    if !range.contains("..") {
      return range.split(separator: ",").map { String($0.trimmed) }
    }
    let ends = range.split(separator: ".", omittingEmptySubsequences: false)
    let text = ends.joined(separator: ".")
    guard let dots = text.firstRange(of: ".."),
      let first = KernelRelease(text[..<dots.lowerBound]),
      let last = KernelRelease(text[dots.upperBound...]), first <= last
    else { throw failure("git.range", "\(range) is no range of releases, such as v4.4..v6.8") }
    let tags = String(decoding: try await git(["tag", "--list", "v*"]), as: UTF8.self)
      .split(separator: "\n").compactMap { tag -> (tag: String, release: KernelRelease)? in
        guard let release = KernelRelease(tag), release.isMainline, first <= release,
          release <= last
        else { return nil }
        return (String(tag), release)
      }
      .sorted { $0.release < $1.release }
    guard !tags.isEmpty else { throw failure("git.range", "no tag of a release in \(range)") }
    return tags.map(\.tag)
  }

  /// The headers of each revision, through one `git cat-file --batch`.
  ///
  /// - Parameters:
  ///   - revisions: tags or commits.
  ///   - release: the release that the user gave; only sensible for one revision.
  /// - Returns: a source for each revision.
  /// - Throws: `Diagnostics` for a revision that is none or tells no release.
  func sources(at revisions: [String], release: KernelRelease?) async throws -> [HeaderSource] {
    // Fails with git's own words where there is no repository, before anything is asked.
    _ = try await git(["rev-parse", "--git-dir"])
    for revision in revisions where revision.contains(where: { $0.isNewline || $0 == " " }) {
      throw failure("git.revision", "'\(revision)' is no revision")
    }
    // For each revision the commit, then the Makefile, the headers, and what exports functions.
    var names: [[String]] = []
    for revision in revisions {
      names.append(["", "Makefile"] + set + (try await implementation(at: revision)))
    }
    let questions = zip(revisions, names).flatMap { revision, names in
      names.map { $0.isEmpty ? "\(revision)^{commit}" : "\(revision):\($0)" }
    }
    let output = try await git(
      ["cat-file", "--batch"], input: Array((questions.joined(separator: "\n") + "\n").utf8))
    var answers = BatchAnswers(bytes: output)
    var sources: [HeaderSource] = []
    for (revision, names) in zip(revisions, names) {
      let objects = try names.map { _ in try answers.next() }
      guard let commit = objects[0] else {
        throw failure("git.revision", "'\(revision)' is no revision of this repository")
      }
      sources.append(
        try source(at: revision, commit: commit.name, objects: objects, release: release))
    }
    return sources
  }

  /// The C files of the folders that export the functions; none where a folder has none.
  private func implementation(at revision: String) async throws -> [String] {
    guard !exportFolders.isEmpty, !revision.hasPrefix("-"),
      let output = try? await git(
        ["ls-tree", "-r", "-z", "--name-only", "--full-tree", revision, "--"] + exportFolders)
    else { return [] }  // What is wrong with the revision is said where its commit is asked for.
    let files = output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.hasSuffix(".c") && !$0.contains("\n") }
    return exportFolders.allSatisfy { folder in files.contains { $0.hasPrefix(folder + "/") } }
      ? files : []
  }

  private func source(
    at revision: String, commit: String, objects: [BatchAnswers.Object?], release: KernelRelease?
  ) throws -> HeaderSource {
    let tree = try self.tree(makefile: objects[1], revision, release)
    let headers = zip(set, objects.dropFirst(2)).map { path, object in
      HeaderSource.Header(
        path: path, bytes: object?.bytes, origin: "\(revision):\(path)")
    }
    guard headers.contains(where: { $0.bytes != nil }) else {
      throw failure("source.empty", "\(revision) holds none of the headers")
    }
    let name = SourceLocator.name(of: repository)
    let files = objects.dropFirst(2 + set.count).compactMap { $0?.bytes }
    return HeaderSource(
      release: release ?? KernelRelease(revision) ?? tree, tree: tree,
      provenance: .init(kind: "git", text: "\(name) \(commit)"), headers: headers,
      exports: files.isEmpty ? nil : .implementation(files))
  }

  /// The version that a revision's Makefile says, or else its name or the user.
  func tree(
    makefile: BatchAnswers.Object?, _ revision: String, _ release: KernelRelease?
  ) throws -> KernelRelease {
    let makefile = makefile.flatMap {
      ReleaseSign.makefile(String(decoding: $0.bytes, as: UTF8.self))
    }
    // A release candidate's Makefile says 6.8 as well; its tag does not.
    guard let tree = makefile ?? KernelRelease(revision) ?? release else {
      throw failure(
        "source.release",
        "\(revision) does not say which kernel release it is: give it with --release")
    }
    return tree
  }

  func git(_ arguments: [String], input: [UInt8] = []) async throws -> [UInt8] {
    let result: ExecutionResult<Void, BytesOutput, StringOutput<Unicode.UTF8>>
    do {
      result = try await run(
        .name("git"), arguments: Arguments(["-C", repository.string] + arguments),
        environment: .inherit.updating(["LC_ALL": "C"]),
        input: .array(input), output: .bytes(limit: 1 << 30), error: .string(limit: 1 << 16))
    } catch {
      throw ToolFailure("git.failure", "cannot run git: \(error)")
    }
    guard result.terminationStatus.isSuccess else {
      let message = result.standardError.split(separator: "\n").first.map(String.init) ?? ""
      throw failure("git.failure", message.isEmpty ? "git failed" : message)
    }
    return result.standardOutput
  }

  func failure(_ identifier: String, _ message: String) -> Diagnostics {
    Diagnostics(
      Diagnostic(.error, identifier, message, at: SourceLocation(path: repository.string)))
  }
}

/// The answers of `git cat-file --batch`: `<name> <type> <size>`, the bytes, a line end.
struct BatchAnswers {
  struct Object {
    let name: String
    let bytes: [UInt8]
  }

  private let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next object; nil where git has none of that name.
  mutating func next() throws -> Object? {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else {
      throw ToolFailure("git.failure", "git cat-file answered less than it was asked")
    }
    let line = String(decoding: bytes[position..<end], as: UTF8.self)
    position = end + 1
    if line.hasSuffix(" missing") || line.hasSuffix(" ambiguous") { return nil }
    let words = line.split(separator: " ")
    guard words.count == 3, let size = Int(words[2]), position + size < bytes.count else {
      throw ToolFailure("git.failure", "git cat-file answered: \(line)")
    }
    defer { position += size + 1 }
    return Object(name: String(words[0]), bytes: Array(bytes[position..<(position + size)]))
  }
}
