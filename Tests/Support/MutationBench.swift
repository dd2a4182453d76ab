import Foundation

/// Looks whether the project's own stages notice a mutation.
///
/// Each works on a copy of the generated headers, the examples and what boots them; the tree stays
/// as it is.
package actor MutationBench {
  /// What a stage says of one copy.
  package enum Verdict: Sendable, Hashable {
    /// By the stage, with what it said in a line.
    case caught(Mutation.Stage, String)
    case passes
    /// Something is missing on this machine, so nothing can be told.
    case skipped(String)
  }

  /// A stage that noticed nothing because it could not look, and says so.
  package struct CannotTell: Error, CustomStringConvertible {
    package let description: String
  }

  /// Where kernels are: folders as `Scripts/debian-headers --images` names them.
  package struct Kernels: Sendable {
    package let headers: String
    package let images: String

    package init(headers: String, images: String) {
      self.headers = headers
      self.images = images
    }
  }

  private let kernels: Kernels?
  private var behaviours: [String: Task<Behaviour, any Error>] = [:]
  /// How many seconds each kernel takes without a fault.
  private var controls: [String: Task<Int, any Error>] = [:]

  package init(kernels: Kernels? = nil) { self.kernels = kernels }

  /// Copies what the stages read, with a mutation in it or, without one, as it is.
  package nonisolated func tree(_ mutation: Mutation?) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder(forKbuild: true)
    for path in ["Output", "Examples", "Boot", "Scripts/boot-kernel"] {
      try await copy(path, to: folder)
    }
    if let mutation {
      let text = String(decoding: folder.bytes(mutation.file) ?? [], as: UTF8.self)
      try folder.write(mutation.file, mutation.applied(to: text))
    }
    return folder
  }

  private nonisolated func copy(_ path: String, to folder: TemporaryFolder) async throws {
    let script = "mkdir -p \"$1/$(dirname \"$2\")\" && cp -a \"$2\" \"$1/$2\""
    let outcome = try await Tool.run("sh", ["-c", script, "copy", folder.path, path])
    guard outcome.status == 0 else { throw CannotTell(description: outcome.errors) }
  }

  /// The first stage that notices a mutation, from the cheapest to `last`.
  package func verdict(on mutation: Mutation, through last: Mutation.Stage) async throws -> Verdict
  {
    let tree = try await tree(mutation)
    for stage in Mutation.Stage.allCases.prefix(while: { $0 != .kbuild }) {
      let verdict = try await self.verdict(of: stage, on: tree, for: mutation)
      if verdict != .passes || stage == last { return verdict }
    }
    return try await verdict(of: .boot, on: tree, for: mutation)
  }

  /// Asks one stage about a copy, at the places that are a mutation's.
  package func verdict(
    of stage: Mutation.Stage, on tree: TemporaryFolder, for mutation: Mutation
  ) async throws -> Verdict {
    switch stage {
    case .compile: try await compile(tree, mutation)
    case .behaviour: try await behave(tree, mutation)
    case .kbuild, .boot: try await boot(tree, mutation)
    }
  }

  // MARK: compile

  private static let drivers = [
    "vfio": ["Examples/vfio-device/vfio_sample.c"],
    "dma_buf": ["Examples/dma-buf-exporter/exporter.c", "Examples/dma-buf-importer/importer.c"],
  ]

  private nonisolated func compile(
    _ tree: TemporaryFolder, _ mutation: Mutation
  ) async throws -> Verdict {
    let drivers = (Self.drivers[mutation.area] ?? []).map { "\(tree.path)/\($0)" }
    // With the drivers, then each header alone.
    for files in mutation.isInExample ? [drivers] : [drivers, []] {
      let outcome = try await Tool.shimgen(
        ["verify"] + files
          + [
            "--output", "\(tree.path)/Output", "--releases",
            mutation.releases.joined(separator: ","),
          ])
      switch outcome.status {
      case 0: continue
      // The control that has to compile includes the generated headers as well.
      case 2 where outcome.output.contains("known-good control does not compile"), 1:
        return .caught(.compile, Self.complaint(in: outcome.output) ?? "")
      default:
        throw CannotTell(description: "\(mutation.name): \(outcome.errors)\(outcome.output)")
      }
    }
    return .passes
  }

  /// A compiler's first complaint without the place, which is one in a copy; nil without any.
  private static func complaint(in text: String) -> String? {
    let lines = text.split(whereSeparator: \.isNewline)
    for word in ["error: ", "ERROR: ", "warning: ", "WARNING: "] {
      if let line = lines.first(where: { $0.contains(word) }) {
        return line.split(separator: word, maxSplits: 1).last.map(String.init)
      }
    }
    return nil
  }

  // MARK: behaviour

  private func behave(_ tree: TemporaryFolder, _ mutation: Mutation) async throws -> Verdict {
    if mutation.isInExample { return .passes }
    for release in mutation.releases where Behaviour.releases.contains(release) {
      let outcome = try await behaviour(release).run(
        mutation.area, "gcc", output: "\(tree.path)/Output")
      guard outcome.status != 0 else { continue }
      let lines = outcome.errors.split(separator: "\n").filter { !$0.hasPrefix("====") }
      let line = lines.first.map(String.init) ?? "ends with \(outcome.status)"
      return .caught(
        .behaviour, "\(release): \(line.replacing("\(Project.folder)/Tests/Fixtures/", with: ""))")
    }
    return .passes
  }

  /// One rendering of a release's headers for all that look at it.
  private func behaviour(_ release: String) async throws -> Behaviour {
    let task =
      behaviours[release]
      ?? Task { try await Behaviour(release: release) }
    behaviours[release] = task
    return try await task.value
  }

  // MARK: boot

  /// Boots the kernels; a driver that does not build for one is caught by Kbuild.
  private nonisolated func boot(
    _ tree: TemporaryFolder, _ mutation: Mutation
  ) async throws -> Verdict {
    guard let kernels else { return .skipped("no kernels") }
    var booted = 0
    for series in mutation.kernels ?? ["5.10", "6.1", "6.12"] {
      let sets = try FileManager.default.contentsOfDirectory(atPath: kernels.headers)
      guard let set = sets.sorted().last(where: { $0.hasPrefix("\(series).") }) else { continue }
      let sources = "\(kernels.headers)/\(set)/usr/src"
      let names = try FileManager.default.contentsOfDirectory(atPath: sources)
      guard let name = names.first(where: { $0.hasSuffix("-amd64") }) else { continue }
      guard FileManager.default.fileExists(atPath: "\(kernels.images)/\(set)") else { continue }
      let kernel = Kernel(
        series: series, headers: "\(sources)/\(name)", image: "\(kernels.images)/\(set)")
      // A machine that hangs takes three times as long, and more than what its kernel waits for.
      let seconds = try await control(kernel)
      let verdict = try await boot(tree, kernel, timeout: max(400, 3 * seconds))
      if verdict != .passes { return verdict }
      booted += 1
    }
    return booted == 0 ? .skipped("none of its kernels is here") : .passes
  }

  private struct Kernel {
    let series: String
    let headers: String
    let image: String
  }

  /// The kernel without a fault, once: what is wrong there would pass for every mutation.
  private func control(_ kernel: Kernel) async throws -> Int {
    let task =
      controls[kernel.series]
      ?? Task {
        let start = ContinuousClock.now
        let verdict = try await boot(tree(nil), kernel, timeout: 600)
        guard verdict == .passes else {
          throw CannotTell(description: "without a fault: \(verdict)")
        }
        return Int((ContinuousClock.now - start).components.seconds)
      }
    controls[kernel.series] = task
    return try await task.value
  }

  /// Without the exporter in Swift: no mutation is in it, and it takes as long as all the rest.
  private static let bootedDrivers = [
    "Examples/dma-buf-exporter", "Examples/dma-buf-importer", "Examples/vfio-device",
    "Boot/drivers/edu", "Boot/drivers/copier",
  ].joined(separator: " ")

  private nonisolated func boot(
    _ tree: TemporaryFolder, _ kernel: Kernel, timeout: Int
  ) async throws -> Verdict {
    let series = kernel.series
    // What boot-kernel takes from a build folder is the tree's own.
    if !FileManager.default.fileExists(atPath: "\(tree.path)/.build") {
      try tree.link(".build", to: "\(Project.folder)/.build")
    }
    let folder = "\(tree.path)/boot-\(series)"
    let outcome = try await Tool.run(
      "sh", ["\(tree.path)/Scripts/boot-kernel", kernel.headers, kernel.image, folder],
      in: tree.path,
      environment: [
        "SHIMGEN": Project.tool, "SHIMGEN_DATA": Project.folder, "BOOT_TIMEOUT": "\(timeout)",
        "BOOT_DRIVERS": Self.bootedDrivers,
      ])
    let serial = tree.text("boot-\(series)/serial.log")
    guard let serial else {
      guard let words = Self.complaint(in: outcome.errors) else {
        throw CannotTell(description: "\(series): nothing was built: \(outcome.errors)")
      }
      return .caught(.kbuild, "\(series): \(words)")
    }
    let result = tree.text("boot-\(series)/result.tap") ?? ""
    if let line = result.split(whereSeparator: \.isNewline).first(where: { $0.hasPrefix("not ok") })
    {
      return .caught(.boot, "\(series): \(line)")
    }
    guard outcome.status != 0 else { return .passes }
    // What the kernel said before it ended, or that it never did.
    let signs = [
      "BUG:", "Oops", "general protection", "invalid opcode", "blocked for more than", "WARNING:",
      "Kernel panic",
    ]
    let line = serial.split(whereSeparator: \.isNewline).first { line in
      signs.contains { line.contains($0) }
    }
    return .caught(.boot, "\(series): \(line.map(String.init) ?? "the machine hangs")")
  }
}
