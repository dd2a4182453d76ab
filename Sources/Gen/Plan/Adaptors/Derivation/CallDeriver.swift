import HeaderCompare
import KernelModel

/// Derives thunks and wrappers from the forms of a slot or function.
///
/// What can be derived: a parameter added or dropped, a pointer that a conversion is known for or
/// that C converts (`void *`), a result that became one or was none before. Anything else is an
/// error, and has to be written out.
struct CallDeriver {
  /// What stands for a rule's source.
  static let source = "derived from the two forms"

  let facts: KernelFacts
  let area: AdaptationRules
  /// The target's names that have a `shim_` name.
  let provided: Set<String>

  /// The thunk of a slot, for every form that the kernel has.
  func thunk(of name: DeclarationName, empty: String?) throws(Diagnostics) -> DerivedFunction {
    let key = try facts.names.key(name, in: area.header)
    guard key.kind == .member, let record = key.record,
      let table = area.calls.tables.first(where: { $0.of.text == "\(record)" }),
      let slot = name.text.split(separator: ".").last.map(String.init)
    else { throw objection("'\(name)' is no slot of one of the tables", name) }
    let target = try function(try targetForm(of: key, name), name)
    var arms: [DerivedFunction.Arm] = []
    for form in facts.spelledForms(of: key) {
      let kernel = try function(form, name)
      let condition = try condition(of: form, name, key)
      arms.append(
        try thunk(
          slot, table, kernel: kernel, target: target, empty: empty,
          condition: condition, name))
    }
    return DerivedFunction(role: .thunk, name: table.prefix + slot, arms: arms)
  }

  /// The wrapper of a function, for every form that the kernel has.
  ///
  /// `values` are what rules say of the parameters that only the kernel has.
  func wrapper(
    of name: DeclarationName, values: [String: String]
  ) throws(Diagnostics) -> DerivedFunction {
    let key = try facts.names.key(name, in: area.header)
    guard key.kind == .function else { throw objection("'\(name)' is no function", name) }
    let target = try function(try targetForm(of: key, name), name)
    var arms: [DerivedFunction.Arm] = []
    // A narrower span than the recorded one may lack the form that a rule is for.
    let known = facts.histories[key]?.forms.flatMap { $0.function?.parameters ?? [] } ?? []
    let unused = Set(values.keys).subtracting(known.compactMap(\.name))
    for form in facts.spelledForms(of: key) {
      let kernel = try function(form, name)
      let condition = try condition(of: form, name, key)
      arms.append(
        try wrapper(
          kernel: kernel, target: target, values: values,
          condition: condition, name))
    }
    if let first = unused.sorted().first {
      throw objection("no form of '\(name)' has a parameter '\(first)'", name)
    }
    return DerivedFunction(role: .wrapper, name: "shim_\(name)", arms: arms)
  }

  /// What a derived call does at a record, in words; nil where the forms are the same.
  func words(of key: DeclarationKey, at index: Int) -> String? {
    guard let history = facts.histories[key], let form = history.form(at: index),
      let targetForm = history.form(at: facts.target),
      let kernel = form.function, let target = targetForm.function
    else { return nil }
    let match = match(kernel, target)
    let isThunk = key.kind == .member
    var parts: [String] = []
    let extra = kernel.parameters.indices.filter { match.targets[$0] == nil }
      .map { kernel.parameters[$0].words }
    let missing = match.missing(of: target.parameters.count).map { target.parameters[$0].words }
    let dropped = isThunk ? extra : missing
    let made = isThunk ? missing : extra
    if !dropped.isEmpty { parts.append("drops \(Self.list(dropped))") }
    if !made.isEmpty { parts.append("makes \(Self.list(made))") }
    let hasConversion = match.targets.enumerated().contains { position, other in
      guard let other else { return false }
      return kernel.parameters[position].type.spelling != target.parameters[other].type.spelling
    }
    if hasConversion {
      parts.append(
        isThunk
          ? "turns the kernel's pointer into the driver's"
          : "turns the driver's pointer into the kernel's")
    }
    let (from, to) = isThunk ? (target.result, kernel.result) : (kernel.result, target.result)
    if from.isVoid != to.isVoid {
      parts.append(to.isVoid ? "loses the result" : "answers success")
    }
    if parts.isEmpty { return nil }
    let last = parts.removeLast()
    let list = parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
    return "the \(isThunk ? "thunk" : "wrapper") \(list)"
  }

