public import KernelModel
import ShimEmit

extension FindingReport {
  /// The report in one of the formats.
  ///
  /// - Parameters:
  ///   - format: the format.
  ///   - version: shimgen's own, for the formats that name their tool: `1.0.0`.
  /// - Returns: the text, with a line end.
  public func text(as format: FindingFormat, version: String) -> String {
    format.text(of: self, version: version)
  }
}
