import KernelModel
import ShimEmit
import ShimPlan
import TestSupport
import Testing

/// The wrappers of a small kernel, compiled: what they prevent, and that they do no more.
@Suite struct WrapperTests {
  private static let kernel = [
    "linux/version.h": """
    #define LINUX_VERSION_CODE TEST_CODE
    #define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + (c))
    """,
    "linux/vfio.h": """
    #ifndef VFIO_H
    #define VFIO_H
    struct vfio_device { int native; };
    static inline int vfio_id(struct vfio_device *device) { return device->native; }
    #endif
    """,
    "linux/vfio_pci_core.h": """
    #ifndef VFIO_PCI_CORE_H
    #define VFIO_PCI_CORE_H
    #include <linux/vfio.h>
    struct vfio_pci_core_device { struct vfio_device vdev; int x; };
    static inline int core_id(struct vfio_pci_core_device *core) { return vfio_id(&core->vdev); }
    #endif
    """,
    // Two headers that include each other, and both name the struct.
    "linux/outer.h": """
    #ifndef OUTER_H
    #define OUTER_H
    #include <linux/vfio.h>
    #include <linux/inner.h>
    struct outer { struct inner *inner; struct vfio_device array[2]; };
    #include <linux/vfio_pci_core.h>
    #endif
    """,
    "linux/inner.h": """
    #ifndef INNER_H
    #define INNER_H
    #include <linux/outer.h>
    struct inner { struct vfio_device *device; };
    static inline int inner_id(struct inner *inner) { return inner->device->native; }
    #endif
    """,
    // It names nothing, and finds the header beside it first.
    "drm/lock.h": """
    #ifndef LOCK_H
    #define LOCK_H
    #include "object.h"
    #endif
    """,
    "drm/object.h": """
    #ifndef OBJECT_H
    #define OBJECT_H
    struct object { struct vfio_device device; };
    #endif
    """,
  ]

  /// The adaptor and what the overlay has for vfio.h itself; `OWN` says whether it maps anything.
  private static let adaptor = [
    "include/shimgen/map.h": """
    #if !defined(SHIMGEN_PLAIN) && defined(SHIMGEN_MAPS_VFIO)
    #if SHIM_OWN_VFIO_DEVICE
    #define vfio_device shim_vfio_device
    #define vfio_id shim_vfio_id
    #endif
    #endif
    """,
    "include/shimgen/unmap.h": """
    #undef vfio_device
    #undef vfio_id
    """,
    "overlay/linux/vfio.h": """
    #ifndef SHIMGEN_OVERLAY_VFIO_H
    #define SHIMGEN_OVERLAY_VFIO_H
    #ifndef SHIMGEN_PLAIN
    #define SHIMGEN_PLAIN
    #define SHIMGEN_PLAIN_SINCE_VFIO
    #include <shimgen/unmap.h>
    #endif
    #include_next <linux/vfio.h>
    #include <linux/version.h>
    #define SHIM_OWN_VFIO_DEVICE TEST_OWN
    #if SHIM_OWN_VFIO_DEVICE
    struct shim_vfio_device { struct vfio_device native; long more[8]; };
    static inline int shim_vfio_id(struct shim_vfio_device *d) { return vfio_id(&d->native); }
    #endif
    #define SHIMGEN_MAPS_VFIO
    #ifdef SHIMGEN_PLAIN_SINCE_VFIO
    #undef SHIMGEN_PLAIN_SINCE_VFIO
    #undef SHIMGEN_PLAIN
    #include <shimgen/map.h>
    #endif
    #endif
    """,
  ]

  /// The wrappers of that kernel, which exists from 5.15 on.
  private static func wrappers() throws -> [EmittedFile] {
    let first = KernelRelease(5, 15)
    let request = PlanRequest(
      from: KernelRelease(5, 14), to: KernelRelease(5, 16), target: KernelRelease(5, 16))
    func embed(_ record: String, _ member: String) -> MentionRecord.Embedding {
      .init(record: "struct \(record)", member: member, type: "struct vfio_device")
    }
    let headers: [MentionRecord.Header] = [
      .init(path: "include/drm/lock.h", names: [], includes: ["include/drm/object.h"]),
      .init(
        path: "include/drm/object.h", names: ["vfio_device"],
        embedded: [embed("object", "device")]),
      .init(path: "include/linux/inner.h", names: ["vfio_device"]),
      .init(
        path: "include/linux/outer.h", names: ["vfio_device"],
        embedded: [embed("outer", "array[]")]),
      .init(
        path: "include/linux/vfio_pci_core.h", names: ["vfio_device", "vfio_id"],
        embedded: [embed("vfio_pci_core_device", "vdev")]),
    ]
    let mentions = [KernelRelease(5, 14), first, KernelRelease(5, 16)].map { release in
      MentionRecord(
        release: release, tree: release, source: .init(kind: "tree", text: "linux"),
        names: [.init(header: "include/linux/vfio.h", names: ["vfio_device", "vfio_id"])],
        headers: release < first ? [] : headers)
    }
    let mapped = ["vfio_device", "vfio_id"].map {
      MappedName(name: $0, block: "SHIM_OWN_VFIO_DEVICE", releases: Set(mentions.map(\.release)))
    }
    return try WrapperHeaders(templates: templates).files(
      try WrapperPlan(
        request, mapped: mapped, mentions: mentions, overlaid: ["include/linux/vfio.h"]))
  }

