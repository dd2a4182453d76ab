import Foundation
package import KernelModel

/// The recorded headers of Tests/Fixtures/kernel-api as records.
package enum KernelAPIFixture {
  /// All 47 mainline releases and six point releases.
  package static let records: [ReleaseRecord] = load()

  /// The records of the mainline releases.
  package static var mainline: [ReleaseRecord] { records.filter { $0.release.isMainline } }

  /// The text of a file beside the records.
  package static func text(_ name: String) -> String {
    (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
  }

  private static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/kernel-api")
  }

  private static func load() -> [ReleaseRecord] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var documents: [[String: Any]] = []
    for case let file as URL in files ?? .init() where file.pathExtension == "json" {
      guard let data = try? Data(contentsOf: file),
        let document = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
      else { preconditionFailure("\(file.path) is no record") }
      documents.append(document)
    }
    var paths: Set<String> = []
    for document in documents { paths.formUnion((document.object("headers")).keys) }
    var reader = RecordReader(paths: paths.sorted())
    return documents.map { reader.record($0) }.sorted { $0.release < $1.release }
  }
}

private struct RecordReader {
  let paths: [String]
  var types: [String: CType] = [:]

  init(paths: [String]) { self.paths = paths }

  mutating func record(_ document: [String: Any]) -> ReleaseRecord {
    let headers = document.object("headers")
    var records: [HeaderRecord] = []
    for path in paths {
      guard let header = headers[path] as? [String: Any] else {
        records.append(HeaderRecord(path: path, declarations: nil))
        continue
      }
      records.append(HeaderRecord(path: path, declarations: declarations(header)))
    }
    guard let release = KernelRelease(document.text("release")),
      let tree = KernelRelease(document.text("tree_version"))
    else { preconditionFailure("a record without its release") }
    let source = document.object("source")
    return ReleaseRecord(
      release: release, tree: tree,
      source: .init(
        kind: "kernel-api", text: "\(source.text("repository")) \(source.text("commit"))"),
      headers: records)
  }

  private mutating func declarations(_ header: [String: Any]) -> [Declaration] {
    var found: [Declaration] = []
    for (name, value) in header.object("functions") {
      guard let function = value as? [String: Any] else { continue }
      found.append(
        Declaration(
          name: name,
          content: .function(
            Function(
              type: functionType(function), isInline: function["inline"] as? Bool ?? false)),
          line: function["line"] as? Int ?? 0))
    }
    for (name, value) in header.object("structs") {
      guard let record = value as? [String: Any] else { continue }
      let layout = (record["size"] as? Int).map {
        PerArchitecture(Record.Layout(size: $0, alignment: 0))
      }
      found.append(
        Declaration(
          name: name,
          content: .record(
            Record(
              kind: record.text("kind") == "union" ? .union : .structure,
              members: members(record), layout: layout)), line: record["line"] as? Int ?? 0))
    }
    for (name, value) in header.object("enums") {
      let constants = (value as? [String: Int] ?? [:])
        .map { Enumeration.Constant(name: $0.key, value: Int64($0.value)) }
        .sorted { ($0.value, $0.name) < ($1.value, $1.name) }
      let isAnonymous = name.hasPrefix("anonymous@")
      found.append(
        Declaration(
          name: isAnonymous ? constants.first?.name ?? name : name,
          content: .enumeration(Enumeration(isAnonymous: isAnonymous, constants: constants))))
    }
    for (name, value) in header.object("typedefs") {
      found.append(Declaration(name: name, content: .typedef(type(value as? String ?? ""))))
    }
    let values = header.object("values_x86_64")
    for (name, value) in header.object("macros") {
      found.append(
        Declaration(
          name: name, content: .macro(macro(value as? String ?? "", value: values[name] as? String))
        ))
    }
    return found.sorted { ($0.line, $0.name) < ($1.line, $1.name) }
  }

  private func macro(_ text: String, value: String?) -> Macro {
    var tokens = text.split(separator: " ").map(String.init)
    var parameters: [String]?
    if value == nil, tokens.first == "(", let end = tokens.firstIndex(of: ")"),
      end + 1 < tokens.count
    {
      let inside = tokens[1..<end].filter { $0 != "," }
      if inside.allSatisfy({ isCIdentifier($0) || $0 == "..." }) {
        parameters = inside
        tokens.removeFirst(end + 1)
      }
    }
    let number = value.flatMap { UInt64($0.dropFirst(2), radix: 16) }
    return Macro(
      parameters: parameters, tokens: tokens,
      value: number.map { PerArchitecture(.integer(bits: $0, type: "int", isSigned: true)) })
  }

  private mutating func members(_ record: [String: Any]) -> [Member] {
    (record["fields"] as? [[String: Any]] ?? []).map { field in
      let name = field["name"] as? String
      let bits = field["bits"] as? Int
      if field["fields"] != nil {
        let isUnion = field.text("type").hasPrefix("union")
        return Member(
          name: name,
          content: .record(Record(kind: isUnion ? .union : .structure, members: members(field))))
      }
      if field["params"] != nil {
        return Member(
          name: name, content: .type(.pointer(.function(functionType(field)))), bits: bits)
      }
      return Member(name: name, content: .type(type(field.text("type"))), bits: bits)
    }
  }

  private mutating func functionType(_ function: [String: Any]) -> FunctionType {
    let parameters = (function["params"] as? [[String: Any]] ?? []).map {
      Parameter(name: $0["name"] as? String, type: type($0.text("type")))
    }
    return FunctionType(result: type(function.text("returns")), parameters: parameters)
  }

  private mutating func type(_ text: String) -> CType {
    if let known = types[text] { return known }
    guard let type = try? CDeclarationParser.type(text) else {
      preconditionFailure("'\(text)' is no type")
    }
    types[text] = type
    return type
  }
}

extension [String: Any] {
  fileprivate func object(_ key: String) -> [String: Any] { self[key] as? [String: Any] ?? [:] }
  fileprivate func text(_ key: String) -> String { self[key] as? String ?? "" }
}
