import KernelModel

/// One declaration's life, told on one screen.
public struct Explanation: Sendable {
  private let survey: Survey
  private let symbol: Survey.Symbol

  /// Lines that one section may have before it is cut short; the rest is counted.
  private static let room = 6

  public init(_ symbol: Survey.Symbol, in survey: Survey) {
    self.symbol = symbol
    self.survey = survey
  }

  /// A title, then sections; every line without its line end.
  ///
  /// - Parameter isWhole: whether long sections are told to their end.
  /// - Returns: the lines.
  public func lines(isWhole: Bool = false) -> [String] {
    func cut(_ lines: [String]) -> [String] {
      guard !isWhole, lines.count > Self.room else { return lines }
      return lines.prefix(Self.room - 1) + ["… \(lines.count - Self.room + 1) more, see --all"]
    }
    var lines = [title]
    func section(_ name: String, _ content: [String]) {
      if content.isEmpty { return }
      lines += [name] + cut(content).flatMap(Self.wrapped)
    }
    if let documentation = symbol.documentation, !documentation.isEmpty {
      lines.append("  \(Self.shortened(documentation))")
    }
    section("Forms", forms)
    section("Boundaries", symbol.boundaries.map { "\($0.start)  \($0.evidence)" })
    section("Includes", includes)
    section("Sources", sources)
    section("Meanings", symbol.meanings.map { "\($0.gate) \($0.number)  \($0.words)  \($0.text)" })
    section("Notes", symbol.notes.map { "\($0.text) [\($0.source)]" })
    section("Coverage", coverage)
    section("Works everywhere", advice)
    return lines
  }

  // MARK: Sections

  private var title: String {
    var words = "\(symbol.kind.rawValue) \(symbol.name)"
    if symbol.kind != .header { words += " (\(symbol.header))" }
    if !symbol.story.isEmpty { return "\(words): \(symbol.story)" }
    if symbol.forms.count == 1, symbol.absence == nil {
      return "\(words): the same in every release, \(survey.request.from) to \(survey.request.to)"
    }
    let story = symbol.boundaries.map { boundary in
      boundary.number == 0
        ? "gone at \(boundary.start)"
        : boundary.previous == 0 ? "declared at \(boundary.start)" : "changed at \(boundary.start)"
    }
    return "\(words): \(story.joined(separator: ", "))"
  }

  private var forms: [String] {
    var rows = symbol.forms.map { ("form \($0.number)", $0.words, $0.text) }
    if let absence = symbol.absence { rows.insert(("form 0", absence, "not declared"), at: 0) }
    let width = rows.reduce(0) { max($0, $1.1.count) }
    var lines = rows.map { name, words, text in
      "\(name)  \(words)\(String(repeating: " ", count: width - words.count))  \(text)"
    }
    lines += symbol.sizes.map { "size  \($0)" }
    if let condition = symbol.condition { lines.append("declared under \(condition)") }
    lines += symbol.overrides
    return lines
  }

  /// What a header includes, and when.
  private var includes: [String] {
    (survey.header(of: symbol)?.includes ?? []).map { include in
      include.target + (include.condition.map { " under \($0)" } ?? "")
        + (include.words.map { "  \($0)" } ?? "")
    }
  }

  private var sources: [String] {
    let declared = symbol.formAt.count { $0 > 0 }
    let known = symbol.formAt.count { $0 >= 0 }
    var lines = ["headers: declared in \(declared) of \(known) recorded releases\(span)"]
    lines += symbol.images.map { "images: \($0)" }
    if symbol.images.isEmpty { lines.append("images: say nothing of it") }
    lines += symbol.exports.map { "export: \($0)" }
    return lines
  }

  /// Where the first and the last record have it.
  private var span: String {
    guard let first = symbol.formAt.firstIndex(where: { $0 > 0 }),
      let last = symbol.formAt.lastIndex(where: { $0 > 0 })
    else { return "" }
    func place(_ index: Int) -> String {
      let line = symbol.lineAt[index]
      return "\(survey.releases[index].release)" + (line > 0 ? " line \(line)" : "")
    }
    return first == last ? ", \(place(first))" : ", \(place(first)) to \(place(last))"
  }

  private var coverage: [String] {
    symbol.coverage.map { run in
      let reason = run.reason.map { ": \($0)" } ?? ""
      return "\(run.words) \(run.coverage)\(reason)" + (run.source.map { " [\($0)]" } ?? "")
    }
  }

  // MARK: Advice

  /// How to write code that builds and behaves alike on every release of the span.
  var advice: [String] {
    let target = survey.request.target
    if let reason = symbol.isInternal { return ["nothing to write: \(reason)"] }
    switch HeaderVisibility(path: symbol.header) {
    case .private: return ["nothing to write: drivers cannot include \(symbol.header)"]
    case .uapi, .kernel: break
    }
    if !symbol.coverage.isEmpty { return served(target) }
    guard let gate = symbol.gate ?? symbol.recordGate else {
      return ["no conditional is needed: every release has this form"]
    }
    if !isInTarget {
      return ["\(target) does not have it: a driver for \(target) does without, or asks the gate:"]
        + gated(gate)
    }
    return ["the gate tells which form a kernel has:"] + gated(gate)
  }

  private var isInTarget: Bool { targetForm != nil }

  private var targetForm: Survey.Form? {
    guard
      let index = survey.releases.firstIndex(where: { $0.release == survey.request.target }),
      symbol.formAt[index] > 0
    else { return nil }
    return symbol.forms[symbol.formAt[index] - 1]
  }

  private func served(_ target: KernelRelease) -> [String] {
    let worst = symbol.coverage.reduce(0) { max($0, $1.rank) }
    var lines: [String] = []
    if worst == 0 {
      lines.append("no conditional is needed: every release has the form of \(target)")
    } else {
      lines.append("write it as \(target) has it, without a conditional:")
      if let form = targetForm { lines.append("  \(form.text)") }
      lines.append("the overlay in front of the kernel's headers serves it on every release")
    }
    if let adaptor = symbol.adaptor, worst > 0 {
      lines.append("without the overlay: #include <\(adaptor.header)>, \(adaptor.name)")
    }
    let weak = symbol.coverage.filter { $0.rank > 1 }
    if !weak.isEmpty {
      let words = weak.map { "\($0.coverage) on \($0.words)" }
      lines.append("mind: \(words.joined(separator: ", "))")
    }
    return lines
  }

  private func gated(_ gate: String) -> [String] {
    if let slot = symbol.slot {
      return ["#include <shimgen/slots.h>"]
        + symbol.forms.map { "  \(slot)__FORM_\($0.number)(my_callback)  \($0.text)" }
    }
    var lines = ["#include <shimgen/gates.h>"]
    if symbol.gate == nil { return lines + ["#if \(gate) != 0  the struct has the member"] }
    for form in symbol.forms {
      let word = lines.count == 1 ? "#if" : "#elif"
      lines.append("\(word) \(gate) == \(form.number)  \(form.text)")
    }
    return lines
  }

  /// A line with two columns before it, broken at spaces before column 100.
  private static func wrapped(_ line: String) -> [String] {
    let room = 98
    let own = line.prefix { $0 == " " }.count
    var lines: [String] = []
    var current = String(repeating: " ", count: own + 2)
    var isEmpty = true
    for word in line.dropFirst(own).split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, current.count + 1 + word.count > room {
        lines.append(current)
        current = String(repeating: " ", count: own + 6)
        isEmpty = true
        if word.isEmpty { continue }
      }
      current += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return lines + [current]
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 94 ? text : text.prefix(93) + "…"
  }
}
