package import KernelModel

/// What kernel code cannot have, looked for in the IR before machine code is made of it.
///
/// Only what the driver's exported functions lead to counts: swiftc emits more.
package struct ObjectRefusals {
  private let module: IRModule
  private let reachable: [IRSymbol]
  private let places: IRModule.Places

  package init(_ module: IRModule) {
    self.module = module
    reachable = module.reachable()
    places = IRModule.Places(module)
  }

  /// Everything that is refused, each with its reason and place, in the text's order.
  package func all() -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let constructors = module.symbol("llvm.global_ctors") {
      found += globalConstructors(constructors)
    }
    for symbol in reachable {
      if symbol.isFunction {
        found += instructions(of: symbol)
      } else if module.lines[symbol.lines.lowerBound].contains(" thread_local") {
        found.append(
          refusal(
            "thread-local", "thread-local storage, which the kernel does not have: \(symbol.name)",
            at: places.place(of: symbol.name)))
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert("\($0)").inserted }
  }

  private func globalConstructors(_ symbol: IRSymbol) -> [Diagnostic] {
    module.references(of: symbol).map { name in
      let place = module.symbol(name).flatMap { module.definition(of: $0) }
      return refusal(
        "constructor", "a global constructor, which no module loader runs: \(name)",
        at: place ?? places.place(of: name))
    }
  }

  /// The words of LLVM's floating-point types.
  private static let floats: Set<Substring> = [
    "double", "float", "half", "bfloat", "fp128", "x86_fp80", "ppc_fp128",
  ]

  private func instructions(of symbol: IRSymbol) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var hasFloat = false
    for line in symbol.lines {
      let text = module.lines[line]
      if !hasFloat, IRText.hasWord(text, Self.floats) {
        hasFloat = true
        let place =
          line == symbol.lines.lowerBound
          ? module.definition(of: symbol) ?? places.place(of: symbol.name)
          : places.place(line: line, in: symbol.name)
        found.append(
          refusal(
            "floating-point",
            "floating point, whose registers belong to user space\(Self.hint(symbol.name))",
            at: place))
      }
      if line == symbol.lines.lowerBound { continue }
      if text.contains(" = landingpad ") || text.contains("invoke ") || text.contains("resume {") {
        found.append(
          refusal(
            "exception", "an exception, which the kernel has no unwinder for",
            at: places.place(line: line, in: symbol.name)))
      }
      for name in IRText.names(text) {
        guard let reason = Self.refused(name, isDefined: module.symbol(name) != nil, text) else {
          continue
        }
        found.append(
          refusal(reason.kind, reason.text, at: places.place(line: line, in: symbol.name)))
      }
    }
    return found
  }

  /// Where a standard library function is known to need floating point, which one.
  private static func hint(_ function: String) -> String {
    function.contains("_HashTable") ? " (Dictionary and Set compute their load factor with it)" : ""
  }

  /// Why a name cannot be called or read from kernel code; nil where it can.
  private static func refused(
    _ name: String, isDefined: Bool, _ line: Substring
  ) -> (kind: String, text: String)? {
    if name == "swift_once" {
      let global = IRText.names(line).dropFirst().first.map { " (\($0))" } ?? ""
      return (
        "lazy-global",
        "a global that is initialised when it is first used, under a lock: give it a constant"
          + " value, or keep it in an object\(global)"
      )
    }
    if isDefined { return nil }
    if name.hasPrefix("_Unwind_") || name.hasPrefix("__cxa_") || name.hasPrefix("__gxx_") {
      return ("exception", "an exception, which the kernel has no unwinder for: \(name)")
    }
    if name.hasPrefix("pthread_") || name.hasPrefix("os_unfair_") || name.hasPrefix("sem_")
      || name.hasPrefix("_swift_mutex") || name == "__tls_get_addr"
    {
      return (
        "lock", "a lock of user space: take the kernel's through a C function instead: \(name)"
      )
    }
    if name == "putchar" {
      return ("print", "print(), which the kernel has no stream for: call printk from C")
    }
    if name == "stderr" || name == "stdout" || name == "fprintf" || name == "exit"
      || name == "abort"
    {
      return ("library", "a function of the C library, which the kernel does not have: \(name)")
    }
    if name.hasPrefix("_swift_stdlib_") || name.hasPrefix("swift_stdlib_") {
      return (
        "unicode",
        "Unicode tables, which are not linked into a kernel module: use StaticString or bytes: "
          + name
      )
    }
    if name.hasPrefix("swift_task") || name.hasPrefix("swift_async")
      || name.hasPrefix("swift_continuation")
    {
      return ("concurrency", "Swift concurrency, which needs a runtime of threads: \(name)")
    }
    if name.hasPrefix("swift_") || name.hasPrefix("$s") || name.hasPrefix("$e") {
      return (
        "runtime", "a function of the Swift runtime that Embedded Swift does not have: \(name)"
      )
    }
    return nil
  }

  private func refusal(_ kind: String, _ what: String, at place: SourceLocation?) -> Diagnostic {
    Diagnostic(.error, "object.\(kind)", "kernel code cannot have \(what)", at: place)
  }
}
