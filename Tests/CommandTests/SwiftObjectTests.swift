import Foundation
import TestSupport
import Testing

/// Swift files made into objects for real kernels: what comes out, and what is refused.
@Suite(.serialized) struct SwiftObjectTests {
  static let series = ["5.10", "6.1", "6.12"]

  /// What Swift sees of C in these tests; each is refused where it is used.
  private static let header = """
    #include <KernelNames.h>
    void _Unwind_Resume(void *);
    int pthread_mutex_lock(void *);
    __attribute__((constructor)) static void first_of_all(void) { __asm__ volatile("nop"); }
    static inline void unbalanced(void) { __asm__ volatile("push %rax"); }
    static __thread int per_thread;
    static inline int next_number(void) { return ++per_thread; }
    struct pair {
    	int first;
    #ifdef __swift__
    	int extra;
    #endif
    	int second;
    };

    """

  // MARK: What is refused

  /// One function for each kind, and what is said of it: the place is the line that does it.
  private static let refused: [(source: String, message: String)] = [
    (
      "Int32(Double(n) * 1.5)",
      "2:9: error: kernel code cannot have floating point, whose registers belong to user space"
    ),
    (
      "_Unwind_Resume(nil); return n",
      "2:3: error: kernel code cannot have an exception, which the kernel has no unwinder for:"
        + " _Unwind_Resume"
    ),
    (
      "pthread_mutex_lock(nil)",
      "2:3: error: kernel code cannot have a lock of user space: take the kernel's through a C"
        + " function instead: pthread_mutex_lock"
    ),
    ("print(\"x\"); return n", "2:3: error: kernel code cannot have print()"),
    ("text(n) == \"x\" ? 1 : 0", "2:11: error: kernel code cannot have Unicode tables"),
    (
      "Int32(Set<Int32>([n, 2]).count)",
      "2:18: error: kernel code cannot have floating point, whose registers belong to user space"
        + " (Dictionary and Set compute their load factor with it)"
    ),
  ]

