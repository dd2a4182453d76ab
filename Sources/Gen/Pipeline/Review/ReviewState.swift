import KernelModel

/// One state of everything that a review compares: tables, rules, and the output made from them.
public struct ReviewState: Sendable {
  /// How people know the state: `HEAD`, `the work tree`.
  public let name: String
  public let generator: Generator
  /// The image tables' files, already read.
  public let images: [Tables.File]
  /// The generated files as they lie there, by their paths below the output folder.
  public let output: [Tables.File]
  /// The span and the target of that output.
  public let request: Generator.Request

  /// A state; `fallback` is the request where no file of the output says how it was made.
  public init(
    name: String, generator: Generator, images: [Tables.File], output: [Tables.File],
    fallback: Generator.Request
  ) {
    self.name = name
    self.generator = generator
    self.images = images
    self.output = output
    request = output.lazy.compactMap { Generator.Request(banner: $0.bytes) }.first ?? fallback
  }
}

extension Generator.Request {
  /// Reads how a file was made out of its banner: `shimgen generate --from 4.4 --to 6.8`.
  ///
  /// Nil for a file without such a banner, or with one that this version would not write.
  public init?(banner bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix(1500), as: UTF8.self)
    guard text.contains(Generator.banner),
      let start = text.firstRange(of: "shimgen generate --from ")
    else { return nil }
    let line = text[start.lowerBound...].prefix { !$0.isNewline }
    var words = line.split(separator: " ").dropFirst(2)
    var releases: [String: KernelRelease] = [:]
    var brackets = OpenBrackets.refuse
    var isStrict = false
    while let word = words.popFirst() {
      switch word {
      case "--from", "--to", "--target":
        guard let value = words.popFirst(), let release = KernelRelease(value) else { return nil }
        releases[String(word)] = release
      case "--assume-latest": brackets = .assumeLatest
      case "--assume-earliest": brackets = .assumeEarliest
      case "--strict": isStrict = true
      // What ends a comment on the same line.
      default: words.removeAll()
      }
    }
    guard let from = releases["--from"], let to = releases["--to"] else { return nil }
    self.init(
      from: from, to: to, target: releases["--target"] ?? to, openBrackets: brackets,
      isStrict: isStrict)
  }
}
