import HeaderCompare
import KernelModel
import ShimEmit
import ShimPlan
import TestSupport
import Testing

/// A `LINUX_VERSION_CODE` to preprocess under.
private struct Version: Hashable, Comparable {
  let release: KernelRelease

  init(_ version: Int, _ patchlevel: Int, _ sublevel: Int) {
    release = KernelRelease(version, patchlevel, sublevel)
  }

  var code: Int { release.version << 16 | release.patchlevel << 8 | release.sublevel }

  static func < (left: Version, right: Version) -> Bool { left.code < right.code }

  /// Every recorded release with its neighbours, one sublevel before and after.
  static func all(from: KernelRelease, to: KernelRelease) -> [Version] {
    var found: Set<Version> = []
    for record in RecordedTables.records {
      let release = record.release
      guard release.mainline >= from, release.mainline <= to, release.isExpressible else {
        continue
      }
      found.insert(Version(release.version, release.patchlevel, release.sublevel))
      found.insert(Version(release.version, release.patchlevel, release.sublevel + 1))
      if release.sublevel > 0 {
        found.insert(Version(release.version, release.patchlevel, release.sublevel - 1))
      } else if release > from, let previous = release.previousMainline {
        found.insert(Version(previous.version, previous.patchlevel, 255))
      }
    }
    return found.sorted()
  }
}

/// A reading of the records that shares nothing with the histories: spellings, looked up one by
/// one.
private struct Oracle {
  let records: [ReleaseRecord]

  init(from: KernelRelease, to: KernelRelease) {
    records = RecordedTables.records.filter {
      $0.release.mainline >= from && $0.release.mainline <= to
    }.sorted { $0.release < $1.release }
  }

  /// What each record says of a key, as text; nil where it does not declare it.
  func spellings(_ key: DeclarationKey) -> [String?] {
    records.map { record in
      guard let declarations = record.header(key.header)?.declarations else { return nil }
      if key.kind == .header { return "there" }
      let kind: DeclarationKind = key.kind == .member ? .record : key.kind
      guard let found = declarations.first(where: { $0.kind == kind && $0.name == key.name })
      else { return nil }
      switch found.content {
      case .function(let function): return function.type.spelling
      case .enumeration(let enumeration):
        return enumeration.constants.map { "\($0.name) \($0.value)" }.joined(separator: " ")
      case .typedef(let type): return type.spelling
      case .variable(let variable): return variable.type.spelling
      case .macro(let macro):
        if macro.parameters == nil, let value = macro.value { return "\(value)" }
        return "\(macro.parameters ?? []) \(macro.tokens)"
      case .record(let record):
        guard let member = key.member else { return record.kind.rawValue }
        return Self.spelling(of: member.split(separator: ".")[...], in: record)
      }
    }
  }

  /// A member by its path; what is in an anonymous record is reached directly.
  private static func spelling(of path: ArraySlice<Substring>, in record: Record) -> String? {
    for member in record.members {
      if member.name == nil, case .record(let inner) = member.content,
        let found = spelling(of: path, in: inner)
      {
        return found
      }
      guard let name = member.name, name == path.first.map(String.init) else { continue }
      if case .record(let inner) = member.content, path.count > 1 {
        return spelling(of: path.dropFirst(), in: inner)
      }
      return "\(member.type?.spelling ?? "in place") \(member.bits ?? -1)"
    }
    return nil
  }

  /// The value that a gate must have at a version.
  func number(_ spellings: [String?], at version: Version) -> Int {
    var numbers: [String: Int] = [:]
    var last = 0
    var result = 0
    for (record, spelling) in zip(records, spellings) where record.release.isExpressible {
      var number = 0
      if let spelling {
        if numbers[spelling] == nil {
          last += 1
          numbers[spelling] = last
        }
        number = numbers[spelling] ?? 0
      }
      guard record.release <= version.release else { continue }
      result = number
    }
    return result
  }
}

@Suite struct CompileTests {
  private static let warnings = [
    "-Wall", "-Wextra", "-Werror", "-Wundef", "-Wmissing-prototypes",
    "-Wdeclaration-after-statement",
  ]
  private static let versionHeader = """
    #undef LINUX_VERSION_CODE
    #undef KERNEL_VERSION
    #define LINUX_VERSION_CODE TEST_CODE
    #define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + ((c) > 255 ? 255 : (c)))

    """
  private let from = KernelRelease(4, 4)
  private let to = KernelRelease(6, 8)

  private func compile(
    _ compiler: String, _ standard: String, _ text: String, _ emitted: Emitted,
    flags: [String] = []
  ) async throws -> Tool.Outcome {
    let folder = try TemporaryFolder()
    try folder.write("linux/version.h", Self.versionHeader)
    let test = try folder.write("test.c", text)
    for file in emitted.files { try folder.write(file.path, file.text) }
    return try await Tool.run(
      compiler,
      ["-std=\(standard)", "-fsyntax-only", "-I\(folder.path)", "-I\(folder.path)/include"]
        + Self.warnings + flags + [test])
  }

