import Dispatch
import Glibc
import KernelModel
import Synchronization
import SystemPackage

/// Writes a set of files into a folder: all of them, or none.
///
/// Everything is written beside its place first; only when all of it is on disk are the files renamed
/// into place. A full disk or a read-only folder leaves every old file as it was.
struct OutputFolder {
  let root: FilePath

  /// What writing did.
  struct Changes {
    var written: [String] = []
    var removed: [String] = []
    var unchanged = 0
  }

  /// Writes what differs, and removes what is named.
  ///
  /// - Parameters:
  ///   - files: paths relative to the folder, and their bytes.
  ///   - stale: files to remove, relative to the folder.
  /// - Returns: what was done.
  /// - Throws: `ToolFailure` where the disk refuses; nothing has changed then.
  func write(_ files: [(path: String, bytes: [UInt8])], removing stale: [String] = []) throws
    -> Changes
  {
    var changes = Changes()
    var staged: [(temporary: FilePath, final: FilePath)] = []
    do {
      for file in files {
        // A link stays one: what it leads to is replaced.
        let named = root.appending(file.path)
        let final = Files.isLink(named) ? Files.resolved(named) ?? named : named
        if Files.kind(final) == .file, (try? Files.read(final)) == file.bytes {
          changes.unchanged += 1
          continue
        }
        staged.append((try stage(file.bytes, for: final), final))
        changes.written.append(file.path)
      }
      try Self.flush(staged)
    } catch {
      for file in staged { unlink(file.temporary.string) }
      throw error
    }
    for (index, file) in staged.enumerated() {
      guard rename(file.temporary.string, file.final.string) == 0 else {
        let reason = Files.reason(errno)
        for rest in staged[index...] { unlink(rest.temporary.string) }
        throw Self.failure(file.final, reason)
      }
    }
    for path in stale where unlink(root.appending(path).string) == 0 {
      changes.removed.append(path)
    }
    return changes
  }

  /// Writes one file atomically, wherever it is; a device or pipe is written into.
  static func write(_ bytes: [UInt8], to path: FilePath) throws {
    if Files.kind(path) == .special {
      let descriptor = open(path.string, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(path, Files.reason(errno)) }
      return try fill(descriptor, with: bytes, for: path)
    }
    guard let name = path.lastComponent?.string else {
      throw failure(path, "is no file's name")
    }
    let folder = path.removingLastComponent()
    _ = try OutputFolder(root: folder.isEmpty ? "." : folder).write([(name, bytes)])
  }

  /// Makes a file as new as now.
  static func touch(_ path: FilePath) throws {
    guard utimensat(AT_FDCWD, path.string, nil, 0) == 0 else {
      throw failure(path, Files.reason(errno))
    }
  }

  private func stage(_ bytes: [UInt8], for final: FilePath) throws -> FilePath {
    let folder = final.removingLastComponent()
    try Self.createFolder(folder)
    let name = final.lastComponent?.string ?? "file"
    let temporary = folder.appending(".\(name).\(getpid()).part")
    let descriptor = open(temporary.string, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(final, Files.reason(errno)) }
    do {
      try Self.fill(descriptor, with: bytes, for: final)
    } catch {
      unlink(temporary.string)
      throw error
    }
    return temporary
  }

  /// Has the disk take what was written; a full one may only show now.
  ///
  /// Several files at a time: a disk takes one after another as long as it waits for each.
  private static func flush(_ files: [(temporary: FilePath, final: FilePath)]) throws {
    let reasons = Mutex<[Int: String]>([:])
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      guard let reason = flush(files[index].temporary) else { return }
      reasons.withLock { $0[index] = reason }
    }
    let first = reasons.withLock { reasons in reasons.min { $0.key < $1.key } }
    if let first { throw failure(files[first.key].final, first.value) }
  }

  /// Why the disk does not take a file; nil where it did.
  private static func flush(_ path: FilePath) -> String? {
    let descriptor = open(path.string, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return Files.reason(errno) }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS ? nil : Files.reason(errno)
  }

  /// Writes everything and closes.
  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], for path: FilePath
  ) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let reason = Files.reason(errno)
        close(descriptor)
        throw failure(path, reason)
      }
      rest = rest.dropFirst(count)
    }
    guard close(descriptor) == 0 else { throw failure(path, Files.reason(errno)) }
  }

  private static func createFolder(_ folder: FilePath) throws {
    if folder.isEmpty || Files.kind(folder) == .folder { return }
    try createFolder(folder.removingLastComponent())
    guard mkdir(folder.string, 0o755) == 0 || errno == EEXIST else {
      throw failure(folder, Files.reason(errno))
    }
  }

  private static func failure(_ path: FilePath, _ reason: String) -> ToolFailure {
    ToolFailure(
      "output.write", "cannot write: \(reason)", at: SourceLocation(path: path.string))
  }
}
