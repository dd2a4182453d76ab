import Gen
import KernelModel
import SystemPackage

/// Reads the two states that a review compares.
struct ReviewStates {
  let data: DataFolder
  /// The output folder as the user named it.
  let output: String
  let fallback: Generator.Request

  /// The data folder and the output folder as they are now.
  func current() async throws -> ReviewState {
    ReviewState(
      name: "the work tree", generator: try await LoadedTables.generator(in: data),
      images: try LoadedTables.images(in: data), output: try Self.files(below: FilePath(output)),
      fallback: fallback)
  }

  /// Another state: a folder with `Tables/` and `Output/`, or a revision.
  func base(_ text: String) async throws -> ReviewState {
    if Files.kind(FilePath(text)) == .folder { return try await folder(FilePath(text)) }
    return try await revision(text)
  }

  /// A folder: the project's own, or one that holds generated files alone.
  private func folder(_ path: FilePath) async throws -> ReviewState {
    let name = path.string
    let hasTables = Files.kind(path.appending("Tables/headers.yaml")) == .file
    let folder = hasTables ? try DataFolder(given: name) : data
    let nested = path.appending(FilePath(output).lastComponent?.string ?? "Output")
    let root = Files.kind(nested) == .folder ? nested : path
    return try await state(
      name: hasTables ? name : "\(name) (told with the tables of now)", folder: folder,
      output: try Self.files(below: root))
  }

  private func state(
    name: String, folder: DataFolder, output: [Tables.File]
  ) async throws -> ReviewState {
    ReviewState(
      name: name, generator: try await LoadedTables.generator(in: folder),
      images: try LoadedTables.images(in: folder), output: output, fallback: fallback)
  }

  private func revision(_ text: String) async throws -> ReviewState {
    let outputTree = GitTree(folder: FilePath(output))
    let dataTree = GitTree(folder: data.root)
    guard Files.kind(FilePath(output)) == .folder else {
      throw Diagnostics(
        Diagnostic(
          .error, "review.output", Files.absence(FilePath(output)),
          at: SourceLocation(path: output)))
    }
    let commit: String
    do {
      commit = try await outputTree.commit(text)
    } catch is Diagnostics {
      throw Diagnostics(
        Diagnostic(
          .error, "review.base", "'\(text)' is no folder, and no revision of a git repository"))
    }
    let files = try await outputTree.files(at: commit)
    // The data may lie in another repository than the output, or in none.
    let recorded = await dataTree.knows(commit) ? try await dataTree.data(at: commit) : []
    guard recorded.contains(where: { $0.path == "Tables/headers.yaml" }) else {
      return try await state(
        name: "\(text) (\(commit), told with the tables of now)", folder: data, output: files)
    }
    return ReviewState(
      name: text == commit ? text : "\(text) (\(commit))",
      generator: try LoadedTables.generator(from: recorded),
      images: recorded.filter {
        $0.path.hasPrefix("Tables/images/") && $0.path.hasSuffix(".table")
      }, output: files, fallback: fallback)
  }

  private static func files(below root: FilePath) throws -> [Tables.File] {
    var files: [Tables.File] = []
    for path in try Files.tree(below: root) {
      let file = root.appending(path)
      if Files.kind(file) == .file, !Files.isLink(file) {
        files.append(Tables.File(path: path, bytes: try Files.read(file)))
      }
    }
    return files
  }
}

extension GitTree {
  /// What output is made from.
  fileprivate func data(at commit: String) async throws -> [Tables.File] {
    try await files(at: commit, below: ["Tables/", "Rules/", "Templates/"])
  }
}
