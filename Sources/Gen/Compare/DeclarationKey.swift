package import KernelModel

/// What one history is about: a header, a declaration in it, or a member of a record in it.
///
/// `dma_buf_ops.vmap` of include/linux/dma-buf.h is the kind `.member`, the name `dma_buf_ops` and
/// the member `vmap`; a member of a record that is declared in place under a name has a path
/// (`poll.cb`). The key of a header as a whole has the header's path as its name.
package struct DeclarationKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Kernel-relative: `include/linux/vfio.h`.
  package let header: String
  package let kind: DeclarationKind
  package let name: String
  /// The member's path in its record, for the kind `.member` only.
  package let member: String?

  package init(header: String, kind: DeclarationKind, name: String, member: String? = nil) {
    self.header = header
    self.kind = kind
    self.name = name
    self.member = member
  }

  /// The key of a header as a whole.
  package init(header: String) {
    self.init(header: header, kind: .header, name: header)
  }

  // Names rarely clash across headers and kinds, and a lookup hashes once for every cell.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    if let member { hasher.combine(member) }
  }

  /// The key of the record that a member belongs to; nil for every other kind.
  package var record: DeclarationKey? {
    kind == .member ? DeclarationKey(header: header, kind: .record, name: name) : nil
  }

  /// The header as an `#include` names it: `linux/vfio.h`, `uapi/linux/vfio.h`.
  package var includeName: String {
    header.hasPrefix("include/") ? String(header.dropFirst("include/".count)) : header
  }

  /// `dma_buf_ops.vmap`, `dma_buf_vmap`, or a header's include name.
  package var description: String {
    if kind == .header { return includeName }
    return member.map { "\(name).\($0)" } ?? name
  }

  /// A total order: kind rank, name, member, header; all of it ASCII, so bytes decide.
  package static func < (left: DeclarationKey, right: DeclarationKey) -> Bool {
    if left.kind != right.kind { return left.kind.rank < right.kind.rank }
    if left.name != right.name { return left.name < right.name }
    if left.member != right.member { return (left.member ?? "") < (right.member ?? "") }
    return left.header < right.header
  }
}

extension DeclarationKind {
  /// The order of the cases; a sort asks often, so this is a number and not a search.
  fileprivate var rank: Int {
    switch self {
    case .header: 0
    case .function: 1
    case .record: 2
    case .member: 3
    case .enumeration: 4
    case .typedef: 5
    case .variable: 6
    case .macro: 7
    }
  }
}
