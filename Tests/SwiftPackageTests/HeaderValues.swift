import Foundation
import KernelModel
import TestSupport
import Testing

/// What a UAPI header of a recorded release has, to be asked of compilers.
struct HeaderFacts {
  /// Object-like macros and enumerators with a number, by name.
  private(set) var numbers: Set<String> = []
  private(set) var strings: Set<String> = []
  /// Function-like macros.
  private(set) var functions: Set<String> = []
  /// Object-like macros, function-like ones and strings: what the header has `#define` for.
  private(set) var macros: Set<String> = []
  private(set) var requests: Set<String> = []
  private(set) var structs: Set<String> = []
  /// `record.member`, those without a size left out.
  private(set) var members: [(record: String, member: String)] = []

  static let paths = ["include/uapi/linux/dma-buf.h", "include/uapi/linux/vfio.h"]

  /// The two headers of a release.
  init(_ release: KernelRelease) throws {
    let record = try #require(RecordedTables.records.first { $0.release == release })
    for path in Self.paths {
      for declaration in try #require(record.header(path)?.declarations) { add(declaration) }
    }
  }

  /// What both headers have; sizes of those structs alone that have the same members in both.
  func restricted(to other: HeaderFacts) -> HeaderFacts {
    func list(_ facts: HeaderFacts, _ record: String) -> [String] {
      facts.members.filter { $0.record == record }.map(\.member)
    }
    var result = self
    result.numbers.formIntersection(other.numbers)
    result.strings.formIntersection(other.strings)
    result.members = members.filter { member in
      other.members.contains { $0 == member }
    }
    result.structs = structs.filter {
      other.structs.contains($0) && list(self, $0) == list(other, $0)
    }
    return result
  }

  private mutating func add(_ declaration: Declaration) {
    switch declaration.content {
    case .macro(let macro):
      macros.insert(declaration.name)
      if macro.parameters != nil {
        functions.insert(declaration.name)
      } else if case .string? = macro.value?.common {
        strings.insert(declaration.name)
      } else {
        numbers.insert(declaration.name)
        if macro.tokens.first?.hasPrefix("_IO") == true { requests.insert(declaration.name) }
      }
    case .enumeration(let enumeration): numbers.formUnion(enumeration.constants.map(\.name))
    case .record(let record):
      structs.insert(declaration.name)
      add(record.members, of: declaration.name)
    default: break
    }
  }

  private mutating func add(_ list: [Member], of record: String) {
    for member in list {
      switch member.content {
      case .record(let inner): add(inner.members, of: record)
      case .type(.array(_, count: nil)): break
      case .type:
        if let name = member.name { members.append((record, name)) }
      }
    }
  }
}

/// Asks compilers for the values of a header, without running anything.
enum HeaderValues {
  /// The text of a C file with a constant for each number, size and offset.
  static func source(including headers: [String], _ facts: HeaderFacts) -> String {
    var lines = headers.map { "#include <\($0)>" }
    for name in facts.numbers.sorted() {
      lines.append("const unsigned long long v_\(name) = (unsigned long long)(\(name));")
    }
    for name in facts.structs.sorted() {
      lines.append("const unsigned long long s_\(name) = sizeof(struct \(name));")
    }
    for (record, member) in facts.members {
      lines.append(
        "const unsigned long long o_\(record)__\(member) ="
          + " __builtin_offsetof(struct \(record), \(member));")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The constants as clang evaluates them for a target, out of its intermediate representation.
  static func clang(
    _ source: String, target: String, flags: [String], in folder: TemporaryFolder
  ) async throws -> [String: String] {
    let file = try folder.write("values.c", source)
    let outcome = try await Tool.run(
      "clang",
      ["-target", target, "-std=gnu11", "-nostdlibinc", "-S", "-emit-llvm", "-o", "-", file] + flags
    )
    try #require(outcome.status == 0, "\(target): \(outcome.errors)")
    var values: [String: String] = [:]
    for line in outcome.output.split(separator: "\n") where line.hasPrefix("@") {
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "i64"), place + 1 < words.count,
        let value = Int64(words[place + 1].filter { $0 != "," })
      else { continue }
      values[String(words[0].dropFirst())] = "\(UInt64(bitPattern: value))"
    }
    return values
  }

  /// The constants as a program prints them that gcc compiled.
  static func gcc(
    including headers: [String], _ facts: HeaderFacts, flags: [String],
    in folder: TemporaryFolder
  ) async throws -> [String: String] {
    var text = source(including: headers, facts) + "#include <stdio.h>\nint main(void)\n{\n"
    let names =
      facts.numbers.map { "v_\($0)" } + facts.structs.map { "s_\($0)" }
      + facts.members.map { "o_\($0.record)__\($0.member)" }
    for name in names { text += "\tprintf(\"\(name) %llu\\n\", \(name));\n" }
    for name in facts.strings { text += "\tprintf(\"t_\(name) %s\\n\", \(name));\n" }
    let file = try folder.write("print.c", text + "\treturn 0;\n}\n")
    let compiled = try await Tool.run(
      "gcc", ["-std=gnu11", "-w"] + flags + [file, "-o", "\(folder.path)/print"])
    try #require(compiled.status == 0, "\(compiled.errors)")
    let outcome = try await Tool.run("\(folder.path)/print", [])
    return parsed(outcome.output)
  }

  /// Lines of a name and a value.
  static func parsed(_ text: String) -> [String: String] {
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      if words.count == 2 { values[String(words[0])] = String(words[1]) }
    }
    return values
  }
}
