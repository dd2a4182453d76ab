package import HeaderCompare
package import KernelModel

/// What a compiler is asked so that it tells a kernel's forms: one question each, all in one run.
///
/// A question is C that is an error exactly where the answer is no.
package struct QuestionPlan: Hashable, Sendable {
  package let request: PlanRequest
  /// The headers that the questions are about, as an `#include` names them; a shell finds out which
  /// of them a kernel has, since a missing one would end the compiler's run.
  package let includes: [String]
  /// Further headers that are only looked for.
  package let headers: [String]
  /// In the order of the gates.
  package let subjects: [Subject]

  /// The questions about one gate.
  package struct Subject: Hashable, Sendable {
    package let gate: GateName
    /// Whether the declaration is there at all.
    package let presence: Question
    /// Whether it has a form; empty where presence tells the one form that there is.
    package let forms: [FormQuestion]
    /// The number where only presence is asked.
    package let single: Int?
    /// Whether its absence means form 0: a configuration may leave out what the kernel has.
    package let tellsAbsence: Bool
  }

  /// A form's question.
  package struct FormQuestion: Hashable, Sendable {
    package let number: Int
    package let question: Question
  }

  /// One question.
  package enum Question: Hashable, Sendable {
    /// A statement that does not compile where the answer is no.
    case statement(String)
    /// A macro that is defined where the answer is yes.
    case macro(String)
    /// A header that is found where the answer is yes.
    case header(String)
  }

  /// Makes the questions for the gates of a plan.
  package init(_ plan: GatePlan, histories: Histories) throws(Diagnostics) {
    let considered = try plan.request.considered(in: histories)
    request = plan.request
    let includes = histories.headers.map { DeclarationKey(header: $0).includeName }
    self.includes = includes
    headers = plan.gates.filter { $0.key.kind == .header }.map(\.key.includeName)
      .filter { !includes.contains($0) }
    subjects = plan.gates.compactMap { gate in
      guard let history = histories[gate.key] else { return nil }
      let forms = history.timeline(over: considered, of: histories.records).forms
      return Subject(gate, history, forms: forms, over: considered, in: histories)
    }
  }
}

extension QuestionPlan.Subject {
  fileprivate init?(
    _ gate: Gate, _ history: History, forms: [Form], over considered: [Int],
    in histories: Histories
  ) {
    guard let first = forms.first, let presence = first.presence(of: gate.key) else { return nil }
    let questions = forms.map { $0.question(of: gate.key) }
    self.gate = gate.name
    self.presence = presence
    if forms.count == 1 {
      self.forms = []
      single = 1
    } else {
      // A form that cannot be asked for leaves the gate to the version.
      guard questions.allSatisfy({ $0 != nil }) else { return nil }
      self.forms = questions.enumerated().compactMap { index, question in
        question.map { QuestionPlan.FormQuestion(number: index + 1, question: $0) }
      }
      single = nil
    }
    tellsAbsence = !considered.contains { history.isConditional(at: $0, in: histories) }
  }
}

extension History {
  /// Whether the declaration stands under a condition in a record.
  fileprivate func isConditional(at index: Int, in histories: Histories) -> Bool {
    let place = sightings[index].declaration
    guard place >= 0, let header = histories.records[index].header(key.header),
      let declaration = header.declarations?[Int(place)]
    else { return false }
    if declaration.condition != nil { return true }
    guard let member = key.member, case .record(let record) = declaration.content else {
      return false
    }
    let name = member.split(separator: ".").first.map(String.init)
    return record.members.contains { $0.name == name && $0.condition != nil }
  }
}

extension Form {
  /// Whether a declaration is there, in whatever form.
  fileprivate func presence(of key: DeclarationKey) -> QuestionPlan.Question? {
    switch content {
    case .header: return .header(key.includeName)
    case .function, .variable: return .statement("(void)sizeof(&\(key.name));")
    case .record(let kind): return .statement("(void)sizeof(\(kind.rawValue) \(key.name));")
    case .member(_, let bits, _):
      guard let path = key.memberPath else { return nil }
      return .statement(bits == nil ? "(void)&\(path);" : "(void)(\(path) + 0);")
    case .memberRecord: return key.memberPath.map { .statement("(void)sizeof(\($0));") }
    case .enumeration(let enumeration):
      return enumeration.constants.first.map { .statement("(void)(\($0.name));") }
    case .typedef: return .statement("(void)sizeof(\(key.name) *);")
    case .macro: return .macro(key.name)
    }
  }

  /// Whether a declaration has this form; nil where no compiler can tell.
  fileprivate func question(of key: DeclarationKey) -> QuestionPlan.Question? {
    switch content {
    case .header: return .header(key.includeName)
    case .function(let type):
      let pointer = CType.pointer(.function(type)).spelling
      return Self.compatible("__typeof__(&\(key.name))", pointer)
    case .variable(let type): return Self.compatible("__typeof__(\(key.name))", type.spelling)
    case .typedef(let type): return Self.compatible(key.name, type.spelling)
    case .record, .memberRecord: return presence(of: key)
    case .member(let type, let bits, _):
      guard let path = key.memberPath else { return nil }
      if bits != nil { return nil }
      return Self.compatible("__typeof__(\(path))", type.spelling)
    case .enumeration(let enumeration):
      let tests = enumeration.constants.map { "\($0.name) == \($0.value)" }
      // A constant more or less shows in the others' questions only: each form names its own.
      return .statement("_Static_assert(\(tests.joined(separator: " && ")), \"\");")
    case .macro(let macro):
      guard macro.parameters == nil, let value = macro.value?.common,
        case .integer(let bits, _, let isSigned) = value
      else { return nil }
      let number = isSigned ? "\(Int64(bitPattern: bits))LL" : "\(bits)ULL"
      return .statement("_Static_assert((\(key.name)) == \(number), \"\");")
    }
  }

  private static func compatible(_ left: String, _ right: String) -> QuestionPlan.Question {
    .statement("_Static_assert(__builtin_types_compatible_p(\(left), \(right)), \"\");")
  }
}

extension DeclarationKey {
  /// The member as an expression: `((struct dma_buf *)0)->poll`.
  fileprivate var memberPath: String? {
    member.map { "((struct \(name) *)0)->\($0)" }
  }
}
