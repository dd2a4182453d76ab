import ArgumentParser
import Gen
import KernelModel
import SystemPackage

/// `shimgen record`: headers in, a record table out.
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Records what a release's headers declare.",
    discussion: """
      A source is a kernel source tree, an installed headers package, a folder with
      some of the headers, one header, or a git repository with --git-rev or
      --git-revs. The release comes from the tree itself; --release says it where the
      tree does not, or where a point release stands for its mainline release.

      What the kernel exports to modules comes from the C files of a source tree or a
      git revision, or from the Module.symvers of a package; other sources leave it
      unknown.

      With --mentions the other headers below include/ are looked through: which of
      them name what the headers in Tables/headers declare.

      EXAMPLES
        shimgen record /usr/src/linux-headers-6.1.0-18-amd64 -o Tables/headers/
        shimgen record ~/linux --git-rev v5.10
        shimgen record ~/linux --git-revs v4.4..v6.8 -o Tables/headers/
        shimgen record linux/vfio.h --release 6.8
        shimgen record ~/linux --git-revs v4.4..v6.8 --mentions -o Tables/mentions/
        shimgen record /lib/modules/$(uname -r)/build --verify-attached
      """)

  @Argument(help: "Trees, packages, folders, headers, or one git repository.")
  var sources: [String]

  @Option(help: "The release that the source stands for.", transform: Self.release)
  var release: KernelRelease?

  @Option(
    name: [.customLong("as")],
    help: ArgumentHelp(
      "What a single header is, such as include/linux/vfio.h.", valueName: "path"))
  var assumedPath: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The table to write, or a folder for one table a release; standard output without.",
      valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Read this revision of a git repository.", valueName: "revision"))
  var gitRev: String?

  @Option(
    help: ArgumentHelp(
      "Read every mainline tag of a range (v4.4..v6.8), or revisions with commas between them.",
      valueName: "range"))
  var gitRevs: String?

  @Option(
    help: ArgumentHelp(
      "Write down where the source comes from, such as 'git torvalds/linux 6e8ba…'.",
      valueName: "text"),
    transform: Self.provenance)
  var provenance: ReleaseRecord.Source?

  @Option(
    help: "Where UAPI layouts and ioctl numbers are evaluated; repeatable. All five without.",
    transform: Self.architecture)
  var architecture: [Architecture] = []

  @Flag(help: "Parse inside the configured tree, with Kbuild's flags: one branch of each #if.")
  var attached = false

  @Flag(help: "Parse both ways and fail on a difference.")
  var verifyAttached = false

  @Flag(help: "Record which other headers name what the recorded ones declare.")
  var mentions = false

  @OptionGroup var clang: LibclangOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var common: CommonOptions

  static func release(_ text: String) throws -> KernelRelease {
    guard let release = KernelRelease(text) else {
      throw ValidationError(
        "'\(text)' is no kernel release such as 6.8 or 5.15.16; release candidates are none")
    }
    return release
  }

  static func provenance(_ text: String) throws -> ReleaseRecord.Source {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let source = ReleaseRecord.Source(
      kind: words.first ?? "", text: words.count > 1 ? words[1] : "")
    guard Tables.canHold(source) else {
      throw ValidationError(
        "'\(text)' is no kind in lower-case letters and a text without control characters,"
          + " backslashes or comment marks, such as 'git torvalds/linux 6e8ba'")
    }
    return source
  }

  static func architecture(_ text: String) throws -> Architecture {
    guard let architecture = Architecture(rawValue: text) else {
      let known = Architecture.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is no architecture that is recorded: \(known)")
    }
    return architecture
  }

  func validate() throws {
    if sources.isEmpty { throw ValidationError("name a source") }
    if gitRev != nil || gitRevs != nil, sources.count != 1 {
      throw ValidationError("--git-rev and --git-revs take one repository")
    }
    if !architecture.isEmpty, !architecture.contains(.x86_64) {
      throw ValidationError("tables say what differs from x86_64: name it with --architecture too")
    }
    if gitRev != nil, gitRevs != nil { throw ValidationError("--git-rev or --git-revs, not both") }
    if release != nil, sources.count > 1 || gitRevs != nil {
      throw ValidationError("--release says the release of one source")
    }
    if attached || verifyAttached, gitRev != nil || gitRevs != nil {
      throw ValidationError("a git revision is no configured tree: it cannot be parsed attached")
    }
    if mentions, attached || verifyAttached || assumedPath != nil || !architecture.isEmpty {
      throw ValidationError("--mentions reads all headers as text, and takes no option for parsing")
    }
  }

  func run() async throws {
    common.apply()
    if mentions { return try await recordMentions() }
    // Loading libclang takes longer than finding the headers: side by side.
    async let opening = Recorder(
      libclang: clang.libclang,
      architectures: architecture.isEmpty ? Architecture.allCases : architecture)
    let headers = try LoadedTables.headers(in: try data.folder())
    let found = try await locate(headers)
    for source in found.map(\.source) where !source.tree.isExpressible {
      Console.shared.print(
        Diagnostic(
          .warning, "release.inexpressible",
          "LINUX_VERSION_CODE of \(source.tree) reads as \(source.tree.mainline).255 at most:"
            + " no version gate can tell this release from its branch"))
    }
    let recorder = try await opening
    let meter = ProgressMeter(noun: "headers")
    var records = try await recorder.record(found.map(\.source)) { done, all in
      meter.update(done, of: all)
    }
    meter.finish()
    if attached || verifyAttached {
      records = try await parseAttached(found, records, recorder)
    }
    try RecordOutput(path: output).write(records)
  }

  private func locate(_ set: RecordedHeaders) async throws -> [SourceLocator.Found] {
    var found: [SourceLocator.Found]
    if gitRev != nil || gitRevs != nil {
      let git = GitSource(
        repository: FilePath(sources[0]), set: set.paths, exportFolders: set.exportFolders)
      var revisions = [gitRev ?? ""]
      if let gitRevs { revisions = try await git.revisions(in: gitRevs) }
      found = try await git.sources(at: revisions, release: release).map { .init(source: $0) }
    } else {
      let locator = SourceLocator(
        set: set.paths, release: release, assumedPath: assumedPath,
        exportFolders: set.exportFolders)
      found = try sources.map { try locator.locate(FilePath($0)) }
    }
    if let provenance {
      for index in found.indices { found[index].source.provenance = provenance }
    }
    try Self.refuseDuplicates(found.map { ($0.source.release, $0.source.provenance) })
    return found
  }

  static func refuseDuplicates(
    _ sources: [(release: KernelRelease, provenance: ReleaseRecord.Source)]
  ) throws(Diagnostics) {
    var seen: [KernelRelease: String] = [:]
    for source in sources {
      if let other = seen.updateValue(source.provenance.text, forKey: source.release) {
        throw Diagnostics(
          Diagnostic(
            .error, "source.duplicate",
            "two sources for \(source.release): \(other) and \(source.provenance.text)"))
      }
    }
  }

  /// Parses each source inside its tree: the result where that was asked for, or a check.
  private func parseAttached(
    _ found: [SourceLocator.Found], _ records: [ReleaseRecord], _ recorder: Recorder
  ) async throws -> [ReleaseRecord] {
    var result = records
    var differences: [Diagnostic] = []
    for (index, item) in found.enumerated() {
      guard let tree = item.configuredTree else {
        throw Diagnostics(
          Diagnostic(
            .error, "source.unconfigured",
            "\(sources[min(index, sources.count - 1)]) is no configured tree"
              + " (no include/generated/autoconf.h): it cannot be parsed attached"))
      }
      let arguments = try await KbuildFlags(tree: tree).arguments()
      var factCount = 0
      var headers: [HeaderRecord] = []
      for header in item.source.headers {
        // A private header includes what only the kernel's own tree has.
        guard HeaderVisibility(path: header.path) != .private else { continue }
        let attached = try recorder.recordAttached(header, arguments: arguments)
        headers.append(attached)
        guard let detached = records[index].header(header.path), detached.isPresent else {
          continue
        }
        factCount += AttachedCheck.factCount(attached)
        differences += AttachedCheck.differences(detached: detached, attached: attached)
      }
      if attached {
        result[index].headers = item.source.withExports(headers).sorted {
          $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
      }
      Console.shared.note(
        "\(item.source.release): \(factCount) facts seen attached, \(differences.count) differ")
    }
    if verifyAttached, !differences.isEmpty {
      for difference in differences { Console.shared.print(difference) }
      throw ExitStatus.difference
    }
    return result
  }
}
