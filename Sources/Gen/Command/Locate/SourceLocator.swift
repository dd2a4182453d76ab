import Gen
import KernelModel
import SystemPackage

/// Finds the headers of the set in what a user names: a tree, a package, a folder, one header.
struct SourceLocator {
  /// The header set's paths, kernel-relative.
  let set: [String]
  /// The release that the user gave, if any.
  let release: KernelRelease?
  /// What the user says a single header is: `include/linux/vfio.h`.
  let assumedPath: String?
  /// Whether a source may leave its release open, as `undated`.
  var allowsUndated = false
  /// The folders whose C files show what is exported; nil where nobody asks for exports.
  var exportFolders: [String]?

  /// The release of a source that says none.
  static let undated = KernelRelease(0, 0)

  /// Headers found, and where.
  struct Found {
    var source: HeaderSource
    /// The folder with the configuration, for Kbuild; nil where there is none.
    var configuredTree: FilePath?
  }

  /// Looks through one source.
  ///
  /// - Parameter path: a kernel tree, a headers package, a folder with some headers, or a header.
  /// - Returns: the headers, absent ones named as such where the source is a whole tree.
  /// - Throws: `Diagnostics` for a source that holds none of the headers or tells no release.
  func locate(_ path: FilePath) throws(Diagnostics) -> Found {
    switch Files.kind(path) {
    case nil: throw failure("source.missing", Files.absence(path), path)
    case .file?, .special?: return try header(path)
    case .folder?: return try folder(path)
    }
  }

  // MARK: One header

  private func header(_ path: FilePath) throws(Diagnostics) -> Found {
    let known = try knownPath(of: path)
    let bytes = try Files.read(path, limit: Self.largestHeader)
    let release = try required(
      self.release ?? ReleaseSign.release(of: trees(above: path)), path)
    return Found(
      source: HeaderSource(
        release: release, tree: release,
        provenance: .init(kind: "header", text: known),
        headers: [.init(path: known, bytes: bytes, origin: path.string)]))
  }

  /// Kernel headers are far smaller; the parser has the same limit.
  static let largestHeader = 4 << 20

  private func knownPath(of path: FilePath) throws(Diagnostics) -> String {
    if let assumedPath {
      guard set.contains(assumedPath) else {
        throw failure(
          "source.unknown",
          "\(assumedPath) is none of the headers that are recorded: "
            + set.joined(separator: ", "), path)
      }
      return assumedPath
    }
    return try identified(path)
  }

  /// Which header of the set a file is, from its path.
  private func identified(_ path: FilePath) throws(Diagnostics) -> String {
    let text = path.string
    if let known = longest(set.filter { text == $0 || text.hasSuffix("/\($0)") }) { return known }
    // `linux/vfio.h` of an include folder; `uapi/linux/vfio.h` is the longer match.
    let short = set.filter { full in
      let suffix = full.hasPrefix("include/") ? String(full.dropFirst(8)) : full
      return text == suffix || text.hasSuffix("/\(suffix)")
    }
    if let known = longest(short) { return known }
    let name = path.lastComponent?.string ?? ""
    let named = set.filter { $0.hasSuffix("/\(name)") }
    if named.count == 1 { return named[0] }
    if named.isEmpty {
      throw failure(
        "source.unknown",
        "is none of the headers that are recorded: \(set.joined(separator: ", "))",
        path)
    }
    throw failure(
      "source.ambiguous",
      "may be \(named.joined(separator: " or ")); say which one with --as", path)
  }

  private func longest(_ paths: [String]) -> String? {
    paths.max { $0.utf8.count < $1.utf8.count }
  }

  private func trees(above path: FilePath) -> [FilePath] {
    var folder = path.removingLastComponent()
    var result: [FilePath] = []
    for _ in 0..<4 {
      result.append(folder.isEmpty ? "." : folder)
      folder = folder.removingLastComponent()
    }
    return result
  }

  // MARK: Folders

  private func folder(_ path: FilePath) throws(Diagnostics) -> Found {
    let roots = self.roots(of: path)
    let detected = ReleaseSign.release(of: roots)
    // A whole tree has the folders even where it has not the header: then the header is absent.
    let isTree =
      detected != nil && roots.contains { Files.kind($0.appending("include/linux")) == .folder }
    var headers: [HeaderSource.Header] = []
    for known in set {
      if let file = try find(known, in: roots) {
        let bytes = try Files.read(file, limit: Self.largestHeader)
        headers.append(.init(path: known, bytes: bytes, origin: file.string))
      } else if isTree, isCovered(known, by: roots) {
        headers.append(.init(path: known, bytes: nil, origin: path.appending(known).string))
      }
    }
    guard headers.contains(where: { $0.bytes != nil }) else {
      throw failure(
        "source.empty", "holds none of the headers: \(set.joined(separator: ", "))", path)
    }
    let tree = try required(detected ?? release, path)
    return Found(
      source: HeaderSource(
        release: release ?? tree, tree: tree,
        provenance: provenance(of: path, isTree: isTree), headers: headers,
        exports: try exports(in: roots)),
      configuredTree: roots.first {
        Files.kind($0.appending("include/generated/autoconf.h")) == .file
      }.map { Files.resolved($0) ?? $0 })
  }

