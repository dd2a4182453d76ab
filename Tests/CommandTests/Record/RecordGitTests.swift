import TestSupport
import Testing

/// Recording from a git repository, without a checkout.
@Suite struct RecordGitTests {
  /// A repository with three commits: v5.10, v5.11, v5.12-rc1.
  private static func repository(_ name: String = "linux") async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (release, prototype) in [
      ("5.10", "int vfio_frob(void)"), ("5.11", "int vfio_frob(int a)"),
      ("5.12-rc1", "int vfio_frob(long a)"),
    ] {
      try KernelTree.write(name, release: release, prototype, in: folder)
      if release == "5.10" { try await git(["init", "-q"], in: folder, name) }
      try await git(["add", "-A"], in: folder, name)
      try await git(["commit", "-q", "-m", release], in: folder, name)
      try await git(["tag", "v\(release)"], in: folder, name)
    }
    return folder
  }

  @discardableResult
  private static func git(
    _ arguments: [String], in folder: TemporaryFolder, _ name: String
  ) async throws -> String {
    let outcome = try await Tool.run(
      "git", ["-c", "user.name=Test", "-c", "user.email=test@localhost"] + arguments,
      in: "\(folder.path)/\(name)",
      environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return String(outcome.output.prefix { $0 != "\n" })
  }

  @Test(arguments: ["linux", "a tree", "-dash"])
  func oneRevision(_ name: String) async throws {
    let folder = try await Self.repository(name)
    let commit = try await Self.git(["rev-parse", "v5.11^{commit}"], in: folder, name)
    let outcome = try await Tool.shimgen(
      ["record", "./\(name)", "--git-rev", "v5.11"], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    // A revision is a whole tree: what it has not is absent.
    #expect(outcome.output == KernelTree.table("5.11", source: "git\t\(name) \(commit)"))
  }

  @Test func theWorkTreeDoesNotMatter() async throws {
    let folder = try await Self.repository()
    let arguments = ["record", "linux", "--git-rev", "v5.10"]
    let first = try await Tool.shimgen(arguments, in: folder.path)
    try folder.write("linux/include/linux/vfio.h", "nonsense")
    try folder.remove("linux/include/uapi")
    let second = try await Tool.shimgen(arguments, in: folder.path)
    #expect(first.status == 0)
    #expect(first.output == second.output)
  }

  @Test(arguments: ["v5.10..v5.11", "v5.10,v5.11", "5.10..5.19"])
  func aRange(_ range: String) async throws {
    let folder = try await Self.repository()
    let outcome = try await Tool.shimgen(
      ["record", "linux", "--git-revs", range, "-o", "tables/"], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors == "2 tables written, 0 unchanged\n")
    #expect(folder.text("tables/5.10.table")?.contains("int vfio_frob(void)") == true)
    #expect(folder.text("tables/5.11.table")?.contains("int vfio_frob(int a)") == true)
  }

  @Test func aBareClone() async throws {
    let folder = try await Self.repository()
    try await Self.git(["clone", "-q", "--bare", ".", "../bare.git"], in: folder, "linux")
    let commit = try await Self.git(["rev-parse", "v5.11^{commit}"], in: folder, "linux")
    let outcome = try await Tool.shimgen(
      ["record", "bare.git", "--git-rev", "v5.11"], in: folder.path)
    #expect(outcome.output == KernelTree.table("5.11", source: "git\tbare.git \(commit)"))
  }

  @Test func aReleaseCandidateNeedsTheUsersWord() async throws {
    let folder = try await Self.repository()
    try await Refusal(
      status: 2,
      firstLine: "linux: error: v5.12-rc1 does not say which kernel release it is: give it with"
        + " --release"
    ).expect(of: ["record", "linux", "--git-rev", "v5.12-rc1"], in: folder)
    let outcome = try await Tool.shimgen(
      ["record", "linux", "--git-rev", "v5.12-rc1", "--release", "5.12"], in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\nrelease\t5.12\ntree\t5.12.0\n"))
  }

  @Test(arguments: [
    (["--git-rev", "v9.9"], "linux: error: 'v9.9' is no revision of this repository"),
    (["--git-rev", "a b"], "linux: error: 'a b' is no revision"),
    (
      ["--git-revs", "v5.11..v5.10"],
      "linux: error: v5.11..v5.10 is no range of releases, such as"
        + " v4.4..v6.8"
    ),
    (["--git-revs", "v6.1..v6.8"], "linux: error: no tag of a release in v6.1..v6.8"),
  ])
  func aRevisionThatIsNone(_ arguments: [String], _ firstLine: String) async throws {
    try await Refusal(status: 2, firstLine: firstLine).expect(
      of: ["record", "linux"] + arguments, in: Self.repository())
  }

  @Test func aFolderThatIsNoRepository() async throws {
    let folder = try TemporaryFolder()
    try KernelTree.write("linux", release: "6.8", in: folder)
    let outcome = try await Tool.shimgen(
      ["record", "linux", "--git-rev", "v6.8"], in: folder.path,
      environment: ["GIT_CEILING_DIRECTORIES": folder.path])
    #expect(outcome.status == 2)
    #expect(outcome.firstError.hasPrefix("linux: error: fatal: not a git repository"))
  }

  @Test func aCommitWithABrokenHeader() async throws {
    let folder = try await Self.repository()
    try folder.write("linux/include/linux/vfio.h", "int a;\nint f(int;\n")
    try await Self.git(["commit", "-q", "-a", "-m", "broken"], in: folder, "linux")
    try await Refusal(
      status: 2, firstLine: "HEAD:include/linux/vfio.h:2:10: error: expected ')'"
    ).expect(of: ["record", "linux", "--git-rev", "HEAD", "--release", "5.12"], in: folder)
  }
}
