public import KernelModel
import ReleaseTables

/// What the Swift package is made from, apart from the tables.
public struct SwiftBindings: Sendable {
  let rules: [BindingRules]
  /// The parts of the package that no table changes: paths relative to it, and their bytes.
  let fixed: [Tables.File]

  /// No package.
  public init() {
    rules = []
    fixed = []
  }

  /// Reads the rules.
  ///
  /// - Parameters:
  ///   - files: `Rules/swift/<area>.yaml`, already read.
  ///   - fixed: the files below `Templates/Swift`, with paths relative to it.
  /// - Throws: `Diagnostics` of everything that is wrong with the rules.
  public init(rules files: [Tables.File], fixed: [Tables.File]) throws(Diagnostics) {
    var problems: [Diagnostic] = []
    var rules: [BindingRules] = []
    for file in files {
      let name = file.path.split(separator: "/").last ?? ""
      do throws(Diagnostics) {
        rules.append(
          try BindingRuleTable.rules(
            yaml: String(decoding: file.bytes, as: UTF8.self), path: file.path,
            area: String(name.prefix { $0 != "." })))
      } catch {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    self.rules = rules
    self.fixed = fixed
  }
}