  /// The folder, and where it sends for the rest.
  ///
  /// Debian's `-amd64` package includes the Makefile of its `-common` one, `/lib/modules/…/build` may
  /// have a `source` link, Ubuntu's package has links. The folder itself stays as it was named, for
  /// diagnostics.
  func roots(of path: FilePath) -> [FilePath] {
    let folder = Files.resolved(path) ?? path
    var roots = [path]
    if let makefile = Files.text(folder.appending("Makefile")) {
      // As bytes: the whole kernel's Makefile has 60 kB.
      for line in makefile.utf8.split(separator: UInt8(ascii: "\n"))
      where line.starts(with: "include ".utf8) {
        let target = FilePath(String(Substring(line.dropFirst(8)).trimmed))
        guard target.lastComponent == "Makefile" else { continue }
        let named = target.removingLastComponent()
        // A package that was unpacked elsewhere has its other half beside it.
        let beside = named.lastComponent.map { folder.removingLastComponent().appending($0) }
        if let beside, Files.kind(beside) == .folder {
          roots.append(beside)
        } else if Files.kind(named) == .folder {
          roots.append(named)
        }
      }
    }
    // `build` itself may be a link: its own folder counts, not the one that it leads to.
    for link in [folder.appending("source"), path.removingLastComponent().appending("source")] {
      if let target = Files.resolved(link), Files.kind(target.appending("include")) == .folder,
        target != folder, !roots.contains(target)
      {
        roots.append(target)
      }
    }
    return roots
  }

  private func find(_ known: String, in roots: [FilePath]) throws(Diagnostics) -> FilePath? {
    for root in roots {
      var candidates = [known]
      if known.hasPrefix("include/") { candidates.append(String(known.dropFirst(8))) }
      for candidate in candidates {
        let file = root.appending(candidate)
        if try isHeader(file) { return file }
      }
      // A folder with just some of the headers, side by side: its own path says which they are.
      if let name = FilePath(known).lastComponent?.string {
        let file = root.appending(name)
        if try isHeader(file), try identified(file) == known { return file }
      }
    }
    return nil
  }

  /// Whether a header stands here; one that cannot be looked at is not absent.
  private func isHeader(_ file: FilePath) throws(Diagnostics) -> Bool {
    switch Files.kind(file) {
    case .file?: return true
    case .folder?, .special?: throw failure("source.special", "is no regular file", file)
    case nil:
      if Files.isNothing(file) { return false }
      throw failure("source.missing", Files.absence(file), file)
    }
  }

  /// Whether the roots would show a header if the kernel had it: a headers package has no `drivers/`.
  private func isCovered(_ known: String, by roots: [FilePath]) -> Bool {
    let folder = FilePath(known).removingLastComponent()
    return roots.contains { root in
      Files.kind(root.appending(folder.string)) == .folder
        && (known.hasPrefix("include/")
          || Files.kind(root.appending("\(folder.string)/Kconfig")) == .file
            && (try? Files.names(in: root.appending(folder.string)))?.contains {
              $0.hasSuffix(".c")
            } == true)
    }
  }

  // MARK: Exports

  /// Far more than the 2 MB of a distribution's kernel, and than any C file.
  private static let largestExports = 64 << 20

  /// The C files of the folders, or else the list of a built kernel; nil where neither is there.
  ///
  /// The C files come first: they say the same for every configuration.
  private func exports(in roots: [FilePath]) throws(Diagnostics) -> HeaderSource.Exports? {
    guard let exportFolders, !exportFolders.isEmpty else { return nil }
    for root in roots {
      var files: [[UInt8]] = []
      var isCovered = true
      for folder in exportFolders.map({ root.appending($0) }) where isCovered {
        let names = try Files.tree(below: folder).filter { $0.hasSuffix(".c") }
        // A headers package may have the folder with no more than its Makefile.
        isCovered = !names.isEmpty
        for name in names {
          files.append(try Files.read(folder.pushing(FilePath(name)), limit: Self.largestExports))
        }
      }
      if isCovered { return .implementation(files) }
    }
    for root in roots {
      let file = root.appending("Module.symvers")
      guard Files.kind(file) == .file else { continue }
      // A tree whose modules are not built has an empty one.
      let bytes = try Files.read(file, limit: Self.largestExports)
      if !bytes.isEmpty { return .symbolVersions(bytes) }
    }
    return nil
  }

  func provenance(of path: FilePath, isTree: Bool) -> ReleaseRecord.Source {
    let name = Self.name(of: path)
    // No machine's path reaches a table: only the folder's own name.
    if name.hasPrefix("linux-headers-") { return .init(kind: "package", text: name) }
    return .init(kind: isTree ? "tree" : "folder", text: name)
  }

  /// The last part of a path, links resolved, as a table can hold it.
  static func name(of path: FilePath) -> String {
    let name = (Files.resolved(path) ?? path).lastComponent?.string ?? "root"
    if Tables.canHold(.init(kind: "tree", text: name)) { return name }
    return String(name.map { $0.isLetter || $0.isNumber || "._+-~".contains($0) ? $0 : "_" })
  }

  func required(
    _ release: KernelRelease?, _ path: FilePath
  ) throws(Diagnostics) -> KernelRelease {
    if let release { return release }
    if allowsUndated { return Self.undated }
    throw failure(
      "source.release",
      "does not say which kernel release it is (no kernel Makefile, include/config/kernel.release"
        + " or include/generated/utsrelease.h): give it with --release", path)
  }

  func failure(
    _ identifier: String, _ message: String, _ path: FilePath
  ) -> Diagnostics {
    Diagnostics(
      Diagnostic(.error, identifier, message, at: SourceLocation(path: path.string)))
  }
}
