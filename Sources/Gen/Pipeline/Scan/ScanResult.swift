import HeaderParse
import KernelModel

/// What is made of a driver at one release.
struct ReleaseResult {
  enum Verdict: String {
    /// Everything recorded that is used is there in a form that fits.
    case ok
    case breaks
    case notUnderstood = "not fully understood"
  }

  /// What is wrong, with the compiler's findings and what links do not find.
  struct Problem: Hashable {
    enum Kind: Hashable {
      case missing, arguments, mismatch, redeclared, leftOut
      /// A value of another type that not every compiler refuses.
      case warned(DriverReading.Refusal)
      /// Declared and exported to no module.
      case unexported
      /// Exported in a namespace that the driver does not import.
      case namespace(String)
    }

    let kind: Kind
    let subject: DriverReading.Subject
    let place: DriverReading.Place
    /// The compiler's words; empty where no compiler says anything.
    let message: String
  }

  var verdict: Verdict {
    if !problems.isEmpty { return .breaks }
    return uses.isEmpty || !lost.isEmpty || !unjudged.isEmpty || !unchecked.isEmpty
      ? .notUnderstood : .ok
  }

  var problems: Set<Problem> = []
  /// What the kernel's compilers of the time only warn of: nothing breaks by it.
  var warnings: Set<Problem> = []
  var uses: Set<DriverReading.Use> = []
  var lost: Set<DriverReading.Use> = []
  var unjudged: Set<DriverReading.Finding> = []
  /// Calls of functions whose form changes in the span.
  var unchecked: Set<DriverReading.Use> = []
  var foreign = 0
  var understood = 0
}

extension Scan {
  /// The releases' results, units put together.
  func results() -> [ReleaseResult] {
    let declarations = OwnDeclarations(driver.texts, facts.names, own)
    var known: [String: [OwnDeclarations.Place]] = [:]
    var varying: [DriverReading.Subject: Bool] = [:]
    func varies(_ subject: DriverReading.Subject) -> Bool {
      if let found = varying[subject] { return found }
      let forms = facts.forms(of: subject)
      let result = forms.contains { $0 != forms[0] }
      varying[subject] = result
      return result
    }
    let hasMain = driver.texts.contains { text in
      text.words.contains { $0.text == "MODULE_LICENSE" }
    }
    return readings.indices.map { index in
      var result = ReleaseResult()
      for reading in readings[index] {
        result.uses.formUnion(reading.uses)
        result.lost.formUnion(reading.lost)
        result.unjudged.formUnion(reading.unjudged)
        result.unchecked.formUnion(reading.unchecked.filter { varies($0.subject) })
        result.foreign += reading.foreign
        result.understood += reading.understood
        for finding in reading.findings {
          guard
            let kind = kind(
              of: finding, in: reading, at: index, declarations: declarations, known: &known)
          else {
            result.foreign += 1
            continue
          }
          let problem = ReleaseResult.Problem(
            kind: kind, subject: finding.subject, place: finding.place, message: finding.message)
          if case .warned = kind {
            result.warnings.insert(problem)
          } else {
            result.problems.insert(problem)
          }
        }
      }
      addLinkProblems(to: &result, at: index, hasMain: hasMain)
      return result
    }
  }

  /// The first release whose Makefile has `-Werror=incompatible-pointer-types`.
  static let pointersAreChecked = KernelRelease(4, 6)

  /// What kind of problem a finding is; nil where it is about nothing recorded.
  private func kind(
    of finding: DriverReading.Finding, in reading: DriverReading, at index: Int,
    declarations: OwnDeclarations, known: inout [String: [OwnDeclarations.Place]]
  ) -> ReleaseResult.Problem.Kind? {
    switch finding.problem {
    case .missing: return .missing
    case .arguments: return .arguments
    case .mismatch(.always): return .mismatch
    case .mismatch(.pointer) where releases[index] >= Self.pointersAreChecked: return .mismatch
    case .mismatch(let refusal): return .warned(refusal)
    case .redeclared: return .redeclared
    case .ownLeftOut(let name, let record):
      let key = "\(record ?? "") \(name)"
      let places = known[key] ?? declarations.places(of: name, isMember: record != nil)
      known[key] = places
      // It belongs to the finding only where what is left out mentions a recorded thing.
      let isLeftOut = places.contains {
        $0.mentionsRecorded && reading.isSkipped($0.text, $0.line)
      }
      return isLeftOut ? .leftOut : nil
    }
  }

  /// What a compiler does not see: functions that modules cannot link against.
  private func addLinkProblems(to result: inout ReleaseResult, at index: Int, hasMain: Bool) {
    let imported = importedNamespaces(at: index)
    var told: Set<String> = []
    for use in result.uses.sorted(by: { $0.place < $1.place }) {
      guard case .ordinary(let name) = use.subject, !own.ordinary.contains(name) else { continue }
      switch facts.export(of: name, at: index) {
      case .unexported:
        result.problems.insert(
          .init(kind: .unexported, subject: use.subject, place: use.place, message: ""))
      case .exported(_, let space?) where hasMain && !imported.contains(space):
        if told.insert(space).inserted {
          result.problems.insert(
            .init(kind: .namespace(space), subject: use.subject, place: use.place, message: ""))
        }
      default: break
      }
    }
  }

  /// The namespaces that active text imports.
  private func importedNamespaces(at index: Int) -> Set<String> {
    var found: Set<String> = []
    for (number, text) in driver.texts.enumerated() {
      for (position, word) in text.words.enumerated()
      where word.text == "MODULE_IMPORT_NS" && position + 2 < text.words.count {
        let isSkipped = readings[index].allSatisfy {
          $0.skipped[number] == nil || $0.isSkipped(number, word.line)
        }
        if !isSkipped {
          found.insert(text.words[position + 2].text.replacing("\"", with: ""))
        }
      }
    }
    return found
  }
}