  /// Each of the list by its own place, and with them what stands in the header or beside them.
  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent))
  func refusesWhatKernelCodeCannotHave() async throws {
    let functions = Self.refused.enumerated().map { index, refused in
      "@c public func callback\(index)(_ n: Int32) -> Int32 {\n  \(refused.source)\n}\n"
    }
    let source =
      functions.joined() + """
        @c public func last(_ n: Int32) -> Int32 {
          first_of_all()
          return Squares.all[Int(n)] + next_number()
        }
        enum Squares { static let all = (0..<8).map { Int32($0 * $0) } }
        @inline(never) func text(_ n: Int32) -> String { n == 0 ? "é" : "\\(n)" }

        """
    let folder = try TemporaryFolder(forKbuild: true)
    let outcome = try await object(of: source, "6.1", in: folder)
    #expect(outcome.status == 2)
    #expect(folder.bytes("a.o") == nil)
    for (index, refused) in Self.refused.enumerated() {
      let parts = refused.message.split(separator: ":", maxSplits: 1)
      let line = index * 3 + 2
      #expect(
        outcome.errors.contains("a.swift:\(line):\(parts[1])"),
        "\(refused.source): \(outcome.errors)")
    }
    let line = Self.refused.count * 3 + 5
    for message in [
      "bridge.h:4: error: kernel code cannot have a global constructor, which no module loader runs:"
        + " first_of_all",
      "a.swift:\(line):27: error: kernel code cannot have a global that is initialised when it is"
        + " first used, under a lock",
      "bridge.h:7:48: error: kernel code cannot have thread-local storage, which the kernel does not"
        + " have: per_thread",
    ] { #expect(outcome.errors.contains(message), "\(outcome.errors)") }
  }

  /// What the kernel's own tool says of the machine code ends the run as an error.
  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent))
  func refusesWhatObjtoolComplainsAbout() async throws {
    let folder = try TemporaryFolder(forKbuild: true)
    let source = "@c public func callback() { unbalanced() }\n"
    let outcome = try await object(of: source, "6.1", in: folder)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasPrefix(
        "a.o: error: the kernel's objtool does not accept the object\n"
          + "note: a.o: warning: objtool: callback"))
    #expect(folder.bytes("a.o") == nil)
  }

  /// A struct that the kernel's own compiler lays out otherwise: Swift would write elsewhere.
  @Test(
    .enabled(if: series.allSatisfy { DebianTests.isThere($0) }, DebianTests.absent),
    arguments: series)
  func refusesAnotherLayout(_ series: String) async throws {
    let folder = try TemporaryFolder(forKbuild: true)
    let source = """
      @c public func callback(_ pair: UnsafeMutablePointer<pair>) -> Int32 { pair.pointee.second }

      """
    let outcome = try await object(of: source, series, in: folder)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains(
        "bridge.h: error: struct pair has 12 bytes in Swift, not in the kernel"))
    #expect(
      outcome.errors.contains(
        "bridge.h: error: struct pair.second is at 8 in Swift, not in the kernel"))
    #expect(folder.bytes("a.o") == nil)
  }

  /// The same file without any of it is an object: the refusals above are for what they say.
  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent))
  func acceptsClassesArraysAndTypedErrors() async throws {
    let source = """
      final class Node { let value: Int32; init(_ value: Int32) { self.value = value } }
      enum Failure: Error { case negative }
      func nodes(_ n: Int32) throws(Failure) -> [Node] {
        if n < 0 { throw .negative }
        return (0..<n).map { Node($0) }
      }
      @c public func callback(_ n: Int32) -> Int32 {
        do { return try nodes(n).reduce(0) { $0 + $1.value } } catch { return -22 }
      }

      """
    let folder = try TemporaryFolder(forKbuild: true)
    let outcome = try await object(of: source, "6.1", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    let symbols = try await Tool.run("nm", ["\(folder.path)/a.o"]).output.split(separator: "\n")
    #expect(symbols.contains { $0.hasSuffix(" T callback") })
    // The runtime is in it, local, and as far as it is used.
    #expect(symbols.contains { $0.hasSuffix(" t swift_release") })
    #expect(!symbols.contains { $0.hasSuffix(" swift_once") })
    #expect(symbols.filter { $0.contains(" T ") || $0.contains(" W ") }.count == 1)
    #expect(!symbols.contains { $0.contains(" D ") || $0.contains(" V ") })
    let command = try #require(folder.text(".a.o.cmd"))
    #expect(command.contains("\nsource_\(folder.path)/a.o := \(folder.path)/a.swift\n"))
    #expect(command.contains("\(folder.path)/bridge.h"))
  }

  // MARK: Code

  /// No plain return where the kernel has return thunks, no indirect jump past its retpolines, no
  /// register that belongs to user space, and a prefix where it patches calls.
  @Test(
    .enabled(if: series.allSatisfy { DebianTests.isThere($0) }, DebianTests.absent),
    arguments: series)
  func keepsToTheKernelsRules(_ series: String) async throws {
    let source = """
      class Shape { func area(_ n: Int) -> Int { n } }
      final class Square: Shape { override func area(_ n: Int) -> Int { n * n } }
      @inline(never) func shape(_ n: Int) -> Shape { n == 0 ? Shape() : Square() }
      @c public func callback(_ n: Int) -> Int { shape(n).area(n) }

      """
    let folder = try TemporaryFolder(forKbuild: true)
    let outcome = try await object(of: source, series, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let code = try await Tool.run("objdump", ["-dr", "\(folder.path)/a.o"]).output
    let instructions = code.split(separator: "\n").compactMap { line in
      line.split(separator: "\t").dropFirst(2).first.map { $0.split(separator: " ") }
    }
    #expect(instructions.count > 50)
    #expect(!instructions.contains { $0.first == "ret" || $0.first == "retq" })
    #expect(!instructions.contains { $0.contains { $0.hasPrefix("*") } })
    #expect(code.contains("__x86_return_thunk"))
    #expect(code.contains("__x86_indirect_thunk_"))
    #expect(!code.contains("%xmm") && !code.contains("%st"))
    #expect(!code.contains("%fs:") && !code.contains("%gs:"))
    let sections = try await Tool.run("readelf", ["-SW", "\(folder.path)/a.o"]).output
    #expect(!sections.contains("autolink") && !sections.contains(".eh_frame"))
    #expect(sections.contains("__patchable_function_entries") == (series == "6.12"))
    #expect(sections.contains(".orc_unwind") == (series != "6.12"))
    #expect(code.contains("endbr64") == (series == "6.12"))
  }

  // MARK: The generated modules

  /// Each module alone, by import; its callbacks' types hold against `@c` functions.
  @Test(
    .enabled(if: series.allSatisfy { DebianTests.isThere($0) }, DebianTests.absent),
    arguments: series)
  func importsAModule(_ series: String) async throws {
    let folder = try TemporaryFolder(forKbuild: true)
    let vfio = """
      import KernelVFIO
      @c public func sample_open(_ device: UnsafeMutablePointer<Kernel.vfio_device>!) -> Int32 {
        Kernel.vfio_assign_device_set(device, device)
      }
      func check() { let _: Kernel.vfio_device_ops_open_device = sample_open }

      """
    let outcome = try await object(of: vfio, series, in: folder, bridged: false)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let buffer = """
      import KernelDMABuf
      @c public func sample_release(_ buffer: UnsafeMutablePointer<Kernel.dma_buf>!) {
        Kernel.dma_buf_put(buffer)
      }
      func check() { let _: Kernel.dma_buf_ops_release = sample_release }

      """
    let other = try await object(of: buffer, series, in: folder, bridged: false)
    #expect(other.status == 0, "\(other.errors)")
  }

  /// A callback of another type than its slot's is an error of either compiler.
  @Test(.enabled(if: DebianTests.isThere("6.1"), DebianTests.absent))
  func comparesCallbacksWithTheirSlots() async throws {
    let folder = try TemporaryFolder(forKbuild: true)
    let assigned = """
      import KernelDMABuf
      @_cdecl("sample_pin") func samplePin(_ buffer: UnsafeMutablePointer<dma_buf>!) -> Int32 { 0 }
      func check() { let _: Kernel.dma_buf_ops_pin = samplePin }

      """
    let outcome = try await object(of: assigned, "6.1", in: folder, bridged: false)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("a.swift:3:48: error: "))
    let header = """
      #include <KernelDMABuf.h>
      #define OPS(SLOT) SLOT(pin, sample_pin)
      SHIM_SWIFT_DMA_BUF_OPS_CALLBACKS(OPS)

      """
    let implemented = """
      @c @implementation func sample_pin(_ buffer: UnsafeMutablePointer<dma_buf>!) -> Int32 { 0 }

      """
    let other = try await object(of: implemented, "6.1", in: folder, header: header)
    #expect(other.status == 2)
    #expect(other.errors.contains("declared by the header"))
    #expect(other.errors.contains("a.swift:1:25: error: global function 'sample_pin'"))
  }

  // MARK: Usage

  @Test(arguments: [
    ["a.swift", "--kernel", ".", "-o", "a"],
    ["a.swift", "--kernel", ".", "-o", "a.o", "--module", "a b"],
    ["a.swift", "--kernel", ".", "-o", "a.o", "--bridging-header", "b", "--module-map", "m"],
    ["a.swift", "-o", "a.o"], ["--kernel", ".", "-o", "a.o"],
  ])
  func namesWrongUsage(_ arguments: [String]) async throws {
    let outcome = try await Tool.shimgen(["swift-object"] + arguments)
    #expect(outcome.status == 64)
  }

  @Test func namesWhatIsNotThere() async throws {
    let folder = try TemporaryFolder(forKbuild: true)
    try folder.write("a.swift", "")
    let spaces = try TemporaryFolder()
    try spaces.write("a.swift", "")
    let space = try await Tool.shimgen(
      ["swift-object", "a.swift", "--kernel", "/", "-o", "a.o"], in: spaces.path)
    #expect(space.status == 2)
    #expect(space.errors.contains("a.swift: error: Kbuild knows no path with a space in it\n"))
    let tree = try await Tool.shimgen(
      ["swift-object", "a.swift", "--kernel", "none", "-o", "a.o"], in: folder.path)
    #expect(tree.status == 2)
    #expect(tree.errors == "none: error: No such file or directory\n")
    let source = try await Tool.shimgen(
      ["swift-object", "b.swift", "--kernel", ".", "-o", "a.o"], in: folder.path)
    #expect(source.status == 2)
    #expect(source.errors == "b.swift: error: No such file or directory\n")
    let compiler = try await Tool.shimgen(
      ["swift-object", "a.swift", "--kernel", ".", "-o", "a.o", "--swiftc", "no-swiftc"],
      in: folder.path)
    #expect(compiler.status == 3)
    #expect(compiler.errors == "error: there is no Swift compiler: no-swiftc in PATH\n")
    let unprepared = try await Tool.shimgen(
      ["swift-object", "a.swift", "--kernel", ".", "-o", "a.o"], in: folder.path)
    #expect(unprepared.status == 2)
    #expect(unprepared.errors.contains("the tree is not prepared for building modules"))
  }

  /// Compiles `a.swift` into `a.o`, with a bridging header or with the generated modules.
  private func object(
    of source: String, _ series: String, in folder: TemporaryFolder, bridged: Bool = true,
    header: String = Self.header
  ) async throws -> Tool.Outcome {
    let package = try #require(DebianTests.package(series))
    try folder.write("a.swift", source)
    try folder.write("bridge.h", header)
    let output = "\(Project.folder)/Output"
    let declarations =
      bridged
      ? ["--bridging-header", "bridge.h"]
      : ["--module-map", "\(output)/Swift-kernel/kernel.modulemap"]
    return try await Tool.shimgen(
      ["swift-object", "a.swift", "--kernel", package.folder, "-o", "a.o"] + declarations + [
        "-Xcc", "-I\(output)/include", "-Xcc", "-I\(output)/Swift-kernel/include", "-Xcc",
        "-DSHIMGEN_ALLOW_NEWER",
      ], in: folder.path)
  }
}
