/// A unified diff of two texts, as `diff -u` writes it.
public struct UnifiedDiff: Sendable {
  /// The lines without their line ends; none where the texts are equal.
  public let lines: [String]
  /// The first line of the new text that differs, from 1.
  public let firstLine: Int

  /// Lines around a change.
  private static let context = 3
  /// Beyond this many pairs of lines the texts are not matched up: one is put for the other.
  private static let limit = 40_000_000

  /// Compares two texts; nil is a file that is not there.
  ///
  /// - Parameters:
  ///   - old: the text before.
  ///   - oldName: its name in the head of the diff.
  ///   - new: the text after.
  ///   - newName: its name.
  public init(
    from old: [UInt8]?, named oldName: String, to new: [UInt8]?, named newName: String
  ) {
    let (left, right) = (Self.split(old), Self.split(new))
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    firstLine = min(start + 1, max(1, right.count))
    if left.count == right.count, start == left.count {
      lines = []
      return
    }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    { end += 1 }
    let edits = Self.edits(left, right, start: start, end: end)
    lines =
      [
        "--- \(old == nil ? "/dev/null" : oldName)", "+++ \(new == nil ? "/dev/null" : newName)",
      ] + Self.hunks(edits, left, right)
  }

  private static func split(_ bytes: [UInt8]?) -> [Substring] {
    guard let bytes, !bytes.isEmpty else { return [] }
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    // Without its line end the last line is another one, and says so as diff does.
    if lines.last == "" {
      lines.removeLast()
    } else if let last = lines.popLast() {
      lines += ["\(last)", "\\ No newline at end of file"]
    }
    return lines
  }

  /// One line of the merged text: only in the old one, only in the new one, or in both.
  private enum Edit { case keep, remove, insert }

  private static func edits(
    _ left: [Substring], _ right: [Substring], start: Int, end: Int
  ) -> [Edit] {
    let (old, new) = (left[start..<(left.count - end)], right[start..<(right.count - end)])
    var middle: [Edit] = []
    if old.count * new.count > limit {
      middle =
        Array(repeating: .remove, count: old.count) + Array(repeating: .insert, count: new.count)
    } else {
      var removed: Set<Int> = []
      var inserted: Set<Int> = []
      for change in Array(new).difference(from: Array(old)) {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): inserted.insert(offset)
        }
      }
      var (oldPlace, newPlace) = (0, 0)
      while oldPlace < old.count || newPlace < new.count {
        if oldPlace < old.count, removed.contains(oldPlace) {
          middle.append(.remove)
          oldPlace += 1
        } else if newPlace < new.count, inserted.contains(newPlace) {
          middle.append(.insert)
          newPlace += 1
        } else {
          middle.append(.keep)
          oldPlace += 1
          newPlace += 1
        }
      }
    }
    return Array(repeating: .keep, count: start) + middle + Array(repeating: .keep, count: end)
  }

  private static func hunks(
    _ edits: [Edit], _ left: [Substring], _ right: [Substring]
  ) -> [String] {
    let changed = edits.indices.filter { edits[$0] != .keep }
    var lines: [String] = []
    var (oldPlace, newPlace, edit) = (0, 0, 0)
    var index = 0
    while index < changed.count {
      let first = max(0, changed[index] - context)
      var last = changed[index]
      while index < changed.count, changed[index] - last <= context * 2 {
        last = changed[index]
        index += 1
      }
      let stop = min(edits.count - 1, last + context)
      while edit < first {
        (oldPlace, newPlace, edit) = (oldPlace + 1, newPlace + 1, edit + 1)
      }
      let (oldStart, newStart) = (oldPlace, newPlace)
      var body: [String] = []
      while edit <= stop {
        switch edits[edit] {
        case .keep:
          body.append(" \(left[oldPlace])")
          (oldPlace, newPlace) = (oldPlace + 1, newPlace + 1)
        case .remove:
          body.append("-\(left[oldPlace])")
          oldPlace += 1
        case .insert:
          body.append("+\(right[newPlace])")
          newPlace += 1
        }
        edit += 1
      }
      func range(_ start: Int, _ end: Int) -> String {
        end - start == 1 ? "\(start + 1)" : "\(end == start ? start : start + 1),\(end - start)"
      }
      lines.append("@@ -\(range(oldStart, oldPlace)) +\(range(newStart, newPlace)) @@")
      lines += body
    }
    return lines
  }
}
