/// The text of a macro's tokens, spaced as the kernel's style guide asks.
///
///     ["(", "1", "<<", "0", ")"]                 (1 << 0)
///     ["_IO", "(", "VFIO_TYPE", ",", "100", ")"]  _IO(VFIO_TYPE, 100)
package func cText(_ tokens: [String]) -> String {
  var text = ""
  /// Whether an operator that comes now has one operand, on its right.
  var isUnary = true
  var joins = true
  for token in tokens {
    let isName = token.utf8.first.map { isIdentifierStart($0) } ?? false
    let opensCall = token == "(" && !isUnary
    if !joins, !opensCall, token != ")", token != ",", token != "]", token != "[" { text += " " }
    text += token
    let isOperand =
      isName || token == ")" || token == "]"
      || (token.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x22 || $0 == 0x27 } ?? false)
    joins =
      token == "(" || token == "[" || token == "~" || token == "!"
      || (isUnary && (token == "-" || token == "+" || token == "*" || token == "&"))
    isUnary = !isOperand
  }
  return text
}
