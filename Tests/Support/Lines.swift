package import Testing

/// Expects two texts to be equal, and names the lines that only one of them has.
package func expectSameLines(
  _ found: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  if found == expected { return }
  let left = found.split(separator: "\n", omittingEmptySubsequences: false)
  let right = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let lines = right.difference(from: left).map { change in
    switch change {
    case .insert(let offset, let line, _): "\(offset + 1): missing: \(line)"
    case .remove(let offset, let line, _): "\(offset + 1): unexpected: \(line)"
    }
  }
  Issue.record("\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
