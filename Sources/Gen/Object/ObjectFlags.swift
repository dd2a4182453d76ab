package import KernelModel

/// The compiler flags of a kernel module, as the Swift toolchain's clang spells them.
///
/// Kbuild's command is for the kernel's own compiler, mostly gcc. What changes declarations or
/// machine code is kept or translated; warnings, optimisation levels and instrumentation are not.
package struct ObjectFlags: Hashable, Sendable {
  /// For which machine the kernel is.
  package let architecture: ObjectArchitecture
  /// For clang, compiling C.
  package let clang: [String]
  /// The same without what the Swift standard library's own C headers do not compile with.
  package let importer: [String]

  /// Translates the words of Kbuild's command.
  ///
  /// - Parameters:
  ///   - words: the command's words without shell quotes.
  ///   - folder: where Kbuild runs the compiler: relative paths start here.
  ///   - builtinHeaders: the folder with clang's own headers, in place of the kernel's compiler's.
  ///   - tree: the kernel tree, for messages.
  /// - Throws: `Diagnostics` for an architecture that Swift objects are not made for.
  package init(
    kbuild words: [String], from folder: String, builtinHeaders: String, tree: SourceLocation
  ) throws(Diagnostics) {
    guard let architecture = ObjectArchitecture(kbuild: words) else {
      throw Diagnostics(
        Diagnostic(
          .error, "object.architecture",
          "Swift objects are made for x86_64 and arm64 kernels only", at: tree))
    }
    self.architecture = architecture
    var clang: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      switch word {
      case "-c": index = words.count
      // The headers of every kernel file: what the importer reads begins with them itself.
      case "-include": index += 1
      // The kernel's compiler has headers of its own (stdarg.h): each compiler needs its own.
      case "-isystem":
        index += 1
        clang += [word, builtinHeaders]
      case _ where word.hasPrefix("-I"):
        clang.append("-I" + Self.absolute(String(word.dropFirst(2)), folder))
      // Names in quotes are the module's: they are set anew.
      case _ where word.hasPrefix("-D") || word.hasPrefix("-U"):
        if !word.contains("\""), !word.contains("KBUILD_MODNAME") { clang.append(word) }
      default: clang += Self.translated(word)
      }
    }
    self.clang = clang
    importer = clang.filter { !Self.isBeyondShims($0) }
  }

  private static func absolute(_ path: String, _ folder: String) -> String {
    path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }

  /// One word for clang: as it is, translated, or nothing.
  private static func translated(_ word: String) -> [String] {
    switch word {
    // gcc's names for what clang calls otherwise.
    case "-mindirect-branch=thunk-extern": ["-mretpoline-external-thunk"]
    case "-mpreferred-stack-boundary=3": ["-mstack-alignment=8"]
    case "-mpreferred-stack-boundary=4": ["-mstack-alignment=16"]
    case _ where exact.contains(word): [word]
    case _ where prefixes.contains(where: { word.hasPrefix($0) }): [word]
    default: []
    }
  }

  private static let exact: Set<String> = [
    "-nostdinc", "-m64", "-mlittle-endian", "-mno-red-zone", "-mgeneral-regs-only",
    "-mno-outline-atomics", "-mretpoline-external-thunk", "-mindirect-branch-cs-prefix",
    "-mno-sse", "-mno-mmx", "-mno-sse2", "-mno-3dnow", "-mno-avx", "-mno-80387", "-msoft-float",
    "-fshort-wchar", "-funsigned-char", "-fno-strict-aliasing", "-fno-common", "-fno-PIE",
    "-fno-pie", "-fno-delete-null-pointer-checks", "-fno-strict-overflow", "-fwrapv",
    "-fno-asynchronous-unwind-tables", "-fno-unwind-tables", "-fno-jump-tables", "-ffixed-x18",
    "-fsanitize=kcfi", "-fsanitize=shadow-call-stack", "-fno-omit-frame-pointer",
    "-fomit-frame-pointer", "-ffreestanding", "-fms-extensions",
  ]

  private static let prefixes = [
    "-std=", "-mcmodel=", "-mfunction-return=", "-mharden-sls=", "-mabi=", "-mbranch-protection=",
    "-mstack-alignment=", "-mstack-protector-guard", "-fcf-protection=", "-ftrivial-auto-var-init=",
    "-fpatchable-function-entry=", "-fstack-protector", "-fmacro-prefix-map=",
  ]

  /// SwiftShims declares functions over `long double`, which these make an error.
  private static func isBeyondShims(_ word: String) -> Bool {
    ["-mno-80387", "-msoft-float", "-mgeneral-regs-only"].contains(word)
  }
}

/// A machine that Embedded Swift makes kernel code for.
package enum ObjectArchitecture: String, Hashable, Sendable {
  case x86_64
  case arm64

  /// By the folder of headers that Kbuild names first.
  init?(kbuild words: [String]) {
    if words.contains(where: { $0.contains("arch/x86/include") }), words.contains("-m64") {
      self = .x86_64
    } else if words.contains(where: { $0.contains("arch/arm64/include") }) {
      self = .arm64
    } else {
      return nil
    }
  }

  /// A target without an operating system: the one that Embedded Swift's standard library has.
  package var triple: String {
    switch self {
    case .x86_64: "x86_64-unknown-none-elf"
    case .arm64: "aarch64-none-none-elf"
    }
  }

  /// The kernel's own name for it: the folder below arch/.
  package var kernelName: String {
    switch self {
    case .x86_64: "x86"
    case .arm64: "arm64"
    }
  }

  /// What is asked of clang beyond the kernel's own flags.
  package var codeGeneration: [String] {
    switch self {
    case .x86_64: []
    // Swift's reference counts are atomic: the kernel has no __aarch64_ldadd… functions.
    case .arm64: ["-mno-outline-atomics"]
    }
  }
}
