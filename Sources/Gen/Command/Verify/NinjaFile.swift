import Gen
import KernelModel
import SystemPackage

/// The same matrix for ninja.
///
/// `SHIMGEN_LAUNCHER` in the environment is what compilers are run by: ccache, distcc or icecc.
struct NinjaFile {
  let matrix: CompileMatrix

  /// The text of build.ninja; paths are the matrix's own.
  var text: String {
    var lines = [
      "# Made by shimgen verify --emit-ninja. Do not edit.",
      "# SHIMGEN_LAUNCHER=ccache ninja, or distcc, or icecc.",
      "ninja_required_version = 1.5",
      "",
      "rule compile",
      "  command = LC_ALL=C $$SHIMGEN_LAUNCHER $cc $flags -c $in -o $out",
      "  description = $cc $release $in",
      "",
      "# The known-bad control: it is an error that it compiles.",
      "rule refuse",
      "  command = if LC_ALL=C $$SHIMGEN_LAUNCHER $cc $flags -c $in -o $out 2>$out.log; "
        + "then echo 'the known-bad control compiles'; exit 1; else touch $out; fi",
      "  description = $cc $release $in (must fail)",
    ]
    var names: [String] = []
    for (index, compilation) in matrix.compilations.enumerated() {
      let rule = compilation.kind == .knownBad ? "refuse" : "compile"
      let object = "objects/\(compilation.release)/\(compilation.compiler)-\(index).o"
      names.append(object)
      let flags = matrix.arguments(of: compilation).dropLast().map(Self.quoted)
      lines += [
        "",
        "build \(object): \(rule) \(Self.escaped(compilation.source.string))",
        "  cc = \(Self.quoted(compilation.compiler))",
        "  release = \(compilation.release)",
        "  flags = \(flags.joined(separator: " "))",
      ]
    }
    lines += ["", "default \(names.joined(separator: " "))"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A word for the shell, in a value of ninja's.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7f && !Array("\"'\\$`&|;<>()*?[]#~!{}".utf8).contains(byte)
    }
    let shell = isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    return shell.replacing("$", with: "$$")
  }

  /// A path of ninja's own.
  private static func escaped(_ path: String) -> String {
    path.replacing("$", with: "$$").replacing(" ", with: "$ ").replacing(":", with: "$:")
  }
}
