import ArgumentParser
import Foundation
import TestSupport

/// Looks which stage notices each mutation of Tests/Mutations; see Scripts/boot-mutations.
@main struct Mutations: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutations",
    abstract: "Plants faults into the generated headers and the examples, and looks who notices.")

  @Argument(help: "Mutations by name; all of them without any.")
  var names: [String] = []

  @Option(help: "The last stage that is asked: compile, behaviour or boot.")
  var through: String = "boot"

  @Flag(help: "Ask the stage that is recorded, and none before it.")
  var recorded = false

  @Option(help: "How many mutations are looked at a time.")
  var jobs = 2

  func validate() throws {
    guard Mutation.Stage(rawValue: through) != nil else {
      throw ValidationError("there is no stage \(through)")
    }
  }

  func run() async throws {
    let all = try Mutation.all()
    let rank = Mutation.Stage.allCases.firstIndex(of: Mutation.Stage(rawValue: through) ?? .boot)
    let chosen = all.filter { mutation in
      guard names.isEmpty else { return names.contains(mutation.name) }
      guard recorded, let stage = mutation.caught else { return true }
      return (Mutation.Stage.allCases.firstIndex(of: stage) ?? 0) <= rank ?? 0
    }
    for name in names where !all.contains(where: { $0.name == name }) {
      throw ValidationError("there is no mutation \(name)")
    }
    for mutation in chosen {
      let text = String(decoding: try Project.bytes(mutation.file), as: UTF8.self)
      _ = try mutation.applied(to: text)
    }
    let environment = ProcessInfo.processInfo.environment
    var kernels: MutationBench.Kernels?
    if let headers = environment["SHIMGEN_KERNELS"], let images = environment["SHIMGEN_IMAGES"] {
      kernels = .init(headers: headers, images: images)
    }
    let bench = MutationBench(kernels: kernels)
    let last = Mutation.Stage(rawValue: through) ?? .boot
    let rows = try await look(at: chosen, with: bench, through: last)
    guard report(chosen, rows, through: last) else { throw ExitCode.failure }
  }

  /// Each mutation's verdict, a few at a time; a line appears as soon as one is known.
  private func look(
    at mutations: [Mutation], with bench: MutationBench, through last: Mutation.Stage
  ) async throws -> [Mutation: MutationBench.Verdict] {
    var rows: [Mutation: MutationBench.Verdict] = [:]
    try await withThrowingTaskGroup(of: (Mutation, MutationBench.Verdict).self) { group in
      var waiting = mutations[...]
      func next() {
        guard let mutation = waiting.popFirst() else { return }
        group.addTask {
          let verdict =
            if recorded, let stage = mutation.caught {
              try await bench.verdict(of: stage, on: bench.tree(mutation), for: mutation)
            } else {
              try await bench.verdict(on: mutation, through: last)
            }
          return (mutation, verdict)
        }
      }
      for _ in 0..<max(1, jobs) { next() }
      while let (mutation, verdict) = try await group.next() {
        rows[mutation] = verdict
        print(Self.row(mutation, verdict))
        fflush(nil)
        next()
      }
    }
    return rows
  }

  private static func row(_ mutation: Mutation, _ verdict: MutationBench.Verdict) -> String {
    let (stage, words) =
      switch verdict {
      case .caught(let stage, let words): (stage.rawValue, words)
      case .passes: (mutation.equivalent == nil ? "SURVIVES" : "equivalent", "")
      case .skipped(let reason): ("skipped", reason)
      }
    func column(_ text: String, _ width: Int) -> String {
      text.padding(toLength: max(width, text.count), withPad: " ", startingAt: 0)
    }
    return "\(column(mutation.name, 44)) \(column(stage, 10)) \(words)"
  }

  /// Prints what went otherwise than it is recorded, and the counts; false for a fault in them.
  private func report(
    _ mutations: [Mutation], _ rows: [Mutation: MutationBench.Verdict],
    through last: Mutation.Stage
  ) -> Bool {
    var counts: [String: Int] = [:]
    var isGood = true
    for mutation in mutations {
      switch rows[mutation] ?? .skipped("") {
      case .caught(let stage, _):
        counts[stage.rawValue, default: 0] += 1
        if mutation.caught != stage {
          isGood = false
          print("\(mutation.name): recorded as \(mutation.caught?.rawValue ?? "equivalent")")
        }
      case .passes where mutation.equivalent != nil: counts["equivalent", default: 0] += 1
      case .passes where last != .boot && [.kbuild, .boot].contains(mutation.caught):
        counts["left to boot", default: 0] += 1
      case .passes:
        counts["SURVIVES", default: 0] += 1
        isGood = false
      case .skipped: counts["skipped", default: 0] += 1
      }
    }
    let parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    print("\(mutations.count) mutations: \(parts.joined(separator: ", "))")
    return isGood
  }
}
