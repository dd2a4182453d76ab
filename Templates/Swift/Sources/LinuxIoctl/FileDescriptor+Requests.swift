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
  /// - Returns: what the kernel returned, not negative.
  /// - Throws: `RequestError` with the kernel's answer.
  @inlinable @discardableResult
  public func perform(
    _ request: KernelRequest, _ argument: UnsafeMutableRawPointer?,
    introducedIn release: @autoclosure () -> KernelRelease = KernelRelease(0, 0)
  ) throws(RequestError) -> Int32 {
    while true {
      let result = shim_ioctl(rawValue, request.number, argument)
      if result >= 0 { return result }
      try request.check(shim_errno(), release())
    }
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
    while true {
      let result = shim_ioctl_number(rawValue, request.number, number)
      if result >= 0 { return result }
      try request.check(shim_errno(), release())
    }
  }
}

extension KernelRequest {
  /// Throws a failure, unless the request was interrupted and has to be made again.
  @usableFromInline @inline(never)
  func check(_ code: Int32, _ release: KernelRelease) throws(RequestError) {
    let errno = Errno(rawValue: code)
    if errno == .interrupted { return }
    throw RequestError(self, errno: errno, introducedIn: max(release, introducedIn))
  }
}
