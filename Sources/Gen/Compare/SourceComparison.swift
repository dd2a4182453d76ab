package import KernelModel

/// What a source says of a release, against what is recorded and what images show.
package struct SourceComparison: Hashable, Sendable {
  package let source: KernelRelease
  /// The recorded release that the source was held against; nil where none is near.
  package let table: KernelRelease?
  /// Sorted by key.
  package let findings: [Finding]

  /// The verdict on one declaration.
  package struct Finding: Hashable, Sendable {
    package let key: DeclarationKey
    package let verdict: Verdict
    /// Where the source has it.
    package let source: SourceLocation?
    /// Where the table has it.
    package let table: SourceLocation?
  }

  /// How the sources relate; exactly one for each declaration.
  package enum Verdict: Hashable, Sendable {
    /// All sources that could show it say the same.
    case agrees
    /// *Not in this image, declared in the header*: the code was built as a module, or not at all.
    case notInImage([ImageRecord.Image])
    /// *In this image, private to the kernel*: declared in no public header of the release.
    ///
    /// The place is that of a private header, where one is recorded.
    case privateToKernel([ImageRecord.Image], declaredAt: SourceLocation?)
    /// *Form differs*: a vendor's or a stable branch's backport.
    case formDiffers(Difference)
    /// Only in the source; the releases whose form it has.
    case onlyInSource(matching: [KernelRelease])
    case onlyInTable
    /// A member that an image's struct has and the header's has not: a backport inside the image.
    ///
    /// With the releases whose headers have it in that form.
    case onlyInImage([ImageRecord.Image], matching: [KernelRelease])
  }

  /// Two forms of one declaration.
  package struct Difference: Hashable, Sendable {
    package let source: Form
    package let other: Form
    /// Whose the other form is: an image's, or the table's where this is nil.
    package let image: ImageRecord.Image?
    /// The recorded releases that have the source's form, or the image's where it is an image that
    /// differs: where the form may come from.
    package let matching: [KernelRelease]
  }

  /// The kinds of verdict, in the order of a report.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case agrees
    case notInImage = "not in this image, declared in the header"
    case privateToKernel = "in this image, private to the kernel"
    case formDiffers = "form differs"
    case onlyInSource = "only in the source"
    case onlyInTable = "only in the table"
    case onlyInImage = "only in the image"
  }

  /// How many declarations have a verdict of each kind, in the order of the kinds.
  package var counts: [(kind: Kind, count: Int)] {
    var counts: [Kind: Int] = [:]
    for finding in findings { counts[finding.verdict.kind, default: 0] += 1 }
    return Kind.allCases.map { ($0, counts[$0] ?? 0) }
  }
}

extension SourceComparison.Verdict {
  package var kind: SourceComparison.Kind {
    switch self {
    case .agrees: .agrees
    case .notInImage: .notInImage
    case .privateToKernel: .privateToKernel
    case .formDiffers: .formDiffers
    case .onlyInSource: .onlyInSource
    case .onlyInTable: .onlyInTable
    case .onlyInImage: .onlyInImage
    }
  }
}

extension SourceComparison {
  /// Holds a source against the table of its release, the other releases and the images of it.
  ///
  /// A point release without a record of its own is held against the newest recorded release before
  /// it in its branch. Headers that one side did not look at get no verdict, and neither do the
  /// members of a record that only one side has. `images` of other releases are ignored.
  package init(_ source: ReleaseRecord, histories: Histories, images: [ImageRecord]) {
    let table = histories.records.last {
      $0.release <= source.release && $0.release.mainline == source.release.mainline
    }
    let images = images.filter { $0.image.release == source.release.mainline }
    let judge = SourceJudge(source, table, histories, images)
    self.source = source.release
    self.table = table?.release
    findings = judge.findings()
  }
}

/// Finds the verdicts.
private struct SourceJudge {
  let source: ReleaseRecord
  let table: ReleaseRecord?
  let histories: Histories
  let images: [ImageRecord]
  let view: ImageView
  let ours: RecordFacts
  let theirs: RecordFacts

  init(
    _ source: ReleaseRecord, _ table: ReleaseRecord?, _ histories: Histories,
    _ images: [ImageRecord]
  ) {
    self.source = source
    self.table = table
    self.histories = histories
    self.images = images
    view = ImageView(images)
    let paths = Set(source.headers.map(\.path))
    let tablePaths = table.map { Set($0.headers.map(\.path)) } ?? paths
    let isCompared: (String) -> Bool = {
      paths.contains($0) && tablePaths.contains($0) && HeaderVisibility(path: $0) != .private
    }
    ours = RecordFacts(source, where: isCompared)
    theirs = table.map { RecordFacts($0, where: isCompared) } ?? ours
  }

