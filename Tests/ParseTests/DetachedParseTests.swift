import HeaderParse
import KernelModel
import Testing

/// What one header's text alone tells.
@Suite struct DetachedParseTests {
  @Test func splitsCallbacksIntoResultAndParameters() throws {
    let declarations = try parse(
      """
      struct vfio_device_ops {
      	char	*name;
      	ssize_t	(*read)(void *device_data, char __user *buf,
      			size_t count, loff_t *ppos);
      	int	(*nested)(int (*inner)(void __iomem *where), ...);
      };

      """)
    let members = try #require(declarations.record("vfio_device_ops")).members
    #expect(
      members.map { $0.type?.declaration(of: $0.name) } == [
        "char *name",
        "ssize_t (*read)(void *device_data, char __user *buf, size_t count, loff_t *ppos)",
        "int (*nested)(int (*inner)(void __iomem *where), ...)",
      ])
    #expect(members.map(\.line) == [2, 3, 5])
    #expect(members[1].type?.pointedFunction?.result == .named("ssize_t"))
  }

  @Test func anUnknownTypeKeepsItsName() throws {
    let declarations = try parse("extern frobnicator_t frob(struct widget w, other_t *o);\n")
    let type = try #require(declarations.function("frob")).type
    #expect(
      CType.function(type).declaration(of: "frob")
        == "frobnicator_t frob(struct widget w, other_t *o)")
  }

  @Test func anUnknownBoundKeepsItsName() throws {
    let declarations = try parse("struct a { void __iomem *bar[SOME_OTHER_BOUND]; u8 b[3]; };\n")
    let members = try #require(declarations.record("a")).members
    #expect(members.map { $0.type?.spelling } == ["void *[SOME_OTHER_BOUND]", "u8[3]"])
    #expect(members[0].annotations == [.iomem])
  }

  @Test func recordsWhatAHeaderIncludes() throws {
    let text = """
      #ifndef A_H
      #define A_H
      #include <linux/mm.h> /* for the pages */
      #ifdef CONFIG_PCI
      #  include "pci/a.h"
      #elif defined(CONFIG_USB)
      #include CONFIGURED
      #endif
      #endif

      """
    let header = try HeaderParser(library: try ClangLibrary())
      .parseDetached(Array(text.utf8), path: "include/linux/vfio.h")
    #expect(
      header.includes == [
        .init(target: "<linux/mm.h>", line: 3),
        .init(target: "\"pci/a.h\"", condition: "defined(CONFIG_PCI)", line: 5),
        .init(
          target: "CONFIGURED", condition: "!defined(CONFIG_PCI) && defined(CONFIG_USB)", line: 7),
      ])
  }

  @Test(arguments: ["<linux/mm.h", "linux/mm.h", "\"a\\\".h\"", "<a.h> x", ""])
  func refusesAnIncludeThatIsNone(_ target: String) throws {
    #expect(
      try problems(Array("int a;\n#include \(target)\n".utf8)).contains(
        "include/linux/vfio.h:2:1: error: #include takes <path>, \"path\" or a name"))
  }

  @Test func recordsBothBranchesOfAConditional() throws {
    let declarations = try parse(
      """
      #if IS_ENABLED(CONFIG_VFIO_GROUP)
      bool vfio_file_is_group(struct file *file);
      #else
      static inline bool vfio_file_is_group(struct file *file)
      {
      	return false;
      }
      #endif
      struct a {
      	int always;
      #ifdef CONFIG_DEBUG_FS
      	int sometimes;
      #else
      	long otherwise;
      #endif
      };

      """)
    let both = declarations.named("vfio_file_is_group")
    #expect(
      both.map(\.condition) == [
        "IS_ENABLED(CONFIG_VFIO_GROUP)", "!IS_ENABLED(CONFIG_VFIO_GROUP)",
      ])
    #expect(both.map(\.line) == [2, 4])
    let members = try #require(declarations.record("a")).members
    #expect(members.map(\.name) == ["always", "sometimes", "otherwise"])
    #expect(
      members.map(\.condition) == [
        nil, "defined(CONFIG_DEBUG_FS)", "!defined(CONFIG_DEBUG_FS)",
      ])
  }

  @Test func seesEveryBranchOfNestedConditionals() throws {
    let declarations = try parse(
      """
      #if A
      int a;
      #elif B
      #if C
      int bc;
      #else
      int b;
      #endif
      #else
      #error "neither"
      #endif
      #if 0
      int never;
      #endif

      """)
    #expect(declarations.map(\.name) == ["a", "bc", "b"])
    #expect(declarations.map(\.condition) == ["A", "!A && B && C", "!A && B && !C"])
  }

  @Test func readsRecordsDeclaredInPlace() throws {
    let declarations = try parse(
      """
      struct outer {
      	union {
      		void __iomem *io;
      		void *memory;
      	};
      	struct { int x; } point;
      	struct tagged { u8 bits:3; } one, two;
      	u32 data[];
      };

      """)
    let outer = try #require(declarations.record("outer"))
    #expect(outer.members.map(\.name) == [nil, "point", "one", "two", "data"])
    guard case .record(let union) = outer.members[0].content else {
      Issue.record("the first member is a record")
      return
    }
    #expect(union.kind == .union && union.members.map(\.name) == ["io", "memory"])
    let tagged = try #require(declarations.record("tagged"))
    #expect(tagged.enclosing == "outer" && tagged.members[0].bits == 3)
    #expect(outer.members[4].type == .array(.named("u32"), count: nil))
  }

  @Test func evaluatesMacrosWithTypeAndSign() throws {
    let declarations = try parse(
      """
      #define NUMBER 42
      #define NEGATIVE (-1)
      #define LARGE (1ULL << 40)
      #define TOP (1 << 31)
      #define TEXT "vfio-pci"
      #define EMPTY
      #define UNKNOWN (PAGE_SIZE / sizeof(unsigned long))
      #define CALL(a, b) ((a) + (b))

      """)
    #expect(
      declarations.macro("NUMBER")?.value?.common
        == .integer(bits: 42, type: "int", isSigned: true))
    #expect(
      declarations.macro("NEGATIVE")?.value?.common
        == .integer(bits: UInt64.max, type: "int", isSigned: true))
    #expect(
      declarations.macro("LARGE")?.value?.common
        == .integer(bits: 1 << 40, type: "unsigned long long", isSigned: false))
    #expect(
      declarations.macro("TOP")?.value?.common
        == .integer(bits: 0xffff_ffff_8000_0000, type: "int", isSigned: true))
    #expect(declarations.macro("TEXT")?.value?.common == .string("vfio-pci"))
    #expect(declarations.macro("EMPTY")?.value == nil)
    #expect(declarations.macro("UNKNOWN")?.value == nil)
    #expect(declarations.macro("CALL")?.parameters == ["a", "b"])
  }

  @Test func evaluatesLayoutsAndRequestsPerArchitecture() throws {
    let declarations = try parse(
      """
      #define VFIO_GET_API_VERSION _IO(';', 100 + 0)
      #define SYNC _IOW('b', 0, struct info)
      struct info { __u32 argsz; __u64 addr; __u64 *pointer; };

      """, as: "include/uapi/linux/vfio.h")
    let layout = try #require(declarations.record("info")?.layout)
    #expect(layout[.x86_64] == Record.Layout(size: 24, alignment: 8))
    #expect(layout[.aarch64] == layout[.x86_64])
    #expect(layout[.i386] == Record.Layout(size: 16, alignment: 4))
    let offset = try #require(declarations.record("info")?.members[1].offset)
    #expect(offset[.x86_64] == 64 && offset[.i386] == 32)
    let version = try #require(declarations.macro("VFIO_GET_API_VERSION")?.value)
    #expect(version[.x86_64] == .integer(bits: 0x3b64, type: "unsigned int", isSigned: false))
    #expect(
      version[.powerpc64le] == .integer(bits: 0x2000_3b64, type: "unsigned int", isSigned: false))
    #expect(version.exceptions.count == 1)
  }

  @Test func leavesIncludeGuardsOut() throws {
    let declarations = try parse(
      "#include <linux/a.h>\n#ifndef A_H\n#define A_H\nint a(void);\n#endif /* A_H */\n")
    #expect(declarations.map(\.name) == ["a"])
    #expect(declarations.map(\.condition) == [nil])
  }

  @Test func readsKernelDoc() throws {
    let declarations = try parse(
      """
      /**
       * struct ops - device callbacks
       *	and more of it
       * @open: Called when a file
       *        descriptor is created
       *
       * Some description.
       */
      struct ops {
      	int (*open)(void *data);
      	/**
      	 * @close:
      	 *
      	 * Called last.
      	 */
      	void (*close)(void *data);
      };
      /**
       * attach() - add a device
       * @device: the device
       */
      int attach(struct device *device);
      /**
       * VERSION - _IO(TYPE, 0)
       */
      #define VERSION 1

      """)
    let ops = try #require(declarations.named("ops").first)
    #expect(ops.documentation?.summary == "device callbacks and more of it")
    let members = try #require(declarations.record("ops")).members
    #expect(
      members.map(\.documentation) == [
        "Called when a file descriptor is created", "Called last.",
      ])
    let attach = try #require(declarations.named("attach").first)
    #expect(attach.documentation?.parameters == [.init(name: "device", text: "the device")])
    #expect(declarations.named("VERSION").first?.documentation?.summary == "_IO(TYPE, 0)")
  }

  @Test func readsAnnotationsOfTheFunction() throws {
    let declarations = try parse(
      "int __must_check f(int);\nvoid __iomem *g(void);\nstatic inline int h(void) { return 1; }\n")
    #expect(declarations.function("f")?.annotations == [.mustCheck])
    #expect(declarations.function("g")?.annotations == [.iomem])
    #expect(declarations.function("h")?.isInline == true)
    #expect(declarations.function("f")?.type.parameters.first?.name == nil)
  }
}
