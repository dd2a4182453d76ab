import Foundation
import Gen

/// What verify found, for people and for programs.
struct VerifyReport {
  /// One driver in one place with one compiler.
  struct Row {
    let driver: String
    /// A release, or a kernel's folder.
    let place: String
    let compiler: String
    let verdict: Verifier.Verdict
  }

  let rows: [Row]

  var failing: Int { rows.count { if case .fails = $0.verdict { true } else { false } } }
  var untold: Int { rows.count { if case .couldNotTell = $0.verdict { true } else { false } } }

  /// What is not ok, line by line, then the counts.
  var text: String {
    var lines: [String] = []
    for row in rows {
      switch row.verdict {
      case .ok: break
      case .fails(let what): lines += entry(row, "fails", what)
      case .couldNotTell(let what): lines += entry(row, "could not tell", what)
      }
    }
    let good = rows.count - failing - untold
    lines.append("\(good) ok, \(failing) fails, \(untold) could not tell")
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ row: Row, _ word: String, _ what: [String]) -> [String] {
    let shown = what.prefix(3).map { "  \($0)" }
    let more = what.count > 3 ? ["  and \(what.count - 3) more"] : []
    return ["\(row.driver) \(row.place) \(row.compiler): \(word)"] + shown + more
  }

  private struct Entry: Encodable {
    let driver: String
    let place: String
    let compiler: String
    let verdict: String
    let details: [String]
  }

  /// The rows as a list.
  func json() throws -> String {
    let entries = rows.map { row in
      let (word, details): (String, [String]) =
        switch row.verdict {
        case .ok: ("ok", [])
        case .fails(let what): ("fails", what)
        case .couldNotTell(let what): ("could not tell", what)
        }
      return Entry(
        driver: row.driver, place: row.place, compiler: row.compiler, verdict: word,
        details: details)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(entries), as: UTF8.self) + "\n"
  }
}
