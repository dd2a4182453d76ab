import ClangBridge
import KernelModel

/// One parse of a header inside its own, configured tree.
struct AttachedParse {
  let text: HeaderText
  let file: String
  let arguments: [String]
  let recordsLayout: Bool

  private static let mainPath = "/shimgen/main.c"

  func declarations() throws(Diagnostics) -> [Declaration] {
    // What every module includes first: not all headers stand alone (mdev.h of 5.10).
    let main =
      "#include <linux/module.h>\n#include <linux/device.h>\n#include <linux/uuid.h>\n"
      + "#include \"\(file)\"\n"
      + MacroValues.text(for: text.macros, in: nil)
    let unit = ClangUnit(
      main: Self.mainPath,
      buffers: [.init(path: Self.mainPath, bytes: Array(main.utf8))],
      arguments: arguments + ["-x", "c", "-w", "-ferror-limit=0"])
    guard let unit else {
      throw Diagnostics(
        Diagnostic(
          .error, "libclang.failure", "libclang could not parse this header at all",
          at: SourceLocation(path: text.path)))
    }
    let problems = unit.problems.filter { $0.path != Self.mainPath }
    if !problems.isEmpty {
      throw Diagnostics(
        problems.map {
          Diagnostic(
            .error, "header.syntax", $0.message,
            at: SourceLocation(
              path: $0.path == file ? text.path : $0.path, line: $0.line, column: $0.column))
        })
    }
    let documentation = KernelDocIndex(text)
    var reader = DeclarationReader(
      text: text, file: unit.file(file), documentation: documentation, types: TypeReader(),
      recordsLayout: recordsLayout)
    _ = reader.read(unit)
    if !reader.problems.isEmpty { throw Diagnostics(reader.problems) }
    let values = MacroValues.values(in: unit, mainFile: unit.file(Self.mainPath))
    let macros = text.macros.enumerated().map { index, macro in
      MacroReader.declaration(macro, value: values[index], in: text, documentation)
    }
    return DeclarationOrder.sorted(reader.declarations + macros)
  }
}
