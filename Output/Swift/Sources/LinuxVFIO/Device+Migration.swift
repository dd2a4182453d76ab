// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import CLinuxVFIO
public import LinuxIoctl
public import SystemPackage

extension VFIO {
  /// The stream that a device's state goes through while it migrates.
  public struct MigrationStream: ~Copyable, Sendable {
    private let owner: OwnedDescriptor

    /// Takes an open descriptor over.
    public init(_ descriptor: consuming OwnedDescriptor) { owner = descriptor }

    /// The descriptor, to read from or write to.
    public var fileDescriptor: FileDescriptor { owner.fileDescriptor }

    /// How much is left to copy while the device runs.
    public func preCopyInfo() throws(RequestError) -> PreCopyInfo {
      PreCopyInfo(
        try fileDescriptor.performSized(
          Requests.migrationGetPreCopyInfo, vfio_precopy_info()))
    }
  }
}

extension VFIO.Device {
  /// Which parts of the migration protocol the device has.
  public func migrationSupport() throws(RequestError) -> VFIO.MigrationSupport {
    VFIO.MigrationSupport(try get(.migration, vfio_device_feature_migration()))
  }

  /// The state that the device is in.
  public func migrationState() throws(RequestError) -> VFIO.MigrationState {
    VFIO.MigrationStateChange(
      try get(.migrationState, vfio_device_feature_mig_state())
    ).state
  }

  /// Brings the device into another state, through those in between.
  ///
  /// - Parameter state: the state to be in.
  /// - Returns: the stream of the device's state, where the new state has one.
  /// - Throws: `RequestError`; the device may be in a third state then.
  public func setMigrationState(
    _ state: VFIO.MigrationState
  ) throws(RequestError) -> VFIO.MigrationStream? {
    var change = VFIO.MigrationStateChange()
    change.state = state
    change.dataDescriptor = -1
    let answer = VFIO.MigrationStateChange(try set(.migrationState, change.cValue))
    if answer.dataDescriptor < 0 { return nil }
    return VFIO.MigrationStream(
      OwnedDescriptor(FileDescriptor(rawValue: answer.dataDescriptor)))
  }

  /// How many bytes the stream has after a stop and copy, roughly.
  public func migrationDataSize() throws(RequestError) -> UInt64 {
    VFIO.MigrationDataSize(
      try get(.migrationDataSize, vfio_device_feature_mig_data_size())
    ).stopCopyLength
  }
}
