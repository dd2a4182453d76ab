import TestSupport
import Testing

/// How a command must refuse its input: the exit status and the first line that it prints.
struct Refusal {
  let status: Int
  let firstLine: String

  /// Runs the tool in a folder: it must refuse as said, and leave the folder as it was.
  func expect(
    of arguments: [String], in folder: TemporaryFolder,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let before = folder.snapshot()
    let outcome = try await Tool.shimgen(arguments, in: folder.path)
    #expect(outcome.status == status, "\(outcome)", sourceLocation: sourceLocation)
    #expect(outcome.firstError == firstLine, sourceLocation: sourceLocation)
    #expect(
      folder.snapshot().keys.sorted() == before.keys.sorted(), sourceLocation: sourceLocation)
    #expect(folder.snapshot() == before, "a file has changed", sourceLocation: sourceLocation)
  }
}

extension Tool.Outcome {
  /// The first line of standard error.
  var firstError: String {
    errors.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
  }
}

/// Header names as the tool lists them.
let headerSet = [
  "include/linux/vfio.h", "include/linux/dma-buf.h", "include/linux/dma-buf-map.h",
  "include/linux/iosys-map.h", "include/linux/vfio_pci_core.h", "include/linux/mdev.h",
  "include/uapi/linux/vfio.h", "include/uapi/linux/dma-buf.h", "drivers/vfio/vfio.h",
]
