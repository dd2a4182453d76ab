import HeaderCompare
import KernelModel

/// Gathers what stands against a plan, so that it can be said at once.
struct PlanProblems {
  /// Declarations that change inside one gap are one problem with many notes.
  private struct Gap: Hashable {
    let without: KernelRelease?
    let with: KernelRelease
    let missing: [KernelRelease]
  }

  let request: PlanRequest
  private var gaps: [(gap: Gap, notes: [Diagnostic])] = []
  private var names: [Diagnostic] = []

  init(request: PlanRequest) { self.request = request }

  /// Notes the open brackets of one declaration that the request does not accept.
  mutating func check(_ history: History, _ timeline: Timeline) {
    guard request.openBrackets == .refuse else { return }
    for boundary in timeline.boundaries where !boundary.isClosed {
      if boundary.missing.isEmpty, !request.isStrict { continue }
      note(
        history.key,
        Gap(
          without: boundary.missing.isEmpty ? boundary.without.newest : boundary.without.release,
          with: boundary.with.release, missing: boundary.missing), at: boundary.with.location)
    }
    if !timeline.unknownAtStart.isEmpty,
      let known = timeline.boundaries.first?.without.release ?? timeline.overrides.first?.release
    {
      note(
        history.key, Gap(without: nil, with: known, missing: timeline.unknownAtStart),
        at: SourceLocation(path: history.key.header))
    }
  }

  private mutating func note(_ key: DeclarationKey, _ gap: Gap, at location: SourceLocation) {
    let diagnostic = Diagnostic(.note, "plan.open-bracket", "\(key) changes here", at: location)
    if let index = gaps.firstIndex(where: { $0.gap == gap }) {
      gaps[index].notes.append(diagnostic)
    } else {
      gaps.append((gap, [diagnostic]))
    }
  }

  /// Notes names that are no identifiers and names that two declarations would share.
  mutating func checkNames(_ all: [(name: String, key: DeclarationKey)]) {
    var owners: [String: DeclarationKey] = [:]
    for (name, key) in all {
      let location = SourceLocation(path: key.header)
      let parts = [key.name] + (key.member ?? "").split(separator: ".").map(String.init)
      if key.kind != .header, !parts.allSatisfy({ isCIdentifier($0) }) {
        names.append(
          Diagnostic(.error, "plan.name", "'\(key)' is no name that C knows", at: location))
      }
      if let other = owners[name] {
        names.append(
          Diagnostic(
            .error, "plan.name-clash",
            "\(name) would stand for \(other) (\(other.header)) and \(key) (\(key.header))",
            at: location))
      }
      owners[name] = key
    }
  }

  var diagnostics: Diagnostics? {
    let sorted = gaps.sorted {
      ($0.gap.with, $0.gap.without ?? $0.gap.with) < ($1.gap.with, $1.gap.without ?? $1.gap.with)
    }
    let all = sorted.map { diagnostic(for: $0.gap, notes: $0.notes) } + names
    return all.isEmpty ? nil : Diagnostics(all)
  }

  private func diagnostic(for gap: Gap, notes: [Diagnostic]) -> Diagnostic {
    let count = notes.count == 1 ? "1 declaration changes" : "\(notes.count) declarations change"
    let place = gap.without.map { "between \($0) and \(gap.with)" } ?? "before \(gap.with)"
    if gap.missing.isEmpty {
      return Diagnostic(
        .error, "plan.open-stable-bracket",
        "\(count) \(place), inside a stable branch of which no release in between is recorded",
        notes: notes)
    }
    let missing = gap.missing.map(\.description).joined(separator: ", ")
    return Diagnostic(
      .error, "plan.open-bracket",
      "\(missing) not recorded, and \(count) \(place): record what is missing, or assume the "
        + "latest or the earliest release", notes: notes)
  }
}
