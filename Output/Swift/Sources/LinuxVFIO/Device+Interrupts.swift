// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

public import CLinuxVFIO
public import LinuxIoctl
public import SystemPackage

extension VFIO {
  /// What is done with an interrupt.
  public enum InterruptAction: Sendable {
    case mask, unmask, trigger

    var flag: InterruptSet.Flags {
      switch self {
      case .mask: .actionMask
      case .unmask: .actionUnmask
      case .trigger: .actionTrigger
      }
    }
  }
}

extension VFIO.Device {
  /// How many vectors an interrupt has, and what can be done with it.
  ///
  /// - Parameter index: below `interruptCount`; of a PCI device, `VFIO.PCI.Interrupt`.
  /// - Returns: the interrupt.
  /// - Throws: `RequestError`.
  @inlinable public func interruptInfo(
    _ index: UInt32
  ) throws(RequestError) -> VFIO.InterruptInfo {
    var argument = vfio_irq_info()
    argument.index = index
    return VFIO.InterruptInfo(
      try fileDescriptor.performSized(VFIO.Requests.deviceGetInterruptInfo, argument))
  }

  /// The same for a PCI device.
  @inlinable public func interruptInfo(
    _ interrupt: VFIO.PCI.Interrupt
  ) throws(RequestError) -> VFIO.InterruptInfo {
    try interruptInfo(interrupt.rawValue)
  }

  /// Does something to all of some vectors.
  ///
  /// - Parameters:
  ///   - index: the interrupt.
  ///   - action: what; `trigger` as if the device did.
  ///   - vectors: which ones.
  /// - Throws: `RequestError`.
  public func setInterrupts(
    _ index: UInt32, _ action: VFIO.InterruptAction, vectors: Range<UInt32>
  ) throws(RequestError) {
    try set(
      index, [action.flag, .dataNone], vectors.lowerBound, vectors.count, [UInt8]()
    ) { _ in nil }
  }

  /// Does something to some vectors, one by one.
  ///
  /// - Parameters:
  ///   - index: the interrupt.
  ///   - action: what; `trigger` as if the device did.
  ///   - start: the first vector.
  ///   - chosen: for each vector from there on, whether it is done.
  /// - Throws: `RequestError`.
  public func setInterrupts(
    _ index: UInt32, _ action: VFIO.InterruptAction, from start: UInt32 = 0, where chosen: [Bool]
  ) throws(RequestError) {
    try set(
      index, [action.flag, .dataBool], start, chosen.count, chosen.map { $0 ? UInt8(1) : 0 }
    ) { shim_vfio_irq_set_data($0) }
  }

  /// Ties vectors to eventfds.
  ///
  /// - Parameters:
  ///   - index: the interrupt.
  ///   - action: `trigger` signals the eventfd for each interrupt; `mask` and `unmask` do so to the
  ///     interrupt when the eventfd is signalled.
  ///   - start: the first vector.
  ///   - counters: the eventfd of each vector from there on, nil for none.
  /// - Throws: `RequestError`.
  public func setInterrupts(
    _ index: UInt32, _ action: VFIO.InterruptAction, from start: UInt32 = 0,
    eventfds counters: [FileDescriptor?]
  ) throws(RequestError) {
    try set(
      index, [action.flag, .dataEventfd], start, counters.count,
      counters.map { $0?.rawValue ?? -1 }
    ) { pointer in
      UnsafeMutableRawPointer(shim_vfio_irq_set_data(pointer))?
        .assumingMemoryBound(to: Int32.self)
    }
  }

  /// Ends all interrupts of an index.
  public func disableInterrupts(_ index: UInt32) throws(RequestError) {
    try setInterrupts(index, .trigger, vectors: 0..<0)
  }

  private func set<Element: BitwiseCopyable>(
    _ index: UInt32, _ flags: VFIO.InterruptSet.Flags, _ start: UInt32, _ count: Int,
    _ data: [Element],
    _ place: (UnsafeMutablePointer<vfio_irq_set>?) -> UnsafeMutablePointer<Element>?
  ) throws(RequestError) {
    let buffer = RequestBuffer(
      vfio_irq_set(), trailing: data.count * MemoryLayout<Element>.stride)
    var header = vfio_irq_set()
    header.argsz = UInt32(buffer.count)
    header.flags = flags.rawValue
    header.index = index
    header.start = start
    header.count = UInt32(count)
    buffer.header = header
    let descriptor = fileDescriptor
    try buffer.withPointer { pointer throws(RequestError) in
      _ = buffer.elements(from: place(pointer), count: data.count).update(from: data)
      try descriptor.perform(
        VFIO.Requests.deviceSetInterrupts, pointer, introducedIn: flags.introducedIn)
    }
  }
}