  /// A kernel, the overlay and a driver's file in a folder of their own.
  private struct Driver {
    let folder: TemporaryFolder
    private let flags: [String]

    init(
      _ text: String, hasWrappers: Bool = true, hasOverlay: Bool = true, isOwn: Bool = true,
      patch: Int = 15, flags: [String] = []
    ) throws {
      folder = try TemporaryFolder()
      for (name, text) in WrapperTests.kernel {
        try folder.write("kernel/\(name)", text + "\n")
      }
      for (name, text) in WrapperTests.adaptor { try folder.write(name, text + "\n") }
      if hasWrappers {
        for file in try WrapperTests.wrappers() { try folder.write(file.path, file.text) }
      }
      try folder.write("test.c", text + "\n")
      self.flags =
        [
          "-DTEST_CODE=\(5 << 16 | patch << 8)", "-DTEST_OWN=\(isOwn ? 1 : 0)", "-Wall", "-Wextra",
          "-Werror", "-Wundef", "-Wmissing-prototypes", "-Wdeclaration-after-statement", "-O2",
        ] + (hasOverlay ? ["-Ioverlay", "-Iinclude"] : []) + ["-Ikernel"] + flags
    }

    /// Compiles the file to `test.o`.
    func compile(_ compiler: String, _ standard: String) async throws -> Tool.Outcome {
      try await Tool.run(
        compiler, ["-std=\(standard)", "-c", "test.c", "-o", "test.o"] + flags, in: folder.path)
    }
  }

  private static let sizes = """
    #define ASSERT(name, condition) extern char name[(condition) ? 1 : -1]
    ASSERT(the_core_is_the_kernels, sizeof(struct vfio_pci_core_device) == 2 * sizeof(int));
    ASSERT(the_driver_has_the_adaptors, sizeof(struct vfio_device) > 8 * sizeof(long));
    int test(struct vfio_pci_core_device *core, struct vfio_device *device);
    int test(struct vfio_pci_core_device *core, struct vfio_device *device)
    {
    	return core_id(core) + vfio_id(device);
    }
    """

  static let orders = [
    "#include <linux/vfio.h>\n#include <linux/vfio_pci_core.h>",
    "#include <linux/vfio_pci_core.h>\n#include <linux/vfio.h>",
    "#include <linux/vfio_pci_core.h>",
    "#include <linux/vfio.h>\n#include <linux/outer.h>\n#include <linux/vfio_pci_core.h>",
    "#include <linux/inner.h>",
    "#include <linux/outer.h>\n#include <linux/inner.h>\n#include <linux/outer.h>",
    "#include <linux/vfio.h>\n#include <drm/lock.h>\n#include <drm/object.h>"
      + "\n#include \"linux/vfio_pci_core.h\"",
  ]

  @Test(
    arguments: orders, [("gcc", "gnu89"), ("gcc", "gnu11"), ("clang", "gnu89"), ("clang", "gnu11")])
  func aKernelHeaderKeepsItsLayout(_ order: String, _ how: (String, String)) async throws {
    let result = try await Driver(order + "\n" + Self.sizes).compile(how.0, how.1)
    #expect(result.status == 0, "\(result.errors)")
  }

  /// The fault that the wrappers are for: nothing but the size tells.
  @Test(arguments: ["gcc", "clang"])
  func withoutAWrapperTheLayoutChanges(_ compiler: String) async throws {
    let text = "#include <linux/vfio.h>\n#include <linux/vfio_pci_core.h>\n"
    let silent = try await Driver(text + "int a;", hasWrappers: false).compile(compiler, "gnu11")
    #expect(silent.status == 0)
    #expect(silent.errors.isEmpty)
    let sized = try await Driver(text + Self.sizes, hasWrappers: false).compile(compiler, "gnu11")
    #expect(sized.status != 0)
    #expect(sized.errors.contains("the_core_is_the_kernels"))
  }

