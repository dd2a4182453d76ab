import TestSupport
import Testing

/// What the adaptors do, in user space, over a fake of each era's core; see `Behaviour`.
///
/// The fake records calls and knows who holds which lock.
@Suite struct BehaviourTests {
  @Test(arguments: Behaviour.releases, Behaviour.areas)
  func behavesWithGCC(_ release: String, _ area: String) async throws {
    let outcome = try await Behaviour(release: release).run(area, "gcc")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test(
    arguments: ["4.4", "5.5", "5.10", "5.15", "6.0", "6.1", "6.2", "6.8"], Behaviour.areas)
  func behavesWithClang(_ release: String, _ area: String) async throws {
    let outcome = try await Behaviour(release: release).run(area, "clang")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// The controls: with a gate that says otherwise than the kernel does, the checks have to fail.
  @Test(
    arguments: [
      ("6.2", "dma_buf", "SHIM_MEANING_DMA_BUF_OPS__MMAP=1"),
      ("5.10", "dma_buf", "SHIM_MEANING_DMA_BUF_OPS__MAP_DMA_BUF=2"),
      (
        "6.2", "dma_buf",
        "SHIM_MEANING_DMA_BUF_MAP_ATTACHMENT=1 SHIM_MEANING_DMA_BUF_UNMAP_ATTACHMENT=1"
      ),
      ("6.1", "vfio", "SHIM_MEANING_VFIO_INFO_CAP_ADD=2"),
    ])
  func aWrongGateShows(_ release: String, _ area: String, _ gates: String) async throws {
    let outcome = try await Behaviour(release: release).run(
      area, "gcc", flags: gates.split(separator: " ").map { "-D\($0)" })
    #expect(outcome.status != 0)
  }
}
