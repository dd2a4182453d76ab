package import KernelModel

extension Form {
  /// The form as C declares it, names and annotations kept: for people.
  ///
  ///     int (*match)(struct vfio_device *vdev, char *buf)
  ///     #define VFIO_TYPE1_IOMMU 1
  package func declaration(of key: DeclarationKey) -> String {
    switch content {
    case .header: return "#include <\(key.includeName)>"
    case .function(let type): return CType.function(type).declaration(of: key.name)
    case .record(let kind): return "\(kind.rawValue) \(key.name)"
    case .member(let type, let bits, let annotations):
      let name = key.member?.split(separator: ".").last.map(String.init)
      let width = bits.map { ":\($0)" } ?? ""
      return type.declaration(of: name, annotations: annotations) + width
    case .memberRecord(let kind): return "\(kind.rawValue) { ... } \(key.member ?? "")"
    case .enumeration(let enumeration):
      let tag = enumeration.isAnonymous ? "" : "\(key.name) "
      let constants = enumeration.constants.map { "\($0.name) = \($0.value)" }
      return "enum \(tag){ \(constants.joined(separator: ", ")) }"
    case .typedef(let type): return "typedef " + type.declaration(of: key.name)
    case .variable(let type): return "extern " + type.declaration(of: key.name)
    case .macro(let macro):
      let parameters = macro.parameters.map { "(" + $0.joined(separator: ", ") + ")" } ?? ""
      let body = macro.tokens.isEmpty ? "" : " " + macro.tokens.joined(separator: " ")
      return "#define \(key.name)\(parameters)\(body)" + Self.valueSuffix(of: macro)
    }
  }

  private static func valueSuffix(of macro: Macro) -> String {
    guard macro.parameters == nil, let value = macro.value, case .integer = value.common,
      macro.tokens != [value.common.text]
    else { return "" }
    let exceptions = value.exceptions.map { "\($0.architecture.rawValue) \($0.value.text)" }
    return " = " + ([value.common.text] + exceptions).joined(separator: ", ")
  }

  /// The form as a history line spells it, without names: `int(struct dma_buf *, void *)`.
  package var spelling: String {
    switch content {
    case .header: ""
    case .function(let type): type.historySpelling
    case .record(let kind), .memberRecord(let kind): kind.rawValue
    case .member(let type, _, _): type.spelling
    case .enumeration(let enumeration):
      enumeration.constants.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    case .typedef(let type), .variable(let type): type.spelling
    case .macro(let macro):
      if macro.parameters == nil, let value = macro.value {
        value.common.text
      } else {
        ((macro.parameters.map { ["( " + $0.joined(separator: " , ") + " )"] } ?? [])
          + macro.tokens).joined(separator: " ")
      }
    }
  }
}

extension FunctionType {
  fileprivate var historySpelling: String {
    let list = parameters.map(\.type.spelling) + (isVariadic ? ["..."] : [])
    return "\(result.spelling)(\(list.isEmpty ? "void" : list.joined(separator: ", ")))"
  }
}

extension MacroValue {
  /// `0x3b64`, or the string in quotes.
  package var text: String {
    switch self {
    case .integer(let bits, _, _): "0x" + String(bits, radix: 16)
    case .string(let string): "\"\(string)\""
    }
  }
}
