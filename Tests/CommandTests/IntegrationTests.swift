import Foundation
import TestSupport
import Testing
import Yams

/// What other people's tools copy or call, run as they would run it.
@Suite struct IntegrationTests {
  /// A repository with small tables, output made from them, and shimgen on the path.
  private static func repository() async throws -> TemporaryFolder {
    let data = try SampleData()
    let folder = data.folder
    for (path, bytes) in folder.snapshot()
    where path.hasPrefix("data/")
      && (path.hasSuffix("table") || path.hasSuffix("mustache") || path.hasSuffix("yaml"))
    {
      try folder.write(String(path.dropFirst("data/".count)), bytes)
    }
    try folder.remove("data")
    let generated = try await Tool.shimgen(["generate", "--from", "6.7"], in: folder.path)
    #expect(generated.status == 0, "\(generated)")
    try await run("git init -q . && git add -A && git commit -q -m base", in: folder)
    return folder
  }

  @discardableResult
  private static func run(
    _ script: String, in folder: TemporaryFolder, _ variables: [String: String] = [:],
    expecting status: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Tool.Outcome {
    let tool = (Project.tool as NSString).deletingLastPathComponent
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let names = [
      "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "a",
      "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_GLOBAL": "/dev/null",
      "PATH": "\(tool):\(path)", "SHIMGEN_DATA": folder.path,
    ]
    let outcome = try await Tool.run(
      "bash", ["-e", "-o", "pipefail", "-c", script], in: folder.path,
      environment: names.merging(variables) { $1 })
    #expect(outcome.status == status, "\(outcome)", sourceLocation: sourceLocation)
    return outcome
  }

  private static func yaml(_ path: String) throws -> Node {
    let text = String(decoding: try Project.bytes(path), as: UTF8.self)
    return try #require(try Yams.compose(yaml: text))
  }

  private static let gates = "Output/include/shimgen/gates.h"

  /// The hook is git's own, with the command that the definition names.
  @Test func thePreCommitHook() async throws {
    let hook = try #require(try Self.yaml(".pre-commit-hooks.yaml").sequence?.first)
    let entry = try #require(hook["entry"]?.string)
    #expect(hook["pass_filenames"]?.bool == false)
    let folder = try await Self.repository()
    try folder.write(".git/hooks/pre-commit", "#!/bin/sh\nexec \(entry) --from 6.7\n")
    try await Self.run(
      "chmod +x .git/hooks/pre-commit; git commit -q --allow-empty -m good", in: folder)
    try folder.write(Self.gates, (folder.text(Self.gates) ?? "") + "/* by hand */\n")
    let refused = try await Self.run("git commit -q -a -m bad", in: folder, expecting: 1)
    #expect((refused.output + refused.errors).contains("[check.edited]"))
    #expect(try await Self.run("git log --format=%s", in: folder).output == "good\nbase\n")
  }

  /// The steps of the workflow and of the job that run shimgen, in their order.
  private static func scripts(_ path: String) throws -> [String] {
    let root = try yaml(path)
    var scripts: [String] = []
    if let steps = root["jobs"]?["gate"]?["steps"]?.sequence {
      scripts = steps.compactMap { $0["run"]?.string }
    } else if let lines = root["shimgen"]?["script"]?.sequence {
      scripts = lines.compactMap(\.string)
    }
    return scripts.filter { $0.hasPrefix("shimgen ") }
  }

  @Test func theGitHubWorkflow() async throws {
    let scripts = try Self.scripts("Integrations/github.yml")
    try #require(scripts.count == 2)
    let folder = try await Self.repository()
    let base = try await Self.run("git rev-parse HEAD", in: folder).output.prefix { $0 != "\n" }
    let variables = [
      "OUTPUT": "Output", "BASE": String(base), "GITHUB_STEP_SUMMARY": "summary.md",
    ]
    let check = scripts[0].replacing("check ", with: "check --from 6.7 ")
    #expect(try await Self.run(check, in: folder, variables).output.isEmpty)
    try folder.write(
      "Tables/headers/6.8.table",
      (folder.text("Tables/headers/6.8.table") ?? "").replacing("int b", with: "long b"))
    let old = try await Self.run(check, in: folder, variables, expecting: 1)
    #expect(old.output.contains("::error file=Output/include/shimgen/gates.h,line="))
    try await Self.run("shimgen generate --from 6.7 && git commit -q -a -m change", in: folder)
    // A form that is gone breaks drivers, so the review's step fails, with everything written.
    try await Self.run(scripts[1], in: folder, variables, expecting: 1)
    #expect(folder.text("summary.md")?.contains("**breaks drivers**") == true)
    #expect(folder.text("review.html")?.contains("<!doctype html>") == true)
    let sarif = try #require(folder.text("review.sarif"))
    #expect(sarif.contains("review.renumbered"))
  }

  @Test func theGitLabJob() async throws {
    let scripts = try Self.scripts("Integrations/gitlab.yml")
    try #require(scripts.count == 2)
    let folder = try await Self.repository()
    let base = try await Self.run("git rev-parse HEAD", in: folder).output.prefix { $0 != "\n" }
    let variables = ["OUTPUT": "Output", "CI_MERGE_REQUEST_DIFF_BASE_SHA": String(base)]
    try await Self.run(
      scripts[0].replacing("check ", with: "check --from 6.7 "), in: folder, variables)
    let review = try await Self.run(scripts[1], in: folder, variables)
    #expect(review.output.contains("unchanged"))
    #expect(folder.text("review.html")?.contains("<!doctype html>") == true)
  }

  /// Real make: made once, left alone, made again when a table changes, and when one is gone.
  @Test func theMakeSnippet() async throws {
    let folder = try await Self.repository()
    try folder.write("shimgen.make", Project.bytes("Integrations/kbuild/shimgen.make"))
    try folder.write(
      "Makefile",
      """
      SHIMGEN_FLAGS := --from 6.7
      include shimgen.make
      modules: $(SHIMGEN_OUTPUT)/SHA256SUMS
      \t@echo built

      """)
    let first = try await Self.run("make --no-print-directory modules", in: folder)
    #expect(first.output.contains("shimgen generate --quiet --output shimgen"))
    #expect(folder.text("shimgen/include/shimgen/gates.h") == folder.text(Self.gates))
    let depfile = try #require(folder.text("shimgen.d"))
    #expect(depfile.hasPrefix("shimgen/SHA256SUMS:"))
    #expect(depfile.contains("Tables/headers/6.8.table"))
    #expect(try await Self.run("make --no-print-directory modules", in: folder).output == "built\n")
    try folder.write(
      "Tables/headers/6.8.table",
      (folder.text("Tables/headers/6.8.table") ?? "").replacing("int b", with: "long b"))
    // A clock that ticks slowly would call the table old.
    try await Self.run("touch -d '+1 minute' Tables/headers/6.8.table", in: folder)
    try await Self.run("make --no-print-directory modules", in: folder)
    #expect(folder.text("shimgen/include/shimgen/gates.h")?.contains("long b") == true)
    try folder.remove("Tables/headers.yaml")
    let gone = try await Self.run("make --no-print-directory modules", in: folder, expecting: 2)
    #expect(gone.errors.contains("no Tables/headers.yaml"), "\(gone)")
  }

  /// A path may have anything in it that make gives a meaning to.
  @Test func dependencyFilesAreEscaped() async throws {
    let data = try SampleData()
    let folder = data.folder
    try await Self.run("mv data 'da ta#$x'", in: folder)
    let outcome = try await Tool.shimgen(
      [
        "generate", "--data", "da ta#$x", "--from", "6.7", "--output", "out", "--depfile", "out.d",
      ], in: folder.path)
    #expect(outcome.status == 0, "\(outcome)")
    try folder.write("Makefile", "include out.d\nout/SHA256SUMS:\n\t@echo made again\n")
    #expect(
      try await Self.run("make --no-print-directory -s out/SHA256SUMS; echo $?", in: folder).output
        .hasSuffix("0\n"))
    try await Self.run("touch -d '+1 minute' 'da ta#$x/Tables/headers/6.8.table'", in: folder)
    #expect(
      try await Self.run("make --no-print-directory out/SHA256SUMS", in: folder).output
        == "made again\n")
  }

  /// The tool's word on itself, which manual pages are made from, is whole.
  @Test func theDumpThatManualPagesAreMadeFrom() async throws {
    let outcome = try await Tool.shimgen(["--experimental-dump-help"])
    #expect(outcome.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let command = (object as? [String: Any])?["command"] as? [String: Any]
    let names = (command?["subcommands"] as? [[String: Any]] ?? []).compactMap {
      $0["commandName"] as? String
    }
    for name in ["check", "review", "explain", "report", "generate"] {
      #expect(names.contains(name), "\(name)")
    }
  }
}
