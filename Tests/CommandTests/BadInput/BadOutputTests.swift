import Foundation
import TestSupport
import Testing

/// Places that cannot be written: status 3, what was there before stays whole.
@Suite struct BadOutputTests {
  private static let recording = [
    "record", "vfio.h", "--as", "include/linux/vfio.h", "--release", "6.8", "-o",
  ]
  private static let generation = ["generate", "--data", Project.folder, "--output", "out"]

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("vfio.h", "int vfio_frob(int a);\n")
    try folder.write("file", "as it was\n")
    return folder
  }

  @Test(arguments: [
    ("file/x/", "file/x: error: cannot write: Not a directory"),
    ("file/x/y.table", "file/x: error: cannot write: Not a directory"),
    ("/proc/shimgen/", "/proc/shimgen: error: cannot write: No such file or directory"),
    ("/proc/shimgen.table", "/proc/shimgen.table: error: cannot write: No such file or directory"),
  ])
  func aPlaceThatIsNoFolder(_ place: String, _ firstLine: String) async throws {
    try await Refusal(status: 3, firstLine: firstLine).expect(
      of: Self.recording + [place], in: Self.folder())
  }

  @Test func generationBelowAFile() async throws {
    try await Refusal(
      status: 3, firstLine: "file/SHA256SUMS: error: cannot write: Not a directory"
    ).expect(
      of: ["generate", "--data", Project.folder, "--output", "file"], in: Self.folder())
  }

  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFCHR
  }

  @Test func aFullDeviceStaysADevice() async throws {
    try await Refusal(
      status: 3, firstLine: "/dev/full: error: cannot write: No space left on device"
    ).expect(of: Self.recording + ["/dev/full"], in: Self.folder())
    #expect(Self.isDevice("/dev/full"))
  }

  @Test func theNullDeviceStaysADevice() async throws {
    let folder = try Self.folder()
    let before = folder.snapshot()
    let outcome = try await Tool.shimgen(Self.recording + ["/dev/null"], in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(Self.isDevice("/dev/null"))
    #expect(folder.snapshot() == before)
  }

  @Test func aFullStandardOutput() async throws {
    let folder = try Self.folder()
    let command = ([Project.tool] + Self.recording.dropLast()).map { "'\($0)'" }
    let outcome = try await Tool.run(
      "sh", ["-c", command.joined(separator: " ") + " >/dev/full"], in: folder.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors == "error: cannot write the output: No space left on device\n")
  }

  /// As any tool in a pipe: it ends by the signal, and says nothing.
  @Test func aReaderThatGoesAway() async throws {
    let command = "(sleep 0.2; exec '\(Project.tool)' compare) | true; echo ${PIPESTATUS[0]}"
    let outcome = try await Tool.run("bash", ["-c", command])
    #expect(outcome.output == "\(128 + SIGPIPE)\n")
    #expect(outcome.errors.isEmpty)
  }

  /// Links stay links: the file that they lead to is written.
  @Test func aLinkIsFollowed() async throws {
    let folder = try Self.folder()
    try folder.write("real/6.8.table", "old\n")
    try folder.link("link.table", to: "real/6.8.table")
    let outcome = try await Tool.shimgen(Self.recording + ["link.table"], in: folder.path)
    #expect(outcome.status == 0)
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: "\(folder.path)/link.table")
    #expect(target == "real/6.8.table")
    #expect(folder.text("real/6.8.table")?.hasPrefix("shimgen-table\t3\trecord\n") == true)
  }

  /// Makes output that is about to change, and removes the tables' last release from its span.
  private static func oldOutput(in folder: TemporaryFolder) async throws -> [String: [UInt8]] {
    let outcome = try await Tool.shimgen(generation + ["--from", "6.0"], in: folder.path)
    #expect(outcome.status == 0)
    return folder.snapshot()
  }

  @Test func aFileSizeLimitLeavesTheOldOutput() async throws {
    let folder = try TemporaryFolder()
    let before = try await Self.oldOutput(in: folder)
    let outcome = try await Tool.run(
      "prlimit", ["--fsize=5000", Project.tool] + Self.generation, in: folder.path)
    #expect(outcome.status == 3)
    #expect(
      outcome.firstError == "out/SHA256SUMS: error: cannot write: File too large")
    #expect(folder.snapshot() == before)
  }

  /// Killed at any moment, each file is the old one or the new one, and the next run tidies up.
  @Test func aKillLeavesWholeFiles() async throws {
    let folder = try TemporaryFolder()
    let old = try await Self.oldOutput(in: folder)
    let other = try TemporaryFolder()
    #expect(try await Tool.shimgen(Self.generation, in: other.path).status == 0)
    let new = other.snapshot()
    let files = ["out/include/shimgen/gates.h", "out/include/shimgen/slots.h"]
    var killed = 0
    for hundredths in stride(from: 2, through: 40, by: 4) {
      let outcome = try await Tool.run(
        "timeout", ["-s", "KILL", "\(Double(hundredths) / 100)", Project.tool] + Self.generation,
        in: folder.path)
      if outcome.status != 0 { killed += 1 }
      let now = folder.snapshot()
      for file in files {
        #expect(now[file] != nil && (now[file] == old[file] || now[file] == new[file]))
      }
      for file in files { try folder.write(file, old[file] ?? []) }
    }
    #expect(killed > 0)
    // What a killed run leaves beside a file goes away with the next one.
    try folder.write(
      "out/include/shimgen/.gates.h.1.part", Array(new[files[0]]?.prefix(2000) ?? []))
    #expect(try await Tool.shimgen(Self.generation, in: folder.path).status == 0)
    #expect(folder.snapshot() == new)
  }

  @Test(.enabled("a small tmpfs can be mounted, by root alone") { await canMount() })
  func aFullDiskLeavesTheOldOutput() async throws {
    let folder = try TemporaryFolder()
    try folder.write("out/README", "")
    let disk = "\(folder.path)/out"
    let mounted = try await Tool.run("mount", ["-t", "tmpfs", "-o", "size=2000k", "none", disk])
    #expect(mounted.status == 0)
    do {
      let before = try await Self.oldOutput(in: folder)
      let outcome = try await Tool.shimgen(Self.generation, in: folder.path)
      #expect(outcome.status == 3)
      // Which file is the first without room is the disk's affair.
      #expect(outcome.firstError.hasPrefix("out/"))
      #expect(outcome.firstError.hasSuffix(": error: cannot write: No space left on device"))
      #expect(folder.snapshot() == before)
    } catch {
      Issue.record("\(error)")
    }
    #expect(try await Tool.run("umount", [disk]).status == 0)
  }

  static func canMount() async -> Bool {
    guard getuid() == 0, let folder = try? TemporaryFolder() else { return false }
    let mount = try? await Tool.run(
      "mount", ["-t", "tmpfs", "-o", "size=64k", "none", folder.path])
    guard mount?.status == 0 else { return false }
    return (try? await Tool.run("umount", [folder.path]))?.status == 0
  }
}
