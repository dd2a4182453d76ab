package import KernelModel

/// Reads DepSurf's pages: what the type information of Ubuntu's kernel images says.
///
/// Three layouts are read: the Markdown of a struct page and of a function page, and a struct page
/// flattened to text. A page is believed only as a whole: its list of differences must follow from
/// its rows, and a line that is not understood is an error.
///
/// What a page cannot say: DepSurf expands anonymous records into the record around them, spells a
/// flexible array `[0]`, and leaves out the width of bit-fields.
package struct DepSurfImport {
  /// The C texts that were parsed before: the same struct stands up to 25 times on a page.
  private var forms = DepSurfForms()

  package init() {}

  /// Reads one page.
  ///
  /// `path` is the page's name in diagnostics and in the rows' locations. All errors of the page
  /// are thrown together, in the page's order.
  package mutating func page(from bytes: [UInt8], path: String) throws(Diagnostics) -> DepSurfPage {
    var reader = DepSurfReader(
      lines: DepSurfLines(bytes: bytes, path: path), forms: forms)
    defer { forms = reader.forms }
    forms = DepSurfForms()
    return try reader.page()
  }

  /// Sorts the rows of many pages by image: one record for each image, releases first.
  ///
  /// A symbol with two pages is an error.
  package static func records(of pages: [DepSurfPage]) throws(Diagnostics) -> [ImageRecord] {
    var symbols: [ImageRecord.Image: [ImageRecord.Symbol]] = [:]
    for page in pages {
      for row in page.rows { symbols[row.image, default: []].append(row.symbol) }
    }
    var found: [Diagnostic] = []
    var records: [ImageRecord] = []
    for image in symbols.keys.sorted() {
      let sorted = (symbols[image] ?? []).sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }
      for (symbol, next) in zip(sorted, sorted.dropFirst())
      where symbol.kind == next.kind && symbol.name == next.name {
        found.append(
          Diagnostic(
            .error, "page.duplicate", "'\(symbol.name)' has two pages for \(image)",
            at: next.location,
            notes: [Diagnostic(.note, "page.duplicate", "the first", at: symbol.location)]))
      }
      records.append(ImageRecord(image: image, symbols: sorted))
    }
    if !found.isEmpty { throw Diagnostics(found) }
    return records
  }
}

/// Reads one page from its first line to its last.
struct DepSurfReader {
  var lines: DepSurfLines
  var forms: DepSurfForms
  var kind = DeclarationKind.record
  var name = ""
  var rows: [DepSurfRow] = []
  var differences: [DepSurfDifference] = []
  var found: [Diagnostic] = []

  init(lines: DepSurfLines, forms: DepSurfForms) {
    self.lines = lines
    self.forms = forms
  }

  mutating func page() throws(Diagnostics) -> DepSurfPage {
    do throws(Diagnostic) {
      if lines.between("", "Regular") != nil, !lines.starts("<", at: lines.range.lowerBound) {
        try flattenedPage()
      } else {
        try markdownPage()
      }
    } catch {
      found.append(error)
    }
    if found.isEmpty { found = missingRows() }
    if !found.isEmpty { throw Diagnostics(found) }
    let check = DepSurfDifferenceCheck(path: lines.path, rows: rows, differences: differences)
    let (errors, warnings) = check.outcome()
    if !errors.isEmpty { throw Diagnostics(errors) }
    let rows = rows.map { row in
      DepSurfPage.Row(
        image: row.image,
        symbol: .init(
          kind: kind, name: name, evidence: row.evidence,
          location: SourceLocation(path: lines.path, line: row.line)))
    }
    return DepSurfPage(kind: kind, name: name, rows: rows, warnings: warnings)
  }

  /// An image that the page does not speak of would silently be unknown.
  private func missingRows() -> [Diagnostic] {
    let labels = Set(rows.map(\.label))
    let place = SourceLocation(path: lines.path, line: 1, column: 1)
    return DepSurfSection.allCases.flatMap(\.labels).filter { !labels.contains($0) }.map {
      Diagnostic(.error, "page.missing", "the page has no row for '\($0)'", at: place)
    }
  }

  /// Takes the page's name, which must be an identifier of C.
  mutating func takeName(_ range: Range<Int>) throws(Diagnostic) {
    name = lines.text(range)
    guard isCIdentifier(name) else {
      throw lines.failure("page.name", "a C identifier was expected", at: range.lowerBound)
    }
  }

  /// Adds a row that was read, unless its label is unknown, out of order or there twice.
  mutating func add(
    _ evidence: ImageRecord.Evidence, section: DepSurfSection, label: String, line: Int, column: Int
  ) throws(Diagnostic) {
    let place = SourceLocation(path: lines.path, line: line, column: column)
    guard let image = section.image(label) else {
      throw Diagnostic(.error, "page.image", "'\(label)' is no image of this list", at: place)
    }
    for row in rows where row.image == image {
      throw Diagnostic(
        .error, "page.duplicate", "'\(label)' stands here twice", at: place,
        notes: [
          Diagnostic(
            .note, "page.duplicate", "the first",
            at: SourceLocation(path: lines.path, line: row.line))
        ])
    }
    if section == .regular, let last = rows.last, last.image.release > image.release {
      throw Diagnostic(
        .error, "page.order", "release \(label) stands after \(last.label)", at: place)
    }
    rows.append(
      DepSurfRow(section: section, label: label, image: image, evidence: evidence, line: line))
  }
}
