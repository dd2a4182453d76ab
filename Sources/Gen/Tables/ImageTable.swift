package import KernelModel

/// The committed text form of an `ImageRecord`: one file for each image, one line for each symbol,
/// member, instance and linker symbol.
///
///     shimgen-table  1         image
///     release        5.4
///     architecture   amd64
///     flavor         generic
///     source         depsurf   DepSurf/struct, DepSurf/function
///     -  function  dma_buf_fd  int dma_buf_fd(struct dma_buf *dmabuf, int flags)  page=…  collision=…  inline=No
///     -  instance  dma_buf_fd  drivers/dma-buf/dma-buf.c  at=drivers/dma-buf/dma-buf.c:442
///     -  symbol    dma_buf_fd  dma_buf_fd  binding=STB_GLOBAL
///     -  record    vfio_batch  struct vfio_batch  page=struct/vfio_batch.md:37
///     -  member    vfio_batch.pages  struct page **pages
///     -  absent    record  vfio_device  page=struct/vfio_device.md:7
///     end  3
///
/// Cells are separated by tabs. The first column is the line in a header: `-`, images have none.
/// `open` and `close` bracket the members of a record without a tag. A function without a
/// signature has `-` in its place. The last line counts the symbols, so a truncated file is found.
///
/// Everything in the model is kept but the addresses of instances and linker symbols: they say
/// nothing of an interface and differ in every image, so they would fill every diff.
package enum ImageTable {
  /// The first line, without its line end.
  package static let magic = "shimgen-table\t1\timage"

  /// The line that names the source.
  static let source = "source\tdepsurf\tDepSurf/struct, DepSurf/function"

  static let architectures = ["amd64", "arm64", "armhf", "ppc64el", "riscv64"]
  static let flavors = ["aws", "azure", "gcp", "generic", "lowlatency"]

  /// The table of a record; the same record gives the same bytes.
  package static func text(of record: ImageRecord) -> String {
    var writer = ImageTableWriter()
    writer.write(record)
    return writer.text
  }

  /// Reads a table; what `text(of:)` would not have written is an error.
  package static func record(
    from bytes: [UInt8], path: String
  ) throws(Diagnostics) -> ImageRecord {
    var reader = ImageTableReader()
    return try reader.record(from: bytes, path: path)
  }
}

/// Writes the lines of a table.
private struct ImageTableWriter {
  var text = ""

  mutating func write(_ record: ImageRecord) {
    text.reserveCapacity(1 << 16)
    line(ImageTable.magic)
    line("release\t\(record.image.release)")
    line("architecture\t\(record.image.architecture)")
    line("flavor\t\(record.image.flavor)")
    line(ImageTable.source)
    for symbol in record.symbols { write(symbol) }
    line("end\t\(record.symbols.count)")
  }

  private mutating func line(_ line: String) {
    text += line
    text += "\n"
  }

  private mutating func write(_ symbol: ImageRecord.Symbol) {
    let page = "page=\(symbol.location.path):\(symbol.location.line)"
    switch symbol.evidence {
    case .absent:
      line("-\tabsent\t\(symbol.kind.rawValue)\t\(symbol.name)\t\(page)")
    case .record(let record):
      line("-\trecord\t\(symbol.name)\t\(record.kind.rawValue) \(symbol.name)\t\(page)")
      for member in record.members { write(member, in: symbol.name) }
    case .function(let function):
      write(function, name: symbol.name, page: page)
    }
  }

  private mutating func write(_ member: Member, in path: String) {
    let path = member.name.map { "\(path).\($0)" } ?? path
    guard case .record(let record) = member.content else {
      line("-\tmember\t\(path)\t\(member.depSurfSpelling)")
      return
    }
    line("-\topen\t\(path)\t\(record.kind.rawValue)")
    for member in record.members { write(member, in: path) }
    line("-\tclose\t\(path)\t\(record.kind.rawValue)")
  }

  private mutating func write(_ function: ImageFunction, name: String, page: String) {
    let type = function.type.map { CType.function($0).declaration(of: name) } ?? "-"
    var cells = ["-\tfunction\t\(name)\t\(type)\t\(page)"]
    if !function.status.isEmpty {
      cells.append("status=" + function.status.joined(separator: ", "))
    }
    cells.append("collision=\(function.collision)")
    cells.append("inline=\(function.inlining)")
    if function.isTransformed { cells.append("transformed") }
    line(cells.joined(separator: "\t"))
    for instance in function.instances {
      let place = "\(instance.location.path):\(instance.location.line)"
      var cells = ["-\tinstance\t\(name)\t\(instance.file)\tat=\(place)"]
      if instance.isInline { cells.append("inline") }
      if !instance.inlineCallers.isEmpty {
        cells.append("inlined=" + instance.inlineCallers.joined(separator: ","))
      }
      if !instance.callers.isEmpty {
        cells.append("callers=" + instance.callers.joined(separator: ","))
      }
      line(cells.joined(separator: "\t"))
    }
    for symbol in function.symbols {
      line("-\tsymbol\t\(name)\t\(symbol.name)\tbinding=\(symbol.binding)")
    }
  }
}
