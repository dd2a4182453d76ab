import ClangBridge
import KernelModel

/// The detached parses of one header: what one learned, the next one starts with.
struct DetachedParse: Sendable {
  private let text: HeaderText
  private let recordsLayout: Bool
  private var documentation: KernelDocIndex
  private var stubs: Stubs
  private var types = TypeReader()
  /// The line after the header: an error there means that the header left something open.
  private var sentinelLine = 0

  /// Two passes were enough for every header of every release so far.
  private static let mostPasses = 12

  init(text: HeaderText, recordsLayout: Bool) {
    self.text = text
    self.recordsLayout = recordsLayout
    documentation = KernelDocIndex(text)
    stubs = Stubs(for: text)
  }

  /// The same parse for a further architecture, of which layouts and values alone are wanted.
  func forLayouts() -> DetachedParse {
    var parse = self
    parse.documentation = KernelDocIndex()
    return parse
  }

  /// The declarations of one variant on one architecture, macros included, in source order.
  mutating func declarations(
    _ variant: HeaderVariant, on architecture: Architecture
  ) throws(Diagnostics) -> [Declaration] {
    var unit = try parse(variant, on: architecture)
    var passes = 1
    while stubs.learn(from: problems(in: unit)), passes < Self.mostPasses {
      unit = try parse(variant, on: architecture)
      passes += 1
    }
    try refuse(problems(in: unit))
    var reader = DeclarationReader(
      text: text, file: unit.file(headerPath), documentation: documentation, types: types,
      recordsLayout: recordsLayout)
    types = reader.read(unit)
    if !reader.problems.isEmpty { throw Diagnostics(reader.problems) }
    let values = MacroValues.values(in: unit, mainFile: unit.file(Self.mainPath))
    let macros = text.macros.enumerated().map { index, macro in
      MacroReader.declaration(macro, value: values[index], in: text, documentation)
    }
    return DeclarationOrder.sorted(reader.declarations + macros)
  }

  // MARK: Parsing

  private static let mainPath = "/shimgen/main.c"
  private var headerPath: String { "/shimgen/\(text.path)" }

  /// The target triples are pinned: what is recorded does not depend on the machine.
  private static func triple(_ architecture: Architecture) -> String {
    switch architecture {
    case .x86_64: "x86_64-linux-gnu"
    case .aarch64: "aarch64-linux-gnu"
    case .riscv64: "riscv64-linux-gnu"
    case .powerpc64le: "powerpc64le-linux-gnu"
    case .i386: "i386-linux-gnu"
    }
  }

  private mutating func parse(
    _ variant: HeaderVariant, on architecture: Architecture
  ) throws(Diagnostics) -> ClangUnit {
    var main = Prelude.text(for: architecture) + stubs.text + "#include \"\(headerPath)\"\n"
    sentinelLine = main.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    main += "extern int shimgen_sentinel;\n" + MacroValues.text(for: text.macros, in: variant)
    let unit = ClangUnit(
      main: Self.mainPath,
      buffers: [
        .init(path: Self.mainPath, bytes: Array(main.utf8)),
        .init(path: headerPath, bytes: variant.text),
      ],
      arguments: [
        "-x", "c", "-std=gnu11", "-ffreestanding", "-nostdinc", "-fshort-wchar", "-w",
        "-ferror-limit=0", "-target", Self.triple(architecture),
      ])
    guard let unit else {
      throw Diagnostics(
        Diagnostic(
          .error, "libclang.failure", "libclang could not parse this header at all",
          at: SourceLocation(path: text.path)))
    }
    return unit
  }

  /// The errors in the header; those of macros without a value are not its own.
  ///
  /// A record or parameter list that the header leaves open shows on the sentinel's line.
  private func problems(in unit: ClangUnit) -> [ClangUnit.Problem] {
    let own = unit.problems.filter { $0.path == headerPath }
    let left = unit.problems.contains { $0.path == Self.mainPath && $0.line == sentinelLine }
    guard own.isEmpty, left else { return own }
    return [
      ClangUnit.Problem(
        message: "a declaration has no end: the header is truncated", path: headerPath,
        line: text.lineCount, column: 1)
    ]
  }

  private func refuse(_ problems: [ClangUnit.Problem]) throws(Diagnostics) {
    if problems.isEmpty { return }
    throw Diagnostics(
      problems.map {
        Diagnostic(
          .error, "header.syntax", $0.message,
          at: SourceLocation(path: text.path, line: $0.line, column: $0.column))
      })
  }
}

/// Makes declarations of macros: the text's part, with the compiler's value.
enum MacroReader {
  static func declaration(
    _ macro: HeaderText.MacroDefinition, value: MacroValue?, in text: HeaderText,
    _ documentation: KernelDocIndex
  ) -> Declaration {
    Declaration(
      name: macro.name,
      content: .macro(
        Macro(
          parameters: macro.parameters, tokens: macro.tokens,
          value: value.map { PerArchitecture($0) })),
      line: macro.line, condition: text.condition(at: macro.line),
      documentation: documentation.documentation(
        of: macro.name, parameters: macro.parameters ?? []))
  }
}

/// Source order; where a macro makes several declarations on one line, the compiler's order.
enum DeclarationOrder {
  static func sorted(_ declarations: [Declaration]) -> [Declaration] {
    declarations.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }
}
