import Gen
import KernelModel
import SystemPackage

/// One source against one release with one compiler.
struct Compilation: Hashable, Sendable {
  /// The driver as the user named it, or the header that stands alone.
  let name: String
  let source: FilePath
  let release: KernelRelease
  let compiler: String
  let kind: Kind

  /// What the source is for.
  enum Kind: Hashable, Sendable {
    case subject
    /// Has to compile, or nothing can be told of this compiler.
    case knownGood
    /// Must not compile, or nothing can be told of this compiler.
    case knownBad
  }
}

/// What is compiled against what: the folders, the flags and the order.
struct CompileMatrix: Sendable {
  /// The folder with a tree for each release.
  let trees: FilePath
  /// The generated output; nil for drivers that are compiled as they are.
  let output: FilePath?
  let further: [String]
  let compilations: [Compilation]

  /// The compiler's arguments for one compilation, without what to do with the source.
  func arguments(of compilation: Compilation) -> [String] {
    let tree = trees.appending("\(compilation.release)")
    var include: [String] = []
    if let output {
      // The last one is for drivers with callbacks in Swift.
      include = ["overlay", "include", "Swift-kernel/include"].map { "-I\(output)/\($0)" }
    }
    return Verifier.flags(of: compilation.release) + include
      + ["-isystem", "\(tree)/kernel", "-isystem", "\(tree)/stand-in"] + further
      + [compilation.source.string]
  }
}
