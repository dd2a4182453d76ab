package import HeaderCompare
import KernelModel

/// The macro that a declaration's form is read from.
///
///     dma_buf_vmap               SHIM_FORM_DMA_BUF_VMAP
///     vfio_device_ops.match      SHIM_FORM_VFIO_DEVICE_OPS__MATCH
///     struct vfio_device         SHIM_FORM_STRUCT_VFIO_DEVICE
///     linux/iosys-map.h          SHIM_FORM_HEADER_LINUX_IOSYS_MAP_H
package struct GateName: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// The name for a key; `form` tells a union from a struct.
  package init(of key: DeclarationKey, form: Form?) {
    description = "SHIM_FORM_" + Self.stem(of: key, form: form)
  }

  package static func < (left: GateName, right: GateName) -> Bool {
    left.description < right.description
  }

  private static func stem(of key: DeclarationKey, form: Form?) -> String {
    switch key.kind {
    case .header: "HEADER_" + upper(key.includeName)
    case .function: upper(key.name)
    case .record:
      if case .record(.union)? = form?.content {
        "UNION_" + upper(key.name)
      } else {
        "STRUCT_" + upper(key.name)
      }
    case .member: slotStem(of: key)
    case .enumeration: "ENUM_" + upper(key.name)
    case .typedef: "TYPEDEF_" + upper(key.name)
    case .variable: "VARIABLE_" + upper(key.name)
    case .macro: "MACRO_" + upper(key.name)
    }
  }

  /// `VFIO_DEVICE_OPS__MATCH`: what gates and initialisers of a member share.
  package static func slotStem(of key: DeclarationKey) -> String {
    ([key.name] + (key.member ?? "").split(separator: ".").map(String.init))
      .map(upper).joined(separator: "__")
  }

  /// Upper case; whatever cannot stand in an identifier becomes an underscore.
  static func upper(_ text: String) -> String {
    String(
      decoding: text.utf8.map { byte -> UInt8 in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 0x20
        case _ where isIdentifierPart(byte): byte
        default: UInt8(ascii: "_")
        }
      }, as: UTF8.self)
  }
}
