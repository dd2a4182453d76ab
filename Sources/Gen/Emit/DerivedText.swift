import KernelModel
import ShimPlan

extension DerivedFunction {
  /// The function as C: an arm for each form, each under the gate that tells it.
  var text: String {
    if let arm = arms.first, arms.count == 1, arm.condition == .constant(true) {
      return text(of: arm)
    }
    var lines: [String] = []
    for (position, arm) in arms.enumerated() {
      lines.append("#\(position == 0 ? "if" : "elif") \(arm.condition.lines)")
      lines.append(text(of: arm))
    }
    return (lines + ["#endif"]).joined(separator: "\n")
  }

  private func text(of arm: Arm) -> String {
    var lines = [signature(of: arm.function), "{"]
    lines += arm.locals.map { "\t\($0);" }
    if !arm.locals.isEmpty { lines.append("") }
    lines += arm.dropped.map { "\t(void)\($0);" }
    let returns = arm.function.result != .named("void")
    if let empty = arm.empty {
      lines.append("\tif (!\(empty.slot))")
      lines.append(returns ? "\t\treturn \(empty.answer);" : "\t\treturn;")
    }
    let start = "\t" + (arm.result == .passed ? "return " : "") + "\(arm.callee)("
    lines.append(CLine.list(start, arm.arguments, end: ");"))
    if arm.result == .success { lines.append("\treturn 0;") }
    return (lines + ["}"]).joined(separator: "\n")
  }

  /// The storage, the result and the parameters.
  private func signature(of function: FunctionType) -> String {
    let parameters =
      function.parameters.isEmpty
      ? ["void"]
      : function.parameters.map {
        $0.type.declaration(of: $0.name, annotations: $0.annotations)
      }
    let result: String
    switch role {
    case .thunk: result = "static \(function.result.spelling) __maybe_unused"
    case .wrapper: result = "static inline \(function.result.spelling)"
    }
    let joint = result.hasSuffix("*") ? "" : " "
    let line = CLine.list("\(result)\(joint)\(name)(", parameters, end: ")")
    // A name far to the right leaves no room for parameters: the result gets a line of its own.
    if !line.contains("\n") { return line }
    return result + "\n" + CLine.list("\(name)(", parameters, end: ")")
  }
}

/// Lines of C that keep to the width that the kernel's coding style asks for.
enum CLine {
  /// The columns that a line may have; a tab is eight.
  static let width = 100

  /// A list in parentheses, further lines aligned with its first element.
  static func list(_ start: String, _ elements: [String], end: String) -> String {
    let column = columns(of: start)
    let indent =
      String(repeating: "\t", count: column / 8)
      + String(repeating: " ", count: column % 8)
    var lines: [String] = []
    var line = start
    for (position, element) in elements.enumerated() {
      let isLast = position == elements.count - 1
      let text = element + (isLast ? end : ",")
      let isFirstOfLine = line == start || line == indent
      if !isFirstOfLine, columns(of: line) + 1 + text.utf8.count > width {
        lines.append(line)
        line = indent + text
      } else {
        line += (isFirstOfLine ? "" : " ") + text
      }
    }
    if elements.isEmpty { line += end }
    return (lines + [line]).joined(separator: "\n")
  }

  private static func columns(of text: String) -> Int {
    text.utf8.reduce(0) { column, byte in byte == 0x09 ? (column / 8 + 1) * 8 : column + 1 }
  }
}
