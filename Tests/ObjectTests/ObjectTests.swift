import KernelModel
import KernelObject
import Testing

/// The readings and decisions behind a kernel object, on texts as compilers write them.
@Suite struct ObjectTests {
  // MARK: Flags

  private static let tree = SourceLocation(path: "/kernel")

  @Test func translatesGccsFlagsForClang() throws {
    let flags = try ObjectFlags(
      kbuild: [
        "gcc", "-Wp,-MMD,a.d", "-nostdinc", "-isystem", "/usr/lib/gcc/include",
        "-I/src/arch/x86/include", "-I./include", "-include", "/src/linux/kconfig.h",
        "-D__KERNEL__", "-Wall", "-m64", "-mno-sse", "-mno-80387", "-mpreferred-stack-boundary=3",
        "-mindirect-branch=thunk-extern", "-mindirect-branch-register",
        "-mfunction-return=thunk-extern", "-fpatchable-function-entry=16,16", "-O2", "-pg",
        "-DKBUILD_MODNAME=\"m\"", "-c", "-o", "a.o", "-Iignored",
      ], from: "/build", builtinHeaders: "/clang/include", tree: Self.tree)
    #expect(flags.architecture == .x86_64)
    #expect(
      flags.clang == [
        "-nostdinc", "-isystem", "/clang/include", "-I/src/arch/x86/include", "-I/build/./include",
        "-D__KERNEL__", "-m64", "-mno-sse", "-mno-80387", "-mstack-alignment=8",
        "-mretpoline-external-thunk", "-mfunction-return=thunk-extern",
        "-fpatchable-function-entry=16,16",
      ])
    #expect(flags.importer == flags.clang.filter { $0 != "-mno-80387" })
  }

  @Test func keepsArm64sFlags() throws {
    let flags = try ObjectFlags(
      kbuild: [
        "clang", "-I/src/arch/arm64/include", "-mgeneral-regs-only", "-mabi=lp64",
        "-mbranch-protection=pac-ret", "-fsanitize=kcfi", "-ffixed-x18", "-c",
      ], from: "/", builtinHeaders: "/clang/include", tree: Self.tree)
    #expect(flags.architecture == .arm64)
    #expect(flags.clang.contains("-mgeneral-regs-only"))
    #expect(!flags.importer.contains("-mgeneral-regs-only"))
    #expect(flags.importer.contains("-fsanitize=kcfi"))
  }

  @Test func refusesOtherArchitectures() {
    #expect(throws: Diagnostics.self) {
      _ = try ObjectFlags(
        kbuild: ["gcc", "-I/src/arch/riscv/include", "-m64"], from: "/", builtinHeaders: "/i",
        tree: Self.tree)
    }
  }

  // MARK: IR

  private static let module = """
    %TSi = type <{ i64 }>
    @"$e1a5tableN" = linkonce_odr hidden constant { ptr } { ptr @"$e1a6methodyyF" }, comdat, align 8
    @shared = protected global i64 0, align 8
    @_swift1_autolink_entries = private constant [0 x i8] zeroinitializer
    @llvm.used = appending global [1 x ptr] [ptr @_swift1_autolink_entries], section "llvm.metadata"

    define protected i32 @callback(ptr %0) local_unnamed_addr #0 !dbg !4 {
    entry:
      %1 = load ptr, ptr @"$e1a5tableN", align 8, !dbg !6
      call void @helper(), !dbg !7
      ret i32 0, !dbg !6
    }

    define linkonce_odr hidden swiftcc void @"$e1a6methodyyF"(ptr captures(none) %0) #0 {
      %1 = fadd double 1.0, 2.0
      ret void
    }

    define weak_odr protected void @unused() #1 {
      %1 = invoke i32 @callback(ptr null) to label %2 unwind label %2
    2:
      %3 = landingpad { ptr, i32 } cleanup
      ret void
    }

    declare void @helper() #0

    attributes #0 = { nounwind "target-features"="+x87" }
    attributes #1 = { nounwind }

    !llvm.module.flags = !{!0, !1}

    !0 = !{i32 1, !"wchar_size", i32 4}
    !1 = !{i32 7, !"uwtable", i32 2}
    !4 = distinct !DISubprogram(name: "callback", file: !5, line: 3)
    !5 = !DIFile(filename: "a.swift", directory: "/src")
    !6 = !DILocation(line: 0, scope: !8, inlinedAt: !9)
    !7 = !DILocation(line: 5, column: 7, scope: !4)
    !8 = distinct !DISubprogram(name: "inlined", file: !10, line: 1)
    !9 = distinct !DILocation(line: 4, column: 3, scope: !4)
    !10 = !DIFile(filename: "<compiler-generated>", directory: "/")

    """

  private static let reference = """
    define dso_local void @shimgen_reference() local_unnamed_addr #0 {
      ret void
    }

    attributes #0 = { fn_ret_thunk_extern noredzone nounwind optsize "target-features"="+a,-b" }

    !llvm.module.flags = !{!0, !1}

    !0 = !{i32 1, !"wchar_size", i32 2}
    !1 = !{i32 8, !"cf-protection-branch", i32 1}

    """

  @Test func reachesWhatCallbacksUseAndNothingElse() {
    let names = IRModule(Self.module).reachable().map(\.name)
    #expect(names == ["$e1a5tableN", "shared", "callback", "$e1a6methodyyF"])
  }

  /// A method that a table holds has the place of the table's user.
  @Test func refusesOnlyWhatIsReached() {
    let found = ObjectRefusals(IRModule(Self.module)).all()
    #expect(
      found.map(\.description) == [
        "a.swift:4:3: error: kernel code cannot have floating point, whose registers belong to user"
          + " space"
      ])
  }

  @Test func refusesUnwindingInACallback() {
    let text = Self.module.replacing("weak_odr protected void @unused", with: "void @used")
      .replacing("fadd double 1.0, 2.0", with: "add i32 1, 2")
    let found = ObjectRefusals(IRModule(text)).all()
    #expect(found.map(\.identifier) == ["object.exception"])
  }

  @Test func givesEveryFunctionTheReferencesAttributes() {
    var module = IRModule(Self.module)
    module.apply(IRModule(Self.reference))
    #expect(module.text.contains("@callback(ptr %0) local_unnamed_addr #0 #2 !dbg !4 {"))
    #expect(module.text.contains("@\"$e1a6methodyyF\"(ptr captures(none) %0) #0 #2 {"))
    #expect(module.text.contains("@unused() #1 #2 {"))
    #expect(
      module.text.contains(
        "attributes #2 = { fn_ret_thunk_extern noredzone \"target-features\"=\"+a,-b\" }"))
    // A flag that both have keeps its value; tables for unwinding have no place in a kernel.
    #expect(module.text.contains("!llvm.module.flags = !{!0, !11}"))
    #expect(module.text.contains("!11 = !{i32 8, !\"cf-protection-branch\", i32 1}"))
  }

  /// Swift functions have no type before them that a check could find.
  @Test func checksCallsOfCFunctionsAlone() {
    let checked = "\"kcfi\"(i32 570180376)"
    var module = IRModule(
      """
      define i32 @callback(ptr %0) #0 {
        call swiftcc void %1(ptr noundef swiftself %2) #1 [ \(checked) ], !dbg !3
        %4 = call i32 %0(i32 noundef 1) #1 [ \(checked) ]
        ret i32 %4
      }

      """)
    module.apply(IRModule(Self.reference))
    #expect(module.text.contains("call swiftcc void %1(ptr noundef swiftself %2) #1, !dbg !3"))
    #expect(module.text.contains("%4 = call i32 %0(i32 noundef 1) #1 [ \(checked) ]"))
  }

  private static func runtime(mask: String) -> String {
    """
    define weak_odr protected void @swift_release(ptr %0) #0 {
    entry:
      %1 = ptrtoint ptr %0 to i64
      %2 = and i64 %1, \(mask)
      %3 = icmp ne i64 %2, 0
      %4 = load atomic i64, ptr %0 monotonic, align 8
      %5 = and i64 %4, -9223372036854775808
      ret void
    }
    """
  }

  /// The kernel's addresses have the top bit; that of the count is another matter.
  @Test func countsReferencesAtTheKernelsAddresses() throws {
    var module = IRModule(Self.runtime(mask: "-9223372036854775808"))
    try module.countReferences()
    #expect(module.text == Self.runtime(mask: "0"))
  }

  @Test func refusesARuntimeThatItDoesNotKnow() {
    var module = IRModule(Self.runtime(mask: "-4611686018427387904"))
    let errors = #expect(throws: Diagnostics.self) { try module.countReferences() }
    #expect("\(errors, default: "")".contains("swift_release of this Swift has 0 checks"))
  }

  @Test func makesLocalWhatIsNotExported() {
    var module = IRModule(Self.module)
    module.makeLocal()
    #expect(module.text.contains("@\"$e1a5tableN\" = internal constant { ptr } { ptr @"))
    #expect(!module.text.contains("comdat"))
    #expect(module.text.contains("@shared = protected global i64 0"))
    #expect(module.text.contains("define protected i32 @callback("))
    #expect(module.text.contains("define internal swiftcc void @\"$e1a6methodyyF\"("))
    #expect(module.text.contains("define internal void @unused("))
    #expect(!module.text.contains("@llvm.used"))
  }

  // MARK: Layouts

  private static let dump = """
    *** Dumping AST Record Layout
             0 | struct outer
             0 |   int first
             8 |   struct inner second
             8 |     long value
            16 |   union outer::(anonymous at a.h:3:2)
            16 |     int one
            16 |     long other
        24:0-3 |   int bits
            32 |   char[] rest
               | [sizeof=32, align=8]

    *** Dumping AST Record Layout
             0 | struct inner
             0 |   long value
               | [sizeof=8, align=8]

    """

  private static let types = """
    %TSo5outerV = type <{ %Ts5Int32V, [4 x i8], %TSo5innerV, %TSo5outerV5UnionV, [8 x i8] }>
    %TSo5innerV = type <{ %TSi }>
    %TSo5outerV5UnionV = type <{ [8 x i8] }>
    %Ts5Int32V = type <{ i32 }>
    %TSi = type <{ i64 }>
    %struct.helper = type { i32 }

    """

  @Test func assertsEachNamedMember() {
    let check = LayoutCheck(IRModule(Self.types))
    #expect(check.names == ["outer", "inner", "helper"])
    let layouts = RecordLayouts(Self.dump, wanted: check.names)
    #expect(check.mismatches(layouts) == [])
    let lines = check.assertions(layouts, header: "a.h").split(separator: "\n")
    #expect(lines.count == 2 + 2 + 6)
    #expect(
      lines.contains(
        "_Static_assert(__builtin_offsetof(struct outer, other) == 16, "
          + "\"struct outer.other is at 16 in Swift, not in the kernel\");"))
    #expect(!lines.contains { $0.contains("bits") })
  }

  @Test func seesWhereSwiftDiffersFromItsImporter() {
    let text = Self.types.replacing("[4 x i8], ", with: "")
    let check = LayoutCheck(IRModule(text))
    let layouts = RecordLayouts(Self.dump, wanted: check.names)
    #expect(
      check.mismatches(layouts).map(\.message) == [
        "struct outer has 28 bytes in Swift and 32 in C",
        "struct outer.second is at 8 in C, where Swift has no member",
        "struct outer.rest is at 32 in C, where Swift has no member",
      ])
  }
}
