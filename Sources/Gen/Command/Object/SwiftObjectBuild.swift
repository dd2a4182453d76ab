import KernelModel
import KernelObject
import SystemPackage

/// Swift files made into one object for one kernel.
struct SwiftObjectBuild {
  let tree: FilePath
  let sources: [FilePath]
  let bridgingHeader: FilePath?
  let moduleMap: FilePath?
  /// The object's name in messages and for the kernel: `KBUILD_MODNAME`.
  let moduleName: String
  /// More arguments for the importer of C headers.
  let importerArguments: [String]
  let toolchain: SwiftToolchain

  /// What was made.
  struct Result {
    let object: [UInt8]
    /// The files that the object depends on.
    let dependencies: [String]
  }

  /// Compiles, checks and finishes the object.
  ///
  /// - Parameter name: the object's file name, as the tools that look at it shall say.
  /// - Returns: the object, and what it was made from.
  /// - Throws: `Diagnostics` for everything that kernel code cannot have, and for what the Swift
  ///   compiler or the kernel's objtool complain about.
  func run(name: String) async throws -> Result {
    let folder = try TemporaryFolder(for: "object")
    defer { folder.remove() }
    let work = folder.path
    let dryRun = try await KbuildDryRun(tree: tree, sources: ["shimgen_first", "shimgen_second"])
    guard let command = dryRun.compileCommand(of: "shimgen_first") else {
      throw KbuildDryRun.noCommand(tree)
    }
    try refuseRandomLayout()
    let flags = try ObjectFlags(
      kbuild: command.words, from: command.folder.string,
      builtinHeaders: toolchain.builtinHeaders.string, tree: SourceLocation(path: tree.string))
    var module = try await intermediate(flags, in: work)
    let refused = ObjectRefusals(module).all()
    if !refused.isEmpty { throw Diagnostics(refused) }
    try module.countReferences()
    try await compareLayouts(module, flags, command, in: work)
    module.apply(try await reference(flags, in: work))
    module.makeLocal()
    let object = work.appending(name)
    try await compile(module, flags, to: object, in: work)
    try await check(
      object, dryRun.objtoolCommand(of: "shimgen_first"), flags.architecture, in: work)
    return Result(
      object: try Files.read(object),
      dependencies: Self.dependencies(Files.text(work.appending("module.d")) ?? ""))
  }

  /// A kernel whose structs gcc has shuffled: no other compiler knows the order.
  private func refuseRandomLayout() throws {
    let configuration = tree.appending("include/config/auto.conf")
    let random = (Files.text(configuration) ?? "").split(separator: "\n").first {
      $0 == "CONFIG_RANDSTRUCT=y" || $0 == "CONFIG_GCC_PLUGIN_RANDSTRUCT=y"
    }
    guard let random else { return }
    throw Diagnostics(
      Diagnostic(
        .error, "object.randstruct",
        "the kernel's structs have a random layout, which only its own compiler knows: \(random)",
        at: SourceLocation(path: configuration.string)))
  }

  // MARK: Stages

  private func intermediate(_ flags: ObjectFlags, in work: FilePath) async throws -> IRModule {
    let file = work.appending("module.ll")
    var arguments = [
      "-enable-experimental-feature", "Embedded", "-wmo", "-parse-as-library", "-Osize",
      "-swift-version", "6", "-target", flags.architecture.triple, "-module-name",
      Self.identifier(moduleName), "-gline-tables-only", "-Xfrontend", "-disable-stack-protector",
      "-module-cache-path", work.appending("cache").string,
      "-emit-irgen", "-o", file.string, "-Xfrontend", "-emit-dependencies-path", "-Xfrontend",
      work.appending("module.d").string,
    ]
    if let bridgingHeader {
      arguments += ["-import-objc-header", bridgingHeader.string]
    }
    // An overlay stands before the kernel's own headers.
    var imported = importerArguments + flags.importer + definitions + ["-w"]
    if let moduleMap, bridgingHeader == nil { imported.append("-fmodule-map-file=\(moduleMap)") }
    for argument in imported { arguments += ["-Xcc", argument] }
    arguments += sources.map(\.string)
    let outcome = try await ToolRun(toolchain.swiftc, arguments).run()
    if !outcome.errors.isEmpty { Console.shared.passOn(outcome.errors) }
    guard outcome.isSuccess else {
      throw Diagnostics(
        Diagnostic(
          .error, "object.swift", "the Swift compiler does not compile this for the kernel",
          at: SourceLocation(path: sources.first?.string ?? tree.string)))
    }
    return IRModule(
      String(decoding: try Files.read(file, limit: 1 << 30), as: UTF8.self))
  }

  var definitions: [String] {
    [
      "-DKBUILD_MODNAME=\"\(moduleName)\"", "-DKBUILD_BASENAME=\"\(moduleName)\"",
      "-D__KBUILD_MODNAME=kmod_\(Self.identifier(moduleName))",
    ]
  }

