import KernelModel
import Testing

@Suite struct CDeclarationParserTests {
  @Test func readsAFunction() throws {
    let declared = try CDeclarationParser.declared(
      "extern __must_check int f(struct file *file, void __user *);")
    #expect(declared.name == "f")
    #expect(declared.annotations == [.mustCheck])
    #expect(!declared.isInline)
    #expect(
      declared.type
        == .function(
          FunctionType(
            result: .named("int"),
            parameters: [
              Parameter(name: "file", type: .pointer(.named("struct file"))),
              Parameter(type: .pointer(.named("void")), annotations: [.user]),
            ])))
    #expect(try CDeclarationParser.declared("static inline void g(void)").isInline)
  }

  @Test func readsARecordWithWhatIsDeclaredInside() throws {
    let declared = try CDeclarationParser.declarations(
      """
      struct iosys_map {
        union {
          void __iomem *vaddr_iomem; /* one */
          void *vaddr;
        };
        struct { int a, *b; } pair;
        u8 is_iomem:1, other:2;
        u8 :5;
      };
      """)
    let body = try #require(declared.first?.body)
    guard case .record(let tag, let record) = body else {
      Issue.record("a record was read")
      return
    }
    #expect(tag == "iosys_map")
    #expect(
      record
        == Record(
          kind: .structure,
          members: [
            Member(
              name: nil,
              content: .record(
                Record(
                  kind: .union,
                  members: [
                    Member(
                      name: "vaddr_iomem", content: .type(.pointer(.named("void"))),
                      annotations: [.iomem]),
                    Member(name: "vaddr", content: .type(.pointer(.named("void")))),
                  ]))),
            Member(
              name: "pair",
              content: .record(
                Record(
                  kind: .structure,
                  members: [
                    Member(name: "a", content: .type(.named("int"))),
                    Member(name: "b", content: .type(.pointer(.named("int")))),
                  ]))),
            Member(name: "is_iomem", content: .type(.named("u8")), bits: 1),
            Member(name: "other", content: .type(.named("u8")), bits: 2),
            Member(name: nil, content: .type(.named("u8")), bits: 5),
          ]))
  }

  @Test func readsAnEnum() throws {
    let declared = try CDeclarationParser.declared("enum { A, B = 5, C, D = -1, E = 0x10, }")
    guard case .enumeration(nil, let enumeration) = try #require(declared.body) else {
      Issue.record("an enum without a tag was read")
      return
    }
    #expect(enumeration.isAnonymous)
    #expect(enumeration.constants.map(\.name) == ["A", "B", "C", "D", "E"])
    #expect(enumeration.constants.map(\.value) == [0, 5, 6, -1, 16])
  }

  @Test func readsOneMember() throws {
    #expect(
      try CDeclarationParser.member("u8 cdev_opened:1;")
        == Member(name: "cdev_opened", content: .type(.named("u8")), bits: 1))
  }

  @Test(arguments: [
    ("int", "a member's name was expected, found the end", 1, 1),
    ("int a, b", "nothing more was expected, found ','", 1, 6),
    ("u8 a:129", "a bit-field's width was expected, found '129'", 1, 6),
    (
      "struct { int a; } b[2]",
      "a record without a tag cannot have a pointer or an array of it here, found the end", 1, 22
    ),
    ("struct {\n int a;", "'}' was expected, found the end", 2, 7),
    ("struct {\n int;\n} b", "a member's name was expected, found ';'", 2, 5),
  ])
  func refusesMembers(_ text: String, _ message: String, _ line: Int, _ column: Int) {
    let failure = #expect(throws: CDeclarationParser.Failure.self) {
      try CDeclarationParser.member(text)
    }
    #expect(failure?.message == message)
    #expect(failure?.line == line)
    #expect(failure?.column == column)
  }

  @Test(arguments: [
    ("a<<=b>>2", ["a", "<<=", "b", ">>", "2"]),
    ("x->y . z ...", ["x", "->", "y", ".", "z", "..."]),
    ("#a a##b", ["#", "a", "a", "##", "b"]),
    ("a+++b && !c || d!=e", ["a", "++", "+", "b", "&&", "!", "c", "||", "d", "!=", "e"]),
    (#"';' "a\"b" 0x1fUL"#, ["';'", #""a\"b""#, "0x1fUL"]),
    ("a \\\n b /* c */ d // e", ["a", "b", "d"]),
    ("a..b", ["a", ".", ".", "b"]),
  ])
  func splitsTokens(_ text: String, _ tokens: [String]) throws {
    #expect(try CLexer.tokens(of: text).map(\.text) == tokens)
  }
}
