import KernelModel

/// Records by hand: a release, and its headers as C declarations.
func record(
  _ release: KernelRelease, tree: KernelRelease? = nil, _ headers: [String: String?]
) -> ReleaseRecord {
  ReleaseRecord(
    release: release, tree: tree ?? release, source: .init(kind: "test", text: "by hand"),
    headers: headers.sorted { $0.key < $1.key }.map { path, text in
      HeaderRecord(path: path, declarations: text.map(declarations))
    })
}

/// Declarations out of C text, each on a line of its own.
func declarations(_ text: String) -> [Declaration] {
  var found: [Declaration] = []
  for (index, line) in text.split(separator: "\n").enumerated() {
    guard let declared = try? CDeclarationParser.declarations(line).first else {
      preconditionFailure("'\(line)' is no declaration")
    }
    switch (declared.body, declared.type) {
    case (.record(let tag, let record)?, _):
      found.append(
        Declaration(name: tag ?? "", content: .record(record), line: index + 1))
    case (.enumeration(let tag, let enumeration)?, _):
      found.append(
        Declaration(name: tag ?? "", content: .enumeration(enumeration), line: index + 1))
    case (nil, .function(let type)):
      found.append(
        Declaration(
          name: declared.name ?? "", content: .function(Function(type: type)), line: index + 1))
    case (nil, _): preconditionFailure("'\(line)' declares nothing")
    }
  }
  return found
}

/// One image that shows the declarations of a C text, and says "Absent" of some names.
func image(
  _ release: KernelRelease, _ text: String, absent: [(DeclarationKind, String)] = []
) -> ImageRecord {
  let place = SourceLocation(path: "page.md", line: 3)
  var symbols = absent.map {
    ImageRecord.Symbol(kind: $0.0, name: $0.1, evidence: .absent, location: place)
  }
  for declaration in declarations(text) {
    let evidence: ImageRecord.Evidence
    switch declaration.content {
    case .function(let function):
      evidence = .function(
        ImageFunction(
          type: function.type, status: [], collision: "", inlining: "No", isTransformed: false,
          instances: [], symbols: []))
    case .record(let record): evidence = .record(record)
    case .enumeration, .typedef, .variable, .macro: continue
    }
    symbols.append(
      ImageRecord.Symbol(
        kind: declaration.kind, name: declaration.name, evidence: evidence, location: place))
  }
  return ImageRecord(
    image: .init(release: release, architecture: "amd64", flavor: "generic"), symbols: symbols)
}
