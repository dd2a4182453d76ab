import HeaderCompare
import KernelModel
import ShimPlan
import TestSupport
import Testing

/// Thunks and wrappers that follow from two forms, on small records written by hand.
@Suite struct DerivationTests {
  private static let header = "include/linux/vfio.h"
  private static let place = SourceLocation(path: "Rules/vfio.yaml", line: 7)

  private static func name(_ text: String) -> DeclarationName { DeclarationName(text, at: place) }

  private static func function(_ text: String) throws -> Declaration {
    let declared = try CDeclarationParser.declared(text)
    guard case .function(let type) = declared.type, let name = declared.name else {
      throw Diagnostics(Diagnostic(.error, "test", "no function: \(text)"))
    }
    return Declaration(name: name, content: .function(Function(type: type)), line: 3)
  }

  private static func table(_ slot: String) throws -> Declaration {
    let declared = try CDeclarationParser.declared(slot)
    return Declaration(
      name: "ops",
      content: .record(
        Record(
          kind: .structure,
          members: [Member(name: declared.name, content: .type(declared.type), line: 5)])
      ), line: 4)
  }

  /// Derives the one function of a block for two releases with these declarations.
  private static func derive(
    _ older: Declaration, _ newer: Declaration, _ directive: String, _ provides: String,
    rules: [AdaptationRule] = []
  ) throws -> (function: DerivedFunction, coverage: CoverageMatrix) {
    func record(_ release: KernelRelease, _ declaration: Declaration) -> ReleaseRecord {
      ReleaseRecord(
        release: release, tree: release, source: .init(kind: "git", text: "a b"),
        headers: [HeaderRecord(path: header, declarations: [declaration])])
    }
    let histories = try Histories(
      records: [record(KernelRelease(5, 0), older), record(KernelRelease(5, 1), newer)],
      headers: [header])
    let request = PlanRequest(
      from: KernelRelease(5, 0), to: KernelRelease(5, 1), target: KernelRelease(5, 1))
    let area = AdaptationRules(
      area: "vfio", location: place, header: header, includes: [], uses: [], conditions: [],
      calls: CallConversions(
        tables: [
          TableAccess(
            of: name("ops"), prefix: "shim_ops_", through: ["struct device *": "ops_of({})"])
        ],
        conversions: [
          PointerConversion(
            kernel: "void *", driver: "struct device *", toDriver: "device_of({})",
            toKernel: "{}->data", location: place)
        ]), meanings: [], notes: [], internals: [], refusals: [],
      blocks: [
        AdaptorBlock(
          name: "block", says: "serves", provides: [name(provides)], lends: nil, own: nil,
          rules: rules, text: .init(path: "Rules/vfio/block.h", text: directive + "\n"),
          location: place)
      ])
    let plan = try AdaptorPlan(
      GatePlan(request, histories: histories), histories: histories, rules: [area])
    guard case .derived(let function)? = plan.areas.first?.blocks.first?.pieces.first else {
      throw Diagnostics(Diagnostic(.error, "test", "nothing was derived"))
    }
    return (function, plan.coverage)
  }

  private static func problems(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch let diagnostics as Diagnostics {
      return diagnostics.all.map(\.message)
    } catch {
      return ["\(error)"]
    }
  }

  @Test func aThunkDropsAndConverts() throws {
    let (function, coverage) = try Self.derive(
      Self.table("void (*end)(void *data, long start, int way)"),
      Self.table("int (*end)(struct device *device, int way)"), "@thunk ops.end else -EINVAL",
      "ops")
    #expect(function.name == "shim_ops_end" && function.role == .thunk)
    #expect(
      function.arms.map(\.condition.text) == ["SHIM_FORM_OPS__END == 1", "SHIM_FORM_OPS__END == 2"])
    let first = try #require(function.arms.first)
    #expect(first.function.parameters.map(\.name) == ["native", "start", "way"])
    #expect(first.locals == ["struct device *device = device_of(native)"])
    #expect(first.dropped == ["start"])
    #expect(first.callee == "ops_of(device)->end" && first.arguments == ["device", "way"])
    #expect(first.result == .dropped)
    #expect(first.empty?.answer == "-EINVAL")
    #expect(function.arms[1].locals == [] && function.arms[1].result == .passed)
    let cell = try #require(coverage.rows.first { $0.key.description == "ops.end" }?.cells.first)
    #expect(cell.coverage == .adapted)
    #expect(
      cell.reason
        == "the thunk drops start, turns the kernel's pointer into the driver's and loses the result"
    )
  }

  @Test func aThunkCannotMakeAnArgument() throws {
    let found = Self.problems {
      _ = try Self.derive(
        Self.table("int (*end)(struct device *device)"),
        Self.table("int (*end)(struct device *device, int way)"), "@thunk ops.end", "ops")
    }
    #expect(found == ["no form of the kernel's gives 'ops.end' its way"])
  }

  @Test func aResultOfAnotherTypeIsNotDerived() throws {
    let found = Self.problems {
      _ = try Self.derive(
        Self.table("void *(*map)(struct device *device)"),
        Self.table("int (*map)(struct device *device)"), "@thunk ops.map", "ops")
    }
    #expect(found.last == "'void *' cannot be derived from 'int' for 'ops.map'")
  }

  @Test func aWrapperMakesConvertsAndDrops() throws {
    let rule = AdaptationRule(
      declarations: [Self.name("frob")], condition: .older(Self.name("frob")), coverage: .adapted,
      reason: "a reason", source: "a source", values: ["length": "sizeof(int)"],
      location: Self.place)
    let (function, _) = try Self.derive(
      Self.function("void frob(void *data, long length)"),
      Self.function("int frob(struct device *device, int way)"), "@wrapper frob", "frob",
      rules: [rule])
    let first = try #require(function.arms.first)
    #expect(function.name == "shim_frob" && function.role == .wrapper)
    #expect(first.function.parameters.map(\.name) == ["device", "way"])
    #expect(first.arguments == ["device->data", "sizeof(int)"])
    #expect(first.dropped == ["way"] && first.result == .success)
  }

  @Test func aWrapperIsToldWhatItGives() throws {
    let rule = AdaptationRule(
      declarations: [Self.name("frob")], condition: .older(Self.name("frob")), coverage: .adapted,
      reason: "a reason", source: "a source", values: ["size": "0"], location: Self.place)
    func derive(_ rules: [AdaptationRule]) -> [String] {
      Self.problems {
        _ = try Self.derive(
          Self.function("int frob(int a, long length)"), Self.function("int frob(int a)"),
          "@wrapper frob", "frob", rules: rules)
      }
    }
    #expect(derive([]) == ["what 'frob' is given as length is not said: add it to 'with'"])
    let stale = Self.problems {
      _ = try Self.derive(
        Self.function("int frob(int a)"), Self.function("int frob(int a, int b)"),
        "@wrapper frob", "frob", rules: [rule])
    }
    #expect(stale == ["no form of 'frob' has a parameter 'size'"])
  }

  @Test func aDerivedWrapperNeedsNoRule() throws {
    let (_, coverage) = try Self.derive(
      Self.function("void frob(int a)"), Self.function("int frob(int a, int way)"),
      "@wrapper frob", "frob")
    #expect(coverage.rows[0].cells.map(\.coverage) == [.adapted, .native])
    #expect(coverage.rows[0].cells[0].reason == "the wrapper drops way and answers success")
  }
}
