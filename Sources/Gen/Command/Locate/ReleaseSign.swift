import KernelModel
import SystemPackage

/// Where a tree says which release it is.
enum ReleaseSign {
  /// The release of a kernel tree or an installed headers package.
  ///
  /// The Makefile is asked first: it is the only one with the true sublevel. Debian's
  /// `kernel.release` says 5.10.0-46 for 5.10.262, and `LINUX_VERSION_CODE` stops at 255.
  static func release(of roots: [FilePath]) -> KernelRelease? {
    for root in roots {
      if let text = Files.text(root.appending("Makefile")), let found = makefile(text) {
        return found
      }
    }
    for root in roots {
      for name in ["include/config/kernel.release", "include/generated/utsrelease.h"] {
        if let text = Files.text(root.appending(name)), let found = words(text) { return found }
      }
    }
    return nil
  }

  /// `VERSION = 6`, `PATCHLEVEL = 8`, `SUBLEVEL = 0` at the top of the kernel's Makefile.
  static func makefile(_ text: String) -> KernelRelease? {
    var values: [Substring: Int] = [:]
    // 6.8-rc3 is on its way to 6.8, and no release.
    for line in text.split(separator: "\n", maxSplits: 20).prefix(20) {
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = parts[0].trimmed
      if name == "EXTRAVERSION", parts[1].trimmed.hasPrefix("-rc") { return nil }
      guard ["VERSION", "PATCHLEVEL", "SUBLEVEL"].contains(name) else { continue }
      guard let value = Int(parts[1].trimmed) else { return nil }
      values[name] = value
    }
    guard let version = values["VERSION"], let patchlevel = values["PATCHLEVEL"] else { return nil }
    return KernelRelease(version, patchlevel, values["SUBLEVEL"] ?? 0)
  }

  /// `6.1.0-56-amd64`, or `#define UTS_RELEASE "6.1.0-56-amd64"`.
  static func words(_ text: String) -> KernelRelease? {
    var text = text.split(separator: "\n").first.map(String.init) ?? ""
    if let quote = text.firstIndex(of: "\"") { text = String(text[text.index(after: quote)...]) }
    let number = text.prefix { $0.isNumber || $0 == "." }
    return text.dropFirst(number.count).hasPrefix("-rc") ? nil : KernelRelease(number)
  }
}

extension Substring {
  /// Without spaces and tabs at both ends.
  var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" || last == "\r" {
      text = text.dropLast()
    }
    return text
  }
}
