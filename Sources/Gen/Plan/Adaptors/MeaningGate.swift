package import HeaderCompare
package import KernelModel

/// The macro that tells which behaviour a declaration has, where no form tells it.
package struct MeaningGate: Hashable, Sendable {
  package let key: DeclarationKey
  package let name: String
  /// Oldest first; a meaning that comes back has its old number.
  package let values: [Value]
  /// Newest first, without the oldest value.
  package let arms: [Arm]

  /// One meaning over one range.
  package struct Value: Hashable, Sendable {
    package let number: Int
    package let name: String
    package let range: ReleaseRange
    /// The range in words, both ends included.
    package let words: String
    package let says: String
    package let source: String
  }

  /// One branch: a sign that headers show, or the version where they show none.
  package struct Arm: Hashable, Sendable {
    package let number: Int
    package let sign: CExpression?
    package let from: KernelRelease
  }

  /// The number of what holds before every arm.
  package var oldest: Int { values.first?.number ?? 1 }
  package var highest: Int { values.reduce(1) { max($0, $1.number) } }

  /// The name of a meaning's gate: `SHIM_MEANING_DMA_BUF_OPS__MMAP`.
  static func name(of key: DeclarationKey) -> String {
    "SHIM_MEANING_" + GateName(of: key, form: nil).description.dropFirst("SHIM_FORM_".count)
  }
}

extension Meaning {
  /// The number of a meaning, in the order in which they first appeared.
  func number(of name: String) -> Int? {
    var names: [String] = []
    for value in values where !names.contains(value.name) { names.append(value.name) }
    return names.firstIndex(of: name).map { $0 + 1 }
  }
}

extension KernelFacts {
  /// The gate of a meaning.
  ///
  /// A sign that disagrees with the release that the rule names is an error: one of them is wrong.
  func gate(
    of meaning: Meaning, key: DeclarationKey, from oldest: KernelRelease, in header: String
  ) throws(Diagnostics) -> MeaningGate {
    var values: [MeaningGate.Value] = []
    var arms: [MeaningGate.Arm] = []
    for (index, value) in meaning.values.enumerated() {
      let next = index + 1 < meaning.values.count ? meaning.values[index + 1].from : nil
      let range = ReleaseRange(from: index == 0 ? min(oldest, value.from) : value.from, to: next)
      let number = meaning.number(of: value.name) ?? 1
      values.append(
        MeaningGate.Value(
          number: number, name: value.name, range: range, words: range.words(from: oldest),
          says: value.says, source: value.source))
      guard index > 0 else { continue }
      var sign: CExpression?
      if let condition = value.sign {
        for record in releases
        where try holds(condition, at: record, in: header) != (release(record) >= value.from) {
          throw Diagnostics(
            Diagnostic(
              .error, "rules.sign",
              "the sign of '\(value.name)' says otherwise at \(release(record)) than its release",
              at: value.location))
        }
        sign = try expression(condition, in: header)
      }
      arms.insert(MeaningGate.Arm(number: number, sign: sign, from: value.from), at: 0)
    }
    return MeaningGate(key: key, name: MeaningGate.name(of: key), values: values, arms: arms)
  }
}
