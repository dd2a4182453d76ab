import Glibc
import KernelModel
import SystemPackage

/// Reading from disk, with errors that name the file.
enum Files {
  /// A file's bytes.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: more bytes than this are refused before they are read.
  /// - Returns: the bytes.
  /// - Throws: `Diagnostics` for a file that is missing, no file, not readable or too large.
  static func read(_ path: FilePath, limit: Int = 64 << 20) throws(Diagnostics) -> [UInt8] {
    let descriptor = open(path.string, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("file.open", path, reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("file.open", path, reason(errno)) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw failure("file.folder", path, "is a folder, not a file")
    }
    guard status.st_size <= limit else {
      throw failure(
        "file.large", path, "has \(status.st_size) bytes, the limit is \(limit)")
    }
    let size = Int(status.st_size)
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count <= limit {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: 1 << 16)) }
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw failure("file.read", path, reason(errno)) }
      if got == 0 {
        bytes.removeLast(bytes.count - count)
        return bytes
      }
      count += got
    }
    throw failure("file.large", path, "has more than \(limit) bytes")
  }

  /// The text of a small file, nil where there is none.
  static func text(_ path: FilePath) -> String? {
    guard let bytes = try? read(path, limit: 1 << 20) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a path leads to, links followed.
  enum Kind { case file, folder, special }

  /// What stands at a path; nil where nothing does.
  static func kind(_ path: FilePath) -> Kind? {
    var status = stat()
    guard stat(path.string, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .special
    }
  }

  /// Whether there is nothing at a path: no link that leads nowhere, no folder that keeps it hidden.
  static func isNothing(_ path: FilePath) -> Bool {
    var status = stat()
    return lstat(path.string, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// Whether a path is a symbolic link itself.
  static func isLink(_ path: FilePath) -> Bool {
    var status = stat()
    return lstat(path.string, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Why a path leads to nothing.
  static func absence(_ path: FilePath) -> String {
    var status = stat()
    return stat(path.string, &status) == 0 ? "there is something" : reason(errno)
  }

  /// The names in a folder, sorted by their bytes.
  ///
  /// - Parameter path: the folder.
  /// - Returns: names without `.` and `..`.
  /// - Throws: `Diagnostics` for a folder that cannot be read.
  static func names(in path: FilePath) throws(Diagnostics) -> [String] {
    guard let folder = opendir(path.string) else {
      throw failure("file.open", path, reason(errno))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Every file below a folder, as paths relative to it, sorted.
  ///
  /// Folders whose names begin with a dot are left out: what a build left behind is nobody's file.
  /// Files with such names are there: a run that was killed leaves parts.
  ///
  /// - Parameter root: the folder; one that is missing has no files.
  /// - Returns: relative paths with `/`.
  /// - Throws: `Diagnostics` for a folder that cannot be read.
  static func tree(below root: FilePath) throws(Diagnostics) -> [String] {
    guard kind(root) == .folder else { return [] }
    var result: [String] = []
    for name in try names(in: root) {
      let path = root.appending(name)
      var status = stat()
      guard lstat(path.string, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        if name.hasPrefix(".") { continue }
        result += try tree(below: path).map { "\(name)/\($0)" }
      } else {
        result.append(name)
      }
    }
    return result.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path with every link resolved; nil where nothing is there.
  static func resolved(_ path: FilePath) -> FilePath? {
    guard let resolved = realpath(path.string, nil) else { return nil }
    defer { free(resolved) }
    return FilePath(String(cString: resolved))
  }

  static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  private static func failure(
    _ identifier: String, _ path: FilePath, _ message: String
  ) -> Diagnostics {
    Diagnostics(
      Diagnostic(.error, identifier, message, at: SourceLocation(path: path.string)))
  }
}
