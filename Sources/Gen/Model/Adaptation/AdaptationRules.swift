/// The rules of one adaptor header: what no comparison of headers can know.
///
/// Read from `Rules/<area>.yaml`, with the C text of its blocks from `Rules/<area>/<block>.h`.
package struct AdaptationRules: Hashable, Sendable {
  /// The name of the file without its ending: `dma-buf`.
  package let area: String
  package let location: SourceLocation
  /// The header whose target declarations the rules serve: `include/linux/dma-buf.h`.
  package let header: String
  /// The kernel headers that own code needs, as an `#include` names them.
  package let includes: [String]
  /// The areas whose adaptors this one uses.
  package let uses: [String]
  /// The name of the Swift module for kernel drivers, such as `KernelDMABuf`; nil for none.
  package let swiftModule: String?
  package let conditions: [NamedCondition]
  /// What derived calls have to know.
  package let calls: CallConversions
  package let meanings: [Meaning]
  package let notes: [SemanticNote]
  /// Declarations that are the kernel's own business, and no driver's.
  package let internals: [InternalDeclarations]
  /// Headers that a driver for the target cannot use on some kernels.
  package let refusals: [HeaderRefusal]
  /// In the order of the output: what is used stands before what uses it.
  package let blocks: [AdaptorBlock]

  package init(
    area: String, location: SourceLocation, header: String, includes: [String], uses: [String],
    swiftModule: String? = nil, conditions: [NamedCondition], calls: CallConversions,
    meanings: [Meaning], notes: [SemanticNote],
    internals: [InternalDeclarations], refusals: [HeaderRefusal],
    blocks: [AdaptorBlock]
  ) {
    self.area = area
    self.location = location
    self.header = header
    self.includes = includes
    self.uses = uses
    self.swiftModule = swiftModule
    self.conditions = conditions
    self.calls = calls
    self.meanings = meanings
    self.notes = notes
    self.internals = internals
    self.refusals = refusals
    self.blocks = blocks
  }
}

/// A name for what a kernel has, which C text may test: `#if SHIM_DMA_BUF_CORE_LOCKS`.
package struct NamedCondition: Hashable, Sendable {
  package let name: String
  /// What holds where it is 1.
  package let says: String
  package let condition: KernelCondition
  package let location: SourceLocation

  package init(
    name: String, says: String, condition: KernelCondition, location: SourceLocation
  ) {
    self.name = name
    self.says = says
    self.condition = condition
    self.location = location
  }
}

/// A behaviour that changed while the declaration stayed.
package struct Meaning: Hashable, Sendable {
  package let of: DeclarationName
  /// Oldest first.
  package let values: [Value]

  /// What it means from one release on.
  package struct Value: Hashable, Sendable {
    /// Its name among the meanings; a meaning that comes back has its old name.
    package let name: String
    /// The first mainline release with it.
    package let from: KernelRelease
    package let says: String
    package let source: String
    /// What headers show of it, where they do: a kernel with a backport is known by it.
    package let sign: KernelCondition?
    package let location: SourceLocation

    package init(
      name: String, from: KernelRelease, says: String, source: String, sign: KernelCondition?,
      location: SourceLocation
    ) {
      self.name = name
      self.from = from
      self.says = says
      self.source = source
      self.sign = sign
      self.location = location
    }
  }

  package init(of: DeclarationName, values: [Value]) {
    self.of = of
    self.values = values
  }
}

/// What a driver's author has to know about a declaration, and no compiler says.
package struct SemanticNote: Hashable, Sendable {
  package let of: [DeclarationName]
  package let text: String
  package let source: String
  package let location: SourceLocation

  package init(of: [DeclarationName], text: String, source: String, location: SourceLocation) {
    self.of = of
    self.text = text
    self.source = source
    self.location = location
  }
}

/// Declarations of a header that drivers do not use, and why they do not.
package struct InternalDeclarations: Hashable, Sendable {
  package let declarations: [DeclarationName]
  package let reason: String

  package init(declarations: [DeclarationName], reason: String) {
    self.declarations = declarations
    self.reason = reason
  }
}

/// A header that is an error to include where a condition holds: what it declares is of the kernel's
/// types, and a driver for the target would take them for the target's.
package struct HeaderRefusal: Hashable, Sendable {
  /// As an `#include` names it.
  package let header: String
  /// The name of a condition.
  package let condition: String
  package let reason: String
  package let source: String
  package let location: SourceLocation

  package init(
    header: String, condition: String, reason: String, source: String, location: SourceLocation
  ) {
    self.header = header
    self.condition = condition
    self.reason = reason
    self.source = source
    self.location = location
  }
}

/// One block of an adaptor header: what it provides, and from which rules.
package struct AdaptorBlock: Hashable, Sendable {
  package let name: String
  /// One sentence on what the own code does.
  package let says: String
  /// The target's names that get a `shim_` name here.
  package let provides: [DeclarationName]
  /// A header that is not recorded and that older kernels lack, with the names of it that drivers
  /// need beside the adapted ones; nil for most blocks.
  package let lends: LentHeader?
  /// Where the adaptor has code of its own; nil where the forms of what it provides say so.
  package let own: KernelCondition?
  package let rules: [AdaptationRule]
  /// The C text; nil where it is derived.
  package let text: CText?
  package let location: SourceLocation

  /// A header that the overlay has where the kernel does not: `linux/dma-resv.h`.
  package struct LentHeader: Hashable, Sendable {
    /// As an `#include` names it.
    package let name: String
    /// C identifiers.
    package let names: [String]

    package init(name: String, names: [String]) {
      self.name = name
      self.names = names
    }
  }

  /// The text of a file, and where it stands.
  package struct CText: Hashable, Sendable {
    package let path: String
    package let text: String

    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  package init(
    name: String, says: String, provides: [DeclarationName], lends: LentHeader?,
    own: KernelCondition?, rules: [AdaptationRule], text: CText?, location: SourceLocation
  ) {
    self.name = name
    self.says = says
    self.provides = provides
    self.lends = lends
    self.own = own
    self.rules = rules
    self.text = text
    self.location = location
  }
}

/// How some declarations are served where a condition holds, and why.
package struct AdaptationRule: Hashable, Sendable {
  package let declarations: [DeclarationName]
  package let condition: KernelCondition
  package let coverage: Coverage
  package let reason: String
  /// The kernel commit, or file and line of a release.
  package let source: String
  /// By the name of a parameter that only the kernel's form has: what a derived wrapper gives it, a C
  /// expression in the names of the target's parameters.
  package let values: [String: String]
  package let location: SourceLocation

  package init(
    declarations: [DeclarationName], condition: KernelCondition, coverage: Coverage,
    reason: String, source: String, values: [String: String], location: SourceLocation
  ) {
    self.declarations = declarations
    self.condition = condition
    self.coverage = coverage
    self.reason = reason
    self.source = source
    self.values = values
    self.location = location
  }
}
