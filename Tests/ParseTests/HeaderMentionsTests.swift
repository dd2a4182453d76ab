import HeaderParse
import KernelModel
import Testing

/// Which headers name something, told from their words.
@Suite struct HeaderMentionsTests {
  private static let names: Set<String> = ["frob", "frob_ops", "frob_init", "FROB_MAX"]

  private func headers(_ files: [(String, String)]) throws -> [MentionRecord.Header] {
    try HeaderMentions(of: Self.names).headers(
      among: files.map { (path: $0.0, bytes: Array($0.1.utf8)) })
  }

  private func header(_ text: String) throws -> MentionRecord.Header? {
    try headers([("include/linux/a.h", text)]).first
  }

  @Test func aNameIsAWholeWord() throws {
    #expect(try header("int frobs, a_frob, frob2;\n") == nil)
    #expect(try header("int f(struct frob *);\n")?.names == ["frob"])
    #expect(
      try header("int f(struct frob *, int x[FROB_MAX]);\n")?.names == ["FROB_MAX", "frob"])
  }

  @Test(arguments: [
    "/* frob */\n", "// frob\n", "// x \\\n frob\n", "#define A \"frob\"\n", "char a = 'f';\n",
    "#include <linux/frob.h>\n", "#include \"frob.h\"\n", "#error frob\n", "#pragma frob\n",
  ])
  func commentsAndLiteralsDoNotCount(_ text: String) throws {
    #expect(try header(text) == nil)
  }

  @Test(arguments: [
    "#ifdef frob\n#endif\n", "#if FROB_MAX > 1\n#endif\n", "#undef frob\n", "#define frob 1\n",
  ])
  func directivesCount(_ text: String) throws {
    let found = try #require(try header(text))
    #expect(found.names.count == 1)
    #expect(found.macros.isEmpty)
  }

  @Test func aMacroThatNamesSomething() throws {
    let found = try header(
      """
      #define to_frob(x) container_of(x, struct frob, \\
      	frob_init)
      #define OTHER 1
      #define A FROB_MAX
      #ifdef B
      #undef A
      #define A frob
      #endif

      """)
    #expect(
      found?.macros == [
        .init(name: "A", names: ["FROB_MAX", "frob"]),
        .init(name: "to_frob", names: ["frob", "frob_init"]),
      ])
  }

  @Test(arguments: [
    ("struct frob f;", ["f"]), ("const struct frob f, *p, g;", ["f", "g"]),
    ("struct frob *f;", []), ("struct frob f[2][3], g[A(1, 2)];", ["f[][]", "g[]"]),
    ("int (*f)(struct frob f);", []), ("struct frob *(*f)(struct frob x), *g;", []),
    ("struct frob __iomem f __aligned(8);", ["f"]),
    ("struct { struct frob f; } in;", ["in.f"]),
    ("struct { struct frob f; } a[2], b;", ["a[].f", "b.f"]),
    ("union { struct frob f; int i; };", ["f"]),
    ("struct { union { struct frob f; } __packed u; } s;", ["s.u.f"]),
    ("struct other f; struct frob g;", ["g"]),
    ("struct frob frob;", ["frob"]), ("struct frob __f;", ["__f"]),
  ])
  func membersByValue(_ member: String, _ expected: [String]) throws {
    let found = try header("struct outer {\n\tint a;\n\t\(member)\n};\nint frob;\n")
    #expect(found?.embedded.map(\.member) == expected)
    for embedding in found?.embedded ?? [] {
      #expect(embedding.record == "struct outer")
      #expect(embedding.type == "struct frob")
      #expect(embedding.condition == nil)
    }
  }

  @Test func otherRecordsAroundAMember() throws {
    let found = try header(
      """
      typedef struct { struct frob f; } outer_t;
      union __packed u { struct frob f; } __aligned(8);
      struct __v { struct frob f; };
      struct __attribute__((aligned(8))) s { struct inner { struct frob f; } i; };
      static inline int g(void) { struct frob f; return f.a; }
      static struct frob table[2] = { { 1 } };

      """)
    #expect(
      found?.embedded.map { "\($0.record).\($0.member)" } == [
        "outer_t.f", "union u.f", "struct __v.f", "struct inner.f",
      ])
  }

  /// The condition of a member goes into generated C; the include guard is none.
  @Test func theConditionOfAMember() throws {
    let found = try header(
      """
      #ifndef A_H
      #define A_H
      #if IS_ENABLED(CONFIG_A)
      struct outer {
      #ifdef CONFIG_B
      	struct frob f;
      #else
      	struct frob g;
      #endif
      };
      #endif
      #endif

      """)
    #expect(
      found?.embedded.map { $0.condition ?? "" } == [
        "IS_ENABLED(CONFIG_A) && defined(CONFIG_B)", "IS_ENABLED(CONFIG_A) && !defined(CONFIG_B)",
      ])
  }

  /// `"object.h"` is found beside the header, whatever comes first on the search path.
  @Test func headersThatLeadToOneThatMatters() throws {
    let found = try headers([
      ("include/drm/ttm/lock.h", "#include \"object.h\"\n#include <linux/b.h>\n"),
      ("include/drm/ttm/object.h", "int f(struct frob *);\n"),
      ("include/drm/ttm/deep.h", "# include  \"../ttm/./lock.h\" /* twice */\n"),
      ("include/drm/ttm/angle.h", "#include <drm/ttm/object.h>\n"),
      ("include/drm/ttm/none.h", "#include \"missing.h\"\n#include \"../../../../a.h\"\n"),
      ("include/drm/ttm/self.h", "#include \"self.h\"\n"),
    ])
    #expect(
      found == [
        .init(path: "include/drm/ttm/deep.h", names: [], includes: ["include/drm/ttm/lock.h"]),
        .init(path: "include/drm/ttm/lock.h", names: [], includes: ["include/drm/ttm/object.h"]),
        .init(path: "include/drm/ttm/object.h", names: ["frob"]),
      ])
  }

  /// `<ttm/object.h>` needs a further folder on the search path, and that one is no overlay's.
  @Test func headersThatAreFoundElsewhere() throws {
    let found = try headers([
      ("include/drm/ttm/lock.h", "#include <ttm/object.h>\n"),
      ("include/drm/ttm/object.h", "int f(struct frob *);\n"),
      ("include/drm/quoted.h", "#include \"object.h\"\n"),
      ("include/linux/user.h", "#include <object.h>\n#include <linux/frob.h>\n"),
      ("include/linux/frob.h", "#include <asm/object.h>\n"),
      ("include/uapi/linux/kernel.h", "#include <drm/ttm/object.h>\n#include <linux/type.h>\n"),
      ("include/uapi/linux/type.h", "struct frob;\n"),
      ("include/other/linux/type.h", "struct frob;\n"),
    ])
    #expect(
      found.map { "\($0.path): \($0.includes.joined(separator: " "))" } == [
        "include/drm/quoted.h: include/drm/ttm/object.h",
        "include/drm/ttm/lock.h: include/drm/ttm/object.h",
        "include/drm/ttm/object.h: ",
        "include/linux/user.h: include/drm/ttm/object.h",
        "include/other/linux/type.h: ",
        "include/uapi/linux/type.h: ",
      ])
  }

  /// Odd C elsewhere does no harm; a header whose condition is needed has to be sound.
  @Test func aHeaderWithoutItsEnd() throws {
    #expect(try header("int f(struct frob *);\r\n@ $ ` \u{e9}\n#odd\n#if 1\n")?.names == ["frob"])
    let error = #expect(throws: Diagnostics.self) {
      try header("struct outer {\n#if A\n\tstruct frob f;\n};\n")
    }
    #expect(
      error?.description
        == "include/linux/a.h:2:1: error: this conditional has no #endif: the header is truncated")
  }
}
