import HeaderParse
import KernelModel

/// Parses C text as one header, by itself.
func parse(
  _ text: String, as path: String = "include/linux/vfio.h",
  on architectures: [Architecture] = Architecture.allCases
) throws -> [Declaration] {
  let parser = HeaderParser(library: try ClangLibrary())
  return try parser.parseDetached(Array(text.utf8), path: path, architectures: architectures)
    .declarations ?? []
}

/// The diagnostics of a text that must not parse, one a line.
func problems(_ bytes: [UInt8], as path: String = "include/linux/vfio.h") throws -> String {
  let parser = HeaderParser(library: try ClangLibrary())
  do throws(Diagnostics) {
    _ = try parser.parseDetached(bytes, path: path)
    return "parsed"
  } catch {
    return error.description
  }
}

extension [Declaration] {
  /// Every declaration of a name: more than one where branches differ.
  func named(_ name: String) -> [Declaration] { filter { $0.name == name } }

  func record(_ name: String) -> Record? {
    for case .record(let record) in named(name).map(\.content) { return record }
    return nil
  }

  func macro(_ name: String) -> Macro? {
    for case .macro(let macro) in named(name).map(\.content) { return macro }
    return nil
  }

  func function(_ name: String) -> Function? {
    for case .function(let function) in named(name).map(\.content) { return function }
    return nil
  }
}
