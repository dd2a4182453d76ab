public import KernelModel
import ShimEmit

/// Plans the compilation of drivers against recorded releases, and judges what compilers say.
///
/// Values only: the trees, the flags and the verdicts. Nothing is run here.
public struct Verifier: Sendable {
  private let tables: Tables
  private let standIn: Tables.File
  private let recorded: Set<String>

  /// A verifier over recorded releases.
  ///
  /// - Parameters:
  ///   - tables: the records.
  ///   - standIn: the header that stands for every header that is not recorded.
  public init(tables: Tables, standIn: Tables.File) {
    self.tables = tables
    self.standIn = standIn
    var names: Set<String> = []
    for record in tables.records {
      for header in record.headers {
        for declaration in header.declarations ?? [] {
          names.insert(declaration.name)
          if case .record(let record) = declaration.content {
            names.formUnion(record.members.compactMap(\.name))
          }
        }
      }
    }
    recorded = names
  }

  /// The mainline releases of a span that are recorded, oldest first.
  ///
  /// - Parameters:
  ///   - oldest: the first one.
  ///   - newest: the last one.
  /// - Returns: the releases.
  public func releases(from oldest: KernelRelease, to newest: KernelRelease) -> [KernelRelease] {
    tables.records.map(\.release).filter { $0.isMainline && $0 >= oldest && $0 <= newest }
  }

  // MARK: Trees

  /// The headers of a release for a compiler: the recorded ones, and a stand-in for all others.
  ///
  /// - Parameters:
  ///   - release: a recorded release.
  ///   - includes: the headers that the sources name, as `linux/slab.h`.
  /// - Returns: files below `kernel/` (recorded) and `stand-in/`.
  /// - Throws: `Diagnostics` for a release that is not recorded.
  public func tree(
    of release: KernelRelease, includes: Set<String>
  ) throws(Diagnostics) -> [Tables.File] {
    guard let record = tables.records.first(where: { $0.release == release }) else {
      throw Diagnostics(
        Diagnostic(.error, "verify.release", "Linux \(release) is not recorded"))
    }
    let present = record.headers.filter { $0.isPresent && $0.path.hasPrefix("include/") }
    var files = present.map { header in
      Tables.File(
        path: "kernel/" + header.path.dropFirst("include/".count),
        bytes: Array(
          (Self.preamble(of: header, in: present.map(\.path))
            + ReplayHeader.prototypes(of: header, release: release)).utf8))
    }
    files.append(Tables.File(path: "stand-in/shimgen/kernel.h", bytes: standIn.bytes))
    let known = Set(present.map { $0.path.dropFirst("include/".count) })
    let missing = Self.newer.filter { $0.since > release }.map(\.name)
    for name in includes.sorted()
    where !known.contains(name[...]) && !Self.recordedNames(tables).contains(name)
      && !name.hasPrefix("shimgen/") && !missing.contains(name)
    {
      files.append(
        Tables.File(
          path: "stand-in/\(name)", bytes: Array("#include <shimgen/kernel.h>\n".utf8)))
    }
    return files
  }

  /// Headers that the overlay lends to older kernels: the stand-in must not have them there.
  private static let newer = [(name: "linux/dma-resv.h", since: KernelRelease(5, 4))]

  private static func recordedNames(_ tables: Tables) -> Set<String> {
    Set(
      tables.records.flatMap { $0.headers.map { String($0.path.dropFirst("include/".count)) } })
  }

  /// What a rendered header has around it: a guard, the stand-in, and those of its own includes
  /// that are recorded too.
  private static func preamble(of header: HeaderRecord, in present: [String]) -> String {
    let includes = header.includes.map(\.target).filter { target in
      target.hasPrefix("<") && present.contains("include/" + target.dropFirst().dropLast())
    }
    return (["#pragma once", "#include <shimgen/kernel.h>"] + includes.map { "#include \($0)" })
      .map { $0 + "\n" }.joined()
  }

  // MARK: Flags

