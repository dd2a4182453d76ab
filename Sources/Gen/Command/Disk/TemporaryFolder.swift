import Glibc
import KernelModel
import SystemPackage

/// A folder for one run of the tool.
struct TemporaryFolder {
  let path: FilePath

  /// Makes the folder below `TMPDIR`; `word` says in its name what it is for.
  init(for word: String) throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/shimgen-\(word)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ToolFailure(
        "folder.temporary", "cannot make a folder in \(base): \(Files.reason(errno))")
    }
    path = FilePath(
      String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  /// Removes it with everything in it.
  func remove() { Self.remove(path) }

  private static func remove(_ folder: FilePath) {
    for name in (try? Files.names(in: folder)) ?? [] {
      let path = folder.appending(name)
      if Files.kind(path) == .folder, !Files.isLink(path) {
        remove(path)
      } else {
        unlink(path.string)
      }
    }
    rmdir(folder.string)
  }
}
