// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

public import SystemPackage

/// A request that the kernel refused.
public struct RequestError: Error, Hashable, Sendable {
  /// The macro's name: `VFIO_DEVICE_FEATURE`.
  public let request: String
  /// What the kernel answered.
  public let errno: Errno
  /// The release that the request needs, where the running kernel is older and its answer fits that.
  public let needs: KernelRelease?

  /// An answer of the kernel's.
  ///
  /// - Parameters:
  ///   - request: what was asked for.
  ///   - errno: the answer.
  ///   - release: the first release that knows the request and everything in its argument.
  ///   - running: the kernel that answered.
  public init(
    _ request: KernelRequest, errno: Errno, introducedIn release: KernelRelease,
    running: KernelRelease = .current
  ) {
    self.request = request.name.description
    self.errno = errno
    // What a kernel says to a request, a flag or a size that it does not know.
    let isUnknown =
      errno == .inappropriateIOCTLForDevice || errno == .invalidArgument || errno == .notSupported
    needs = isUnknown && release > running ? release : nil
  }
}

extension RequestError: CustomStringConvertible {
  /// `VFIO_DEVICE_FEATURE: needs Linux 5.7, this is 5.4 (Inappropriate ioctl for device)`.
  public var description: String {
    guard let needs else { return "\(request): \(errno)" }
    return "\(request): needs Linux \(needs), this is \(KernelRelease.current) (\(errno))"
  }
}
