import Foundation
import TestSupport
import Testing
import Yams

/// One folder of Tests/Cases: headers of some releases, and everything that becomes of them.
struct CaseFolder {
  let name: String
  /// The options of `shimgen generate`, from case.yaml.
  let options: [String]
  /// The releases in headers/, oldest first.
  let releases: [String]
  /// Whether there are rules that bind vfio.h to Swift.
  let isBound: Bool

  static let root = "Tests/Cases"

  /// Every case, by the name of its folder.
  static let names = (try? Project.names(in: root)) ?? []

  var path: String { "\(Project.folder)/\(Self.root)/\(name)" }

  /// Reads case.yaml; every key but `shows` is an option of `shimgen generate`.
  init(_ name: String) throws {
    self.name = name
    let folder = "\(Self.root)/\(name)"
    let text = String(decoding: try Project.bytes("\(folder)/case.yaml"), as: UTF8.self)
    let node = try #require(try Yams.compose(yaml: text)?.mapping)
    var options: [String] = []
    var keys: Set<String> = []
    for (key, value) in node {
      let key = try #require(key.scalar?.string)
      let value = try #require(value.scalar?.string)
      keys.insert(key)
      switch key {
      case "shows": #expect(value.hasSuffix("."), "\(key) is a sentence")
      case "from", "to", "target": options += ["--\(key)", value]
      case "policy":
        let policies = ["assume-latest", "assume-earliest", "strict"]
        try #require(policies.contains(value), "policy is one of \(policies)")
        options.append("--\(value)")
      default: Issue.record("case.yaml: the key '\(key)' is unknown")
      }
    }
    #expect(keys.isSuperset(of: ["shows", "from", "to"]))
    self.options = options
    releases = try Project.names(in: "\(folder)/headers")
      .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
    let names = Set(try Project.names(in: folder))
    isBound = names.contains("swift.yaml")
    #expect(
      names.isSubset(of: ["case.yaml", "swift.yaml", "headers", "expected"]), "a stray file")
  }

  /// The files in expected/ with their bytes.
  var expected: [String: String] {
    let names = (try? Project.names(in: "\(Self.root)/\(name)/expected")) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { file in
        let bytes = try? Project.bytes("\(Self.root)/\(name)/expected/\(file)")
        return (file, String(decoding: bytes ?? [], as: UTF8.self))
      })
  }

  /// Replaces expected/ by what was found.
  func record(_ found: [String: String]) throws {
    let folder = "\(path)/expected"
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    for (file, text) in found {
      try text.write(toFile: "\(folder)/\(file)", atomically: false, encoding: .utf8)
    }
  }

  // MARK: Running

  /// Records every release, generates from the tables, and gathers all that comes out: tables,
  /// gates.h, slots.h, the Swift sources where there are rules for them, and what was said.
  func run() async throws -> [String: String] {
    let data = try TemporaryFolder()
    for file in try Project.names(in: "Templates") where file.hasSuffix(".mustache") {
      try data.write("Templates/\(file)", Project.bytes("Templates/\(file)"))
    }
    try data.write("Tables/headers.yaml", Project.bytes("Tables/headers.yaml"))
    if isBound {
      try data.write(
        "Rules/swift/vfio.yaml", Project.bytes("\(Self.root)/\(name)/swift.yaml"))
    }
    var found: [String: String] = [:]
    var said: [String] = []
    var isFine = true
    for release in releases {
      let table = "Tables/headers/\(release).table"
      let outcome = try await Tool.shimgen(
        ["record", "headers/\(release)", "--release", release, "-o", "\(data.path)/\(table)"],
        in: path)
      said += Self.diagnostics(outcome)
      isFine = isFine && outcome.status == 0
      found["\(release).table"] = data.text(table)
    }
    if isFine {
      let outcome = try await Tool.shimgen(["generate"] + options, in: data.path)
      said += Self.diagnostics(outcome)
      for file in ["gates.h", "slots.h"] {
        found[file] = data.text("Output/include/shimgen/\(file)")
      }
      let sources = "Output/Swift/Sources"
      for file in ["Constants.swift", "Records.swift", "Requests.swift"] where isBound {
        found[file] = data.text("\(sources)/LinuxVFIO/Generated/\(file)")
      }
      found["CLinuxVFIO.h"] = data.text("\(sources)/CLinuxVFIO/include/CLinuxVFIO.h")
    }
    found["diagnostics.txt"] = said.map { $0 + "\n" }.joined()
    return found
  }

  /// Errors, warnings and their notes, and how it ended where it did not end well.
  private static func diagnostics(_ outcome: Tool.Outcome) -> [String] {
    let lines = outcome.errors.split(separator: "\n").map(String.init).filter { line in
      ["error: ", "warning: ", "note: "].contains { line.contains($0) }
    }
    return lines + (outcome.status == 0 ? [] : ["exit status \(outcome.status)"])
  }
}
