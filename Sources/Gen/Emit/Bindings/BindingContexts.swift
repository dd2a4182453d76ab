import KernelModel
import ShimPlan

/// The C module's header.
struct ModuleHeaderContext: TemplateContext {
  let banner: String
  let module: BindingModule
  /// The declarations and their assertions.
  let body: String

  static var fields: [TemplateField<ModuleHeaderContext>] {
    [
      .text("banner", \.banner), .text("body", \.body),
      .text("guard") { "SHIMGEN_\($0.module.cModule.uppercased())_H" },
      .section("requests") { $0.module.requests.map { ModuleRequestContext(name: $0.cName) } },
      .section("functions") { context in
        context.module.constants.flatMap { constants in
          constants.tests.map {
            ModuleFunctionContext(name: $0.cName, result: "_Bool", bits: constants.bits)
          }
            + constants.derived.map {
              ModuleFunctionContext(name: $0.cName, result: nil, bits: constants.bits)
            }
        }
      },
      .section("flexible") { context in
        context.module.records.flatMap { record in
          record.flexible.map {
            FlexibleContext(record: record.declaration.name, member: $0)
          }
        }
      },
    ]
  }
}

struct ModuleRequestContext: TemplateContext {
  let name: String

  static var fields: [TemplateField<ModuleRequestContext>] { [.text("name", \.name)] }
}

struct ModuleFunctionContext: TemplateContext {
  let name: String
  /// The result's type, nil where it is the parameter's.
  let result: String?
  let bits: Int

  static var fields: [TemplateField<ModuleFunctionContext>] {
    [
      .text("name", \.name), .text("type") { "uint\($0.bits)_t" },
      .text("result") { $0.result ?? "uint\($0.bits)_t" },
    ]
  }
}

struct FlexibleContext: TemplateContext {
  let record: String
  let member: FlexibleMember

  static var fields: [TemplateField<FlexibleContext>] {
    [
      .text("record", \.record), .text("name", \.member.name),
      .text("element") { $0.member.element.replacing(BindingPackage.words).spelling },
    ]
  }
}

/// The module map, and the C file that SwiftPM asks for.
struct ModuleFileContext: TemplateContext {
  let licence: String
  let command: String
  let module: String

  static var fields: [TemplateField<ModuleFileContext>] {
    [
      .text("licence", \.licence), .text("format") { _ in "\(BannerContext.format)" },
      .text("command", \.command), .text("module", \.module),
    ]
  }
}

/// A release and the values that are known since then.
struct IntroductionContext: TemplateContext {
  let values: String
  let release: KernelRelease

  static var fields: [TemplateField<IntroductionContext>] {
    [.text("values", \.values), .text("release") { $0.release.swiftLiteral }]
  }

  /// One for each release, oldest first; what is in one keeps its order.
  static func grouped<Element>(
    _ elements: [(element: Element, release: KernelRelease)], _ text: ([Element]) -> String
  ) -> [IntroductionContext] {
    let releases = Set(elements.map(\.release)).sorted()
    return releases.map { release in
      IntroductionContext(
        values: text(elements.filter { $0.release == release }.map(\.element)), release: release)
    }
  }
}

extension KernelRelease {
  /// How Swift writes the release.
  var swiftLiteral: String {
    isMainline
      ? "KernelRelease(\(version), \(patchlevel))"
      : "KernelRelease(\(version), \(patchlevel), \(sublevel))"
  }
}
