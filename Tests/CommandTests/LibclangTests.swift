import Foundation
import TestSupport
import Testing

/// Two versions of libclang read the same: each command opens one, so two runs are compared.
@Suite struct LibclangTests {
  /// The installed libraries, oldest version first.
  static let libraries: [String] = (9...30).compactMap { version in
    let path = "/usr/lib/llvm-\(version)/lib/libclang.so.1"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  private static let areTwo: Comment = "two versions of libclang are there: see Scripts/setup"

  /// What each library makes of some arguments, all of it; the same for all.
  private static func agreed(
    _ arguments: [String], in folder: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Tool.Outcome {
    var first: Tool.Outcome?
    for library in libraries {
      let outcome = try await Tool.shimgen(
        arguments + ["--libclang", library, "--data", Project.folder], in: folder)
      #expect(outcome.status <= 2, "\(library): \(outcome.errors)", sourceLocation: sourceLocation)
      if let first {
        #expect(first.status == outcome.status, sourceLocation: sourceLocation)
        #expect(first.errors == outcome.errors, sourceLocation: sourceLocation)
        let isEqual = first.output == outcome.output
        #expect(isEqual, "\(library) reads otherwise", sourceLocation: sourceLocation)
      }
      first = first ?? outcome
    }
    return try #require(first)
  }

  /// The drivers with every version conditional, as they are and with one of them moved.
  @Test(.enabled("\(areTwo)") { libraries.count > 1 }, arguments: ["", "5, 7, 0", "5, 13, 0"])
  func theyScanAlike(_ moved: String) async throws {
    let folder = try TemporaryFolder()
    for name in ["exporter.c", "importer.c", "buffer.h", "device.c"] {
      let text = String(decoding: try Project.bytes("Tests/Fixtures/scan/\(name)"), as: UTF8.self)
      try folder.write(
        name,
        moved.isEmpty
          ? text
          : text.replacing("KERNEL_VERSION(\(moved))", with: "KERNEL_VERSION(5, 2, 0)"))
    }
    for files in [["exporter.c", "importer.c"], ["device.c"]] {
      let outcome = try await Self.agreed(["scan"] + files + ["--format", "json"], in: folder.path)
      #expect(outcome.status == 0 || !moved.isEmpty)
    }
  }

  /// Every kind of finding, and what hides one.
  @Test(.enabled("\(areTwo)") { libraries.count > 1 })
  func theyFindAlike() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "driver.c",
      """
      #include <linux/iosys-map.h>
      #if __has_include(<linux/frob.h>)
      #define FROB 1
      #endif
      struct own { struct foreign base; u32 plain; };
      static __vendor_hot void wrong(int *a) { }
      static const struct dma_buf_ops ops = { .release = wrong, .attach = A_FOREIGN_FUNCTION };
      static const struct vfio_device_ops device = {
      	.name = A_FOREIGN_CONSTANT, .bind_iommufd = vfio_iommufd_physical_bind, .read = wrong,
      };
      static inline int dma_buf_pin(struct dma_buf_attachment *a) { return 0; }
      int f(struct own *o) { return dma_buf_vmap(o->base.attach->dmabuf, 0); }
      int g(const struct dma_buf *b) { dma_buf_put(b); dma_buf_put(5); return b->no_such_member; }
      int h(struct dma_buf *b) { dma_buf_get(unknown(b), A_CONSTANT); return b; }
      struct dma_buf_map map;
      enum dma_buf_mode mode;
      #ifdef RHEL_RELEASE_CODE
      int i(struct dma_buf_attachment *a) { return dma_buf_unpin(a, 2, 3); }
      #endif
      int j(struct iosys_map *m) { iosys_map_clear(m); return iosys_map_is_null(1, 2); }
      MODULE_LICENSE("GPL");
      """)
    let outcome = try await Self.agreed(["scan", "driver.c", "--format", "json"], in: folder.path)
    #expect(outcome.status == 1)
    for rule in ["missing", "arguments", "mismatch", "warned", "redeclared", "not-understood"] {
      #expect(outcome.output.contains("\"scan.\(rule)\""), "\(rule)")
    }
  }

  /// Every recorded release, from the headers that its table becomes.
  @Test(.enabled("\(areTwo)") { libraries.count > 1 }, arguments: ["4.4", "5.11", "6.8"])
  func theyRecordAlike(_ release: String) async throws {
    let folder = try TemporaryFolder()
    let replayed = try await Tool.shimgen(
      ["replay", release, "-o", "tree", "--data", Project.folder], in: folder.path)
    #expect(replayed.status == 0, "\(replayed.errors)")
    let outcome = try await Self.agreed(["record", "tree"], in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("header\tinclude/linux/vfio.h\tpresent"))
  }

  /// Headers as Debian has them.
  @Test(
    .enabled("\(areTwo)") { libraries.count > 1 },
    .enabled("Debian's header packages are there") { DebianTests.isThere("6.1") })
  func theyRecordRealHeadersAlike() async throws {
    let package = try #require(DebianTests.package("6.1"))
    #expect(try await Self.agreed(["record", package.folder], in: Project.folder).status == 0)
  }
}
