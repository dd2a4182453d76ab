// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxVFIO
public import LinuxIoctl
import SystemPackage

// The IOMMU of IBM's POWER servers, and its enhanced error handling.
extension VFIO.Container {
  /// What the sPAPR IOMMU can do.
  public func tceInfo() throws(RequestError) -> VFIO.TCEInfo {
    VFIO.TCEInfo(
      try fileDescriptor.performSized(
        VFIO.Requests.iommuGetTCEInfo, vfio_iommu_spapr_tce_info()))
  }

  /// Locks memory, so that it can be mapped quickly.
  public func registerMemory(_ memory: UnsafeRawBufferPointer) throws(RequestError) {
    _ = try fileDescriptor.performSized(
      VFIO.Requests.iommuRegisterMemory, Self.registration(of: memory))
  }

  /// Unlocks memory.
  public func unregisterMemory(_ memory: UnsafeRawBufferPointer) throws(RequestError) {
    _ = try fileDescriptor.performSized(
      VFIO.Requests.iommuUnregisterMemory, Self.registration(of: memory))
  }

  private static func registration(
    of memory: UnsafeRawBufferPointer
  ) -> vfio_iommu_spapr_register_memory {
    var argument = vfio_iommu_spapr_register_memory()
    argument.vaddr = UInt64(UInt(bitPattern: memory.baseAddress))
    argument.size = UInt64(memory.count)
    return argument
  }

  /// Creates a window for DMA.
  ///
  /// - Parameters:
  ///   - pageShift: the binary logarithm of the page size.
  ///   - size: how many bytes.
  ///   - levels: how many levels the table has.
  /// - Returns: the window with its address filled in.
  /// - Throws: `RequestError`.
  public func createWindow(
    pageShift: UInt32, size: UInt64, levels: UInt32
  ) throws(RequestError) -> VFIO.WindowCreation {
    var argument = VFIO.WindowCreation()
    argument.pageShift = pageShift
    argument.windowSize = size
    argument.levels = levels
    return VFIO.WindowCreation(
      try fileDescriptor.performSized(VFIO.Requests.iommuCreateWindow, argument.cValue))
  }

  /// Removes a window.
  public func removeWindow(at address: UInt64) throws(RequestError) {
    var argument = vfio_iommu_spapr_tce_remove()
    argument.start_addr = address
    _ = try fileDescriptor.performSized(VFIO.Requests.iommuRemoveWindow, argument)
  }

  /// Does something to the partitionable endpoint of the container.
  ///
  /// - Parameters:
  ///   - operation: what.
  ///   - error: what is injected, for `injectError`.
  /// - Returns: what the kernel returned: for `getState` the raw value of an `EEHState`.
  /// - Throws: `RequestError`.
  @discardableResult public func perform(
    _ operation: VFIO.EEHRequest.Operation, error: VFIO.EEHError = VFIO.EEHError()
  ) throws(RequestError) -> Int32 {
    var argument = VFIO.EEHRequest()
    argument.operation = operation
    argument.error = error
    var value = argument.cValue.sized
    return try fileDescriptor.perform(
      VFIO.Requests.eehOperation, &value,
      introducedIn: operation.introducedIn ?? KernelRelease(0, 0))
  }

  /// The state of the partitionable endpoint.
  public func eehState() throws(RequestError) -> VFIO.EEHState {
    VFIO.EEHState(rawValue: try perform(.getState))
  }
}
