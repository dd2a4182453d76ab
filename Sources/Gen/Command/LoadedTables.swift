import Gen
import KernelModel
import SystemPackage

/// Reads the data folder's tables.
enum LoadedTables {
  /// The header set.
  static func headers(in folder: DataFolder) throws(Diagnostics) -> RecordedHeaders {
    try RecordedHeaders(file(folder.tables.appending("headers.yaml")))
  }

  /// The record of every release.
  static func tables(in folder: DataFolder) throws(Diagnostics) -> Tables {
    try Tables(records: files(in: folder.tables.appending("headers"), suffix: ".table"))
  }

  /// The generator over everything in a data folder.
  static func generator(in folder: DataFolder) async throws(Diagnostics) -> Generator {
    // The tables take as long as all else together.
    async let mentions = Result { () throws(Diagnostics) in try Self.mentions(in: folder) }
    async let rules = Result { () throws(Diagnostics) in try Self.rules(in: folder) }
    async let bindings = Result { () throws(Diagnostics) in try Self.bindings(in: folder) }
    return Generator(
      tables: try tables(in: folder), headers: try headers(in: folder),
      templates: try files(in: folder.templates, suffix: ".mustache"),
      rules: try await rules.get(), mentions: try await mentions.get(),
      bindings: try await bindings.get())
  }

  /// The generator over a data folder's files, by their paths below it.
  static func generator(from files: [Tables.File]) throws(Diagnostics) -> Generator {
    func below(_ folder: String, _ suffix: String) -> [Tables.File] {
      files.filter { $0.path.hasPrefix(folder + "/") && $0.path.hasSuffix(suffix) }
    }
    guard let set = files.first(where: { $0.path == "Tables/headers.yaml" }) else {
      throw Diagnostics(Diagnostic(.error, "data.missing", "no Tables/headers.yaml"))
    }
    /// Those in the folder itself.
    func directly(in folder: String, _ suffix: String) -> [Tables.File] {
      below(folder, suffix).filter { !$0.path.dropFirst(folder.count + 1).contains("/") }
    }
    let mentions = below("Tables/mentions", ".table")
    let bindings = directly(in: "Rules/swift", ".yaml")
    return Generator(
      tables: try Tables(records: below("Tables/headers", ".table")),
      headers: try RecordedHeaders(set), templates: directly(in: "Templates", ".mustache"),
      rules: try Rules(files: directly(in: "Rules", ".yaml"), texts: below("Rules", ".h")),
      mentions: mentions.isEmpty ? [] : try Tables.mentions(mentions),
      bindings: bindings.isEmpty
        ? SwiftBindings()
        : try SwiftBindings(
          rules: bindings,
          fixed: below("Templates/Swift", "").map {
            Tables.File(
              path: String($0.path.dropFirst("Templates/Swift/".count)), bytes: $0.bytes)
          }))
  }

  /// The rules of the adaptors; a data folder without rules has none.
  static func rules(in folder: DataFolder) throws(Diagnostics) -> Rules {
    guard Files.kind(folder.rules) == .folder else { return Rules() }
    var texts: [Tables.File] = []
    for name in try Files.names(in: folder.rules) {
      let area = folder.rules.appending(name)
      if Files.kind(area) == .folder { texts += try files(in: area, suffix: ".h") }
    }
    return try Rules(files: files(in: folder.rules, suffix: ".yaml"), texts: texts)
  }

  /// How the UAPI is bound to Swift; a data folder without such rules has none.
  static func bindings(in folder: DataFolder) throws(Diagnostics) -> SwiftBindings {
    let rules = folder.rules.appending("swift")
    guard Files.kind(rules) == .folder else { return SwiftBindings() }
    let package = folder.templates.appending("Swift")
    var fixed: [Tables.File] = []
    for path in try Files.tree(below: package) {
      fixed.append(Tables.File(path: path, bytes: try Files.read(package.appending(path))))
    }
    return try SwiftBindings(rules: files(in: rules, suffix: ".yaml"), fixed: fixed)
  }

  /// Which headers name what the recorded ones declare; a data folder without the tables has none.
  static func mentions(in folder: DataFolder) throws(Diagnostics) -> [MentionRecord] {
    let mentions = folder.tables.appending("mentions")
    guard Files.kind(mentions) == .folder else { return [] }
    return try Tables.mentions(files(in: mentions, suffix: ".table"))
  }

  /// The tables of kernel images; a data folder without them has none.
  static func images(in folder: DataFolder) throws(Diagnostics) -> [Tables.File] {
    let images = folder.tables.appending("images")
    return Files.kind(images) == .folder ? try files(in: images, suffix: ".table") : []
  }

  /// The files of a folder with a suffix, in the order of their names.
  static func files(in folder: FilePath, suffix: String) throws(Diagnostics) -> [Tables.File] {
    var files: [Tables.File] = []
    for name in try Files.names(in: folder) where name.hasSuffix(suffix) {
      files.append(try file(folder.appending(name)))
    }
    return files
  }

  private static func file(_ path: FilePath) throws(Diagnostics) -> Tables.File {
    Tables.File(path: path.string, bytes: try Files.read(path))
  }
}
