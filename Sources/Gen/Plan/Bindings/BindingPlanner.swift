import HeaderCompare
import KernelModel

/// Resolves the rules of one header and gathers what is wrong with them.
struct BindingPlanner {
  private let request: PlanRequest
  private let histories: Histories
  private let rules: BindingRules
  private(set) var problems: [Diagnostic] = []
  /// Names that only releases after the target have.
  private(set) var later: [String] = []
  /// Every C name that some recorded release has in the header: `vfio_irq_set`, `vfio_irq_set.data`.
  private let known: Set<String>

  init(_ request: PlanRequest, histories: Histories, rules: BindingRules) {
    self.request = request
    self.histories = histories
    self.rules = rules
    var known: Set<String> = []
    for history in histories.all where history.key.header == rules.header {
      known.insert(history.key.description)
      for case .enumeration(let enumeration) in history.forms.map(\.content) {
        known.formUnion(enumeration.constants.map(\.name))
      }
    }
    self.known = known
  }

  /// The module; nil where the target has no such header, or not all of what is bound.
  mutating func module() -> BindingModule? {
    let target = histories.records.first { $0.release == request.target }
    guard let header = target?.header(rules.header), header.isPresent else {
      if known.isEmpty {
        report("no recorded release has \(rules.header)", rules.location)
      } else {
        later.append(rules.header)
      }
      return nil
    }
    let names = HeaderNames(
      header, introductions: Introductions(histories, header: header.path, target: request.target))
    checkAssignments(names)
    checkTypes()
    // What the target does not have yet is no fault of the rules; the rest cannot be judged by it.
    if !later.isEmpty { return nil }
    let constants = rules.constants.compactMap { bound($0, names) }
    var records: [BoundRecord] = []
    for declaration in names.records.values.sorted(by: { $0.place < $1.place }) {
      if let record = bound(declaration.value, constants, names) { records.append(record) }
    }
    checkHidden(names)
    let requests = rules.requests.compactMap { bound($0, bits: 64, names) }
    return BindingModule(
      rules: rules, header: header, records: records, constants: constants,
      requests: requests.sorted { names.place($0.cName) < names.place($1.cName) },
      introductions: names.list)
  }

  // MARK: Completeness

  /// Every name of the header is assigned once, and every name of the rules is in the header.
  private mutating func checkAssignments(_ names: HeaderNames) {
    var assigned: [String: SourceLocation] = [:]
    func assign(_ name: BindingRules.Name, _ isThere: Bool, _ what: String) {
      if !isThere, known.contains(name.c), !names.all.contains(where: { $0.name == name.c }) {
        later.append(name.c)
      } else if !isThere {
        report("\(rules.header) of Linux \(request.target) has no \(what) \(name.c)", name.location)
      }
      if let first = assigned.updateValue(name.location, forKey: name.c) {
        problems.append(
          Diagnostic(
            .error, "bindings.duplicate", "\(name.c) is assigned twice", at: name.location,
            notes: [Diagnostic(.note, "bindings.duplicate", "first here", at: first)]))
      }
    }
    for rule in rules.constants {
      for name in rule.names { assign(name, names.constants[name.c] != nil, "constant") }
      for name in rule.tests + rule.derived {
        assign(name, names.functions[name.c] != nil, "macro of one parameter named")
      }
    }
    for name in rules.requests { assign(name, names.requests[name.c] != nil, "ioctl number") }
    for rule in rules.records { assign(rule.name, names.records[rule.name.c] != nil, "struct") }
    for (name, line) in names.all where assigned[name] == nil {
      problems.append(
        Diagnostic(
          .error, "bindings.unassigned", "\(name) has no Swift name in \(rules.location.path)",
          at: SourceLocation(path: rules.header, line: line)))
    }
  }

  /// Types are declared once, and what they are nested in is one of them.
  private mutating func checkTypes() {
    var known: Set<String> = []
    let types =
      rules.records.map { ($0.name.swift, $0.name.location) }
      + rules.constants.map { ($0.type, $0.location) }
    for (type, location) in types where !known.insert(type).inserted {
      report("two types are named \(type)", location)
    }
    for (type, location) in types {
      if let parent = path(type).parent, !known.contains(parent) {
        report("there is no type \(parent) for \(type) to be nested in", location)
      }
    }
  }

  private mutating func checkHidden(_ names: HeaderNames) {
    let members = Set(names.members.keys.map { $0.drop { $0 != "." }.dropFirst() })
    for name in rules.hidden where !members.contains(name.c[...]) {
      report("no struct has a member \(name.c) to hide", name.location)
    }
  }

