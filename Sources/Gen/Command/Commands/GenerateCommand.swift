import ArgumentParser
import Gen
import KernelModel
import SystemPackage

/// `shimgen generate`: tables in, headers out.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes the compatibility headers from the tables.",
    discussion: """
      Writes include/shimgen/gates.h (one macro for each declaration that changes,
      with the form that a kernel has) and include/shimgen/slots.h (initialisers
      for ops tables), the adaptors with their overlay, and Swift/, a package for
      programs that use the UAPI. Files are written only when they change, all of
      them or none; files that shimgen made before and makes no longer are removed.

      EXAMPLES
        shimgen generate
        shimgen generate --from 5.4 --output driver/compat
        shimgen generate --to 6.12 --assume-latest
        shimgen generate --output compat --depfile compat.d
      """)

  @Option(
    help: ArgumentHelp("Write what the output is made from, for make or ninja.", valueName: "file"))
  var depfile: String?

  @OptionGroup var options: GenerateOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    let output = try await options.generated()
    let changes = try OutputFolder(root: FilePath(options.output)).write(
      output.files.map { ($0.path, $0.bytes) }, removing: options.stale(besides: output.files))
    if let depfile {
      // What make looks at is as new as this run, whether or not a byte of it has changed.
      let target = FilePath(options.output).appending("SHA256SUMS")
      try OutputFolder.touch(target)
      let file = DependencyFile(target: target, inputs: try options.data.folder().inputs())
      try OutputFolder.write(Array(file.text.utf8), to: FilePath(depfile))
    }
    report(output.summary, changes)
  }

  private func report(_ summary: Generator.Summary, _ changes: OutputFolder.Changes) {
    let console = Console.shared
    console.note(
      "Linux \(options.span.from) to \(options.span.to): \(summary.releases) releases and"
        + " \(summary.pointReleases) point releases recorded")
    console.note(
      "\(summary.gates) gates with \(summary.boundaries) boundaries,"
        + " \(summary.slotMacros) slot initialisers")
    if summary.assumed > 0 {
      let words = options.assumeLatest ? "--assume-latest" : "--assume-earliest"
      console.note("\(summary.assumed) boundaries placed by \(words)")
    }
    list("boundaries inside a stable branch, known as a bracket only", summary.open)
    list("overrides that a release needs, since its version cannot say it", summary.overrides)
    if let name = summary.unbound.first {
      let more = summary.unbound.count - 1
      console.note(
        "no Swift package: Linux \(options.request.target) does not have \(name)"
          + (more > 0 ? " and \(more) more names" : "") + " that Rules/swift binds")
    }
    for path in changes.written { console.note("wrote \(options.output)/\(path)") }
    for path in changes.removed { console.note("removed \(options.output)/\(path)") }
    if changes.written.isEmpty, changes.removed.isEmpty {
      console.note("\(options.output) is up to date")
      console.note(
        "next: add \(options.output)/include to a driver's include path, shimgen check to its CI")
    } else {
      console.note("next: review the difference (git diff \(options.output)) and commit it")
    }
  }

  private func list(_ title: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    Console.shared.note("\(title): \(lines.count)")
    for line in lines { Console.shared.note("  \(line)") }
  }
}
