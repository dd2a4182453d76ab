import KernelModel

/// Writes a record's lines.
struct TableWriter {
  private(set) var text = ""

  mutating func write(_ record: ReleaseRecord) {
    let tree = record.tree
    line("shimgen-table\t\(RecordTable.formatVersion)\trecord")
    line("release\t\(record.release)")
    line("tree\t\(tree.version).\(tree.patchlevel).\(tree.sublevel)")
    line("source\t\(record.source.kind)\t\(RowText.escaped(record.source.text))")
    for header in record.headers {
      line("header\t\(header.path)\t\(header.isPresent ? "present" : "absent")")
      for include in header.includes { line("\(include.line)\t" + RowText.row(of: include)) }
      for declaration in header.declarations ?? [] { write(declaration) }
    }
  }

  private mutating func write(_ declaration: Declaration) {
    line("\(declaration.line)\t" + RowText.row(of: declaration))
    switch declaration.content {
    case .record(let record): write(record.members, in: declaration.name)
    case .enumeration(let enumeration):
      for constant in enumeration.constants {
        line("\(constant.line)\t" + RowText.row(of: constant))
      }
    case .function, .typedef, .variable, .macro: break
    }
  }

  private mutating func write(_ members: [Member], in path: String) {
    for member in members {
      line("\(member.line)\t" + RowText.row(of: member, in: path))
      guard case .record(let record) = member.content else { continue }
      let inner = path + (member.name.map { "." + $0 } ?? "")
      write(record.members, in: inner)
      // What closes a record has no line of its own in the model; it takes the one that opened it.
      line("\(member.line)\t" + RowText.closing(inner))
    }
  }

  private mutating func line(_ line: String) {
    text += line
    text += "\n"
  }
}
