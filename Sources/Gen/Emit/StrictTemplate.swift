import KernelModel
import Mustache

/// A template that is known to fit its context: rendering leaves nothing out without a word.
///
/// The library renders an unknown name as nothing. So the tags are read and compared with the
/// context's names first, and each value is checked to be there before it is rendered.
struct StrictTemplate<Context: TemplateContext> {
  private let file: TemplateFile
  private let tags: TemplateTags
  private let template: MustacheTemplate

  /// Reads a template and checks it against the names of its context.
  init(_ file: TemplateFile) throws(Diagnostics) {
    let tags = TemplateTags(file)
    // A template that cannot be read is not compared: that would say the same twice.
    if !tags.problems.isEmpty { throw Diagnostics(tags.problems) }
    var problems: [Diagnostic] = []
    Self.check(tags.nodes, against: TemplateShape(Context.self), line: 1, file, &problems)
    if !problems.isEmpty { throw Diagnostics(problems) }
    do {
      template = try MustacheTemplate(string: file.text)
    } catch {
      throw Diagnostics(
        Diagnostic(
          .error, "emit.template", "the template cannot be read", at: file.location(line: 1)))
    }
    self.file = file
    self.tags = tags
  }

  /// Fills the template; a hole without a value is an error at the hole.
  func render(_ context: Context) throws(Diagnostics) -> String {
    let values = TemplateValues(context, fields: Context.fields)
    var problems: [Diagnostic] = []
    let filled = fill(values, tags.nodes, &problems)
    if !problems.isEmpty { throw Diagnostics(problems) }
    return template.render(filled)
  }

  private static func check(
    _ nodes: [TemplateTags.Node], against shape: TemplateShape, line: Int, _ file: TemplateFile,
    _ problems: inout [Diagnostic]
  ) {
    guard case .section(let fields) = shape else { return }
    var used: Set<String> = []
    for node in nodes {
      switch node {
      case .hole(let name, let line):
        used.insert(name)
        let field = fields.first { $0.name == name }
        if case .hole? = field?.shape { continue }
        problems.append(
          Diagnostic(
            .error, "emit.template-unknown", "there is no value for the hole '\(name)'",
            at: file.location(line: line)))
      case .section(let name, let line, let inner):
        used.insert(name)
        guard let field = fields.first(where: { $0.name == name }), case .section = field.shape
        else {
          problems.append(
            Diagnostic(
              .error, "emit.template-unknown", "there is no list for the section '\(name)'",
              at: file.location(line: line)))
          continue
        }
        check(inner, against: field.shape, line: line, file, &problems)
      }
    }
    for field in fields where !used.contains(field.name) {
      problems.append(
        Diagnostic(
          .error, "emit.template-unused", "the value '\(field.name)' is not used",
          at: file.location(line: line)))
    }
  }

  private func fill(
    _ values: TemplateValues, _ nodes: [TemplateTags.Node], _ problems: inout [Diagnostic]
  ) -> [String: Any] {
    var result: [String: Any] = [:]
    result.reserveCapacity(nodes.count)
    for node in nodes {
      switch node {
      case .hole(let name, let line):
        if let text = values.texts[name] {
          result[name] = HoleText(renderText: text)
        } else {
          problems.append(
            Diagnostic(
              .error, "emit.template-unfilled", "the hole '\(name)' was not filled",
              at: file.location(line: line)))
        }
      case .section(let name, _, let inner):
        result[name] = (values.sections[name] ?? []).map { fill($0, inner, &problems) }
      }
    }
    return result
  }
}

/// A text in a hole; the library would look into a plain `String` with a mirror.
private struct HoleText: MustacheCustomRenderable {
  let renderText: String
  var isNull: Bool { false }
}
