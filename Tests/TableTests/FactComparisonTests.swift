import KernelModel
import ReleaseTables
import Testing

@Suite struct FactComparisonTests {
  private static let header = "include/uapi/linux/vfio.h"

  /// A record of one header, from the rows of a table.
  private static func record(_ rows: [String]) throws -> ReleaseRecord {
    let preamble = [
      "shimgen-table\t3\trecord", "release\t6.8", "tree\t6.8.0", "source\ttree\tby hand",
      "header\t\(header)\tpresent",
    ]
    return try table((preamble + rows).map { $0 + "\n" }.joined())
  }

  private static let reference = [
    "1\trecord\tops\tstruct ops\tsize=16",
    "2\tmember\tops.match\tint (*match)(struct vfio_device *vdev, char *buf)",
    "3\tmember\tops.flag\tu8 flag:1",
    "5\tfunction\tattach\tint attach(struct file *file)",
    "6\tenum\tmode\tenum mode",
    "6\tconstant\tMODE_A\t0",
    "7\tmacro\tVERSION\t_IO ( 1 )\tvalue=0x3b64",
    "8\tmacro\tof(x)\t( x )",
    "9\ttypedef\tfoo_t\ttypedef int foo_t",
  ]

  @Test func findsNoDifferenceBetweenARecordAndItself() throws {
    let record = try Self.record(Self.reference)
    let comparison = FactComparison(of: record, with: record)
    #expect(comparison.differences.isEmpty)
    #expect(comparison.count == 34)
  }

  @Test func ignoresWhatTheOtherRecordCannotSee() throws {
    let recorded = try Self.record([
      "11\trecord\tops\tstruct ops\tsize=16\talign=8\tdoc=Callbacks.",
      "12\tmember\tops.match\tint (*match)(struct vfio_device *vdev, char __user *buf)\tdoc=Optional.",
      "13\topen\tops\tunion\toffset=8",
      "14\tmember\tops.a\tint a",
      "13\tclose\tops",
      "15\tmember\tops.flag\tu8 flag:1\tif=IS_ENABLED(CONFIG_IOMMUFD)",
      "16\tmember\tops.other\tint other\tif=!IS_ENABLED(CONFIG_IOMMUFD)",
      "17\trecord\tinner\tstruct inner\twithin=ops",
      "25\tfunction\tattach\tint attach(struct file *file)\tif=IS_ENABLED(CONFIG_X)",
      "26\tfunction\tattach\tstatic inline int attach(struct file *file)\tif=!IS_ENABLED(CONFIG_X)",
      "27\tfunction\tfallback\tstatic inline int fallback(void)\tif=!defined(CONFIG_X)",
      "28\tenum\tmode\tenum mode",
      "28\tconstant\tMODE_A\t0",
      "29\tmacro\tVERSION\t_IO ( 1 )\ttype=unsigned int\tvalue=0x3b64\tvalue/powerpc64le=0x20003b64",
      "30\tmacro\tof(x)\t( x )",
      "31\ttypedef\tfoo_t\ttypedef int foo_t",
    ])
    let comparison = FactComparison(of: recorded, with: try Self.record(Self.reference))
    #expect(comparison.differences.map(\.description) == [])
  }

  @Test(arguments: [
    (0, "1\trecord\tops\tunion ops\tsize=16", "ops: kind: 'union', expected 'struct'"),
    (0, "1\trecord\tops\tstruct ops\tsize=24", "ops: size on x86_64: '24', expected '16'"),
    (0, "1\trecord\tops\tstruct ops", "ops: size on x86_64: nothing, expected '16'"),
    (2, "3\tmember\tops.flag\tu8 flag:2", "ops.flag: bits: '2', expected '1'"),
    (2, "3\tmember\tops.flag\tu16 flag:1", "ops.flag: type: 'u16', expected 'u8'"),
    (
      3, "5\tfunction\tattach\tlong attach(struct file *file)",
      "attach: result: 'long', expected 'int'"
    ),
    (
      3, "5\tfunction\tattach\tint attach(struct inode *file)",
      "attach: parameter 1: 'struct inode *', expected 'struct file *'"
    ),
    (
      3, "5\tfunction\tattach\tint attach(struct file *filp)",
      "attach: name of parameter 1: 'filp', expected 'file'"
    ),
    (
      3, "5\tfunction\tattach\tstatic inline int attach(struct file *file)",
      "attach: inline: 'true', expected 'false'"
    ),
    (
      3, "5\tfunction\tattach\tint attach(void)",
      "attach: number of parameters: '0', expected '1'"
    ),
    (5, "6\tconstant\tMODE_A\t1", "mode.MODE_A: value: '1', expected '0'"),
    (5, "6\tconstant\tMODE_B\t0", "mode: constant 1: 'MODE_B', expected 'MODE_A'"),
    (
      6, "7\tmacro\tVERSION\t_IO ( 2 )\tvalue=0x3b64",
      "VERSION: tokens: '_IO ( 2 )', expected '_IO ( 1 )'"
    ),
    (
      6, "7\tmacro\tVERSION\t_IO ( 1 )\tvalue=0x3b65",
      "VERSION: value on x86_64: '0x3b65', expected '0x3b64'"
    ),
    (7, "8\tmacro\tof(y)\t( x )", "of: tokens: '( y ) ( x )', expected '( x ) ( x )'"),
    (8, "9\ttypedef\tfoo_t\ttypedef long foo_t", "foo_t: type: 'long', expected 'int'"),
  ])
  func findsTheOneFactThatDiffers(_ index: Int, _ row: String, _ difference: String) throws {
    var rows = Self.reference
    rows[index] = row
    let comparison = FactComparison(
      of: try Self.record(rows), with: try Self.record(Self.reference))
    #expect(comparison.differences.map(\.description) == ["\(Self.header): \(difference)"])
  }

  @Test func findsWhatOneOfTheTwoLacks() throws {
    let reference = try Self.record(Self.reference)
    var rows = Self.reference
    rows.remove(at: 3)
    let shorter = try Self.record(rows)
    #expect(
      FactComparison(of: shorter, with: reference).differences.map(\.description)
        == ["\(Self.header): attach: function: nothing, expected 'declared'"])
    #expect(
      FactComparison(of: reference, with: shorter).differences.map(\.description)
        == ["\(Self.header): attach: function: 'declared', expected nothing"])
    var absent = reference
    absent.headers[0].declarations = nil
    #expect(
      FactComparison(of: reference, with: absent).differences.first?.description
        == "\(Self.header): header: presence: 'present', expected 'absent'")
  }

  @Test func findsMembersInAnotherOrder() throws {
    var rows = Self.reference
    rows.swapAt(1, 2)
    let comparison = FactComparison(
      of: try Self.record(rows), with: try Self.record(Self.reference))
    #expect(
      comparison.differences.map(\.description) == [
        "\(Self.header): ops.flag: member: 'declared here', expected nothing",
        "\(Self.header): ops.flag: member: nothing, expected 'declared here'",
      ])
  }
}
