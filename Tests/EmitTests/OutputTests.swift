import HeaderCompare
import KernelModel
import ShimEmit
import ShimPlan
import TestSupport
import Testing

@Suite struct OutputTests {
  @Test func theOrderOfTheRecordsDoesNotMatter() throws {
    let once = try Emitted().files
    let again = try Emitted(RecordedTables.records.shuffled()).files
    #expect(once == again)
  }

  @Test func aBlockTellsWhatChangedAndWhere() throws {
    let block = """
      /*
       * dma_buf_begin_cpu_access (linux/dma-buf.h): form changed at 4.6.
       *   form 2: 4.6 ..    int dma_buf_begin_cpu_access(struct dma_buf *dma_buf,
       *                       enum dma_data_direction dir)
       *   form 1: .. 4.5    int dma_buf_begin_cpu_access(struct dma_buf *dma_buf, size_t start,
       *                       size_t len, enum dma_data_direction dir)
       * Evidence: 4.5 include/linux/dma-buf.h:227, 4.6 (tree 4.6.3) include/linux/dma-buf.h:225; closed.
       */
      #ifndef SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS
      #if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
      #define SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS 2
      #else /* < 4.6 */
      #define SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS 1
      #endif /* >= 4.6 */
      #elif SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS < 0 || SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS > 2
      #error "gates.h: SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS is no form, 0 to 2 are"
      #endif /* SHIM_FORM_DMA_BUF_BEGIN_CPU_ACCESS */

      """
    #expect(try Emitted().gates.contains(block))
  }

  @Test func linesStayWithinTheWidth() throws {
    for file in try Emitted().files {
      #expect(file.text.hasSuffix("\n"))
      #expect(file.text.hasPrefix("/* SPDX-License-Identifier: GPL-2.0-only OR MIT */\n"))
      for line in file.text.split(separator: "\n") where line.hasPrefix(" *") {
        #expect(line.utf8.count <= 100 || !line.dropFirst(3).contains(" "), "\(line)")
        #expect(line.last != " ", "\(line)")
      }
    }
  }
}
