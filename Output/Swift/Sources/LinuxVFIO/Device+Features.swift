// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxVFIO
public import LinuxIoctl
public import SystemPackage

extension VFIO.Device {
  /// Whether the device has a feature, for reading, writing or both: the probe to ask before what is
  /// newer than the oldest kernel that a program serves.
  ///
  /// - Parameters:
  ///   - feature: which.
  ///   - access: `get`, `set` or both.
  /// - Returns: false where the kernel or the device does not have it.
  /// - Throws: `RequestError` for every other failure.
  public func supports(
    _ feature: VFIO.Feature, _ access: VFIO.FeatureHeader.Flags
  ) throws(RequestError) -> Bool {
    do throws(RequestError) {
      try perform(feature, access.union(.probe), [])
      return true
    } catch {
      // A kernel before 5.7 has no features, a device may have some.
      if error.errno == .inappropriateIOCTLForDevice || error.errno == .invalidArgument {
        return false
      }
      throw error
    }
  }

  /// Reads the value of a feature.
  ///
  /// - Parameters:
  ///   - feature: which.
  ///   - value: what the kernel reads of the struct first.
  /// - Returns: the struct as the kernel filled it.
  /// - Throws: `RequestError`.
  public func get<Value: BitwiseCopyable>(
    _ feature: VFIO.Feature, _ value: Value
  ) throws(RequestError) -> Value {
    try exchange(feature, .get, value)
  }

  /// Sets a feature.
  ///
  /// - Parameters:
  ///   - feature: which.
  ///   - value: the struct.
  /// - Returns: the struct with what the kernel wrote into it.
  /// - Throws: `RequestError`.
  @discardableResult public func set<Value: BitwiseCopyable>(
    _ feature: VFIO.Feature, _ value: Value
  ) throws(RequestError) -> Value {
    try exchange(feature, .set, value)
  }

  /// Sets a feature that has no value.
  public func set(_ feature: VFIO.Feature) throws(RequestError) {
    try perform(feature, .set, [])
  }

  private func exchange<Value: BitwiseCopyable>(
    _ feature: VFIO.Feature, _ access: VFIO.FeatureHeader.Flags, _ value: Value
  ) throws(RequestError) -> Value {
    var bytes = withUnsafeBytes(of: value) { Array($0) }
    bytes = try perform(feature, access, bytes)
    return bytes.withUnsafeBytes { $0.loadUnaligned(as: Value.self) }
  }

  @discardableResult private func perform(
    _ feature: VFIO.Feature, _ access: VFIO.FeatureHeader.Flags, _ bytes: [UInt8]
  ) throws(RequestError) -> [UInt8] {
    let buffer = RequestBuffer(vfio_device_feature(), trailing: bytes.count)
    var header = vfio_device_feature()
    header.argsz = UInt32(buffer.count)
    header.flags = access.rawValue | feature.rawValue
    buffer.header = header
    let descriptor = fileDescriptor
    return try buffer.withPointer { pointer throws(RequestError) in
      let data = buffer.elements(from: shim_vfio_device_feature_data(pointer), count: bytes.count)
      _ = data.update(from: bytes)
      try descriptor.perform(
        VFIO.Requests.deviceFeature, pointer,
        introducedIn: feature.introducedIn ?? KernelRelease(0, 0))
      return Array(data)
    }
  }
}

// MARK: Power and bus mastering

extension VFIO.Device {
  /// Sets the token that users of the virtual functions have to name.
  ///
  /// - Parameter token: the 16 bytes of a UUID.
  /// - Throws: `RequestError`; `.invalidArgument` for another number of bytes.
  public func setVFToken(_ token: [UInt8]) throws(RequestError) {
    guard token.count == 16 else {
      throw RequestError(
        VFIO.Requests.deviceFeature, errno: .invalidArgument, introducedIn: KernelRelease(0, 0))
    }
    try perform(.pciVFToken, .set, token)
  }

  /// Lets the device go into a low power state.
  public func enterLowPower() throws(RequestError) { try set(.lowPowerEntry) }

  /// Lets the device go into a low power state until it is accessed or wakes up, and tells then.
  public func enterLowPower(wakeup eventfd: FileDescriptor) throws(RequestError) {
    var argument = VFIO.LowPowerWakeup()
    argument.descriptor = eventfd.rawValue
    try set(.lowPowerEntryWithWakeup, argument.cValue)
  }

  /// Brings the device back to full power.
  public func exitLowPower() throws(RequestError) { try set(.lowPowerExit) }

  /// Lets the device do DMA, or no more.
  public func setBusMaster(_ operation: VFIO.BusMaster.Operation) throws(RequestError) {
    var argument = VFIO.BusMaster()
    argument.operation = operation
    try set(.busMaster, argument.cValue)
  }
}

// MARK: DMA logging

extension VFIO.Device {
  /// Begins to log which pages the device itself writes to.
  ///
  /// - Parameters:
  ///   - ranges: the addresses to look at; none for all.
  ///   - pageSize: how finely.
  /// - Returns: the page size that the device took.
  /// - Throws: `RequestError`.
  @discardableResult public func startDMALogging(
    _ ranges: [VFIO.DMALoggingRange], pageSize: UInt64
  ) throws(RequestError) -> UInt64 {
    let list = RequestBuffer<UInt64>(
      0, trailing: ranges.count * MemoryLayout<vfio_device_feature_dma_logging_range>.stride)
    return try list.withPointer { pointer throws(RequestError) in
      let start = UnsafeMutableRawPointer(pointer)
      for (place, range) in ranges.enumerated() {
        start.storeBytes(
          of: range.cValue,
          toByteOffset: place * MemoryLayout<vfio_device_feature_dma_logging_range>.stride,
          as: vfio_device_feature_dma_logging_range.self)
      }
      var control = VFIO.DMALoggingControl()
      control.pageSize = pageSize
      control.rangeCount = UInt32(ranges.count)
      control.ranges = UInt64(UInt(bitPattern: start))
      return try set(.dmaLoggingStart, control.cValue).page_size
    }
  }

  /// Ends the log.
  public func stopDMALogging() throws(RequestError) { try set(.dmaLoggingStop) }

  /// Which pages of a range the device wrote to since they were asked for.
  ///
  /// - Parameters:
  ///   - iova: the first address of the range.
  ///   - length: how many bytes.
  ///   - pageSize: how many bytes one bit of the answer stands for.
  /// - Returns: the pages.
  /// - Throws: `RequestError`.
  public func loggedDMA(
    at iova: UInt64, length: UInt64, pageSize: UInt64
  ) throws(RequestError) -> VFIO.DirtyBitmap {
    var report = VFIO.DMALoggingReport()
    report.iova = iova
    report.length = length
    report.pageSize = pageSize
    var answer = VFIO.DirtyBitmap(start: iova, size: length, pageSize: pageSize)
    var words = answer.words
    let request = report
    let result: Result<Void, RequestError> = words.withUnsafeMutableBufferPointer { buffer in
      var report = request
      report.bitmap = UInt64(UInt(bitPattern: buffer.baseAddress))
      do throws(RequestError) {
        _ = try get(.dmaLoggingReport, report.cValue)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
    answer.words = words
    return answer
  }
}
