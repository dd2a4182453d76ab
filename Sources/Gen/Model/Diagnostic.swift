/// One thing to tell the user: how bad, what, and where.
///
/// The only place where failures become prose.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// The input cannot be used.
    case error
    /// The result stands, but somebody should look.
    case warning
    /// More about the diagnostic before it.
    case note
  }

  public let severity: Severity
  /// A stable name for this kind of diagnostic, such as `table.duplicate`.
  public let identifier: String
  public let message: String
  public let location: SourceLocation?
  /// Further lines, each with its own place where it has one.
  public let notes: [Diagnostic]

  public init(
    _ severity: Severity = .error, _ identifier: String, _ message: String,
    at location: SourceLocation? = nil, notes: [Diagnostic] = []
  ) {
    self.severity = severity
    self.identifier = identifier
    self.message = message
    self.location = location
    self.notes = notes
  }

  /// `path:line:column: error: message`, the notes on lines of their own.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    return ([place + "\(severity.rawValue): \(message)"] + notes.map(\.description))
      .joined(separator: "\n")
  }
}

/// All that went wrong in one stage, in source order; thrown together.
public struct Diagnostics: Error, Hashable, Sendable, CustomStringConvertible {
  public let all: [Diagnostic]

  public init(_ all: [Diagnostic]) { self.all = all }
  public init(_ one: Diagnostic) { self.all = [one] }

  public var description: String { all.map(\.description).joined(separator: "\n") }
}
