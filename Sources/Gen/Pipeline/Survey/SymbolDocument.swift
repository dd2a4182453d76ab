import KernelModel

/// A declaration's life for programs: what `explain --format json` writes and the report embeds.
public struct SymbolDocument: Encodable, Sendable {
  let name: String
  let kind: String
  let header: String
  let gate: String?
  let slot: String?
  let story: String
  let forms: [Form]
  let absent: String?
  /// `[release, form, line]` for each record of the span; -1 where nothing is known.
  let records: [Record]
  let boundaries: [Boundary]
  let overrides: [String]
  let sizes: [String]
  let condition: String?
  let exports: [String]
  let documentation: String?
  let images: [String]
  /// What a header includes; nil for everything else.
  let includes: [Include]?
  let notes: [Note]
  let meanings: [Meaning]
  let coverage: [Run]
  let adaptor: Adaptor?
  let `internal`: String?
  let advice: [String]

  struct Form: Encodable, Sendable {
    let number: Int
    let text: String
    let releases: String
  }
  struct Record: Encodable, Sendable {
    let release: String
    let form: Int
    let line: Int
  }
  struct Boundary: Encodable, Sendable {
    let release: String
    let form: Int
    let before: Int
    let closed: Bool
    let evidence: String
  }
  struct Include: Encodable, Sendable {
    let target: String
    let condition: String?
    let releases: String?
  }
  struct Note: Encodable, Sendable {
    let text: String
    let source: String
  }
  struct Meaning: Encodable, Sendable {
    let gate: String
    let number: Int
    let releases: String
    let text: String
    let source: String
  }
  struct Run: Encodable, Sendable {
    let first: String
    let last: String
    let coverage: String
    let reason: String?
    let source: String?
  }
  struct Adaptor: Encodable, Sendable {
    let header: String
    let block: String
    let macro: String
    let name: String
    let text: String
  }

  public init(_ symbol: Survey.Symbol, in survey: Survey) {
    name = symbol.name
    kind = symbol.kind.rawValue
    header = symbol.header
    gate = symbol.gate ?? symbol.recordGate
    slot = symbol.slot
    story = symbol.story
    forms = symbol.forms.map { Form(number: $0.number, text: $0.text, releases: $0.words) }
    absent = symbol.absence
    records = survey.releases.indices.map {
      Record(
        release: "\(survey.releases[$0].release)", form: symbol.formAt[$0],
        line: symbol.lineAt[$0])
    }
    boundaries = symbol.boundaries.map {
      Boundary(
        release: "\($0.start)", form: $0.number, before: $0.previous, closed: $0.isClosed,
        evidence: $0.evidence)
    }
    overrides = symbol.overrides
    sizes = symbol.sizes
    condition = symbol.condition
    exports = symbol.exports
    documentation = symbol.documentation
    images = symbol.images
    includes = survey.header(of: symbol)?.includes.map {
      Include(target: $0.target, condition: $0.condition, releases: $0.words)
    }
    notes = symbol.notes.map { Note(text: $0.text, source: $0.source) }
    meanings = symbol.meanings.map {
      Meaning(
        gate: $0.gate, number: $0.number, releases: $0.words, text: $0.text, source: $0.source)
    }
    coverage = symbol.coverage.map {
      Run(
        first: "\($0.first)", last: "\($0.last)", coverage: $0.coverage, reason: $0.reason,
        source: $0.source)
    }
    adaptor = symbol.adaptor.map {
      Adaptor(
        header: $0.header, block: $0.block, macro: $0.macro, name: $0.name, text: $0.text)
    }
    self.internal = symbol.isInternal
    advice = Explanation(symbol, in: survey).advice
  }
}
