public import KernelModel
import ShimEmit

/// Renders records back to headers: a kernel tree with nothing in it but what is recorded.
///
/// Declarations only: they compile with shimgen's own prelude, as `Recorder` parses them, and not
/// in a kernel. Recorded again, such a tree gives the record back, apart from line numbers.
public struct Replayer: Sendable {
  private let tables: Tables

  public init(tables: Tables) { self.tables = tables }

  /// The recorded releases, oldest first.
  public var releases: [KernelRelease] { tables.records.map(\.release) }

  /// The tree of one release.
  ///
  /// - Parameter release: a recorded release, exactly.
  /// - Returns: every header that the release has, at its kernel-relative path, and a Makefile
  ///   that says which release it is.
  /// - Throws: `Diagnostics` (`replay.release`) for a release without a record, naming the nearest
  ///   ones that have one.
  public func files(of release: KernelRelease) throws(Diagnostics) -> [Tables.File] {
    guard let record = tables.records.first(where: { $0.release == release }) else {
      throw Diagnostics(
        Diagnostic(
          .error, "replay.release",
          "Linux \(release) is not recorded; the nearest recorded: \(nearest(to: release))"))
    }
    let headers = record.headers.filter(\.isPresent).map {
      Tables.File(
        path: $0.path, bytes: Array(ReplayHeader.text(of: $0, release: release).utf8))
    }
    return [Tables.File(path: "Makefile", bytes: Array(Self.makefile(release).utf8))] + headers
  }

  /// The last recorded release before one, and the first one after it.
  private func nearest(to release: KernelRelease) -> String {
    let near = [releases.last { $0 < release }, releases.first { $0 > release }]
    return near.compactMap { $0?.description }.joined(separator: " and ")
  }

  /// The lines of the kernel's own Makefile that say which release a tree is.
  private static func makefile(_ release: KernelRelease) -> String {
    """
    # SPDX-License-Identifier: GPL-2.0
    VERSION = \(release.version)
    PATCHLEVEL = \(release.patchlevel)
    SUBLEVEL = \(release.sublevel)
    EXTRAVERSION =

    """
  }
}
