import KernelModel

/// What a template asks for: its holes and sections, read without the template library.
///
/// Only what a strict template may have is accepted: holes, plain sections, comments and the
/// content type in the first line. Inverted sections, partials, transforms and new delimiters are
/// decisions or hide text from the check, so they are errors.
struct TemplateTags {
  enum Node {
    case hole(String, line: Int)
    case section(String, line: Int, [Node])
  }

  private(set) var nodes: [Node] = []
  private(set) var problems: [Diagnostic] = []

  static let contentType = "{{%CONTENT_TYPE:TEXT}}"

  init(_ file: TemplateFile) {
    if !file.text.hasPrefix(Self.contentType + "\n") {
      problems.append(
        Diagnostic(
          .error, "emit.template-content-type",
          "the first line must be \(Self.contentType)", at: file.location(line: 1)))
    }
    var open: [(name: String, line: Int, nodes: [Node])] = []
    var nodes: [Node] = []
    for tag in Self.tags(of: file, problems: &problems) {
      switch tag.sigil {
      case .hole: nodes.append(.hole(tag.name, line: tag.line))
      case .open:
        open.append((tag.name, tag.line, nodes))
        nodes = []
      case .close:
        guard let section = open.popLast(), section.name == tag.name else {
          problems.append(
            Diagnostic(
              .error, "emit.template-section", "'\(tag.name)' ends here and does not start",
              at: file.location(line: tag.line)))
          return
        }
        nodes = section.nodes + [.section(section.name, line: section.line, nodes)]
      }
    }
    for section in open {
      problems.append(
        Diagnostic(
          .error, "emit.template-section", "the section '\(section.name)' does not end",
          at: file.location(line: section.line)))
    }
    self.nodes = nodes
  }

  // MARK: Scanning

  private struct Tag {
    enum Sigil { case hole, open, close }
    let sigil: Sigil
    let name: String
    let line: Int
  }

  private static func tags(of file: TemplateFile, problems: inout [Diagnostic]) -> [Tag] {
    var tags: [Tag] = []
    var line = 1
    let bytes = Array(file.text.utf8)
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { line += 1 }
      guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      let start = index + 2
      var end = start
      while end + 1 < bytes.count,
        bytes[end] != UInt8(ascii: "}") || bytes[end + 1] != UInt8(ascii: "}")
      {
        end += 1
      }
      guard end + 1 < bytes.count else {
        problems.append(
          Diagnostic(
            .error, "emit.template-tag", "a tag without its end", at: file.location(line: line)))
        break
      }
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      if let tag = tag(text, line: line, file, &problems) { tags.append(tag) }
      line += bytes[start..<end].count { $0 == UInt8(ascii: "\n") }
      index = end + 2
    }
    return tags
  }

  private static func tag(
    _ text: String, line: Int, _ file: TemplateFile, _ problems: inout [Diagnostic]
  ) -> Tag? {
    let sigil: Tag.Sigil
    var name = text[...]
    switch text.first {
    case "!": return nil
    case "%" where "{{\(text)}}" == contentType && line == 1: return nil
    case "#":
      sigil = .open
      name = name.dropFirst()
    case "/":
      sigil = .close
      name = name.dropFirst()
    default: sigil = .hole
    }
    guard isCIdentifier(name) else {
      problems.append(
        Diagnostic(
          .error, "emit.template-tag", "'{{\(text)}}' is neither a hole nor a plain section",
          at: file.location(line: line)))
      return nil
    }
    return Tag(sigil: sigil, name: String(name), line: line)
  }
}
