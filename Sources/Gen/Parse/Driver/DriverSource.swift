/// One translation unit of a driver: a C file and what it includes of the driver's own.
package struct DriverSource: Sendable {
  /// One file, under the path that the compiler sees.
  package struct File: Sendable {
    /// Where a quoted include finds it: absolute, and not on any disk.
    package let path: String
    /// The index of its text in the whole driver.
    package let text: Int

    package init(path: String, text: Int) {
      self.path = path
      self.text = text
    }
  }

  /// The C file first.
  package let files: [File]
  /// The texts of the whole driver.
  package let texts: [DriverText]
  /// For each text, the targets of its includes that lead to one of the driver's own files.
  package let resolved: [Set<String>]
  /// Folders that are searched for own headers.
  package let folders: [String]
  /// The compiler's `-D` and `-U`, as the driver's build gives them.
  package let flags: [String]

  package init(
    files: [File], texts: [DriverText], resolved: [Set<String>], folders: [String],
    flags: [String]
  ) {
    self.files = files
    self.texts = texts
    self.resolved = resolved
    self.folders = folders
    self.flags = flags
  }
}

extension DriverSource {
  /// Whether a conditional decides on more than includes of headers that are not recorded.
  func holdsCode(_ chain: DriverText.Chain, in text: Int, _ recorded: RecordedNames) -> Bool {
    let lines = chain.lines
    return texts[text].words.contains { lines.contains($0.line) }
      || texts[text].directives.contains { directive in
        guard lines.contains(directive.line) else { return false }
        if directive.keyword == "define" { return true }
        guard let target = directive.includeTarget else { return false }
        return recorded.headers.contains(String(target.dropFirst().dropLast()))
      }
  }
}

/// What a release's records are for a driver: text to parse, and what is declared in it.
package struct KernelView: Sendable {
  package let release: DriverRelease
  /// The recorded headers, in an order in which they parse.
  package let text: String
  /// The macros and conditionals of it, header by header.
  package let directives: [PreludeDirectives]
  /// Functions, constants, typedefs, variables and macros.
  package let ordinary: Set<String>
  /// Structs, unions and enums.
  package let tags: Set<String>
  /// As an `#include` names them.
  package let headers: Set<String>

  package init(
    release: DriverRelease, text: String, directives: [PreludeDirectives], ordinary: Set<String>,
    tags: Set<String>,
    headers: Set<String>
  ) {
    self.release = release
    self.text = text
    self.directives = directives
    self.ordinary = ordinary
    self.tags = tags
    self.headers = headers
  }
}

/// A release as the preprocessor sees it.
package struct DriverRelease: Hashable, Sendable {
  package let version: Int
  package let patchlevel: Int
  package let sublevel: Int

  package init(version: Int, patchlevel: Int, sublevel: Int) {
    self.version = version
    self.patchlevel = patchlevel
    self.sublevel = sublevel
  }

  /// `LINUX_VERSION_CODE`.
  var code: Int { version << 16 | patchlevel << 8 | min(sublevel, 255) }

  /// include/generated/uapi/linux/version.h, whose single numbers came with 5.13.
  var text: String {
    var lines = ["#define LINUX_VERSION_CODE \(code)"]
    if (version, patchlevel) >= (5, 13) {
      lines += [
        "#define LINUX_VERSION_MAJOR \(version)", "#define LINUX_VERSION_PATCHLEVEL \(patchlevel)",
        "#define LINUX_VERSION_SUBLEVEL \(sublevel)",
      ]
    }
    lines.append("#define UTS_RELEASE \"\(version).\(patchlevel).\(sublevel)\"")
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Every name that some record declares, whatever the release.
package struct RecordedNames: Sendable {
  package let ordinary: Set<String>
  package let tags: Set<String>
  /// Members, by the tag of their record.
  package let members: [String: Set<String>]
  /// The names of all members.
  package let memberNames: Set<String>
  package let headers: Set<String>

  package init(
    ordinary: Set<String>, tags: Set<String>, members: [String: Set<String>], headers: Set<String>
  ) {
    self.ordinary = ordinary
    self.tags = tags
    self.members = members
    memberNames = members.values.reduce(into: []) { $0.formUnion($1) }
    self.headers = headers
  }
}
