import KernelModel

/// What can be wrong with a record table; the only place where that becomes prose.
enum TableProblem: Error, Hashable {
  // The file.
  case notATable
  case unknownFormat(found: String)
  case lastLineUnended
  case carriageReturn
  case notUTF8
  case unknownLine(found: String)
  case missing(line: String)
  case notARelease(String)
  case otherBranch(tree: KernelRelease, release: KernelRelease)
  case notASourceKind(String)
  case empty(what: String)
  case tooManyColumns
  case tooFewColumns

  // Headers.
  case notAHeaderPath(String)
  case notAPresence(String)
  case duplicateHeader(String)
  case unsortedHeader(String, before: String)
  case outsideHeader
  case absentHeader(String)

  // Rows.
  case notALineNumber
  case unknownKind(String)
  case notAName(String)
  case nameDiffers(column: String, text: String?)
  case duplicate(kind: String, name: String)
  case outsideRecord(kind: String)
  case otherRecord(path: String, open: String)
  case notAnInclude(String)
  case lateInclude(String)
  case closesNothing(String)
  case neverClosed(String)
  case closesElsewhere(String, line: Int)
  case outsideEnumeration
  case notTheFirstConstant(name: String, first: String?)
  case unknownEnclosing(String)
  case notC(String)
  case notA(kind: String)
  case notANumber(String)
  case notCanonical(expected: String)

  // Attributes.
  case notAnAttribute(String)
  case unknownAttribute(String)
  case foreignAttribute(String, kind: String)
  case repeatedAttribute(String)
  case misorderedAttribute(String, after: String)
  case lonelyAttribute(String, without: String)
  case redundantAttribute(String)
  case badEscape
  case notAValue(String)
  case doesNotFit(String, type: String)
  case notAQuantity(String)
  case notAnExport(String)
  case notANamespace(String)

  // Text that would end what it is printed into.
  case control(UInt8)
  case commentMark(String)
  case trailingBackslash
  case strayBackslash
  case unbalanced(String)
  case invisible(UInt32)
  case lineEnd

  /// The stable name.
  var identifier: String {
    switch self {
    case .notATable, .unknownFormat: "table.format"
    case .lastLineUnended, .carriageReturn, .notUTF8: "table.encoding"
    case .unknownLine, .unknownKind: "table.unknown-line"
    case .missing, .notARelease, .otherBranch, .notASourceKind, .empty: "table.preamble"
    case .tooManyColumns, .tooFewColumns: "table.columns"
    case .notAHeaderPath, .notAPresence, .unsortedHeader, .outsideHeader, .absentHeader,
      .notAnInclude, .lateInclude:
      "table.header"
    case .duplicateHeader, .duplicate: "table.duplicate"
    case .notALineNumber: "table.line-number"
    case .notAName, .nameDiffers: "table.name"
    case .outsideRecord, .otherRecord, .closesNothing, .closesElsewhere, .neverClosed,
      .outsideEnumeration, .notTheFirstConstant, .unknownEnclosing:
      "table.nesting"
    case .notC, .notA, .notANumber, .notCanonical: "table.text"
    case .notAnAttribute, .unknownAttribute, .foreignAttribute, .repeatedAttribute,
      .misorderedAttribute, .lonelyAttribute, .redundantAttribute:
      "table.attribute"
    case .badEscape, .notAValue, .doesNotFit, .notAQuantity, .notAnExport, .notANamespace:
      "table.value"
    case .control, .commentMark, .trailingBackslash, .strayBackslash, .unbalanced, .invisible,
      .lineEnd:
      "table.unsafe-text"
    }
  }

