import KernelModel
import ReleaseTables
import Testing

/// Every kind of row and attribute, as text and as values.
@Suite struct RecordTableTests {
  static let text = """
    shimgen-table\t3\trecord
    release\t5.10.262
    tree\t5.10.262
    source\tdebian\tlinux-headers-5.10.0-35-amd64 5.10.262-1
    header\tinclude/linux/dma-buf-map.h\tabsent
    header\tinclude/linux/iosys-map.h\tpresent
    1\tinclude\t<linux/io.h>
    2\tinclude\t"sys.h"\tif=defined(CONFIG_Y)
    3\ttypedef\tmode_fn\ttypedef int (*mode_fn)(int mode)
    9\trecord\tinner\tstruct inner\twithin=iosys_map
    10\tmember\tinner.x\tint x
    109\trecord\tiosys_map\tstruct iosys_map\tif=IS_ENABLED(CONFIG_X)\tdoc=Pointer to memory.
    110\topen\tiosys_map\tunion\tif=defined(CONFIG_Y)
    111\tmember\tiosys_map.vaddr_iomem\tvoid __iomem *vaddr_iomem\tdoc=In I/O memory.
    112\topen\tiosys_map.sys\tstruct
    113\tmember\tiosys_map.sys.vaddr\tvoid *vaddr
    112\tclose\tiosys_map.sys
    110\tclose\tiosys_map
    115\tmember\tiosys_map.is_iomem\tu8 is_iomem:1
    116\tmember\tiosys_map\tu8 :7
    117\tmember\tiosys_map.inner\tstruct inner inner
    300\tfunction\tfile_group\tstruct iommu_group *file_group(struct file *file)\tif=IS_ENABLED(CONFIG_G)\tdoc=Get the group\tdoc.file=An open file.
    306\tfunction\tfile_group\tstatic inline struct iommu_group *file_group(struct file *file)\tif=!IS_ENABLED(CONFIG_G)
    308\tfunction\tlog\t__must_check int log(const char *format, ...)\tif=A\texport=gpl:LOG\tdoc=Say
    319\tmacro\tMAX\t( PAGE_SIZE / sizeof ( unsigned long ) )
    320\tmacro\talloc(member, ops...)\tcontainer_of ( member , ops )
    321\tmacro\tEMPTY\t
    header\tinclude/uapi/linux/vfio.h\tpresent
    8\tmacro\tNAME\t"vfio\\n"\tvalue="vfio\\n"
    9\tmacro\tVENDOR\t( 1 << 31 )\ttype=int\tvalue=-2147483648
    10\tmacro\tSIZE\tsizeof ( long )\ttype=unsigned long\ttype/i386=unsigned int\tvalue=0x8\tvalue/i386=0x4
    11\tmacro\tGET\t_IO ( 1 )\ttype=unsigned int\tvalue=0x3b64\tvalue/powerpc64le=0x20003b64
    20\trecord\tinfo\tstruct info\tsize=16\tsize/i386=12\talign=8\talign/i386=4
    21\tmember\tinfo.flags\t__u32 flags:3\toffset=0
    22\tmember\tinfo.more\t__u32 more:5\toffset=0+3
    23\tmember\tinfo.size\t__u64 size[2]\toffset=8\toffset/i386=4
    30\tenum\tA\tenum\tdoc=Modes.
    30\tconstant\tA\t-1
    31\tconstant\tB\t7\tif=CONFIG_B\tdoc=The other one.
    40\tenum\tempty\tenum empty

    """

  @Test func readsWhatItWrites() throws {
    let record = try table(Self.text)
    #expect(RecordTable.text(of: record) == Self.text)
    #expect(try table(RecordTable.text(of: record)) == record)
  }

