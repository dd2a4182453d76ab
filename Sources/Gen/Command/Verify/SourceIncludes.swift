import SystemPackage

/// The headers that sources name, so that each that is not recorded has a stand-in.
enum SourceIncludes {
  /// The names between angle brackets in a file and in the files that it includes by quotes.
  static func names(in file: FilePath) -> Set<String> {
    var found: Set<String> = []
    var seen: Set<FilePath> = []
    var waiting = [file]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let text = Files.text(next) else { continue }
      for line in text.split(separator: "\n") {
        let words = line.drop { $0 == " " || $0 == "\t" }
        guard words.hasPrefix("#") else { continue }
        let directive = words.dropFirst().drop { $0 == " " || $0 == "\t" }
        guard directive.hasPrefix("include") else { continue }
        let operand = directive.drop { $0 != "<" && $0 != "\"" }
        if operand.first == "<", let end = operand.firstIndex(of: ">") {
          let name = operand[operand.index(after: operand.startIndex)..<end]
          if isPlain(name) { found.insert(String(name)) }
        } else if operand.first == "\"" {
          let name = operand.dropFirst().prefix { $0 != "\"" }
          waiting.append(next.removingLastComponent().appending(String(name)))
        }
      }
    }
    return found
  }

  /// Whether a name is a path below a folder of headers, and nothing else.
  private static func isPlain(_ name: Substring) -> Bool {
    name.hasSuffix(".h") && !name.hasPrefix("/") && !name.contains("..")
      && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f }
  }
}
