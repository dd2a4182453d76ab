import KernelModel
import ReleaseTables
import Testing

/// Each rule of the format broken once, with the place and the words of what it says.
@Suite struct TableStrictnessTests {
  private static let preamble = [
    "shimgen-table\t3\trecord", "release\t6.8", "tree\t6.8.0", "source\tgit\ta/b 123",
  ]
  private static let header = "header\tinclude/linux/vfio.h\tpresent"

  private func messages(_ lines: [String]) -> [String] {
    refusal { () throws(Diagnostics) in try table(lines.map { $0 + "\n" }.joined()) }
  }

  @Test func acceptsTheSmallestTable() {
    #expect(messages(Self.preamble) == [])
    #expect(messages(Self.preamble + [Self.header]) == [])
  }

  // MARK: The file

  @Test func refusesWhatIsNoTable() {
    #expect(
      messages([]) == [
        "a.table:1:1: error: not a record table: line 1 must be 'shimgen-table', 3, 'record'"
      ])
  }

  @Test(arguments: [
    (
      0, "shimgen\t3\trecord",
      "1:1: error: not a record table: line 1 must be 'shimgen-table', 3, 'record'"
    ),
    (
      0, "shimgen-table\t1\timage",
      "1:1: error: not a record table: line 1 must be 'shimgen-table', 3, 'record'"
    ),
    (
      0, "shimgen-table\t1\trecord",
      "1:15: error: format version 1 is unknown; this shimgen reads version 3"
    ),
    (1, "release\t6.8-rc1", "2:9: error: '6.8-rc1' is not a release"),
    (1, "release\t6.8.0", "2:9: error: '6.8.0' is not a release"),
    (1, "release\tv6.8", "2:9: error: 'v6.8' is not a release"),
    (1, "release", "2:8: error: a column is missing"),
    (1, "release\t6.8\t", "2:13: error: a column too many"),
    (1, "tree\t6.8", "2:1: error: the 'release' line was expected"),
    (2, "tree\t6.8", "3:6: error: '6.8' is not a release"),
    (2, "tree\t6.7.0", "3:6: error: a tree of 6.7 cannot stand for 6.8: another branch"),
    (3, "source\tGit\tx", "4:8: error: 'Git' is not a kind of source"),
    (3, "source\tgit\t", "4:12: error: the source is empty"),
    (3, "source\tgit\ta*/b", "4:13: error: '*/' would start or end a comment"),
    (3, "source\tgit\ta\\b", "4:13: error: a backslash outside of a literal"),
  ])
  func refusesPreamble(_ index: Int, _ line: String, _ message: String) {
    var lines = Self.preamble
    lines[index] = line
    #expect(messages(lines) == ["a.table:" + message])
  }

  /// Version 2 is the same without includes.
  @Test func readsTheVersionBefore() {
    var lines = Self.preamble + [Self.header, "9\ttypedef\tt\ttypedef int t"]
    lines[0] = "shimgen-table\t2\trecord"
    #expect(messages(lines) == [])
    lines.insert("1\tinclude\t<linux/mm.h>", at: 5)
    #expect(messages(lines) == ["a.table:6:3: error: 'include' is no kind of declaration"])
  }

  @Test func refusesAPreambleThatEnds() {
    #expect(
      messages(Array(Self.preamble.prefix(2)))
        == ["a.table:3:1: error: the 'tree' line was expected"])
  }

  @Test func refusesOtherEncodings() throws {
    let good = Array((Self.preamble + [Self.header]).map { $0 + "\n" }.joined().utf8)
    #expect(
      refusal { () throws(Diagnostics) in try table(good.dropLast()) } == [
        "a.table:5:36: error: the last line is cut off: a table ends in a line end"
      ])
    let returns = Array(
      (Self.preamble + [Self.header + "\r", "1\ttypedef\tt\ttypedef int t\r"])
        .map { $0 + "\n" }.joined().utf8)
    #expect(
      refusal { () throws(Diagnostics) in try table(returns) } == [
        "a.table:5:36: error: a carriage return: lines end in a line feed alone",
        "a.table:6:26: error: a carriage return: lines end in a line feed alone",
      ])
    let latin = good + Array("1\tmacro\tA\t\tdoc=".utf8) + [0x67, 0xfc, 0x0a]
    #expect(
      refusal { () throws(Diagnostics) in try table(latin) } == ["a.table:6:17: error: not UTF-8"])
    let mark = [0xef, 0xbb, 0xbf] + good
    #expect(
      refusal { () throws(Diagnostics) in try table(mark) } == [
        "a.table:1:1: error: not a record table: line 1 must be 'shimgen-table', 3, 'record'"
      ])
  }

  // MARK: Headers

  @Test(arguments: [
    (
      ["header\t/etc/vfio.h\tpresent"],
      ["5:8: error: '/etc/vfio.h' is not a path of a header in the kernel tree"]
    ),
    (
      ["header\tinclude/../vfio.h\tpresent"],
      ["5:8: error: 'include/../vfio.h' is not a path of a header in the kernel tree"]
    ),
    (
      ["header\tinclude/vfio.c\tpresent"],
      ["5:8: error: 'include/vfio.c' is not a path of a header in the kernel tree"]
    ),
    (["header\ta/b.h\tthere"], ["5:14: error: 'there' is neither 'present' nor 'absent'"]),
    (["header\ta/b.h"], ["5:13: error: a column is missing"]),
    (
      ["header\ta/b.h\tabsent", "header\ta/b.h\tpresent"],
      ["6:8: error: 'a/b.h' has its header line already", "5:1: note: first declared here"]
    ),
    (
      ["header\tb/b.h\tabsent", "header\ta/b.h\tpresent"],
      ["6:8: error: 'a/b.h' must come before 'b/b.h'"]
    ),
    (["1\tmacro\tA\t"], ["5:9: error: a declaration before the first header line"]),
    (
      ["header\ta/b.h\tabsent", "1\tmacro\tA\t"],
      ["6:9: error: a declaration in 'a/b.h', which is absent"]
    ),
    (
      ["header\ta/b.h\tabsent", "1\tinclude\t<linux/io.h>"],
      ["6:11: error: a declaration in 'a/b.h', which is absent"]
    ),
    (
      ["header\ta/b.h\tpresent", "2\tmacro\tA\t", "1\tinclude\t<linux/io.h>"],
      ["7:11: error: the include of <linux/io.h> must come before the declarations"]
    ),
    (
      ["header\ta/b.h\tpresent", "2\trecord\ta\tstruct a", "3\tinclude\t<linux/io.h>"],
      ["7:11: error: the include of <linux/io.h> must come before the declarations"]
    ),
    (["footer\tx"], ["5:1: error: 'footer' begins no line of a table"]),
    ([""], ["5:1: error: '' begins no line of a table"]),
  ])
  func refusesHeaders(_ lines: [String], _ expected: [String]) {
    #expect(messages(Self.preamble + lines) == expected.map { "a.table:" + $0 })
  }

  // MARK: Rows

  @Test(arguments: [
    ("01\tmacro\tA\t", "1: error: a line number was expected"),
    ("1 \tmacro\tA\t", "1: error: a line number was expected"),
    ("1\tglobal\ta\tint a", "3: error: 'global' is no kind of declaration"),
    ("1\tinclude", "10: error: a column is missing"),
    (
      "1\tinclude\tlinux/io.h",
      "11: error: 'linux/io.h' cannot stand behind #include: <path>, \"path\" or a macro's name was"
        + " expected"
    ),
    (
      "1\tinclude\t<a.h> <b.h>",
      "11: error: '<a.h> <b.h>' cannot stand behind #include: <path>, \"path\" or a macro's name was"
        + " expected"
    ),
    ("1\tinclude\t<a.h>\tdoc=x", "17: error: 'include' has no attribute 'doc'"),
    ("1\tinclude\t<a.h>\tx", "17: error: 'x' is not an attribute: 'key=value' was expected"),
    ("1\tmacro\tA", "10: error: a column is missing"),
    ("1\tmacro\t1A\t", "9: error: '1A' is not a C identifier"),
    ("1\tmacro\tf(a,b)\t", "11: error: 'a,b' is not a C identifier"),
    ("1\tmacro\tf(a, b;)\t", "14: error: 'b;' is not a C identifier"),
    ("1\tmacro\tf(a\t", "10: error: '(' has no partner"),
    ("1\tfunction\tf g\tint f(void)", "12: error: 'f g' is not a C identifier"),
    ("1\tfunction\tf\tint g(void)", "12: error: the name column says 'f', the C text 'g'"),
    ("1\tfunction\tf\tint (void)", "12: error: the name column says 'f', the C text has no name"),
    ("1\tfunction\tf\tint f", "14: error: the C text is no function"),
    ("1\tfunction\tf\tint f(void", "19: error: '(' has no partner"),
    ("1\tfunction\tf\tint f(void);", "25: error: another spelling was expected: int f(void)"),
    ("1\tfunction\tf\tint f()", "20: error: another spelling was expected: int f(void)"),
    (
      "1\tfunction\tf\textern int f(void)",
      "14: error: another spelling was expected: int f(void)"
    ),
    (
      "1\tfunction\tf\tint f(void) { return 0; }",
      "26: error: nothing more was expected, found '{'"
    ),
    ("1\tfunction\tf\tint  f(void)", "18: error: another spelling was expected: int f(void)"),
    (
      "1\tfunction\tf\tlong unsigned f(void)",
      "14: error: another spelling was expected: unsigned long f(void)"
    ),
    ("1\trecord\ts\tclass s", "12: error: the C text is no struct or union"),
    ("1\trecord\ts\tstruct t", "10: error: the name column says 's', the C text 't'"),
    ("1\trecord\ts\tstruct s { }", "10: error: the name column says 's', the C text 's { }'"),
    ("1\tenum\te\tunion e", "10: error: the C text is no enum"),
    ("1\ttypedef\tt\tint t", "13: error: the C text is no typedef"),
    (
      "1\ttypedef\tt\ttypedef struct { int a; } t",
      "28: error: another spelling was expected: typedef struct t"
    ),
  ])
  func refusesRow(_ row: String, _ message: String) {
    #expect(messages(Self.preamble + [Self.header, row]).first == "a.table:6:" + message)
    #expect(messages(Self.preamble + [Self.header, row]).count == 1)
  }

  @Test(arguments: [
    ("A\tB\t", "13: error: 'B' is not an attribute: 'key=value' was expected"),
    ("A\tb=", "13: error: no attribute is called 'b'"),
    ("A\tvalue/sparc=0x1", "13: error: no attribute is called 'value/sparc'"),
    ("A\tvalue/x86_64=0x1", "13: error: no attribute is called 'value/x86_64'"),
    ("A\tdoc.a b=x", "13: error: no attribute is called 'doc.a b'"),
    ("A\tsize=4", "13: error: 'macro' has no attribute 'size'"),
    ("A\tdoc=x\tdoc=y", "19: error: attribute 'doc' stands twice"),
    ("A\tdoc=x\tif=A", "19: error: attribute 'if' must come before 'doc'"),
    ("A\tvalue=0x1\ttype=unsigned int", "23: error: attribute 'type' must come before 'value'"),
    ("A\tdoc.x=y", "13: error: attribute 'doc.x' needs 'doc'"),
    ("A\ttype=int", "13: error: attribute 'type' needs 'value'"),
    ("A\tvalue/i386=0x1", "13: error: attribute 'value/i386' needs 'value'"),
    (
      "A\ttype=int\ttype/i386=long\tvalue=1",
      "22: error: attribute 'type/i386' needs 'value/i386'"
    ),
    (
      "A\tvalue=0x1\tvalue/i386=0x1",
      "23: error: attribute 'value/i386' repeats what holds everywhere"
    ),
    (
      "A\ttype=int\ttype/i386=int\tvalue=1\tvalue/i386=2",
      "22: error: attribute 'type/i386' repeats what holds everywhere"
    ),
    ("A\ttype=int\tvalue=\"a\"", "13: error: 'a string' has no attribute 'type'"),
    ("A\tvalue=0x1G", "19: error: '0x1G' is not a value"),
    ("A\tvalue=0x01", "19: error: '0x01' is not a value"),
    ("A\tvalue=01", "19: error: '01' is not a value"),
    ("A\tvalue=0x10000000000000000", "19: error: '0x10000000000000000' is not a value"),
    ("A\tvalue=\"a", "19: error: '\"a' is not a value"),
    (
      "A\ttype=unsigned int\tvalue=0x100000000",
      "37: error: 0x100000000 is no value of type 'unsigned int'"
    ),
    ("A\ttype=int\tvalue=2147483648", "28: error: 2147483648 is no value of type 'int'"),
    ("A\ttype=int\tvalue=-2147483649", "28: error: -2147483649 is no value of type 'int'"),
    ("A\ttype=int\tvalue=0x1", "28: error: 0x1 is no value of type 'int'"),
    ("A\ttype=unsigned int\tvalue=1", "37: error: 1 is no value of type 'unsigned int'"),
    (
      "A\ttype=unsigned long\tvalue=0x1\tvalue/i386=0x100000000",
      "53: error: 0x100000000 is no value of type 'unsigned long'"
    ),
    (
      "A\ttype=long unsigned\tvalue=0x1",
      "18: error: another spelling was expected: unsigned long"
    ),
    ("A\ttype=int[\tvalue=1", "21: error: ']' was expected, found the end"),
    ("A\tif=", "16: error: the condition is empty"),
    ("A\tif=defined(X", "23: error: '(' has no partner"),
    ("A\tif=X /* */", "18: error: '/*' would start or end a comment"),
    ("A\tif=X // y", "18: error: '//' would start or end a comment"),
    ("A\tif=X \\\\ Y", "18: error: a backslash outside of a literal"),
    ("A\tif=X\\nY", "17: error: a line end inside of a text"),
    ("A\tdoc=a\\b", "18: error: a backslash stands before 'n', 't' or a backslash only"),
    ("A\tdoc=a */ b", "19: error: '*/' would start or end a comment"),
    ("A\tdoc=a /* b", "19: error: '/*' would start or end a comment"),
    ("A\tdoc=a\\nb", "18: error: a line end inside of a text"),
    ("A\tdoc=a\\\\", "18: error: a backslash at the end would join the next line"),
    ("A\tdoc=a\u{1b}b", "18: error: control character 0x1b"),
    ("A\tdoc=a\u{202e}b", "18: error: the character 0x202e changes how text reads"),
    ("A\tdoc=a\\tb", "18: error: control character 0x9"),
  ])
  func refusesAttribute(_ row: String, _ message: String) {
    #expect(
      messages(Self.preamble + [Self.header, "1\tmacro\tA\t" + row])
        == ["a.table:6:" + message])
  }

  @Test(arguments: [
    ("gpl", nil), ("gpl:DMA_BUF", nil), ("any", nil), ("any:NS", nil), ("none", nil),
    ("gpl:module:iommufd,vfio-pci", nil),
    ("", "33: error: '' is not 'none', 'any' or 'gpl'"),
    ("GPL", "33: error: 'GPL' is not 'none', 'any' or 'gpl'"),
    ("none:A", "33: error: 'none:A' is not 'none', 'any' or 'gpl'"),
    ("gpl:", "37: error: '' is not a namespace of exports"),
    ("any:a b", "37: error: 'a b' is not a namespace of exports"),
    ("gpl:\"A\"", "37: error: '\"A\"' is not a namespace of exports"),
    ("gpl:module:", "37: error: 'module:' is not a namespace of exports"),
    ("gpl:module:a,", "37: error: 'module:a,' is not a namespace of exports"),
    ("gpl\texport=any", "37: error: attribute 'export' stands twice"),
    ("gpl\tif=A", "37: error: attribute 'if' must come before 'export'"),
  ])
  func readsExports(_ value: String, _ message: String?) {
    #expect(
      messages(Self.preamble + [Self.header, "1\tfunction\tf\tint f(void)\texport=" + value])
        == (message.map { ["a.table:6:" + $0] } ?? []))
  }

  @Test(arguments: [
    ("1\tfunction\tf\tstatic inline int f(void)\texport=gpl", 40, "static inline"),
    ("1\tvariable\tv\textern int v\texport=gpl", 27, "variable"),
    ("1\tmacro\tM\t\texport=none", 12, "macro"),
  ])
  func refusesExportsOfWhatIsNotLinked(_ row: String, _ column: Int, _ kind: String) {
    #expect(
      messages(Self.preamble + [Self.header, row])
        == ["a.table:6:\(column): error: '\(kind)' has no attribute 'export'"])
  }

  @Test(arguments: [
    ("( 1", "12: error: '(' has no partner"),
    ("1 )", "14: error: ')' has no partner"),
    ("( [ ) ]", "16: error: ')' has no partner"),
    ("(1)", "13: error: another spelling was expected: ( 1 )"),
    ("1 /* one */", "14: error: '/*' would start or end a comment"),
    ("1 // one", "14: error: '//' would start or end a comment"),
    ("a * /b", "17: error: another spelling was expected: a * / b"),
    ("\"*/\"", "13: error: '*/' would start or end a comment"),
    ("1 \\", "14: error: a backslash at the end would join the next line"),
    ("1 \\ 2", "14: error: a backslash outside of a literal"),
    ("\"a", "12: error: a literal without its end"),
    ("'\\", "13: error: a backslash at the end would join the next line"),
    ("a\u{7}", "13: error: control character 0x7"),
    ("ä", "12: error: a byte that C does not know here"),
  ])
  func refusesMacroBody(_ body: String, _ message: String) {
    #expect(
      messages(Self.preamble + [Self.header, "1\tmacro\tAB\t" + body]) == ["a.table:6:" + message])
  }

  // MARK: Nesting

  @Test(arguments: [
    (["1\tmember\ts.a\tint a"], ["6:10: error: 'member' outside of a record"]),
    (["1\tconstant\tA\t0"], ["6:12: error: a constant outside of an enum"]),
    (["1\tmacro\tM\t", "1\tmember\ts.a\tint a"], ["7:10: error: 'member' outside of a record"]),
    (
      ["1\trecord\ts\tstruct s", "2\tmember\tt.a\tint a"],
      ["7:10: error: a member of 't' inside of 's'"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\tmember\ts.b\tint a"],
      ["7:10: error: the name column says 'b', the C text 'a'"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\tmember\ts..a\tint a"],
      ["7:12: error: '' is not a C identifier"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\tmember\ts\tint"],
      ["7:12: error: a member's name was expected, found the end"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\tmember\ts.a\tstruct { int x; } a"],
      ["7:14: error: the C text is no member"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\tmember\ts.a\tu8 a:129"],
      ["7:19: error: a bit-field's width was expected, found '129'"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\tmember\ts.a\tint a\toffset=08"],
      ["7:27: error: '08' is not a number of bytes"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\tmember\ts.a\tint a\toffset=1+0"],
      ["7:27: error: '1+0' is not a number of bytes"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\tmember\ts.a\tint a\toffset=0\toffset/i386=0"],
      ["7:29: error: attribute 'offset/i386' repeats what holds everywhere"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\topen\ts.a.b\tunion"],
      ["7:8: error: a member of 's.a.b' inside of 's'"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\topen\ts\tunion", "1\tmacro\tM\t"],
      ["7:8: error: 's' is never closed"]
    ),
    (["1\trecord\ts\tstruct s", "2\topen\ts\tunion"], ["7:8: error: 's' is never closed"]),
    (
      ["1\trecord\ts\tstruct s", "2\topen\ts\tunion", "3\tclose\ts"],
      ["8:1: error: the row that closes 's' has the line number of the row that opens it, 2"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\tclose\ts"],
      ["7:9: error: 's' is not the record that is open"]
    ),
    (
      ["1\trecord\ts\tstruct s", "2\topen\ts\tunion", "2\tclose\ts\tx"],
      ["8:11: error: a column too many"]
    ),
    (["1\trecord\ts\tstruct s\twithin=t"], ["6:10: error: the header declares no record 't'"]),
    (["1\trecord\ts\tstruct s\twithin=a b"], ["6:28: error: 'a b' is not a C identifier"]),
    (["1\trecord\ts\tstruct s\talign=4"], ["6:21: error: attribute 'align' needs 'size'"]),
    (["1\trecord\ts\tstruct s\tsize=4+1"], ["6:26: error: '4+1' is not a number of bytes"]),
    (
      ["1\tenum\tA\tenum", "1\tconstant\tB\t0"],
      ["6:8: error: an enum without a tag is named after its first constant, 'B', not 'A'"]
    ),
    (
      ["1\tenum\tA\tenum"],
      ["6:8: error: an enum without a tag is named after its first constant, and 'A' has none"]
    ),
    (["1\tenum\te\tenum e", "1\tconstant\tB\tx"], ["7:14: error: 'x' is not a decimal number"]),
    (
      ["1\tenum\te\tenum e", "1\tconstant\tB\t007"],
      ["7:14: error: another spelling was expected: 7"]
    ),
  ])
  func refusesNesting(_ rows: [String], _ expected: [String]) {
    #expect(messages(Self.preamble + [Self.header] + rows) == expected.map { "a.table:" + $0 })
  }

  @Test(arguments: [
    (["1\tmacro\tM\t", "2\tmacro\tM\t1"], 7, "macro 'M'", 9, 6),
    (["1\tmacro\tM\t\tif=X", "2\tmacro\tM(a)\t\tif=X"], 7, "macro 'M'", 9, 6),
    (
      ["1\trecord\ts\tstruct s", "2\tmember\ts.a\tint a", "3\tmember\ts.a\tlong a"],
      8, "member 's.a'", 10, 7
    ),
    (["1\tenum\te\tenum e", "1\tconstant\tA\t0", "1\tconstant\tA\t1"], 8, "constant 'A'", 12, 7),
  ])
  func refusesDuplicates(_ rows: [String], _ line: Int, _ what: String, _ column: Int, _ first: Int)
  {
    #expect(
      messages(Self.preamble + [Self.header] + rows) == [
        "a.table:\(line):\(column): error: \(what) is declared twice",
        "a.table:\(first):1: note: first declared here",
      ])
  }

  @Test func acceptsOneNameInSeveralScopes() {
    let struct1 = ["1\trecord\ts\tstruct s\tif=A", "2\tmember\ts.a\tint a"]
    let struct2 = ["1\trecord\ts\tstruct s\tif=!A", "2\tmember\ts.a\tint a"]
    #expect(messages(Self.preamble + [Self.header] + struct1 + struct2) == [])
    #expect(
      messages(
        Self.preamble + [Self.header] + struct1 + ["3\tmacro\ts\t", "4\ttypedef\ts\ttypedef int s"])
        == [])
    #expect(
      messages(
        Self.preamble + ["header\ta/a.h\tpresent"] + struct1 + ["header\ta/b.h\tpresent"] + struct1)
        == [])
  }

  @Test func gathersEverythingInTheOrderOfTheFile() {
    let rows = [
      "1\tmacro\t1\t", "x", "2\trecord\ts\tclass s", "3\tmember\ts.a\tint a", "4\tmacro\tM\t(",
    ]
    #expect(
      messages(Self.preamble + [Self.header] + rows) == [
        "a.table:6:9: error: '1' is not a C identifier",
        "a.table:7:1: error: 'x' begins no line of a table",
        "a.table:8:12: error: the C text is no struct or union",
        "a.table:10:11: error: '(' has no partner",
      ])
  }
}
