public import KernelModel
import ShimEmit

extension Generator {
  /// The page of the present state.
  ///
  /// - Parameter survey: what the page shows.
  /// - Returns: the bytes of an HTML file that needs nothing besides itself.
  /// - Throws: `Diagnostics` where the template cannot be used.
  public func page(of survey: Survey) throws(Diagnostics) -> [UInt8] {
    try page(
      survey, title: "Linux \(survey.request.from) to \(survey.request.to)", review: nil)
  }

  /// The page of a review, with everything that the present state's page has.
  public func page(
    of review: Review, _ report: FindingReport
  ) throws(Diagnostics) -> [UInt8] {
    try page(
      review.current, title: "\(review.currentName) against \(review.baseName)",
      review: (review, report))
  }

  private func page(
    _ survey: Survey, title: String, review: (Review, FindingReport)?
  ) throws(Diagnostics) -> [UInt8] {
    let files = templates.map {
      TemplateFile(path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self))
    }
    var data = ReportData(survey, mentions: mentions)
    let value = data.value(title: title, review: review)
    return Array(try ReportHTML(templates: files).text(title: title, data: value).utf8)
  }
}
