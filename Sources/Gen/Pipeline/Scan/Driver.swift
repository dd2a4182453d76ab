import HeaderParse
public import KernelModel

/// A driver's own sources: C files and what they include of the driver's own headers.
public struct Driver: Sendable {
  /// Where the compiler sees the sources: nothing there is on any disk.
  private static let root = "/shimgen/driver"

  /// As the user named them, headers by the folder that they were found in.
  public private(set) var names: [String] = []
  private(set) var texts: [DriverText] = []
  private(set) var units: [[DriverSource.File]] = []
  /// For each text, the include targets that lead to one of the texts.
  private(set) var resolved: [Set<String>] = []
  let folders: [String]
  let flags: [String]

  /// What `-D` and `-U` say.
  public struct Flags: Sendable {
    public var folders: [String]
    public var definitions: [String]
    public var removals: [String]

    public init(folders: [String] = [], definitions: [String] = [], removals: [String] = []) {
      self.folders = folders
      self.definitions = definitions
      self.removals = removals
    }
  }

  /// The options that are taken as not set.
  let removals: Set<String>

  /// Reads C files and follows their includes as far as they lead to the driver's own headers.
  ///
  /// - Parameters:
  ///   - files: the C files, as the user names them.
  ///   - flags: the folders with own headers, and what the driver's build defines.
  ///   - working: the absolute folder that names are relative to.
  ///   - read: the bytes of a file, nil where there is none.
  /// - Throws: `Diagnostics` for a C file that cannot be read.
  public init(
    files: [String], flags: Flags, working: String,
    read: (String) throws(Diagnostics) -> [UInt8]?
  ) throws(Diagnostics) {
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(working)/\(path)" }
    folders = flags.folders.map { Self.root + absolute($0) }
    self.flags = flags.definitions.map { "-D\($0)" } + flags.removals.map { "-U\($0)" }
    removals = Set(flags.removals)
    var known: [String: Int] = [:]
    var problems: [Diagnostic] = []
    for file in files {
      do throws(Diagnostics) {
        guard let bytes = try read(file) else {
          throw Diagnostics(
            Diagnostic(
              .error, "scan.file", "No such file", at: SourceLocation(path: file)))
        }
        let main = add(file, bytes, &known)
        units.append(
          try unit(
            DriverSource.File(path: Self.root + absolute(file), text: main), flags.folders,
            absolute, &known, read))
      } catch {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
  }

  /// The C files, as the user named them.
  var mainNames: [String] { units.compactMap { $0.first.map { names[$0.text] } } }

  private mutating func add(_ name: String, _ bytes: [UInt8], _ known: inout [String: Int]) -> Int {
    if let index = known[name] { return index }
    known[name] = texts.count
    names.append(name)
    texts.append(DriverText(bytes))
    resolved.append([])
    return texts.count - 1
  }

  /// More own headers than this are no driver's.
  private static let mostFiles = 2000

  private mutating func unit(
    _ main: DriverSource.File, _ folders: [String], _ absolute: (String) -> String,
    _ known: inout [String: Int], _ read: (String) throws(Diagnostics) -> [UInt8]?
  ) throws(Diagnostics) -> [DriverSource.File] {
    var files = [main]
    var seen: Set<String> = [main.path]
    var next = 0
    while next < files.count, files.count < Self.mostFiles {
      let file = files[next]
      next += 1
      for directive in texts[file.text].directives {
        guard let target = directive.includeTarget else { continue }
        let name = String(target.dropFirst().dropLast())
        var places: [(path: String, name: String)] = []
        if target.hasPrefix("\"") {
          places.append((Self.beside(file.path, name), Self.beside(names[file.text], name)))
        }
        places += folders.map { (Self.root + absolute("\($0)/\(name)"), "\($0)/\(name)") }
        for place in places {
          // A header that includes itself through `..` would go on for ever.
          guard place.path.utf8.count < 1000 else { continue }
          let text: Int
          if let index = known[place.name] {
            text = index
          } else if let bytes = try read(place.name) {
            text = add(place.name, bytes, &known)
          } else {
            continue
          }
          resolved[file.text].insert(target)
          if seen.insert(place.path).inserted {
            files.append(DriverSource.File(path: place.path, text: text))
          }
          break
        }
      }
    }
    return files
  }

  private static func beside(_ file: String, _ name: String) -> String {
    if name.hasPrefix("/") { return name }
    guard let slash = file.lastIndex(of: "/") else { return name }
    return "\(file[...slash])\(name)"
  }
}
