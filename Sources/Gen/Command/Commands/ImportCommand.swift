import ArgumentParser
import Gen
import KernelModel
import SystemPackage

/// `shimgen import`: what others have recorded.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Imports pages and tables that shimgen did not make.",
    discussion: """
      What an importer does not understand is an error with its place, never skipped.

      EXAMPLES
        shimgen import depsurf struct/*.md function/*.md -o Tables/images/
        shimgen import kernel-doc vfio.rst
        shimgen import excerpt vfio.txt
        shimgen import kernel-api 6.8.json -o 6.8.table
      """,
    subcommands: [DepSurf.self, KernelDoc.self, Excerpt.self, KernelAPI.self])

  /// `shimgen import depsurf`.
  struct DepSurf: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "depsurf",
      abstract: "Reads DepSurf pages: what the type information of kernel images says.",
      discussion: """
        All three layouts are read: Markdown pages of structs and functions, and
        flattened text. With -o each image's table in the folder is updated: symbols of
        the pages are replaced, others kept. Without -o the tables go to standard
        output.

        EXAMPLES
          shimgen import depsurf struct/vfio_device_ops.md
          shimgen import depsurf struct/*.md function/*.md -o Tables/images/
        """)

    @Argument(help: ArgumentHelp("The pages.", valueName: "file"))
    var files: [String]

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The folder of the image tables.", valueName: "folder"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
      common.apply()
      let importer = Importer()
      let images = try importer.depsurf(try files.map(ImportCommand.file))
      let tables = try images.records.map { record in
        importer.table(
          of: try output.map { try Self.merged(record, in: FilePath($0), importer) } ?? record)
      }
      for warning in images.warnings { Console.shared.print(warning) }
      let symbols = images.records.map(\.symbols.count).max() ?? 0
      Console.shared.note(
        "\(images.pageCount) pages, \(symbols) symbols in \(images.records.count) images")
      guard let output else {
        for table in tables {
          try Console.shared.write(String(decoding: table.bytes, as: UTF8.self))
        }
        return
      }
      let changes = try OutputFolder(root: FilePath(output)).write(
        tables.map { ($0.path, $0.bytes) })
      Console.shared.note(
        "\(changes.written.count) tables written, \(changes.unchanged) unchanged")
    }

    /// The record with the symbols that the folder's table has beyond it.
    private static func merged(
      _ record: ImageRecord, in folder: FilePath, _ importer: Importer
    ) throws(Diagnostics) -> ImageRecord {
      let path = folder.appending(importer.table(of: record).path)
      guard Files.kind(path) == .file else { return record }
      let known = try importer.image(ImportCommand.file(path.string))
      return record.adding(known.symbols)
    }
  }

  /// `shimgen import kernel-doc`.
  struct KernelDoc: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "kernel-doc",
      abstract: "Reads a kernel-doc page in reStructuredText.",
      discussion: """
        Prints what the page declares, with the texts of members, as rows of a table.
        The page does not say its release; shimgen compare dates it. With --release a
        whole record is printed.

        EXAMPLES
          shimgen import kernel-doc vfio.rst
          shimgen import kernel-doc vfio.rst --release 4.4 -o vfio.table
        """)

    @OptionGroup var page: PageOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
      common.apply()
      try page.write(try Importer().kernelDoc(try ImportCommand.file(page.file)))
    }
  }

  /// `shimgen import excerpt`.
  struct Excerpt: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "excerpt",
      abstract: "Reads a page with an excerpt of a header.",
      discussion: """
        Prints the page's file facts and the declarations that it shows, as libclang
        reads them, with lines of the page. The page does not say its release; shimgen
        compare dates it.

        EXAMPLES
          shimgen import excerpt vfio.txt
        """)

    @OptionGroup var page: PageOptions
    @OptionGroup var clang: LibclangOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
      common.apply()
      try page.write(
        try Importer().excerpt(
          try ImportCommand.file(page.file), libclang: clang.libclang))
    }
  }

  /// `shimgen import kernel-api`.
  struct KernelAPI: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "kernel-api",
      abstract: "Reads a release's JSON of the kernel-api collection into a record table.",
      discussion: """
        EXAMPLES
          shimgen import kernel-api 6.8.json
          shimgen import kernel-api *.json -o tables/
        """)

    @Argument(help: ArgumentHelp("The JSON files.", valueName: "file"))
    var files: [String]

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The table to write, or a folder.", valueName: "file"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
      common.apply()
      let importer = Importer()
      let records = try files.map { try importer.kernelAPI(try ImportCommand.file($0)) }
      try RecordOutput(path: output).write(records)
    }
  }

  /// A page's file, and where its record goes.
  struct PageOptions: ParsableArguments {
    @Argument(help: "The page.")
    var file: String

    @Option(help: "The release that the page is of.", transform: RecordCommand.release)
    var release: KernelRelease?

    @Option(name: .shortAndLong, help: ArgumentHelp("The table to write.", valueName: "file"))
    var output: String?

    func validate() throws {
      if output != nil, release == nil {
        throw ValidationError("a table has a release: say it with --release")
      }
    }

    func write(_ page: Importer.Page) throws {
      for fact in page.facts { try Console.shared.write("\(fact.name): \(fact.value)\n") }
      var record = page.record
      if let release { (record.release, record.tree) = (release, release) }
      if output != nil { return try RecordOutput(path: output).write([record]) }
      let text = Tables.text(of: record)
      guard release == nil else { return try Console.shared.write(text) }
      // Without a release only the rows mean something.
      let rows = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(4)
      try Console.shared.write(rows.joined(separator: "\n"))
    }
  }

  static func file(_ path: String) throws(Diagnostics) -> Tables.File {
    Tables.File(path: path, bytes: try Files.read(FilePath(path), limit: 16 << 20))
  }
}
