package import KernelModel

/// One DepSurf page: what the images of its study say of one struct or function.
package struct DepSurfPage: Hashable, Sendable {
  /// `record` for a struct page, `function` for a function page.
  package let kind: DeclarationKind
  package let name: String
  /// In the page's order: releases, then architectures, then flavors.
  package let rows: [Row]
  /// Differences that the page lists and its own spellings do not show.
  ///
  /// Such as `struct kvm *kvm` changed to `struct kvm *kvm`: one image knows the struct's members,
  /// the other only its name.
  package let warnings: [Diagnostic]

  /// What the page says of one image.
  package struct Row: Hashable, Sendable {
    package let image: ImageRecord.Image
    package let symbol: ImageRecord.Symbol
  }
}

/// The three lists of a page: which images a row's label chooses from.
enum DepSurfSection: CaseIterable {
  /// `5.4`: that release for amd64, generic flavor.
  case regular
  /// `arm64`: the study's architectures, all of release 5.4, generic flavor.
  case architecture
  /// `azure`: the study's flavors, all of release 5.4 for amd64.
  case flavor

  var title: StaticString {
    switch self {
    case .regular: "<b>Regular</b>"
    case .architecture: "<b>Arch</b>"
    case .flavor: "<b>Flavor</b>"
    }
  }

  /// What the list's differences call the image that every row is compared with.
  ///
  /// Nil where each row is compared with the one before it.
  var base: String? {
    switch self {
    case .regular: nil
    case .architecture: "amd64"
    case .flavor: "generic"
    }
  }

  /// The release whose architectures and flavors were studied.
  static let studied = KernelRelease(5, 4)

  /// The labels that every page has; the newest releases may be followed by newer ones.
  var labels: [String] {
    switch self {
    case .regular:
      [
        "4.4", "4.8", "4.10", "4.13", "4.15", "4.18", "5.0", "5.3", "5.4", "5.8", "5.11", "5.13",
        "5.15", "5.19", "6.2", "6.5", "6.8",
      ]
    case .architecture: ["arm64", "armhf", "ppc64el", "riscv64"]
    case .flavor: ["aws", "azure", "gcp", "lowlatency"]
    }
  }

  /// The image that a row's label stands for; nil for a label that this list cannot have.
  func image(_ label: String) -> ImageRecord.Image? {
    switch self {
    case .regular:
      guard let release = KernelRelease(label), release.description == label else { return nil }
      return .init(release: release, architecture: "amd64", flavor: "generic")
    case .architecture:
      guard labels.contains(label) else { return nil }
      return .init(release: Self.studied, architecture: label, flavor: "generic")
    case .flavor:
      guard labels.contains(label) else { return nil }
      return .init(release: Self.studied, architecture: "amd64", flavor: label)
    }
  }
}

/// A row as it was read, before the differences are held against it.
struct DepSurfRow {
  let section: DepSurfSection
  let label: String
  let image: ImageRecord.Image
  let evidence: ImageRecord.Evidence
  let line: Int
}