  /// A header that was included behind the overlay's back, with the names in force.
  @Test(arguments: ["gcc", "clang"], ["gnu89", "gnu11"])
  func theAssertionTellsADefeatedWrapper(_ compiler: String, _ standard: String) async throws {
    let text = """
      #include <linux/vfio.h>
      #include "kernel/linux/vfio_pci_core.h"
      #include <linux/vfio_pci_core.h>
      """
    let result = try await Driver(text).compile(compiler, standard)
    #expect(result.status != 0)
    #expect(
      result.errors.contains(
        "linux/vfio_pci_core.h: struct vfio_pci_core_device.vdev is not the native"
          + " struct vfio_device: the header was included past its wrapper"))
    // What the build says of its kernel counts more than the version.
    let gate = "-DSHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV=0"
    let denied = try await Driver(text, flags: [gate]).compile(compiler, standard)
    #expect(denied.status == 0, "\(denied.errors)")
    // At 5.14 no recorded header has such a member.
    let older = try await Driver(text, patch: 14).compile(compiler, standard)
    #expect(older.status == 0, "\(older.errors)")
  }

  /// An array's elements, and a header whose folder comes before the overlay.
  @Test func everyAssertionFires() async throws {
    for (name, member) in [("linux/outer.h", "outer.array[]"), ("drm/object.h", "object.device")] {
      let text = "#include <linux/vfio.h>\n#include \"kernel/\(name)\"\n#include <\(name)>"
      let result = try await Driver(text).compile("gcc", "gnu11")
      #expect(result.errors.contains("struct \(member) is not the native"), "\(result.errors)")
    }
    let beside = "#include <linux/vfio.h>\n#include <drm/lock.h>\n#include <drm/object.h>"
    #expect(try await Driver(beside).compile("gcc", "gnu11").status == 0)
  }

  @Test(arguments: orders, ["gcc", "clang"])
  func whereNothingIsMappedTheObjectIsTheSame(_ order: String, _ compiler: String) async throws {
    let text =
      order + """

        int test(struct vfio_pci_core_device *core);
        int test(struct vfio_pci_core_device *core) { return core_id(core) + __COUNTER__ + __LINE__; }
        """
    let with = try Driver(text, isOwn: false)
    let without = try Driver(text, hasOverlay: false)
    let one = try await with.compile(compiler, "gnu11")
    let other = try await without.compile(compiler, "gnu11")
    #expect(one.status == 0, "\(one.errors)")
    #expect(other.status == 0, "\(other.errors)")
    #expect(with.folder.bytes("test.o") == without.folder.bytes("test.o"))
    #expect(with.folder.bytes("test.o") != nil)
  }

  @Test(arguments: ["gcc", "clang"])
  func aHeaderThatTheKernelLacks(_ compiler: String) async throws {
    let driver = try Driver("#include <linux/vfio_pci_core.h>")
    try driver.folder.remove("kernel/linux/vfio_pci_core.h")
    let result = try await driver.compile(compiler, "gnu11")
    #expect(result.status != 0)
    #expect(result.errors.contains("linux/vfio_pci_core.h"))
    #expect(result.errors.contains("No such file") || result.errors.contains("file not found"))
  }

  @Test func aWrapper() throws {
    let file = try #require(
      try Self.wrappers().first { $0.path == "overlay/linux/vfio_pci_core.h" })
    expectSameLines(
      file.text,
      """
      /* SPDX-License-Identifier: GPL-2.0-only OR MIT */
      /*
       * linux/vfio_pci_core.h: the kernel's header under the kernel's names.
       *
       * Made by shimgen, format 1. Do not edit; regenerate with
       *   shimgen generate --from 5.14 --to 5.16
       * from the recorded headers
       *   include/linux/vfio_pci_core.h
       * of Linux 5.14 to 5.16.
       */
      /*
       * linux/vfio_pci_core.h names what the overlay maps. Where both is so on one release:
       *   vfio_device: 5.15 ..
       *   vfio_id: 5.15 ..
       */

      /*
       * No include guard: the header has its own. Inside of another wrapper the kernel's names are in
       * force already, and stay so until that one ends.
       */
      #ifdef SHIMGEN_PLAIN
      #include_next <linux/vfio_pci_core.h>
      #else /* !SHIMGEN_PLAIN */
      #define SHIMGEN_PLAIN
      #include <shimgen/unmap.h>
      #include_next <linux/vfio_pci_core.h>

      /*
       * struct vfio_pci_core_device.vdev is a struct vfio_device: 5.15 ..
       */
      #if defined(SHIM_OWN_VFIO_DEVICE) && SHIM_OWN_VFIO_DEVICE
      #ifndef SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV
      #if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
      #define SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV 1
      #else /* < 5.15 */
      #define SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV 0
      #endif /* >= 5.15 */
      #endif /* SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV */
      #if SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV
      _Static_assert(__builtin_types_compatible_p(__typeof__(((struct vfio_pci_core_device *)0)->vdev),
      					    struct vfio_device),
      	       "linux/vfio_pci_core.h: struct vfio_pci_core_device.vdev is not the native"
      	       " struct vfio_device: the header was included past its wrapper");
      #endif /* SHIM_EMBEDS_VFIO_DEVICE_IN_VFIO_PCI_CORE_DEVICE__VDEV */
      #endif /* SHIM_OWN_VFIO_DEVICE */
      #undef SHIMGEN_PLAIN
      #include <shimgen/map.h>
      #endif /* SHIMGEN_PLAIN */

      """)
  }
}
