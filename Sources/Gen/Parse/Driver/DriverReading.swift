/// What one parse of one translation unit against one release showed.
package struct DriverReading: Sendable {
  /// A recorded thing: `dma_buf_vmap`, `struct dma_buf_ops`, `dma_buf_ops.vmap`, a header.
  package enum Subject: Hashable, Sendable {
    case ordinary(String)
    case tag(String)
    case member(record: String, name: String)
    case header(String)
  }

  /// A place in the driver: a text's index, line and column.
  package struct Place: Hashable, Sendable, Comparable {
    package let text: Int
    package let line: Int
    package let column: Int

    package init(text: Int, line: Int, column: Int) {
      self.text = text
      self.line = line
      self.column = column
    }

    package static func < (left: Place, right: Place) -> Bool {
      (left.text, left.line, left.column) < (right.text, right.line, right.column)
    }
  }

  /// A recorded declaration that active text names.
  package struct Use: Hashable, Sendable {
    package let subject: Subject
    package let place: Place
  }

  /// Which compilers refuse a value of another type, by the flags that the kernel builds with.
  package enum Refusal: Hashable, Sendable {
    /// Every one.
    case always
    /// A pointer to something else. The kernel's Makefile makes it an error since 4.6
    /// (`-Werror=incompatible-pointer-types`, which gcc knows since 5); before, gcc 14 does.
    case pointer
    /// A pointer that loses a qualifier: gcc warns, and clang counts it as a pointer to something
    /// else.
    case qualifier
    /// A pointer where an integer is wanted, or the other way round: gcc 14 and clang 15 are the
    /// first to refuse it (`-Wint-conversion`).
    case integer
  }

  /// What the compiler has against the driver there.
  package enum Problem: Hashable, Sendable {
    /// A recorded declaration that the release does not have.
    case missing
    /// A recorded function or macro gets another number of arguments.
    case arguments
    /// A value of another type.
    case mismatch(Refusal)
    /// The driver declares what the release declares as well.
    case redeclared
    /// The driver's own name, which the release's conditionals leave out.
    case ownLeftOut(name: String, record: String?)
  }

  package struct Finding: Hashable, Sendable {
    package let problem: Problem
    package let subject: Subject
    package let place: Place
    /// How the compiler says it.
    package let message: String

    /// Whether a later round does not show it any more: the name is lent there.
    var isLasting: Bool {
      switch problem {
      case .missing, .ownLeftOut: true
      case .arguments, .mismatch, .redeclared: false
      }
    }
  }

  /// By text index, the lines that the release's conditionals leave out.
  package var skipped: [Int: [ClosedRange<Int>]] = [:]
  package var uses: Set<Use> = []
  package var findings: Set<Finding> = []
  /// Recorded names in active text of which the parse knows nothing.
  package var lost: Set<Use> = []
  /// Diagnostics about recorded declarations whose other side is a stand-in.
  package var unjudged: Set<Finding> = []
  /// Calls of recorded functions whose arguments hold something unknown: not checked.
  package var unchecked: Set<Use> = []
  /// Diagnostics that are about nothing recorded.
  package var foreign = 0
  /// Recorded names in active text that were looked up.
  package var understood = 0

  package init() {}

  /// Whether a line is left out.
  package func isSkipped(_ text: Int, _ line: Int) -> Bool {
    skipped[text]?.contains { $0.contains(line) } ?? false
  }
  /// The branch of a conditional that is taken: -1 for none, nil where the whole is left out.
  package func branch(of chain: DriverText.Chain, in text: Int) -> Int? {
    guard let first = chain.branches.first, !isSkipped(text, first.line) else { return nil }
    return chain.branches.firstIndex {
      $0.line < $0.lastLine && !isSkipped(text, $0.lastLine)
    } ?? -1
  }
}
