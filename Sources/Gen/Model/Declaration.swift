/// What one header declares under one name, at one place.
public struct Declaration: Hashable, Sendable {
  /// The name; for an anonymous enum the name of its first constant.
  public var name: String
  public var content: Content
  /// The line in the header, from 1; 0 for sources without lines (images, documentation).
  public var line: Int
  /// The preprocessor condition under which the declaration stands; nil where it always stands.
  ///
  /// Such as `IS_ENABLED(CONFIG_VFIO_GROUP)`. Include guards do not count.
  public var condition: String?
  public var documentation: KernelDoc?

  public init(
    name: String, content: Content, line: Int = 0, condition: String? = nil,
    documentation: KernelDoc? = nil
  ) {
    self.name = name
    self.content = content
    self.line = line
    self.condition = condition
    self.documentation = documentation
  }

  /// The kinds of declaration, each with what belongs to it.
  public enum Content: Hashable, Sendable {
    case function(Function)
    case record(Record)
    case enumeration(Enumeration)
    case typedef(CType)
    case variable(Variable)
    case macro(Macro)
  }

  /// The name space that the declaration lives in.
  public var kind: DeclarationKind {
    switch content {
    case .function: .function
    case .record: .record
    case .enumeration: .enumeration
    case .typedef: .typedef
    case .variable: .variable
    case .macro: .macro
    }
  }
}

/// The kinds of declaration, in the order in which output lists them.
public enum DeclarationKind: String, CaseIterable, Hashable, Sendable, Comparable {
  /// A header as a whole: there or not.
  case header
  case function
  /// A struct or union.
  case record
  /// A member of a struct or union; in an ops table, a slot.
  case member
  case enumeration = "enum"
  case typedef
  case variable
  case macro

  public static func < (left: DeclarationKind, right: DeclarationKind) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A function: `extern`, or `static inline` with its body in the header.
public struct Function: Hashable, Sendable {
  public var type: FunctionType
  public var isInline: Bool
  public var annotations: [Annotation]
  /// Whether modules can link against it; nil where the source could not show it, and for inline
  /// functions, which need no export.
  public var export: Export?

  public init(
    type: FunctionType, isInline: Bool = false, annotations: [Annotation] = [],
    export: Export? = nil
  ) {
    self.type = type
    self.isInline = isInline
    self.annotations = annotations
    self.export = export
  }
}

/// A variable that the kernel defines and a header declares, such as `mdev_bus_type`.
public struct Variable: Hashable, Sendable {
  public var type: CType
  public var annotations: [Annotation]

  public init(type: CType, annotations: [Annotation] = []) {
    self.type = type
    self.annotations = annotations
  }
}

/// A struct or union with its members.
public struct Record: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case structure = "struct"
    case union
  }

  public var kind: Kind
  public var members: [Member]
  /// Size and alignment in bytes; recorded for UAPI headers only.
  public var layout: PerArchitecture<Layout>?
  /// The record that this named one is declared inside of, if any: C hoists it to file scope.
  public var enclosing: String?

  public init(
    kind: Kind, members: [Member], layout: PerArchitecture<Layout>? = nil, enclosing: String? = nil
  ) {
    self.kind = kind
    self.members = members
    self.layout = layout
    self.enclosing = enclosing
  }

  /// Size and alignment, in bytes; the alignment is 0 where the source gives the size alone.
  public struct Layout: Hashable, Sendable {
    public var size: Int
    public var alignment: Int

    public init(size: Int, alignment: Int) {
      self.size = size
      self.alignment = alignment
    }
  }
}

/// A member of a record.
public struct Member: Hashable, Sendable {
  /// The name; nil for an anonymous record, whose members are reached directly, and for padding.
  public var name: String?
  public var content: Content
  /// The width of a bit-field.
  public var bits: Int?
  public var annotations: [Annotation]
  public var line: Int
  /// The condition inside the record, as in `Declaration.condition`.
  public var condition: String?
  /// What kernel-doc says of the member.
  public var documentation: String?
  /// The offset in bits from the start of the outermost record; recorded for UAPI headers only.
  public var offset: PerArchitecture<Int>?

  /// A type, or a record without a tag that is declared in place.
  public enum Content: Hashable, Sendable {
    case type(CType)
    indirect case record(Record)
  }

  public init(
    name: String?, content: Content, bits: Int? = nil, annotations: [Annotation] = [],
    line: Int = 0, condition: String? = nil, documentation: String? = nil,
    offset: PerArchitecture<Int>? = nil
  ) {
    self.name = name
    self.content = content
    self.bits = bits
    self.annotations = annotations
    self.line = line
    self.condition = condition
    self.documentation = documentation
    self.offset = offset
  }

  /// The member's type, nil for a record declared in place.
  public var type: CType? {
    if case .type(let type) = content { type } else { nil }
  }
}

/// An enum and its constants, in order.
public struct Enumeration: Hashable, Sendable {
  /// Whether the enum has no tag.
  public var isAnonymous: Bool
  public var constants: [Constant]

  public init(isAnonymous: Bool, constants: [Constant]) {
    self.isAnonymous = isAnonymous
    self.constants = constants
  }

  /// One constant of an enum.
  public struct Constant: Hashable, Sendable {
    public var name: String
    public var value: Int64
    public var line: Int
    public var condition: String?
    public var documentation: String?

    public init(
      name: String, value: Int64, line: Int = 0, condition: String? = nil,
      documentation: String? = nil
    ) {
      self.name = name
      self.value = value
      self.line = line
      self.condition = condition
      self.documentation = documentation
    }
  }
}

/// A macro: its parameters, its body, and its value where it has one.
public struct Macro: Hashable, Sendable {
  /// The parameter names; nil for an object-like macro, `...` for the variable part.
  public var parameters: [String]?
  /// The body's tokens, separated by single spaces.
  public var tokens: [String]
  /// What the compiler makes of an object-like macro; nil where it is no constant expression.
  public var value: PerArchitecture<MacroValue>?

  public init(
    parameters: [String]? = nil, tokens: [String], value: PerArchitecture<MacroValue>? = nil
  ) {
    self.parameters = parameters
    self.tokens = tokens
    self.value = value
  }
}

/// A constant expression's value, with the type that C gives it.
public enum MacroValue: Hashable, Sendable {
  /// `bits` is the two's complement, extended to 64 bits as the type's signedness asks; `type` is
  /// empty where the source gives the number alone, and `isSigned` then false.
  case integer(bits: UInt64, type: String, isSigned: Bool)
  case string(String)
}

/// What a kernel-doc comment says of a declaration.
public struct KernelDoc: Hashable, Sendable {
  /// The text after the name on the first line.
  public var summary: String
  /// Function parameters and what is said of them, in the comment's order.
  public var parameters: [Entry]

  public struct Entry: Hashable, Sendable {
    public var name: String
    public var text: String

    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  public init(summary: String, parameters: [Entry] = []) {
    self.summary = summary
    self.parameters = parameters
  }
}
