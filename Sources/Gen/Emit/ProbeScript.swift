import HeaderCompare
package import KernelModel
package import ShimPlan

/// Renders the probe for build machines without shimgen: a shell script and its questions.
package struct ProbeScript {
  private let banner: StrictTemplate<BannerContext>
  private let questions: StrictTemplate<QuestionsContext>
  private let script: StrictTemplate<ScriptContext>
  private let makefile: StrictTemplate<KbuildContext>
  private let licence = "GPL-2.0-only OR MIT"

  /// Checks the templates.
  package init(templates: [TemplateFile]) throws(Diagnostics) {
    banner = try templates.named("banner.mustache")
    questions = try templates.named("questions.c.mustache")
    script = try templates.named("probe.sh.mustache")
    makefile = try templates.named("probe.mk.mustache")
  }

  /// `kbuild/probe.mk`, `kbuild/probe.sh` and `kbuild/questions.c`.
  package func files(_ plan: QuestionPlan) throws(Diagnostics) -> [EmittedFile] {
    // Questions 1 and 2 are the controls.
    var numbering = QuestionNumbers(next: 3)
    let lines = plan.subjects.map { numbering.line(for: $0) }
    return [
      EmittedFile(
        path: "kbuild/probe.mk",
        text: try makefile.render(
          KbuildContext(licence: licence, command: plan.request.command))),
      EmittedFile(
        path: "kbuild/probe.sh",
        text: try script.render(
          ScriptContext(
            licence: licence, command: plan.request.command, includes: plan.includes,
            headers: plan.headers, gates: lines))),
      EmittedFile(
        path: "kbuild/questions.c",
        text: try questions.render(
          QuestionsContext(
            banner: try banner.render(
              BannerContext(
                licence: licence, file: "questions.c", purpose: "what probe.sh asks a compiler.",
                request: plan.request, command: plan.request.command, headers: plan.includes)),
            questions: numbering.questions))),
    ]
  }
}

/// Numbers the questions, equal ones once.
private struct QuestionNumbers {
  var next: Int
  private(set) var questions: [NumberedQuestion] = []
  private var known: [QuestionPlan.Question: Int] = [:]

  init(next: Int) { self.next = next }

  /// The gate's line in probe.sh.
  mutating func line(for subject: QuestionPlan.Subject) -> String {
    let forms = subject.forms.map {
      "\($0.number):\(word(for: $0.question)):\(weight(of: $0.question))"
    }
    let words = [
      subject.gate.description, word(for: subject.presence), "\(subject.single ?? 0)",
      subject.tellsAbsence ? "1" : "0",
    ]
    return (words + forms).joined(separator: " ")
  }

  /// Forms of an enum that has lost constants answer for each other: the one with the most is it.
  private func weight(of question: QuestionPlan.Question) -> Int {
    if case .statement(let text) = question { text.count { $0 == "&" } / 2 } else { 0 }
  }

  private mutating func word(for question: QuestionPlan.Question) -> String {
    if case .header(let name) = question { return "h\(name)" }
    if let number = known[question] { return "\(number)" }
    let number = next
    next += 1
    known[question] = number
    questions.append(NumberedQuestion(number: number, question: question))
    return "\(number)"
  }
}

/// The frame of questions.c.
struct QuestionsContext: TemplateContext {
  let banner: String
  let questions: [NumberedQuestion]

  static var fields: [TemplateField<QuestionsContext>] {
    [.text("banner", \.banner), .section("questions", \.questions)]
  }
}

/// A question and the line that its answer is read from.
struct NumberedQuestion: TemplateContext {
  let number: Int
  let question: QuestionPlan.Question

  static var fields: [TemplateField<NumberedQuestion>] {
    [
      .section("statement") { context -> [QuestionContext] in
        guard case .statement(let text) = context.question else { return [] }
        return [QuestionContext(number: context.number, text: text)]
      },
      .section("macro") { context -> [QuestionContext] in
        guard case .macro(let name) = context.question else { return [] }
        return [QuestionContext(number: context.number, text: name)]
      },
    ]
  }
}

/// The C of a question.
struct QuestionContext: TemplateContext {
  let number: Int
  let text: String

  static var fields: [TemplateField<QuestionContext>] {
    [.text("number") { "\($0.number)" }, .text("text", \.text)]
  }
}

/// The frame of probe.sh.
struct ScriptContext: TemplateContext {
  let licence: String
  let command: String
  let includes: [String]
  let headers: [String]
  let gates: [String]

  static var fields: [TemplateField<ScriptContext>] {
    [
      .text("licence", \.licence), .text("format") { _ in "\(BannerContext.format)" },
      .text("command", \.command),
      .section("includes") { $0.includes.map { LineContext(line: $0) } },
      .section("headers") { $0.headers.map { LineContext(line: $0) } },
      .section("gates") { $0.gates.map { LineContext(line: $0) } },
    ]
  }
}
