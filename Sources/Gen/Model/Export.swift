/// Whether modules can link against a function that a header declares.
///
/// `int vfio_frob(void);` in a header is a promise that only `EXPORT_SYMBOL(vfio_frob);` beside the
/// function's body keeps: without it a module compiles, and fails when it is linked.
public enum Export: Hashable, Sendable {
  /// No export: the function is for the kernel's own built-in code.
  case unexported
  /// `EXPORT_SYMBOL_GPL` or `EXPORT_SYMBOL`, and the namespace that a module has to import.
  case exported(isGPL: Bool, namespace: String?)

  /// Whether a text can be a namespace: `DMA_BUF`, or `module:iommufd,vfio-pci`, which is the
  /// kernel's own name for an export to some modules alone.
  package static func isNamespace(_ text: String) -> Bool {
    let prefix = "module:"
    guard text.hasPrefix(prefix) else { return isCIdentifier(text) }
    let names = text.dropFirst(prefix.count).split(separator: ",", omittingEmptySubsequences: false)
    return names.allSatisfy { name in
      !name.isEmpty
        && name.utf8.allSatisfy {
          isIdentifierPart($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*")
        }
    }
  }
}
