import KernelModel

/// Which parameter of the target's form is which one of the kernel's.
///
/// Parameters keep their order from form to form; some come and go. The match is the longest common
/// sequence of parameters with the same type, or with types that a conversion is known for; of
/// several, the one where more names agree.
struct ParameterMatch {
  /// By the kernel's parameter: the target's, nil for one that the target does not have.
  let targets: [Int?]

  init(
    kernel: [Parameter], target: [Parameter], isConvertible: (CType, CType) -> Bool
  ) {
    // The best score for what follows two positions.
    var best = Array(
      repeating: Array(repeating: 0, count: target.count + 1), count: kernel.count + 1)
    func score(_ left: Parameter, _ right: Parameter) -> Int? {
      let isSame = left.type.spelling == right.type.spelling
      guard isSame || isConvertible(left.type, right.type) else { return nil }
      return (isSame ? 100 : 90) + (left.name != nil && left.name == right.name ? 1 : 0)
    }
    for left in kernel.indices.reversed() {
      for right in target.indices.reversed() {
        let skipped = max(best[left + 1][right], best[left][right + 1])
        let taken = score(kernel[left], target[right]).map { $0 + best[left + 1][right + 1] } ?? 0
        best[left][right] = max(skipped, taken)
      }
    }
    var targets = [Int?](repeating: nil, count: kernel.count)
    var (left, right) = (0, 0)
    while left < kernel.count, right < target.count {
      if let score = score(kernel[left], target[right]),
        best[left][right] == score + best[left + 1][right + 1]
      {
        targets[left] = right
        left += 1
        right += 1
      } else if best[left][right] == best[left + 1][right] {
        left += 1
      } else {
        right += 1
      }
    }
    self.targets = targets
  }

  /// The target's parameters that the kernel's form does not have.
  func missing(of count: Int) -> [Int] {
    let found = Set(targets.compactMap { $0 })
    return (0..<count).filter { !found.contains($0) }
  }
}
