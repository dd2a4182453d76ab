import KernelModel

/// A line of a block's C text that stands for derived text.
///
///     @members dma_buf_ops                      the target's members of a struct
///     @members vfio_device -kvm                 all but one
///     @thunk dma_buf_ops.attach                 what the kernel calls for a slot
///     @thunk vfio_device_ops.read else -EINVAL  with the answer where the driver left it empty
///     @wrapper dma_buf_begin_cpu_access         what the driver calls for a function
enum FragmentDirective {
  case members(tag: String, omitted: [String])
  case thunk(DeclarationName, empty: String?)
  case wrapper(DeclarationName)

  /// The directive of a line; nil where it has none that is known.
  init?(_ line: Substring, at place: SourceLocation) {
    // Nearly every line is C, and asked: only one that looks like a directive is taken apart.
    guard line.utf8.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "@") else {
      return nil
    }
    let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
    guard words.count >= 2 else { return nil }
    let name = DeclarationName(words[1], at: place)
    switch words[0] {
    case "@members":
      let omitted = words.dropFirst(2)
      guard omitted.allSatisfy({ $0.hasPrefix("-") }) else { return nil }
      self = .members(tag: words[1], omitted: omitted.map { String($0.dropFirst()) })
    case "@thunk" where words.count == 2: self = .thunk(name, empty: nil)
    case "@thunk" where words.count == 4 && words[2] == "else":
      self = .thunk(name, empty: words[3])
    case "@wrapper" where words.count == 2: self = .wrapper(name)
    default: return nil
    }
  }

  /// The declaration that a derived call serves.
  var served: DeclarationName? {
    switch self {
    case .members: nil
    case .thunk(let name, _), .wrapper(let name): name
    }
  }

  /// The directives of a text, with the text between them.
  static func all(of text: AdaptorBlock.CText) -> [FragmentDirective] {
    text.lines.compactMap { FragmentDirective($0.line, at: $0.place) }
  }
}

extension AdaptorBlock.CText {
  /// The lines, each with its place.
  var lines: [(line: Substring, place: SourceLocation)] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated().map { (Substring($1), SourceLocation(path: path, line: $0 + 1)) }
  }
}
