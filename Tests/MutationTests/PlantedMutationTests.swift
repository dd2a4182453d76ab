import Foundation
import TestSupport
import Testing

/// The faults of Tests/Mutations: each still applies, and a sample of them is noticed.
///
/// `Scripts/boot-mutations` looks at all of them, and boots kernels for those that no stage before
/// notices.
@Suite struct PlantedMutationTests {
  private static let mutations = Result { try Mutation.all() }

  /// As many as SHIMGEN_MUTATIONS says, `all` or a number, from a fixed seed.
  ///
  /// Each costs two or three seconds.
  private static let sample: [Mutation] = {
    let wanted = ProcessInfo.processInfo.environment["SHIMGEN_MUTATIONS"] ?? "12"
    let cheap = ((try? mutations.get()) ?? []).filter {
      $0.caught == .compile || $0.caught == .behaviour
    }
    var random = SeededGenerator(seed: 20_240_310)
    return Array(cheap.shuffled(using: &random).prefix(Int(wanted) ?? cheap.count))
  }()

  @Test func everyMutationApplies() throws {
    let mutations = try Self.mutations.get()
    #expect(mutations.count >= 40)
    #expect(Set(mutations.map(\.name)).count == mutations.count)
    var texts: [String: String] = [:]
    for mutation in mutations {
      let text =
        try texts[mutation.file]
        ?? String(decoding: Project.bytes(mutation.file), as: UTF8.self)
      texts[mutation.file] = text
      #expect(throws: Never.self) { try mutation.applied(to: text) }
      #expect((mutation.caught == nil) != (mutation.equivalent == nil), "\(mutation.name)")
      #expect(!mutation.releases.isEmpty, "\(mutation.name)")
      // What only behaviour shows has to show at a release that the suite looks at.
      if mutation.caught == .behaviour {
        #expect(!Set(mutation.releases).isDisjoint(with: Behaviour.releases), "\(mutation.name)")
      }
    }
  }

  /// That nothing is noticed without a mutation is what the tests of verify and of behaviour show.
  @Test(arguments: sample)
  func aSampleIsNoticed(_ mutation: Mutation) async throws {
    let bench = MutationBench()
    let stage = try #require(mutation.caught)
    let verdict = try await bench.verdict(
      of: stage, on: bench.tree(mutation), for: mutation)
    guard case .caught(stage, _) = verdict else {
      Issue.record("\(mutation.name) survives \(stage)")
      return
    }
  }

  /// Two ways to rot: a text that is gone, and one that is there twice.
  @Test(arguments: ["int c;\n", "int a;\nint a;\n"])
  func aTextThatIsNotThereOnceIsAnError(_ text: String) throws {
    let mutation = try #require(try Self.mutations.get().first)
    #expect(throws: Mutation.NotApplicable.self) {
      try mutation.applied(to: text == "int c;\n" ? text : mutation.find + mutation.find)
    }
  }
}
