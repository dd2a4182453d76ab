import KernelModel
import Testing

/// Records inside of records: kept, hoisted or refused, never dropped.
@Suite struct NestedRecordTests {
  @Test func hoistsRecordsWithATag() throws {
    let declared = try CDeclarationParser.declared(
      "struct a { struct b { enum c { D } d; } *p, q[2]; };")
    let enumeration = Enumeration(isAnonymous: false, constants: [.init(name: "D", value: 0)])
    let inner = Record(
      kind: .structure, members: [Member(name: "d", content: .type(.named("enum c")))],
      enclosing: "a")
    #expect(
      declared.hoisted == [
        .enumeration(tag: "c", enumeration), .record(tag: "b", inner),
      ])
    guard case .record(let tag, let record)? = declared.body else {
      Issue.record("no record was read")
      return
    }
    #expect(tag == "a")
    #expect(
      record.members.map(\.type) == [
        .pointer(.named("struct b")), .array(.named("struct b"), count: "2"),
      ])
  }

  @Test func hoistsEachDeclarationsOwn() throws {
    let declared = try CDeclarationParser.declarations(
      "struct a { struct b { int x; } y; }; struct c { int z; };")
    #expect(declared.map(\.hoisted.count) == [1, 0])
  }

  @Test(arguments: [
    ("struct a { struct { int b; } *p; };", 32), ("struct a { union { int b; } q[2]; };", 33),
  ]) func refusesADeclaratorThatHasNoPlace(_ text: String, _ column: Int) {
    #expect {
      try CDeclarationParser.declared(text)
    } throws: { error in
      (error as? CDeclarationParser.Failure)?.column == column
    }
  }
}
