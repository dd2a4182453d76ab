import Gen
import KernelModel
import Testing

/// Conditionals that a vendor's macro decides: both branches are read, mainline's alone is judged.
struct VendorTests {
  private func report(
    _ source: String, flags: Driver.Flags = .init()
  ) async throws -> FindingReport {
    try await Scanning.report(source, at: Scanning.mainline, flags: flags)
  }

  private static let pin = "static int f(struct dma_buf_attachment *a) { return dma_buf_pin(a); }"
  private static let none = "static int f(struct dma_buf_attachment *a) { return 0; }"
  private static let version = """
    #ifndef RHEL_RELEASE_VERSION
    #define RHEL_RELEASE_VERSION(a, b) (((a) << 8) + (b))
    #endif

    """

  /// What a vendor's branch uses is told, whatever mainline has of it, and breaks nothing.
  @Test(arguments: [
    "if defined(RHEL_RELEASE_CODE) && RHEL_RELEASE_CODE >= RHEL_RELEASE_VERSION(8, 4)",
    "ifdef RHEL_RELEASE_CODE",
    "if IS_ENABLED(CONFIG_SUSE_KERNEL)",
    "if CONFIG_SUSE_VERSION == 15 && CONFIG_SUSE_PATCHLEVEL >= 3",
    "if defined(SUSE_PRODUCT_CODE) && !(SUSE_PRODUCT_CODE < SUSE_PRODUCT(1, 15, 3, 0))",
    "if SLE_VERSION_CODE >= SLE_VERSION(15, 4, 0)",
    "if defined(UTS_UBUNTU_RELEASE_ABI) && (UTS_UBUNTU_RELEASE_ABI > 20)",
    "  ifdef UBUNTU_VERSION_CODE",
  ])
  func theOtherBranchIsRead(_ condition: String) async throws {
    let report = try await report(
      "\(Self.version)#\(condition)\n\(Self.pin)\n#else\n\(Self.none)\n#endif\n"
        + "void g(struct dma_buf *b) { dma_buf_put(b); }")
    #expect(report.verdict == "ok")
    #expect(report.told == [])
    let found = report.findings(of: "scan.vendor")
    #expect(found.map(\.location?.line) == [4])
    #expect(found.first?.message.contains("others use dma_buf_pin") == true)
    #expect(found.first?.related.first?.message == "dma_buf_pin: in mainline's 5.7 to 6.8")
    #expect(
      report.summary.contains {
        $0.hasPrefix("vendors' kernels: 1 conditional read both ways;")
          && $0.contains(" 2 recorded declarations, 0 lost; 0 calls not checked;")
      })
    #expect(report.findings(of: "scan.dead").isEmpty)
  }

  /// The branch without the macro is mainline's: what breaks there breaks.
  @Test(arguments: ["ifndef RHEL_RELEASE_CODE", "if !defined(RHEL_RELEASE_CODE)"])
  func mainlineIsJudged(_ condition: String) async throws {
    let report = try await report("#\(condition)\n\(Self.pin)\n#else\n\(Self.none)\n#endif")
    #expect(report.told == ["scan.missing dma_buf_pin 2"])
    #expect(report.findings(of: "scan.vendor").map(\.location?.line) == [1])
  }

  /// A version beside the macro: only where the version leaves it open there are two branches.
  @Test func versionsAreKept() async throws {
    let report = try await report(
      """
      \(Self.version)#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 7, 0) || \\
      \t(defined(RHEL_RELEASE_CODE) && RHEL_RELEASE_CODE >= RHEL_RELEASE_VERSION(8, 4))
      \(Self.pin)
      #else
      static int f(struct dma_buf_attachment *a) { return a->dmabuf->size; }
      #endif
      """)
    #expect(report.verdict == "ok")
    guard
      case .table(_, let rows)? = report.sections.first(where: {
        $0.title == "Version conditionals"
      })?.body
    else { return #expect(Bool(false), "no table of conditionals") }
    #expect(rows.compactMap(\.last) == ["exact; read both ways"])
    guard case .lines(let lines)? = report.sections.first(where: { $0.title == "Uses" })?.body
    else { return #expect(Bool(false), "no matrix") }
    let row = try #require(lines.first { $0.hasPrefix("dma_buf_pin") })
    let count = Scanning.mainline.count { $0 < KernelRelease(5, 7) }
    #expect(row.filter { $0 == "v" }.count == count)
    #expect(row.filter { $0 == "." }.count == Scanning.mainline.count - count)
  }

  /// Every branch is read: nested ones, and each of a longer conditional.
  @Test func everyBranchIsRead() async throws {
    let report = try await report(
      """
      #ifdef CONFIG_SUSE_VERSION
      # if CONFIG_SUSE_VERSION == 15
      void f(struct dma_buf_attachment *a) { dma_buf_pin(a); }
      # else
      void f(struct dma_buf_attachment *a) { dma_buf_unpin(a); }
      # endif
      #elif defined(RHEL_MAJOR) && RHEL_MAJOR > 8
      void f(struct dma_buf_attachment *a) { dma_buf_move_notify(a->dmabuf); }
      #elif defined(RHEL_MAJOR)
      void f(struct dma_buf_attachment *a) { get_dma_buf(a->dmabuf); }
      #else
      void f(struct dma_buf_attachment *a) { dma_buf_put(a->dmabuf); }
      #endif
      """)
    let found = try #require(report.findings(of: "scan.vendor").first)
    let names = Set(
      found.related.compactMap { $0.message.split(separator: ":").first.map(String.init) })
    #expect(
      names.isSuperset(of: ["dma_buf_pin", "dma_buf_unpin", "dma_buf_move_notify", "get_dma_buf"]))
    #expect(!names.contains("dma_buf_put"))
  }

  /// An own macro that a vendor's branch defines, or that stands for the question.
  @Test(arguments: [
    "#ifdef RHEL_RELEASE_CODE\n#define OWN 1\n#endif\n#ifdef OWN",
    "#define OWN (defined(RHEL_RELEASE_CODE) && RHEL_RELEASE_CODE > 5)\n\n\n#if OWN",
    "#define OWN(x) (SLE_VERSION_CODE >= (x))\n\n\n#if OWN(3)",
  ])
  func ownMacrosAreFollowed(_ beginning: String) async throws {
    let report = try await report("\(beginning)\n\(Self.pin)\n#else\n\(Self.none)\n#endif")
    #expect(report.told == [])
    #expect(report.findings(of: "scan.vendor").map(\.location?.line) == [4])
  }

  /// What the other branch holds and cannot be looked at is counted, and leaves the verdict alone.
  @Test func lossesAreCounted() async throws {
    let report = try await report(
      """
      #ifdef RHEL_RELEASE_CODE
      static const struct dma_buf_ops ops = { .attach = A_FOREIGN_FUNCTION };
      #endif
      void f(struct dma_buf *b) { dma_buf_put(b); }
      """)
    #expect(report.verdict == "ok")
    #expect(report.summary.contains { $0.hasSuffix("; 1 diagnostics not judged") })
  }

  /// A build that defines the macro has answered.
  @Test func definitionsAnswer() async throws {
    let report = try await report(
      "#ifdef RHEL_RELEASE_CODE\n\(Self.pin)\n#else\n\(Self.none)\n#endif",
      flags: .init(definitions: ["RHEL_RELEASE_CODE=2052"]))
    #expect(report.told == ["scan.missing dma_buf_pin 2"])
    #expect(report.findings(of: "scan.vendor").isEmpty)
  }
}
