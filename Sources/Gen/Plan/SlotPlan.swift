package import HeaderCompare
package import KernelModel

/// The initialisers for every slot that the ops tables of a span ever had.
package struct SlotPlan: Hashable, Sendable {
  package let request: PlanRequest
  /// Sorted by key.
  package let tables: [OpsTable]

  /// The number of initialiser macros.
  package var macroCount: Int {
    tables.reduce(0) { $0 + $1.slots.reduce(0) { $0 + $1.forms.count } }
  }

  /// Finds the ops tables and their slots, with the gates of a plan of the same histories.
  ///
  /// `isOpsTable` tells by a struct's name whether its members are slots; one without any callback
  /// is none all the same.
  package init(
    _ plan: GatePlan, histories: Histories,
    isOpsTable: (String) -> Bool = { $0.hasSuffix("_ops") }
  ) throws(Diagnostics) {
    let considered = try plan.request.considered(in: histories)
    let gates = Dictionary(uniqueKeysWithValues: plan.gates.map { ($0.key, $0) })
    var slots: [DeclarationKey: [History]] = [:]
    for history in histories.all {
      guard let record = history.key.record, record.isKernelRecord, isOpsTable(record.name),
        considered.contains(where: { history.sightings[$0].form > 0 })
      else { continue }
      slots[record, default: []].append(history)
    }
    var problems = PlanProblems(request: plan.request)
    var tables: [OpsTable] = []
    for (key, members) in slots.sorted(by: { $0.key < $1.key }) {
      guard members.contains(where: \.isCallback) else { continue }
      let recordGate = gates[key]
      tables.append(
        OpsTable(
          key: key, gate: recordGate?.name,
          slots: members.map {
            Slot($0, gate: gates[$0.key], recordGate: recordGate, over: considered)
          }))
    }
    problems.checkNames(tables.flatMap { $0.slots.map { ($0.name, $0.key) } })
    if let diagnostics = problems.diagnostics { throw diagnostics }
    request = plan.request
    self.tables = tables
  }
}

/// A struct of callbacks that a driver fills in: `struct dma_buf_ops`.
package struct OpsTable: Hashable, Sendable {
  package let key: DeclarationKey
  /// The gate of the struct itself; nil where the whole span has it.
  package let gate: GateName?
  /// Sorted by name.
  package let slots: [Slot]
}

/// One member of an ops table and its initialisers.
package struct Slot: Hashable, Sendable {
  package let key: DeclarationKey
  /// What the initialisers' names begin with: `SHIM_SLOT_VFIO_DEVICE_OPS__MATCH`.
  package let name: String
  package let presence: Presence
  /// Oldest first.
  package let forms: [Form]

  /// How a build tells whether the slot has a form.
  package enum Presence: Hashable, Sendable {
    /// The whole span has the slot in one form.
    case always
    /// One form, in every release that has the record.
    case record(GateName)
    /// The slot's own gate.
    case gate(GateName)
  }

  /// One form of the slot.
  package struct Form: Hashable, Sendable {
    package let number: Int
    package let spelling: String
    package let words: String
  }
}

extension DeclarationKey {
  /// Whether this is a record of a header that drivers include.
  fileprivate var isKernelRecord: Bool {
    kind == .record && HeaderVisibility(path: header) == .kernel
  }
}

extension History {
  fileprivate var isCallback: Bool {
    forms.contains { form in
      if case .member(let type, _, _) = form.content { type.pointedFunction != nil } else { false }
    }
  }
}

extension Slot {
  fileprivate init(_ history: History, gate: Gate?, recordGate: Gate?, over considered: [Int]) {
    key = history.key
    name = "SHIM_SLOT_" + GateName.slotStem(of: history.key)
    if let gate {
      presence = .gate(gate.name)
      forms = gate.forms.filter { $0.number > 0 }.sorted { $0.number < $1.number }.map {
        Form(number: $0.number, spelling: $0.spelling ?? "", words: $0.words)
      }
    } else {
      presence = recordGate.map { .record($0.name) } ?? .always
      let numbers = considered.map { history.sightings[$0].form }
      let index = numbers.first { $0 > 0 } ?? 1
      let words = recordGate?.forms.filter { $0.number > 0 }.map(\.words).joined(separator: ", ")
      forms = [
        Form(
          number: 1, spelling: history.forms[Int(index) - 1].declaration(of: history.key),
          words: words ?? "..")
      ]
    }
  }
}