  /// What clang makes of an empty C function: the attributes that every function gets.
  private func reference(_ flags: ObjectFlags, in work: FilePath) async throws -> IRModule {
    let source = work.appending("reference.c")
    let file = work.appending("reference.ll")
    _ = try OutputFolder(root: work).write([
      (
        "reference.c",
        Array("void shimgen_reference(void);\nvoid shimgen_reference(void) {}\n".utf8)
      )
    ])
    // Headers are not for this one: it stands for code alone.
    let code = flags.clang.filter { $0.hasPrefix("-m") || $0.hasPrefix("-f") }
    let outcome = try await ToolRun(
      toolchain.clang,
      ["-target", flags.architecture.triple] + flags.architecture.codeGeneration + code
        + ["-O1", "-S", "-emit-llvm", "-o", file.string, source.string]
    ).run()
    guard outcome.isSuccess else {
      throw ToolFailure(
        "object.clang", "clang does not take the kernel's flags: \(outcome.errors)",
        at: SourceLocation(path: tree.string))
    }
    return IRModule(String(decoding: try Files.read(file), as: UTF8.self))
  }

  private func compile(
    _ module: IRModule, _ flags: ObjectFlags, to object: FilePath, in work: FilePath
  ) async throws {
    _ = try OutputFolder(root: work).write([("object.ll", Array(module.text.utf8))])
    let code = flags.clang.filter { $0.hasPrefix("-m") || $0.hasPrefix("-f") }
    // For objtool a function that ends in a call which does not return would run into the next one:
    // a trap behind it says that it ends. What LLVM splits off as cold it knows from gcc only, as
    // something that is jumped to.
    let outcome = try await ToolRun(
      toolchain.clang,
      ["-target", flags.architecture.triple] + flags.architecture.codeGeneration + code
        + [
          "-Os", "-w", "-mllvm", "-trap-unreachable", "-Xclang", "-fno-split-cold-code", "-x", "ir",
          "-c",
          work.appending("object.ll").string, "-o", object.string,
        ]
    ).run()
    guard outcome.isSuccess else {
      throw ToolFailure(
        "object.clang", "clang makes no object of the IR: \(outcome.errors)",
        at: SourceLocation(path: object.string))
    }
    // Notes for other linkers, and debug information, which pahole does not read from Swift.
    let sections = [".swift1_autolink_entries", ".linker-options", ".llvm_addrsig", ".comment"]
    let stripped = try await ToolRun(
      "objcopy",
      ["--strip-debug", "--discard-locals"] + sections.flatMap { ["--remove-section", $0] } + [
        object.string
      ]
    ).run()
    guard stripped.isSuccess else {
      throw ToolFailure(
        "object.objcopy", "objcopy: \(stripped.errors)", at: SourceLocation(path: object.string))
    }
  }

  /// Runs the kernel's objtool: every word that it says is an error.
  ///
  /// Where Kbuild runs it on the linked module, it does so with this object in it, and a copy is
  /// looked at here, so that what it says is told where the object is made.
  private func check(
    _ object: FilePath, _ command: KbuildDryRun.Command?, _ architecture: ObjectArchitecture,
    in work: FilePath
  ) async throws {
    guard let command, let program = command.words.first else { return }
    var checked = object
    if command.words.contains("--link") {
      checked = work.appending("linked").appending(object.lastComponent?.string ?? "object.o")
      _ = try OutputFolder(root: work.appending("linked")).write([
        (checked.lastComponent?.string ?? "object.o", try Files.read(object))
      ])
    }
    let outcome = try await ToolRun(
      command.folder.pushing(FilePath(program)),
      command.words.dropFirst().dropLast() + [checked.string], in: command.folder,
      environment: ["SRCARCH": architecture.kernelName]
    ).run()
    let said = (outcome.output + outcome.errors).split(separator: "\n").map {
      String($0).replacing("\(checked.removingLastComponent())/", with: "")
    }
    if outcome.isSuccess, said.isEmpty { return }
    throw Diagnostics(
      Diagnostic(
        .error, "object.objtool", "the kernel's objtool does not accept the object",
        at: SourceLocation(path: object.lastComponent?.string ?? object.string),
        notes: said.map { Diagnostic(.note, "object.objtool", $0) }))
  }

  // MARK: Small things

  /// The files behind the colon of make's rules, without a doubling.
  private static func dependencies(_ text: String) -> [String] {
    var seen: Set<String> = []
    var files: [String] = []
    for line in text.split(separator: "\n") {
      guard let colon = line.firstRange(of: " : ") else { continue }
      for word in words(line[colon.upperBound...]) where seen.insert(word).inserted {
        files.append(word)
      }
    }
    return files
  }

  /// Words between spaces; a backslash keeps the space behind it.
  private static func words(_ text: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == " " {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// A name that C and Swift take: what Kbuild makes of a module's name.
  static func identifier(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
