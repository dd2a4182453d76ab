import KernelModel
import ShimPlan

/// The Swift types of structs, one file.
struct RecordsContext: TemplateContext {
  let banner: String
  let module: BindingModule
  let records: [RecordContext]

  static var fields: [TemplateField<RecordsContext>] {
    [
      .text("banner", \.banner), .text("cmodule", \.module.cModule),
      .section("records", \.records),
    ]
  }
}

struct RecordContext: TemplateContext {
  let record: BoundRecord
  let documentation: String
  let members: [MemberContext]

  static var fields: [TemplateField<RecordContext>] {
    [
      .text("scope", \.record.type.scope), .text("name", \.record.type.name),
      .text("documentation", \.documentation), .text("tag", \.record.declaration.name),
      .text("conformance") { $0.record.isSendable ? ": Sendable" : "" },
      .text("release") { $0.record.introduction.release.swiftLiteral },
      .section("members", \.members),
    ]
  }
}

struct MemberContext: TemplateContext {
  let member: BoundMember
  let documentation: String

  static var fields: [TemplateField<MemberContext>] {
    [
      .text("documentation", \.documentation), .text("name", \.member.name),
      .text("cname", \.member.cName), .text("type", \.type), .text("get", \.get),
      .text("set", \.set),
    ]
  }

  private var type: String {
    switch member.content {
    case .plain(let type): type
    case .constants(let type), .record(let type): type.full
    }
  }

  private var get: String {
    switch member.content {
    case .plain: "cValue.\(member.cName)"
    case .constants(let type): "\(type.full)(rawValue: cValue.\(member.cName))"
    case .record(let type): "\(type.full)(cValue.\(member.cName))"
    }
  }

  private var set: String {
    switch member.content {
    case .plain: "newValue"
    case .constants: "newValue.rawValue"
    case .record: "newValue.cValue"
    }
  }
}

/// The ioctl numbers, and since when everything is declared.
struct RequestsContext: TemplateContext {
  let banner: String
  let module: BindingModule
  let target: KernelRelease
  let requests: [RequestContext]

  static var fields: [TemplateField<RequestsContext>] {
    [
      .text("banner", \.banner), .text("cmodule", \.module.cModule),
      .text("namespace", \.module.rules.namespace), .text("target") { "\($0.target)" },
      .section("requests", \.requests),
      .text("all") { context in
        let names = context.requests.map(\.constant.name)
        return names.joined(separator: ",\n        ") + (names.count > 1 ? "," : "")
      },
      .section("introductions") { context in
        IntroductionContext.grouped(
          context.module.introductions.map { ($0.name, $0.introduction.release) }
        ) { names in
          names.map { "\"\($0)\"" }.joined(separator: ",\n      ")
        }
      },
    ]
  }
}

struct RequestContext: TemplateContext {
  let constant: BoundConstant
  let documentation: String
  /// What separates it from the one before.
  let gap: String

  static var fields: [TemplateField<RequestContext>] {
    [
      .text("gap", \.gap), .text("documentation", \.documentation),
      .text("name", \.constant.name), .text("cname", \.constant.cName),
      .text("release") { $0.constant.introduction.release.swiftLiteral },
    ]
  }
}
