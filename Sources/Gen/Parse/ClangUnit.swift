import ClangBridge

/// One parsed translation unit; frees libclang's memory when it goes.
///
/// Nothing that libclang hands out leaves this folder: readers copy everything into model values.
final class ClangUnit {
  private let unit: OpaquePointer

  /// A file that exists in memory only.
  struct Buffer {
    let path: String
    let bytes: [UInt8]
  }

  /// Parses `main`; nil where libclang gives up (an internal failure, not a bad header).
  init?(
    main: String, buffers: [Buffer], arguments: [String], depth: cb_depth = CB_DECLARATIONS
  ) {
    let parsed = withArrayOfCStrings(arguments) { arguments in
      withBuffers(buffers) { buffers in
        cb_parse(main, buffers, UInt32(buffers.count), arguments, Int32(arguments.count), depth)
      }
    }
    guard let parsed else { return nil }
    unit = parsed
  }

  deinit { cb_unit_free(unit) }

  /// The unit's top: everything that was declared.
  var root: cb_cursor { cb_unit_cursor(unit) }

  func file(_ path: String) -> cb_file? { cb_unit_file(unit, path) }

  /// One error or fatal error.
  struct Problem: Hashable {
    let message: String
    let path: String
    let line: Int
    let column: Int
  }

  /// The errors, in source order; warnings are of no interest here.
  var problems: [Problem] {
    (0..<cb_diagnostic_count(unit)).compactMap { index in
      guard cb_diagnostic_severity(unit, index) >= Int32(CB_ERROR) else { return nil }
      let location = cb_diagnostic_location(unit, index)
      return Problem(
        message: takeString(cb_diagnostic_text(unit, index)),
        path: location.file.map { takeString(cb_file_name($0)) } ?? "",
        line: Int(location.line), column: Int(location.column))
    }
  }
}

extension ClangUnit {
  /// A warning or an error, with what is needed to judge it.
  struct Diagnosis {
    let message: String
    let location: cb_location
    /// The warning's flag: `-Wint-conversion`; empty for an error without one.
    let option: String
    /// Where its first note points.
    let note: cb_location?
  }

  /// The warnings and errors, in the compiler's order.
  var diagnostics: [Diagnosis] {
    (0..<cb_diagnostic_count(unit)).compactMap { index in
      guard cb_diagnostic_severity(unit, index) >= Int32(CB_WARNING) else { return nil }
      var note = cb_location()
      let hasNote = cb_diagnostic_note(unit, index, &note)
      return Diagnosis(
        message: takeString(cb_diagnostic_text(unit, index)),
        location: cb_diagnostic_location(unit, index),
        option: takeString(cb_diagnostic_option(unit, index)), note: hasNote ? note : nil)
    }
  }

  /// The innermost cursor at an offset.
  func cursor(at offset: Int, in file: cb_file) -> cb_cursor {
    cb_cursor_at(unit, file, UInt32(clamping: offset))
  }

  /// The lines that conditionals leave out, without the directives.
  func skippedLines(of file: cb_file) -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    withUnsafeMutablePointer(to: &result) { pointer in
      cb_skipped_lines(
        unit, file,
        { lines, context in
          let first = Int(lines.first) + 1
          let last = Int(lines.last) - 1
          if first <= last {
            context?.assumingMemoryBound(to: [ClosedRange<Int>].self).pointee.append(first...last)
          }
        }, pointer)
    }
    return result
  }
}

/// The children of a cursor, in source order.
func children(of cursor: cb_cursor) -> [cb_cursor] {
  var result: [cb_cursor] = []
  withUnsafeMutablePointer(to: &result) { pointer in
    cb_children(
      cursor,
      { child, context in
        context?.assumingMemoryBound(to: [cb_cursor].self).pointee.append(child)
      }, pointer)
  }
  return result
}

private func withArrayOfCStrings<Result>(
  _ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
  // One block of memory for all of them: argument lists are short.
  var bytes: [CChar] = []
  var offsets: [Int] = []
  for string in strings {
    offsets.append(bytes.count)
    bytes += string.utf8CString
  }
  return bytes.withUnsafeBufferPointer { buffer in
    body(offsets.map { offset in buffer.baseAddress.map { $0 + offset } })
  }
}

private func withBuffers<Result>(
  _ buffers: [ClangUnit.Buffer], _ body: ([cb_buffer]) -> Result
) -> Result {
  func next(_ index: Int, _ done: [cb_buffer]) -> Result {
    guard index < buffers.count else { return body(done) }
    let buffer = buffers[index]
    return buffer.path.withCString { path in
      buffer.bytes.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { text in
          next(
            index + 1,
            done + [cb_buffer(path: path, text: text.baseAddress, length: UInt(text.count))])
        }
      }
    }
  }
  return next(0, [])
}
