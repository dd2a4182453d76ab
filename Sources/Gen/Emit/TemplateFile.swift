import KernelModel

/// A template as it was read: its path, for messages, and its text.
package struct TemplateFile: Hashable, Sendable {
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The last part of the path: what a template is looked up by.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  func location(line: Int) -> SourceLocation { SourceLocation(path: path, line: line) }
}

/// A file as it will be written.
package struct EmittedFile: Hashable, Sendable {
  /// Relative to the output folder: `include/shimgen/gates.h`.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
