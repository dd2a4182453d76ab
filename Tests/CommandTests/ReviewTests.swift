import Foundation
import TestSupport
import Testing

/// `shimgen review`: what changed between two states, with real git.
@Suite struct ReviewTests {
  /// The project's tables up to 6.8, rules, templates and output, committed to a repository.
  private static func repository() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("Templates", "Rules", "Tables/headers", "Tables/headers.yaml")
    try folder.copy("Tables/mentions", "Output")
    for release in ["6.9", "7.2.13", "7.3.4"] {
      try folder.remove("Tables/headers/\(release).table")
    }
    try await git(["init", "-q", "."], folder)
    try await commit("base", folder)
    return folder
  }

  @discardableResult
  private static func git(_ arguments: [String], _ folder: TemporaryFolder) async throws -> String {
    let outcome = try await Tool.run(
      "git", ["-c", "user.name=a", "-c", "user.email=a@example.org"] + arguments, in: folder.path,
      environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  private static func commit(_ subject: String, _ folder: TemporaryFolder) async throws {
    try await git(["add", "-A"], folder)
    try await git(["commit", "-q", "-m", subject], folder)
  }

  private static func review(
    _ arguments: String..., in folder: TemporaryFolder
  ) async throws -> Tool.Outcome {
    try await Tool.shimgen(["review"] + arguments, in: folder.path)
  }

  private static func edit(
    _ file: String, _ old: String, _ new: String, in folder: TemporaryFolder
  ) throws {
    let text = try #require(folder.text(file))
    try #require(text.contains(old), "\(file) has no \(old)")
    try folder.write(file, text.replacing(old, with: new))
  }

  /// The case to get right: a kernel's headers are recorded, the output follows, the target stays.
  @Test func aReleaseIsAdded() async throws {
    let folder = try await Self.repository()
    let same = try await Self.review(in: folder)
    #expect(same.status == 0)
    #expect(same.output.contains("): unchanged\nnothing has changed\n"), "\(same)")

    try folder.copy("Tables/headers/6.9.table")
    let generation = ["generate", "--to", "6.9", "--target", "6.8"]
    #expect(try await Tool.shimgen(generation, in: folder.path).status == 0)
    let outcome = try await Self.review(
      "--format", "json", "--fail-on", "warning", in: folder)
    #expect(outcome.status == 1, "\(outcome)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let report = try #require(object as? [String: Any])
    #expect(report["verdict"] as? String == "needs review")
    let findings = try #require(report["findings"] as? [[String: Any]])
    func names(_ severity: String) -> [String] {
      findings.filter { $0["severity"] as? String == severity }.compactMap {
        $0["subject"] as? String
      }
    }
    // What HISTORY of 6.9 has: the two came back, and nothing that drivers use has changed.
    #expect(names("error").isEmpty)
    #expect(names("warning") == ["vfio_virqfd_flush_thread", "virqfd.flush_inject"])
    #expect(names("note").contains("span"))
    #expect(names("note").contains("6.9"))
    #expect(names("note").count < 12, "\(names("note"))")
    let back = try #require(findings.first { $0["subject"] as? String == "virqfd.flush_inject" })
    #expect((back["message"] as? String)?.contains("declared at 6.9 as form 1: 6.8 ") == true)
    #expect(back["file"] as? String == "Output/include/shimgen/gates.h")
    let gates = try #require(folder.text("Output/include/shimgen/gates.h"))
    let line = try #require(back["line"] as? Int)
    #expect(
      gates.split(separator: "\n", omittingEmptySubsequences: false)[line - 1]
        == "#ifndef SHIM_FORM_VIRQFD__FLUSH_INJECT")

    // The same, were the header to bring along less than before.
    try Self.edit(
      "Tables/headers/6.9.table", "\tinclude\t<linux/mm.h>", "\tinclude\t<linux/nn.h>", in: folder)
    let less = try await Self.review(in: folder)
    #expect(
      less.output.contains("<linux/mm.h> is no longer included at 6.9 [review.include]"), "\(less)")
    #expect(!less.output.contains("linux/nn.h"))
    try Self.edit(
      "Tables/headers/6.9.table", "\tinclude\t<linux/nn.h>",
      "\tinclude\t<linux/mm.h>\tif=defined(CONFIG_MMU)", in: folder)
    let conditional = try await Self.review(in: folder)
    #expect(
      conditional.output.contains("<linux/mm.h> is included at 6.9 under defined(CONFIG_MMU)"),
      "\(conditional)")
    #expect(!conditional.output.contains("no longer included"))
    try folder.copy("Tables/headers/6.9.table")

    // Against a commit that is not the newest, and against a folder.
    try await Self.commit("tables: record Linux 6.9", folder)
    let before = try await Self.review("--base", "HEAD~1", in: folder)
    #expect(before.status == 0)
    #expect(before.output.contains("the work tree against HEAD~1 ("))
    #expect(before.output.contains("): needs review\n"))
    let older = try await Self.review("--base", Project.folder, in: folder)
    #expect(older.output.contains("against \(Project.folder): needs review\n"), "\(older)")
  }

  /// The target moves: what drivers are written against changes with it.
  @Test func theTargetMoves() async throws {
    let folder = try await Self.repository()
    let generation = ["generate", "--to", "6.8", "--target", "6.6"]
    let moved = try await Tool.shimgen(generation, in: folder.path)
    // Where a rule misses for the other target, generation says so; the review says it, too.
    if moved.status == 0 {
      let outcome = try await Self.review(in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("breaks drivers"))
    } else {
      #expect(moved.status == 2)
    }
  }

  @Test(arguments: [
    // A form's number moves because an older form is recorded.
    (
      "Tables/headers/4.4.table", "void *dma_buf_kmap(struct dma_buf *, unsigned long)",
      "void *dma_buf_kmap(struct dma_buf *, unsigned int)", "[review.renumbered]"
    ),
    // A parameter's name is no form.
    (
      "Tables/headers/6.7.table", "int dma_buf_fd(struct dma_buf *dmabuf, int flags)",
      "int dma_buf_fd(struct dma_buf *buffer, int flags)", "): unchanged"
    ),
    (
      "Rules/vfio.yaml", "closes one descriptor (up to 5.14;", "closes a descriptor (up to 5.14;",
      "): safe"
    ),
    ("Rules/dma-buf/dma_buf_pin.h", "\treturn ", "\treturn 0 + ", "[review.adaptor]"),
    ("Templates/gates.h.mustache", "is no form, 0 to", "is none, 0 to", "[review.code]"),
  ])
  func aChangeIsToldAsWhatItIs(
    _ file: String, _ old: String, _ new: String, _ expected: String
  ) async throws {
    let folder = try await Self.repository()
    try Self.edit(file, old, new, in: folder)
    let generated = try await Tool.shimgen(["generate"], in: folder.path)
    #expect(generated.status == 0, "\(generated.errors)")
    let outcome = try await Self.review(in: folder)
    #expect(outcome.output.contains(expected), "\(outcome.output)")
  }

  /// Output that its tables do not give is said to be so, and an edit by hand is code without a cause.
  @Test func anEditByHandIsToldByFile() async throws {
    let folder = try await Self.repository()
    try Self.edit(
      "Output/include/shimgen/gates.h", "#define SHIM_FORM_DMA_BUF_VMAP 3",
      "#define SHIM_FORM_DMA_BUF_VMAP 2", in: folder)
    let outcome = try await Self.review("--fail-on", "warning", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("[review.stale]"))
    #expect(outcome.output.contains("[review.code]"))
    #expect(outcome.output.contains("- #define SHIM_FORM_DMA_BUF_VMAP 3"))
  }

  @Test(arguments: ["sarif", "github"])
  func everyFormatTellsTheSame(_ format: String) async throws {
    let folder = try await Self.repository()
    try Self.edit(
      "Output/include/shimgen/gates.h", "#define SHIM_FORM_DMA_BUF_VMAP 3",
      "#define SHIM_FORM_DMA_BUF_VMAP 2", in: folder)
    let outcome = try await Self.review("--format", format, in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("review.stale"))
    if format == "sarif", SARIFSchema.python != nil {
      #expect(try await SARIFSchema.problems(of: outcome.output) == "")
    }
  }

  @Test func aBaseThatIsNone() async throws {
    let folder = try await Self.repository()
    for base in ["no-such-revision", "-x"] {
      let outcome = try await Self.review("--base=\(base)", in: folder)
      #expect(outcome.status == 2)
      #expect(
        outcome.errors
          == "error: '\(base)' is no folder, and no revision of a git repository\n")
    }
    let elsewhere = try TemporaryFolder()
    try elsewhere.copy("Output")
    let outcome = try await Tool.shimgen(
      ["review", "--data", Project.folder], in: elsewhere.path)
    #expect(outcome.status == 2, "\(outcome)")
  }
}
