package import KernelModel

/// Holds the layouts that an object was compiled with against the kernel's own compiler.
///
/// Swift takes a C struct's layout from its importer's clang, and C functions inlined into Swift take
/// it from there too. The kernel was compiled by another compiler: for every struct that the object
/// knows the inside of, sizes and offsets have to be the same, or it would write into the wrong
/// member.
package struct LayoutCheck {
  private let module: IRModule

  package init(_ module: IRModule) { self.module = module }

  /// The C structs and unions whose inside the module knows.
  package var names: Set<String> { Set(swiftTypes.keys).union(cTypes) }

  /// C that the kernel's compiler accepts only if it has the same layouts.
  ///
  /// - Parameters:
  ///   - layouts: what clang has.
  ///   - header: the file that declares them.
  /// - Returns: the text of a C file.
  package func assertions(_ layouts: RecordLayouts, header: String) -> String {
    var lines = ["#include \"\(header)\"", "#include <linux/stddef.h>"]
    for (_, layout) in layouts.layouts.sorted(by: { $0.key < $1.key }) {
      let spelling = layout.spelling
      lines.append(
        "_Static_assert(sizeof(\(spelling)) == \(layout.size), "
          + "\"\(spelling) has \(layout.size) bytes in Swift, not in the kernel\");")
      for member in layout.members {
        lines.append(
          "_Static_assert(__builtin_offsetof(\(spelling), \(member.name)) == \(member.offset), "
            + "\"\(spelling).\(member.name) is at \(member.offset) in Swift, not in the kernel\");")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Where Swift's own layout is not its importer's.
  ///
  /// - Parameter layouts: what clang has.
  /// - Returns: an error for each struct whose size or members' places differ.
  package func mismatches(_ layouts: RecordLayouts) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (name, elements) in swiftTypes.sorted(by: { $0.key < $1.key }) {
      guard let layout = layouts.layouts[name], let shape = shape(of: elements) else { continue }
      if shape.size != layout.size {
        found.append(
          Diagnostic(
            .error, "object.layout",
            "\(layout.spelling) has \(shape.size) bytes in Swift and \(layout.size) in C"))
      }
      for member in layout.members where member.isDirect && !shape.allows(member.offset) {
        found.append(
          Diagnostic(
            .error, "object.layout",
            "\(layout.spelling).\(member.name) is at \(member.offset) in C, where Swift has no"
              + " member"))
      }
    }
    return found
  }

  // MARK: Types of the IR

  /// What is between the brackets of `%TSo7dma_bufV = type <{ … }>`, by the C name.
  private var swiftTypes: [String: Substring] {
    var types: [String: Substring] = [:]
    for line in module.lines where line.hasPrefix("%TSo") {
      let mangled = line.dropFirst(4).prefix { $0 != " " }
      guard let length = IRText.number(mangled) else { continue }
      let name = mangled.drop { $0.isNumber }.prefix(length)
      let rest = mangled.drop { $0.isNumber }.dropFirst(length)
      // V: a struct, a: a typedef; more behind it is a type inside of it.
      guard name.count == length, rest == "V" || rest == "a",
        let body = line.firstRange(of: " = type <{ "), line.hasSuffix(" }>")
      else { continue }
      types[String(name)] = line[body.upperBound...].dropLast(3)
    }
    return types
  }

  /// The names of `%struct.dma_buf = type { … }`: what C functions in the object know.
  private var cTypes: Set<String> {
    var names: Set<String> = []
    for line in module.lines {
      for prefix in ["%struct.", "%union."] where line.hasPrefix(prefix) {
        names.insert(String(line.dropFirst(prefix.count).prefix { $0 != " " && $0 != "." }))
      }
    }
    return names
  }

  /// Where the elements of a packed type are.
  private struct Shape {
    var size = 0
    /// The starts of elements.
    var starts: Set<Int> = []
    /// Bytes that Swift does not look into: padding, and what it cannot import.
    var opaque: [Range<Int>] = []

    func allows(_ offset: Int) -> Bool {
      starts.contains(offset) || opaque.contains { $0.contains(offset) }
        // A flexible array stands behind everything, where there is no element.
        || offset == size
    }
  }

  private func shape(of elements: Substring) -> Shape? {
    var shape = Shape()
    for element in Self.elements(elements) {
      guard let size = size(of: element, depth: 0) else { return nil }
      shape.starts.insert(shape.size)
      if element.hasPrefix("[") { shape.opaque.append(shape.size..<shape.size + size) }
      shape.size += size
    }
    return shape
  }

  /// The parts between the commas that are in no bracket.
  private static func elements(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "<", "{", "[", "(": depth += 1
      case ">", "}", "]", ")": depth -= 1
      case "," where depth == 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    parts.append(text[start...])
    return parts.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
  }

  /// In bytes; nil for a type that is not packed.
  private func size(of type: Substring, depth: Int) -> Int? {
    if depth > 64 { return nil }
    if type == "ptr" { return 8 }
    if type.hasPrefix("i"), let bits = Int(type.dropFirst()) { return (bits + 7) / 8 }
    if type == "double" { return 8 }
    if type == "float" { return 4 }
    if type.hasPrefix("["), let times = type.firstRange(of: " x "),
      let count = Int(type[type.index(after: type.startIndex)..<times.lowerBound]),
      let element = size(of: type[times.upperBound...].dropLast(), depth: depth + 1)
    {
      return count * element
    }
    if type.hasPrefix("<{") {
      var sum = 0
      for part in Self.elements(type.dropFirst(2).dropLast(2)) {
        guard let size = size(of: part.trimmed, depth: depth + 1) else { return nil }
        sum += size
      }
      return sum
    }
    guard type.hasPrefix("%"), let body = module.types[String(type)] else { return nil }
    return size(of: body, depth: depth + 1)
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text = text.dropLast() }
    return text
  }
}
