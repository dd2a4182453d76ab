import TestSupport

/// Small trees in the layouts in which kernels and distributions ship headers.
enum KernelTree {
  /// `include/linux/vfio.h`, with a declaration that a test can choose.
  static func header(_ prototype: String = "int vfio_frob(int a)") -> String {
    """
    #ifndef VFIO_H
    #define VFIO_H
    \(prototype);
    #endif

    """
  }

  static let uapi = """
    #define VFIO_BASE 100
    struct vfio_info {
    	__u32 argsz;
    	__u64 size;
    };

    """

  /// What `header` and `uapi` are recorded as, on all architectures.
  static let rows = """
    header\tinclude/linux/vfio.h\tpresent
    3\tfunction\tvfio_frob\tint vfio_frob(int a)
    """
  static let uapiRows = """
    header\tinclude/uapi/linux/vfio.h\tpresent
    1\tmacro\tVFIO_BASE\t100\ttype=int\tvalue=100
    2\trecord\tvfio_info\tstruct vfio_info\tsize=16\tsize/i386=12\talign=8\talign/i386=4
    3\tmember\tvfio_info.argsz\t__u32 argsz\toffset=0
    4\tmember\tvfio_info.size\t__u64 size\toffset=8\toffset/i386=4
    """

  /// The kernel's Makefile, as far as it tells the release: `5.10.262`, `5.12-rc1`.
  static func makefile(_ release: String) -> String {
    let parts = release.split(separator: "-", maxSplits: 1)
    let numbers = parts[0].split(separator: ".")
    return """
      # SPDX-License-Identifier: GPL-2.0
      VERSION = \(numbers[0])
      PATCHLEVEL = \(numbers[1])
      SUBLEVEL = \(numbers.count > 2 ? numbers[2] : "0")
      EXTRAVERSION =\(parts.count > 1 ? " -\(parts[1])" : "")
      NAME = Test

      """
  }

  /// A source tree: a Makefile, drivers with their sources, and two of the headers.
  static func write(
    _ name: String, release: String, _ prototype: String = "int vfio_frob(int a)",
    in folder: TemporaryFolder
  ) throws {
    try folder.write("\(name)/Makefile", makefile(release))
    try folder.write("\(name)/include/linux/vfio.h", header(prototype))
    try folder.write("\(name)/include/uapi/linux/vfio.h", uapi)
    try folder.write("\(name)/drivers/vfio/Kconfig", "")
    try folder.write("\(name)/drivers/vfio/vfio.c", "")
  }

  /// The table of such a tree.
  static func table(
    _ release: String, tree: String? = nil, source: String, isSourceTree: Bool = true
  ) -> String {
    func absent(_ name: String) -> String { "header\t\(name)\tabsent" }
    let long = release.split(separator: ".").count == 2 ? "\(release).0" : release
    return
      ([
        "shimgen-table\t3\trecord", "release\t\(release)", "tree\t\(tree ?? long)",
        "source\t\(source)",
      ] + (isSourceTree ? [absent("drivers/vfio/vfio.h")] : [])
      + ["dma-buf-map", "dma-buf", "iosys-map", "mdev"].map { absent("include/linux/\($0).h") }
      + [rows, absent("include/linux/vfio_pci_core.h"), absent("include/uapi/linux/dma-buf.h")]
      + [uapiRows, ""]).joined(separator: "\n")
  }
}
