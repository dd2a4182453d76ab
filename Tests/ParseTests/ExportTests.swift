import HeaderParse
import KernelModel
import Testing

/// What C files and Module.symvers say of exports.
@Suite struct ExportTests {
  private static let gpl = Export.exported(isGPL: true, namespace: nil)

  private func export(_ name: String = "f", _ files: String...) -> Export? {
    CExports(files: files.map { Array($0.utf8) }).export(of: name)
  }

  // MARK: C files

  @Test(arguments: [
    ("EXPORT_SYMBOL(f);", Export.exported(isGPL: false, namespace: nil)),
    ("EXPORT_SYMBOL_GPL(f);", gpl),
    ("EXPORT_SYMBOL_GPL ( /* why */ f\n\t);", gpl),
    ("EXPORT_SYMBOL_NS(f, DMA_BUF);", .exported(isGPL: false, namespace: "DMA_BUF")),
    ("EXPORT_SYMBOL_NS_GPL(f, DMA_BUF);", .exported(isGPL: true, namespace: "DMA_BUF")),
    ("EXPORT_SYMBOL_NS_GPL(f, \"DMA_BUF\");", .exported(isGPL: true, namespace: "DMA_BUF")),
    (
      "EXPORT_SYMBOL_FOR_MODULES(f, \"kvm,vfio-pci\");",
      .exported(isGPL: true, namespace: "module:kvm,vfio-pci")
    ),
    (
      "#define DEFAULT_SYMBOL_NAMESPACE \"VFIO\"\nEXPORT_SYMBOL_GPL(f);",
      .exported(isGPL: true, namespace: "VFIO")
    ),
    ("#ifdef CONFIG_A\nEXPORT_SYMBOL_GPL(f);\n#endif", gpl),
    ("char c = '\"'; EXPORT_SYMBOL_GPL(f); char *d = \"\\\"\";", gpl),
    ("#error don't\nEXPORT_SYMBOL_GPL(f);", gpl),
    ("int a = 0x1 @ $ ` 08;\r\nEXPORT_SYMBOL_GPL(f);\r\n", gpl),
  ])
  func readsAnExport(_ text: String, _ expected: Export) {
    #expect(export("f", text) == expected)
    #expect(export("g", text) == .unexported)
  }

  @Test(arguments: [
    "", "int f(void);", "/* EXPORT_SYMBOL(f); */", "// EXPORT_SYMBOL(f);",
    "// as in \\\nEXPORT_SYMBOL(f);", "char *a = \"EXPORT_SYMBOL(f);\";",
    "char *a = \"\\\"EXPORT_SYMBOL(f);\";", "/* EXPORT_SYMBOL(f);", "MY_EXPORT_SYMBOL(f);",
    "EXPORT_SYMBOL(ff);", "EXPORT_SYMBOL;", "#undef EXPORT_SYMBOL",
    "#define EXPORT(a) EXPORT_SYMBOL(a)\nint f(void);",
  ])
  func findsNoExport(_ text: String) { #expect(export("f", text) == .unexported) }

  @Test func looksThroughEveryFile() {
    #expect(export("f", "int f(void) { }", "EXPORT_SYMBOL_GPL(f);") == Self.gpl)
  }

  @Test(arguments: [
    // Two ways, and ways that are not known.
    "EXPORT_SYMBOL(f);\nEXPORT_SYMBOL_GPL(f);", "EXPORT_SYMBOL_NS(f);", "EXPORT_SYMBOL_NS(f, A B);",
    "EXPORT_SYMBOL_OTHER(f);", "EXPORT_SYMBOL_GPL(f, A);",
    // Names that are made out of sight.
    "EXPORT_SYMBOL(NAME(f));", "#define MINE EXPORT_SYMBOL_GPL\nMINE(f);",
  ])
  func doubts(_ text: String) { #expect(export("f", text) == nil) }

  /// drivers/vfio/pci/vfio_pci_rdwr.c since 6.9.
  @Test func followsPastedNames() {
    let text = """
      #define VFIO_IOREAD(size) \\
      int vfio_pci_core_ioread##size(u##size *val)	\\
      {						\\
      	return 0;				\\
      }						\\
      EXPORT_SYMBOL_GPL(vfio_pci_core_ioread##size);

      VFIO_IOREAD(8)
      #ifdef ioread64
      VFIO_IOREAD( 64 )
      #endif
      """
    #expect(export("vfio_pci_core_ioread8", text) == Self.gpl)
    #expect(export("vfio_pci_core_ioread64", text) == Self.gpl)
    #expect(export("vfio_pci_core_ioread16", text) == .unexported)
    #expect(export("vfio_pci_core_ioread", text) == .unexported)
    #expect(export("vfio_pci_core_ioreadsize", text) == .unexported)
  }

  @Test func aNameThatIsPastedElsewhereIsUnknown() {
    let text = "#define A(n) EXPORT_SYMBOL_GPL(read_##n);\n"
    for use in ["#define B A(1)\nB", "A(1, 2)", "#define A(n) EXPORT_SYMBOL(read_##n)\nA(1)"] {
      #expect(export("read_1", text + use) == nil)
      #expect(export("write_1", text + use) == .unexported)
    }
    let open = "#define A(n) EXPORT_SYMBOL_GPL(n##_read);\n#define B A(1)\nB EXPORT_SYMBOL(f);"
    #expect(export("write_1", open) == nil)
    #expect(export("f", open) == .exported(isGPL: false, namespace: nil))
  }

  // MARK: Module.symvers

  @Test(arguments: [
    ("0x1\tf\tvmlinux\tEXPORT_SYMBOL", Export.exported(isGPL: false, namespace: nil)),
    ("0x1\tf\tvmlinux\tEXPORT_SYMBOL_GPL", gpl),
    ("0x1\tf\tvmlinux\tEXPORT_SYMBOL_GPL\t", gpl),
    ("0x1\tf\tdrivers/a\tEXPORT_SYMBOL_GPL\tNS", .exported(isGPL: true, namespace: "NS")),
    (
      "0x1\tf\tdrivers/a\tEXPORT_SYMBOL_GPL\tmodule:iommufd",
      .exported(isGPL: true, namespace: "module:iommufd")
    ),
    // 5.4 and 5.5.
    ("0x1\tf\tNS\tdrivers/a\tEXPORT_SYMBOL", .exported(isGPL: false, namespace: "NS")),
    ("0x1\tf\t\tdrivers/a\tEXPORT_SYMBOL", .exported(isGPL: false, namespace: nil)),
    ("0x1\tff\tvmlinux\tEXPORT_SYMBOL", .unexported),
    ("f\tf", nil), ("0x1\tf", nil), ("0x1\tf\tvmlinux\tEXPORT_UNUSED_SYMBOL\t", nil),
    ("0x1\tf\tvmlinux\tEXPORT_SYMBOL\ta b", nil), ("0x1\tf\tvmlinux\tEXPORT_SYMBOL\t\t", nil),
    ("f", .unexported), ("", .unexported),
  ])
  func readsALine(_ line: String, _ expected: Export?) {
    let before = "0x0\tg\tvmlinux\tEXPORT_SYMBOL\t\n0x0\n\n"
    for text in [line, line + "\n", before + line + "\n", line + "\n" + before] {
      let found = SymbolVersions.exports(of: ["f", "h"], in: Array(text.utf8))
      #expect(found["f"] == expected)
      #expect(found["h"] == .unexported)
      #expect(found["g"] == nil)
    }
  }
}
