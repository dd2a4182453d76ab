// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

public import CLinuxIoctl
public import SystemPackage

extension FileDescriptor {
  /// Makes a request whose argument is memory, again where a signal interrupted it.
  ///
  /// - Parameters:
  ///   - request: what is asked for.
  ///   - argument: the struct that the request reads or fills.
  ///   - release: the first release that knows everything in the argument.
  ///   - retriesBusy: whether it is made again where the kernel asks for that with EAGAIN.
  /// - Returns: what the kernel returned, not negative.
  /// - Throws: `RequestError` with the kernel's answer.
  @inlinable @discardableResult
  public func perform(
    _ request: KernelRequest, _ argument: UnsafeMutableRawPointer?,
    introducedIn release: @autoclosure () -> KernelRelease = KernelRelease(0, 0),
    retryingBusy retriesBusy: Bool = false
  ) throws(RequestError) -> Int32 {
    let result = shim_ioctl(rawValue, request.number, argument)
    if result >= 0 { return result }
    return try request.performAgain(
      UInt(bitPattern: argument), to: rawValue, introducedIn: release(), retryingBusy: retriesBusy)
  }

  /// Makes a request whose argument is a number, again where a signal interrupted it.
  ///
  /// - Parameters:
  ///   - request: what is asked for.
  ///   - number: the argument.
  ///   - release: the first release that knows the number.
  /// - Returns: what the kernel returned, not negative.
  /// - Throws: `RequestError` with the kernel's answer.
  @inlinable @discardableResult
  public func perform(
    _ request: KernelRequest, number: UInt = 0,
    introducedIn release: @autoclosure () -> KernelRelease = KernelRelease(0, 0)
  ) throws(RequestError) -> Int32 {
    let result = shim_ioctl_number(rawValue, request.number, number)
    if result >= 0 { return result }
    return try request.performAgain(
      number, to: rawValue, introducedIn: release(), retryingBusy: false)
  }
}

extension KernelRequest {
  /// Makes a request that has just failed again, as long as the kernel's answer asks for that.
  ///
  /// Apart from the first attempt: what succeeds at once has no loop around it.
  @usableFromInline @inline(never)
  func performAgain(
    _ argument: UInt, to descriptor: Int32, introducedIn release: KernelRelease,
    retryingBusy retriesBusy: Bool
  ) throws(RequestError) -> Int32 {
    while true {
      let errno = Errno(rawValue: shim_errno())
      let isTemporary =
        errno == .interrupted || (retriesBusy && errno == .resourceTemporarilyUnavailable)
      if !isTemporary {
        throw RequestError(self, errno: errno, introducedIn: max(release, introducedIn))
      }
      let result = shim_ioctl_number(descriptor, number, argument)
      if result >= 0 { return result }
    }
  }
}
