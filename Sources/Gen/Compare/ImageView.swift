import KernelModel

/// What the images of one release show, by name: structs with their members, and functions.
struct ImageView {
  /// What an image shows under a name; the header is not known to it.
  struct Name: Hashable {
    let kind: DeclarationKind
    let name: String
    let member: String?

    init(_ kind: DeclarationKind, _ name: String, _ member: String? = nil) {
      self.kind = kind
      self.name = name
      self.member = member
    }

    /// Nil for a kind that no image shows: images keep no macros, and pages list no enums.
    init?(_ key: DeclarationKey) {
      switch key.kind {
      case .function, .record, .member: self.init(key.kind, key.name, key.member)
      case .header, .enumeration, .typedef, .variable, .macro: return nil
      }
    }
  }

  /// One image's word on a name.
  struct Sight {
    let image: ImageRecord.Image
    /// Nil where the page shows no type, as for a function that was inlined everywhere.
    let content: Form.Content?
    let location: SourceLocation
  }

  private(set) var shown: [Name: [Sight]] = [:]
  /// Names that some page speaks of, if only to say that an image does not have them.
  private(set) var known: Set<Name> = []

  init(_ images: [ImageRecord]) {
    for image in images {
      for symbol in image.symbols {
        let name = Name(symbol.kind, symbol.name)
        known.insert(name)
        switch symbol.evidence {
        case .absent: break
        case .function(let function):
          add(name, image, function.type.map { .function($0) }, symbol.location)
        case .record(let record):
          add(name, image, .record(record.kind), symbol.location)
          record.forEachMember(prefix: nil) { member, path in
            let content: Form.Content? =
              switch member.content {
              case .type(let type): .member(type, bits: member.bits, annotations: [])
              case .record: nil
              }
            add(Name(.member, symbol.name, path), image, content, symbol.location)
          }
        }
      }
    }
  }

  private mutating func add(
    _ name: Name, _ image: ImageRecord, _ content: Form.Content?, _ location: SourceLocation
  ) {
    known.insert(name)
    shown[name, default: []].append(Sight(image: image.image, content: content, location: location))
  }

  /// Whether a page speaks of the name, or of the record that it is a member of.
  func speaks(of name: Name) -> Bool {
    known.contains(name) || (name.member != nil && known.contains(Name(.record, name.name)))
  }
}

extension Form.Content {
  /// Whether an image's form is this one, as far as an image can tell.
  ///
  /// A record declared in place has another spelling there, and a page gives no bit-field widths.
  func agrees(withImage content: Form.Content) -> Bool {
    switch (self, content) {
    case (.member(let left, _, _), .member(let right, _, _)):
      left.isSame(as: right) || left.isSameArray(as: right)
    case (.memberRecord, _): true
    default: isSame(as: content)
    }
  }
}

extension CType {
  /// Whether both are arrays that an image cannot tell apart.
  ///
  /// A flexible array is `[0]` in an image, and a bound that the header names is a number there.
  fileprivate func isSameArray(as image: CType) -> Bool {
    guard case .array(let element, let bound) = self,
      case .array(let imageElement, let imageBound) = image, element.isSame(as: imageElement)
    else { return false }
    guard let bound else { return imageBound == "0" }
    return Int(bound) == nil && imageBound.flatMap { Int($0) } != nil
  }
}
