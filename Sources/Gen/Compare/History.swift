import KernelModel

/// One declaration over all recorded releases.
package struct History: Sendable {
  /// What one record says, as numbers.
  package struct Sighting: Hashable, Sendable {
    /// An index into `forms` plus one; 0 for absent, -1 for unknown.
    package var form: Int32
    package var line: Int32
    /// The index of the declaration in its header's list, -1 where it is not declared.
    package var declaration: Int32
    /// Where the fact stands among the header's facts: source order.
    package var position: Int32

    static let unknown = Sighting(form: -1, line: 0, declaration: -1, position: -1)
    static let absent = Sighting(form: 0, line: 0, declaration: -1, position: -1)

    package var isKnown: Bool { form >= 0 }
  }

  package let key: DeclarationKey
  /// The forms in historic order of first appearance, over all records.
  package internal(set) var forms: [Form]
  /// One for each record of the set, in its order.
  package internal(set) var sightings: [Sighting]

  /// What the record at an index says.
  package func evidence(at record: Int) -> Evidence<Form> {
    switch sightings[record].form {
    case ..<0: .unknown
    case 0: .absent
    case let number: .present(forms[Int(number) - 1])
    }
  }
}
