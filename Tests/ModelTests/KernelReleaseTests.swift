import KernelModel
import Testing

@Suite struct KernelReleaseTests {
  @Test(arguments: ["6.8", "v6.8", "6.8.0"]) func spellsOneReleaseOneWay(_ text: String) {
    #expect(KernelRelease(text) == KernelRelease(6, 8))
  }

  @Test(arguments: ["", "6", "6.8-rc1", "6.8.", "6..8", "6.8.1.2", "six", "6.-8", "6.888888"])
  func refusesWhatIsNoRelease(_ text: String) {
    #expect(KernelRelease(text) == nil)
  }

  @Test func knowsTheNeighbourAcrossMajorVersions() {
    #expect(KernelRelease(4, 20).nextMainline == KernelRelease(5, 0))
    #expect(KernelRelease(5, 15, 16).nextMainline == KernelRelease(5, 16))
    #expect(KernelRelease(5, 19).nextMainline == KernelRelease(6, 0))
  }
}
