package import KernelModel

/// One spelling of a declaration, and where it was read first.
///
/// Two forms are the same when a compiler cannot tell them apart: parameter names, annotations and
/// whether a function is inline do not count, and a macro with a value is its value.
package struct Form: Hashable, Sendable {
  /// What is compared, and what is printed.
  package enum Content: Hashable, Sendable {
    /// A header as a whole: it is there.
    case header
    case function(FunctionType)
    /// A struct or union exists; its members have keys of their own.
    case record(Record.Kind)
    case member(CType, bits: Int?, annotations: [Annotation])
    /// A member that is a record declared in place; what is in it has keys of its own.
    case memberRecord(Record.Kind)
    case enumeration(Enumeration)
    case typedef(CType)
    case variable(CType)
    case macro(Macro)
  }

  package let content: Content
  package let location: SourceLocation

  package init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// Whether the two forms are one.
  package func isSame(as other: Form) -> Bool { content.isSame(as: other.content) }
}

extension Form.Content {
  /// Whether a compiler cannot tell the two apart.
  package func isSame(as other: Form.Content) -> Bool {
    switch (self, other) {
    case (.header, .header): true
    case (.function(let left), .function(let right)): left.isSame(as: right)
    case (.record(let left), .record(let right)): left == right
    case (.member(let left, let leftBits, _), .member(let right, let rightBits, _)):
      leftBits == rightBits && left.isSame(as: right)
    case (.memberRecord(let left), .memberRecord(let right)): left == right
    case (.enumeration(let left), .enumeration(let right)): left.isSame(as: right)
    case (.typedef(let left), .typedef(let right)): left.isSame(as: right)
    case (.variable(let left), .variable(let right)): left.isSame(as: right)
    case (.macro(let left), .macro(let right)): left.isSame(as: right)
    case (.header, _), (.function, _), (.record, _), (.member, _), (.memberRecord, _),
      (.enumeration, _), (.typedef, _), (.variable, _), (.macro, _):
      false
    }
  }
}

extension Enumeration {
  /// Whether the constants and their values are the same; where they stand does not count.
  fileprivate func isSame(as other: Enumeration) -> Bool {
    guard constants.count == other.constants.count else { return false }
    for index in constants.indices {
      let (left, right) = (constants[index], other.constants[index])
      guard left.value == right.value, left.name == right.name else { return false }
    }
    return true
  }
}

extension Macro {
  /// Values are compared where both sides have one, tokens otherwise.
  fileprivate func isSame(as other: Macro) -> Bool {
    if parameters == nil, other.parameters == nil, let value, let otherValue = other.value {
      return value == otherValue
    }
    return parameters == other.parameters && tokens == other.tokens
  }
}
