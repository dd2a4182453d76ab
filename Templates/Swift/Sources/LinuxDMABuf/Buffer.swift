// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

public import CLinuxDMABuf
public import LinuxIoctl
public import SystemPackage

extension DMABuf {
  /// A dma-buf: memory that devices share.
  public struct Buffer: ~Copyable, Sendable {
    @usableFromInline let owner: OwnedDescriptor

    /// Takes an open descriptor over.
    public init(_ descriptor: consuming OwnedDescriptor) { owner = descriptor }

    /// The descriptor, valid as long as the buffer is.
    @inlinable public var fileDescriptor: FileDescriptor { owner.fileDescriptor }

    /// The size in bytes.
    ///
    /// - Returns: what seeking to the end answers.
    /// - Throws: what lseek answered.
    public func size() throws -> Int64 {
      let size = try fileDescriptor.seek(offset: 0, from: .end)
      try fileDescriptor.seek(offset: 0, from: .start)
      return size
    }

    /// Gives the buffer a name, for those who look for its memory.
    ///
    /// - Parameter name: shorter than `DMABuf.Limits.nameLength`, its zero included.
    /// - Throws: `RequestError`.
    public func setName(_ name: String) throws(RequestError) {
      let text = RequestBuffer<UInt8>(0, trailing: name.utf8.count)
      try text.withPointer { pointer throws(RequestError) in
        for (place, byte) in name.utf8.enumerated() { pointer[place] = byte }
        // The number is the one for this program's pointers: A on 32 bits, B on 64.
        try fileDescriptor.perform(Requests.setName, pointer)
      }
    }

    /// Maps the buffer for the CPU; access it in `withAccess`.
    ///
    /// - Parameters:
    ///   - count: how many bytes, from the beginning.
    ///   - isWritable: whether it is written to.
    /// - Returns: the mapping.
    /// - Throws: what mmap answered.
    public func map(count: Int, isWritable: Bool = true) throws(Errno) -> MappedMemory {
      try MappedMemory(fileDescriptor, count: count, isWritable: isWritable)
    }
  }
}

// MARK: CPU access

extension DMABuf.Buffer {
  /// Begins or ends an access of the CPU's; `withAccess` pairs them.
  @inlinable public func sync(_ flags: DMABuf.SyncFlags) throws(RequestError) {
    // The kernel's documentation asks to try again after EAGAIN, as after a signal.
    var argument = dma_buf_sync(flags: flags.rawValue)
    try fileDescriptor.perform(DMABuf.Requests.sync, &argument, retryingBusy: true)
  }

  /// Calls a function while the CPU may access the buffer.
  ///
  /// - Parameters:
  ///   - access: `read`, `write` or both.
  ///   - body: what accesses the buffer's memory.
  /// - Returns: what the function returns.
  /// - Throws: what it throws, or `RequestError`; the access is ended either way.
  @inlinable public func withAccess<Result>(
    _ access: DMABuf.SyncFlags, _ body: () throws -> Result
  ) throws -> Result {
    let access = access.intersection(.readWrite)
    try sync(access.union(.start))
    let result: Result
    do {
      result = try body()
    } catch {
      // The failure of the access itself is the one to tell.
      try? sync(access.union(.end))
      throw error
    }
    try sync(access.union(.end))
    return result
  }
}

// MARK: Sync files

extension DMABuf {
  /// A sync file: a fence that can be waited for with poll.
  public struct SyncFile: ~Copyable, Sendable {
    private let owner: OwnedDescriptor

    /// Takes an open descriptor over.
    public init(_ descriptor: consuming OwnedDescriptor) { owner = descriptor }

    /// The descriptor, valid as long as the file is.
    public var fileDescriptor: FileDescriptor { owner.fileDescriptor }
  }
}

extension DMABuf.Buffer {
  /// The fences of a buffer as a sync file.
  ///
  /// - Parameter access: `read` for what a reader has to wait for, `write` for what a writer has to.
  /// - Returns: the sync file.
  /// - Throws: `RequestError`.
  public func exportSyncFile(_ access: DMABuf.SyncFlags) throws(RequestError) -> DMABuf.SyncFile {
    var argument = DMABuf.ExportRequest()
    argument.flags = UInt32(truncatingIfNeeded: access.rawValue)
    argument.descriptor = -1
    try fileDescriptor.perform(DMABuf.Requests.exportSyncFile, &argument.cValue)
    return DMABuf.SyncFile(OwnedDescriptor(FileDescriptor(rawValue: argument.descriptor)))
  }

  /// Adds the fences of a sync file to a buffer.
  ///
  /// - Parameters:
  ///   - file: the sync file, which stays the caller's.
  ///   - access: `read` where a reader signals it, `write` where a writer does.
  /// - Throws: `RequestError`.
  public func importSyncFile(
    _ file: borrowing DMABuf.SyncFile, _ access: DMABuf.SyncFlags
  ) throws(RequestError) {
    var argument = DMABuf.ImportRequest()
    argument.flags = UInt32(truncatingIfNeeded: access.rawValue)
    argument.descriptor = file.fileDescriptor.rawValue
    try fileDescriptor.perform(DMABuf.Requests.importSyncFile, &argument.cValue)
  }
}