  /// The compiler's arguments for a release, without paths: the kernel's language and warnings.
  ///
  /// - Parameter release: the release.
  /// - Returns: arguments for gcc 9 or newer and clang 11 or newer.
  public static func flags(of release: KernelRelease) -> [String] {
    // Kbuild went from gnu89 to gnu11 in 5.18.
    let standard = release < KernelRelease(5, 18) ? "gnu89" : "gnu11"
    return [
      "-std=\(standard)", "-nostdinc", "-ffreestanding", "-D__KERNEL__", "-DMODULE",
      "-DCONFIG_64BIT", "-DLINUX_VERSION_CODE=\(release.version << 16 | release.patchlevel << 8)",
      "-DKBUILD_MODNAME=\"shimgen_verify\"", "-Wall", "-Wextra", "-Wundef", "-Wmissing-prototypes",
      "-Wdeclaration-after-statement", "-Wcast-function-type", "-Wno-unused-parameter",
      "-Wno-sign-compare", "-Wno-missing-field-initializers", "-Werror",
    ]
  }

  // MARK: Verdicts

  /// What a compilation tells.
  public enum Verdict: Hashable, Sendable {
    case ok
    /// The driver does not build there; what the compiler says.
    case fails([String])
    /// Something that is not recorded is missing: nothing is known of the driver.
    case couldNotTell([String])
  }

  /// Judges a compilation.
  ///
  /// An error about a name that neither a record nor a generated header declares says nothing about
  /// the driver: the stand-in lacks it.
  ///
  /// - Parameters:
  ///   - succeeded: whether the compiler ended with status 0.
  ///   - output: what it printed to standard error, in English.
  /// - Returns: the verdict with the lines that led to it.
  public func verdict(succeeded: Bool, output: String) -> Verdict {
    if succeeded { return .ok }
    let errors = output.split(separator: "\n").map(String.init).filter {
      $0.contains(" error: ") || $0.contains("fatal error:")
    }
    if errors.isEmpty {
      return .couldNotTell([output.isEmpty ? "the compiler said nothing" : output])
    }
    let unknown = errors.filter { isAboutUnknownName($0) }
    if unknown.isEmpty { return .fails(errors) }
    let judged = errors.filter { error in
      !unknown.contains(error) && Self.quoted(error).contains { isKnown($0) }
    }
    return judged.isEmpty ? .couldNotTell(unknown) : .fails(judged)
  }

  /// Whether the stand-in is what is wrong: an error in its own headers or in a rendered one.
  private static func isInTree(_ error: String) -> Bool {
    let path = error.prefix { $0 != ":" }
    return path.contains("/kernel/linux/") || path.contains("/kernel/uapi/")
      || path.contains("/stand-in/")
  }

  private func isAboutUnknownName(_ error: String) -> Bool {
    if Self.isInTree(error) { return true }
    let kinds = [
      "undeclared", "unknown type name", "implicit declaration", "No such file", "file not found",
      "incomplete type", "incomplete definition", "undefined type", "has no member named",
      "no member named", "unknown field", "invalid application of",
    ]
    guard kinds.contains(where: { error.contains($0) }) else { return false }
    let names = Self.quoted(error)
    return !names.contains { isKnown($0) }
  }

  /// Whether a record or a generated header would declare the name: `struct vfio_device`.
  private func isKnown(_ words: String) -> Bool {
    words.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { word in
      recorded.contains(String(word)) || word.hasPrefix("shim_") || word.hasPrefix("SHIM_")
    }
  }

  /// What stands in a compiler's quotation marks.
  private static func quoted(_ text: String) -> [String] {
    var found: [String] = []
    var open: [Character]?
    for character in text {
      switch character {
      case "\u{2018}": open = []
      case "\u{2019}":
        if let open { found.append(String(open)) }
        open = nil
      case "'":
        if let word = open {
          found.append(String(word))
          open = nil
        } else {
          open = []
        }
      default: open?.append(character)
      }
    }
    return found
  }
}
