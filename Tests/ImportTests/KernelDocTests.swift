import KernelModel
import ReleaseTables
import Testing

/// kernel-doc's two writers, and the pages that are refused.
@Suite struct KernelDocTests {
  private func errors(_ text: String) -> [String] {
    do throws(Diagnostics) {
      _ = try KernelDocImport.page(from: Array(text.utf8), path: "p")
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  /// The form of `scripts/kernel-doc -rst`.
  static let kernel = """
    .. c:function:: int dma_buf_fd (struct dma_buf *dmabuf, int flags)

       returns a file descriptor for
       the given dma_buf

    **Parameters**

    ``struct dma_buf *dmabuf``
      [in]    pointer to dma_buf for which fd is required.

    ``int flags``
      *undescribed*

    **Description**

    On success, returns an associated 'fd'. Else, returns error.

    .. c:type:: struct dma_buf

       shared buffer object

    **Definition**

    ::

      struct dma_buf {
        size_t size;
        struct dma_buf_poll_cb_t {
          __poll_t active;
        } cb_excl, cb_shared;
        union {
          void *vaddr_iomem;
          void *vaddr;
        };
        unsigned int locked : 1;
      };

    **Members**

    ``size``
      size of the buffer; invariant
      over its lifetime

      not in pages

    ``vaddr``
      a pointer

    .. c:enum:: vfio_group_type

       what a group is

    **Definition**

    ::

      enum vfio_group_type {
        VFIO_IOMMU,
        VFIO_NO_IOMMU = 4
      };

    **Constants**

    ``VFIO_NO_IOMMU``
      without an IOMMU

    """

  @Test func readsTheKernelsForm() throws {
    let page = try KernelDocImport.page(from: Array(Self.kernel.utf8), path: "p")
    #expect(page.sourceFile == nil)
    try #require(
      page.declarations.map(\.name) == [
        "dma_buf_fd", "dma_buf_poll_cb_t", "dma_buf", "vfio_group_type",
      ])
    guard case .function(let function) = page.declarations[0].content,
      case .record(let hoisted) = page.declarations[1].content,
      case .record(let record) = page.declarations[2].content,
      case .enumeration(let enumeration) = page.declarations[3].content
    else {
      Issue.record("other kinds were read")
      return
    }
    #expect(function.type.spelling == "int (struct dma_buf *, int)")
    #expect(
      page.declarations[0].documentation
        == KernelDoc(
          summary: "returns a file descriptor for the given dma_buf",
          parameters: [
            .init(name: "dmabuf", text: "[in]    pointer to dma_buf for which fd is required.")
          ]))
    #expect(hoisted.enclosing == "dma_buf")
    #expect(hoisted.members.map(\.name) == ["active"])
    #expect(record.members.map(\.name) == ["size", "cb_excl", "cb_shared", nil, "locked"])
    #expect(record.members[1].type == .named("struct dma_buf_poll_cb_t"))
    #expect(record.members[4].bits == 1)
    #expect(
      record.members[0].documentation
        == "size of the buffer; invariant over its lifetime\n\nnot in pages")
    guard case .record(let union) = record.members[3].content else {
      Issue.record("the union was lost")
      return
    }
    #expect(union.kind == .union)
    #expect(union.members.map(\.documentation) == [nil, "a pointer"])
    #expect(enumeration.constants.map(\.value) == [0, 4])
    #expect(enumeration.constants.map(\.documentation) == [nil, "without an IOMMU"])
  }

  @Test func readsParameterFields() throws {
    let text = """
      .. src-file: drivers/dma-buf/dma-buf.c

      .. _`dma_buf_fd`:

      dma_buf_fd
      ==========

      .. c:function:: int dma_buf_fd(struct dma_buf *dmabuf, int flags)

          returns a file descriptor

          :param struct dma_buf \\*dmabuf:
              [in]    pointer to dma\\_buf

          :param int flags:
              *undescribed*

      """
    let page = try KernelDocImport.page(from: Array(text.utf8), path: "p")
    #expect(page.sourceFile == "drivers/dma-buf/dma-buf.c")
    #expect(
      page.declarations.map(\.documentation) == [
        KernelDoc(
          summary: "returns a file descriptor",
          parameters: [.init(name: "dmabuf", text: "[in]    pointer to dma_buf")])
      ])
  }

  @Test(arguments: [
    ("", ["p:1:1: error: a documented declaration was expected, found the end of the page"]),
    ("words\n", ["p:1:1: error: a line that is not understood"]),
    (".. image:: a.png\n", ["p:1:1: error: a directive that is not known"]),
    (".. c:var:: a\n", ["p:1:1: error: 'c:var' with 'a' is not known"]),
    ("**Members**\n", ["p:1:1: error: a section before any declaration"]),
    (".. src-file: a b\n", ["p:1:14: error: a source file's path was expected"]),
    (".. c:type:: struct a\n", ["p:1:1: error: the declaration has no definition"]),
    (
      ".. c:function:: int f(int\n", ["p:1:23: error: ')' was expected, found the end"]
    ),
    (
      ".. c:function:: F(a, b)\n", ["p:1:17: error: a function's prototype was expected"]
    ),
    (
      ".. c:function:: int f(int a)\n\n**Parameters**\n\n``int b``\n  text\n",
      ["p:5:3: error: 'f' has no parameter 'b'"]
    ),
    (
      ".. c:type:: struct a\n\n**Definition**\n\n::\n\n  struct a {\n    int b c;\n  };\n",
      ["p:8:11: error: ';' was expected, found 'c'"]
    ),
    (
      ".. c:type:: struct a\n\n**Definition**\n\n::\n\n  struct b {\n    int c;\n  };\n",
      ["p:7:1: error: the definition is not what was announced"]
    ),
    (
      ".. c:type:: struct a\n\n**Definition**\n\n::\n\n  struct a {\n  };\n\n**Members**\n\n``b``\n  c\n",
      ["p:12:3: error: 'a' has no member 'b'"]
    ),
    (
      ".. c:type:: struct a\n\n**Definition**\n\n::\n\n",
      [
        "p:7:1: error: an indented definition was expected, found the end of the page",
        "p:1:1: error: the declaration has no definition",
      ]
    ),
  ]) func refuses(_ text: String, _ expected: [String]) { #expect(errors(text) == expected) }
}
