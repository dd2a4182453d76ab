import HeaderCompare
import KernelModel
import ShimPlan
import TestSupport
import Testing

/// What stands against the rules of a Swift binding, on a small header written by hand.
@Suite struct BindingPlanTests {
  typealias Rule = BindingRules.ConstantRule

  private static let header = "include/uapi/linux/frob.h"
  private static let place = SourceLocation(path: "Rules/swift/frob.yaml", line: 7)

  /// `FROB_A`, `FROB_B`, a request, `FROB_IS(x)`, `struct frob` with flags, and an enumerator.
  private static func declarations(_ b: Int64) -> [Declaration] {
    func macro(_ name: String, _ tokens: [String], _ value: Int64?, _ line: Int) -> Declaration {
      Declaration(
        name: name,
        content: .macro(
          Macro(
            tokens: tokens,
            value: value.map {
              PerArchitecture(
                .integer(bits: UInt64(bitPattern: $0), type: "int", isSigned: true))
            })), line: line)
    }
    return [
      macro("FROB_A", ["1"], 1, 1), macro("FROB_B", ["-", "1"], b, 2),
      macro("FROB_GET", ["_IO", "(", "1", ",", "2", ")"], 258, 3),
      Declaration(
        name: "FROB_IS", content: .macro(Macro(parameters: ["x"], tokens: ["x"])), line: 4),
      Declaration(
        name: "frob",
        content: .record(
          Record(
            kind: .structure,
            members: [
              Member(name: "argsz", content: .type(.named("__u32"))),
              Member(name: "flags", content: .type(.named("__u32"))),
              Member(name: "page_size", content: .type(.named("__u64"))),
              Member(name: "data", content: .type(.array(.named("__u8"), count: nil))),
            ])), line: 5),
      Declaration(
        name: "FROB_FIRST",
        content: .enumeration(
          Enumeration(
            isAnonymous: true,
            constants: [
              .init(name: "FROB_FIRST", value: 0), .init(name: "FROB_LAST", value: 300),
            ])),
        line: 9),
    ]
  }

  private static func name(_ c: String, _ swift: String) -> BindingRules.Name {
    BindingRules.Name(c: c, swift: swift, location: place)
  }

  private static func constants(
    _ type: String, _ kind: Rule.Kind, _ width: Rule.Width, _ names: [BindingRules.Name],
    tests: [BindingRules.Name] = []
  ) -> Rule {
    Rule(
      type: type, says: "What it is.", kind: kind, width: width, names: names, tests: tests,
      derived: [], location: place)
  }

  /// Rules that serve the whole header.
  private static let flags = constants(
    "Frob.Flags", .flags, .fields(["frob.flags"]), [name("FROB_A", "a"), name("FROB_B", "b")],
    tests: [name("FROB_IS", "isIt")])
  private static let index = constants(
    "Index", .values, .type("UInt16"), indices)
  private static let indices = [name("FROB_FIRST", "first"), name("FROB_LAST", "last")]

  private static func rules(
    constants: [Rule] = [flags, index], requests: [BindingRules.Name] = [name("FROB_GET", "get")],
    members: [BindingRules.Name] = [], hidden: [BindingRules.Name] = [name("argsz", "argsz")]
  ) -> BindingRules {
    BindingRules(
      area: "frob", location: place, header: header, module: "LinuxFrob", namespace: "Frobbing",
      hidden: hidden, records: [.init(name: name("frob", "Frob"), members: members)],
      constants: constants, requests: requests)
  }

  private static func plan(
    _ rules: BindingRules, target: KernelRelease = KernelRelease(5, 2)
  ) throws -> BindingPlan {
    func record(_ release: KernelRelease, _ declarations: [Declaration]) -> ReleaseRecord {
      ReleaseRecord(
        release: release, tree: release, source: .init(kind: "git", text: "a b"),
        headers: [HeaderRecord(path: header, declarations: declarations)])
    }
    let histories = try Histories(
      records: [
        record(KernelRelease(5, 0), Array(declarations(7).prefix(3))),
        record(KernelRelease(5, 1), declarations(7)),
        record(KernelRelease(5, 2), declarations(-1)),
      ], headers: [header])
    let request = PlanRequest(
      from: KernelRelease(5, 0), to: KernelRelease(5, 2), target: target)
    return try BindingPlan(request, histories: histories, rules: [rules])
  }

  private static func complaints(_ rules: BindingRules) throws -> [String] {
    do {
      _ = try plan(rules)
      return []
    } catch let error as Diagnostics {
      return error.all.map(\.description)
    }
  }

  // MARK: Good rules

