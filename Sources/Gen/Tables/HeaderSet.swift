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
  private var yaml: YamlReader
  var headers: [HeaderSet.Header] = []
  var opsSuffixes: [String] = []
  var opsNames: [String] = []
  var exports: [String] = []

  init(path: String) { yaml = YamlReader(path: path, identifier: "headers.content") }

  var problems: [Diagnostic] { yaml.problems }

  mutating func read(_ text: String) {
    guard let root = yaml.root(of: text),
      let fields = yaml.mapping(root, keys: ["headers", "exports", "ops"])
    else { return }
    guard let list = fields["headers"] else {
      return yaml.report("'headers' is missing", root.mark)
    }
    for node in yaml.sequence(list) { readHeader(node) }
    if let list = fields["exports"] { readExports(list) }
    guard let ops = fields["ops"] else { return yaml.report("'ops' is missing", root.mark) }
    guard let ops = yaml.mapping(ops, keys: ["suffixes", "names"]) else { return }
    opsSuffixes = names(ops["suffixes"])
    opsNames = names(ops["names"])
  }

  private mutating func readHeader(_ node: Node) {
    guard let fields = yaml.mapping(node, keys: ["path", "gated"]) else { return }
    guard let pathNode = fields["path"] else {
      return yaml.report("'path' is missing", node.mark)
    }
    guard let path = pathNode.scalar?.string, isHeaderPath(path) else {
      return yaml.report(
        "'\(pathNode.scalar?.string ?? "")' is not a path of a header in the kernel tree",
        pathNode.mark)
    }
    var isGated = false
    if let gated = fields["gated"] {
      switch gated.scalar?.string {
      case "true": isGated = true
      case "false": isGated = false
      default: yaml.report("'true' or 'false' was expected", gated.mark)
      }
    }
    guard !headers.contains(where: { $0.path == path }) else {
      return yaml.report("'\(path)' is listed twice", pathNode.mark)
    }
    headers.append(HeaderSet.Header(path: path, isGated: isGated))
  }

  private mutating func readExports(_ list: Node) {
    for node in yaml.sequence(list) {
      // A folder is what a header's path may begin with.
      guard let folder = node.scalar?.string, isHeaderPath("\(folder)/a.h") else {
        yaml.report(
          "'\(node.scalar?.string ?? "")' is not a path of a folder in the kernel tree", node.mark)
        continue
      }
      if exports.contains(folder) { yaml.report("'\(folder)' is listed twice", node.mark) }
      exports.append(folder)
    }
  }

  private mutating func names(_ node: Node?) -> [String] {
    guard let node else { return [] }
    var result: [String] = []
    for item in yaml.sequence(node) {
      guard let name = item.scalar?.string, isCIdentifier(name) else {
        yaml.report("'\(item.scalar?.string ?? "")' is not a C identifier", item.mark)
        continue
      }
      if result.contains(name) { yaml.report("'\(name)' is listed twice", item.mark) }
      result.append(name)
    }
    return result
  }
}
