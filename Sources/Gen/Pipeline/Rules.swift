public import KernelModel
import ReleaseTables

/// How the adaptors serve the target's API: what no comparison of headers can know.
public struct Rules: Sendable {
  let areas: [AdaptationRules]

  /// No rules: gates alone.
  public init() { areas = [] }

  /// Reads the rules.
  ///
  /// - Parameters:
  ///   - files: `Rules/<area>.yaml`, already read.
  ///   - texts: `Rules/<area>/<block>.h`, already read.
  /// - Throws: `Diagnostics` of everything that is wrong with them.
  public init(files: [Tables.File], texts: [Tables.File]) throws(Diagnostics) {
    var problems: [Diagnostic] = []
    var areas: [AdaptationRules] = []
    for file in files {
      let area = Self.stem(of: file.path)
      var blocks: [String: AdaptorBlock.CText] = [:]
      for text in texts where Self.folder(of: text.path) == area {
        blocks[Self.stem(of: text.path)] = AdaptorBlock.CText(
          path: text.path, text: String(decoding: text.bytes, as: UTF8.self))
      }
      do throws(Diagnostics) {
        areas.append(
          try AdaptationRuleTable.rules(
            yaml: String(decoding: file.bytes, as: UTF8.self), path: file.path, area: area,
            texts: blocks))
      } catch {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    self.areas = try Self.ordered(areas)
  }

  /// The areas, each after those that it uses.
  private static func ordered(_ areas: [AdaptationRules]) throws(Diagnostics) -> [AdaptationRules] {
    var rest = areas.sorted { $0.area < $1.area }
    var result: [AdaptationRules] = []
    while !rest.isEmpty {
      guard
        let index = rest.firstIndex(where: { area in
          area.uses.allSatisfy { name in result.contains { $0.area == name } }
        })
      else {
        throw Diagnostics(
          rest.map {
            Diagnostic(
              .error, "rules.uses", "the areas that it uses are unknown or use each other",
              at: $0.location)
          })
      }
      result.append(rest.remove(at: index))
    }
    return result
  }

  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  private static func folder(of path: String) -> String {
    String(path.split(separator: "/").dropLast().last ?? "")
  }
}
