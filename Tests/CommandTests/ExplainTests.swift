import Foundation
import TestSupport
import Testing

/// `shimgen explain`: one declaration's life on one screen.
@Suite struct ExplainTests {
  private static func explain(_ arguments: String...) async throws -> Tool.Outcome {
    try await Tool.shimgen(["explain"] + arguments)
  }

  /// Each kind of declaration has its forms, sources and advice.
  @Test(arguments: [
    (
      "vfio_device_ops.release",
      [
        "member vfio_device_ops.release (include/linux/vfio.h): "
          + "form changed at 5.13, gone at 5.15, back at 6.1",
        "form 1  .. 5.12               void (*release)(void *device_data)",
        "closes one descriptor", "SHIM_MEANING_VFIO_DEVICE_OPS__RELEASE 3  6.2 ..",
        "write it as 6.8 has it, without a conditional:", "must not free the device",
        "6.1  6.0 include/linux/vfio.h without it",
      ]
    ),
    (
      "dma_buf_kmap",
      [
        "function dma_buf_kmap", "gone at 5.6", "6.8 does not have it",
        "#if SHIM_FORM_DMA_BUF_KMAP == 1",
      ]
    ),
    (
      "VFIO_GET_API_VERSION",
      [
        "macro VFIO_GET_API_VERSION", "= 0x3b64,", "0x20003b64",
        "no conditional is needed",
      ]
    ),
    (
      "VFIO_DEVICE_STATE_STOP_COPY",
      ["enum vfio_device_mig_state (include/uapi/linux/vfio.h): added at 5.18"]
    ),
    ("struct vfio_device_set", ["record vfio_device_set", "added at 5.15"]),
    ("SHIM_FORM_DMA_BUF_OPS__ATTACH", ["member dma_buf_ops.attach", "form changed at 4.19"]),
    ("linux/iosys-map.h", ["header linux/iosys-map.h: added at 5.18"]),
    ("vfio_group_type", ["drivers cannot include drivers/vfio/vfio.h"]),
    ("vfio_iommu_driver_ops", ["gone at 5.16"]),
  ])
  func aSymbolIsExplained(_ name: String, _ parts: [String]) async throws {
    let outcome = try await Self.explain(name)
    #expect(outcome.status == 0, "\(outcome)")
    for part in parts { #expect(outcome.output.contains(part), "\(part): \(outcome.output)") }
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 60, "one screen: \(lines.count)")
    #expect(lines.dropFirst().allSatisfy { $0.count <= 100 || !$0.contains(" ") })
  }

  @Test(arguments: [
    ("dma_buf_attahc", "near: dma_buf_attach"), ("match", "vfio_device_ops.match"),
    ("vfio_device_ops.relase", "vfio_device_ops.release"), ("DMA_BUF_VMAP", "dma_buf_vmap"),
  ])
  func nearMissesAreSuggested(_ name: String, _ part: String) async throws {
    let outcome = try await Self.explain(name)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.hasPrefix("error: no release of 4.4 to 6.8 declares '\(name)'; near: "),
      "\(outcome.errors)")
    #expect(outcome.errors.contains(part), "\(outcome.errors)")
  }

  @Test func nothingIsNear() async throws {
    let outcome = try await Self.explain("zzzzzzzzzzzzzzzzzzzz")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == "error: no release of 4.4 to 6.8 declares 'zzzzzzzzzzzzzzzzzzzz'\n")
  }

  @Test func programsReadTheSame() async throws {
    let outcome = try await Self.explain("dma_buf_vmap", "--format", "json")
    #expect(outcome.status == 0)
    let all = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let symbol = try #require((all as? [[String: Any]])?.first)
    #expect(symbol["name"] as? String == "dma_buf_vmap")
    #expect(symbol["gate"] as? String == "SHIM_FORM_DMA_BUF_VMAP")
    #expect((symbol["forms"] as? [Any])?.count == 3)
    let runs = try #require(symbol["coverage"] as? [[String: Any]])
    #expect(runs.map { $0["coverage"] as? String } == ["adapted", "native"])
  }
}
