import KernelModel

/// What a preprocessor condition comes to where every `CONFIG_` symbol is set.
///
/// `IS_ENABLED(CONFIG_VFIO_GROUP)` holds, its `#else` side does not, and of `PAGE_SIZE > 4096` or
/// `defined(readq)` nothing can be said.
enum ConfiguredCondition {
  case holds, fails, unknown

  /// The value of a condition; one that does not stand always holds.
  init(_ condition: String?) {
    guard let condition else {
      self = .holds
      return
    }
    // The length bounds how deep brackets can nest; no condition of a header comes near it.
    guard let tokens = try? CLexer.tokens(of: condition).map(\.text), tokens.count <= 256 else {
      self = .unknown
      return
    }
    var reader = Reader(tokens: tokens)
    let value = reader.disjunction()
    self = reader.index == tokens.count ? value : .unknown
  }

  private var negated: Self {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .unknown: .unknown
    }
  }

  private struct Reader {
    let tokens: [String]
    var index = 0

    init(tokens: [String]) { self.tokens = tokens }

    private var token: String { index < tokens.count ? tokens[index] : "" }

    private mutating func skip(_ text: String) -> Bool {
      guard token == text else { return false }
      index += 1
      return true
    }

    mutating func disjunction() -> ConfiguredCondition {
      var value = conjunction()
      while skip("||") {
        switch (value, conjunction()) {
        case (.holds, _), (_, .holds): value = .holds
        case (.fails, .fails): value = .fails
        default: value = .unknown
        }
      }
      return value
    }

    private mutating func conjunction() -> ConfiguredCondition {
      var value = term()
      while skip("&&") {
        switch (value, term()) {
        case (.fails, _), (_, .fails): value = .fails
        case (.holds, .holds): value = .holds
        default: value = .unknown
        }
      }
      return value
    }

    private mutating func term() -> ConfiguredCondition {
      if skip("!") { return term().negated }
      if skip("(") {
        let value = disjunction()
        return skip(")") ? value : .unknown
      }
      let word = token
      index += 1
      switch word {
      case "0": return .fails
      case "1": return .holds
      case "defined", "IS_ENABLED", "IS_BUILTIN", "IS_MODULE", "IS_REACHABLE":
        let hasBrackets = skip("(")
        let isConfigured = token.hasPrefix("CONFIG_")
        index += 1
        if hasBrackets, !skip(")") { return .unknown }
        return isConfigured ? .holds : .unknown
      default: return .unknown
      }
    }
  }
}
