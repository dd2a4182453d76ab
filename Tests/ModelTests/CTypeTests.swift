import KernelModel
import Testing

/// C's types as they are written, as they are modelled, and as they are printed.
@Suite struct CTypeTests {
  private static let device = CType.pointer(.named("struct vfio_device"))

  @Test(arguments: [
    ("int", CType.named("int")),
    ("unsigned", .named("unsigned int")),
    ("long unsigned int", .named("unsigned long")),
    ("unsigned long long int", .named("unsigned long long")),
    ("signed char", .named("signed char")),
    ("short int", .named("short")),
    ("long double", .named("long double")),
    ("_Bool", .named("bool")),
    ("const char *", .pointer(.named("char", .const))),
    ("char const *", .pointer(.named("char", .const))),
    ("char *const", .pointer(.named("char"), .const)),
    ("volatile u32 *", .pointer(.named("u32", .volatile))),
    ("struct page **", .pointer(.pointer(.named("struct page")))),
    ("enum dma_data_direction", .named("enum dma_data_direction")),
    ("u8[16]", .array(.named("u8"), count: "16")),
    ("struct vfio_iova_range[]", .array(.named("struct vfio_iova_range"), count: nil)),
    ("int[2][3]", .array(.array(.named("int"), count: "3"), count: "2")),
    ("int (*)[3]", .pointer(.array(.named("int"), count: "3"))),
    ("int *[3]", .array(.pointer(.named("int")), count: "3")),
    (
      "void (*)(void)",
      .pointer(.function(FunctionType(result: .named("void"), parameters: [])))
    ),
    (
      "int (*)(struct vfio_device *, u32)",
      .pointer(
        .function(
          FunctionType(
            result: .named("int"),
            parameters: [Parameter(type: device), Parameter(type: .named("u32"))])))
    ),
    (
      "void *(*)(unsigned long)",
      .pointer(
        .function(
          FunctionType(
            result: .pointer(.named("void")),
            parameters: [Parameter(type: .named("unsigned long"))])))
    ),
    (
      "int (const char *, ...)",
      .function(
        FunctionType(
          result: .named("int"),
          parameters: [Parameter(type: .pointer(.named("char", .const)))], isVariadic: true))
    ),
  ])
  func reads(_ text: String, _ type: CType) throws {
    #expect(try CDeclarationParser.type(text) == type)
  }

  /// One spelling for one type: what is printed reads as the same type, and prints the same again.
  @Test(arguments: [
    ("long unsigned int", "unsigned long"),
    ("char const*", "const char *"),
    ("const volatile int", "const volatile int"),
    ("int * const *", "int *const *"),
    ("struct  page  * *", "struct page **"),
    ("int(*)(void)", "int (*)(void)"),
    ("int (*)(struct vfio_device *vdev, char *buf)", "int (*)(struct vfio_device *, char *)"),
    ("int (*(*)(int))(long)", "int (*(*)(int))(long)"),
    ("void (*[4])(void)", "void (*[4])(void)"),
    ("int (*)[3]", "int (*)[3]"),
    ("char [DMA_BUF_NAME_LEN + 1]", "char[DMA_BUF_NAME_LEN + 1]"),
    ("void __user *", "void *"),
  ])
  func spells(_ text: String, _ spelling: String) throws {
    let type = try CDeclarationParser.type(text)
    #expect(type.spelling == spelling)
    #expect(try CDeclarationParser.type(spelling).spelling == spelling)
  }

  /// A declaration keeps what its spelling drops: names and annotations.
  @Test(arguments: [
    "int count",
    "const char *name",
    "u8 uuid[16]",
    "void __iomem *vaddr_iomem",
    "struct dma_resv __rcu *resv",
    "int (*match)(struct vfio_device *vdev, char *buf)",
    "ssize_t (*read)(struct vfio_device *vdev, char __user *buf, size_t count, loff_t *ppos)",
    "void *(*kmap)(struct dma_buf *, unsigned long)",
    "__must_check int attach(struct device *dev)",
    "int printk(const char *fmt, ...)",
    "void (*handlers[4])(int irq)",
  ])
  func declares(_ text: String) throws {
    let declared = try CDeclarationParser.declared(text)
    #expect(
      declared.type.declaration(of: declared.name, annotations: declared.annotations.sorted())
        == text)
  }

  @Test(arguments: [
    ("", "a type was expected, the text is empty", 1),
    ("*", "a type was expected, found '*'", 1),
    ("int name", "a type without a name was expected", 1),
    ("struct", "a tag or '{' was expected, found the end", 1),
    ("int[3", "']' was expected, found the end", 5),
    ("int (*)(int", "')' was expected, found the end", 9),
    ("int (*", "')' was expected, found the end", 6),
    ("int; int", "nothing more was expected, found 'int'", 6),
    ("long long long", "'long' stands too often, found the end", 11),
    ("int @", "nothing more was expected, found '@'", 5),
    ("int /* never", "a comment without its end", 5),
    ("int \u{7f}", "a byte that C does not know here", 5),
  ])
  func refuses(_ text: String, _ message: String, _ column: Int) throws {
    let failure = #expect(throws: CDeclarationParser.Failure.self) {
      try CDeclarationParser.type(text)
    }
    #expect(failure?.message == message)
    #expect(failure?.line == 1)
    #expect(failure?.column == column)
  }

  /// Text from outside cannot exhaust the stack.
  @Test(arguments: [
    ("int " + String(repeating: "*", count: 100_000), "too many '*', found '*'"),
    ("int " + String(repeating: "[1]", count: 100_000), "too many '[', found '1'"),
    (
      "int " + String(repeating: "(*", count: 10_000) + String(repeating: ")", count: 10_000),
      "nested too deeply, found '*'"
    ),
    (
      String(repeating: "int (*)(", count: 10_000) + String(repeating: ")", count: 10_000),
      "nested too deeply, found '('"
    ),
    (String(repeating: "struct {", count: 10_000), "nested too deeply, found '{'"),
  ])
  func refusesWhatIsTooDeep(_ text: String, _ message: String) {
    let failure = #expect(throws: CDeclarationParser.Failure.self) {
      try CDeclarationParser.declared(text)
    }
    #expect(failure?.message == message)
  }

  @Test func findsTheFunctionBehindAPointer() throws {
    let type = try CDeclarationParser.type("int (*)(void)")
    #expect(type.pointedFunction == FunctionType(result: .named("int"), parameters: []))
    #expect(try CDeclarationParser.type("int").pointedFunction == nil)
    #expect(try CDeclarationParser.type("int (void)").pointedFunction == nil)
  }
}
