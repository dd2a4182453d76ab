import KernelModel

/// Writes model values as DepSurf's pages do, so that a page can be compared with what was read.
enum PageText {
  static func label(of image: ImageRecord.Image) -> String {
    if image.flavor != "generic" { return image.flavor }
    return image.architecture == "amd64" ? image.release.description : image.architecture
  }

  /// The lines of a row's C text; nil for a row without one.
  static func c(_ symbol: ImageRecord.Symbol) -> [String]? {
    switch symbol.evidence {
    case .absent: return nil
    case .record(let record):
      let members = record.members.map { member in
        "    " + (member.type?.declaration(of: member.name) ?? "?")
          + (member.bits.map { ":\($0)" } ?? "") + ";"
      }
      return (["\(record.kind.rawValue) \(symbol.name) {"] + members + ["};"]).map(normalised)
    case .function(let function):
      guard let type = function.type else { return nil }
      return [normalised(CType.function(type).declaration(of: symbol.name) + ";")]
    }
  }

  /// One line with DepSurf's habits taken out: the order of the words of a base type
  /// (`long unsigned int`), the space after the star of a result (`void * (*open)`), and `()` for
  /// no parameters.
  static func normalised(_ line: String) -> String {
    var text = line
    for (words, canonical) in [
      ("long long unsigned int", "unsigned long long"), ("long unsigned int", "unsigned long"),
      ("long long int", "long long"), ("long int", "long"),
      ("short unsigned int", "unsigned short"), ("short int", "short"), ("* ", "*"),
      ("();", "(void);"),
    ] {
      text = text.split(separator: words, omittingEmptySubsequences: false)
        .joined(separator: canonical)
    }
    return text
  }

  /// A function's row without its C text, from the summary to the line before `</details>`.
  static func function(_ function: ImageFunction, label: String) -> [String] {
    let status = function.status.isEmpty ? "✅" : function.status.joined(separator: ", ") + " ⚠️"
    var lines = [
      "<summary>In <code>\(label)</code>: \(status)</summary>", "",
      "**Collision:** \(function.collision)", "", "**Inline:** \(function.inlining)", "",
      "**Transformation:** \(function.isTransformed ? "True" : "False")", "", "**Instances:**", "",
    ]
    for instance in function.instances {
      lines += [
        "```", "In \(instance.file) (\(instance.address))", "Location: \(instance.location)",
        "Inline: \(instance.isInline ? "True" : "False")",
      ]
      if !instance.inlineCallers.isEmpty {
        lines += ["Inline callers:"] + instance.inlineCallers.map { "  - \($0)" }
      }
      if !instance.callers.isEmpty {
        lines += ["Direct callers:"] + instance.callers.map { "  - \($0)" }
      }
      lines.append("```")
    }
    if !function.symbols.isEmpty {
      lines += ["**Symbols:**", "", "```"]
      lines += function.symbols.map { "\($0.start)-\($0.end): \($0.name) (\($0.binding))" }
      lines.append("```")
    }
    return lines
  }
}
