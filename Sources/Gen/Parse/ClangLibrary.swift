import ClangBridge
package import KernelModel
import Synchronization

/// The opened libclang: to have one means that parsing can begin.
package struct ClangLibrary: Sendable {
  /// `Debian clang version 14.0.6`, in the library's own words.
  package let version: String

  private static let lock = Mutex(())

  /// Opens libclang, once a process.
  ///
  /// - Parameter path: the library to open; nil for the newest installed one.
  /// - Throws: `Diagnostics` (`libclang.missing`) that say what to install.
  package init(path: String? = nil) throws(Diagnostics) {
    let message = Self.lock.withLock { _ -> String? in
      var message = [CChar](repeating: 0, count: 512)
      if cb_open(path, &message, message.count) { return nil }
      return String(
        decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    if let message {
      throw Diagnostics(
        Diagnostic(
          .error, "libclang.missing",
          "cannot open libclang: \(message); install it with: apt install libclang-dev"))
    }
    version = takeString(cb_library_version())
  }
}

/// Copies one of libclang's strings and gives it back.
func takeString(_ string: cb_string) -> String {
  defer { cb_string_free(string) }
  return String(cString: cb_text(string))
}
