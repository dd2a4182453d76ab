import KernelModel

/// Assertions that a UAPI record is laid out as it was recorded, on every recorded architecture.
enum LayoutAssertion {
  /// One line for the size of a record; an architecture that differs has its own branch.
  static func lines(of declaration: Declaration) -> [String] {
    guard case .record(let record) = declaration.content, let layout = record.layout,
      record.enclosing == nil
    else { return [] }
    let type = "\(record.kind.rawValue) \(declaration.name)"
    var lines: [String] = []
    for exception in layout.exceptions {
      let word = lines.isEmpty ? "#if" : "#elif"
      lines.append("\(word) defined(\(macro(of: exception.architecture)))")
      lines.append(assertion("sizeof(\(type)) == \(exception.value.size)", of: type))
    }
    if !lines.isEmpty { lines.append("#else") }
    lines.append(assertion("sizeof(\(type)) == \(layout.common.size)", of: type))
    if lines.count > 1 { lines.append("#endif") }
    return lines + offsets(of: record, type: type)
  }

  /// The offsets of the members that C can name; those that differ somewhere are left to the size.
  private static func offsets(of record: Record, type: String) -> [String] {
    record.members.compactMap { member in
      guard let name = member.name, member.bits == nil, let offset = member.offset,
        offset.exceptions.isEmpty, offset.common % 8 == 0, isCIdentifier(name)
      else { return nil }
      return assertion(
        "__builtin_offsetof(\(type), \(name)) == \(offset.common / 8)", of: "\(type).\(name)")
    }
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
