import KernelModel

/// Puts together what the variants of one header showed.
///
/// A declaration is the same in two variants when it stands at the same place. One that only some
/// variants show is kept, with its condition; a record's members likewise.
enum VariantMerge {
  static func merged(_ left: [Declaration], _ right: [Declaration]) -> [Declaration] {
    if left.isEmpty { return right }
    var result = left
    var index: [Place: Int] = [:]
    for (position, declaration) in left.enumerated() { index[Place(declaration)] = position }
    for declaration in right {
      if let position = index[Place(declaration)] {
        result[position].content = merged(result[position].content, declaration.content)
      } else {
        result.append(declaration)
      }
    }
    return DeclarationOrder.sorted(result)
  }

  private struct Place: Hashable {
    let line: Int
    let kind: DeclarationKind
    let name: String

    init(_ declaration: Declaration) {
      line = declaration.line
      kind = declaration.kind
      name = declaration.name
    }
  }

  private static func merged(
    _ left: Declaration.Content, _ right: Declaration.Content
  ) -> Declaration.Content {
    switch (left, right) {
    case (.record(let left), .record(let right)): .record(merged(left, right))
    case (.enumeration(var left), .enumeration(let right)):
      {
        let known = Set(left.constants.map(\.line))
        left.constants += right.constants.filter { !known.contains($0.line) }
        left.constants.sort { $0.line < $1.line }
        return .enumeration(left)
      }()
    case (.macro(var left), .macro(let right)):
      {
        // The value is known in the variants where the macro's line is active.
        left.value = left.value ?? right.value
        return .macro(left)
      }()
    default: left
    }
  }

  private static func merged(_ left: Record, _ right: Record) -> Record {
    var result = left
    for member in right.members {
      let same = result.members.firstIndex { $0.line == member.line && $0.name == member.name }
      guard let same else {
        let next = result.members.firstIndex { $0.line > member.line }
        result.members.insert(member, at: next ?? result.members.endIndex)
        continue
      }
      if case .record(let own) = result.members[same].content,
        case .record(let other) = member.content
      {
        result.members[same].content = .record(merged(own, other))
      }
    }
    return result
  }
}