  @Test func readsThePreamble() throws {
    let record = try table(Self.text)
    #expect(record.release == KernelRelease(5, 10, 262))
    #expect(
      record.source
        == .init(kind: "debian", text: "linux-headers-5.10.0-35-amd64 5.10.262-1"))
    #expect(record.headers.map(\.isPresent) == [false, true, true])
  }

  private func declaration(_ name: String, _ index: Int = 0) throws -> Declaration {
    let all = try table(Self.text).headers.flatMap { $0.declarations ?? [] }
    return try #require(all.filter { $0.name == name }.dropFirst(index).first)
  }

  @Test func readsNestedRecords() throws {
    let vaddr = Member(name: "vaddr", content: .type(.pointer(.named("void"))), line: 113)
    let union = Record(
      kind: .union,
      members: [
        Member(
          name: "vaddr_iomem", content: .type(.pointer(.named("void"))), annotations: [.iomem],
          line: 111, documentation: "In I/O memory."),
        Member(
          name: "sys", content: .record(Record(kind: .structure, members: [vaddr])), line: 112),
      ])
    #expect(
      try declaration("iosys_map")
        == Declaration(
          name: "iosys_map",
          content: .record(
            Record(
              kind: .structure,
              members: [
                Member(
                  name: nil, content: .record(union), line: 110, condition: "defined(CONFIG_Y)"),
                Member(name: "is_iomem", content: .type(.named("u8")), bits: 1, line: 115),
                Member(name: nil, content: .type(.named("u8")), bits: 7, line: 116),
                Member(name: "inner", content: .type(.named("struct inner")), line: 117),
              ])),
          line: 109, condition: "IS_ENABLED(CONFIG_X)",
          documentation: KernelDoc(summary: "Pointer to memory.")))
    guard case .record(let inner) = try declaration("inner").content else {
      Issue.record("inner is a record")
      return
    }
    #expect(inner.enclosing == "iosys_map")
  }

  @Test func readsBothBranchesOfACondition() throws {
    let first = try declaration("file_group")
    let second = try declaration("file_group", 1)
    #expect(first.condition == "IS_ENABLED(CONFIG_G)")
    #expect(second.condition == "!IS_ENABLED(CONFIG_G)")
    #expect(
      first.documentation
        == KernelDoc(
          summary: "Get the group", parameters: [.init(name: "file", text: "An open file.")]))
    guard case .function(let inline) = second.content else {
      Issue.record("file_group is a function")
      return
    }
    #expect(inline.isInline)
    #expect(inline.type.parameters.map(\.name) == ["file"])
  }

  @Test func readsValuesWithTheirTypes() throws {
    func value(_ name: String) throws -> PerArchitecture<MacroValue>? {
      guard case .macro(let macro) = try declaration(name).content else { return nil }
      return macro.value
    }
    #expect(try value("NAME") == PerArchitecture(.string("vfio\n")))
    #expect(
      try value("VENDOR")
        == PerArchitecture(.integer(bits: 0xffff_ffff_8000_0000, type: "int", isSigned: true)))
    #expect(
      try value("SIZE")
        == PerArchitecture(
          .integer(bits: 8, type: "unsigned long", isSigned: false),
          exceptions: [.init(.i386, .integer(bits: 4, type: "unsigned int", isSigned: false))]))
    #expect(
      try value("GET")?[.powerpc64le]
        == .integer(bits: 0x2000_3b64, type: "unsigned int", isSigned: false))
    #expect(try value("GET")?[.aarch64] == value("GET")?.common)
  }

  @Test func readsLayouts() throws {
    guard case .record(let info) = try declaration("info").content else {
      Issue.record("info is a record")
      return
    }
    #expect(info.layout?.common == .init(size: 16, alignment: 8))
    #expect(info.layout?[.i386] == .init(size: 12, alignment: 4))
    #expect(info.members.map { $0.offset?.common } == [0, 3, 64])
    #expect(info.members[2].offset?[.i386] == 32)
  }

  @Test func keepsMacroParameters() throws {
    func macro(_ name: String) throws -> Macro? {
      if case .macro(let macro) = try declaration(name).content { macro } else { nil }
    }
    #expect(try macro("alloc")?.parameters == ["member", "ops..."])
    #expect(try macro("MAX")?.parameters == nil)
    #expect(try macro("EMPTY")?.tokens == [])
  }

  @Test func keepsLineNumbersOutOfTheCache() throws {
    var cache = DeclarationCache()
    let first = try RecordTable.record(
      from: Array(Self.text.utf8), path: "a.table", cache: &cache)
    let rows = cache.count
    let moved = Self.text.split(separator: "\n").map { line in
      line.first?.isNumber == true ? "1\(line)\n" : "\(line)\n"
    }.joined()
    let second = try RecordTable.record(
      from: Array(moved.utf8), path: "b.table", cache: &cache)
    #expect(cache.count == rows)
    #expect(first.headers[1].declarations?.last?.line == 321)
    #expect(second.headers[1].declarations?.last?.line == 1321)
    #expect(RecordTable.text(of: second) == moved)
  }

  @Test func putsReleasesInOrderAndRefusesTwoOfOne() throws {
    func file(_ name: String, _ release: String) -> (path: String, bytes: [UInt8]) {
      let lines = [
        "shimgen-table\t3\trecord", "release\t\(release)", "tree\t\(release).0", "source\ttree\tx",
      ]
      return (name, Array((lines.joined(separator: "\n") + "\n").utf8))
    }
    let set = try RecordSet(files: [file("c", "5.10"), file("a", "4.20"), file("b", "5.9")])
    #expect(set.records.map(\.release.description) == ["4.20", "5.9", "5.10"])
    #expect(
      refusal { () throws(Diagnostics) in
        try RecordSet(files: [file("a", "6.8"), file("c", "6.7"), file("b", "6.8"), file("d", "x")])
      } == [
        "d:2:9: error: 'x' is not a release",
        "d:3:6: error: 'x.0' is not a release",
        "b:2:9: error: 6.8 has a table already",
        "a:2:9: note: the other table is here",
      ])
  }
}
