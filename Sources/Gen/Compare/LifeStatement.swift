package import KernelModel

/// Where headers and images tell two stories about one declaration, over all releases.
package struct LifeStatement: Hashable, Sendable {
  package let kind: DeclarationKind
  package let name: String
  /// The path of a member in its record.
  package let member: String?
  package let content: Content

  /// The stories; which one is true of a declaration is derived from the records alone.
  package enum Content: Hashable, Sendable {
    /// Images say "Absent" at releases whose public header declares it.
    case declaredBeyondImages(declared: ReleaseList, shown: ReleaseList)
    /// Images go on showing what the public header lost, and perhaps a private one has now.
    case leftPublicHeader(at: KernelRelease, now: String?, shown: ReleaseList)
    /// Images show what no public header ever declared.
    case neverPublic(shown: ReleaseList, in: String?)
    /// A member that the header has and the image of the same release does not.
    case missingFromImage(declared: ReleaseList, images: ReleaseList)
    /// A member that an image has and the header of the same release does not.
    case onlyInImage(images: ReleaseList)
  }
}

/// Releases out of a longer list, so that neighbours can be joined: `4.4, 4.8 to 5.4`.
package struct ReleaseList: Hashable, Sendable, CustomStringConvertible {
  /// Oldest first.
  package let releases: [KernelRelease]
  /// First and last of each run without a gap in the longer list.
  package let runs: [[KernelRelease]]
  /// Whether nothing of the longer list is missing.
  package let isWhole: Bool

  init(_ chosen: Set<KernelRelease>, of all: [KernelRelease]) {
    releases = all.filter(chosen.contains)
    var runs: [[KernelRelease]] = []
    var isOpen = false
    for release in all {
      if !chosen.contains(release) {
        isOpen = false
      } else if isOpen {
        runs[runs.count - 1] = [runs[runs.count - 1][0], release]
      } else {
        runs.append([release])
        isOpen = true
      }
    }
    self.runs = runs
    isWhole = releases.count == all.count
  }

  package var isEmpty: Bool { releases.isEmpty }

  package var description: String {
    runs.map { $0.map(\.description).joined(separator: " to ") }.joined(separator: ", ")
  }
}

extension LifeStatement: CustomStringConvertible {
  /// A sentence without its full stop.
  package var description: String {
    let subject = member.map { "\(name).\($0)" } ?? name
    switch content {
    case .declaredBeyondImages(let declared, let shown):
      let count = declared.releases.count
      let extent = declared.isWhole ? "all \(count) releases" : "\(count) releases"
      let images = shown.isEmpty ? "no image shows it" : "images show it in \(shown) only"
      return "\(subject) is declared in \(extent), \(declared), although \(images)"
    case .leftPublicHeader(let release, let header, let shown):
      let place = header.map { " (now private: \($0))" } ?? ""
      let last = shown.releases.last.map { " until \($0)" } ?? ""
      return "\(subject) left the public header at \(release)\(place) "
        + "although images show it\(last)"
    case .neverPublic(let shown, let header):
      let place = header.map { " (\($0))" } ?? ""
      return "\(subject) is private to the kernel\(place): images show it in \(shown), "
        + "and no public header declares it"
    case .missingFromImage(let declared, let images):
      return "\(subject) stands in the headers of \(declared) but not in the images of \(images)"
    case .onlyInImage(let images):
      return "\(subject) is in the images of \(images) but not in the headers"
    }
  }
}
