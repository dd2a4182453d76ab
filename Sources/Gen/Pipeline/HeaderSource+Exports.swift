import HeaderParse
public import KernelModel

extension HeaderSource {
  /// The headers, each function that is not inline with what the source shows of its export.
  ///
  /// - Parameter headers: what the source's headers declare.
  /// - Returns: the same, with exports; unchanged where the source shows none.
  public func withExports(_ headers: [HeaderRecord]) -> [HeaderRecord] {
    guard let exports else { return headers }
    let known = exports.of(Set(headers.flatMap { ($0.declarations ?? []).compactMap(\.linked) }))
    return headers.map { header in
      var header = header
      let names = (header.declarations ?? []).compactMap(\.linked)
      let hasAny = names.contains { known[$0].map { $0 != .unexported } == true }
      header.declarations = header.declarations?.map { declaration in
        guard let name = declaration.linked, case .function(var function) = declaration.content
        else { return declaration }
        function.export = known[name]
        if function.export == .unexported, exports.isConfigured,
          declaration.condition != nil || !hasAny
        {
          function.export = nil
        }
        var declaration = declaration
        declaration.content = .function(function)
        return declaration
      }
      return header
    }
  }
}

extension HeaderSource.Exports {
  /// Whether the files speak of one configuration.
  ///
  /// What it leaves out is not exported by it, which says nothing of the function: Debian's amd64
  /// kernel has no `vfio_spapr_pci_eeh_open`. So a function that is declared under a condition, or in
  /// a header of which nothing is exported, stays unknown where it is not listed.
  fileprivate var isConfigured: Bool {
    switch self {
    case .implementation: false
    case .symbolVersions: true
    }
  }

  /// What the files say of functions; one without an entry is not clear from them.
  fileprivate func of(_ names: Set<String>) -> [String: Export] {
    switch self {
    case .implementation(let files):
      let exports = CExports(files: files)
      return names.reduce(into: [:]) { $0[$1] = exports.export(of: $1) }
    case .symbolVersions(let bytes): return SymbolVersions.exports(of: names, in: bytes)
    }
  }
}

extension Declaration {
  /// The name of a function that a module has to be linked against.
  fileprivate var linked: String? {
    if case .function(let function) = content, !function.isInline { name } else { nil }
  }
}
