import HeaderCompare
import KernelModel

/// What the mainline releases of a history say about rules' conditions, and how C asks the same.
struct KernelFacts {
  let histories: Histories
  let names: RuleNames
  let gates: [DeclarationKey: Gate]
  let target: Int
  /// The indices of the mainline records that rules have to match: the span, and older ones.
  let releases: [Int]
  /// The meanings of all areas, by declaration.
  var meanings: [DeclarationKey: Meaning] = [:]
  /// The named conditions of all areas, with the header that their names are looked up in.
  var conditions: [String: (condition: NamedCondition, header: String)] = [:]

  private let considered: [Int]

  init(_ plan: GatePlan, histories: Histories) throws(Diagnostics) {
    self.histories = histories
    names = RuleNames(histories)
    gates = Dictionary(uniqueKeysWithValues: plan.gates.map { ($0.key, $0) })
    considered = try plan.request.considered(in: histories)
    guard
      let target = histories.records.firstIndex(where: { $0.release == plan.request.target })
    else {
      throw Diagnostics(
        Diagnostic(.error, "plan.span", "the target \(plan.request.target) is not recorded"))
    }
    self.target = target
    releases = histories.mainline.filter { histories.records[$0].release <= plan.request.to }
  }

  func release(_ index: Int) -> KernelRelease { histories.records[index].release }

  /// The number of a declaration's form at a record, 0 for absent.
  func form(of key: DeclarationKey, at index: Int) -> Int32 {
    max(0, histories[key]?.sightings[index].form ?? 0)
  }

  /// The forms that the kernels of the span have, oldest first.
  func forms(of key: DeclarationKey) -> [Form] {
    histories[key].map { $0.timeline(over: considered, of: histories.records).forms } ?? []
  }

  /// Whether every kernel of the span declares it, in one form.
  func isAlways(_ key: DeclarationKey) -> Bool {
    gates[key] == nil && (key.record.map { gates[$0] == nil } ?? true)
  }

  /// Whether the form differs from the target's.
  func isOlder(_ key: DeclarationKey, at index: Int) -> Bool {
    histories[key].map { isOlder($0, at: index) } ?? false
  }

  /// Whether the form differs from the target's.
  func isOlder(_ history: History, at index: Int) -> Bool {
    max(0, history.sightings[index].form) != max(0, history.sightings[target].form)
  }

  /// The name of what a declaration means at a record; nil where it has one meaning.
  func meaning(of key: DeclarationKey, at index: Int) -> Meaning.Value? {
    guard let meaning = meanings[key] else { return nil }
    let release = release(index)
    return meaning.values.last { $0.from <= release } ?? meaning.values.first
  }

  /// Whether it means something else than at the target.
  func hasOtherMeaning(_ key: DeclarationKey, at index: Int) -> Bool {
    meaning(of: key, at: index)?.name != meaning(of: key, at: target)?.name
  }

  // MARK: Conditions

  /// Whether a condition holds at a record.
  func holds(
    _ condition: KernelCondition, at index: Int, in header: String
  ) throws(Diagnostics) -> Bool {
    switch condition {
    case .absent(let name): return form(of: try names.key(name, in: header), at: index) == 0
    case .present(let name): return form(of: try names.key(name, in: header), at: index) != 0
    case .older(let name): return isOlder(try names.key(name, in: header), at: index)
    case .form(let name, let spelling):
      let number = form(of: try names.key(name, in: header), at: index)
      let key = try names.key(name, in: header)
      return number > 0 && histories[key]?.forms[Int(number) - 1].spelling == spelling
    case .meaning(let name, let value):
      return meaning(of: try names.key(name, in: header), at: index)?.name == value
    case .named(let name, let location):
      let known = try named(name, at: location)
      return try holds(known.condition.condition, at: index, in: known.header)
    case .all(let parts):
      for part in parts where try !holds(part, at: index, in: header) { return false }
      return true
    case .any(let parts):
      for part in parts where try holds(part, at: index, in: header) { return true }
      return false
    case .not(let part): return try !holds(part, at: index, in: header)
    }
  }

