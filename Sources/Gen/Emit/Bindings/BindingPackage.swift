package import KernelModel
package import ShimPlan

/// Renders the Swift package: C modules, constants, structs and requests.
package struct BindingPackage {
  private let banner: StrictTemplate<BannerContext>
  private let swiftBanner: StrictTemplate<BannerContext>
  private let header: StrictTemplate<ModuleHeaderContext>
  private let map: StrictTemplate<ModuleFileContext>
  private let source: StrictTemplate<ModuleFileContext>
  private let constants: StrictTemplate<ConstantsContext>
  private let records: StrictTemplate<RecordsContext>
  private let requests: StrictTemplate<RequestsContext>
  private let licence = "GPL-2.0-only OR MIT"

  /// What the C modules say instead of the kernel's own words.
  static let words = [
    "__u8": "uint8_t", "__s8": "int8_t", "__u16": "uint16_t", "__s16": "int16_t",
    "__u32": "uint32_t", "__s32": "int32_t", "__u64": "uint64_t", "__s64": "int64_t",
    "__aligned_u64": "shim_aligned_u64", "_IO": "SHIM_IO", "_IOR": "SHIM_IOR",
    "_IOW": "SHIM_IOW", "_IOWR": "SHIM_IOWR",
  ]

  /// Checks the templates.
  package init(templates: [TemplateFile]) throws(Diagnostics) {
    banner = try templates.named("banner.mustache")
    swiftBanner = try templates.named("banner.swift.mustache")
    header = try templates.named("module.h.mustache")
    map = try templates.named("module.modulemap.mustache")
    source = try templates.named("module.c.mustache")
    constants = try templates.named("constants.swift.mustache")
    records = try templates.named("records.swift.mustache")
    requests = try templates.named("requests.swift.mustache")
  }

  /// The generated files of the package.
  package func files(_ plan: BindingPlan) throws(Diagnostics) -> [EmittedFile] {
    var files: [EmittedFile] = []
    for module in plan.modules { files += try self.files(module, plan.request) }
    return files
  }

  private func files(
    _ module: BindingModule, _ request: PlanRequest
  ) throws(Diagnostics) -> [EmittedFile] {
    let sources = "Swift/Sources"
    let c = module.cModule
    let generated = "\(sources)/\(module.rules.module)/Generated"
    let file = ModuleFileContext(licence: licence, command: request.command, module: c)
    let describer = BindingDescriber(module)
    let context = (
      constants: ConstantsContext(
        banner: try bannerText("Constants.swift", "typed constants.", module, request),
        module: module, types: try describer.constants()),
      records: RecordsContext(
        banner: try bannerText("Records.swift", "structs with typed members.", module, request),
        module: module, records: try describer.records()),
      requests: RequestsContext(
        banner: try bannerText("Requests.swift", "ioctl numbers.", module, request),
        module: module, target: request.target, requests: try describer.requests())
    )
    return [
      EmittedFile(
        path: "\(sources)/\(c)/include/\(c).h",
        text: try header.render(
          ModuleHeaderContext(
            banner: try headerBanner(module, request), module: module,
            body: UAPIHeader.text(of: module.header, words: Self.words)))),
      EmittedFile(
        path: "\(sources)/\(c)/include/module.modulemap", text: try map.render(file)),
      EmittedFile(path: "\(sources)/\(c)/\(c).c", text: try source.render(file)),
      EmittedFile(
        path: "\(generated)/Constants.swift", text: try constants.render(context.constants)),
      EmittedFile(path: "\(generated)/Records.swift", text: try records.render(context.records)),
      EmittedFile(path: "\(generated)/Requests.swift", text: try requests.render(context.requests)),
    ]
  }

  private func headerBanner(
    _ module: BindingModule, _ request: PlanRequest
  ) throws(Diagnostics) -> String {
    try banner.render(
      BannerContext(
        licence: "GPL-2.0 WITH Linux-syscall-note", file: "\(module.cModule).h",
        purpose: "the UAPI of Linux \(request.target) for programs, on any host.",
        request: request, command: request.command, headers: [module.rules.header]))
  }

  private func bannerText(
    _ file: String, _ purpose: String, _ module: BindingModule, _ request: PlanRequest
  ) throws(Diagnostics) -> String {
    try swiftBanner.render(
      BannerContext(
        licence: licence, file: file, purpose: purpose, request: request,
        command: request.command, headers: [module.rules.header]))
  }
}
