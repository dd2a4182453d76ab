import KernelModel
package import ShimPlan

/// What stands at the top of every emitted file.
struct BannerContext: TemplateContext {
  let licence: String
  let file: String
  let purpose: String
  let request: PlanRequest
  /// How to make the same file again.
  let command: String
  let headers: [String]

  /// The format of the output; it moves only when the output's shape does.
  static let format = 1

  static var fields: [TemplateField<BannerContext>] {
    [
      .text("licence", \.licence), .text("file", \.file), .text("purpose", \.purpose),
      .text("format") { _ in "\(format)" },
      .section("commands") { [LineContext(line: $0.command)] },
      .section("headers") { $0.headers.map { LineContext(line: $0) } },
      .text("from") { "\($0.request.from)" }, .text("to") { "\($0.request.to)" },
    ]
  }
}

extension PlanRequest {
  /// How to make the same output again.
  package var command: String {
    var words = ["shimgen generate --from \(from) --to \(to)"]
    if target != to { words.append("--target \(target)") }
    switch openBrackets {
    case .refuse: break
    case .assumeLatest: words.append("--assume-latest")
    case .assumeEarliest: words.append("--assume-earliest")
    }
    if isStrict { words.append("--strict") }
    return words.joined(separator: " ")
  }
}
