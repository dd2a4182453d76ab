import SystemPackage

/// What a generated folder was made from, as make and ninja read it.
///
///     Output/SHA256SUMS: Rules/vfio.yaml Tables/headers/4.4.table …
///
/// Each input is a target of its own as well, without a rule, so that one that is gone makes the
/// headers anew and is no error.
struct DependencyFile {
  let target: FilePath
  /// In any order.
  let inputs: [FilePath]

  var text: String {
    let names = Set(inputs.map { Self.escaped($0.string) }).sorted()
    let head = ([Self.escaped(target.string) + ":"] + names).joined(separator: " \\\n  ")
    return head + "\n" + names.map { "\n\($0):\n" }.joined()
  }

  /// A path as make reads it: spaces, dollars and number signs taken for what they are.
  private static func escaped(_ path: String) -> String {
    path.replacing("\\", with: "\\\\").replacing(" ", with: "\\ ").replacing("$", with: "$$")
      .replacing("#", with: "\\#")
  }
}

extension DataFolder {
  /// Every file that output is made from.
  func inputs() throws -> [FilePath] {
    var inputs: [FilePath] = []
    for folder in [tables, rules, templates] {
      for name in try Files.tree(below: folder) where !name.hasPrefix("images/") {
        inputs.append(folder.appending(name))
      }
    }
    return inputs
  }
}
