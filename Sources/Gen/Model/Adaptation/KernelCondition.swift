/// What a rule asks of a kernel: the forms that it has, never its version.
///
///     {absent: dma_buf_ops.pin}
///     {any: [{older: vfio_device_ops.read}, {meaning: dma_buf_ops.mmap, is: locked}]}
package indirect enum KernelCondition: Hashable, Sendable {
  /// The kernel does not declare it.
  case absent(DeclarationName)
  /// The kernel declares it, in whatever form.
  case present(DeclarationName)
  /// Its form is another one than the target's; absent is one.
  case older(DeclarationName)
  /// It has the form with this spelling, as a history line prints it.
  case form(DeclarationName, spelling: String)
  /// Its behaviour has this name among the meanings.
  case meaning(DeclarationName, value: String)
  /// A condition that has a name.
  case named(String, SourceLocation)
  case all([KernelCondition])
  case any([KernelCondition])
  case not(KernelCondition)
}

/// A declaration as rules name it, with the place of the name.
///
///     dma_buf_vmap        dma_buf_ops.vmap        header linux/iosys-map.h
package struct DeclarationName: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  package let location: SourceLocation

  package init(_ text: String, at location: SourceLocation) {
    self.text = text
    self.location = location
  }

  package var description: String { text }
}
