// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import LinuxIoctl
import LinuxVFIO
import Testing

/// Chains of capabilities, good and bad ones.
@Suite struct CapabilityTests {
  /// Little numbers as the kernel lays them out on this machine.
  private func bytes(_ values: any FixedWidthInteger...) -> [UInt8] {
    values.flatMap { value in withUnsafeBytes(of: value) { Array($0) } }
  }

  private func header(_ id: UInt16, next: UInt32) -> [UInt8] { bytes(id, UInt16(1), next) }

  @Test func chainIsWalkedInOrder() {
    var answer = [UInt8](repeating: 0, count: 32)
    answer += header(1, next: 80) + bytes(UInt32(2), UInt32(0))
    answer += bytes(UInt64(0), UInt64(0x1000), UInt64(0x3000), UInt64(0x2000))
    answer += header(2, next: 96) + bytes(UInt32(0x8000_8086), UInt32(1))
    answer += header(3, next: 104)
    answer += header(77, next: 0) + [1, 2, 3]
    let chain = CapabilityChain<VFIO.RegionCapability>(bytes: answer, first: 32)
    let all = Array(chain)
    #expect(chain.isWellFormed)
    #expect(all.count == 4)
    guard case .sparseMap(let areas) = all[0], case .type(let type) = all[1],
      case .msixMappable = all[2], case .other(let id, let raw) = all[3]
    else {
      Issue.record("\(all)")
      return
    }
    #expect(areas.map(\.offset) == [0, 0x3000])
    #expect(areas.map(\.size) == [0x1000, 0x2000])
    #expect(
      type.type.rawValue & ~VFIO.RegionType.pciVendorMask.rawValue
        == VFIO.RegionType.pciVendor.rawValue)
    #expect(type.subtype == .intelOpRegion)
    #expect(id.rawValue == 77)
    #expect(raw.bytes.suffix(3) == [1, 2, 3])
  }

  @Test(arguments: [
    (UInt32(32), false), (UInt32(33), false), (UInt32(4096), false), (UInt32(0), true),
  ])
  func badLinkEndsTheChain(_ next: UInt32, _ isWellFormed: Bool) {
    let answer = [UInt8](repeating: 0, count: 32) + header(3, next: next) + [0, 0, 0, 0]
    let chain = CapabilityChain<VFIO.RegionCapability>(bytes: answer, first: 32)
    #expect(chain.isWellFormed == isWellFormed)
    #expect(Array(chain).count == (isWellFormed ? 1 : 0))
  }

  @Test(arguments: [1, 7, 30, 1000, -8])
  func firstLinkOutsideIsNoChain(_ first: Int) {
    let chain = CapabilityChain<VFIO.DeviceCapability>(
      bytes: [UInt8](repeating: 0, count: 36), first: first)
    #expect(!chain.isWellFormed)
    #expect(Array(chain).isEmpty)
  }

  @Test func shortCapabilityStaysAsItIs() {
    // Says that five areas follow, and has none.
    let answer = header(0, next: 8) + header(1, next: 0) + bytes(UInt32(5), UInt32(0))
    let chain = CapabilityChain<VFIO.RegionCapability>(bytes: answer, first: 8)
    guard case .other(let id, _)? = Array(chain).first else {
      Issue.record("the capability was read beyond its end")
      return
    }
    #expect(id == .sparseMap)
  }

  @Test func emptyChainHasNothing() {
    let chain = CapabilityChain<VFIO.IOMMUCapability>(bytes: [], first: 0)
    #expect(Array(chain).isEmpty)
    #expect(chain.isWellFormed)
  }
}
