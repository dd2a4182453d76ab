package import KernelModel

/// The frame of the page: everything but its title and data stands in the template.
struct ReportContext: TemplateContext {
  let title: String
  let data: String

  static var fields: [TemplateField<ReportContext>] {
    [.text("title", \.title), .text("data", \.data)]
  }
}

/// Renders the page of a report.
package struct ReportHTML {
  private let page: StrictTemplate<ReportContext>

  /// Checks the template.
  package init(templates: [TemplateFile]) throws(Diagnostics) {
    page = try templates.named("report.html.mustache")
  }

  /// The page; the title is plain text, the data any value.
  package func text(title: String, data: JSONValue) throws(Diagnostics) -> String {
    try page.render(ReportContext(title: Self.escaped(title), data: Self.embedded(data.text)))
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// JSON that cannot end the element that it stands in: what opens a tag is in strings alone.
  private static func embedded(_ json: String) -> String {
    json.replacing("<", with: "\\u003c")
      .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
  }
}
