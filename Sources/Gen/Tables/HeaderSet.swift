package import KernelModel
private import Yams

/// The headers that are recorded, and what is made of them: `Tables/headers.yaml`.
package struct HeaderSet: Hashable, Sendable {
  /// One header.
  package struct Header: Hashable, Sendable {
    /// Kernel-relative: `include/linux/vfio.h`.
    package let path: String
    /// Whether its declarations get gates; the others are recorded to explain these.
    package let isGated: Bool
    /// Who can include it.
    package var visibility: HeaderVisibility { HeaderVisibility(path: path) }
  }

  /// In the order of the file.
  package let headers: [Header]
  /// A struct whose name ends in one of these is an ops table.
  package let opsSuffixes: [String]
  /// Structs that are ops tables under another name.
  package let opsNames: [String]

  /// The folders whose C files define the functions: what they export is all that is exported.
  package let exports: [String]

  /// Reads the file.
  package init(yaml text: String, path: String) throws(Diagnostics) {
    var reader = HeaderSetReader(path: path)
    reader.read(text)
    guard reader.problems.isEmpty else { throw Diagnostics(reader.problems) }
    headers = reader.headers
    opsSuffixes = reader.opsSuffixes
    opsNames = reader.opsNames
    exports = reader.exports
  }

  /// The header with a path, nil where it is not in the set.
  package subscript(_ path: String) -> Header? { headers.first { $0.path == path } }

  /// Whether a struct's members are slots that are filled with functions.
  package func isOpsTable(_ name: String) -> Bool {
    opsNames.contains(name) || opsSuffixes.contains { name.hasSuffix($0) }
  }
}

private struct HeaderSetReader {
  let path: String
  var problems: [Diagnostic] = []
  var headers: [HeaderSet.Header] = []
  var opsSuffixes: [String] = []
  var opsNames: [String] = []
  var exports: [String] = []

  init(path: String) { self.path = path }

  mutating func read(_ text: String) {
    let root: Node?
    do {
      // Every scalar is a text here; the resolver of types would compile its patterns first.
      root = try Yams.compose(yaml: text, .basic)
    } catch {
      report(error)
      return
    }
    guard let root, let fields = mapping(root, keys: ["headers", "exports", "ops"]) else {
      if root == nil { report("the file is empty", nil) }
      return
    }
    guard let list = fields["headers"] else { return report("'headers' is missing", root.mark) }
    for node in sequence(list) { readHeader(node) }
    if let list = fields["exports"] { readExports(list) }
    guard let ops = fields["ops"] else { return report("'ops' is missing", root.mark) }
    guard let ops = mapping(ops, keys: ["suffixes", "names"]) else { return }
    opsSuffixes = names(ops["suffixes"])
    opsNames = names(ops["names"])
  }

  private mutating func readHeader(_ node: Node) {
    guard let fields = mapping(node, keys: ["path", "gated"]) else { return }
    guard let pathNode = fields["path"] else { return report("'path' is missing", node.mark) }
    guard let path = pathNode.scalar?.string, isHeaderPath(path) else {
      return report(
        "'\(pathNode.scalar?.string ?? "")' is not a path of a header in the kernel tree",
        pathNode.mark)
    }
    var isGated = false
    if let gated = fields["gated"] {
      switch gated.scalar?.string {
      case "true": isGated = true
      case "false": isGated = false
      default: report("'true' or 'false' was expected", gated.mark)
      }
    }
    guard !headers.contains(where: { $0.path == path }) else {
      return report("'\(path)' is listed twice", pathNode.mark)
    }
    headers.append(HeaderSet.Header(path: path, isGated: isGated))
  }

  private mutating func readExports(_ list: Node) {
    for node in sequence(list) {
      // A folder is what a header's path may begin with.
      guard let folder = node.scalar?.string, isHeaderPath("\(folder)/a.h") else {
        report(
          "'\(node.scalar?.string ?? "")' is not a path of a folder in the kernel tree", node.mark)
        continue
      }
      if exports.contains(folder) { report("'\(folder)' is listed twice", node.mark) }
      exports.append(folder)
    }
  }

  private mutating func names(_ node: Node?) -> [String] {
    guard let node else { return [] }
    var result: [String] = []
    for item in sequence(node) {
      guard let name = item.scalar?.string, isCIdentifier(name) else {
        report("'\(item.scalar?.string ?? "")' is not a C identifier", item.mark)
        continue
      }
      if result.contains(name) { report("'\(name)' is listed twice", item.mark) }
      result.append(name)
    }
    return result
  }

  // MARK: Nodes

  private mutating func mapping(_ node: Node, keys: Set<String>) -> [String: Node]? {
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

  private mutating func sequence(_ node: Node) -> [Node] {
    guard let sequence = node.sequence else {
      report("a list was expected", node.mark)
      return []
    }
    return Array(sequence)
  }

  private mutating func report(_ message: String, _ mark: Mark?) {
    problems.append(
      Diagnostic(
        .error, "headers.content", message,
        at: SourceLocation(path: path, line: mark?.line ?? 0, column: mark?.column ?? 0)))
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
