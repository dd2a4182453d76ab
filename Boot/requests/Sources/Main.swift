// SPDX-License-Identifier: GPL-2.0-only OR MIT

#if canImport(Glibc)
  import Glibc
#endif

/// Every request that the devices under test serve, once, through the Swift package.
///
///     swift-requests dma-buf|sample|edu
///     swift-requests cdev sample|edu
///
/// The same in C: Boot/programs/requests.c.
@main struct Requests {
  static func main() {
    var report = Report()
    let arguments = CommandLine.arguments.dropFirst()
    let kind = arguments.last.flatMap { Kind(rawValue: $0) }
    do {
      switch (arguments.first, kind) {
      case ("dma-buf", _): try bufferRequests(&report)
      case ("cdev", let kind?): try fileRequests(kind, &report)
      case (_, let kind?): try groupRequests(kind, &report)
      default: exit(64)
      }
    } catch {
      print("not ok - \(error)")
      exit(1)
    }
    exit(report.failures == 0 ? 0 : 1)
  }
}
