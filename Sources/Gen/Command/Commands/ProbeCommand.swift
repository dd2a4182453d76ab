import ArgumentParser
import Gen
import KernelModel
import SystemPackage

/// `shimgen probe`: the gates' values of one kernel, from its headers.
struct ProbeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "probe",
    abstract: "Writes the gates' values of one kernel from its real headers.",
    discussion: """
      For vendor kernels, whose version does not say what they have. The header
      that is written is included before gates.h, or named with -include; it
      refuses to be used for another version. A form that no recorded release
      has is an error: record that kernel and generate again.

      EXAMPLES
        shimgen probe /lib/modules/$(uname -r)/build -o compat/probe.h
        shimgen probe vendor/linux --from 5.4
      """)

  @Argument(help: "A kernel tree or an installed headers package.")
  var kernel: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The header to write; standard output without.", valueName: "file"))
  var output: String?

  @OptionGroup var span: SpanOptions
  @OptionGroup var clang: LibclangOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    let folder = try data.folder()
    let headers = try LoadedTables.headers(in: folder)
    let generator = Generator(
      tables: try LoadedTables.tables(in: folder), headers: headers,
      templates: try LoadedTables.files(in: folder.templates, suffix: ".mustache"))
    let locator = SourceLocator(set: headers.paths, release: nil, assumedPath: nil)
    let found = try locator.locate(FilePath(kernel))
    let records = try await Recorder(libclang: clang.libclang).record([found.source])
    let probe = try generator.probe(
      records[0], Generator.Request(from: span.from, to: span.to, target: span.to),
      command: "shimgen probe --from \(span.from) --to \(span.to) KERNEL")
    if let output {
      try OutputFolder.write(Array(probe.text.utf8), to: FilePath(output))
    } else {
      try Console.shared.write(probe.text)
    }
    Console.shared.note(
      "\(records[0].tree): gates that differ from what its version says: \(probe.differing)")
  }
}
