/// What a derived call has to know beside the forms: where a driver's table is, and how a pointer
/// of the kernel's becomes the driver's.
///
///     tables:
///       - of: dma_buf_ops
///         thunks: shim_dma_buf_ops_
///         through: {"struct dma_buf *": "shim_dma_buf_ops_of({})"}
///     conversions:
///       - kernel: "void *"
///         driver: "struct vfio_device *"
///         to_driver: shim_vfio_device_of({})
package struct CallConversions: Hashable, Sendable {
  package let tables: [TableAccess]
  package let conversions: [PointerConversion]

  package init(tables: [TableAccess], conversions: [PointerConversion]) {
    self.tables = tables
    self.conversions = conversions
  }
}

/// How the thunks of an ops table find the driver's table.
package struct TableAccess: Hashable, Sendable {
  package let of: DeclarationName
  /// What the names of its thunks begin with: `shim_dma_buf_ops_`.
  package let prefix: String
  /// By the type of the target's first parameter: an expression with `{}` for that argument.
  package let through: [String: String]

  package init(of: DeclarationName, prefix: String, through: [String: String]) {
    self.of = of
    self.prefix = prefix
    self.through = through
  }
}

/// How a pointer becomes the other side's, where the two types differ.
package struct PointerConversion: Hashable, Sendable {
  /// The type in the kernel's form: `void *`.
  package let kernel: String
  /// The type in the target's form: `struct vfio_device *`.
  package let driver: String
  /// An expression with `{}` for the pointer; nil where nothing goes that way.
  package let toDriver: String?
  package let toKernel: String?
  package let location: SourceLocation

  package init(
    kernel: String, driver: String, toDriver: String?, toKernel: String?, location: SourceLocation
  ) {
    self.kernel = kernel
    self.driver = driver
    self.toDriver = toDriver
    self.toKernel = toKernel
    self.location = location
  }
}
