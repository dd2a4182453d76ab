// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// The callbacks of the dma-buf exporter, for every release: what they are called with, and under
// which lock, is the target's everywhere.

/// One exported buffer.
///
/// The dma-buf owns it; what changes is guarded by the dma-buf's reservation lock.
final class Buffer {
  static let maximumCount: UInt64 = 1024

  var pages: [UnsafeMutablePointer<page>?] = []
  var pins = 0
  var address: UnsafeMutableRawPointer?

  /// Allocates the pages.
  init?(count: Int) {
    pages.reserveCapacity(count)
    for _ in 0..<count {
      guard let page = exporter_alloc_page() else { return nil }
      pages.append(page)
    }
  }

  deinit {
    for page in pages { exporter_free_page(page) }
  }
}

/// What an attachment has of its own: the scatter list that is mapped for its device.
final class Attachment {
  let table = UnsafeMutablePointer<sg_table>.allocate(capacity: 1)
  var isMapped = false

  deinit { table.deallocate() }
}

extension UnsafeMutablePointer<dma_buf> {
  var buffer: Buffer { Unmanaged<Buffer>.fromOpaque(pointee.priv).takeUnretainedValue() }
}

extension UnsafeMutablePointer<dma_buf_attachment> {
  var own: Attachment? {
    pointee.priv.map { Unmanaged<Attachment>.fromOpaque($0).takeUnretainedValue() }
  }
}

// MARK: Attachments

@c @implementation
func exporter_attach(
  _ dmabuf: UnsafeMutablePointer<dma_buf>!, _ attach: UnsafeMutablePointer<dma_buf_attachment>!
) -> Int32 {
  let buffer = dmabuf.buffer
  let own = Attachment()
  let result = buffer.pages.withUnsafeMutableBufferPointer {
    exporter_fill_table(own.table, $0.baseAddress, UInt32($0.count))
  }
  if result != 0 { return result }
  attach.pointee.priv = Unmanaged.passRetained(own).toOpaque()
  return 0
}

@c @implementation
func exporter_detach(
  _ dmabuf: UnsafeMutablePointer<dma_buf>!, _ attach: UnsafeMutablePointer<dma_buf_attachment>!
) {
  let own = Unmanaged<Attachment>.fromOpaque(attach.pointee.priv).takeRetainedValue()
  sg_free_table(own.table)
}

/// The pages never move, so pinning is counting; a real exporter would bring them in.
@c @implementation
func exporter_pin(_ attach: UnsafeMutablePointer<dma_buf_attachment>!) -> Int32 {
  exporter_assert_locked(attach.pointee.dmabuf)
  attach.pointee.dmabuf.buffer.pins += 1
  return 0
}

@c @implementation
func exporter_unpin(_ attach: UnsafeMutablePointer<dma_buf_attachment>!) {
  exporter_assert_locked(attach.pointee.dmabuf)
  let buffer = attach.pointee.dmabuf.buffer
  exporter_warn_unless(buffer.pins > 0)
  buffer.pins -= 1
}

@c @implementation
func exporter_map(
  _ attach: UnsafeMutablePointer<dma_buf_attachment>!, _ direction: dma_data_direction
) -> UnsafeMutablePointer<sg_table>! {
  exporter_assert_locked(attach.pointee.dmabuf)
  guard let own = attach.own, !own.isMapped else { return failure(EBUSY) }
  let count = exporter_map_table(attach.pointee.dev, own.table, direction)
  if count == 0 { return failure(ENOMEM) }
  own.table.pointee.nents = UInt32(count)
  own.isMapped = true
  return own.table
}

@c @implementation
func exporter_unmap(
  _ attach: UnsafeMutablePointer<dma_buf_attachment>!, _ table: UnsafeMutablePointer<sg_table>!,
  _ direction: dma_data_direction
) {
  exporter_assert_locked(attach.pointee.dmabuf)
  exporter_unmap_table(attach.pointee.dev, table, direction)
  attach.own?.isMapped = false
}

/// A pointer that says what went wrong.
func failure<Value>(_ error: Int32) -> UnsafeMutablePointer<Value>? {
  ERR_PTR(-Int(error)).assumingMemoryBound(to: Value.self)
}

// MARK: Access by the CPU