  @Test func everythingIsBound() throws {
    let module = try #require(try Self.plan(Self.rules()).modules.first)
    let record = try #require(module.records.first)
    #expect(record.members.map(\.name) == ["flags", "pageSize"])
    #expect(record.flexible.map(\.name) == ["data"])
    guard case .constants(let type) = record.members[0].content else {
      Issue.record("flags have no type of their own")
      return
    }
    #expect(type.full == "Frobbing.Frob.Flags")
    #expect(module.requests.map(\.name) == ["get"])
    // As wide as the field: the macro is an int.
    #expect(
      module.constants[0].constants[1].value == .integer(0xffff_ffff, isNegative: true))
  }

  @Test func introductionIsWhereTheTargetsValueBegins() throws {
    let module = try #require(try Self.plan(Self.rules()).modules.first)
    let since = Dictionary(
      uniqueKeysWithValues: module.introductions.map { ($0.name, $0.introduction.words) })
    #expect(since["FROB_A"] == "Linux 5.0 or earlier")
    #expect(since["FROB_B"] == "Linux 5.2")
    #expect(since["frob"] == "Linux 5.1")
    #expect(since["FROB_FIRST"] == "Linux 5.1")
  }

  /// What is written by hand needs every name: an older target has no package, and no error.
  @Test func olderTargetHasNoPackage() throws {
    let plan = try Self.plan(Self.rules(), target: KernelRelease(5, 0))
    #expect(plan.modules.isEmpty)
    #expect(plan.later == ["FROB_FIRST", "FROB_IS", "FROB_LAST", "frob"])
  }

  // MARK: Bad rules

  @Test func nameWithoutARuleIsAnError() throws {
    #expect(
      try Self.complaints(Self.rules(constants: [Self.index], requests: [])) == [
        "\(Self.header):1: error: FROB_A has no Swift name in Rules/swift/frob.yaml",
        "\(Self.header):2: error: FROB_B has no Swift name in Rules/swift/frob.yaml",
        "\(Self.header):3: error: FROB_GET has no Swift name in Rules/swift/frob.yaml",
        "\(Self.header):4: error: FROB_IS has no Swift name in Rules/swift/frob.yaml",
      ])
  }

  /// Rules with one more type.
  private static func rules(adding rule: Rule) -> BindingRules {
    rules(constants: [flags, index, rule])
  }

  @Test func ruleForNothingIsAnError() throws {
    let stale = Self.constants("Old", .numbers, .type("Int"), [Self.name("FROB_OLD", "old")])
    #expect(
      try Self.complaints(Self.rules(adding: stale)) == [
        "\(Self.place): error: \(Self.header) of Linux 5.2 has no constant FROB_OLD"
      ])
  }

  @Test func secondRuleForANameIsAnError() throws {
    let again = Self.constants("Again", .numbers, .type("Int"), [Self.name("FROB_A", "a")])
    #expect(
      try Self.complaints(Self.rules(adding: again)) == [
        "\(Self.place): error: FROB_A is assigned twice\n\(Self.place): note: first here"
      ])
  }

  @Test func requestIsNoConstant() throws {
    let wrong = Self.constants("Wrong", .numbers, .type("Int"), [Self.name("FROB_GET", "get")])
    #expect(
      try Self.complaints(Self.rules(constants: [Self.flags, Self.index, wrong], requests: [])) == [
        "\(Self.place): error: \(Self.header) of Linux 5.2 has no constant FROB_GET"
      ])
  }

  @Test(arguments: [
    (
      constants("Index", .values, .fields(["frob.gone"]), indices),
      "there is no integer frob.gone"
    ),
    (
      constants(
        "Index", .values, .fields(["frob.flags", "frob.page_size"]), indices),
      "the fields of Index differ in their types"
    ),
    (
      constants("Index", .strings, .type("String"), indices),
      "FROB_FIRST is a number\n\(place): error: FROB_LAST is a number"
    ),
    (
      constants("Gone.Index", .values, .type("UInt16"), indices),
      "there is no type Gone for Gone.Index to be nested in"
    ),
    (
      constants("Frob", .values, .type("UInt16"), indices),
      "two types are named Frob"
    ),
  ])
  func wrongTypeIsAnError(_ rule: Rule, _ message: String) throws {
    let found = try Self.complaints(Self.rules(constants: [Self.flags, rule]))
    #expect(found.joined(separator: "\n") == "\(Self.place): error: \(message)")
  }

  @Test func valueThatDoesNotFitIsAnError() throws {
    let narrow = Self.constants("Index", .numbers, .type("UInt8"), Self.indices)
    #expect(
      try Self.complaints(Self.rules(constants: [Self.flags, narrow])) == [
        "\(Self.place): error: FROB_LAST does not fit into 8 bits"
      ])
    let clash = Self.constants(
      "Frob.Flags", .flags, .fields(["frob.flags"]),
      [Self.name("FROB_A", "a"), Self.name("FROB_B", "a")],
      tests: [Self.name("FROB_IS", "isIt")])
    #expect(
      try Self.complaints(Self.rules(constants: [clash, Self.index])) == [
        "\(Self.place): error: Frob.Flags has two members named a"
      ])
  }

  @Test func memberThatIsNotThereIsAnError() throws {
    #expect(
      try Self.complaints(Self.rules(members: [Self.name("gone", "lost")])) == [
        "\(Self.place): error: struct frob has no member gone"
      ])
    #expect(
      try Self.complaints(Self.rules(hidden: [Self.name("pad", "pad")])) == [
        "\(Self.place): error: no struct has a member pad to hide"
      ])
  }
}
