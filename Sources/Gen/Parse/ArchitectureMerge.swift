import KernelModel

/// Puts together what one header is on several architectures: the first one, and what differs.
enum ArchitectureMerge {
  static func merged(_ all: [(architecture: Architecture, declarations: [Declaration])])
    -> [Declaration]
  {
    guard var result = all.first?.declarations else { return [] }
    for (architecture, declarations) in all.dropFirst() where declarations.count == result.count {
      for index in result.indices {
        merge(declarations[index].content, on: architecture, into: &result[index].content)
      }
    }
    return result
  }

  private static func merge(
    _ other: Declaration.Content, on architecture: Architecture,
    into content: inout Declaration.Content
  ) {
    switch (content, other) {
    case (.record(var record), .record(let other)):
      merge(other, on: architecture, into: &record)
      content = .record(record)
    case (.macro(var macro), .macro(let other)):
      if let value = other.value?.common { add(value, on: architecture, to: &macro.value) }
      content = .macro(macro)
    default: return
    }
  }

  private static func merge(
    _ other: Record, on architecture: Architecture, into record: inout Record
  ) {
    if let layout = other.layout?.common { add(layout, on: architecture, to: &record.layout) }
    guard other.members.count == record.members.count else { return }
    for index in record.members.indices {
      if let offset = other.members[index].offset?.common {
        add(offset, on: architecture, to: &record.members[index].offset)
      }
      if case .record(var own) = record.members[index].content,
        case .record(let nested) = other.members[index].content
      {
        merge(nested, on: architecture, into: &own)
        record.members[index].content = .record(own)
      }
    }
  }

  private static func add<Value>(
    _ value: Value, on architecture: Architecture, to all: inout PerArchitecture<Value>?
  ) {
    guard var known = all, known.common != value else { return }
    known.exceptions.append(.init(architecture, value))
    all = known
  }
}
