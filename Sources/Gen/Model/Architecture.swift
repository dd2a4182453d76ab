/// The architectures whose layouts and ioctl numbers are recorded, x86_64 first.
public enum Architecture: String, CaseIterable, Hashable, Sendable, Comparable {
  case x86_64
  case aarch64
  case riscv64
  case powerpc64le
  case i386

  public static func < (left: Architecture, right: Architecture) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A value that is the same on most architectures: x86_64's, and whatever differs from it.
///
/// `VFIO_GET_API_VERSION` is 0x3b64, and 0x20003b64 on powerpc64le.
public struct PerArchitecture<Value: Hashable & Sendable>: Hashable, Sendable {
  /// One architecture that differs from x86_64.
  public struct Exception: Hashable, Sendable {
    public let architecture: Architecture
    public let value: Value

    public init(_ architecture: Architecture, _ value: Value) {
      self.architecture = architecture
      self.value = value
    }
  }

  /// The value on x86_64, and on every architecture without an exception.
  public var common: Value
  /// In the order of `Architecture.allCases`.
  public var exceptions: [Exception]

  /// Puts the exceptions in order and drops those that say what `common` says.
  public init(_ common: Value, exceptions: [Exception] = []) {
    self.common = common
    self.exceptions =
      exceptions
      .filter { $0.value != common }
      .sorted { $0.architecture < $1.architecture }
  }

  public subscript(_ architecture: Architecture) -> Value {
    for exception in exceptions where exception.architecture == architecture {
      return exception.value
    }
    return common
  }
}
