import KernelModel
import ReleaseTables
import Testing

/// The documents that the project began with: three DepSurf pages in two layouts, a kernel-doc page
/// and a page about a source file.
@Suite struct SeedTests {
  // MARK: DepSurf

  /// A seed, the page that it has to equal row by row, and its counts.
  struct Seed: CustomTestStringConvertible {
    let prefix: String
    let page: String
    let present: Int
    let absent: Int
    var testDescription: String { prefix }
  }

  static let seeds = [
    Seed(prefix: "000", page: "struct/vfio_iommu_driver_ops.md", present: 10, absent: 15),
    Seed(prefix: "001", page: "struct/vfio_device_ops.md", present: 10, absent: 15),
    Seed(prefix: "003", page: "struct/dma_buf_ops.md", present: 25, absent: 0),
  ]

  @Test(arguments: seeds) func equalsThePublishedPage(_ seed: Seed) throws {
    let bytes = try ImportFixtures.seed(seed.prefix)
    let text = String(decoding: bytes, as: UTF8.self)
    var depSurf = DepSurfImport()
    let read = try depSurf.page(from: bytes, path: "seed")
    let page = try depSurf.page(from: ImportFixtures.page(seed.page), path: seed.page)
    #expect(read.name == page.name)
    #expect(read.rows.map(\.image) == page.rows.map(\.image))
    #expect(read.rows.map(\.symbol.evidence) == page.rows.map(\.symbol.evidence))
    #expect(read.rows.count { $0.symbol.evidence == .absent } == seed.absent)
    #expect(text.split(separator: ": Absent ⚠️").count - 1 == seed.absent)
    #expect(read.rows.count { $0.symbol.evidence != .absent } == seed.present)
    #expect(text.split(separator: "struct \(read.name) {").count - 1 == seed.present)
  }

  @Test(arguments: ["001", "003"]) func givesTheFlattenedTextBack(_ prefix: String) throws {
    let bytes = try ImportFixtures.seed(prefix)
    var depSurf = DepSurfImport()
    let page = try depSurf.page(from: bytes, path: "seed")
    var lines: [String] = []
    for row in page.rows {
      let label = PageText.label(of: row.image)
      #expect(row.symbol.location.line == lines.count + 2)
      guard let c = PageText.c(row.symbol) else {
        lines.append("\(label): Absent ⚠️")
        continue
      }
      lines.append("\(label): ✅\(c[0])")
      lines += c.dropFirst().map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let rows = text.split(separator: "\n").dropFirst().prefix { $0 != "Regular" }
    #expect(lines == rows.map { PageText.normalised(String($0)) })
  }

  // MARK: kernel-doc

  @Test func readsTheKernelDocPage() throws {
    let page = try KernelDocImport.page(from: ImportFixtures.seed("002"), path: "seed")
    #expect(page.sourceFile == "include/linux/vfio.h")
    #expect(page.declarations.map(\.name) == ["vfio_device_ops", "vfio_iommu_driver_ops"])
    #expect(
      page.declarations.map(\.documentation?.summary) == [
        "VFIO bus driver device callbacks", "VFIO IOMMU driver callbacks",
      ])
    #expect(
      Self.members(page.declarations[0]) == [
        "char *name",
        "int (*open)(void *device_data)",
        "void (*release)(void *device_data)",
        "ssize_t (*read)(void *device_data, char __user *buf, size_t count, loff_t *ppos)",
        "ssize_t (*write)(void *device_data, const char __user *buf, size_t count, loff_t *size)",
        "long (*ioctl)(void *device_data, unsigned int cmd, unsigned long arg)",
        "int (*mmap)(void *device_data, struct vm_area_struct *vma)",
        "void (*request)(void *device_data, unsigned int count)",
      ])
    #expect(
      Self.documentation(page.declarations[0]) == [
        nil, "Called when userspace creates new file descriptor for device",
        "Called when userspace releases file descriptor for device",
        "Perform read(2) on device file descriptor", "Perform write(2) on device file descriptor",
        "Perform ioctl(2) on device file descriptor, supporting VFIO_DEVICE_* operations "
          + "documented below",
        "Perform mmap(2) on a region of the device file descriptor",
        "Request for the bus driver to release the device",
      ])
    #expect(
      Self.members(page.declarations[1]) == [
        "char *name", "struct module *owner", "void *(*open)(unsigned long arg)",
        "void (*release)(void *iommu_data)",
        "ssize_t (*read)(void *iommu_data, char __user *buf, size_t count, loff_t *ppos)",
        "ssize_t (*write)(void *iommu_data, const char __user *buf, size_t count, loff_t *size)",
        "long (*ioctl)(void *iommu_data, unsigned int cmd, unsigned long arg)",
        "int (*mmap)(void *iommu_data, struct vm_area_struct *vma)",
        "int (*attach_group)(void *iommu_data, struct iommu_group *group)",
        "void (*detach_group)(void *iommu_data, struct iommu_group *group)",
      ])
    #expect(Self.documentation(page.declarations[1]) == Array(repeating: nil, count: 10))
  }

  private static func members(_ declaration: Declaration) -> [String] {
    guard case .record(let record) = declaration.content else { return [] }
    return record.members.map {
      $0.type?.declaration(of: $0.name, annotations: $0.annotations) ?? "?"
    }
  }

  private static func documentation(_ declaration: Declaration) -> [String?] {
    guard case .record(let record) = declaration.content else { return [] }
    return record.members.map(\.documentation)
  }

  // MARK: The page about a source file

  @Test func readsTheExcerpt() throws {
    let bytes = try ImportFixtures.seed("004")
    let excerpt = try ExcerptImport.excerpt(from: bytes, path: "seed")
    #expect(excerpt.path == "include/uapi/linux/vfio.h")
    #expect(
      excerpt.facts.map { "\($0.name)=\($0.value)" } == [
        "System=Linux kernel", "Corpus path=include/uapi/linux/vfio.h", "Extension=.h",
        "Size=75039 bytes", "Lines=1903", "Domain=Core OS", "Bucket=Core Kernel Interface",
        "Inferred role=Core OS: implementation source", "Status=source implementation candidate",
      ])
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[excerpt.snippetLine - 1] == "struct vfio_info_cap_header {")
    #expect(lines[excerpt.snippetLine - 3] == "Annotated Snippet")
    #expect(
      excerpt.snippet.hasSuffix("prior to calling this interface.  When removing the last group\n"))
    let count = excerpt.snippet.utf8.count { $0 == UInt8(ascii: "\n") }
    #expect(lines[excerpt.snippetLine - 1 + count] == "")
    #expect(lines[excerpt.snippetLine + count] == "Annotation")
    #expect(text.contains("Annotated Snippet\n\n\(excerpt.snippet)\nAnnotation\n"))
  }
}
