import KernelModel
import Yams

/// Reads the nodes of a YAML file and gathers what is wrong with them, each with its place.
///
/// Every scalar is a text: what a number or a flag is, the caller knows.
struct YamlReader {
  let path: String
  /// Which file the problems are in, as their stable name says it: `headers.content`.
  let identifier: String
  private(set) var problems: [Diagnostic] = []

  init(path: String, identifier: String) {
    self.path = path
    self.identifier = identifier
  }

  /// The root of a file; nil where it cannot be read or is empty, which is a problem.
  mutating func root(of text: String) -> Node? {
    do {
      // The resolver of types would compile its patterns first.
      if let root = try Yams.compose(yaml: text, .basic) { return root }
      report("the file is empty", nil)
    } catch {
      report(error)
    }
    return nil
  }

  /// The values of a mapping by key; a key that is not among `keys` is a problem.
  mutating func mapping(_ node: Node, keys: Set<String>) -> [String: Node]? {
    guard let mapping = node.mapping else {
      report("keys and values were expected", node.mark)
      return nil
    }
    var result: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, keys.contains(name) else {
        report("the key '\(key.scalar?.string ?? "")' is unknown here", key.mark)
        continue
      }
      result[name] = value
    }
    return result
  }

  /// The elements of a list.
  mutating func sequence(_ node: Node) -> [Node] {
    guard let sequence = node.sequence else {
      report("a list was expected", node.mark)
      return []
    }
    return Array(sequence)
  }

  /// The text of a scalar.
  mutating func text(_ node: Node) -> String? {
    guard let text = node.scalar?.string, !text.isEmpty else {
      report("a text was expected", node.mark)
      return nil
    }
    return text
  }

  /// The text of a key that has to be there.
  mutating func text(_ key: String, of fields: [String: Node], in node: Node) -> String? {
    guard let value = fields[key] else {
      report("'\(key)' is missing", node.mark)
      return nil
    }
    return text(value)
  }

  /// Where a node stands.
  func location(of node: Node) -> SourceLocation { location(node.mark) }

  mutating func report(_ message: String, _ mark: Mark?) {
    problems.append(Diagnostic(.error, identifier, message, at: location(mark)))
  }

  private func location(_ mark: Mark?) -> SourceLocation {
    SourceLocation(path: path, line: mark?.line ?? 0, column: mark?.column ?? 0)
  }

  private mutating func report(_ error: any Error) {
    guard let error = error as? YamlError else { return report("\(error)", nil) }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(problem, mark)
    case .duplicatedKeysInMapping(let keys, let context):
      report("the key '\(keys.sorted().joined(separator: "', '"))' stands twice", context.mark)
    default: report("\(error)", nil)
    }
  }
}
