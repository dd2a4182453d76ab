import HeaderCompare
import KernelModel
import ShimPlan

/// The frame of slots.h.
struct SlotsContext: TemplateContext {
  let banner: String
  let slots: [SlotContext]

  static var fields: [TemplateField<SlotsContext>] {
    [.text("banner", \.banner), .section("slots", \.slots)]
  }
}

/// The block of one slot.
struct SlotContext: TemplateContext {
  let slot: Slot
  let comment: String

  static var fields: [TemplateField<SlotContext>] {
    [
      .text("comment", \.comment),
      .section("always") { context -> [UngatedContext] in
        guard case .always = context.slot.presence else { return [] }
        return context.slot.forms.map { UngatedContext(slot: context.slot, number: $0.number) }
      },
      .section("gated") { context -> [GatedContext] in
        guard case .gate(let gate) = context.slot.presence else { return [] }
        return context.slot.forms.map {
          GatedContext(slot: context.slot, number: $0.number, gate: gate)
        }
      },
      .section("present") { context -> [PresentContext] in
        guard case .record(let gate) = context.slot.presence else { return [] }
        return context.slot.forms.map {
          PresentContext(slot: context.slot, number: $0.number, gate: gate)
        }
      },
    ]
  }
}

/// An initialiser that always expands.
struct UngatedContext: TemplateContext {
  let slot: Slot
  let number: Int

  static var fields: [TemplateField<UngatedContext>] {
    [.text("macro") { $0.slot.macro($0.number) }, .text("member") { $0.slot.key.member }]
  }
}

/// An initialiser for one form of a slot's gate.
struct GatedContext: TemplateContext {
  let slot: Slot
  let number: Int
  let gate: GateName

  static var fields: [TemplateField<GatedContext>] {
    [
      .text("macro") { $0.slot.macro($0.number) }, .text("member") { $0.slot.key.member },
      .text("gate") { $0.gate.description }, .text("form") { "\($0.number)" },
    ]
  }
}

/// An initialiser that expands wherever the record is declared.
struct PresentContext: TemplateContext {
  let slot: Slot
  let number: Int
  let gate: GateName

  static var fields: [TemplateField<PresentContext>] {
    [
      .text("macro") { $0.slot.macro($0.number) }, .text("member") { $0.slot.key.member },
      .text("gate") { $0.gate.description },
    ]
  }
}

extension Slot {
  /// `SHIM_SLOT_VFIO_DEVICE_OPS__MATCH__FORM_1`.
  fileprivate func macro(_ number: Int) -> String { "\(name)__FORM_\(number)" }

  /// The lines of the block comment.
  var comment: CommentText {
    var comment = CommentText()
    let location = SourceLocation(path: key.header)
    let life =
      switch presence {
      case .always: "in every release of the span"
      case .record: "as long as struct \(key.name)"
      case .gate: "by its gate"
      }
    comment.add("\(key) (\(key.includeName)): \(life).", from: location)
    let heads = forms.map { "  form \($0.number): \($0.words)" }
    let column = heads.reduce(0) { max($0, $1.utf8.count) } + 4
    for (form, head) in zip(forms, heads) {
      let gap = String(repeating: " ", count: column - head.utf8.count)
      comment.add(head + gap + form.spelling, hanging: min(column, 40) + 2, from: location)
    }
    return comment
  }
}
