import ClangBridge
import KernelModel

/// Turns libclang's types into model types, by way of their spelling.
///
/// The compiler's spelling is the one thing about a type that every libclang version gives alike;
/// `CDeclarationParser` reads it. Equal spellings are read once.
struct TypeReader {
  private var known: [String: CType] = [:]

  /// The model's type for a libclang type; nil where the model has no word for it.
  mutating func type(_ type: cb_type) -> CType? {
    let spelling = takeString(cb_type_spelling(type))
    if let known = known[spelling] { return known }
    guard let read = try? CDeclarationParser.type(spelling) else { return nil }
    known[spelling] = read
    return read
  }

  /// A callback's or prototype's type with the names and annotations of its parameters.
  ///
  /// Types carry no names: those are on the parameter declarations below the cursor.
  mutating func named(_ type: CType, parameters: [cb_cursor]) -> CType {
    switch type {
    case .pointer(let pointee, let qualifiers):
      return .pointer(named(pointee, parameters: parameters), qualifiers)
    case .array(let element, let count):
      return .array(named(element, parameters: parameters), count: count)
    case .function(let function):
      return .function(named(function, parameters: parameters))
    case .named:
      return type
    }
  }

  mutating func named(_ function: FunctionType, parameters: [cb_cursor]) -> FunctionType {
    guard function.parameters.count == parameters.count else { return function }
    var function = function
    for (index, cursor) in parameters.enumerated() {
      let below = children(of: cursor)
      let name = takeString(cb_cursor_name(cursor))
      function.parameters[index].name = name.isEmpty ? nil : name
      function.parameters[index].annotations = annotations(below)
      function.parameters[index].type = named(
        function.parameters[index].type,
        parameters: below.filter { $0.kind == Int32(CB_PARAMETER) })
    }
    return function
  }

  /// The annotations among a declaration's children: the prelude makes attributes of them.
  func annotations(_ children: [cb_cursor]) -> [Annotation] {
    children.filter { $0.kind == Int32(CB_ANNOTATE_ATTRIBUTE) }
      .compactMap { Annotation(rawValue: takeString(cb_cursor_name($0))) }.sorted()
  }
}
