import HeaderParse
import KernelModel
import ShimEmit
import Testing

/// A record rendered to a header and parsed again is the same record.
@Suite struct ReplayTests {
  static let headers = [
    "conditional functions": """
    #if IS_ENABLED(CONFIG_A)
    /**
     * f() - do it
     * @a: the number
     */
    int f(int a);
    #else
    static inline int f(int a)
    {
    	return 0;
    }
    #define g(a) \\
    	((a) + 1)
    #endif
    """,
    "records in place": """
    struct poll_owner {
    	union { void __iomem *io; void *memory; };
    	struct poll_cb { u8 active:1; struct poll_owner *up; } in, out;
    	struct poll_entry { int a; union poll_any { int b; long c; } any[2]; } *entries;
    #ifdef CONFIG_DEBUG_FS
    	struct dentry *root;
    #else
    	int none;
    #endif
    	void (*notify)(struct poll_owner *owner, const char __user *name);
    	u32 data[];
    };
    """,
    "constants": """
    #define ZERO 0
    #define NAME "text"
    enum { FIRST, SECOND = 4 };
    enum named { THIRD = -1 };
    typedef int (*handler_t)(void *data);
    extern struct bus_type a_bus_type;
    """,
  ]

  @Test(arguments: headers.keys.sorted()) func parsesBackToTheSameRecord(_ name: String) throws {
    let text = try #require(Self.headers[name])
    let first = try Self.parse(text + "\n")
    #expect(!first.isEmpty)
    let header = HeaderRecord(path: "include/linux/vfio.h", declarations: first)
    let replayed = ReplayHeader.text(of: header, release: KernelRelease(6, 8))
    #expect(Self.withoutLines(try Self.parse(replayed)) == Self.withoutLines(first))
  }

  static func parse(_ text: String) throws -> [Declaration] {
    let parser = HeaderParser(library: try ClangLibrary())
    return try parser.parseDetached(Array(text.utf8), path: "include/linux/vfio.h").declarations
      ?? []
  }

  /// The declarations, sorted, without what a replayed header does not keep: line numbers, since
  /// in-place records move, and exports, which no header holds.
  static func withoutLines(_ declarations: [Declaration]) -> [Declaration] {
    declarations.map { declaration in
      var declaration = declaration
      declaration.line = 0
      switch declaration.content {
      case .function(var function):
        function.export = nil
        declaration.content = .function(function)
      case .record(var record):
        record.members = withoutLines(record.members)
        declaration.content = .record(record)
      case .enumeration(var enumeration):
        for index in enumeration.constants.indices { enumeration.constants[index].line = 0 }
        declaration.content = .enumeration(enumeration)
      default: break
      }
      return declaration
    }
    .sorted {
      "\($0.name) \($0.kind) \($0.condition ?? "")" < "\($1.name) \($1.kind) \($1.condition ?? "")"
    }
  }

  private static func withoutLines(_ members: [Member]) -> [Member] {
    members.map { member in
      var member = member
      member.line = 0
      if case .record(var record) = member.content {
        record.members = withoutLines(record.members)
        member.content = .record(record)
      }
      return member
    }
  }
}
