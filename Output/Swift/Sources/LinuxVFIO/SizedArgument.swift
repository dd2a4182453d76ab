// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

public import CLinuxVFIO
public import LinuxIoctl
public import SystemPackage

/// A struct that says how large it is, so that either side may know more members than the other.
@usableFromInline protocol SizedArgument {
  var argsz: UInt32 { get set }
}

extension SizedArgument {
  /// The value with its own size filled in.
  @inlinable var sized: Self {
    var result = self
    result.argsz = UInt32(MemoryLayout<Self>.size)
    return result
  }
}

/// A sized struct with a chain of capabilities behind it.
protocol DescribedArgument: SizedArgument {
  /// Where the chain begins; 0 where there is none.
  // The kernel's own name: its structs conform without a word.
  // swift-format-ignore: AlwaysUseLowerCamelCase
  var cap_offset: UInt32 { get }
}

extension vfio_group_status: SizedArgument {}
extension vfio_device_info: DescribedArgument {}
extension vfio_region_info: DescribedArgument {}
extension vfio_irq_info: SizedArgument {}
extension vfio_irq_set: SizedArgument {}
extension vfio_pci_hot_reset_info: SizedArgument {}
extension vfio_pci_hot_reset: SizedArgument {}
extension vfio_device_gfx_plane_info: SizedArgument {}
extension vfio_device_ioeventfd: SizedArgument {}
extension vfio_device_feature: SizedArgument {}
extension vfio_device_bind_iommufd: SizedArgument {}
extension vfio_device_attach_iommufd_pt: SizedArgument {}
extension vfio_device_detach_iommufd_pt: SizedArgument {}
extension vfio_precopy_info: SizedArgument {}
extension vfio_iommu_type1_info: DescribedArgument {}
extension vfio_iommu_type1_dma_map: SizedArgument {}
extension vfio_iommu_type1_dma_unmap: SizedArgument {}
extension vfio_iommu_type1_dirty_bitmap: SizedArgument {}
extension vfio_iommu_spapr_tce_info: SizedArgument {}
extension vfio_eeh_pe_op: SizedArgument {}
extension vfio_iommu_spapr_register_memory: SizedArgument {}
extension vfio_iommu_spapr_tce_create: SizedArgument {}
extension vfio_iommu_spapr_tce_remove: SizedArgument {}

extension FileDescriptor {
  /// Makes a request whose struct is complete, its size aside, and returns what the kernel made of it.
  @inlinable func performSized<Argument: SizedArgument>(
    _ request: KernelRequest, _ argument: Argument,
    introducedIn release: @autoclosure () -> KernelRelease = KernelRelease(0, 0)
  ) throws(RequestError) -> Argument {
    var argument = argument.sized
    try withUnsafeMutablePointer(to: &argument) { pointer throws(RequestError) in
      _ = try perform(request, pointer, introducedIn: release())
    }
    return argument
  }

  /// Makes a request that answers with capabilities, again with the size that the kernel asks for.
  func performDescribed<Argument: DescribedArgument, Info, Capability>(
    _ request: KernelRequest, _ argument: Argument, _ wrap: (Argument) -> Info
  ) throws(RequestError) -> VFIO.Described<Info, Capability> {
    let short = try performSized(request, argument)
    var size = Int(short.argsz)
    guard size > MemoryLayout<Argument>.size else {
      return VFIO.Described(wrap(short), CapabilityChain(bytes: [], first: 0))
    }
    while true {
      let buffer = RequestBuffer(argument, trailing: size - MemoryLayout<Argument>.size)
      buffer.header.argsz = UInt32(buffer.count)
      try buffer.withPointer { pointer throws(RequestError) in
        _ = try perform(request, pointer)
      }
      let answer = buffer.header
      if Int(answer.argsz) <= buffer.count {
        return VFIO.Described(
          wrap(answer),
          CapabilityChain(bytes: buffer.bytes(from: 0), first: Int(answer.cap_offset)))
      }
      // What the chain holds may have grown in between.
      size = Int(answer.argsz)
    }
  }
}
