package import KernelModel
package import ShimPlan

/// Renders what drivers with callbacks in Swift are built with: `Swift-kernel/`.
package struct KernelModuleFiles {
  private let banner: StrictTemplate<BannerContext>
  private let header: StrictTemplate<KernelModuleContext>
  private let names: StrictTemplate<BannerOnlyContext>
  private let moduleMap: StrictTemplate<ModuleMapContext>
  private let runtime: StrictTemplate<BannerOnlyContext>
  private let kbuild: StrictTemplate<KbuildContext>
  private let licence = "GPL-2.0-only OR MIT"

  /// Checks the templates.
  package init(templates: [TemplateFile]) throws(Diagnostics) {
    banner = try templates.named("banner.mustache")
    header = try templates.named("kernel-module.h.mustache")
    names = try templates.named("kernel-names.h.mustache")
    moduleMap = try templates.named("kernel-modules.modulemap.mustache")
    runtime = try templates.named("swift-runtime.c.mustache")
    kbuild = try templates.named("swift.mk.mustache")
  }

  /// The headers, the map of modules, the runtime functions and the Kbuild rule.
  package func files(_ plan: KernelModulePlan) throws(Diagnostics) -> [EmittedFile] {
    if plan.modules.isEmpty { return [] }
    var files: [EmittedFile] = []
    for module in plan.modules {
      files.append(
        EmittedFile(
          path: "Swift-kernel/include/\(module.name).h",
          text: try header.render(
            KernelModuleContext(
              banner: try bannerText(
                "\(module.name).h",
                "the API of Linux \(plan.request.target) for Swift in the kernel.", plan,
                [module.area.rules.header]), module: module))))
    }
    let headers = plan.modules.map(\.area.rules.header)
    files.append(
      EmittedFile(
        path: "Swift-kernel/include/KernelNames.h",
        text: try names.render(
          BannerOnlyContext(
            banner: try bannerText(
              "KernelNames.h", "what every module for Swift in the kernel has.", plan, headers)))))
    files.append(
      EmittedFile(
        path: "Swift-kernel/kernel.modulemap",
        text: try moduleMap.render(
          ModuleMapContext(licence: licence, command: plan.request.command, plan: plan))))
    files.append(
      EmittedFile(
        path: "Swift-kernel/runtime.c",
        text: try runtime.render(
          BannerOnlyContext(
            banner: try bannerText(
              "runtime.c", "what Embedded Swift calls that the kernel does not have.", plan,
              headers)))))
    files.append(
      EmittedFile(
        path: "Swift-kernel/swift.mk",
        text: try kbuild.render(KbuildContext(licence: licence, command: plan.request.command))))
    return files
  }

  private func bannerText(
    _ file: String, _ purpose: String, _ plan: KernelModulePlan, _ headers: [String]
  ) throws(Diagnostics) -> String {
    try banner.render(
      BannerContext(
        licence: licence, file: file, purpose: purpose, request: plan.request,
        command: plan.request.command, headers: headers))
  }
}

/// A file that is the same for every plan.
struct BannerOnlyContext: TemplateContext {
  let banner: String

  static var fields: [TemplateField<BannerOnlyContext>] { [.text("banner", \.banner)] }
}

/// The map of the C modules.
struct ModuleMapContext: TemplateContext {
  let licence: String
  let command: String
  let plan: KernelModulePlan

  static var fields: [TemplateField<ModuleMapContext>] {
    [
      .text("licence", \.licence), .text("command", \.command),
      .text("format") { _ in "\(BannerContext.format)" },
      .section("modules") { $0.plan.modules.map { LineContext(line: $0.name) } },
    ]
  }
}
