import TestSupport
import Testing

/// Every command that writes: killed, on a full disk, in a tree that may not be written, what was
/// there is whole, or the new output is.
@Suite struct WholeOutputTests {
  /// A command that writes into `place`.
  struct Writer: CustomTestStringConvertible {
    let name: String
    /// What makes the old output; nil where any old text does.
    var old: [String]?
    let arguments: [String]

    var testDescription: String { name }
  }

  private static let page = "\(Project.folder)/Tests/Fixtures/depsurf/function/"

  static let writers = [
    Writer(
      name: "generate",
      old: ["generate", "--data", SampleData.name, "--from", "6.8", "--output", "place"],
      arguments: ["generate", "--data", SampleData.name, "--from", "6.7", "--output", "place"]),
    Writer(
      name: "generate --depfile", arguments: SampleData.generation + ["--depfile", "place/file"]),
    Writer(
      name: "report --html",
      arguments: ["report", "--data", SampleData.name, "--from", "6.7", "--html", "place/file"]),
    Writer(
      name: "review --html",
      arguments: [
        "review", "--data", SampleData.name, "--output", "out", "--base", "out", "--html",
        "place/file",
      ]),
    Writer(
      name: "record",
      arguments: [
        "record", "linux/include/linux/vfio.h", "--as", "include/linux/vfio.h", "--release", "6.8",
        "-o", "place/file",
      ]),
    Writer(
      name: "record into a folder",
      arguments: ["record", "linux", "--data", SampleData.name, "-o", "place/"]),
    Writer(
      name: "replay", arguments: ["replay", "6.8", "--data", SampleData.name, "-o", "place"]),
    Writer(
      name: "probe",
      arguments: ["probe", "linux", "--data", SampleData.name, "--from", "6.7", "-o", "place/file"]),
    Writer(
      name: "import", old: ["import", "depsurf", "\(page)dma_buf_get.md", "-o", "place"],
      arguments: ["import", "depsurf", "\(page)dma_buf_fd.md", "-o", "place"]),
  ]

  /// A folder in which a command can run, what is in `place` before, and what it makes of that.
  private struct States {
    let data: SampleData
    let old: [String: [UInt8]]
    let new: [String: [UInt8]]

    init(_ writer: Writer) async throws {
      data = try SampleData()
      let folder = data.folder
      try folder.write("linux/Makefile", KernelTree.makefile("6.8"))
      try folder.write(
        "linux/include/linux/vfio.h", KernelTree.header("int vfio_frob(int a, int b)"))
      try folder.write("place/unrelated", "as it was\n")
      #expect(try await Tool.shimgen(SampleData.generation, in: folder.path).status == 0)
      if let old = writer.old {
        #expect(try await Tool.shimgen(old, in: folder.path).status == 0)
        self.old = Self.place(folder)
      } else {
        let outcome = try await Tool.shimgen(writer.arguments, in: folder.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        old = Self.place(folder).mapValues { _ in Array("old\n".utf8) }
      }
      try Self.write(old, folder)
      let outcome = try await Tool.shimgen(writer.arguments, in: folder.path)
      #expect(outcome.status == 0, "\(outcome.errors)")
      new = Self.place(folder)
      #expect(new != old)
      try restore()
    }

    /// The files of `place`, but for the parts that a killed run leaves beside them.
    static func place(_ folder: TemporaryFolder) -> [String: [UInt8]] {
      folder.snapshot().filter {
        $0.key.hasPrefix("place/") && !$0.value.isEmpty && !$0.key.hasSuffix(".part")
      }
    }

    var now: [String: [UInt8]] { Self.place(data.folder) }

    private static func write(_ files: [String: [UInt8]], _ folder: TemporaryFolder) throws {
      for (path, bytes) in files { try folder.write(path, bytes) }
    }

    /// Puts the old output back.
    func restore() throws {
      for path in now.keys where old[path] == nil { try data.folder.remove(path) }
      try Self.write(old, data.folder)
    }

    /// What the disk refuses leaves everything as it was, and nothing beside it.
    func expectRefusal(_ writer: Writer, _ outcome: Tool.Outcome, _ reason: String) {
      #expect(outcome.status == 3, "\(outcome)")
      let errors = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(errors.count == 1, "\(outcome.errors)")
      #expect(errors.first?.hasPrefix("place/") == true, "\(outcome.errors)")
      #expect(
        errors.first?.hasSuffix(": error: cannot write: \(reason)") == true, "\(outcome.errors)")
      #expect(now == old)
      #expect(!data.folder.snapshot().keys.contains { $0.hasSuffix(".part") })
    }
  }

  /// Killed at any moment, each file is the old one or the new one.
  @Test(arguments: writers) func aKillLeavesWholeFiles(_ writer: Writer) async throws {
    let states = try await States(writer)
    var killed = 0
    for hundredths in [1, 2, 3, 5, 8, 12, 20, 40] {
      let outcome = try await Tool.run(
        "timeout", ["-s", "KILL", "\(Double(hundredths) / 100)", Project.tool] + writer.arguments,
        in: states.data.folder.path)
      if outcome.status > 128 { killed += 1 }
      let now = states.now
      for (path, bytes) in now {
        #expect(bytes == states.old[path] || bytes == states.new[path], "\(path)")
      }
      for path in states.old.keys where states.new[path] != nil {
        #expect(now[path] != nil, "\(path)")
      }
      try states.restore()
    }
    #expect(killed > 0)
    // What was left behind hinders nobody.
    #expect(try await Tool.shimgen(writer.arguments, in: states.data.folder.path).status == 0)
    #expect(states.now == states.new)
  }

  /// A file that may not grow, as on a full disk.
  @Test(arguments: writers) func aLimitLeavesTheOldFiles(_ writer: Writer) async throws {
    let states = try await States(writer)
    let outcome = try await Tool.run(
      "prlimit", ["--fsize=40", Project.tool] + writer.arguments, in: states.data.folder.path)
    states.expectRefusal(writer, outcome, "File too large")
  }

  /// A disk without a page left, and one that is read-only.
  @Test(
    .enabled("file systems can be mounted, by root alone") { await BadOutputTests.canMount() },
    arguments: writers)
  func aDiskThatRefuses(_ writer: Writer) async throws {
    let states = try await States(writer)
    let place = "\(states.data.folder.path)/place"
    let pages = states.old.values.reduce(0) { $0 + ($1.count + 4095) / 4096 }
    let mounted = try await Tool.run(
      "mount", ["-t", "tmpfs", "-o", "size=\(pages * 4)k", "none", place])
    #expect(mounted.status == 0, "\(mounted)")
    do {
      try states.restore()
      let full = try await Tool.shimgen(writer.arguments, in: states.data.folder.path)
      states.expectRefusal(writer, full, "No space left on device")
      #expect(try await Tool.run("mount", ["-o", "remount,ro", place]).status == 0)
      let locked = try await Tool.shimgen(writer.arguments, in: states.data.folder.path)
      states.expectRefusal(writer, locked, "Read-only file system")
    } catch {
      Issue.record("\(error)")
    }
    #expect(try await Tool.run("umount", [place]).status == 0)
  }
}
