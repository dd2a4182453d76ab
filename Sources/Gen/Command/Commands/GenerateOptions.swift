import ArgumentParser
import Gen
import KernelModel
import SystemPackage

/// What `generate` and `check` have in common: the span, the policy and the folders.
struct GenerateOptions: ParsableArguments {
  @OptionGroup var span: SpanOptions

  @Option(
    help: "The release whose API drivers are written against; the newest one without.",
    transform: RecordCommand.release)
  var target: KernelRelease?

  @Option(help: ArgumentHelp("The output folder.", valueName: "folder"))
  var output = "Output"

  @Flag(help: "Where releases are missing, let a form start at the first release known with it.")
  var assumeLatest = false

  @Flag(help: "Where releases are missing, let a form start after the last one known without it.")
  var assumeEarliest = false

  @Flag(help: "Refuse boundaries that are only known as a bracket inside a stable branch.")
  var strict = false

  @OptionGroup var data: DataOptions

  func validate() throws {
    if assumeLatest, assumeEarliest {
      throw ValidationError("--assume-latest or --assume-earliest, not both")
    }
    if strict, assumeLatest || assumeEarliest {
      throw ValidationError("--strict refuses what an assumption would allow")
    }
  }

  /// Everything that the options ask for, in memory.
  func generated() async throws(Diagnostics) -> Generator.Output {
    try await LoadedTables.generator(in: try data.folder()).generate(request)
  }

  /// What the options ask for.
  var request: Generator.Request {
    Generator.Request(
      from: span.from, to: span.to, target: target ?? span.to,
      openBrackets: assumeLatest ? .assumeLatest : assumeEarliest ? .assumeEarliest : .refuse,
      isStrict: strict)
  }

  /// Files in the output folder that shimgen once made and makes no longer.
  func stale(besides files: [Tables.File]) throws(Diagnostics) -> [String] {
    let root = FilePath(output)
    let produced = Set(files.map(\.path))
    return try Files.tree(below: root).filter { path in
      guard !produced.contains(path), let text = Files.text(root.appending(path)) else {
        return false
      }
      return text.prefix(1000).contains(Generator.banner)
    }
  }
}
