import ArgumentParser
import Foundation
import Gen
import Glibc
import KernelModel
import SystemPackage

/// `shimgen verify`: drivers against every recorded release, or against real kernels.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compiles drivers with the generated headers against every release.",
    discussion: """
      Each driver is compiled against the recorded headers of each release, with a
      stand-in for the rest of the kernel, the kernel's warnings and -Werror. Without
      a driver the generated headers are compiled, each alone. Verdicts: ok, fails
      (with what the compiler says), could not tell (the stand-in lacks a name, or a
      control went wrong: one source that has to compile and one that must not, for
      each release and compiler).

      --kernel builds with real Kbuild instead: installed or unpacked header
      packages, W=1, modpost; a driver is a folder with a Kbuild file or a C file,
      a warning is a failure. A kernel that gcc was configured for takes gcc, one for
      clang clang: the other one could not tell.

      Exit status 0: all ok; 1: something fails; 2: nothing fails, and something
      could not be told; 3: a compiler cannot be run.

      EXAMPLES
        shimgen verify Examples/*/*.c
        shimgen verify driver.c --releases 4.4,5.10,6.8 --compiler clang
        shimgen verify driver.c --compiler clang --flag --target=i386
        shimgen verify driver.c --emit-ninja build/build.ninja
        shimgen verify Examples/vfio-device --kernel /lib/modules/$(uname -r)/build
      """)

  @Argument(
    help: ArgumentHelp("Drivers: C files, with --kernel also folders.", valueName: "driver"))
  var drivers: [String] = []

  @OptionGroup var span: SpanOptions

  @Option(
    help: ArgumentHelp("Only these releases: 4.4,5.10,6.8.", valueName: "list"),
    transform: VerifyCommand.releaseList)
  var releases: [KernelRelease] = []

  @Option(help: ArgumentHelp("A compiler; may be given more than once.", valueName: "name"))
  var compiler: [String] = []

  @Option(help: "How many compilers run at a time.")
  var jobs = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  @Option(help: ArgumentHelp("The folder with the generated headers.", valueName: "folder"))
  var output = "Output"

  @Flag(inversion: .prefixedNo, help: "Compile with the overlay and the generated headers.")
  var overlay = true

  @Option(
    help: ArgumentHelp("Write the matrix for ninja, run nothing.", valueName: "file"))
  var emitNinja: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Build against real kernels: header packages.", valueName: "folder"))
  var kernel: [String] = []

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A further argument for the compilers.", valueName: "flag"))
  var flag: [String] = []

  @OptionGroup var data: DataOptions
  @OptionGroup var common: CommonOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Sendable static func releaseList(_ text: String) throws -> [KernelRelease] {
    try text.split(separator: ",").map { try RecordCommand.release(String($0)) }
  }

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs takes 1 or more") }
    if !kernel.isEmpty, drivers.isEmpty {
      throw ValidationError("--kernel builds drivers: name one")
    }
    if !kernel.isEmpty, emitNinja != nil {
      throw ValidationError("--emit-ninja writes the matrix of recorded releases, not of --kernel")
    }
  }

  func run() async throws {
    common.apply()
    for driver in drivers where Files.kind(FilePath(driver)) == nil {
      throw Diagnostics(
        Diagnostic(
          .error, "verify.driver", Files.absence(FilePath(driver)),
          at: SourceLocation(path: driver)))
    }
    if !kernel.isEmpty { return try await buildForKernels() }
    let folder = try data.folder()
    let verify = folder.standIn
    let verifier = Verifier(
      tables: try LoadedTables.tables(in: folder),
      standIn: Tables.File(
        path: "kernel.h", bytes: try Files.read(verify.appending("kernel.h"))))
    let wanted = releases.isEmpty ? verifier.releases(from: span.from, to: span.to) : releases
    if let emitNinja {
      let file = FilePath(emitNinja)
      let base = file.removingLastComponent()
      let matrix = try matrix(
        verifier, wanted, controls: verify, trees: base.appending("trees"), sources: base)
      try OutputFolder.write(Array(NinjaFile(matrix: matrix).text.utf8), to: file)
      Console.shared.note("\(matrix.compilations.count) compilations in \(file)")
      return
    }
    let temporary = try TemporaryFolder(for: "verify")
    defer { temporary.remove() }
    let matrix = try matrix(
      verifier, wanted, controls: verify, trees: temporary.path, sources: temporary.path)
    let results = try await CompileRunner(matrix: matrix, verifier: verifier, jobs: jobs).run()
    // The exit does not unwind, so what was made is removed first.
    temporary.remove()
    try finish(
      results.map {
        VerifyReport.Row(
          driver: $0.compilation.name, place: "\($0.compilation.release)",
          compiler: $0.compilation.compiler, verdict: $0.verdict)
      })
  }

  /// Writes the trees and lays out what is compiled.
  private func matrix(
    _ verifier: Verifier, _ releases: [KernelRelease], controls: FilePath, trees: FilePath,
    sources: FilePath
  ) throws -> CompileMatrix {
    let working = FilePath(FileManager.default.currentDirectoryPath)
    func absolute(_ path: FilePath) -> FilePath { working.pushing(path) }
    var subjects = drivers.map { (name: $0, source: absolute(FilePath($0))) }
    let root = FilePath(output)
    if subjects.isEmpty { subjects = try headers(below: root, into: absolute(sources)) }
    var includes: Set<String> = []
    for subject in subjects { includes.formUnion(SourceIncludes.names(in: subject.source)) }
    for name in try Files.tree(below: root) where name.hasSuffix(".h") {
      includes.formUnion(SourceIncludes.names(in: root.appending(name)))
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for release in releases {
      files += try verifier.tree(of: release, includes: includes).map {
        ("\(release)/\($0.path)", $0.bytes)
      }
    }
    _ = try OutputFolder(root: absolute(trees)).write(files)
    let good = absolute(controls.appending("control-good.c"))
    let bad = absolute(controls.appending("control-bad.c"))
    var compilations: [Compilation] = []
    for compiler in compiler.isEmpty ? ["gcc"] : compiler {
      for release in releases {
        func add(_ name: String, _ source: FilePath, _ kind: Compilation.Kind) {
          compilations.append(
            Compilation(
              name: name, source: source, release: release, compiler: compiler, kind: kind))
        }
        add("known good", good, .knownGood)
        add("known bad", bad, .knownBad)
        for subject in subjects { add(subject.name, subject.source, .subject) }
      }
    }
    return CompileMatrix(
      trees: absolute(trees), output: overlay ? absolute(root) : nil, further: flag,
      compilations: compilations)
  }

  /// A source for each generated header, which includes nothing else.
  private func headers(
    below root: FilePath, into folder: FilePath
  ) throws -> [(name: String, source: FilePath)] {
    var subjects: [(name: String, source: FilePath)] = []
    var files: [(path: String, bytes: [UInt8])] = []
    for path in try Files.tree(below: root) where path.hasSuffix(".h") {
      let parts = path.split(separator: "/").map(String.init)
      guard parts.first == "include" || parts.first == "overlay",
        // These two have no guard, and are for the others alone.
        parts.last != "map.h", parts.last != "unmap.h"
      else { continue }
      // A wrapper needs the header that it wraps, which the stand-in does not have.
      let text = Files.text(root.appending(path)) ?? ""
      guard parts.first == "include" || text.contains("\n#ifndef SHIMGEN_OVERLAY_") else {
        continue
      }
      let name = parts.dropFirst().joined(separator: "/")
      let file = "headers/\(subjects.count).c"
      files.append((file, Array("#include <linux/module.h>\n#include <\(name)>\n".utf8)))
      subjects.append((path, folder.appending(file)))
    }
    _ = try OutputFolder(root: folder).write(files)
    return subjects
  }

  private func buildForKernels() async throws {
    var rows: [VerifyReport.Row] = []
    for compiler in compiler.isEmpty ? ["gcc"] : compiler {
      for folder in kernel {
        for driver in drivers {
          let build = KernelBuild(
            kernel: FilePath(folder), driver: FilePath(driver), output: FilePath(output),
            compiler: compiler)
          rows.append(
            VerifyReport.Row(
              driver: driver, place: folder, compiler: compiler,
              verdict: try await build.verdict()))
        }
      }
    }
    try finish(rows)
  }

  private func finish(_ rows: [VerifyReport.Row]) throws {
    let report = VerifyReport(rows: rows)
    switch format {
    case .text: try Console.shared.write(report.text)
    case .json: try Console.shared.write(try report.json())
    }
    if report.failing > 0 { throw ExitStatus.difference }
    if report.untold > 0 { throw ExitStatus.badInput }
  }
}
