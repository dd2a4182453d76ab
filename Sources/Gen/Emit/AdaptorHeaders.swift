package import HeaderCompare
package import KernelModel
package import ShimPlan

/// Renders the plan of the adaptors: their headers, the overlay, and the files that map names.
package struct AdaptorHeaders {
  private let banner: StrictTemplate<BannerContext>
  private let adaptor: StrictTemplate<AdaptorContext>
  private let overlay: StrictTemplate<OverlayContext>
  private let map: StrictTemplate<MapContext>
  private let unmap: StrictTemplate<UnmapContext>
  private let uapi: StrictTemplate<UAPIContext>
  private let lent: StrictTemplate<LentContext>
  private let kbuild: StrictTemplate<KbuildContext>
  private let licence = "GPL-2.0-only OR MIT"

  /// Checks the templates.
  package init(templates: [TemplateFile]) throws(Diagnostics) {
    banner = try templates.named("banner.mustache")
    adaptor = try templates.named("adaptor.h.mustache")
    overlay = try templates.named("overlay.h.mustache")
    map = try templates.named("map.h.mustache")
    unmap = try templates.named("unmap.h.mustache")
    uapi = try templates.named("uapi.h.mustache")
    lent = try templates.named("lent.h.mustache")
    kbuild = try templates.named("shimgen.mk.mustache")
  }

  /// Every file of the adaptors and of the overlay; nothing where there are no rules.
  package func files(
    _ plan: AdaptorPlan, gates: GatePlan, histories: Histories
  ) throws(Diagnostics) -> [EmittedFile] {
    if plan.areas.isEmpty { return [] }
    var files: [EmittedFile] = []
    for area in plan.areas {
      files.append(try adaptorFile(area, plan, gates))
      files.append(try overlayFile(area, plan, gates))
      for block in area.blocks {
        guard let header = block.lent else { continue }
        files.append(
          EmittedFile(
            path: "overlay/\(header.header)",
            text: try lent.render(
              LentContext(
                banner: try bannerText(
                  header.header, "for kernels that do not have it yet.", plan,
                  headers: [area.rules.header]),
                lent: header, served: area.header.includeName))))
      }
    }
    files.append(
      EmittedFile(
        path: "include/shimgen/map.h",
        text: try map.render(
          MapContext(
            banner: try bannerText("map.h", "the target's plain names for the adaptors.", plan),
            areas: plan.areas))))
    files.append(
      EmittedFile(
        path: "include/shimgen/unmap.h",
        text: try unmap.render(
          UnmapContext(
            banner: try bannerText("unmap.h", "the kernel's own names again.", plan),
            areas: plan.areas))))
    files.append(
      EmittedFile(
        path: "kbuild/shimgen.mk",
        text: try kbuild.render(
          KbuildContext(licence: licence, command: plan.request.command))))
    for path in histories.headers where HeaderVisibility(path: path) == .uapi {
      files.append(try uapiFile(path, plan, gates, histories))
    }
    return files
  }

  // MARK: Files

  private func adaptorFile(
    _ area: AdaptorArea, _ plan: AdaptorPlan, _ gates: GatePlan
  ) throws(Diagnostics) -> EmittedFile {
    let file = "\(area.name).h"
    var problems: [Diagnostic] = []
    var blocks: [BlockContext] = []
    for block in area.blocks {
      let comment = block.comment(at: area.rules.location)
      problems += comment.problems
      blocks.append(BlockContext(block: block, comment: comment.text))
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    let context = AdaptorContext(
      banner: try bannerText(
        file, "the API of Linux \(plan.request.target) under shim_ names.", plan,
        headers: [area.rules.header]),
      area: area, gate: gates.gate(area.header)?.name.description, blocks: blocks)
    return EmittedFile(path: "include/shimgen/\(file)", text: try adaptor.render(context))
  }

  private func overlayFile(
    _ area: AdaptorArea, _ plan: AdaptorPlan, _ gates: GatePlan
  ) throws(Diagnostics) -> EmittedFile {
    let name = area.header.includeName
    return EmittedFile(
      path: "overlay/\(name)",
      text: try overlay.render(
        OverlayContext(
          banner: try bannerText(
            name, "the kernel's header with the API of Linux \(plan.request.target).", plan,
            headers: [area.rules.header]),
          area: area, gate: gates.gate(area.header)?.name.description)))
  }

  private func uapiFile(
    _ path: String, _ plan: AdaptorPlan, _ gates: GatePlan, _ histories: Histories
  ) throws(Diagnostics) -> EmittedFile {
    let key = DeclarationKey(header: path)
    let target = histories.records.first { $0.release == plan.request.target }
    guard let record = target?.header(path), record.isPresent else {
      throw Diagnostics(
        Diagnostic(
          .error, "emit.uapi", "the target \(plan.request.target) has no such header",
          at: SourceLocation(path: path)))
    }
    let older = gates.gates.filter { gate in
      gate.key.header == path
        && histories[gate.key]?.isDeclared(at: plan.request.target, in: histories) == true
        || gate.key == key
    }.map { "\($0.name) != \($0.number(at: plan.request.target))" }
    return EmittedFile(
      path: "overlay/\(key.includeName)",
      text: try uapi.render(
        UAPIContext(
          banner: try bannerText(
            key.includeName, "the UAPI of Linux \(plan.request.target).", plan, headers: [path],
            licence: "GPL-2.0 WITH Linux-syscall-note"),
          name: key.includeName, gate: gates.gate(key)?.name.description,
          target: "\(plan.request.target)", older: older, body: UAPIHeader.text(of: record))))
  }

  private func bannerText(
    _ file: String, _ purpose: String, _ plan: AdaptorPlan, headers: [String]? = nil,
    licence: String? = nil
  ) throws(Diagnostics) -> String {
    try banner.render(
      BannerContext(
        licence: licence ?? self.licence, file: file, purpose: purpose, request: plan.request,
        command: plan.request.command, headers: headers ?? plan.areas.map(\.rules.header)))
  }
}

extension History {
  fileprivate func isDeclared(at release: KernelRelease, in histories: Histories) -> Bool {
    guard let index = histories.records.firstIndex(where: { $0.release == release }) else {
      return false
    }
    return sightings[index].form > 0
  }
}

extension [TemplateFile] {
  /// The template with a name, checked against its context.
  func named<Context>(_ name: String) throws(Diagnostics) -> StrictTemplate<Context> {
    guard let file = first(where: { $0.name == name }) else {
      throw Diagnostics(
        Diagnostic(.error, "emit.template-missing", "there is no template \(name)"))
    }
    return try StrictTemplate(file)
  }
}
