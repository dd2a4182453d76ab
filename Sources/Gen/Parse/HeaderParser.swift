import ClangBridge
package import KernelModel

/// Parses one header into declarations.
///
/// *Detached* is the main path: the header's text alone, its includes left out, with a prelude of
/// base types and stand-ins for the rest. It needs no configured tree and sees both branches of each
/// conditional. *Attached* parses the header where it lies, with Kbuild's flags and everything that
/// it includes: the check on the other.
package struct HeaderParser: Sendable {
  private let library: ClangLibrary

  package init(library: ClangLibrary) { self.library = library }

  /// Parses a header's text by itself.
  ///
  /// The kernel-relative `path` decides whether layouts are recorded (UAPI); layouts and ioctl
  /// numbers are evaluated on each of the `architectures`, everything else on the first one. A
  /// header that does not parse throws its diagnostics in source order.
  package func parseDetached(
    _ bytes: [UInt8], path: String, architectures: [Architecture] = Architecture.allCases
  ) throws(Diagnostics) -> HeaderRecord {
    let header = try detachedHeader(bytes, path: path, architectures: architectures)
    var layers: [DetachedHeader.Layer] = []
    for architecture in header.remaining { layers.append(try header.layer(on: architecture)) }
    return header.record(with: layers)
  }

  /// The same, in parts: parses on the first architecture and leaves the others to the caller, who
  /// may have more than one core for them.
  package func detachedHeader(
    _ bytes: [UInt8], path: String, architectures: [Architecture]
  ) throws(Diagnostics) -> DetachedHeader {
    try DetachedHeader(bytes, path: path, architectures: architectures)
  }

  /// Parses a header in its own tree.
  ///
  /// One branch of each conditional is seen, the one that the configuration takes; annotations
  /// are not, since a compiler's `__user` is empty. `file` is the header's path on disk, `arguments`
  /// are the compiler's, from Kbuild.
  package func parseAttached(
    _ bytes: [UInt8], path: String, file: String, arguments: [String]
  ) throws(Diagnostics) -> HeaderRecord {
    let text = try HeaderScanner.scan(bytes, path: path)
    let parse = AttachedParse(
      text: text, file: file, arguments: arguments,
      recordsLayout: HeaderVisibility(path: path) == .uapi)
    return HeaderRecord(
      path: path, declarations: try parse.declarations(), includes: text.recordedIncludes)
  }
}
