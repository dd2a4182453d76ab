package import HeaderCompare
import KernelModel
package import ShimPlan

extension Gate {
  /// The lines of the block comment: what changed when, each form with its range, the evidence.
  var comment: CommentText {
    var comment = CommentText()
    let location = SourceLocation(path: key.header)
    let subject = key.kind == .header ? "\(key)" : "\(key) (\(key.includeName))"
    comment.add("\(subject): \(story).", from: location)
    let heads = forms.map { "  form \($0.number): \($0.words)" }
    let column = heads.reduce(0) { max($0, $1.utf8.count) } + 4
    for (form, head) in zip(forms, heads) {
      let gap = String(repeating: " ", count: column - head.utf8.count)
      comment.add(
        head + gap + (form.spelling ?? "not declared"), hanging: min(column, 40) + 2,
        from: location)
    }
    for item in evidence { comment.add(item.words, hanging: 2, from: item.boundary.with.location) }
    for override in overrides {
      comment.add(
        "Override: \(override.release) has form \(override.number) (\(override.location)), and its "
          + "version reads as form \(override.instead).", hanging: 2, from: override.location)
    }
    return comment
  }

  /// What happened when: `added at 5.7, form changed at 5.11`.
  package var story: String {
    if events.isEmpty { return "no version tells its forms apart" }
    return events.map { event in
      switch event.kind {
      case .added: "added at \(event.release)"
      case .removed: "gone at \(event.release)"
      case .returned: "back at \(event.release)"
      case .changed: "form changed at \(event.release)"
      }
    }.joined(separator: ", ")
  }
}

extension BracketEvidence {
  /// One line for one bracket.
  ///
  ///     Evidence: 4.5 include/linux/dma-buf.h:187, 4.6 include/linux/dma-buf.h:190; closed.
  package var words: String {
    "Evidence: \(boundary.without.words), \(boundary.with.words); \(state)."
  }

  private var state: String {
    if boundary.isClosed { return "closed" }
    let assumption = start == boundary.with.release ? "" : ", assumed from \(start)"
    if boundary.missing.isEmpty { return "open inside the stable branch" + assumption }
    let missing = boundary.missing.map(\.description).joined(separator: ", ")
    return "open, \(missing) not recorded, assumed from \(start)"
  }
}

extension Boundary.Sample {
  /// `4.13 (tree 4.13.9) include/linux/vfio.h:120`, or `4.5 include/linux/vfio.h without it`.
  ///
  /// A distribution's package is named: what it has may be its own patch.
  package var words: String {
    let tree = tree == release ? "" : " (tree \(tree))"
    let package = package.map { " (\($0))" } ?? ""
    return "\(release)\(tree)\(package) \(location)" + (number == 0 ? " without it" : "")
  }
}
