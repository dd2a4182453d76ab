import KernelModel

/// What happened to one declaration between two releases.
package enum Change: Hashable, Sendable {
  case appeared(DeclarationKey, Form)
  case disappeared(DeclarationKey, Form)
  /// Declared on both sides, in forms that a compiler can tell apart.
  case retyped(DeclarationKey, old: Form, new: Form)
  /// A record's size in bytes on x86_64: the layout of UAPI is a contract.
  case resized(DeclarationKey, old: Int, new: Int)

  package var key: DeclarationKey {
    switch self {
    case .appeared(let key, _), .disappeared(let key, _), .retyped(let key, _, _),
      .resized(let key, _, _):
      key
    }
  }
}

extension Change: CustomStringConvertible {
  /// A history line: `+fn dma_buf_pin`, `~dma_buf.resv: struct a *  =>  struct b *`.
  package var description: String {
    switch self {
    case .appeared(let key, let form):
      switch key.kind {
      case .member: "+\(key): \(form.spelling)"
      case .header: "+header \(key.header)"
      case .macro where form.hasValue: "+value \(key) = \(form.spelling)"
      case .function, .record, .enumeration, .typedef, .variable, .macro:
        "+\(form.word) \(key)"
      }
    case .disappeared(let key, let form):
      switch key.kind {
      case .member: "-\(key)"
      case .header: "-header \(key.header)"
      case .function, .record, .enumeration, .typedef, .variable, .macro:
        "-\(form.word) \(key)"
      }
    case .retyped(let key, let old, let new):
      switch key.kind {
      case .member: "~\(key): \(old.spelling)  =>  \(new.spelling)"
      case .header, .function, .record, .enumeration, .typedef, .variable, .macro:
        "~\(new.word) \(key): \(old.spelling)  =>  \(new.spelling)"
      }
    case .resized(let key, let old, let new): "~sizeof \(key): \(old) => \(new)"
    }
  }
}

extension Form {
  fileprivate var hasValue: Bool {
    guard case .macro(let macro) = content else { return false }
    return macro.parameters == nil && macro.value != nil
  }

  /// The word that a history line has for the kind.
  fileprivate var word: String {
    switch content {
    case .header: "header"
    case .function: "fn"
    case .record(let kind), .memberRecord(let kind): kind.rawValue
    case .member: "member"
    case .enumeration: "enum"
    case .typedef: "typedef"
    case .variable: "variable"
    case .macro: hasValue ? "value" : "macro"
    }
  }
}
