import HeaderParse

extension DriverReading.Subject {
  /// Whether it is a record or a header: what nearly every branch names.
  var isRecord: Bool {
    switch self {
    case .tag, .header: true
    case .ordinary, .member: false
    }
  }

  /// `dma_buf_ops.vmap`, `struct dma_buf`, `<linux/vfio.h>`.
  var text: String {
    switch self {
    case .ordinary(let name): name
    case .tag(let name): "struct \(name)"
    case .member(let record, let name): "\(record).\(name)"
    case .header(let name): "<\(name)>"
    }
  }
}
