/// The macros by which drivers tell a vendor's kernel from mainline.
///
/// No record has them: such a kernel is not what its version says, and mainline never defines them.
package enum VendorMacros {
  private static let prefixes = [
    // Red Hat: RHEL_RELEASE_CODE, RHEL_RELEASE_VERSION, RHEL_MAJOR, CONFIG_RHEL_DIFFERENCES
    "RHEL_", "CONFIG_RHEL_", "CENTOS_",
    // SUSE: SLE_VERSION_CODE, SUSE_PRODUCT_CODE, CONFIG_SUSE_VERSION, CONFIG_SUSE_PATCHLEVEL
    "SLE_", "SLES_", "SUSE_", "CONFIG_SUSE_",
    // Ubuntu: UTS_UBUNTU_RELEASE_ABI, UBUNTU_VERSION_CODE
    "UBUNTU_", "UTS_UBUNTU_", "LINUX_UBUNTU_",
    "OPENEULER_", "ANOLIS_", "ORACLE_", "UEK_", "AMAZON_", "ALT_LINUX_",
  ]

  /// Whether a name is one of them.
  package static func contains(_ name: String) -> Bool {
    prefixes.contains { name.hasPrefix($0) }
  }
}

/// A part of a condition that a vendor's macro decides: `RHEL_RELEASE_CODE >= 2052`.
struct VendorQuestion {
  /// Where it stands in the text.
  let range: Range<Int>
  /// Whether the condition is true where this is: false behind a `!`.
  let isPositive: Bool

  /// The questions of a condition's words, in their order.
  ///
  /// `!` and parentheses are followed as far as they stand around whole operands of `&&` and `||`.
  static func all(
    in words: ArraySlice<DriverText.Word>, isVendor: (String) -> Bool
  ) -> [VendorQuestion] {
    operands(of: words).flatMap { operand -> [VendorQuestion] in
      var operand = operand
      var isPositive = true
      while operand.first?.text == "!" {
        operand = operand.dropFirst()
        isPositive.toggle()
      }
      guard let first = operand.first, let last = operand.last,
        operand.contains(where: { $0.kind == .name && isVendor($0.text) })
      else { return [] }
      if first.text == "(",
        operand.closing(of: operand.startIndex, "(", ")") == operand.endIndex - 1
      {
        return all(in: operand.dropFirst().dropLast(), isVendor: isVendor).map {
          VendorQuestion(range: $0.range, isPositive: $0.isPositive == isPositive)
        }
      }
      return [
        VendorQuestion(
          range: first.offset..<(last.offset + last.text.utf8.count), isPositive: isPositive)
      ]
    }
  }

  /// What stands between `&&`, `||`, `?` and `:` outside of parentheses.
  private static func operands(
    of words: ArraySlice<DriverText.Word>
  ) -> [ArraySlice<DriverText.Word>] {
    var found: [ArraySlice<DriverText.Word>] = []
    var start = words.startIndex
    var depth = 0
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index].text
      if word == "(" { depth += 1 }
      if word == ")" { depth -= 1 }
      let isDouble =
        (word == "&" || word == "|") && index + 1 < words.endIndex && words[index + 1].text == word
      if depth == 0, isDouble || word == "?" || word == ":" {
        found.append(words[start..<index])
        if isDouble { index += 1 }
        start = index + 1
      }
      index += 1
    }
    found.append(words[min(start, words.endIndex)...])
    return found
  }
}
