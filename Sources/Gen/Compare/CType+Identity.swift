package import KernelModel

extension CType {
  /// Whether a compiler cannot tell the two types apart.
  ///
  /// The same answer as comparing `spelling`, without making the text: parameter names and
  /// annotations do not count.
  package func isSame(as other: CType) -> Bool {
    switch (self, other) {
    case (.named(let left, let leftWords), .named(let right, let rightWords)):
      leftWords == rightWords && (left == right || Self.isSameName(left, right))
    case (.pointer(let left, let leftWords), .pointer(let right, let rightWords)):
      leftWords == rightWords && left.isSame(as: right)
    case (.array(let left, let leftCount), .array(let right, let rightCount)):
      leftCount == rightCount && left.isSame(as: right)
    case (.function(let left), .function(let right)):
      left.isSame(as: right)
    case (.named, _), (.pointer, _), (.array, _), (.function, _):
      false
    }
  }
}

extension CType {
  /// `__aligned_u64` is `__u64` with an alignment, which a member's offset tells: where a header
  /// went from one to the other (the UAPI in 6.6), source that compiled goes on compiling.
  private static func isSameName(_ left: String, _ right: String) -> Bool {
    let prefix = "__aligned_"
    return (left.hasPrefix(prefix) && "__" + left.dropFirst(prefix.count) == right)
      || (right.hasPrefix(prefix) && "__" + right.dropFirst(prefix.count) == left)
  }
}

extension FunctionType {
  /// Whether a compiler cannot tell the two prototypes apart.
  package func isSame(as other: FunctionType) -> Bool {
    guard parameters.count == other.parameters.count, isVariadic == other.isVariadic,
      result.isSame(as: other.result)
    else { return false }
    for index in parameters.indices
    where !parameters[index].type.isSame(as: other.parameters[index].type) {
      return false
    }
    return true
  }
}
