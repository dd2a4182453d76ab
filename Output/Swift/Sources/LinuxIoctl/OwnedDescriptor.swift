// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

public import SystemPackage

/// A file descriptor with one owner, which closes it.
public struct OwnedDescriptor: ~Copyable, Sendable {
  /// The descriptor, valid as long as the owner is.
  public let fileDescriptor: FileDescriptor

  /// Takes an open descriptor over.
  @inlinable public init(_ fileDescriptor: FileDescriptor) { self.fileDescriptor = fileDescriptor }

  deinit { try? fileDescriptor.close() }

  /// Gives the descriptor away, open: whoever takes it closes it.
  public consuming func release() -> FileDescriptor {
    let descriptor = fileDescriptor
    discard self
    return descriptor
  }
}
