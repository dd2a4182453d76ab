// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import LinuxIoctl
import LinuxVFIO
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Lists what VFIO has on this machine: `vfio-inspector [GROUP…]`.
///
/// The devices have to be bound to a VFIO driver, and the groups' files open to the user. Exit status
/// 0: something was listed; 1: a device could not be asked; 2: there is no VFIO here.
@main struct Inspector {
  static func main() {
    print("Linux \(KernelRelease.current)")
    do {
      let container = try VFIO.Container()
      try list(container)
      let named = CommandLine.arguments.dropFirst().compactMap(Int.init)
      let groups = named.isEmpty ? numbers(in: "/dev/vfio") : named
      print("groups: \(groups.isEmpty ? "none" : groups.map(String.init).joined(separator: ", "))")
      var isWhole = true
      for group in groups { isWhole = list(group, container) && isWhole }
      exit(isWhole ? 0 : 1)
    } catch let error as Errno {
      complain("/dev/vfio/vfio: \(error); is a VFIO driver loaded?")
    } catch {
      complain("\(error)")
    }
    exit(2)
  }

  private static func list(_ container: borrowing VFIO.Container) throws {
    let version = try container.apiVersion()
    print("VFIO interface \(version)\(version == VFIO.APIVersion.current ? "" : ", unknown here")")
    let all: [VFIO.Extension] = [
      .type1IOMMU, .spaprTCE, .type1v2IOMMU, .cacheCoherentDMA, .enhancedErrorHandling,
      .type1NestingIOMMU, .spaprTCEv2, .noIOMMU, .unmapAll, .updateAddress,
    ]
    var supported: [String] = []
    for one in all where try container.supports(one) { supported.append("\(one)") }
    print("extensions: \(supported.joined(separator: ", "))")
  }

  /// Lists a group and its devices; false where something could not be asked.
  private static func list(_ number: Int, _ container: borrowing VFIO.Container) -> Bool {
    do {
      let group = try VFIO.Group(number)
      let status = try group.status()
      print("group \(number): \(status.flags)")
      guard status.flags.contains(.viable) else { return true }
      if !status.flags.contains(.containerSet) { try group.setContainer(container) }
      try container.setIOMMU(.type1v2IOMMU)
      try listIOMMU(container)
      for name in names(in: "/sys/kernel/iommu_groups/\(number)/devices") {
        print("  device \(name)")
        try list(try group.device(named: name))
      }
      return true
    } catch {
      complain("group \(number): \(error)")
      return false
    }
  }

  private static func listIOMMU(_ container: borrowing VFIO.Container) throws {
    let answer = try container.iommuInfo()
    print("  IOMMU: page sizes 0x\(String(answer.info.pageSizes, radix: 16))")
    for capability in answer.capabilities {
      switch capability {
      case .iovaRanges(let ranges):
        for range in ranges { print("    addresses \(hexadecimal(range.start, range.end))") }
      case .dirtyTracking(let tracking):
        print("    dirty tracking, bitmaps to \(tracking.maximumBitmapSize) bytes")
      case .availableMappings(let count): print("    \(count) mappings left")
      case .other(let id, let raw): print("    capability \(id), \(raw.bytes.count) bytes")
      }
    }
  }

  private static func list(_ device: consuming VFIO.Device) throws {
    let answer = try device.info()
    print("    \(answer.info.flags)")
    for capability in answer.capabilities {
      switch capability {
      case .pciAtomicCompletion(let atomics): print("    atomic completion \(atomics.flags)")
      case .other(let id, let raw): print("    capability \(id), \(raw.bytes.count) bytes")
      }
    }
    let isPCI = answer.info.flags.contains(.pci)
    for index in 0..<answer.info.regionCount {
      // A device need not have all of the regions that it counts.
      guard let region = try? device.regionInfo(index), region.info.size > 0 else { continue }
      let name = isPCI ? "\(VFIO.PCI.Region(rawValue: index))" : "\(index)"
      print("    region \(name): \(region.info.size) bytes, \(region.info.flags)")
      for capability in region.capabilities { print("      \(words(capability))") }
    }
    for index in 0..<answer.info.interruptCount {
      guard let interrupt = try? device.interruptInfo(index), interrupt.count > 0 else { continue }
      let name = isPCI ? "\(VFIO.PCI.Interrupt(rawValue: index))" : "\(index)"
      print("    interrupt \(name): \(interrupt.count) vectors, \(interrupt.flags)")
    }
    if try device.supports(.migration, .get) {
      print("    migration: \(try device.migrationSupport().flags)")
    }
  }

  private static func words(_ capability: VFIO.RegionCapability) -> String {
    switch capability {
    case .sparseMap(let areas):
      "can be mapped: "
        + areas.map { hexadecimal($0.offset, $0.offset &+ $0.size) }.joined(separator: ", ")
    case .type(let type): "type \(type.type), subtype \(type.subtype.rawValue)"
    case .msixMappable: "the MSI-X table can be mapped"
    case .nvLinkTarget(let target): "NVLink target 0x\(String(target.target, radix: 16))"
    case .nvLinkSpeed(let speed): "NVLink speed \(speed.linkSpeed)"
    case .other(let id, let raw): "capability \(id), \(raw.bytes.count) bytes"
    }
  }

  private static func hexadecimal(_ from: UInt64, _ to: UInt64) -> String {
    "0x\(String(from, radix: 16)) to 0x\(String(to, radix: 16))"
  }

  private static func numbers(in folder: String) -> [Int] {
    names(in: folder).compactMap(Int.init).sorted()
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func complain(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll("vfio-inspector: \(text)\n".utf8)
  }
}
