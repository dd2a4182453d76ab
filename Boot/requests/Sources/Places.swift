// SPDX-License-Identifier: GPL-2.0-only OR MIT

import SystemPackage

#if canImport(Glibc)
  import Glibc
#endif

/// A device under test, and where sysfs has it.
enum Kind: String {
  case sample, edu

  /// The device's folder below /sys, empty where there is none.
  var path: String {
    switch self {
    case .sample:
      entries("/sys/bus/platform/devices").first { $0.hasPrefix("shimgen-sample") }
        .map { "/sys/bus/platform/devices/\($0)" } ?? ""
    case .edu:
      // The one at slot 10 is the copier's: see Boot/drivers/copier.
      entries("/sys/bus/pci/devices").map { "/sys/bus/pci/devices/\($0)" }
        .first { !$0.hasSuffix(":10.0") && text("\($0)/vendor").hasPrefix("0x1234") } ?? ""
    }
  }

  /// Its name on its bus.
  var name: String { path.split(separator: "/").last.map(String.init) ?? "" }

  /// The number of its group.
  var group: Int {
    var target = [CChar](repeating: 0, count: 4096)
    let count = readlink("\(path)/iommu_group", &target, target.count - 1)
    let link = String(
      decoding: target.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return link.split(separator: "/").last.flatMap { Int($0) } ?? -1
  }

  /// Its own file, where the kernel makes one.
  var file: FilePath {
    let own = entries("\(path)/vfio-dev").first ?? ""
    return FilePath("/dev/vfio/devices/\(own)")
  }
}

func entries(_ folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// The beginning of a small file.
func text(_ path: String) -> String {
  guard let file = try? FileDescriptor.open(path, .readOnly) else { return "" }
  defer { try? file.close() }
  var bytes = [UInt8](repeating: 0, count: 64)
  let count = (try? bytes.withUnsafeMutableBytes { try file.read(into: $0) }) ?? 0
  return String(decoding: bytes.prefix(count), as: UTF8.self)
}