  /// `start and len`, or `2 of 'size_t'` where parameters without names look the same.
  private static func list(_ words: [String]) -> String {
    var counts: [(word: String, count: Int)] = []
    for word in words {
      if let index = counts.firstIndex(where: { $0.word == word }) {
        counts[index].count += 1
      } else {
        counts.append((word, 1))
      }
    }
    return counts.map { $0.count == 1 ? $0.word : "\($0.count) of \($0.word)" }
      .joined(separator: " and ")
  }

  // MARK: Arms

  private func thunk(
    _ slot: String, _ table: TableAccess, kernel: FunctionType, target: FunctionType,
    empty: String?, condition: CExpression, _ name: DeclarationName
  ) throws(Diagnostics) -> DerivedFunction.Arm {
    let match = match(kernel, target)
    let missing = match.missing(of: target.parameters.count)
    guard missing.isEmpty else {
      let words = target.parameters[missing[0]].words
      throw objection("no form of the kernel's gives '\(name)' its \(words)", name)
    }
    var names = ParameterNames()
    let targetNames = match.targetNames(kernel, target, &names)
    var function = kernel
    var locals: [String] = []
    var dropped: [String] = []
    for (position, other) in match.targets.enumerated() {
      let parameter = kernel.parameters[position]
      guard let other else {
        let own = names.name(of: parameter)
        function.parameters[position].name = own
        dropped.append(own)
        continue
      }
      let type = target.parameters[other].type.mapped(provided)
      guard let conversion = conversion(from: parameter.type, to: target.parameters[other].type)
      else {
        function.parameters[position].name = targetNames[other]
        continue
      }
      guard let expression = conversion.toDriver else {
        throw objection("no conversion makes '\(conversion.driver)'", name)
      }
      let own = names.unused("native")
      function.parameters[position].name = own
      locals.append(
        "\(type.declaration(of: targetNames[other])) = \(expression.filled(with: own))")
    }
    guard let first = target.parameters.first,
      let through = table.through[first.type.spelling], let argument = targetNames.first
    else {
      throw objection("the tables do not say where '\(name)' finds its table", name)
    }
    let callee = "\(through.filled(with: argument))->\(slot)"
    return DerivedFunction.Arm(
      condition: condition, function: function, locals: locals, dropped: dropped,
      empty: empty.map { DerivedFunction.Empty(slot: callee, answer: $0) }, callee: callee,
      arguments: targetNames,
      result: try result(from: target.result, to: kernel.result, name))
  }

  private func wrapper(
    kernel: FunctionType, target: FunctionType, values: [String: String], condition: CExpression,
    _ name: DeclarationName
  ) throws(Diagnostics) -> DerivedFunction.Arm {
    let match = match(kernel, target)
    var names = ParameterNames()
    let targetNames = match.targetNames(kernel, target, &names)
    var function = target
    for position in function.parameters.indices {
      function.parameters[position].type = function.parameters[position].type.mapped(provided)
      function.parameters[position].name = targetNames[position]
    }
    function.result = function.result.mapped(provided)
    var arguments: [String] = []
    for (position, other) in match.targets.enumerated() {
      let parameter = kernel.parameters[position]
      guard let other else {
        guard let own = parameter.name, let value = values[own] else {
          throw objection(
            "what '\(name)' is given as \(parameter.words) is not said: add it to 'with'", name)
        }
        arguments.append(value)
        continue
      }
      guard let conversion = conversion(from: parameter.type, to: target.parameters[other].type)
      else {
        arguments.append(targetNames[other])
        continue
      }
      guard let expression = conversion.toKernel else {
        throw objection("no conversion makes '\(conversion.kernel)'", name)
      }
      arguments.append(expression.filled(with: targetNames[other]))
    }
    return DerivedFunction.Arm(
      condition: condition, function: function, locals: [],
      dropped: match.missing(of: target.parameters.count).map { targetNames[$0] }, empty: nil,
      callee: name.text, arguments: arguments,
      result: try result(from: kernel.result, to: target.result, name))
  }

