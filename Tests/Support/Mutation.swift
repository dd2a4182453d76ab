import Foundation
import Yams

/// A fault of a kind that is seen in practice, planted into a generated header or an example.
///
/// They are data, in Tests/Mutations: what to find in which file, what to put there, and which
/// stage has to notice.
package struct Mutation: Sendable, Hashable, Decodable {
  /// What can notice a mutation, cheapest first.
  package enum Stage: String, Sendable, Decodable, CaseIterable {
    /// `shimgen verify`: the examples and each header, against recorded headers.
    case compile
    /// The programs of Tests/Fixtures/behaviour.
    case behaviour
    /// Real Kbuild, with modpost and W=1.
    case kbuild
    /// A kernel, booted with the examples.
    case boot
  }

  /// Words with dashes, of one mutation alone.
  package let name: String
  /// What sort of fault it is, in a word that Tests/Mutations/README.md explains.
  package let kind: String
  /// The file, below the project's folder.
  package let file: String
  /// Whom it would hurt, and how.
  package let why: String
  /// The text in the file, which is there exactly once.
  package let find: String
  /// What takes its place.
  package let replace: String
  /// Where it makes a difference: the releases that the stages before boot look at.
  package let releases: [String]
  /// Debian's kernels that are booted with it, by series; all of them where it is left out.
  package let kernels: [String]?
  /// The first stage that notices it; nil for an equivalent one.
  package let caught: Stage?
  /// Why nothing can notice it, for one that changes nothing.
  package let equivalent: String?

  /// A text that is not there, or more than once: the mutation no longer says what it did.
  package struct NotApplicable: Error, CustomStringConvertible {
    package let description: String
  }

  /// The file's text with the fault in it.
  package func applied(to text: String) throws -> String {
    let parts = text.components(separatedBy: find)
    guard parts.count == 2, find != replace else {
      throw NotApplicable(
        description: "\(name): the text to find is \(parts.count - 1) times in \(file), not once")
    }
    return parts.joined(separator: replace)
  }

  /// The area whose examples and whose behaviour program a mutation's file belongs to.
  package var area: String {
    let words = file.contains("gates.h") ? find : file
    return words.lowercased().contains("vfio") ? "vfio" : "dma_buf"
  }

  /// Whether the file is an example's, which no behaviour program contains.
  package var isInExample: Bool { file.hasPrefix("Examples/") }

  /// Every mutation, in the order of the files' names and of their lines.
  package static func all() throws -> [Mutation] {
    try Project.names(in: "Tests/Mutations").filter { $0.hasSuffix(".yaml") }.flatMap {
      try YAMLDecoder().decode([Mutation].self, from: Data(Project.bytes("Tests/Mutations/\($0)")))
    }
  }
}
