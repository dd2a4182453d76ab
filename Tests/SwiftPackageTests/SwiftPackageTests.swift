import Foundation
import KernelModel
import TestSupport
import Testing

/// Output/Swift as those who depend on it meet it: built, complete, right, and running.
@Suite(.serialized) struct SwiftPackageTests {
  private static let target = KernelRelease(6, 8)
  private static let modules = ["LinuxDMABuf", "LinuxVFIO"]

  // MARK: Building and running

  @Test func buildsWithoutAWarning() async throws {
    let outcome = try await SwiftPackage.build()
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    let complaints = (outcome.output + outcome.errors).split(separator: "\n").filter {
      $0.contains("warning:") || $0.contains("error:")
    }
    #expect(complaints == [])
  }

  @Test func itsOwnTestsPass() async throws {
    _ = try await SwiftPackage.build()
    let outcome = try await SwiftPackage.swift("test", ["--skip-build", "--disable-xctest"])
    let lines = (outcome.output + outcome.errors).split(separator: "\n")
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    let closing = try #require(lines.last { $0.contains("Test run with") })
    #expect(!closing.contains("with 0 tests"))
    print("Output/Swift: \(closing)")
  }

  /// What the host has decides how far the examples come; they say so.
  @Test(arguments: [
    ("vfio-inspector", "/dev/vfio/vfio"), ("dma-buf-access", "/dev/udmabuf"),
  ])
  func exampleRuns(_ name: String, _ device: String) async throws {
    _ = try await SwiftPackage.build()
    let outcome = try await Tool.run("\(SwiftPackage.products())/\(name)", [])
    if FileManager.default.isReadableFile(atPath: device) {
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("Linux "))
    } else {
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("\(name): \(device): "))
    }
  }

  @Test func staticExecutableRunsAlone() async throws {
    let built = try await SwiftPackage.buildStatically()
    #expect(built.status == 0, "\(built.output)\(built.errors)")
    let program = "\(SwiftPackage.products("release"))/vfio-inspector"
    let headers = try await Tool.run("readelf", ["--program-headers", program])
    #expect(headers.output.contains("LOAD"))
    #expect(!headers.output.contains("INTERP"), "the program asks for a dynamic linker")
    let outcome = try await Tool.run("env", ["-i", program])
    #expect(outcome.output.hasPrefix("Linux "))
    let isThere = FileManager.default.isReadableFile(atPath: "/dev/vfio/vfio")
    #expect(isThere || outcome.status == 2, "\(outcome.status) \(outcome.errors)")
  }

  @Test(arguments: ["LinuxIoctl", "LinuxDMABuf", "LinuxVFIO"])
  func documentationIsWhole(_ module: String) async throws {
    let folder = try TemporaryFolder()
    _ = try await SymbolGraph.of(module, in: folder)
    let outcome = try await Tool.run(
      "docc",
      [
        "convert", "\(SwiftPackage.folder)/Sources/\(module)/\(module).docc",
        "--additional-symbol-graph-dir", folder.path, "--output-dir", "\(folder.path)/pages",
        "--fallback-display-name", module, "--fallback-bundle-identifier", "linux-uapi.\(module)",
      ])
    #expect(outcome.status == 0)
    let complaints = (outcome.output + outcome.errors).split(separator: "\n").filter {
      $0.contains("warning:") || $0.contains("error:")
    }
    #expect(complaints == [])
    #expect(folder.text("pages/data/documentation/\(module.lowercased()).json") != nil)
  }

  // MARK: Coverage and values

  /// The C names that have a Swift name, with that name.
  private func swiftNames(
    _ folder: TemporaryFolder
  ) async throws -> (constants: [String: String], methods: Set<String>, structs: Set<String>) {
    var constants: [String: String] = [:]
    var methods: Set<String> = []
    var structs: Set<String> = []
    for module in Self.modules {
      for symbol in try await SymbolGraph.of(module, in: folder).symbols {
        guard let name = symbol.cName else { continue }
        switch symbol.kind.identifier {
        case "swift.type.property": constants[name] = symbol.path
        case "swift.property": methods.insert(name)
        case "swift.struct": structs.insert(name)
        default: break
        }
      }
    }
    return (constants, methods, structs)
  }

  @Test func everyNameOfTheHeadersIsThere() async throws {
    let folder = try TemporaryFolder()
    let names = try await swiftNames(folder)
    let all = Set(names.constants.keys).union(names.methods)
    for release in [KernelRelease(6, 1), Self.target] {
      let facts = try HeaderFacts(release)
      let enumerators = facts.numbers.subtracting(facts.macros)
      print(
        """
        Linux \(release): \(facts.macros.intersection(all).count) of \(facts.macros.count) macros, \
        \(facts.requests.intersection(all).count) of \(facts.requests.count) ioctls among them; \
        \(enumerators.intersection(all).count) of \(enumerators.count) enumerators; \
        \(facts.structs.intersection(names.structs).count) of \(facts.structs.count) structs
        """)
      #expect(facts.macros.subtracting(all) == [])
      #expect(enumerators.subtracting(all) == [])
      #expect(facts.structs.subtracting(names.structs) == [])
    }
  }

  /// What the package says, as a program prints it: values with their widths, sizes, offsets.
  private func swiftValues(
    _ facts: HeaderFacts, _ folder: TemporaryFolder
  ) async throws -> [String: String] {
    let names = try await swiftNames(folder).constants
    var text = """
      import CLinuxDMABuf
      import CLinuxVFIO
      import LinuxDMABuf
      import LinuxIoctl
      import LinuxVFIO

      func show(_ name: String, _ value: some FixedWidthInteger) {
        print("v_\\(name) \\(UInt64(truncatingIfNeeded: value)) \\(value.bitWidth)")
      }
      func show<Value: RawRepresentable>(_ name: String, _ value: Value)
      where Value.RawValue: FixedWidthInteger { show(name, value.rawValue) }
      func show<Value: RawRepresentable>(_ name: String, _ value: Value)
      where Value.RawValue == String { print("t_\\(name) \\(value.rawValue)") }
      func show(_ name: String, _ value: KernelRequest) { show(name, value.number) }

      """
    for (name, path) in names.sorted(by: { $0.key < $1.key }) {
      text += "show(\"\(name)\", \(path))\n"
    }
    for name in facts.structs.sorted() {
      text += "print(\"s_\(name)\", MemoryLayout<\(name)>.size)\n"
    }
    for (record, member) in facts.members {
      text += """
        do {
          var value = \(record)()
          withUnsafeMutableBytes(of: &value.\(member)) { $0[0] = 1 }
          let place = withUnsafeBytes(of: value) { $0.firstIndex(of: 1) }
          print("o_\(record)__\(member)", place ?? -1)
        }

        """
    }
    return HeaderValues.parsed(try await SwiftPackage.run(text, in: folder))
  }

  /// Holds what the package says against what a C compiler does, each number in the width of its
  /// Swift type.
  private func expectSame(_ swift: [String: String], _ c: [String: String]) {
    for (name, expected) in c.sorted(by: { $0.key < $1.key }) {
      guard let found = swift[name] else {
        Issue.record("\(name) is not there")
        continue
      }
      let words = found.split(separator: " ")
      if name.hasPrefix("v_"), words.count == 2, let width = Int(words[1]),
        let left = UInt64(words[0]), let right = UInt64(expected)
      {
        let mask = width == 64 ? UInt64.max : 1 << UInt64(width) - 1
        #expect(left & mask == right & mask, "\(name)")
      } else {
        #expect(found == expected, "\(name)")
      }
    }
  }

  @Test func valuesAndLayoutsAreTheOnesOfGCC() async throws {
    let folder = try TemporaryFolder()
    let facts = try HeaderFacts(Self.target)
    let swift = try await swiftValues(facts, folder)
    // The target's declarations with the host's own ioctl encoding.
    try folder.write("gates/shimgen/gates.h", "")
    let own = try await HeaderValues.gcc(
      including: ["linux/dma-buf.h", "linux/vfio.h"], facts,
      flags: ["-D__user=", "-I\(folder.path)/gates", "-I\(Project.folder)/Output/overlay/uapi"],
      in: folder)
    #expect(own.count > 400)
    expectSame(swift, own)
    // The host's own headers, as far as they go.
    let version = try await Tool.run(
      "gcc", ["-E", "-dM", "-include", "linux/version.h", "-x", "c", "-"])
    let code = version.output.split(separator: "\n").first {
      $0.hasPrefix("#define LINUX_VERSION_CODE ")
    }.flatMap { Int($0.split(separator: " ").last ?? "") }
    guard let code, let host = try? HeaderFacts(KernelRelease(code >> 16, code >> 8 & 0xff)) else {
      return
    }
    let real = try await HeaderValues.gcc(
      including: ["linux/dma-buf.h", "linux/vfio.h"], facts.restricted(to: host), flags: [],
      in: folder)
    print("Linux \(code >> 16).\(code >> 8 & 0xff): \(real.count) values and offsets by gcc")
    expectSame(swift, real)
  }

  /// A target, and the folder of its kernel headers below /usr.
  struct Machine: Sendable, CustomTestStringConvertible {
    let target: String
    let folder: String
    var testDescription: String { target }
    var isThere: Bool { FileManager.default.fileExists(atPath: "\(folder)/asm/ioctl.h") }
  }

  private static let machines = [
    Machine(target: "aarch64-linux-gnu", folder: "/usr/aarch64-linux-gnu/include"),
    Machine(target: "riscv64-linux-gnu", folder: "/usr/riscv64-linux-gnu/include"),
    Machine(target: "powerpc64le-linux-gnu", folder: "/usr/powerpc64le-linux-gnu/include"),
    Machine(target: "mips64el-linux-gnuabi64", folder: "/usr/mips64el-linux-gnuabi64/include"),
    Machine(target: "sparc64-linux-gnu", folder: "/usr/sparc64-linux-gnu/include"),
  ]

  /// What clang makes of the C modules for another machine is what it makes of that machine's headers.
  @Test(arguments: machines)
  func valuesAreRightElsewhere(_ machine: Machine) async throws {
    try #require(machine.isThere, "Scripts/setup test installs \(machine.folder)")
    let folder = try TemporaryFolder()
    let facts = try HeaderFacts(Self.target)
    let ours = try await HeaderValues.clang(
      HeaderValues.source(including: ["CLinuxDMABuf.h", "CLinuxVFIO.h"], facts),
      target: machine.target,
      flags: ["-ffreestanding", "-Wall", "-Werror"]
        + ["CLinuxDMABuf", "CLinuxVFIO"].map { "-I\(SwiftPackage.folder)/Sources/\($0)/include" },
      in: folder)
    try folder.write("gates/shimgen/gates.h", "")
    let names = ["linux/dma-buf.h", "linux/vfio.h"]
    let encoded = try await HeaderValues.clang(
      HeaderValues.source(including: names, facts), target: machine.target,
      flags: [
        "-D__user=", "-I\(folder.path)/gates", "-I\(Project.folder)/Output/overlay/uapi",
        "-I\(machine.folder)",
      ], in: folder)
    #expect(encoded.count > 400)
    #expect(ours == encoded)
    let version = try String(contentsOfFile: "\(machine.folder)/linux/version.h", encoding: .utf8)
    let code = try #require(
      version.split(separator: "\n").first { $0.hasPrefix("#define LINUX_VERSION_CODE ") }
        .flatMap { Int($0.split(separator: " ").last ?? "") })
    let there = facts.restricted(
      to: try HeaderFacts(KernelRelease(code >> 16, code >> 8 & 0xff)))
    let real = try await HeaderValues.clang(
      HeaderValues.source(including: names, there), target: machine.target,
      flags: ["-I\(machine.folder)"], in: folder)
    #expect(real.count > 300)
    for (name, value) in real { #expect(ours[name] == value, "\(name)") }
  }
}
