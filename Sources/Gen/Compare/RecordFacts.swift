import KernelModel

/// Everything that one record declares, by key: the first variant of each name.
struct RecordFacts {
  private(set) var forms: [DeclarationKey: Form] = [:]

  /// Takes the headers that `isIncluded` accepts, by path.
  init(_ record: ReleaseRecord, where isIncluded: (String) -> Bool) {
    for header in record.headers where isIncluded(header.path) {
      if header.isPresent {
        forms[DeclarationKey(header: header.path)] = Form(
          .header, at: SourceLocation(path: header.path))
      }
      header.forEachFact { fact in
        let key = DeclarationKey(
          header: header.path, kind: fact.kind, name: fact.name, member: fact.member)
        guard forms[key] == nil else { return }
        forms[key] = Form(
          fact.content, at: SourceLocation(path: header.path, line: fact.line))
      }
    }
  }
}

extension ReleaseRecord {
  /// The place of a function or record in a header that `isIncluded` accepts.
  func place(
    of kind: DeclarationKind, _ name: String, where isIncluded: (HeaderVisibility) -> Bool
  ) -> SourceLocation? {
    for header in headers where isIncluded(HeaderVisibility(path: header.path)) {
      for declaration in header.declarations ?? []
      where declaration.kind == kind && declaration.name == name {
        return SourceLocation(path: header.path, line: declaration.line)
      }
    }
    return nil
  }
}
