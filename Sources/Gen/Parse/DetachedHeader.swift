package import KernelModel

/// A header that was parsed on its first architecture: all there is to know but sizes elsewhere.
///
/// Every other architecture starts with what the first one learned and knows nothing of the rest:
/// they may be parsed side by side.
package struct DetachedHeader: Sendable {
  private let text: HeaderText
  private let variants: [HeaderVariant]
  /// What the first architecture learned.
  private let parse: DetachedParse
  private let first: Layer
  /// The architectures that have still to be parsed; none for a header without layouts.
  package let remaining: [Architecture]

  /// The declarations on one architecture.
  package struct Layer: Sendable {
    let architecture: Architecture
    let declarations: [Declaration]
  }

  init(
    _ bytes: [UInt8], path: String, architectures: [Architecture]
  ) throws(Diagnostics) {
    text = try HeaderScanner.scan(bytes, path: path)
    variants = text.variants()
    let isUAPI = HeaderVisibility(path: path) == .uapi
    remaining = isUAPI ? Array(architectures.dropFirst()) : []
    var parse = DetachedParse(text: text, recordsLayout: isUAPI)
    first = try Self.layer(on: architectures.first ?? .x86_64, variants, &parse)
    self.parse = parse
  }

  /// Parses the header on one of the remaining architectures.
  package func layer(on architecture: Architecture) throws(Diagnostics) -> Layer {
    var parse = parse.forLayouts()
    return try Self.layer(on: architecture, variants, &parse)
  }

  private static func layer(
    on architecture: Architecture, _ variants: [HeaderVariant], _ parse: inout DetachedParse
  ) throws(Diagnostics) -> Layer {
    var declarations: [Declaration] = []
    for variant in variants {
      declarations = VariantMerge.merged(
        declarations, try parse.declarations(variant, on: architecture))
    }
    return Layer(architecture: architecture, declarations: declarations)
  }

  /// Puts the architectures together; `layers` are those of `remaining`, in its order.
  package func record(with layers: [Layer]) -> HeaderRecord {
    let all = [first] + layers
    let merged = ArchitectureMerge.merged(all.map { ($0.architecture, $0.declarations) })
    return HeaderRecord(path: text.path, declarations: merged, includes: text.recordedIncludes)
  }
}