/// The CPU is about to touch the pages: whatever devices have written has to be visible.
@c @implementation
func exporter_begin_cpu_access(
  _ dmabuf: UnsafeMutablePointer<dma_buf>!, _ direction: dma_data_direction
) -> Int32 {
  forEachMapping(of: dmabuf) { attach, table in
    dma_sync_sg_for_cpu(
      attach.pointee.dev, table.pointee.sgl, Int32(table.pointee.orig_nents), direction)
  }
  return 0
}

@c @implementation
func exporter_end_cpu_access(
  _ dmabuf: UnsafeMutablePointer<dma_buf>!, _ direction: dma_data_direction
) -> Int32 {
  forEachMapping(of: dmabuf) { attach, table in
    dma_sync_sg_for_device(
      attach.pointee.dev, table.pointee.sgl, Int32(table.pointee.orig_nents), direction)
  }
  return 0
}

func forEachMapping(
  of dmabuf: UnsafeMutablePointer<dma_buf>,
  _ body: (UnsafeMutablePointer<dma_buf_attachment>, UnsafeMutablePointer<sg_table>) -> Void
) {
  exporter_lock(dmabuf)
  var next = exporter_next(dmabuf, nil)
  while let attach = next {
    if let own = attach.own, own.isMapped { body(attach, own.table) }
    next = exporter_next(dmabuf, attach)
  }
  exporter_unlock(dmabuf)
}

@c @implementation
func exporter_mmap(
  _ dmabuf: UnsafeMutablePointer<dma_buf>!, _ vma: UnsafeMutablePointer<vm_area_struct>!
) -> Int32 {
  let buffer = dmabuf.buffer
  var address = vma.pointee.vm_start
  var index = vma.pointee.vm_pgoff
  while address < vma.pointee.vm_end {
    guard index < UInt(buffer.pages.count) else { return -EINVAL }
    let result = vm_insert_page(vma, address, buffer.pages[Int(index)])
    if result != 0 { return result }
    address += 1 << UInt(exporter_page_shift)
    index += 1
  }
  return 0
}

@c @implementation
func exporter_vmap(
  _ dmabuf: UnsafeMutablePointer<dma_buf>!, _ map: UnsafeMutablePointer<Kernel.iosys_map>!
) -> Int32 {
  exporter_assert_locked(dmabuf)
  let buffer = dmabuf.buffer
  buffer.address = buffer.pages.withUnsafeMutableBufferPointer {
    exporter_map_pages($0.baseAddress, UInt32($0.count))
  }
  guard let address = buffer.address else { return -ENOMEM }
  Kernel.iosys_map_set_vaddr(map, address)
  return 0
}

@c @implementation
func exporter_vunmap(
  _ dmabuf: UnsafeMutablePointer<dma_buf>!, _ map: UnsafeMutablePointer<Kernel.iosys_map>!
) {
  exporter_assert_locked(dmabuf)
  let buffer = dmabuf.buffer
  exporter_warn_unless(map.pointee.vaddr == buffer.address)
  vunmap(buffer.address)
  buffer.address = nil
}

// MARK: The buffer's life

@c @implementation
func exporter_release(_ dmabuf: UnsafeMutablePointer<dma_buf>!) {
  let buffer = Unmanaged<Buffer>.fromOpaque(dmabuf.pointee.priv).takeRetainedValue()
  exporter_warn_unless(buffer.pins == 0)
}

@c @implementation
func exporter_create(_ size: UInt64, _ flags: UInt32) -> Int32 {
  let shift = UInt64(exporter_page_shift)
  guard size > 0, size <= Buffer.maximumCount << shift, flags & ~UInt32(O_CLOEXEC) == 0 else {
    return -EINVAL
  }
  let count = Int((size + (1 << shift) - 1) >> shift)
  guard let buffer = Buffer(count: count) else { return -ENOMEM }
  let owned = Unmanaged.passRetained(buffer)
  var info = Kernel.dma_buf_export_info()
  info.exp_name = Kernel.module_name()
  info.owner = Kernel.this_module()
  info.ops = exporter_table()
  info.size = count << Int(shift)
  info.flags = O_RDWR
  info.priv = owned.toOpaque()
  let dmabuf = Kernel.dma_buf_export(&info)
  if IS_ERR(dmabuf) {
    owned.release()
    return Int32(PTR_ERR(dmabuf))
  }
  let descriptor = Kernel.dma_buf_fd(dmabuf, Int32(flags))
  if descriptor < 0 { Kernel.dma_buf_put(dmabuf) }
  return descriptor
}