  /// One file includes the gates again for each version, and checks every one of them.
  @Test(arguments: ["gcc", "clang"], ["gnu89", "gnu11"])
  func everyGateSaysWhatTheRecordsSay(_ compiler: String, _ standard: String) async throws {
    let emitted = try Emitted(from: from, to: to)
    let oracle = Oracle(from: from, to: to)
    let expected = emitted.plan.gates.map { ($0.name.description, oracle.spellings($0.key)) }
    let versions = Version.all(from: from, to: to)
    #expect(versions.count > 100)
    #expect(expected.count > 100)
    var text = ""
    for version in versions {
      text += "#undef SHIMGEN_GATES_H\n#undef TEST_CODE\n#define TEST_CODE \(version.code)\n"
      text += "#include <shimgen/gates.h>\n"
      for (name, spellings) in expected {
        let number = oracle.number(spellings, at: version)
        text += """
          #if \(name) != \(number)
          #error "\(name) is not \(number) at \(version.release)"
          #endif
          #undef \(name)

          """
      }
    }
    text += "extern int something;\n"
    let result = try await compile(compiler, standard, text, emitted)
    #expect(result.status == 0, "\(result.errors.prefix(4000))")
  }

  /// Every initialiser goes into a struct of that release, made from the records.
  @Test(arguments: ["gcc", "clang"], ["gnu89", "gnu11"])
  func everySlotFitsItsTable(_ compiler: String, _ standard: String) async throws {
    let emitted = try Emitted(from: from, to: to)
    let oracle = Oracle(from: from, to: to)
    for record in RecordedTables.records where record.release >= from && record.release < to {
      guard record.release.isExpressible else { continue }
      let release = record.release
      let version = Version(release.version, release.patchlevel, release.sublevel)
      var text = "#define TEST_CODE \(version.code)\n"
      text += "#include <shimgen/slots.h>\n#include <shimgen/gates.h>\n"
      for table in emitted.slots.tables {
        let declaration = record.header(table.key.header)?.declarations?.first {
          $0.kind == .record && $0.name == table.key.name
        }
        guard case .record(let kernel)? = declaration?.content else {
          // Nothing may expand where there is no table.
          for slot in table.slots {
            for form in slot.forms { text += "\(slot.name)__FORM_\(form.number)(0)\n" }
          }
          continue
        }
        text += "struct \(table.key.name) {\n"
        for member in kernel.members { text += "\tlong \(member.name ?? "");\n" }
        text += "};\nextern const struct \(table.key.name) table_of_\(table.key.name);\n"
        text += "const struct \(table.key.name) table_of_\(table.key.name) = {\n"
        for slot in table.slots {
          for form in slot.forms { text += "\t\(slot.name)__FORM_\(form.number)(1)\n" }
        }
        text += "};\n"
        // An initialiser expands to something in the form that the record has, and only there.
        for slot in table.slots {
          let number = oracle.number(oracle.spellings(slot.key), at: version)
          for form in slot.forms {
            let macro = "\(slot.name)__FORM_\(form.number)"
            text += "extern char of_\(macro)[(sizeof(TEXT(\(macro)(1))) > 1) == "
            text += "\(form.number == number ? 1 : 0) ? 1 : -1];\n"
          }
        }
      }
      text += "extern int something;\n"
      let result = try await compile(
        compiler, standard, text, emitted,
        flags: ["-DTEXT(...)=TEXT_(__VA_ARGS__)", "-DTEXT_(...)=#__VA_ARGS__"])
      #expect(result.status == 0, "\(release): \(result.errors.prefix(2000))")
    }
  }

  @Test(arguments: ["gcc", "clang"])
  func theSpanIsGuarded(_ compiler: String) async throws {
    let emitted = try Emitted(from: from, to: to)
    let text = "#include <shimgen/gates.h>\nextern int something;\n"
    let below = try await compile(
      compiler, "gnu89", text, emitted, flags: ["-DTEST_CODE=\(4 << 16 | 3 << 8 | 255)"])
    #expect(below.status != 0)
    #expect(below.errors.contains("gates.h: Linux before 4.4 is below the recorded span"))
    let above = ["-DTEST_CODE=\(6 << 16 | 9 << 8)"]
    let refused = try await compile(compiler, "gnu89", text, emitted, flags: above)
    #expect(refused.errors.contains("Linux 6.9 and newer is above the recorded span"))
    let allowed = try await compile(
      compiler, "gnu89", text, emitted, flags: above + ["-DSHIMGEN_ALLOW_NEWER"])
    #expect(allowed.status == 0, "\(allowed.errors)")
    let last = try await compile(
      compiler, "gnu89", text, emitted, flags: ["-DTEST_CODE=\(6 << 16 | 8 << 8 | 255)"])
    #expect(last.status == 0, "\(last.errors)")
  }

  @Test(arguments: ["gcc", "clang"])
  func aBuildCanOverrideAGate(_ compiler: String) async throws {
    let emitted = try Emitted(from: from, to: to)
    let text = """
      #include <shimgen/gates.h>
      #if SHIM_FORM_DMA_BUF_VMAP != 2
      #error "not overridden"
      #endif
      extern int something;

      """
    let code = "-DTEST_CODE=\(5 << 16 | 4 << 8)"
    func flags(_ value: String) -> [String] { [code, "-DSHIM_FORM_DMA_BUF_VMAP=\(value)"] }
    let plain = try await compile(compiler, "gnu11", text, emitted, flags: [code])
    #expect(plain.errors.contains("not overridden"))
    let overridden = try await compile(compiler, "gnu11", text, emitted, flags: flags("2"))
    #expect(overridden.status == 0, "\(overridden.errors)")
    for wrong in ["-1", "4"] {
      let refused = try await compile(compiler, "gnu11", text, emitted, flags: flags(wrong))
      #expect(refused.errors.contains("SHIM_FORM_DMA_BUF_VMAP is no form, 0 to 3 are"))
    }
    let noNumber = try await compile(compiler, "gnu11", text, emitted, flags: flags("newest"))
    #expect(noNumber.errors.contains("newest"))
  }
}
