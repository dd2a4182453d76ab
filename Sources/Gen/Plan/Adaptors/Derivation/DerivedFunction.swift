package import KernelModel

/// A function of an adaptor that follows from two forms of one declaration.
package struct DerivedFunction: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    /// What the kernel calls, in its signature; calls the driver's slot in the target's.
    case thunk
    /// What the driver calls, in the target's signature; calls the kernel in its own.
    case wrapper
  }

  package let role: Role
  package let name: String
  /// One for each form of the kernel's that differs in spelling, oldest first.
  package let arms: [Arm]

  /// The function for one form.
  package struct Arm: Hashable, Sendable {
    /// Where the kernel has the form.
    package let condition: CExpression
    /// The signature; every parameter has a name.
    package let function: FunctionType
    /// What is made of arguments first: `struct shim_vfio_device *vdev = shim_vfio_device_of(native)`.
    package let locals: [String]
    /// The parameters that the other side does not take.
    package let dropped: [String]
    /// The slot, and the answer where the driver left it empty; nil where the kernel calls only a
    /// slot that is filled.
    package let empty: Empty?
    package let callee: String
    package let arguments: [String]
    package let result: Result
  }

  package struct Empty: Hashable, Sendable {
    package let slot: String
    package let answer: String
  }

  /// What becomes of the result of the call.
  package enum Result: Hashable, Sendable {
    case passed
    /// Both sides return nothing, or this side does.
    case dropped
    /// The other side returns nothing: success.
    case success
  }
}