  private mutating func checkUnique(_ names: [BindingRules.Name], in type: String) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name.swift).inserted {
      report("\(type) has two members named \(name.swift)", name.location)
    }
  }

  // MARK: Constants

  private mutating func bound(
    _ rule: BindingRules.ConstantRule, _ names: HeaderNames
  ) -> BoundConstants? {
    guard let raw = rawType(of: rule, names) else { return nil }
    checkUnique(rule.names + rule.tests + rule.derived, in: rule.type)
    func functions(_ list: [BindingRules.Name]) -> [BoundFunction] {
      list.compactMap { name in
        names.functions[name.c].map {
          BoundFunction(cName: name.c, name: name.swift, introduction: $0.introduction)
        }
      }
    }
    return BoundConstants(
      rule: rule, type: path(rule.type), rawType: raw.type, bits: raw.bits,
      constants: rule.names.compactMap { bound($0, bits: raw.bits, names) },
      tests: functions(rule.tests), derived: functions(rule.derived))
  }

  private mutating func bound(
    _ name: BindingRules.Name, bits: Int, _ names: HeaderNames
  ) -> BoundConstant? {
    guard let constant = names.constants[name.c] ?? names.requests[name.c] else { return nil }
    var value = constant.value
    switch value {
    case .integer(let all, let isNegative) where bits > 0:
      let kept = bits == 64 ? all : all & (1 << UInt64(bits) - 1)
      let isSame = isNegative ? Int64(bitPattern: all) >= -(1 << (bits - 1)) : kept == all
      if !isSame { report("\(name.c) does not fit into \(bits) bits", name.location) }
      value = .integer(kept, isNegative: isNegative)
    case .string where bits == 0: break
    case .integer: report("\(name.c) is a number", name.location)
    case .string: report("\(name.c) is a text", name.location)
    }
    return BoundConstant(
      cName: name.c, name: name.swift, value: value, introduction: constant.introduction,
      documentation: constant.documentation, text: constant.text)
  }

  /// The type of a rule's constants: the one that its fields agree on.
  private mutating func rawType(
    of rule: BindingRules.ConstantRule, _ names: HeaderNames
  ) -> (type: String, bits: Int)? {
    switch rule.width {
    case .type(let type): return (type, swiftBits(type))
    case .fields(let fields):
      var found: [(type: String, bits: Int)] = []
      for field in fields {
        guard let type = names.members[field].flatMap({ swiftInteger($0) }) else {
          report("there is no integer \(field)", rule.location)
          continue
        }
        found.append(type)
      }
      guard let first = found.first else { return nil }
      if found.contains(where: { $0.type != first.type }) {
        report("the fields of \(rule.type) differ in their types", rule.location)
      }
      return first
    }
  }

  // MARK: Records

  private mutating func bound(
    _ declaration: Declaration, _ constants: [BoundConstants], _ names: HeaderNames
  ) -> BoundRecord? {
    guard case .record(let record) = declaration.content,
      let rule = rules.records.first(where: { $0.name.c == declaration.name })
    else { return nil }
    let tag = declaration.name
    var members: [BoundMember] = []
    var flexible: [FlexibleMember] = []
    var known: Set<String> = []
    record.forEachMember(prefix: nil) { member, path in
      known.insert(path)
      guard let type = member.type, member.bits == nil else {
        report("\(tag).\(path) has a shape that no Swift property is made for", rule.name.location)
        return
      }
      if case .array(let element, let count) = type {
        if count == nil {
          flexible.append(FlexibleMember(name: path, element: element))
        } else {
          report(
            "\(tag).\(path) is an array, which no Swift property is made for", rule.name.location)
        }
        return
      }
      if rules.hidden.contains(where: { $0.c == path }) { return }
      guard let content = content(of: type, in: "\(tag).\(path)", constants) else {
        report("\(tag).\(path) has a type that no Swift property is made for", rule.name.location)
        return
      }
      members.append(
        BoundMember(
          cName: path, name: rule.members.first { $0.c == path }?.swift ?? swiftCase(path),
          content: content, introduction: names.introductions.of(.member, tag, member: path),
          documentation: member.documentation))
    }
    for name in rule.members where !known.contains(name.c) {
      report("struct \(tag) has no member \(name.c)", name.location)
    }
    checkUnique(
      members.map {
        BindingRules.Name(c: $0.cName, swift: $0.name, location: rule.name.location)
      }, in: rule.name.swift)
    return BoundRecord(
      declaration: declaration, kind: record.kind, type: path(rule.name.swift),
      introduction: names.introductions.of(.record, tag), members: members, flexible: flexible,
      isSendable: !names.hasPointer(record))
  }

  private func content(
    of type: CType, in field: String, _ constants: [BoundConstants]
  ) -> BoundMember.Content? {
    if let integer = swiftInteger(type) {
      let claims = constants.filter {
        if case .fields(let fields) = $0.rule.width { fields.contains(field) } else { false }
      }
      return claims.count == 1 ? .constants(claims[0].type) : .plain(integer.type)
    }
    switch type {
    case .pointer(let pointee, _):
      return swiftInteger(pointee).map { .plain("UnsafeMutablePointer<\($0.type)>?") }
    case .named(let name, _) where name.hasPrefix("struct "):
      return rules.records.first { $0.name.c == name.dropFirst("struct ".count) }
        .map { .record(path($0.name.swift)) }
    default: return nil
    }
  }

  private func path(_ type: String) -> SwiftTypePath {
    SwiftTypePath(path: type, namespace: rules.namespace)
  }

  private mutating func report(_ message: String, _ location: SourceLocation) {
    problems.append(Diagnostic(.error, "bindings.content", message, at: location))
  }
}
