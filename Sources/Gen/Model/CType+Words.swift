extension CType {
  /// The type with other names: `uint32_t *` for `__u32 *` where `words` say so.
  package func replacing(_ words: [String: String]) -> CType {
    switch self {
    case .named(let name, let qualifiers): .named(words[name] ?? name, qualifiers)
    case .pointer(let pointee, let qualifiers): .pointer(pointee.replacing(words), qualifiers)
    case .array(let element, let count): .array(element.replacing(words), count: count)
    case .function(let function):
      .function(
        FunctionType(
          result: function.result.replacing(words),
          parameters: function.parameters.map {
            Parameter(
              name: $0.name, type: $0.type.replacing(words), annotations: $0.annotations)
          },
          isVariadic: function.isVariadic))
    }
  }
}
