import HeaderCompare
import KernelModel

/// Assertions that a UAPI record is laid out as it was recorded, on every recorded architecture.
enum LayoutAssertion {
  /// A line for the size of a record and one for each offset; an architecture that differs has its
  /// own branch.
  static func lines(of declaration: Declaration) -> [String] {
    guard case .record(let record) = declaration.content, let layout = record.layout,
      record.enclosing == nil
    else { return [] }
    let type = "\(record.kind.rawValue) \(declaration.name)"
    let sizes = PerArchitecture(
      layout.common.size,
      exceptions: layout.exceptions.map { .init($0.architecture, $0.value.size) })
    return lines(sizes, of: "sizeof(\(type))", subject: type) + offsets(of: record, type: type)
  }

  /// The offsets of the members that C can name.
  private static func offsets(of record: Record, type: String) -> [String] {
    var result: [String] = []
    record.forEachMember(prefix: nil) { member, path in
      guard member.bits == nil, let offset = member.offset, offset.common % 8 == 0,
        path.split(separator: ".").allSatisfy({ isCIdentifier($0) })
      else { return }
      let bytes = PerArchitecture(
        offset.common / 8,
        exceptions: offset.exceptions.map { .init($0.architecture, $0.value / 8) })
      result += lines(
        bytes, of: "__builtin_offsetof(\(type), \(path))", subject: "\(type).\(path)")
    }
    return result
  }

  private static func lines(
    _ value: PerArchitecture<Int>, of expression: String, subject: String
  ) -> [String] {
    var lines: [String] = []
    for exception in value.exceptions {
      lines.append(
        "\(lines.isEmpty ? "#if" : "#elif") defined(\(macro(of: exception.architecture)))")
      lines.append(assertion("\(expression) == \(exception.value)", of: subject))
    }
    if !lines.isEmpty { lines.append("#else") }
    lines.append(assertion("\(expression) == \(value.common)", of: subject))
    if lines.count > 1 { lines.append("#endif") }
    return lines
  }

  private static func assertion(_ condition: String, of subject: String) -> String {
    "_Static_assert(\(condition), \"\(subject)\");"
  }

  /// What compilers define on an architecture.
  private static func macro(of architecture: Architecture) -> String {
    switch architecture {
    case .x86_64: "__x86_64__"
    case .aarch64: "__aarch64__"
    case .riscv64: "__riscv"
    case .powerpc64le: "__powerpc64__"
    case .i386: "__i386__"
    }
  }
}
