// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

public import SystemPackage

/// A request that the kernel refused.
///
/// Two words, so that what can throw it costs nothing until it does.
public struct RequestError: Error, @unchecked Sendable {
  private let start: UnsafePointer<UInt8>
  private let code: Int32
  private let missing: KernelRelease

  /// The macro's name: `VFIO_DEVICE_FEATURE`.
  public var request: String { String(cString: start) }
  /// What the kernel answered.
  public var errno: Errno { Errno(rawValue: code) }
  /// The release that the request needs, where the running kernel is older and its answer fits that.
  public var needs: KernelRelease? { missing == KernelRelease(0, 0) ? nil : missing }

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
    start = request.start
    code = errno.rawValue
    // What a kernel says to a request, a flag or a size that it does not know.
    let isUnknown =
      errno == .inappropriateIOCTLForDevice || errno == .invalidArgument || errno == .notSupported
    missing = isUnknown && release > running ? release : KernelRelease(0, 0)
  }
}

extension RequestError: Hashable {
  public static func == (left: RequestError, right: RequestError) -> Bool {
    left.code == right.code && left.missing == right.missing && left.request == right.request
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(request)
  }
}

extension RequestError: CustomStringConvertible {
  /// `VFIO_DEVICE_FEATURE: needs Linux 5.7, this is 5.4 (Inappropriate ioctl for device)`.
  public var description: String {
    guard let needs else { return "\(request): \(errno)" }
    return "\(request): needs Linux \(needs), this is \(KernelRelease.current) (\(errno))"
  }
}
