package import KernelModel

extension IRModule {
  /// The line of the driver's sources that an instruction comes from.
  ///
  /// Code of the standard library is inlined or specialised into the driver's functions: its places
  /// say nothing to the driver's author. So the call chain is followed outward to a source file, and
  /// where a function has none, to its callers.
  package struct Places {
    private let module: IRModule
    private let callers: [String: [(function: String, line: Int)]]

    package init(_ module: IRModule) {
      self.module = module
      var callers: [String: [(String, Int)]] = [:]
      for symbol in module.symbols where symbol.isFunction {
        for line in symbol.lines.dropFirst() {
          for name in IRText.names(module.lines[line]) where name != symbol.name {
            callers[name, default: []].append((symbol.name, line))
          }
        }
      }
      // What a table names is called through it: the table's readers count as callers.
      for symbol in module.symbols where !symbol.isFunction {
        for name in module.references(of: symbol) {
          callers[name, default: []].append((symbol.name, symbol.lines.lowerBound))
        }
      }
      self.callers = callers
    }

    /// The place of an instruction of a function.
    package func place(line: Int, in function: String) -> SourceLocation? {
      if let place = module.place(at: line) { return place }
      return place(of: function)
    }

    /// The nearest place at which a symbol is used.
    package func place(of symbol: String) -> SourceLocation? {
      var seen: Set<String> = [symbol]
      var open = [symbol]
      while !open.isEmpty {
        var next: [String] = []
        for name in open {
          for caller in callers[name] ?? [] {
            if let place = module.place(at: caller.line) { return place }
            if seen.insert(caller.function).inserted { next.append(caller.function) }
          }
        }
        open = next
      }
      return nil
    }
  }

  /// Where a line's `!dbg` leads to, outward through what was inlined.
  func place(at line: Int) -> SourceLocation? {
    guard var node = IRText.number(after: "!dbg !", in: lines[line]) else { return nil }
    // A chain has no circle; the bound is for a text that was not made by a compiler.
    for _ in 0..<1000 {
      guard let at = metadata[node] else { return nil }
      let text = lines[at]
      if let line = IRText.value("line", in: text), line > 0,
        let scope = IRText.reference("scope", in: text), let file = file(of: scope)
      {
        return SourceLocation(
          path: file, line: line, column: IRText.value("column", in: text) ?? 0)
      }
      guard let outer = IRText.reference("inlinedAt", in: text) else { return nil }
      node = outer
    }
    return nil
  }

  /// Where a function is defined, where its file is one of the driver's.
  func definition(of symbol: IRSymbol) -> SourceLocation? {
    guard
      let node = IRText.number(after: "!dbg !", in: lines[symbol.lines.lowerBound]),
      let at = metadata[node], let line = IRText.value("line", in: lines[at]), line > 0,
      let file = file(of: node)
    else { return nil }
    return SourceLocation(path: file, line: line)
  }

  /// The source file of a scope; nil for what a compiler made up.
  private func file(of scope: Int) -> String? {
    guard let at = metadata[scope] else { return nil }
    let text = lines[at]
    guard let reference = IRText.reference("file", in: text), let file = metadata[reference],
      let name = IRText.quoted("filename", in: lines[file]), !name.hasPrefix("<"), !name.isEmpty
    else { return nil }
    return name
  }
}
