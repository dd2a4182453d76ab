import ArgumentParser
import Foundation
import Gen
import KernelModel
import SystemPackage

/// `shimgen scan`: a driver's own source as every release sees it.
struct ScanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Reads a driver's own source as every release would see it.",
    discussion: """
      Each C file is parsed once a release, with the recorded headers, the driver's
      own conditionals under that LINUX_VERSION_CODE, and stand-ins for everything
      else: no kernel source is needed. Told are the recorded declarations that it
      uses, what is missing or differs, on which releases; its version conditionals
      that are wrong (and the right boundary) or dead; then what the overlay makes
      of it. Only recorded declarations are judged. Name all C files of a module:
      what a link needs (exports, namespaces) is told of the whole.

      Verdicts a release: ok; breaks; not fully understood (something recorded could
      not be looked at, or nothing recorded is in use). How much was understood is
      always told. CONFIG_ options that the driver names are taken as set; -U takes
      one back. What a vendor's macro decides (RHEL_RELEASE_CODE, for one) is read
      both ways: mainline's branch is judged, the others' uses are told.

      Exit status 0: all ok; 1: a finding as bad as --fail-on says; 2: none, and some
      release is not fully understood, or a file cannot be read; 3: the tool failed.

      EXAMPLES
        shimgen scan driver.c
        shimgen scan src/*.c -I include -D DRIVER_FEATURE=1 --from 5.4
        shimgen scan driver.c --format sarif > driver.sarif
        shimgen scan driver.c --format github --fail-on warning
      """)

  @Argument(help: ArgumentHelp("The driver's C files.", valueName: "file"))
  var files: [String]

  @Option(
    name: .customShort("I"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A folder with the driver's own headers.", valueName: "folder"))
  var include: [String] = []

  @Option(
    name: .customShort("D"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("What the driver's build defines.", valueName: "name[=value]"))
  var define: [String] = []

  @Option(
    name: .customShort("U"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("An option of the kernel's to take as not set.", valueName: "name"))
  var undefine: [String] = []

  @OptionGroup var span: SpanOptions

  @Flag(help: "The recorded point releases of the span as well.")
  var points = false

  @OptionGroup var findings: FindingOptions
  @OptionGroup var clang: LibclangOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    let folder = try data.folder()
    let tables = try LoadedTables.tables(in: folder)
    let standIn = try ["kernel.h", "driver.h"].map { name in
      Tables.File(path: name, bytes: try Files.read(folder.standIn.appending(name)))
    }
    let releases = tables.records.map(\.release).filter {
      (points ? $0.isExpressible : $0.isMainline) && $0 >= span.from && $0.mainline <= span.to
    }
    let scanner = try DriverScanner(
      tables: tables, releases: releases, standIn: standIn, libclang: clang.libclang)
    // The overlay is asked while the driver is read.
    async let service = overlay(folder, tables)
    let driver = try Driver(
      files: files, flags: .init(folders: include, definitions: define, removals: undefine),
      working: FileManager.default.currentDirectoryPath
    ) { path throws(Diagnostics) in
      Files.kind(FilePath(path)) == .file ? try Files.read(FilePath(path), limit: 16 << 20) : nil
    }
    let report = try await scanner.scan(driver).report(overlay: try await service)
    try Console.shared.write(
      report.text(as: findings.format, version: Shimgen.version))
    if try findings.failOn.areMet(by: report, besides: "scan.not-understood") {
      throw ExitStatus.difference
    }
    if !findings.failOn.isNever, report.verdict == "not fully understood" {
      throw ExitStatus.badInput
    }
  }

  /// How the overlay serves the span that it is generated for, whatever is scanned; nil where the
  /// data folder has no rules for it.
  private func overlay(
    _ folder: DataFolder, _ tables: Tables
  ) throws(Diagnostics) -> OverlayService? {
    guard Files.kind(folder.rules) == .folder else { return nil }
    let generator = Generator(
      tables: tables, headers: try LoadedTables.headers(in: folder), templates: [],
      rules: try LoadedTables.rules(in: folder))
    do throws(Diagnostics) {
      return try generator.overlayService(
        Generator.Request(
          from: SpanOptions.oldest, to: SpanOptions.newest, target: SpanOptions.newest))
    } catch {
      Console.shared.note("no advice on the overlay: \(error.all.first?.description ?? "")")
      return nil
    }
  }
}
