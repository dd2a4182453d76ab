package import KernelModel

extension LifeStatement {
  /// Derives all statements, sorted by kind, name, member and story.
  ///
  /// Records of point releases do not count, nor do images of releases that are not recorded.
  package static func all(records: [ReleaseRecord], images: [ImageRecord]) -> [LifeStatement] {
    let mainline = records.filter(\.release.isMainline).sorted { $0.release < $1.release }
    let witnesses = LifeWitnesses(mainline: mainline, images: images)
    return witnesses.statements()
  }
}

/// Who declares and who shows each name, at which releases.
private struct LifeWitnesses {
  typealias Name = ImageView.Name

  let mainline: [ReleaseRecord]
  let releases: [KernelRelease]
  let imageReleases: [KernelRelease]
  /// Declared in a public header; for the names that pages speak of.
  var declared: [Name: Set<KernelRelease>] = [:]
  /// The private headers that declare a name.
  var privatePlaces: [Name: [KernelRelease: String]] = [:]
  var shown: [Name: Set<KernelRelease>] = [:]
  var known: Set<Name> = []

  init(mainline: [ReleaseRecord], images: [ImageRecord]) {
    self.mainline = mainline
    releases = mainline.map(\.release)
    let recorded = Set(releases)
    let images = images.filter { recorded.contains($0.image.release) }
    imageReleases = Set(images.map(\.image.release)).sorted()
    for release in imageReleases {
      let view = ImageView(images.filter { $0.image.release == release })
      known.formUnion(view.known)
      for name in view.shown.keys { shown[name, default: []].insert(release) }
    }
    for record in mainline { add(record) }
  }

  private mutating func add(_ record: ReleaseRecord) {
    for header in record.headers {
      let isPrivate = HeaderVisibility(path: header.path) == .private
      header.forEachFact { fact in
        let name = Name(fact.kind, fact.name, fact.member)
        let owner = Name(fact.member == nil ? fact.kind : .record, fact.name)
        guard known.contains(owner) else { return }
        if isPrivate {
          privatePlaces[name, default: [:]][record.release] = header.path
        } else {
          declared[name, default: []].insert(record.release)
        }
      }
    }
  }

  func statements() -> [LifeStatement] {
    let names = known.union(declared.keys).sorted { left, right in
      (left.kind, left.name, left.member ?? "") < (right.kind, right.name, right.member ?? "")
    }
    return names.flatMap { name in
      (name.member == nil ? self.stories(of: name) : memberStories(of: name)).map {
        LifeStatement(kind: name.kind, name: name.name, member: name.member, content: $0)
      }
    }
  }

  private func stories(of name: Name) -> [LifeStatement.Content] {
    let declared = declared[name] ?? []
    let shown = shown[name] ?? []
    let seen = ReleaseList(shown, of: imageReleases)
    var stories: [LifeStatement.Content] = []
    if imageReleases.contains(where: { declared.contains($0) && !shown.contains($0) }) {
      stories.append(
        .declaredBeyondImages(declared: ReleaseList(declared, of: releases), shown: seen))
    }
    guard let last = declared.max() else {
      if !shown.isEmpty {
        stories.append(
          .neverPublic(shown: seen, in: privatePlaces[name]?.min { $0.key < $1.key }?.value))
      }
      return stories
    }
    let left = releases.first { $0 > last }
    if let left, let lastShown = shown.max(), lastShown > last {
      let place = privatePlaces[name]?.filter { $0.key >= left }.min { $0.key < $1.key }?.value
      stories.append(.leftPublicHeader(at: left, now: place, shown: seen))
    }
    return stories
  }

  /// Only where the image has the record and the public header declares it.
  private func memberStories(of name: Name) -> [LifeStatement.Content] {
    let record = Name(.record, name.name)
    let declared = declared[name] ?? []
    let shown = shown[name] ?? []
    let both = (self.shown[record] ?? []).intersection(self.declared[record] ?? [])
    var stories: [LifeStatement.Content] = []
    let missing = both.filter { declared.contains($0) && !shown.contains($0) }
    if !missing.isEmpty {
      stories.append(
        .missingFromImage(
          declared: ReleaseList(declared, of: releases),
          images: ReleaseList(missing, of: imageReleases)))
    }
    let extra = both.filter { !declared.contains($0) && shown.contains($0) }
    if !extra.isEmpty {
      stories.append(.onlyInImage(images: ReleaseList(extra, of: imageReleases)))
    }
    return stories
  }
}
