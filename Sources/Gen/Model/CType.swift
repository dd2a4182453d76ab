/// A C type, as its declarator spells it.
///
///     unsigned long                         .named("unsigned long")
///     const char *                          .pointer(.named("char", .const))
///     struct page **                        .pointer(.pointer(.named("struct page")))
///     __u8[16]                              .array(.named("__u8"), count: "16")
///     int (*)(struct vfio_device *, u32)    .pointer(.function(…))
///
/// Base types are canonical: `long unsigned int` and `unsigned long` are both "unsigned long".
/// Not modelled: vector types, `_Atomic`, address spaces, K&R parameter lists.
public indirect enum CType: Hashable, Sendable {
  /// A base type, a typedef name, or `struct`, `union`, `enum` and a tag.
  case named(String, Qualifiers = [])
  /// A pointer; the qualifiers are the pointer's own (`*const`).
  case pointer(CType, Qualifiers = [])
  /// An array; `count` is the text between the brackets, nil for `[]`.
  case array(CType, count: String?)
  /// A function; behind a pointer in fields and parameters.
  case function(FunctionType)

  /// `const` and friends.
  public struct Qualifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let const = Qualifiers(rawValue: 1)
    public static let volatile = Qualifiers(rawValue: 2)
    public static let restrict = Qualifiers(rawValue: 4)
  }

  /// The function behind a pointer to function; nil for every other type.
  public var pointedFunction: FunctionType? {
    if case .pointer(.function(let function), _) = self { function } else { nil }
  }
}

/// A function's result and parameters: of a prototype, or of a callback.
public struct FunctionType: Hashable, Sendable {
  public var result: CType
  public var parameters: [Parameter]
  /// Whether the parameter list ends in `...`.
  public var isVariadic: Bool

  public init(result: CType, parameters: [Parameter], isVariadic: Bool = false) {
    self.result = result
    self.parameters = parameters
    self.isVariadic = isVariadic
  }
}

/// One parameter.
///
/// Prototypes often leave the name out; parameters are matched by position.
public struct Parameter: Hashable, Sendable {
  public var name: String?
  public var type: CType
  public var annotations: [Annotation]

  public init(name: String? = nil, type: CType, annotations: [Annotation] = []) {
    self.name = name
    self.type = type
    self.annotations = annotations
  }
}

/// What the kernel's own checkers see of a declaration and a compiler does not.
///
/// The source is include/linux/compiler_types.h and compiler_attributes.h.
public enum Annotation: String, CaseIterable, Hashable, Sendable, Comparable {
  case user = "__user"
  case iomem = "__iomem"
  case percpu = "__percpu"
  case rcu = "__rcu"
  case mustCheck = "__must_check"

  public static func < (left: Annotation, right: Annotation) -> Bool {
    left.rawValue < right.rawValue
  }
}
