import KernelModel

/// A header's text with its lexical structure: what libclang does not tell.
///
/// libclang has no comments on macros and no text of `#if` conditions, and shows one branch of each
/// conditional only. So the text is read once here: directives with their conditions, macros,
/// includes and kernel-doc comments. What a declaration *is* stays libclang's to say.
struct HeaderText: Sendable {
  /// Kernel-relative, for diagnostics.
  let path: String
  let bytes: [UInt8]
  /// Where each line starts; the last one is behind the last line's end.
  private let lineStarts: [Int]
  /// Every directive that matters, in source order.
  var includes: [Include] = []
  var macros: [MacroDefinition] = []
  /// The outermost conditionals; the include guard is not one of them.
  var conditionals: [Conditional] = []
  var comments: [DocComment] = []

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// An `#include` line.
  struct Include: Hashable, Sendable {
    /// With its brackets or quotes: `<linux/iommu.h>`.
    let target: String
    let line: Int
    let range: Range<Int>
  }

  /// A `#define` with the branch that it stands in.
  struct MacroDefinition: Hashable, Sendable {
    let name: String
    let parameters: [String]?
    let tokens: [String]
    let line: Int
  }

  /// A `/** … */` comment.
  struct DocComment: Hashable, Sendable {
    let firstLine: Int
    let lastLine: Int
    /// Without the comment marks.
    let lines: [String]
  }

  /// An `#if` … `#endif` with its branches.
  struct Conditional: Hashable, Sendable {
    var branches: [Branch]
    /// The line of the `#endif`.
    var lastLine: Int

    /// One branch: from its directive to the next one.
    struct Branch: Hashable, Sendable {
      /// The directive's bytes, so that the branch can be forced.
      var range: Range<Int>
      /// The condition in the source's words; nil for `#else`.
      var condition: String?
      var line: Int
      var children: [Conditional] = []
      /// Whether the branch is an `#error`, or can never be taken (`#if 0`).
      var isDead = false
    }
  }

  /// The includes as a record has them.
  var recordedIncludes: [HeaderRecord.Include] {
    includes.map {
      HeaderRecord.Include(target: $0.target, condition: condition(at: $0.line), line: $0.line)
    }
  }

  var lineCount: Int { lineStarts.count - 1 }

  /// The condition under which a line stands, nil where it always does.
  func condition(at line: Int) -> String? {
    var terms: [String] = []
    var level = conditionals
    search: while true {
      for conditional in level {
        guard let first = conditional.branches.first, line >= first.line,
          line <= conditional.lastLine
        else { continue }
        var passed: [String] = []
        for (index, branch) in conditional.branches.enumerated() {
          let next =
            index + 1 < conditional.branches.count
            ? conditional.branches[index + 1].line : conditional.lastLine
          if line >= branch.line, line < next {
            terms += passed.map(Self.negated)
            if let condition = branch.condition { terms.append(condition) }
            level = branch.children
            continue search
          }
          if let condition = branch.condition { passed.append(condition) }
        }
      }
      break
    }
    guard let first = terms.first else { return nil }
    if terms.count == 1 { return first }
    return terms.map { $0.contains("||") ? "(\($0))" : $0 }.joined(separator: " && ")
  }

  /// The text between the brackets after `name` on a line: `PCI_STD_NUM_BARS`.
  func bound(ofArray name: String, at line: Int) -> String? {
    guard line >= 1, line <= lineCount else { return nil }
    let text = String(decoding: bytes[lineStarts[line - 1]..<(lineStarts[line] - 1)], as: UTF8.self)
    guard let open = text.firstRange(of: "\(name)[") else { return nil }
    let bound = text[open.upperBound...].prefix { $0 != "]" }
    return bound.filter { $0 != " " && $0 != "\t" }
  }

  private static func negated(_ condition: String) -> String {
    // A single test needs no parentheses: defined(X), IS_ENABLED(X), X.
    let isSingle = !condition.contains(" ") && !condition.hasPrefix("!")
    return isSingle ? "!\(condition)" : "!(\(condition))"
  }
}