  func findings() -> [SourceComparison.Finding] {
    let keys = Set(ours.forms.keys).union(theirs.forms.keys)
    var found: [SourceComparison.Finding] = []
    for key in keys {
      let (left, right) = (ours.forms[key], theirs.forms[key])
      if let record = key.record, ours.forms[record] == nil || theirs.forms[record] == nil {
        continue
      }
      found.append(
        SourceComparison.Finding(
          key: key, verdict: verdict(key, left, right), source: left?.location,
          table: table == nil ? nil : right?.location))
    }
    return (found + privateFindings(besides: keys)).sorted { $0.key < $1.key }
  }

  private func verdict(
    _ key: DeclarationKey, _ left: Form?, _ right: Form?
  ) -> SourceComparison.Verdict {
    guard let left else { return .onlyInTable }
    guard let right else { return .onlyInSource(matching: matching(key, left)) }
    guard left.isSame(as: right) else {
      return .formDiffers(
        .init(source: left, other: right, image: nil, matching: matching(key, left)))
    }
    guard !images.isEmpty, let name = ImageView.Name(key), view.speaks(of: name) else {
      return .agrees
    }
    let sights = view.shown[name] ?? []
    for sight in sights {
      guard let content = sight.content, !left.content.agrees(withImage: content) else { continue }
      return .formDiffers(
        .init(
          source: left, other: Form(content, at: sight.location), image: sight.image,
          matching: releases(of: key, withImage: content)))
    }
    return sights.isEmpty ? .notInImage(images.map(\.image)) : .agrees
  }

  /// The other recorded releases whose form is the source's.
  private func matching(_ key: DeclarationKey, _ form: Form) -> [KernelRelease] {
    guard let history = histories[key] else { return [] }
    return histories.records.indices.filter { index in
      guard case .present(let other) = history.evidence(at: index) else { return false }
      return histories.records[index].release != table?.release && other.isSame(as: form)
    }.map { histories.records[$0].release }
  }

  /// The recorded releases whose form is an image's.
  private func releases(of key: DeclarationKey, withImage content: Form.Content) -> [KernelRelease]
  {
    guard let history = histories[key] else { return [] }
    return histories.records.indices.filter { index in
      guard case .present(let form) = history.evidence(at: index) else { return false }
      return form.content.agrees(withImage: content)
    }.map { histories.records[$0].release }
  }

  /// A member that only the images have, of a record that the header declares.
  private func imageMember(
    _ name: ImageView.Name, _ sights: [ImageView.Sight]
  ) -> SourceComparison.Finding? {
    let record = ours.forms.keys.first { $0.kind == .record && $0.name == name.name }
    guard let record else { return nil }
    let key = DeclarationKey(
      header: record.header, kind: .member, name: name.name, member: name.member)
    let matching = sights.first?.content.map { releases(of: key, withImage: $0) } ?? []
    return SourceComparison.Finding(
      key: key, verdict: .onlyInImage(sights.map(\.image), matching: matching), source: nil,
      table: nil)
  }

  /// What the images show and no public header of the release declares.
  private func privateFindings(besides keys: Set<DeclarationKey>) -> [SourceComparison.Finding] {
    let declared = Set(keys.compactMap { ImageView.Name($0) })
    var found: [SourceComparison.Finding] = []
    for (name, sights) in view.shown where !declared.contains(name) {
      // A member of a record that is private itself says nothing more.
      if name.member != nil, !declared.contains(ImageView.Name(.record, name.name)) { continue }
      let kind: DeclarationKind = name.member == nil ? name.kind : .record
      if name.member != nil, let finding = imageMember(name, sights) {
        found.append(finding)
        continue
      }
      let isPublic: (HeaderVisibility) -> Bool = { $0 != .private }
      if name.member == nil,
        [table, source].contains(where: {
          $0?.place(of: kind, name.name, where: isPublic) != nil
        })
      {
        continue
      }
      let place = [table, source].compactMap {
        $0?.place(of: kind, name.name) { $0 == .private }
      }.first
      let header = place?.path ?? sights.first?.location.path ?? ""
      found.append(
        SourceComparison.Finding(
          key: DeclarationKey(
            header: header, kind: name.kind, name: name.name, member: name.member),
          verdict: .privateToKernel(
            sights.map(\.image), declaredAt: name.member == nil ? place : nil),
          source: nil, table: nil))
    }
    return found
  }
}
