import HeaderCompare
import KernelModel
import ShimPlan
import TestSupport
import Testing

/// What stands against a plan of adaptors, on small records written by hand.
@Suite struct AdaptorPlanTests {
  private static let header = "include/linux/vfio.h"
  private static let place = SourceLocation(path: "Rules/vfio.yaml", line: 7)

  private static func function(_ text: String) throws -> Declaration {
    let declared = try CDeclarationParser.declared(text)
    guard case .function(let type) = declared.type, let name = declared.name else {
      throw Diagnostics(Diagnostic(.error, "test", "no function: \(text)"))
    }
    return Declaration(name: name, content: .function(Function(type: type)), line: 3)
  }

  /// Two releases: `frob(int)` and then `frob(int, long)`; `gone` vanishes.
  private static func histories() throws -> Histories {
    func record(_ release: KernelRelease, _ declarations: [Declaration]) -> ReleaseRecord {
      ReleaseRecord(
        release: release, tree: release, source: .init(kind: "git", text: "a b"),
        headers: [HeaderRecord(path: header, declarations: declarations)])
    }
    return try Histories(
      records: [
        record(
          KernelRelease(5, 0), [try function("int frob(int a)"), try function("int gone(void)")]),
        record(KernelRelease(5, 1), [try function("int frob(int a, long b)")]),
      ], headers: [header])
  }

  private static func name(_ text: String) -> DeclarationName { DeclarationName(text, at: place) }

  private static func rules(
    _ rules: [AdaptationRule], text: String = "static inline int shim_frob(int a, long b);\n",
    conditions: [NamedCondition] = [], meanings: [Meaning] = []
  ) -> AdaptationRules {
    AdaptationRules(
      area: "vfio", location: place, header: header, includes: [], uses: [], conditions: conditions,
      calls: CallConversions(tables: [], conversions: []), meanings: meanings, notes: [],
      internals: [], refusals: [],
      blocks: [
        AdaptorBlock(
          name: "frob", says: "frobs", provides: [name("frob")], lends: nil, own: nil, rules: rules,
          text: AdaptorBlock.CText(path: "Rules/vfio/frob.h", text: text), location: place)
      ])
  }

  private static func rule(
    _ declaration: String, _ condition: KernelCondition, _ coverage: Coverage = .adapted
  ) -> AdaptationRule {
    AdaptationRule(
      declarations: [name(declaration)], condition: condition, coverage: coverage,
      reason: "a reason", source: "a source", values: [:], location: place)
  }

  private static func plan(_ rules: AdaptationRules) throws -> AdaptorPlan {
    let histories = try histories()
    let request = PlanRequest(
      from: KernelRelease(5, 0), to: KernelRelease(5, 1), target: KernelRelease(5, 1))
    return try AdaptorPlan(
      GatePlan(request, histories: histories), histories: histories, rules: [rules])
  }

  private static func identifiers(_ rules: AdaptationRules) throws -> [String] {
    do {
      _ = try plan(rules)
      return []
    } catch let diagnostics as Diagnostics {
      return diagnostics.all.map(\.identifier)
    }
  }

  @Test func aRuleServesAChange() throws {
    let plan = try Self.plan(Self.rules([Self.rule("frob", .older(Self.name("frob")))]))
    #expect(plan.coverage.rows.map(\.key.description) == ["frob"])
    #expect(plan.coverage.rows[0].cells.map(\.coverage) == [.adapted, .native])
    let block = try #require(plan.areas.first?.blocks.first)
    #expect(block.own.text == "SHIM_FORM_FROB != 2")
    #expect(block.ownAt == [KernelRelease(5, 0)])
    #expect(plan.mapped.map(\.name) == ["frob"])
  }

  @Test func aChangeWithoutARuleIsAnError() throws {
    #expect(try Self.identifiers(Self.rules([])) == ["plan.no-rule"])
  }

  @Test func aRuleThatMatchesNothingIsAnError() throws {
    #expect(
      try Self.identifiers(
        Self.rules([
          Self.rule("frob", .older(Self.name("frob"))),
          Self.rule("frob", .absent(Self.name("frob"))),
        ])) == ["rules.stale"])
  }

  @Test func twoRulesForOneCellAreAnError() throws {
    let found = try Self.identifiers(
      Self.rules([
        Self.rule("frob", .older(Self.name("frob"))),
        Self.rule("frob", .form(Self.name("frob"), spelling: "int(int)")),
      ]))
    #expect(found.contains("rules.clash"))
  }

  @Test func namesFormsAndConditionsHaveToExist() throws {
    #expect(try Self.identifiers(Self.rules([Self.rule("nothing", .all([]))])) == ["rules.unknown"])
    #expect(
      try Self.identifiers(
        Self.rules([Self.rule("frob", .form(Self.name("frob"), spelling: "void(void)"))])
      )
      .contains("rules.form"))
    #expect(
      try Self.identifiers(Self.rules([Self.rule("frob", .named("SHIM_NO", Self.place))]))
        == ["rules.condition"])
  }

  /// Versions and form numbers are for gates: C text asks conditions.
  @Test(arguments: [
    "#if LINUX_VERSION_CODE >= 1", "#if SHIM_FORM_FROB == 1", "#if SHIM_UNKNOWN", "@unknown frob",
    "int caf\u{e9};",
  ])
  func textMayNotAskVersions(_ line: String) throws {
    #expect(
      try Self.identifiers(
        Self.rules([Self.rule("frob", .older(Self.name("frob")))], text: line + "\n"))
        == ["rules.text"])
  }

  /// A meaning that changed without its form needs a rule as well; a sign has to agree.
  @Test func aMeaningIsAChange() throws {
    func value(_ name: String, _ release: KernelRelease, _ sign: KernelCondition?) -> Meaning.Value
    {
      Meaning.Value(
        name: name, from: release, says: "x", source: "y", sign: sign, location: Self.place)
    }
    let good = Meaning(
      of: Self.name("frob"),
      values: [
        value("soft", KernelRelease(5, 0), nil),
        value("hard", KernelRelease(5, 1), .absent(Self.name("gone"))),
      ])
    let plan = try Self.plan(
      Self.rules([Self.rule("frob", .older(Self.name("frob")))], meanings: [good]))
    #expect(plan.meanings.map(\.name) == ["SHIM_MEANING_FROB"])
    #expect(plan.meanings[0].arms.map(\.sign?.text) == ["SHIM_FORM_GONE == 0"])
    let bad = Meaning(
      of: Self.name("frob"),
      values: [
        value("soft", KernelRelease(5, 0), nil),
        value("hard", KernelRelease(5, 1), .present(Self.name("gone"))),
      ])
    #expect(
      try Self.identifiers(
        Self.rules([Self.rule("frob", .older(Self.name("frob")))], meanings: [bad]))
        == ["rules.sign"])
  }
}
