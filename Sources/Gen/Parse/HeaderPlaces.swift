/// Where the headers of a tree lie, and so what an `#include` finds.
///
/// An overlay comes first on the search path, for the names that headers have below `include/`. It is
/// passed by where a header lies beside the one that includes it, and where a further folder is
/// searched: `<ttm/ttm_object.h>` needs `-Iinclude/drm`.
struct HeaderPlaces {
  private let paths: Set<String>
  /// The headers by each ending of their paths that is not their own name: `ttm/ttm_object.h`.
  private let endings: [Substring: [String]]

  init(_ paths: [String]) {
    self.paths = Set(paths)
    var endings: [Substring: [String]] = [:]
    for path in paths {
      // `include/drm/ttm/ttm_object.h`: its own name begins behind the first slash.
      var rest = path[...].drop { $0 != "/" }.dropFirst()
      while let slash = rest.firstIndex(of: "/") {
        rest = rest[rest.index(after: slash)...]
        endings[rest, default: []].append(path)
      }
    }
    self.endings = endings
  }

  /// Whether a name leads to no header below `include/` by itself, but ends the path of one.
  func isForeign(_ name: String) -> Bool {
    !paths.contains("include/\(name)") && !paths.contains("include/uapi/\(name)")
      && endings[name[...]] != nil
  }

  /// The headers that an include may find past the overlay, without the one that includes it.
  func past(_ name: String, isQuoted: Bool, in header: String) -> [String] {
    if isQuoted, let path = Self.path(name, besides: header), paths.contains(path) {
      return path == header ? [] : [path]
    }
    guard isForeign(name) else { return [] }
    return (endings[name[...]] ?? []).filter { $0 != header }
  }

  /// The path that a quoted name leads to from a header's own folder; nil for one that leaves the
  /// tree.
  private static func path(_ name: String, besides header: String) -> String? {
    var parts = header.split(separator: "/").dropLast()
    for part in name.split(separator: "/") {
      switch part {
      case ".": break
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
