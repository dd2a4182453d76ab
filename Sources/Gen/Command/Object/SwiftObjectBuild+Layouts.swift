import KernelModel
import KernelObject
import SystemPackage

extension SwiftObjectBuild {
  /// Asks the kernel's own compiler for the layouts that the object was compiled with.
  func compareLayouts(
    _ module: IRModule, _ flags: ObjectFlags, _ command: KbuildDryRun.Command, in work: FilePath
  ) async throws {
    let check = LayoutCheck(module)
    let headers = try declaringHeaders()
    if headers.isEmpty { return }
    let text = headers.map { "#include \"\($0)\"\n" }.joined()
    _ = try OutputFolder(root: work).write([("layout.h", Array(text.utf8))])
    let header = work.appending("layout.h").string
    let dump = try await ToolRun(
      toolchain.clang,
      ["-target", flags.architecture.triple] + importerArguments + flags.clang + definitions + [
        "-D__swift__", "-w", "-x", "c", "-fsyntax-only", "-Xclang",
        "-fdump-record-layouts-complete", header,
      ]
    ).run()
    guard dump.isSuccess else {
      throw ToolFailure("object.layout", "clang does not read the headers: \(dump.errors)")
    }
    let layouts = RecordLayouts(dump.output, wanted: check.names)
    let mismatches = check.mismatches(layouts)
    if !mismatches.isEmpty { throw Diagnostics(mismatches) }
    _ = try OutputFolder(root: work).write([
      ("layout.c", Array(check.assertions(layouts, header: header).utf8))
    ])
    try await compile(work.appending("layout.c"), by: command)
  }

  /// Compiles a C file as Kbuild would, without an object; what is asserted in it is an error.
  private func compile(_ file: FilePath, by command: KbuildDryRun.Command) async throws {
    guard let compiler = command.words.first else { return }
    let kept = command.words.dropFirst().prefix { $0 != "-c" }.filter { !$0.hasPrefix("-Wp,") }
    let outcome = try await ToolRun(
      FilePath(compiler),
      importerArguments.map(Self.absolute) + kept + ["-w", "-fsyntax-only", file.string],
      in: command.folder
    ).run()
    if outcome.isSuccess { return }
    let errors = outcome.errors.split(separator: "\n").compactMap { line -> String? in
      guard let mark = line.firstRange(of: "error: ") else { return nil }
      let text: Substring = line[mark.upperBound...]
      // static assertion failed: "the text"
      guard let quote = text.firstRange(of: "failed: \"") else { return String(text) }
      let message: Substring = text[quote.upperBound...]
      return String(message.dropLast())
    }
    throw Diagnostics(
      (errors.isEmpty ? ["the kernel's compiler does not read the headers"] : errors).map {
        Diagnostic(
          .error, "object.layout", $0,
          at: SourceLocation(path: bridgingHeader?.string ?? tree.string))
      })
  }

  /// The headers whose structs Swift sees.
  private func declaringHeaders() throws -> [FilePath] {
    if let bridgingHeader { return [Files.resolved(bridgingHeader) ?? bridgingHeader] }
    guard let moduleMap, let text = Files.text(moduleMap) else { return [] }
    let folder = (Files.resolved(moduleMap) ?? moduleMap).removingLastComponent()
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\"")
      guard let word = parts.first, let name = parts.dropFirst().first,
        word.split(separator: " ") == ["header"]
      else { return nil }
      return folder.appending(String(name))
    }
  }

  /// An include path that means the same in another folder.
  private static func absolute(_ argument: String) -> String {
    guard argument.hasPrefix("-I"),
      let path = Files.resolved(FilePath(String(argument.dropFirst(2))))
    else { return argument }
    return "-I\(path)"
  }
}
