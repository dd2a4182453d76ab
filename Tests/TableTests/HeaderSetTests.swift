import KernelModel
import ReleaseTables
import Testing

@Suite struct HeaderSetTests {
  @Test func readsTheHeadersOfTheProject() throws {
    let set = try HeaderSet(yaml: try Fixtures.text("Tables/headers.yaml"), path: "headers.yaml")
    #expect(set.headers.map(\.path).sorted() == KernelAPIImport.headers)
    #expect(
      set.headers.filter(\.isGated).map(\.path) == [
        "include/linux/vfio.h", "include/linux/dma-buf.h", "include/linux/dma-buf-map.h",
        "include/linux/iosys-map.h", "include/uapi/linux/vfio.h",
        "include/uapi/linux/dma-buf.h",
      ])
    #expect(set["drivers/vfio/vfio.h"]?.visibility == .private)
    #expect(set["include/uapi/linux/vfio.h"]?.visibility == .uapi)
    #expect(set["include/linux/vfio.h"]?.visibility == .kernel)
    #expect(set["include/linux/kernel.h"] == nil)
    #expect(set.exports == ["drivers/vfio", "drivers/dma-buf"])
    #expect(set.isOpsTable("dma_buf_ops"))
    #expect(!set.isOpsTable("dma_buf"))
  }

  @Test(arguments: [
    ("", "h.yaml: error: the file is empty"),
    ("headers: []\n", "h.yaml:1:1: error: 'ops' is missing"),
    ("ops: {}\n", "h.yaml:1:1: error: 'headers' is missing"),
    ("headers: []\nops: {}\nmore: 1\n", "h.yaml:3:1: error: the key 'more' is unknown here"),
    (
      "headers:\n  - path: a/b.h\n    gate: true\nops: {}\n",
      "h.yaml:3:5: error: the key 'gate' is unknown here"
    ),
    (
      "headers:\n  - path: a/b.h\n    gated: yes\nops: {}\n",
      "h.yaml:3:12: error: 'true' or 'false' was expected"
    ),
    (
      "headers:\n  - path: a/b.h\n  - path: a/b.h\nops: {}\n",
      "h.yaml:3:11: error: 'a/b.h' is listed twice"
    ),
    (
      "headers:\n  - path: ../b.h\nops: {}\n",
      "h.yaml:2:11: error: '../b.h' is not a path of a header in the kernel tree"
    ),
    ("headers:\n  - gated: true\nops: {}\n", "h.yaml:2:5: error: 'path' is missing"),
    (
      "headers: []\nexports: [/drivers]\nops: {}\n",
      "h.yaml:2:11: error: '/drivers' is not a path of a folder in the kernel tree"
    ),
    (
      "headers: []\nexports: [a, a]\nops: {}\n", "h.yaml:2:14: error: 'a' is listed twice"
    ),
    ("headers: 1\nops: {}\n", "h.yaml:1:10: error: a list was expected"),
    (
      "headers: []\nops:\n  names: [a b]\n",
      "h.yaml:3:11: error: 'a b' is not a C identifier"
    ),
    ("headers: []\nops:\n  names: [a, a]\n", "h.yaml:3:14: error: 'a' is listed twice"),
    ("headers: []\nheaders: []\nops: {}\n", "h.yaml:1:1: error: the key 'headers' stands twice"),
  ])
  func refuses(_ yaml: String, _ message: String) {
    #expect(
      refusal { () throws(Diagnostics) in try HeaderSet(yaml: yaml, path: "h.yaml") } == [message])
  }
}
