import HeaderCompare
import KernelModel
import TestSupport
import Testing

private let path = "include/linux/vfio.h"

private func timeline(_ records: [ReleaseRecord], _ key: DeclarationKey) throws -> Timeline? {
  let histories = try Histories(records: records, headers: [path])
  return histories[key]?.timeline(
    over: Array(histories.records.indices), of: histories.records)
}

@Suite struct TimelineTests {
  private let function = DeclarationKey(header: path, kind: .function, name: "f")

  @Test func aPartialSourceIsUnknownAndNotAbsent() throws {
    let records = [
      record(KernelRelease(6, 1), [path: "int f(void);"]), record(KernelRelease(6, 2), [:]),
      record(KernelRelease(6, 3), [path: "int f(int);"]),
      record(KernelRelease(6, 4), [path: String?.none]),
    ]
    let histories = try Histories(records: records, headers: [path])
    let history = try #require(histories[function])
    #expect(history.evidence(at: 1) == .unknown)
    #expect(history.evidence(at: 3) == .absent)
    let boundaries = try #require(try timeline(records, function)).boundaries
    #expect(boundaries.map(\.missing) == [[KernelRelease(6, 2)], []])
    #expect(boundaries.map(\.isClosed) == [false, true])
  }

  @Test func aMainlineReleaseSpeaksForItself() throws {
    let records = [
      record(KernelRelease(6, 1), [path: "int f(void);"]),
      record(KernelRelease(6, 1, 5), [path: "int f(int);"]),
      record(KernelRelease(6, 2), [path: "int f(void);"]),
    ]
    let timeline = try #require(try timeline(records, function))
    #expect(timeline.boundaries.map(\.number) == [2, 1])
    #expect(timeline.boundaries.map(\.isClosed) == [false, true])
    #expect(
      timeline.boundaries.map(\.without.release)
        == [KernelRelease(6, 1), KernelRelease(6, 1, 5)])
    let spans = timeline.spans(from: KernelRelease(6, 1))
    #expect(spans.map(\.number) == [1, 2])
    #expect(
      spans.map(\.ranges) == [
        [
          ReleaseRange(from: KernelRelease(6, 1), to: KernelRelease(6, 1, 5)),
          ReleaseRange(from: KernelRelease(6, 2)),
        ], [ReleaseRange(from: KernelRelease(6, 1, 5), to: KernelRelease(6, 2))],
      ])
  }

  @Test func neighbouringPointReleasesAreClosed() throws {
    let records = [
      record(KernelRelease(6, 1), tree: KernelRelease(6, 1, 4), [path: "int f(void);"]),
      record(KernelRelease(6, 1, 5), [path: "int f(int);"]),
    ]
    #expect(try timeline(records, function)?.boundaries.map(\.isClosed) == [true])
  }

  @Test func whatAVersionCannotSayMovesNothing() throws {
    let records = [
      record(KernelRelease(5, 10), [path: "int f(void);"]),
      record(KernelRelease(5, 10, 262), [path: "int f(int);"]),
      record(KernelRelease(5, 11), [path: "int f(void);"]),
    ]
    let timeline = try #require(try timeline(records, function))
    #expect(timeline.boundaries.isEmpty)
    #expect(timeline.overrides.map(\.number) == [2])
    #expect(timeline.overrides.map(\.instead) == [1])
  }

  @Test func theFirstVariantIsTheForm() throws {
    var one = record(KernelRelease(6, 1), [path: "int f(void);\nint f(int);"])
    one.headers[0].declarations?.append(
      Declaration(name: "f", content: .macro(Macro(tokens: ["0"])), condition: "!X"))
    let two = record(KernelRelease(6, 2), [path: "int f(void);"])
    let histories = try Histories(records: [one, two], headers: [path])
    #expect(histories.all.map(\.key) == [DeclarationKey(header: path), function])
    #expect(histories.changes(from: 0, to: 1).changes.isEmpty)
  }

  @Test func membersInPlaceHavePaths() throws {
    let text = "struct s { union { void *vaddr; long io; }; struct { int cb; } poll; int :3; };"
    let histories = try Histories(
      records: [record(KernelRelease(6, 1), [path: text])], headers: [path])
    #expect(histories.all.compactMap(\.key.member) == ["io", "poll", "poll.cb", "vaddr"])
  }

  @Test func namesAndAnnotationsAreNoForms() throws {
    let records = [
      record(KernelRelease(6, 1), [path: "long f(void __user *here, const char *);"]),
      record(KernelRelease(6, 2), [path: "static inline long f(void *there, const char *b);"]),
    ]
    #expect(try timeline(records, function)?.isConstant == true)
  }

  @Test func twoRecordsOfOneReleaseAreAnError() {
    let one = record(KernelRelease(6, 1), [:])
    #expect(throws: Diagnostics.self) {
      try Histories(records: [one, one], headers: GatedHeaders.paths)
    }
  }
}
