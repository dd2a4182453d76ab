import Gen
import KernelModel
import Subprocess
import SystemPackage

/// Runs a matrix, several compilations at a time.
struct CompileRunner {
  let matrix: CompileMatrix
  let verifier: Verifier
  let jobs: Int

  /// One compilation and what it told.
  struct Result: Sendable {
    let compilation: Compilation
    let verdict: Verifier.Verdict
  }

  /// Compiles everything.
  ///
  /// - Returns: the results in the order of the matrix. Where a control of a compiler and release
  ///   went wrong, nothing is told of what was compiled with them.
  /// - Throws: `ToolFailure` for a compiler that cannot be started.
  func run() async throws -> [Result] {
    let all = matrix.compilations
    let meter = ProgressMeter(noun: "compilations")
    defer { meter.finish() }
    var verdicts: [Int: Verifier.Verdict] = [:]
    try await withThrowingTaskGroup(of: (Int, Verifier.Verdict).self) { group in
      var next = 0
      func start() {
        guard next < all.count else { return }
        let index = next
        next += 1
        group.addTask { (index, try await compile(all[index])) }
      }
      for _ in 0..<max(1, jobs) { start() }
      while let (index, verdict) = try await group.next() {
        verdicts[index] = verdict
        meter.update(verdicts.count, of: all.count)
        start()
      }
    }
    return judged(all.indices.map { Result(compilation: all[$0], verdict: verdicts[$0] ?? .ok) })
  }

  /// Applies the controls, and leaves them out.
  private func judged(_ results: [Result]) -> [Result] {
    struct Place: Hashable {
      let release: KernelRelease
      let compiler: String
    }
    var broken: [Place: String] = [:]
    for result in results {
      let place = Place(
        release: result.compilation.release, compiler: result.compilation.compiler)
      switch (result.compilation.kind, result.verdict) {
      case (.knownGood, .fails(let lines)), (.knownGood, .couldNotTell(let lines)):
        broken[place] = "the known-good control does not compile: \(lines.first ?? "")"
      case (.knownBad, .ok): broken[place] = "the known-bad control compiles"
      default: break
      }
    }
    return results.filter { $0.compilation.kind == .subject }.map { result in
      let place = Place(
        release: result.compilation.release, compiler: result.compilation.compiler)
      guard let reason = broken[place] else { return result }
      return Result(compilation: result.compilation, verdict: .couldNotTell([reason]))
    }
  }

  private func compile(_ compilation: Compilation) async throws -> Verifier.Verdict {
    let result: ExecutionResult<Void, DiscardedOutput, StringOutput<Unicode.UTF8>>
    do {
      result = try await Subprocess.run(
        // A name is looked up, a path is taken as it is.
        compilation.compiler.contains("/")
          ? .path(FilePath(compilation.compiler)) : .name(compilation.compiler),
        arguments: Arguments(["-fsyntax-only"] + matrix.arguments(of: compilation)),
        environment: .inherit.updating(["LC_ALL": "C"]),
        output: .discarded, error: .string(limit: 1 << 24))
    } catch {
      throw ToolFailure(
        "verify.compiler", "cannot run the compiler \(compilation.compiler): \(error)")
    }
    return verifier.verdict(
      succeeded: result.terminationStatus.isSuccess, output: result.standardError)
  }
}
