import KernelModel
import ShimPlan

extension [VersionTest] {
  /// The condition in C: `LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)`.
  var condition: String {
    if count == 1 { return self[0].condition }
    return map { $0.atLeast == nil || $0.below == nil ? $0.condition : "(\($0.condition))" }
      .joined(separator: " || \\\n\t")
  }

  /// The same for a comment: `>= 4.6`, `>= 5.5 && < 5.7`.
  var words: String {
    if count == 1 { return self[0].words }
    return map { $0.atLeast == nil || $0.below == nil ? $0.words : "(\($0.words))" }
      .joined(separator: " || ")
  }
}

extension VersionTest {
  fileprivate var condition: String {
    let bounds =
      (atLeast.map { ["LINUX_VERSION_CODE >= KERNEL_VERSION(\($0.code))"] } ?? [])
      + (below.map { ["LINUX_VERSION_CODE < KERNEL_VERSION(\($0.code))"] } ?? [])
    return bounds.joined(separator: " && ")
  }

  fileprivate var words: String {
    ((atLeast.map { [">= \($0)"] } ?? []) + (below.map { ["< \($0)"] } ?? []))
      .joined(separator: " && ")
  }
}

extension KernelRelease {
  /// The arguments of `KERNEL_VERSION`: `4, 6, 0`.
  var code: String {
    precondition(isExpressible, "a boundary that KERNEL_VERSION cannot express")
    return "\(version), \(patchlevel), \(sublevel)"
  }
}
