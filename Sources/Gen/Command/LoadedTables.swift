import KernelModel
enum LoadedTables {
  struct H { let path: String }
  static func headerSet(in: DataFolder) throws -> [H] {
    ["include/linux/vfio.h","include/linux/dma-buf.h","include/linux/dma-buf-map.h","include/linux/iosys-map.h","include/linux/vfio_pci_core.h","include/linux/mdev.h","include/uapi/linux/vfio.h","include/uapi/linux/dma-buf.h","drivers/vfio/vfio.h"].map(H.init)
  }
  static func text(of r: ReleaseRecord) -> String { "\(r.release) \(r.tree) \(r.source) \(r.headers.map { "\($0.path) \($0.declarations?.count ?? -1)" })\n" }
}
