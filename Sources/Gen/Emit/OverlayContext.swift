import HeaderCompare
import KernelModel
import ShimPlan

/// The frame of an overlay's header.
struct OverlayContext: TemplateContext {
  let banner: String
  let area: AdaptorArea
  let gate: String?

  static var fields: [TemplateField<OverlayContext>] {
    [
      .text("banner", \.banner), .text("guard") { $0.area.overlayGuard },
      .section("native") { context in
        context.gate == nil ? [LineContext(line: context.area.header.includeName)] : []
      },
      .section("gated") { context in
        context.gate.map { [HeaderGateContext(gate: $0, line: context.area.header.includeName)] }
          ?? []
      },
      .text("adaptor") { "\($0.area.name).h" },
      .section("maps") { context in
        (context.area.rules.uses.map { AdaptorArea.mapsMacro(of: $0) } + [context.area.mapsMacro])
          .map { LineContext(line: $0) }
      },
    ]
  }
}

/// The frame of map.h.
struct MapContext: TemplateContext {
  let banner: String
  let areas: [AdaptorArea]

  static var fields: [TemplateField<MapContext>] {
    [.text("banner", \.banner), .section("areas") { $0.areas.map { MapAreaContext(area: $0) } }]
  }
}

/// The names of one area.
struct MapAreaContext: TemplateContext {
  let area: AdaptorArea

  static var fields: [TemplateField<MapAreaContext>] {
    [
      .text("maps") { $0.area.mapsMacro }, .text("mapped") { $0.area.mappedMacro },
      .section("blocks") { $0.area.mapping.map { AlternativeContext(block: $0) } },
    ]
  }
}

/// The frame of unmap.h.
struct UnmapContext: TemplateContext {
  let banner: String
  let areas: [AdaptorArea]

  static var fields: [TemplateField<UnmapContext>] {
    [
      .text("banner", \.banner), .section("areas") { $0.areas.map { UnmapAreaContext(area: $0) } },
    ]
  }
}

/// The names of one area, taken away.
struct UnmapAreaContext: TemplateContext {
  let area: AdaptorArea

  static var fields: [TemplateField<UnmapAreaContext>] {
    [
      .text("mapped") { $0.area.mappedMacro },
      .section("blocks") { $0.area.mapping.map { AlternativeContext(block: $0) } },
    ]
  }
}

/// The frame of a replaced UAPI header.
struct UAPIContext: TemplateContext {
  let banner: String
  let name: String
  let gate: String?
  let target: String
  let older: [String]
  let body: String

  static var fields: [TemplateField<UAPIContext>] {
    [
      .text("banner", \.banner),
      .text("guard") { Self.guardName($0.name) },
      .text("target", \.target), .section("older") { $0.older.map { LineContext(line: $0) } },
      .text("body", \.body),
      .section("native") { $0.gate == nil ? [LineContext(line: $0.name)] : [] },
      .section("gated") { context in
        context.gate.map { [HeaderGateContext(gate: $0, line: context.name)] } ?? []
      },
    ]
  }
}

extension UAPIContext {
  /// The include guard: `SHIMGEN_OVERLAY_UAPI_LINUX_VFIO_H`.
  static func guardName(_ name: String) -> String {
    "SHIMGEN_OVERLAY_"
      + String(name.uppercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}

/// The lines for a driver's Kbuild file.
struct KbuildContext: TemplateContext {
  let licence: String
  let command: String

  static var fields: [TemplateField<KbuildContext>] {
    [
      .text("licence", \.licence), .text("format") { _ in "\(BannerContext.format)" },
      .text("command", \.command),
    ]
  }
}

/// The frame of a header that older kernels lack.
struct LentContext: TemplateContext {
  let banner: String
  let lent: PlannedBlock.Lent
  /// The header whose adaptor has the names.
  let served: String

  static var fields: [TemplateField<LentContext>] {
    [
      .text("banner", \.banner), .text("guard") { UAPIContext.guardName($0.lent.header) },
      .text("condition") { $0.lent.condition.lines }, .text("served", \.served),
      .text("header") { $0.lent.header },
    ]
  }
}
