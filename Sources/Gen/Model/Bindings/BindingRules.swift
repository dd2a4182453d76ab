/// How one UAPI header is bound to Swift: what the header itself does not say.
///
/// Read from `Rules/swift/<area>.yaml`. C has no types for flags and modes; which constant goes with
/// which field is known from the header's comments alone, so people write it down.
package struct BindingRules: Hashable, Sendable {
  /// The name of the file without its ending: `dma-buf`.
  package let area: String
  package let location: SourceLocation
  /// The header that is bound: `include/uapi/linux/vfio.h`.
  package let header: String
  /// The Swift module (`LinuxVFIO`); its C module has a C in front.
  package let module: String
  /// The enum that all Swift names are in: `VFIO`.
  package let namespace: String
  /// Members that no Swift property is made for: sizes that are filled in, padding.
  package let hidden: [Name]
  package let records: [RecordRule]
  package let constants: [ConstantRule]
  /// The ioctl numbers, by their macros.
  package let requests: [Name]

  package init(
    area: String, location: SourceLocation, header: String, module: String, namespace: String,
    hidden: [Name], records: [RecordRule], constants: [ConstantRule], requests: [Name]
  ) {
    self.area = area
    self.location = location
    self.header = header
    self.module = module
    self.namespace = namespace
    self.hidden = hidden
    self.records = records
    self.constants = constants
    self.requests = requests
  }

  /// A name in C and the one that it has in Swift.
  package struct Name: Hashable, Sendable {
    package let c: String
    package let swift: String
    package let location: SourceLocation

    package init(c: String, swift: String, location: SourceLocation) {
      self.c = c
      self.swift = swift
      self.location = location
    }
  }

  /// A struct or union, and its Swift type.
  package struct RecordRule: Hashable, Sendable {
    /// The tag, and the type's path in the namespace: `DeviceInfo`.
    package let name: Name
    /// Members whose Swift name is not their own in Swift's manner.
    package let members: [Name]

    package init(name: Name, members: [Name]) {
      self.name = name
      self.members = members
    }
  }

  /// A Swift type for constants that belong together.
  package struct ConstantRule: Hashable, Sendable {
    /// What the constants are to their field.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      /// Bits that are combined: an option set.
      case flags
      /// One of them, or one that a later kernel adds.
      case values
      /// Plain numbers, with no field of their own.
      case numbers
      /// Texts, one of which a file or a field holds.
      case strings
    }

    /// What says how wide the constants are.
    package enum Width: Hashable, Sendable {
      /// The fields that hold them, as `record.member`.
      case fields([String])
      /// An integer type of Swift's, for what is an argument, a result or part of a field.
      case type(String)
    }

    /// The type's path in the namespace: `DeviceInfo.Flags`.
    package let type: String
    /// What a value of the type tells, one sentence.
    package let says: String
    package let kind: Kind
    package let width: Width
    package let names: [Name]
    /// Function-like macros of one value that answer yes or no.
    package let tests: [Name]
    /// Function-like macros of one value that make another one.
    package let derived: [Name]
    package let location: SourceLocation

    package init(
      type: String, says: String, kind: Kind, width: Width, names: [Name], tests: [Name],
      derived: [Name], location: SourceLocation
    ) {
      self.type = type
      self.says = says
      self.kind = kind
      self.width = width
      self.names = names
      self.tests = tests
      self.derived = derived
      self.location = location
    }
  }
}