  /// The condition as C: gates and named conditions, never a version.
  ///
  /// `isExpanded` puts what a named condition stands for in its place: for a file that does not
  /// include the adaptor.
  func expression(
    _ condition: KernelCondition, in header: String, isExpanded: Bool = false
  ) throws(Diagnostics) -> CExpression {
    switch condition {
    case .absent(let name):
      return test(try names.key(name, in: header)) {
        "\($0) == 0"
      } constant: {
        $0 == 0
      }
    case .present(let name):
      return test(try names.key(name, in: header)) {
        "\($0) != 0"
      } constant: {
        $0 != 0
      }
    case .older(let name): return older(try names.key(name, in: header))
    case .form(let name, let spelling):
      let key = try names.key(name, in: header)
      let numbers = try numbers(of: key, spelling: spelling, name)
      return .anyOf(
        numbers.map { number in
          test(key) {
            "\($0) == \(number)"
          } constant: {
            $0 == number
          }
        })
    case .meaning(let name, let value):
      let key = try names.key(name, in: header)
      guard let meaning = meanings[key], let number = meaning.number(of: value) else {
        throw Diagnostics(
          Diagnostic(
            .error, "rules.meaning", "'\(name)' has no meaning named '\(value)'", at: name.location)
        )
      }
      return .test("\(MeaningGate.name(of: key)) == \(number)")
    case .named(let name, let location):
      let known = try named(name, at: location)
      if !isExpanded { return .test(name) }
      return try expression(known.condition.condition, in: known.header, isExpanded: true)
    case .all(let parts): return .allOf(try expressions(parts, in: header, isExpanded))
    case .any(let parts): return .anyOf(try expressions(parts, in: header, isExpanded))
    case .not(let part):
      return .negated(try expression(part, in: header, isExpanded: isExpanded))
    }
  }

  /// Whether the kernel has another form than the target's, as C.
  func older(_ key: DeclarationKey) -> CExpression {
    let number = targetNumber(of: key)
    return test(key) {
      "\($0) != \(number)"
    } constant: {
      $0 != number
    }
  }

  private func expressions(
    _ parts: [KernelCondition], in header: String, _ isExpanded: Bool
  ) throws(Diagnostics) -> [CExpression] {
    var result: [CExpression] = []
    for part in parts {
      result.append(try expression(part, in: header, isExpanded: isExpanded))
    }
    return result
  }

  private func named(
    _ name: String, at location: SourceLocation
  ) throws(Diagnostics) -> (condition: NamedCondition, header: String) {
    guard let known = conditions[name] else {
      throw Diagnostics(
        Diagnostic(.error, "rules.condition", "no condition is named '\(name)'", at: location))
    }
    return known
  }

  // MARK: Gates

  /// A test of the gate that tells a declaration's form; where none does, what is always so.
  ///
  /// A member that lives as long as its record is told by the record's gate.
  private func test(
    _ key: DeclarationKey, _ text: (String) -> String, constant: (Int) -> Bool
  ) -> CExpression {
    if let gate = gates[key] { return .test(text(gate.name.description)) }
    if let record = key.record, let gate = gates[record] {
      return .test(text(gate.name.description))
    }
    return .constant(constant(form(of: key, at: target) == 0 ? 0 : 1))
  }

  /// The number of the target's form in its gate.
  private func targetNumber(of key: DeclarationKey) -> Int {
    let release = release(target)
    if let gate = gates[key] { return gate.number(at: release) }
    if let record = key.record, let gate = gates[record] { return gate.number(at: release) }
    return form(of: key, at: target) == 0 ? 0 : 1
  }

  /// The gate's numbers for the forms with a spelling; several differ in what it leaves out.
  private func numbers(
    of key: DeclarationKey, spelling: String, _ name: DeclarationName
  ) throws(Diagnostics) -> [Int] {
    guard let history = histories[key] else { return [] }
    let forms = history.timeline(over: considered, of: histories.records).forms
    let numbers = forms.indices.filter { forms[$0].spelling == spelling }.map { $0 + 1 }
    if numbers.isEmpty, !history.forms.contains(where: { $0.spelling == spelling }) {
      throw Diagnostics(
        Diagnostic(
          .error, "rules.form", "'\(name)' never had the form '\(spelling)'", at: name.location,
          notes: history.forms.map {
            Diagnostic(.note, "rules.form", "it had '\($0.spelling)'", at: $0.location)
          }))
    }
    return numbers
  }
}