  /// The sentence.
  var message: String {
    switch self {
    case .notATable:
      "not a record table: line 1 must be 'shimgen-table', \(RecordTable.formatVersion), 'record'"
    case .unknownFormat(let found):
      "format version \(found) is unknown; this shimgen reads version \(RecordTable.formatVersion)"
    case .lastLineUnended: "the last line is cut off: a table ends in a line end"
    case .carriageReturn: "a carriage return: lines end in a line feed alone"
    case .notUTF8: "not UTF-8"
    case .unknownLine(let found): "'\(found)' begins no line of a table"
    case .missing(let line): "the '\(line)' line was expected"
    case .notARelease(let text): "'\(text)' is not a release"
    case .otherBranch(let tree, let release):
      "a tree of \(tree) cannot stand for \(release): another branch"
    case .notASourceKind(let text): "'\(text)' is not a kind of source"
    case .empty(let what): "\(what) is empty"
    case .tooManyColumns: "a column too many"
    case .tooFewColumns: "a column is missing"
    case .notAHeaderPath(let path): "'\(path)' is not a path of a header in the kernel tree"
    case .notAPresence(let text): "'\(text)' is neither 'present' nor 'absent'"
    case .duplicateHeader(let path): "'\(path)' has its header line already"
    case .unsortedHeader(let path, let before): "'\(path)' must come before '\(before)'"
    case .outsideHeader: "a declaration before the first header line"
    case .absentHeader(let path): "a declaration in '\(path)', which is absent"
    case .notAnInclude(let text):
      "'\(text)' cannot stand behind #include: <path>, \"path\" or a macro's name was expected"
    case .lateInclude(let target): "the include of \(target) must come before the declarations"
    case .notALineNumber: "a line number was expected"
    case .unknownKind(let text): "'\(text)' is no kind of declaration"
    case .notAName(let text): "'\(text)' is not a C identifier"
    case .nameDiffers(let column, let text):
      "the name column says '\(column)', the C text \(text.map { "'\($0)'" } ?? "has no name")"
    case .duplicate(let kind, let name): "\(kind) '\(name)' is declared twice"
    case .outsideRecord(let kind): "'\(kind)' outside of a record"
    case .otherRecord(let path, let open): "a member of '\(path)' inside of '\(open)'"
    case .closesNothing(let path): "'\(path)' is not the record that is open"
    case .closesElsewhere(let path, let line):
      "the row that closes '\(path)' has the line number of the row that opens it, \(line)"
    case .neverClosed(let path): "'\(path)' is never closed"
    case .outsideEnumeration: "a constant outside of an enum"
    case .notTheFirstConstant(let name, let first):
      "an enum without a tag is named after its first constant, "
        + (first.map { "'\($0)', not '\(name)'" } ?? "and '\(name)' has none")
    case .unknownEnclosing(let name): "the header declares no record '\(name)'"
    case .notC(let why): why
    case .notA(let kind): "the C text is no \(kind)"
    case .notANumber(let text): "'\(text)' is not a decimal number"
    case .notCanonical(let expected): "another spelling was expected: \(expected)"
    case .notAnAttribute(let text): "'\(text)' is not an attribute: 'key=value' was expected"
    case .unknownAttribute(let key): "no attribute is called '\(key)'"
    case .foreignAttribute(let key, let kind): "'\(kind)' has no attribute '\(key)'"
    case .repeatedAttribute(let key): "attribute '\(key)' stands twice"
    case .misorderedAttribute(let key, let after):
      "attribute '\(key)' must come before '\(after)'"
    case .lonelyAttribute(let key, let other): "attribute '\(key)' needs '\(other)'"
    case .redundantAttribute(let key): "attribute '\(key)' repeats what holds everywhere"
    case .badEscape: "a backslash stands before 'n', 't' or a backslash only"
    case .notAValue(let text): "'\(text)' is not a value"
    case .doesNotFit(let value, let type): "\(value) is no value of type '\(type)'"
    case .notAQuantity(let text): "'\(text)' is not a number of bytes"
    case .notAnExport(let text): "'\(text)' is not 'none', 'any' or 'gpl'"
    case .notANamespace(let text): "'\(text)' is not a namespace of exports"
    case .control(let byte): "control character \(hexadecimal(UInt64(byte)))"
    case .commentMark(let mark): "'\(mark)' would start or end a comment"
    case .trailingBackslash: "a backslash at the end would join the next line"
    case .strayBackslash: "a backslash outside of a literal"
    case .unbalanced(let bracket): "'\(bracket)' has no partner"
    case .invisible(let scalar):
      "the character \(hexadecimal(UInt64(scalar))) changes how text reads"
    case .lineEnd: "a line end inside of a text"
    }
  }
}

/// `0x3b64`.
func hexadecimal(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }

/// A problem and where it is: the byte offset in the row, the line number's column left out.
struct PlacedProblem: Error, Hashable {
  var problem: TableProblem
  var offset: Int

  init(_ problem: TableProblem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
