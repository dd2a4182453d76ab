package import HeaderCompare
package import KernelModel

/// The target's API as drivers' Swift files see it: over the adaptors, the same on every release.
package struct KernelModulePlan: Hashable, Sendable {
  package let request: PlanRequest
  /// In the order in which they use each other.
  package let modules: [KernelModule]

  /// Decides the modules of the areas that have one.
  ///
  /// - Parameters:
  ///   - adaptors: what the modules stand on.
  ///   - histories: what the target declares.
  ///   - isOpsTable: tells by a struct's name whether its members are slots.
  package init(
    _ adaptors: AdaptorPlan, histories: Histories, isOpsTable: (String) -> Bool
  ) {
    request = adaptors.request
    let provided = Set(adaptors.areas.flatMap { $0.blocks.flatMap(\.provides) })
    var names: [String: String] = [:]
    modules = adaptors.areas.compactMap { area in
      guard let name = area.rules.swiftModule else { return nil }
      names[area.name] = name
      let declarations =
        histories.records.first { $0.release == adaptors.request.target }?
        .header(area.rules.header)?.declarations ?? []
      let builder = KernelModuleBuilder(
        declarations: declarations, provided: provided,
        rows: adaptors.coverage.rows.filter { $0.key.header == area.rules.header })
      return KernelModule(
        name: name, area: area, uses: area.rules.uses.compactMap { names[$0] },
        records: builder.records, tables: builder.tables(isOpsTable: isOpsTable),
        functions: builder.functions, omitted: builder.omitted)
    }
  }
}

/// The module of one area.
package struct KernelModule: Hashable, Sendable {
  /// What Swift imports: `KernelDMABuf`.
  package let name: String
  package let area: AdaptorArea
  /// The modules that it needs.
  package let uses: [String]
  package let records: [Struct]
  package let tables: [Table]
  package let functions: [Wrapper]
  /// Functions that Swift cannot call, and why.
  package let omitted: [Omission]

  /// A struct of the target by its tag here: `struct shim_dma_buf_ops` for `dma_buf_ops`.
  package struct Struct: Hashable, Sendable {
    package let name: String
    package let spelling: String
    package let condition: String?
  }

  /// An ops table.
  package struct Table: Hashable, Sendable {
    package let name: String
    package let spelling: String
    package let slots: [Slot]
    /// Members that are no callbacks.
    package let values: [String]
  }

  /// One callback of a table.
  package struct Slot: Hashable, Sendable {
    package let name: String
    /// Every parameter has a name.
    package let type: FunctionType
    package let condition: String?
  }

  /// A function of the target, and what it is called by here.
  package struct Wrapper: Hashable, Sendable {
    package let name: String
    /// Every parameter has a name.
    package let type: FunctionType
    /// `shim_dma_buf_export`, or the kernel's own name where every release has the target's form.
    package let callee: String
    package let condition: String?
  }

  /// A function that is left out.
  package struct Omission: Hashable, Sendable {
    package let name: String
    package let reason: String
  }
}

/// Reads the target's declarations into a module.
private struct KernelModuleBuilder {
  let records: [KernelModule.Struct]
  let functions: [KernelModule.Wrapper]
  let omitted: [KernelModule.Omission]
  private let declarations: [Declaration]
  private let provided: Set<String>

  init(declarations: [Declaration], provided: Set<String>, rows: [CoverageMatrix.Row]) {
    // A declaration in both branches of a condition is there in any case.
    var counts: [String: Int] = [:]
    for declaration in declarations { counts[declaration.name, default: 0] += 1 }
    func condition(_ declaration: Declaration) -> String? {
      counts[declaration.name] == 1 ? declaration.condition : nil
    }
    var records: [KernelModule.Struct] = []
    var functions: [KernelModule.Wrapper] = []
    var omitted: [KernelModule.Omission] = []
    var seen: Set<String> = []
    // What no driver uses has no row.
    let served = Dictionary(
      rows.map { ("\($0.key)", $0) }, uniquingKeysWith: { first, _ in first })
    for declaration in declarations {
      guard let row = served[declaration.name], seen.insert(declaration.name).inserted else {
        continue
      }
      switch declaration.content {
      case .record(let record) where record.enclosing == nil:
        let type = CType.named("\(record.kind.rawValue) \(declaration.name)").mapped(provided)
        records.append(
          KernelModule.Struct(
            name: declaration.name, spelling: type.spelling, condition: condition(declaration)))
      case .function(let function):
        let isProvided = provided.contains(declaration.name)
        if function.type.isVariadic {
          omitted.append(
            KernelModule.Omission(name: declaration.name, reason: "takes a variable argument list"))
        } else if !isProvided, row.cells.contains(where: { $0.coverage != .native }) {
          omitted.append(
            KernelModule.Omission(name: declaration.name, reason: "not every release has it"))
        } else {
          functions.append(
            KernelModule.Wrapper(
              name: declaration.name, type: function.type.mapped(provided).named,
              callee: (isProvided ? "shim_" : "") + declaration.name,
              condition: condition(declaration)))
        }
      default: break
      }
    }
    self.records = records
    self.functions = functions
    self.omitted = omitted
    self.declarations = declarations
    self.provided = provided
  }

  func tables(isOpsTable: (String) -> Bool) -> [KernelModule.Table] {
    declarations.compactMap { declaration in
      guard isOpsTable(declaration.name), case .record(let record) = declaration.content,
        let known = records.first(where: { $0.name == declaration.name })
      else { return nil }
      var slots: [KernelModule.Slot] = []
      var values: [String] = []
      for member in record.members {
        guard let name = member.name else { continue }
        if let type = member.type?.pointedFunction {
          slots.append(
            KernelModule.Slot(
              name: name, type: type.mapped(provided).named, condition: member.condition))
        } else {
          values.append(name)
        }
      }
      return KernelModule.Table(
        name: declaration.name, spelling: known.spelling, slots: slots, values: values)
    }
  }
}

extension FunctionType {
  /// The type with the tags that have a `shim_` name by that name.
  fileprivate func mapped(_ provided: Set<String>) -> FunctionType {
    guard case .function(let type) = CType.function(self).mapped(provided) else { return self }
    return type
  }

  /// The type with a name for every parameter.
  ///
  /// A prototype may leave names out.
  fileprivate var named: FunctionType {
    var type = self
    for index in type.parameters.indices where type.parameters[index].name == nil {
      type.parameters[index].name = "p\(index + 1)"
    }
    return type
  }
}
