import HeaderCompare
import KernelModel
import Testing

private let path = "include/linux/vfio.h"
private let hidden = "drivers/vfio/vfio.h"

@Suite struct SourceComparisonTests {
  private let tables = [
    record(
      KernelRelease(6, 0),
      [path: "int f(void);\nstruct ops { int (*open)(void *); };\nint moved(void);", hidden: ""]),
    record(
      KernelRelease(6, 1),
      [
        path: "int f(int);\nstruct ops { int (*open)(void *); int old; };\nint gone(void);",
        hidden: "int moved(void);\nstruct inner { int a; };",
      ]),
    record(KernelRelease(6, 2), [path: "int f(long);\nint later(void);", hidden: ""]),
  ]

  private func comparison(
    _ text: String, _ images: [ImageRecord] = [], at release: KernelRelease = KernelRelease(6, 1, 9)
  ) throws -> SourceComparison {
    SourceComparison(
      record(release, [path: text]), histories: try Histories(records: tables, headers: [path]),
      images: images)
  }

  private func verdict(
    _ name: String, _ member: String? = nil, in comparison: SourceComparison
  ) -> SourceComparison.Verdict? {
    comparison.findings.first { $0.key.name == name && $0.key.member == member }?.verdict
  }

  @Test func eachDeclarationHasOneVerdict() throws {
    let found = try comparison(
      "int f(long);\nstruct ops { int (*open)(void *vdev); };\nint later(void);")
    #expect(found.table == KernelRelease(6, 1))
    guard case .formDiffers(let difference)? = verdict("f", in: found) else {
      Issue.record("f does not differ")
      return
    }
    #expect(difference.matching == [KernelRelease(6, 2)])
    #expect(difference.source.location.line == 1)
    #expect(difference.other.spelling == "int(int)")
    #expect(verdict("ops", in: found) == .agrees)
    #expect(verdict("ops", "open", in: found) == .agrees)
    #expect(verdict("ops", "old", in: found) == .onlyInTable)
    #expect(verdict("gone", in: found) == .onlyInTable)
    #expect(verdict("later", in: found) == .onlyInSource(matching: [KernelRelease(6, 2)]))
    #expect(found.counts.map(\.count) == [3, 0, 0, 1, 1, 2, 0])
  }

  @Test func imagesAddTheirWord() throws {
    let text = "int f(int);\nstruct ops { int (*open)(void *); int old; };\nint gone(void);"
    let shown = image(
      KernelRelease(6, 1),
      "struct ops { int (*open)(int); int extra; };\nint moved(void);\nstruct inner { int a; };",
      absent: [(.function, "f")])
    let found = try comparison(text, [shown])
    #expect(verdict("f", in: found) == .notInImage([shown.image]))
    #expect(verdict("gone", in: found) == .agrees)
    #expect(verdict("ops", "open", in: found)?.kind == .formDiffers)
    #expect(verdict("ops", "old", in: found) == .notInImage([shown.image]))
    #expect(
      verdict("ops", "extra", in: found) == .onlyInImage([shown.image], matching: []))
    let place = SourceLocation(path: hidden, line: 1)
    #expect(verdict("moved", in: found) == .privateToKernel([shown.image], declaredAt: place))
    #expect(verdict("inner", in: found)?.kind == .privateToKernel)
    #expect(verdict("inner", "a", in: found) == nil)
  }

  @Test func aSourceCanBeDated() throws {
    let histories = try Histories(records: tables, headers: [path])
    for table in tables {
      let dating = histories.dating(of: record(KernelRelease(3, 0), [path: nil]))
      #expect(dating.matching.isEmpty)
      var source = table
      source.release = KernelRelease(3, 0)
      #expect(histories.dating(of: source).matching == [table.release])
    }
    let near = histories.dating(of: record(KernelRelease(3, 0), [path: "int f(long);"]))
    #expect(near.matching.isEmpty)
    #expect(near.closest == [KernelRelease(6, 2)])
    #expect(near.disagreements == 1)
  }

  @Test func livesAreTold() throws {
    let images = [
      image(
        KernelRelease(6, 0), "struct ops { int (*open)(void *); };\nint moved(void);",
        absent: [(.function, "f")]),
      image(KernelRelease(6, 1), "struct ops { int (*open)(void *); };\nint moved(void);"),
      image(KernelRelease(6, 2), "int moved(void);\nint f(long);\nint inside(void);"),
    ]
    let found = LifeStatement.all(records: tables.shuffled(), images: images)
    #expect(
      found.map(\.description) == [
        "f is declared in all 3 releases, 6.0 to 6.2, although images show it in 6.2 only",
        "inside is private to the kernel: images show it in 6.2, and no public header declares it",
        "moved left the public header at 6.1 (now private: drivers/vfio/vfio.h) although images "
          + "show it until 6.2",
        "ops.old stands in the headers of 6.1 but not in the images of 6.1",
      ])
  }
}
