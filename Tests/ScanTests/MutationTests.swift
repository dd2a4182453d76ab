import Foundation
import KernelModel
import TestSupport
import Testing

@testable import Gen

/// Every version conditional of two drivers, moved by one release each way.
///
/// Each change concerns one release. gcc tells whether the driver still builds there, against the
/// same records and with none of scan's code; scan has to say the same, and nothing of the releases
/// around it. What a link needs gcc does not see: that is one conditional, told apart.
@Suite(.serialized) struct MutationTests {
  private struct Mutant {
    let name: String
    let files: [String: String]
    /// The release that takes another branch than it should.
    let release: KernelRelease
    let line: String
  }

  private static let folder = "Tests/Fixtures/scan"
  private static let drivers = [["exporter.c", "importer.c", "buffer.h"], ["device.c"]]

  private static func mutants(_ names: [String]) throws -> [Mutant] {
    var texts: [String: String] = [:]
    for name in names {
      texts[name] = String(decoding: try Project.bytes("\(folder)/\(name)"), as: UTF8.self)
    }
    var mutants: [Mutant] = []
    for name in names {
      let lines = (texts[name] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      for (index, line) in lines.enumerated() {
        guard let match = line.firstMatch(of: #/KERNEL_VERSION\((\d+), (\d+), 0\)/#),
          let release = KernelRelease("\(match.1).\(match.2)"),
          let place = Scanning.mainline.firstIndex(of: release), place > 0
        else { continue }
        for step in [-1, 1] {
          let other = Scanning.mainline[place + step]
          var changed = lines
          changed[index] = line.replacing(
            match.0, with: "KERNEL_VERSION(\(other.version), \(other.patchlevel), 0)")
          var files = texts
          files[name] = changed.joined(separator: "\n")
          mutants.append(
            Mutant(
              name: "\(name):\(index + 1) \(step > 0 ? "late" : "early")", files: files,
              release: step > 0 ? release : other, line: lines[index + 1]))
        }
      }
    }
    return mutants
  }

  /// Which mutants gcc refuses at their release.
  private static func refused(_ mutants: [Mutant]) async throws -> Set<String> {
    let folder = try TemporaryFolder()
    var refused: Set<String> = []
    for (release, group) in Dictionary(grouping: mutants.enumerated(), by: \.element.release) {
      var sources: [String: String] = [:]
      for (number, mutant) in group {
        for (name, text) in mutant.files {
          try folder.write("\(number)/\(name)", text)
          if name.hasSuffix(".c") { sources["\(number)/\(name)"] = mutant.name }
        }
      }
      // As the kernel's own Makefile has them; a newer gcc refuses more by itself.
      let pointers = release >= KernelRelease(4, 6) ? "-Werror" : "-Wno-error"
      let outcome = try await Tool.shimgen(
        ["verify"] + sources.keys.sorted() + [
          "--no-overlay", "--releases", "\(release)", "--format", "json", "--flag=-Wno-error",
          "--flag=-Wno-unused-function", "--flag=\(pointers)=incompatible-pointer-types",
          "--flag=-Wno-error=int-conversion", "--flag=-Werror=implicit-function-declaration",
        ], in: folder.path)
      struct Row: Decodable {
        let driver: String
        let verdict: String
      }
      let rows = try JSONDecoder().decode([Row].self, from: Data(outcome.output.utf8))
      #expect(rows.count == sources.count)
      // verify leaves it open where gcc misses a name of the driver's own: refused is refused.
      for row in rows where row.verdict != "ok" {
        if let name = sources[row.driver] { refused.insert(name) }
      }
    }
    return refused
  }

  @Test func driversAsTheyAreAreFine() async throws {
    for names in Self.drivers {
      var files: [String: String] = [:]
      for name in names {
        files[name] = String(decoding: try Project.bytes("\(Self.folder)/\(name)"), as: UTF8.self)
      }
      let report = try await Scanning.scanner(Scanning.mainline).scan(Scanning.driver(files))
        .report(overlay: nil)
      #expect(report.verdict == "ok")
      #expect(report.told == [])
      #expect(report.findings == [])
    }
  }

  @Test(arguments: [0, 1])
  func movedBoundariesAreNoticed(_ driver: Int) async throws {
    let mutants = try Self.mutants(Self.drivers[driver])
    let refused = try await Self.refused(mutants)
    var scanners: [KernelRelease: DriverScanner] = [:]
    var broken = 0
    for mutant in mutants {
      let place = try #require(Scanning.mainline.firstIndex(of: mutant.release))
      let around = Scanning.mainline[
        max(0, place - 1)...min(Scanning.mainline.count - 1, place + 1)]
      let scanner = try scanners[mutant.release] ?? Scanning.scanner(Array(around))
      scanners[mutant.release] = scanner
      let scan = try await scanner.scan(Scanning.driver(mutant.files))
      let results = scan.results()
      for (release, result) in zip(scan.releases, results) {
        let isLink = result.problems.contains {
          if case .namespace = $0.kind { true } else { false }
        }
        let isExpected =
          release == mutant.release
          && (refused.contains(mutant.name)
            || mutant.line.hasPrefix("MODULE_IMPORT_NS") && mutant.name.hasSuffix("late"))
        let expected: ReleaseResult.Verdict = isExpected ? .breaks : .ok
        #expect(
          result.verdict == expected,
          "\(mutant.name) at \(release): \(result.problems) \(result.lost) \(result.unjudged) \(result.unchecked)"
        )
        #expect(isLink == (isExpected && mutant.line.hasPrefix("MODULE_IMPORT_NS")))
      }
      if refused.contains(mutant.name) { broken += 1 }
    }
    #expect(mutants.count > 35)
    #expect(broken > 25)
  }
}
