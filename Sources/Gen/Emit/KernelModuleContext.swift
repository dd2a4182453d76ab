import HeaderCompare
import KernelModel
import ShimPlan

/// The header of a module for drivers' Swift files.
struct KernelModuleContext: TemplateContext {
  let banner: String
  let module: KernelModule

  static var fields: [TemplateField<KernelModuleContext>] {
    [
      .text("banner", \.banner), .text("guard") { $0.module.guardName },
      .text("adaptor", \.module.area.name),
      .section("uses") { $0.module.uses.map { LineContext(line: $0) } },
      .section("structs") { $0.module.records.map { KernelStructContext(record: $0) } },
      .section("tables") { $0.module.tables.map { KernelTableContext(table: $0) } },
      .section("functions") { $0.module.functions.map { KernelWrapperContext(wrapper: $0) } },
      .section("omitted") { $0.module.omitted.map { KernelOmissionContext(omission: $0) } },
    ]
  }
}

/// A struct's name in Swift.
struct KernelStructContext: TemplateContext {
  let record: KernelModule.Struct

  static var fields: [TemplateField<KernelStructContext>] {
    [
      .text("opening") { Guarded.opening($0.record.condition) }, .text("name", \.record.name),
      .text("spelling", \.record.spelling),
      .text("closing") { Guarded.closing($0.record.condition) },
    ]
  }
}

/// An ops table: its callbacks' types, and the macros that declare and wire them.
struct KernelTableContext: TemplateContext {
  let table: KernelModule.Table

  static var fields: [TemplateField<KernelTableContext>] {
    [
      .text("name", \.table.name), .text("upper") { $0.table.name.uppercased() },
      .text("spelling", \.table.spelling),
      .text("values") { context in
        context.table.values.map { ", .\($0) = ..." }.joined()
      },
      .section("slots") { context in
        context.table.slots.map { KernelSlotContext(table: context.table.name, slot: $0) }
      },
    ]
  }
}

/// A callback of a table.
struct KernelSlotContext: TemplateContext {
  let table: String
  let slot: KernelModule.Slot

  static var fields: [TemplateField<KernelSlotContext>] {
    [
      .text("opening") { Guarded.opening($0.slot.condition) },
      .text("closing") { Guarded.closing($0.slot.condition) },
      .text("table", \.table), .text("upper") { $0.table.uppercased() },
      .text("slot", \.slot.name),
      .text("type") { CType.function($0.slot.type).declaration(of: $0.typeName) },
      .text("entry") { context in
        CType.function(context.slot.type).declaration(of: "callback##_entry")
      },
      .text("return") { $0.slot.type.result.isVoid ? "" : "return " },
      .text("arguments") { $0.slot.type.arguments },
    ]
  }

  private var typeName: String { "shim_swift_\(table)__\(slot.name)" }
}

/// A function of the target.
struct KernelWrapperContext: TemplateContext {
  let wrapper: KernelModule.Wrapper

  static var fields: [TemplateField<KernelWrapperContext>] {
    [
      .text("opening") { Guarded.opening($0.wrapper.condition) },
      .text("closing") { Guarded.closing($0.wrapper.condition) },
      .text("prototype") { context in
        CType.function(context.wrapper.type).declaration(of: "shim_swift_\(context.wrapper.name)")
      },
      .text("name") { context in
        let labels = context.wrapper.type.parameters.map { _ in "_:" }.joined()
        return "\(context.wrapper.name)(\(labels))"
      },
      .text("return") { $0.wrapper.type.result.isVoid ? "" : "return " },
      .text("callee", \.wrapper.callee), .text("arguments") { $0.wrapper.type.arguments },
    ]
  }
}

/// A function that is left out.
struct KernelOmissionContext: TemplateContext {
  let omission: KernelModule.Omission

  static var fields: [TemplateField<KernelOmissionContext>] {
    [.text("name", \.omission.name), .text("reason", \.omission.reason)]
  }
}

/// The lines around what stands under a condition.
private enum Guarded {
  static func opening(_ condition: String?) -> String { condition.map { "#if \($0)\n" } ?? "" }
  static func closing(_ condition: String?) -> String {
    condition.map { "\n#endif /* \($0) */" } ?? ""
  }
}

extension KernelModule {
  /// The include guard: `SHIMGEN_KERNELDMABUF_H`.
  var guardName: String { "SHIMGEN_\(name.uppercased())_H" }
}

extension CType {
  fileprivate var isVoid: Bool { self == .named("void") }
}

extension FunctionType {
  /// The parameters' names, as a call has them.
  fileprivate var arguments: String {
    parameters.compactMap(\.name).joined(separator: ", ")
  }
}
