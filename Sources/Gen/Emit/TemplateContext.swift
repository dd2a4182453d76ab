/// The values for one template, or for one turn of a section in it.
///
/// The list of fields is both what a template may name and where the values come from, so the two
/// cannot drift apart.
protocol TemplateContext {
  static var fields: [TemplateField<Self>] { get }
}

/// One name that a template can use, and how to get its value.
struct TemplateField<Context> {
  let name: String
  let content: Content

  enum Content {
    /// A hole; nil is an unfilled one.
    case text((Context) -> String?)
    /// A section, once for each element.
    case section(TemplateShape, (Context) -> [TemplateValues])
  }

  static func text(_ name: String, _ value: @escaping (Context) -> String?) -> Self {
    Self(name: name, content: .text(value))
  }

  static func section<Element: TemplateContext>(
    _ name: String, _ elements: @escaping (Context) -> [Element]
  ) -> Self {
    Self(
      name: name,
      content: .section(
        TemplateShape(Element.self),
        { context in
          let fields = Element.fields
          return elements(context).map { TemplateValues($0, fields: fields) }
        }))
  }
}

/// The names of a context, without values: what templates are checked against.
indirect enum TemplateShape {
  case hole
  case section([(name: String, shape: TemplateShape)])

  init<Context: TemplateContext>(_ context: Context.Type) {
    self = .section(
      Context.fields.map { field in
        switch field.content {
        case .text: (field.name, .hole)
        case .section(let shape, _): (field.name, shape)
        }
      })
  }
}

/// A context's values by name.
struct TemplateValues {
  var texts: [String: String] = [:]
  var sections: [String: [TemplateValues]] = [:]

  init<Context: TemplateContext>(_ context: Context, fields: [TemplateField<Context>]) {
    for field in fields {
      switch field.content {
      case .text(let value): texts[field.name] = value(context)
      case .section(_, let elements): sections[field.name] = elements(context)
      }
    }
  }
}

/// One line of a comment or of a list.
struct LineContext: TemplateContext {
  let line: String

  static var fields: [TemplateField<LineContext>] { [.text("line", \.line)] }
}
