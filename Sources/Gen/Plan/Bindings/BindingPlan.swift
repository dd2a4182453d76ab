package import HeaderCompare
package import KernelModel

/// What the Swift package binds: every rule resolved against the target's record.
package struct BindingPlan: Sendable {
  package let request: PlanRequest
  /// In the order of the rules' files; none where the target is older than what is bound.
  package let modules: [BindingModule]
  /// C names of the rules that the target does not have yet, sorted.
  ///
  /// What is written by hand needs them, so there is no package for such a target.
  package let later: [String]

  /// Resolves the rules, and refuses what they leave out or what no release has.
  package init(
    _ request: PlanRequest, histories: Histories, rules: [BindingRules]
  ) throws(Diagnostics) {
    self.request = request
    var problems: [Diagnostic] = []
    var modules: [BindingModule] = []
    var later: [String] = []
    for rules in rules {
      var planner = BindingPlanner(request, histories: histories, rules: rules)
      if let module = planner.module() { modules.append(module) }
      problems += planner.problems
      later += planner.later
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    self.modules = later.isEmpty ? modules : []
    self.later = later.sorted()
  }
}

/// One header's C module and Swift module.
package struct BindingModule: Sendable {
  package let rules: BindingRules
  /// The target's header.
  package let header: HeaderRecord
  /// In source order.
  package let records: [BoundRecord]
  /// In the order of the rules.
  package let constants: [BoundConstants]
  /// In source order.
  package let requests: [BoundConstant]
  /// The release that each C name is declared since, in source order.
  package let introductions: [(name: String, introduction: Introduction)]

  /// The C module: `CLinuxVFIO`.
  package var cModule: String { "C" + rules.module }
}

/// The first release of which a declaration is known in the target's form.
package struct Introduction: Hashable, Sendable {
  package let release: KernelRelease
  /// Whether no older release is recorded: the declaration may be older still.
  package let isOldest: Bool

  /// `Linux 5.7`, `Linux 4.4 or earlier`.
  package var words: String { "Linux \(release)\(isOldest ? " or earlier" : "")" }
}

/// A struct and the Swift type around it.
package struct BoundRecord: Sendable {
  package let declaration: Declaration
  package let kind: Record.Kind
  package let type: SwiftTypePath
  package let introduction: Introduction
  /// Those with a property, in source order.
  package let members: [BoundMember]
  /// Members without a size of their own, at the end.
  package let flexible: [FlexibleMember]
  /// Whether values may cross threads: there is no pointer in it.
  package let isSendable: Bool
}

/// A member and its Swift property.
package struct BoundMember: Sendable {
  package let cName: String
  package let name: String
  package let content: Content
  package let introduction: Introduction
  package let documentation: String?

  package enum Content: Sendable {
    /// As the importer has it: an integer's or a pointer's type.
    case plain(String)
    /// An option set or an open enumeration.
    case constants(SwiftTypePath)
    /// A struct inside of it.
    case record(SwiftTypePath)
  }
}

/// `struct vfio_pci_dependent_device devices[]`.
package struct FlexibleMember: Sendable {
  package let name: String
  /// The element's type as C spells it.
  package let element: CType
}

/// A Swift type for constants that belong together.
package struct BoundConstants: Sendable {
  package let rule: BindingRules.ConstantRule
  package let type: SwiftTypePath
  /// The type of the raw value, or of the numbers.
  package let rawType: String
  /// How wide the raw value is, in bits; 0 for strings.
  package let bits: Int
  /// In the order of the rule.
  package let constants: [BoundConstant]
  package let tests: [BoundFunction]
  package let derived: [BoundFunction]
}

/// A macro or an enumerator, and its Swift name.
package struct BoundConstant: Sendable {
  package let cName: String
  package let name: String
  package let value: Value
  package let introduction: Introduction
  package let documentation: String?
  /// The macro's text, empty for an enumerator.
  package let text: String

  package enum Value: Hashable, Sendable {
    /// Cut to the width of the type.
    case integer(UInt64, isNegative: Bool)
    case string(String)
  }
}

/// A function-like macro of one value.
package struct BoundFunction: Sendable {
  package let cName: String
  package let name: String
  package let introduction: Introduction
}

/// A type's path in the namespace: `DeviceInfo.Flags`.
package struct SwiftTypePath: Hashable, Sendable {
  package let path: String
  /// The enum that all names are in.
  package let namespace: String

  /// With the namespace in front.
  package var full: String { "\(namespace).\(path)" }
  /// The last part.
  package var name: String { path.split(separator: ".").last.map(String.init) ?? path }
  /// What an extension has to name for the type to be declared in it.
  package var scope: String {
    let parts = path.split(separator: ".").dropLast()
    return ([namespace] + parts.map(String.init)).joined(separator: ".")
  }
  /// The type that it is nested in, if any.
  package var parent: String? {
    let parts = path.split(separator: ".").dropLast()
    return parts.isEmpty ? nil : parts.joined(separator: ".")
  }
}
