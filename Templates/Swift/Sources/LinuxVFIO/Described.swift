// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

extension VFIO {
  /// An answer of the kernel's with the capabilities behind it.
  public struct Described<Info, Capability: TypedCapability> {
    /// The struct.
    public let info: Info
    /// What follows it; empty on a kernel that has no capabilities yet.
    public let capabilities: CapabilityChain<Capability>

    init(_ info: Info, _ capabilities: CapabilityChain<Capability>) {
      self.info = info
      self.capabilities = capabilities
    }
  }
}

extension VFIO.Described: Sendable where Info: Sendable {}
