import HeaderParse
public import KernelModel

/// Parses headers into records: the first half of the pipeline.
public struct Recorder: Sendable {
  private let parser: HeaderParser
  private let architectures: [Architecture]

  /// Opens libclang.
  ///
  /// - Parameters:
  ///   - libclang: the library's path; nil for the newest installed version.
  ///   - architectures: where UAPI layouts and ioctl numbers are evaluated, x86_64 first.
  /// - Throws: `Diagnostics` where libclang cannot be opened.
  public init(
    libclang: String? = nil, architectures: [Architecture] = Architecture.allCases
  ) throws(Diagnostics) {
    parser = HeaderParser(library: try ClangLibrary(path: libclang))
    self.architectures = architectures
  }

  /// Records every source, in the order given.
  ///
  /// Headers are parsed side by side, and one text once: neighbouring releases share most of theirs.
  ///
  /// - Parameters:
  ///   - sources: the headers of each release.
  ///   - progress: told how many of how many distinct headers are parsed.
  /// - Returns: one record a source.
  /// - Throws: `Diagnostics` of every header that does not parse, in the order of the sources.
  public func record(
    _ sources: [HeaderSource],
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws(Diagnostics) -> [ReleaseRecord] {
    let jobs = Self.jobs(for: sources)
    let outcomes = await outcomes(of: jobs, progress: progress)
    var problems: [Diagnostic] = []
    var reported: Set<Text> = []
    let records = sources.map { source in
      let headers = source.headers.compactMap { header -> HeaderRecord? in
        guard let bytes = header.bytes else {
          return HeaderRecord(path: header.path, declarations: nil)
        }
        let text = Text(path: header.path, bytes: bytes)
        switch outcomes[text] {
        case .success(let record)?: return record
        case .failure(let diagnostics)?:
          if reported.insert(text).inserted {
            problems += diagnostics.all.map { $0.moved(from: header.path, to: header.origin) }
          }
        case nil: preconditionFailure("every text has an outcome")
        }
        return nil
      }
      return ReleaseRecord(
        release: source.release, tree: source.tree, source: source.provenance,
        headers: source.withExports(headers).sorted {
          $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        })
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return records
  }

  /// One header's text: what is parsed once, however many releases have it.
  private struct Text: Hashable, Sendable {
    let path: String
    let bytes: [UInt8]

    /// Path and length tell most texts apart; the bytes are compared, not hashed.
    func hash(into hasher: inout Hasher) {
      hasher.combine(path)
      hasher.combine(bytes.count)
    }
  }

  /// The distinct texts, the longest jobs first so that no core is left waiting at the end.
  private static func jobs(for sources: [HeaderSource]) -> [Text] {
    var seen: Set<Text> = []
    var jobs: [Text] = []
    for header in sources.flatMap(\.headers) {
      guard let bytes = header.bytes else { continue }
      let text = Text(path: header.path, bytes: bytes)
      if seen.insert(text).inserted { jobs.append(text) }
    }
    func cost(_ text: Text) -> Int {
      text.bytes.count * (HeaderVisibility(path: text.path) == .uapi ? 5 : 1)
    }
    return jobs.sorted { cost($0) > cost($1) }
  }

  private func outcomes(
    of jobs: [Text], progress: @escaping @Sendable (Int, Int) -> Void
  ) async -> [Text: Result<HeaderRecord, Diagnostics>] {
    await withTaskGroup(of: (Text, Result<HeaderRecord, Diagnostics>).self) { group in
      for job in jobs {
        group.addTask { (job, await outcome(of: job)) }
      }
      var outcomes: [Text: Result<HeaderRecord, Diagnostics>] = [:]
      for await (job, outcome) in group {
        outcomes[job] = outcome
        progress(outcomes.count, jobs.count)
      }
      return outcomes
    }
  }

  private func outcome(of job: Text) async -> Result<HeaderRecord, Diagnostics> {
    do throws(Diagnostics) {
      let header = try parser.detachedHeader(
        job.bytes, path: job.path, architectures: architectures)
      return .success(header.record(with: try await layers(of: header)))
    } catch {
      return .failure(error)
    }
  }

  /// The remaining architectures of a header, side by side: UAPI's vfio.h is most of a record's
  /// work, and would keep one core busy while the others wait.
  private func layers(of header: DetachedHeader) async throws(Diagnostics)
    -> [DetachedHeader.Layer]
  {
    let outcomes = await withTaskGroup(
      of: (Architecture, Result<DetachedHeader.Layer, Diagnostics>).self
    ) { group in
      for architecture in header.remaining {
        group.addTask {
          do throws(Diagnostics) {
            return (architecture, .success(try header.layer(on: architecture)))
          } catch {
            return (architecture, .failure(error))
          }
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    var layers: [DetachedHeader.Layer] = []
    for architecture in header.remaining {
      if let layer = try outcomes[architecture]?.get() { layers.append(layer) }
    }
    return layers
  }

  /// Parses one header inside its own configured tree.
  ///
  /// - Parameters:
  ///   - header: the header, with its path on disk as its origin.
  ///   - arguments: the compiler's arguments, from Kbuild.
  /// - Returns: what the compiler saw: one branch of each conditional, no annotations.
  /// - Throws: `Diagnostics` for a header that does not parse.
  public func recordAttached(
    _ header: HeaderSource.Header, arguments: [String]
  ) throws(Diagnostics) -> HeaderRecord {
    guard let bytes = header.bytes else {
      return HeaderRecord(path: header.path, declarations: nil)
    }
    do throws(Diagnostics) {
      return try parser.parseAttached(
        bytes, path: header.path, file: header.origin, arguments: arguments
      )
    } catch {
      throw Diagnostics(error.all.map { $0.moved(from: header.path, to: header.origin) })
    }
  }
}

extension Diagnostic {
  /// The same diagnostic at the same place of another file: the one that the user named.
  fileprivate func moved(from path: String, to origin: String) -> Diagnostic {
    guard let location, location.path == path else { return self }
    return Diagnostic(
      severity, identifier, message,
      at: SourceLocation(path: origin, line: location.line, column: location.column),
      notes: notes)
  }
}
