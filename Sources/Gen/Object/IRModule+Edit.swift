extension IRModule {
  /// Gives every function what clang gives a C function under the kernel's flags.
  ///
  /// swiftc passes target features on and leaves the rest out, and the runtime functions that it
  /// adds have no attributes at all: their code would lack return thunks, padding and the rest.
  ///
  /// - Parameter reference: the IR of an empty C function, compiled with the kernel's flags.
  package mutating func apply(_ reference: IRModule) {
    let group = (attributeGroups.keys.max() ?? 0) + 1
    for symbol in symbols where symbol.isFunction {
      addAttributes("#\(group)", to: symbol.lines.lowerBound)
    }
    lines.append(
      "attributes #\(group) = { \(reference.functionAttributes.joined(separator: " ")) }")
    addModuleFlags(of: reference)
    dropChecksOfSwiftCalls()
  }

  /// Takes the type check off calls of Swift functions, as kCFI has clang put it.
  ///
  /// The runtime's C pointers to destructors lead to Swift functions, before which nobody writes a
  /// type: the check would stop the kernel. Calls of C functions keep theirs.
  private mutating func dropChecksOfSwiftCalls() {
    for symbol in symbols where symbol.isFunction {
      for line in symbol.lines.dropFirst() where lines[line].contains("call swiftcc ") {
        guard let bundle = lines[line].firstRange(of: " [ \"kcfi\"("),
          let end = lines[line][bundle.upperBound...].firstRange(of: " ]")
        else { continue }
        lines[line].removeSubrange(bundle.lowerBound..<end.upperBound)
      }
    }
  }

  /// Makes everything but the exported functions local, so that what nobody uses goes.
  ///
  /// Swift's runtime is weak in every object, for a linker that keeps one copy and drops the rest;
  /// `ld -r` and the kernel's module loader drop nothing.
  package mutating func makeLocal() {
    for symbol in symbols where !isExported(symbol) && !symbol.name.hasPrefix("llvm.") {
      localize(symbol.lines.lowerBound)
    }
    guard let used = symbol("llvm.used") else { return }
    // What the runtime wants kept is for linkers of programs.
    let kept = references(of: used).filter { !$0.hasPrefix("_swift") }
    let line = used.lines.lowerBound
    if kept.isEmpty {
      lines[line] = ""
    } else {
      let list = kept.map { "ptr @\(IRModule.spelled($0))" }.joined(separator: ", ")
      lines[line] =
        "@llvm.used = appending global [\(kept.count) x ptr] [\(list)], section \"llvm.metadata\""
    }
  }

  private static func spelled(_ name: String) -> String {
    name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? name : "\"\(name)\""
  }

  private mutating func localize(_ line: Int) {
    var words = lines[line].split(separator: " ", omittingEmptySubsequences: false)
    // The linkage and visibility stand before the type: `@name = linkonce_odr hidden global`,
    // `define weak_odr protected void @name(`.
    let start = words.first == "define" ? 1 : 2
    let linkages: Set<Substring> = [
      "weak_odr", "linkonce_odr", "weak", "linkonce", "internal", "private", "external", "hidden",
      "protected", "default", "dso_local",
    ]
    let had = words.indices.dropFirst(start).prefix { linkages.contains(words[$0]) }
    let isLocal = had.contains { words[$0] == "internal" || words[$0] == "private" }
    if isLocal || had.contains(where: { words[$0] == "external" }) { return }
    words.replaceSubrange(had.startIndex..<had.endIndex, with: ["internal"])
    var text = words.joined(separator: " ")
    // A group of sections that a linker would fold has no meaning for a local symbol.
    if let comdat = text.firstRange(of: words.first == "define" ? " comdat" : ", comdat") {
      let end =
        text[comdat.upperBound...].first == "("
        ? text[comdat.upperBound...].firstIndex(of: ")") : nil
      text.removeSubrange(
        comdat.lowerBound..<(end.map { text.index(after: $0) } ?? comdat.upperBound))
    }
    lines[line] = text[...]
  }

  /// Adds a reference to an attribute group behind a function's parameters.
  private mutating func addAttributes(_ group: String, to line: Int) {
    let text = lines[line]
    guard let name = IRText.firstName(text), let at = text.firstRange(of: "@"),
      let start = text[at.upperBound...].firstRange(of: "(")
    else { return }
    // A name in quotes may have a parenthesis in it.
    let quoted = text[at.upperBound...].hasPrefix("\"")
    var index =
      quoted
      ? text.index(at.upperBound, offsetBy: name.count + 2) : start.lowerBound
    var depth = 0
    while index < text.endIndex {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      index = text.index(after: index)
      if depth == 0 { break }
    }
    // Behind the groups that are there: the last one to name an attribute wins.
    var rest = text[index...]
    for word in [" local_unnamed_addr", " unnamed_addr"] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
    }
    while rest.hasPrefix(" #") {
      rest = rest.dropFirst(2).drop { $0.isNumber }
    }
    lines[line] = text[..<rest.startIndex] + " \(group)" + rest
  }

  /// The attributes of the first function, without those that say what it does or how it was
  /// optimised.
  private var functionAttributes: [String] {
    guard let function = symbols.first(where: \.isFunction),
      let group = IRText.number(after: " #", in: lines[function.lines.lowerBound]),
      let line = attributeGroups[group],
      let open = lines[line].firstIndex(of: "{"), let close = lines[line].lastIndex(of: "}")
    else { return [] }
    let own: Set<String> = [
      "nounwind", "optsize", "minsize", "noinline", "optnone", "norecurse", "nofree", "nosync",
      "willreturn", "mustprogress", "memory(none)", "uwtable", "sspstrong", "ssp", "sspreq",
    ]
    return Self.words(lines[line][open...].dropFirst().prefix(upTo: close)).filter {
      !own.contains($0)
    }
  }

  /// Words between spaces; a quoted text is part of its word.
  private static func words(_ text: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  // MARK: Module flags

  /// Flags such as `cf-protection-branch`, by which LLVM makes code for the module as a whole.
  private mutating func addModuleFlags(of reference: IRModule) {
    let own = moduleFlags
    let added = reference.moduleFlags.filter { flag in
      !own.contains { $0.name == flag.name }
    }
    let dropped = Set(["uwtable"])
    guard let list = lines.firstIndex(where: { $0.hasPrefix("!llvm.module.flags = ") }) else {
      return
    }
    var next = (metadata.keys.max() ?? 0) + 1
    var nodes = own.filter { !dropped.contains($0.name) }.map { "!\($0.number)" }
    for flag in added where !dropped.contains(flag.name) {
      lines.append("!\(next) = \(flag.text)")
      nodes.append("!\(next)")
      next += 1
    }
    lines[list] = "!llvm.module.flags = !{\(nodes.joined(separator: ", "))}"
  }

  private var moduleFlags: [(number: Int, name: String, text: String)] {
    guard let line = lines.first(where: { $0.hasPrefix("!llvm.module.flags = !{") }) else {
      return []
    }
    return line.split { "!{}, ".contains($0) }.compactMap { Int($0) }.compactMap { number in
      guard let at = metadata[number], let equals = lines[at].firstRange(of: " = "),
        let name = lines[at].split(separator: "\"").dropFirst().first
      else { return nil }
      return (number, String(name), String(lines[at][equals.upperBound...]))
    }
  }
}
