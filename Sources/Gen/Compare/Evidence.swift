/// What a record says of a declaration.
package enum Evidence<Value> {
  /// Declared, in this form.
  case present(Value)
  /// Not declared, in a source that would have shown it.
  case absent
  /// The source does not look there.
  case unknown
}

extension Evidence: Equatable where Value: Equatable {}
extension Evidence: Hashable where Value: Hashable {}
extension Evidence: Sendable where Value: Sendable {}
