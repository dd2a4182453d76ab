import ArgumentParser
import Gen
import KernelModel
import SystemPackage

/// `shimgen swift-object`: Swift callbacks as an object for a kernel module.
struct SwiftObjectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swift-object",
    abstract: "Compiles Swift files into an object for one kernel.",
    discussion: """
      For the callbacks of a driver, in Embedded Swift (an experimental feature of
      the Swift compiler; x86_64 and arm64 kernels). Flags come from Kbuild's own
      command for that kernel. What kernel code cannot have is refused with its
      place: floating point, exceptions, locks, global constructors, globals that
      are initialised when they are first used. The kernel's objtool looks at the
      object, and every warning of its is an error.

      The driver's bridging header includes KernelDMABuf.h or KernelVFIO.h of
      Output/Swift-kernel and whatever else the callbacks call. In a Kbuild file,
      swift.mk of Output/Swift-kernel has the rule.

      EXAMPLES
        shimgen swift-object --kernel /lib/modules/$(uname -r)/build \\
          --bridging-header bridge.h -o callbacks.o callbacks.swift \\
          -Xcc -Ishimgen/include -Xcc -Ishimgen/Swift-kernel/include
      """)

  @Argument(help: "The Swift files of the object.")
  var sources: [String]

  @Option(
    name: .customLong("Xcc", withSingleDash: true), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("An argument for the importer of C headers.", valueName: "argument"))
  var importerArguments: [String] = []

  @Option(help: ArgumentHelp("A configured kernel tree or headers package.", valueName: "folder"))
  var kernel: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The object to write.", valueName: "file.o"))
  var output: String

  @Option(help: ArgumentHelp("The header that the Swift files see.", valueName: "file"))
  var bridgingHeader: String?

  @Option(
    help: ArgumentHelp(
      "The C modules that the Swift files import, where there is no bridging header.",
      valueName: "file"))
  var moduleMap: String?

  @Option(help: ArgumentHelp("The kernel module's name; the object's without.", valueName: "name"))
  var module: String?

  @Option(
    help: ArgumentHelp(
      "Where Kbuild wants the dependencies; without, the .cmd file is written as well.",
      valueName: "file"))
  var depfile: String?

  @Option(help: ArgumentHelp("The Swift compiler, not the first in PATH.", valueName: "file"))
  var swiftc: String?

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard output.hasSuffix(".o"), let stem = FilePath(output).lastComponent?.stem, !stem.isEmpty
    else { throw ValidationError("the output is an object, with a name that ends in .o") }
    if bridgingHeader != nil, moduleMap != nil {
      throw ValidationError("C declarations come from a bridging header or from C modules")
    }
    let name = module ?? stem
    guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "_-".contains($0)) })
    else { throw ValidationError("'\(name)' is no name for a kernel module") }
  }

  func run() async throws {
    common.apply()
    let output = FilePath(output)
    guard Files.kind(FilePath(kernel)) == .folder, let tree = Files.resolved(FilePath(kernel))
    else {
      throw Diagnostics(
        Diagnostic(
          .error, "file.open", Files.absence(FilePath(kernel)), at: SourceLocation(path: kernel)))
    }
    for source in sources { _ = try Files.read(FilePath(source)) }
    try Self.refuseSpaces(in: [kernel] + sources + [output.removingLastComponent().string])
    let build = SwiftObjectBuild(
      tree: tree, sources: sources.map { FilePath($0) },
      bridgingHeader: bridgingHeader.map { FilePath($0) },
      moduleMap: moduleMap.map { FilePath($0) },
      moduleName: module ?? output.lastComponent?.stem ?? "object",
      importerArguments: importerArguments,
      toolchain: try await SwiftToolchain(named: swiftc))
    let result = try await build.run(name: output.lastComponent?.string ?? "object.o")
    let record = KbuildRecord(
      object: output, dependencies: result.dependencies, command: CommandLine.arguments)
    let folder = output.removingLastComponent()
    let name = output.lastComponent?.string ?? "object.o"
    var files: [(path: String, bytes: [UInt8])] = [(name, result.object)]
    if let depfile {
      try OutputFolder.write(record.depfile, to: FilePath(depfile))
    } else {
      files.append((record.commandFileName, try await record.commandFile(tree: tree)))
    }
    _ = try OutputFolder(root: folder.isEmpty ? "." : folder).write(files)
  }

  /// Kbuild's own tools split paths at spaces.
  private static func refuseSpaces(in paths: [String]) throws(Diagnostics) {
    let found = paths.filter {
      (Files.resolved(FilePath($0))?.string ?? $0).contains(" ")
    }
    if found.isEmpty { return }
    throw Diagnostics(
      found.map {
        Diagnostic(
          .error, "object.space", "Kbuild knows no path with a space in it",
          at: SourceLocation(path: $0))
      })
  }
}
