import Gen
import KernelModel
import Testing

/// What hides a finding, or makes one of nothing.
struct TrapTests {
  private static let old = [KernelRelease(5, 6)]
  private static let both = [KernelRelease(5, 6), KernelRelease(5, 7)]

  @Test func absentIncludesHideNothing() async throws {
    let report = try await Scanning.report(
      """
      #include <linux/usb.h>
      #include "nowhere.h"
      #include NOT_A_NAME
      #include <linux/dma-buf.h>
      int f(struct dma_buf_attachment *a) { return dma_buf_pin(a); }
      """, at: Self.old)
    #expect(report.told == ["scan.missing dma_buf_pin 5"])
  }

  /// A driver may rely on what other headers include.
  @Test func recordedHeadersAreThereWithoutAnInclude() async throws {
    let report = try await Scanning.report(
      "void f(struct dma_buf *b) { dma_buf_put(b); }", at: Self.old)
    #expect(report.verdict == "ok")
  }

  @Test func unknownAnnotationsLoseNoFunction() async throws {
    let report = try await Scanning.report(
      """
      static __vendor_hot int f(struct dma_buf_attachment *a) { return dma_buf_pin(a); }
      static int __init g(struct dma_buf_attachment *a) { return dma_buf_pin(a); }
      """, at: Self.old)
    #expect(
      report.told == ["scan.missing dma_buf_pin 1", "scan.missing dma_buf_pin 2"])
  }

  /// An undeclared name in an initialiser hides every other error in it.
  @Test func absentNamesInInitialisersHideNothing() async throws {
    let report = try await Scanning.report(
      """
      static int wrong(int a) { return a; }
      static const struct vfio_device_ops ops = {
      	.name = A_FOREIGN_CONSTANT,
      	.bind_iommufd = vfio_iommufd_physical_bind,
      	.read = wrong,
      };
      """, at: [KernelRelease(6, 1)])
    #expect(
      report.told == [
        "scan.not-understood vfio_device_ops.name 3",
        "scan.missing vfio_device_ops.bind_iommufd 4", "scan.missing vfio_iommufd_physical_bind 4",
        "scan.mismatch vfio_device_ops.read 5",
      ])
  }

  /// An own name that is left out belongs to the finding where it mentions a recorded thing.
  @Test func ownNamesThatAreLeftOut() async throws {
    let report = try await Scanning.report(
      """
      #if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
      static int helper(struct dma_buf *b) { return 0; }
      static int other(int a) { return a; }
      #endif
      int f(struct dma_buf *b) { return helper(b) + other(1); }
      """, at: Self.both)
    #expect(report.told.contains("scan.left-out helper 5"))
    #expect(!report.told.contains { $0.contains("other") })
    #expect(report.findings(of: "scan.conditional").map(\.location?.line) == [1])
  }

  @Test func ownFieldsThatAreLeftOut() async throws {
    let report = try await Scanning.report(
      """
      struct own {
      #if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)
      	struct dma_buf *shared;
      #endif
      	int plain;
      };
      void f(struct own *o) { dma_buf_put(o->shared); }
      """, at: Self.both)
    #expect(report.told.contains("scan.left-out own.shared 7"))
  }

  /// What comes from a stand-in says nothing about the driver, and is counted.
  @Test func standInsAreNotJudged() async throws {
    let report = try await Scanning.report(
      """
      static const struct dma_buf_ops ops = { .attach = A_FOREIGN_FUNCTION };
      void f(struct dma_buf *b) { dma_buf_put(b); }
      """, at: Self.old)
    #expect(report.told == ["scan.not-understood dma_buf_ops.attach 1"])
    #expect(report.verdict == "not fully understood")
    #expect(report.summary.contains { $0.contains("1 diagnostics not judged") })
  }

  /// Members of unknown records are followed, and calls with them are checked.
  @Test func unknownRecordsAreFollowed() async throws {
    let report = try await Scanning.report(
      """
      struct own { struct foreign base; };
      int f(struct own *o) { return dma_buf_vmap(o->base.attach->dmabuf, 0); }
      """, at: [KernelRelease(5, 10), KernelRelease(5, 11)])
    #expect(report.told == ["scan.arguments dma_buf_vmap 2"])
  }

  /// Where a macro eats braces, what is lost is counted.
  @Test func unbalancedMacrosAreNoticed() async throws {
    let report = try await Scanning.report(
      """
      #define SWALLOW(...)
      void f(struct dma_buf *b) { dma_buf_put(b); }
      SWALLOW(
      void g(struct dma_buf *b) { dma_buf_get(1, 2, 3); }
      )
      """, at: Self.old)
    #expect(report.told.contains("scan.not-understood dma_buf_get 4"))
    #expect(report.verdict == "not fully understood")
  }

  @Test func nothingInUseIsNotOK() async throws {
    let report = try await Scanning.report("int f(void) { return 0; }", at: Self.old)
    #expect(report.verdict == "not fully understood")
    #expect(report.summary.contains { $0.contains("no recorded declaration in use") })
  }

  @Test func absentHeadersCountWhereTheyAreIncluded() async throws {
    let source = """
      #if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
      #include <linux/iosys-map.h>
      #elif LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
      #include <linux/dma-buf-map.h>
      #endif
      void f(struct dma_buf *b) { dma_buf_put(b); }
      """
    let report = try await Scanning.report(
      source, at: [KernelRelease(5, 9), KernelRelease(5, 10), KernelRelease(5, 11)])
    #expect(report.told.contains("scan.missing linux/dma-buf-map.h 4"))
    #expect(report.findings(of: "scan.missing").allSatisfy { $0.message.hasSuffix("in 5.10") })
  }

  /// A compatibility definition that the kernel has as well.
  @Test func redeclarations() async throws {
    let report = try await Scanning.report(
      """
      #if LINUX_VERSION_CODE < KERNEL_VERSION(5, 8, 0)
      static inline int dma_buf_pin(struct dma_buf_attachment *a) { return 0; }
      #endif
      int f(struct dma_buf_attachment *a) { return dma_buf_pin(a); }
      """, at: Self.both)
    #expect(report.told.contains("scan.redeclared dma_buf_pin 2"))
    let finding = try #require(report.findings(of: "scan.redeclared").first)
    #expect(finding.message == "dma_buf_pin is declared by the kernel as well in 5.7")
  }

  /// Declared is not exported, and a namespace has to be imported.
  @Test func links() async throws {
    let source = """
      void f(struct dma_buf *b) { dma_buf_move_notify(b); }
      MODULE_LICENSE("GPL");
      """
    let report = try await Scanning.report(
      source, at: [KernelRelease(5, 6), KernelRelease(5, 7), KernelRelease(5, 16)])
    #expect(
      report.told == [
        "scan.namespace dma_buf_move_notify 1", "scan.unexported dma_buf_move_notify 1",
      ])
    let imported = try await Scanning.report(
      source + "\nMODULE_IMPORT_NS(DMA_BUF);", at: [KernelRelease(5, 16)])
    #expect(imported.told == [])
  }

  @Test func optionsAreSetUnlessTakenBack() async throws {
    let source = """
      #ifdef CONFIG_SOME_OPTION
      int f(struct dma_buf_attachment *a) { return dma_buf_pin(a); }
      #endif
      void g(struct dma_buf *b) { dma_buf_put(b); }
      """
    #expect(
      try await Scanning.report(source, at: Self.old).told == ["scan.missing dma_buf_pin 2"])
    #expect(
      try await Scanning.report(
        source, at: Self.old, flags: .init(removals: ["CONFIG_SOME_OPTION"])
      ).told == [])
  }

  /// Own headers are found beside the file, through `..`, and in the folders of -I.
  @Test func ownHeadersAreRead() async throws {
    let header = "static inline int %(struct dma_buf_attachment *a) { return dma_buf_pin(a); }\n"
    let files = [
      "src/a.c": "#include \"b.h\"\n#include \"../c.h\"\n#include <own/d.h>\n",
      "src/b.h": header.replacing("%", with: "b"), "src/../c.h": header.replacing("%", with: "c"),
      "inc/own/d.h": header.replacing("%", with: "d"),
    ]
    let report = try await Scanning.scanner(Self.old).scan(
      Scanning.driver(files, flags: .init(folders: ["inc"]))
    ).report(overlay: nil)
    #expect(
      report.findings(of: "scan.missing").map { $0.location?.path }
        == ["inc/own/d.h", "src/../c.h", "src/b.h"])
  }

  /// What the kernel's own flags refuse is a break; what compilers of the time warn of is told as
  /// that, with the ones that refuse it.
  @Test func warningsAreNoBreaks() async throws {
    let releases = [KernelRelease(4, 5), KernelRelease(4, 6)]
    let pointer = try await Scanning.report(
      """
      static void wrong(int *a) { }
      static const struct dma_buf_ops ops = { .release = wrong };
      """, at: releases)
    #expect(
      pointer.told == ["scan.mismatch dma_buf_ops.release 2", "scan.warned dma_buf_ops.release 2"])
    #expect(pointer.findings(of: "scan.mismatch").first?.message.hasSuffix(" in 4.6") == true)
    #expect(
      pointer.findings(of: "scan.warned").first?.message.contains(" in 4.5: gcc warns") == true)
    let qualifier = try await Scanning.report(
      "void f(const struct dma_buf *b) { dma_buf_put(b); }", at: releases)
    #expect(qualifier.verdict == "ok")
    #expect(qualifier.told == ["scan.warned dma_buf_put 1"])
    #expect(qualifier.findings[0].message.contains("clang refuses it"))
    let integer = try await Scanning.report(
      "void f(void) { dma_buf_put(5); }", at: releases)
    #expect(integer.verdict == "ok")
    #expect(integer.told == ["scan.warned dma_buf_put 1"])
    #expect(
      integer.findings[0].message.hasSuffix("gcc warns before its version 14, clang before 15"))
    #expect(integer.summary.contains { $0.hasPrefix("1 type that compilers warn of") })
    let record = try await Scanning.report(
      "struct own { int a; } o; void f(void) { dma_buf_put(o); }", at: releases)
    #expect(record.told == ["scan.mismatch dma_buf_put 1"])
  }

  /// `__has_include` is answered where the header is recorded.
  @Test func recordedHeadersAreAskedFor() async throws {
    let report = try await Scanning.report(
      """
      #ifdef __has_include
      #if __has_include(<linux/iosys-map.h>)
      #include <linux/iosys-map.h>
      int f(struct dma_buf *b, struct iosys_map *m) { return dma_buf_vmap(b, m); }
      #elif __has_include(<linux/dma-buf-map.h>)
      int f(struct dma_buf *b, struct dma_buf_map *m) { return dma_buf_vmap(b, m); }
      #else
      void *f(struct dma_buf *b) { return dma_buf_vmap(b); }
      #endif
      #endif
      """, at: Scanning.mainline)
    #expect(report.verdict == "ok")
    #expect(report.told == [])
    guard
      case .table(_, let rows)? = report.sections.first(where: {
        $0.title == "Version conditionals"
      })?.body
    else { return #expect(Bool(false), "no table of conditionals") }
    #expect(rows.map { $0[2] } == ["5.11, 5.18"])
  }

  /// Any other header that is asked for decides something that is not known, unless it is only
  /// which of them to include.
  @Test func otherHeadersThatAreAskedForAreNotUnderstood() async throws {
    let harmless = try await Scanning.report(
      """
      #if __has_include(<linux/stdarg.h>)
      #include <linux/stdarg.h>
      #else
      #include <stdarg.h>
      #endif
      void f(struct dma_buf *b) { dma_buf_put(b); }
      """, at: Self.old)
    #expect(harmless.verdict == "ok")
    let report = try await Scanning.report(
      """
      #if defined(SOMETHING)
      #elif __has_include(<linux/frob.h>)
      #define FROB 1
      #endif
      void f(struct dma_buf *b) { dma_buf_put(b); }
      """, at: Self.old)
    #expect(report.told == ["scan.not-understood <linux/frob.h> 2"])
    #expect(report.verdict == "not fully understood")
    let own = try await Scanning.report(
      """
      #if __has_include("own.h")
      #include "own.h"
      #else
      void f(struct dma_buf_attachment *a) { dma_buf_pin(a); }
      #endif
      """, at: Self.old, headers: ["own.h": "void f(struct dma_buf *b) { dma_buf_put(b); }"])
    #expect(own.told == [])
    #expect(own.verdict == "ok")
  }

  /// Bodies that name nothing recorded are not parsed; what leads there in any other way is.
  @Test(arguments: [
    // An own macro, and one that names it.
    "#define PIN(a) dma_buf_pin(a)\n#define ALSO(a) PIN(a)\nint f(void *x) { return ALSO(x); }",
    "#define CALL(name, x) dma_buf_##name(x)\nint f(void *x) { return CALL(pin, x); }",
    // A member that holds a recorded record, reached through an own one.
    "struct in { struct dma_buf *held; };\nstruct own { struct in in; };\n"
      + "int f(struct own *o) { return o->in.held->no_such_member; }",
    "static struct dma_buf *held;\nint f(void) { return held->no_such_member; }",
    "struct dma_buf *own(void);\nint f(void) { return own()->no_such_member; }",
    "typedef struct dma_buf own_t;\nstatic own_t *held;\nint f(void) { return held->no_such; }",
    // Names that a release leaves out.
    "#if LINUX_VERSION_CODE > KERNEL_VERSION(5, 6, 0)\nstatic int own(struct dma_buf *b) { return 0; }\n"
      + "#endif\nint f(void) { return own(0); }",
    "struct own {\n#if LINUX_VERSION_CODE > KERNEL_VERSION(5, 6, 0)\nstruct dma_buf *held;\n#endif\n"
      + "int plain; };\nint f(struct own *o) { return o->held != 0; }",
    "#if LINUX_VERSION_CODE > KERNEL_VERSION(5, 6, 0)\n#define OWN(b) dma_buf_get(b)\n#endif\n"
      + "void *f(void) { return OWN(0); }",
  ])
  func nothingHidesInABody(_ source: String) async throws {
    let report = try await Scanning.report(
      source + "\nvoid g(struct dma_buf *b) { dma_buf_put(b); }\n", at: Self.old)
    #expect(report.verdict == "breaks", "\(report.told)")
  }

  /// A macro with one brace keeps its place, and what stands behind it.
  @Test func unbalancedMacrosKeepTheirBodies() async throws {
    let report = try await Scanning.report(
      """
      #define LOOP(i) for (i = 0; i < 3; i++) {
      int f(int a) { int i; LOOP(i) a += i; } return a; }
      int g(struct dma_buf_attachment *a) { return dma_buf_pin(a); }
      """, at: Self.old)
    #expect(report.told == ["scan.missing dma_buf_pin 3"])
  }

  /// Releases are told apart by whatever a conditional asks of the version.
  @Test(arguments: [
    "LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0)",
    "KERNEL_VERSION(5, 7, 0) <= LINUX_VERSION_CODE",
    "LINUX_VERSION_CODE > 329471", "(LINUX_VERSION_CODE >> 8) >= 0x507",
    "SINCE(5, 7)", "!(LINUX_VERSION_CODE < KERNEL_VERSION(5, 7, 0))",
    "(LINUX_VERSION_CODE & 0xffffff) >= KERNEL_VERSION(5, 7, 0)",
    "LINUX_VERSION_CODE >= KERNEL_VERSION(05, 07, 00)", "NEW",
  ])
  func versionsInAnyForm(_ condition: String) async throws {
    let report = try await Scanning.report(
      """
      #define SINCE(a, b) (LINUX_VERSION_CODE >= KERNEL_VERSION(a, b, 0))
      #define NEW SINCE(5, 7)
      #if \(condition)
      int f(struct dma_buf_attachment *a) { return dma_buf_pin(a); }
      #else
      int f(struct dma_buf_attachment *a) { return 0; }
      #endif
      """, at: Scanning.mainline)
    #expect(report.verdict == "ok", "\(report.told)")
    guard
      case .table(_, let rows)? = report.sections.first(where: {
        $0.title == "Version conditionals"
      })?.body
    else { return #expect(Bool(false), "no table of conditionals") }
    #expect(rows.map { [$0[2], $0[4]] } == [["5.7", "exact"]])
  }
}
