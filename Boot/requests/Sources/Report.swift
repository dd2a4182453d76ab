// SPDX-License-Identifier: GPL-2.0-only OR MIT

#if canImport(Glibc)
  import Glibc
#endif

/// What was looked at: one line for each thing, to which init gives the numbers.
struct Report: ~Copyable {
  private(set) var failures = 0

  /// Tells whether something holds; what is thrown does not.
  mutating func expect(_ text: String, _ body: () throws -> Bool) {
    do {
      if try body() {
        print("ok - \(text)")
      } else {
        failures += 1
        print("not ok - \(text)")
      }
    } catch {
      failures += 1
      print("not ok - \(text): \(error)")
    }
    fflush(nil)
  }
}
