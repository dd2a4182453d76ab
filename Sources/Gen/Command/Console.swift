import ArgumentParser
import Glibc
import KernelModel
import Synchronization

/// Standard output and error, with colour where it is wanted.
final class Console: Sendable {
  static let shared = Console()

  /// When to colour.
  enum Color: String, ExpressibleByArgument, CaseIterable, Sendable {
    case auto, always, never
  }

  private struct State {
    var color = Color.auto
    var isQuiet = false
    var hasProgress = false
  }

  private let state = Mutex(State())

  /// Applies the common options.
  func configure(color: Color, isQuiet: Bool) {
    state.withLock {
      $0.color = color
      $0.isQuiet = isQuiet
    }
  }

  private func isColored(_ descriptor: Int32) -> Bool {
    switch state.withLock({ $0.color }) {
    case .always: true
    case .never: false
    case .auto:
      // https://no-color.org: any value that is not empty.
      (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true) && isatty(descriptor) == 1
    }
  }

  /// Prints a result to standard output.
  func write(_ text: String) throws {
    try write(Array(text.utf8), to: 1)
  }

  /// Prints a line about the work itself to standard error, unless told to be quiet.
  func note(_ text: String) {
    if state.withLock({ $0.isQuiet }) { return }
    try? write(Array((text + "\n").utf8), to: 2)
  }

  /// Prints a diagnostic to standard error.
  func print(_ diagnostic: Diagnostic) {
    if diagnostic.severity != .error, state.withLock({ $0.isQuiet }) { return }
    clearProgress()
    var text = diagnostic.description
    if isColored(2) {
      let color =
        switch diagnostic.severity {
        case .error: "31"
        case .warning: "35"
        case .note: "36"
        }
      let word = "\(diagnostic.severity.rawValue):"
      if let range = text.firstRange(of: word) {
        text.replaceSubrange(range, with: "\u{1b}[1;\(color)m\(word)\u{1b}[0m")
      }
    }
    try? write(Array((text + "\n").utf8), to: 2)
  }

  /// Passes on to standard error what another program said there.
  func passOn(_ text: String) {
    clearProgress()
    try? write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: 2)
  }

  /// Emphasis for standard output; plain where colour is not wanted.
  func styled(_ text: String, _ style: Style) -> String {
    isColored(1) ? "\u{1b}[\(style.rawValue)m\(text)\u{1b}[0m" : text
  }

  enum Style: String {
    case bold = "1"
  }

  // MARK: Progress

  /// Whether progress would be seen: standard error is a terminal and nobody asked for quiet.
  var showsProgress: Bool { isatty(2) == 1 && !state.withLock { $0.isQuiet } }

  /// Shows a passing line on the terminal.
  func progress(_ text: String) {
    guard showsProgress else { return }
    state.withLock { $0.hasProgress = true }
    try? write(Array("\r\u{1b}[K\(text)".utf8), to: 2)
  }

  /// Takes the passing line away.
  func clearProgress() {
    let had = state.withLock { state in
      defer { state.hasProgress = false }
      return state.hasProgress
    }
    if had { try? write(Array("\r\u{1b}[K".utf8), to: 2) }
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        // `shimgen compare | head`: nobody reads on, and nobody is to be told.
        if errno == EPIPE {
          signal(SIGPIPE, SIG_DFL)
          raise(SIGPIPE)
        }
        throw ToolFailure(
          "output.write", "cannot write the output: \(String(cString: strerror(errno)))")
      }
      rest = rest.dropFirst(count)
    }
  }
}