  private func result(
    from inner: CType, to outer: CType, _ name: DeclarationName
  ) throws(Diagnostics) -> DerivedFunction.Result {
    if outer.isVoid { return .dropped }
    if inner.spelling == outer.spelling { return .passed }
    guard inner.isVoid, outer.spelling == "int" else {
      throw objection(
        "'\(outer.spelling)' cannot be derived from '\(inner.spelling)' for '\(name)'", name)
    }
    return .success
  }

  // MARK: Parts

  /// Where the kernel has a form, as C.
  private func condition(
    of form: Form, _ name: DeclarationName, _ key: DeclarationKey
  ) throws(Diagnostics) -> CExpression {
    if facts.isAlways(key) { return .constant(true) }
    return try facts.expression(.form(name, spelling: form.spelling), in: area.header)
  }

  private func match(_ kernel: FunctionType, _ target: FunctionType) -> ParameterMatch {
    ParameterMatch(kernel: kernel.parameters, target: target.parameters) { left, right in
      conversion(from: left, to: right) != nil
        || left.isVoidPointer != right.isVoidPointer
          && left.isPointer && right.isPointer
    }
  }

  private func conversion(from kernel: CType, to target: CType) -> PointerConversion? {
    area.calls.conversions.first {
      $0.kernel == kernel.spelling && $0.driver == target.spelling
    }
  }

  private func targetForm(
    of key: DeclarationKey, _ name: DeclarationName
  ) throws(Diagnostics) -> Form {
    guard let form = facts.histories[key]?.form(at: facts.target) else {
      throw objection("the target does not declare '\(name)'", name)
    }
    return form
  }

  private func function(_ form: Form, _ name: DeclarationName) throws(Diagnostics) -> FunctionType {
    guard let function = form.function, !function.isVariadic else {
      throw objection("'\(form.spelling)' of '\(name)' is no call that can be derived", name)
    }
    return function
  }

  private func objection(_ message: String, _ name: DeclarationName) -> Diagnostics {
    Diagnostics(Diagnostic(.error, "rules.derivation", message, at: name.location))
  }
}

/// Gives the parameters of a function different names.
private struct ParameterNames {
  private var taken: Set<String> = []

  mutating func name(of parameter: Parameter) -> String {
    unused(parameter.name ?? parameter.type.tag ?? "argument")
  }

  mutating func unused(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)\(number)"
      number += 1
    }
    return candidate
  }
}

extension ParameterMatch {
  /// The names of the target's parameters: its own, else the kernel's, else the type's.
  fileprivate func targetNames(
    _ kernel: FunctionType, _ target: FunctionType, _ names: inout ParameterNames
  ) -> [String] {
    target.parameters.indices.map { position in
      var parameter = target.parameters[position]
      if parameter.name == nil, let same = targets.firstIndex(of: position) {
        parameter.name = kernel.parameters[same].name
      }
      return names.name(of: parameter)
    }
  }
}

extension KernelFacts {
  /// The forms that a compiler can tell apart, oldest first.
  fileprivate func spelledForms(of key: DeclarationKey) -> [Form] {
    var seen: Set<String> = []
    return forms(of: key).filter { seen.insert($0.spelling).inserted }
  }
}

extension Form {
  /// The function that is declared, or that a slot points to.
  fileprivate var function: FunctionType? {
    switch content {
    case .function(let function): function
    case .member(let type, bits: nil, _): type.pointedFunction
    default: nil
    }
  }
}

extension Parameter {
  /// The parameter in a sentence: its name, or its type.
  fileprivate var words: String { name ?? "'\(type.spelling)'" }
}

extension CType {
  fileprivate var isVoid: Bool { self == .named("void") }
  fileprivate var isPointer: Bool { if case .pointer = self { true } else { false } }
  fileprivate var isVoidPointer: Bool {
    if case .pointer(.named("void", _), _) = self { true } else { false }
  }

  /// The tag of a struct or enum, through pointers.
  fileprivate var tag: String? {
    switch self {
    case .named(let name, _):
      let words = name.split(separator: " ")
      return words.count == 2 && ["struct", "union", "enum"].contains(words[0])
        ? String(words[1]) : nil
    case .pointer(let pointee, _): return pointee.tag
    case .array, .function: return nil
    }
  }
}

extension String {
  /// The expression with an argument in the place that is left for it.
  fileprivate func filled(with argument: String) -> String {
    replacing("{}", with: argument)
  }
}
