import Gen
import KernelModel
import SystemPackage

extension RecordCommand {
  /// `shimgen record --mentions`: one source after the other, since each has thousands of headers.
  func recordMentions() async throws {
    let folder = try data.folder()
    let set = try LoadedTables.headers(in: folder)
    let recorder = MentionRecorder(
      tables: try LoadedTables.tables(in: folder), headers: set,
      rules: try LoadedTables.rules(in: folder))
    let meter = ProgressMeter(noun: "sources")
    var records: [MentionRecord] = []
    if gitRev != nil || gitRevs != nil {
      let git = GitSource(repository: FilePath(sources[0]), set: set.paths, exportFolders: [])
      var revisions = [gitRev ?? ""]
      if let gitRevs { revisions = try await git.revisions(in: gitRevs) }
      for revision in revisions {
        records.append(
          try record(await git.mentionSource(at: revision, release: release), recorder))
        meter.update(records.count, of: revisions.count)
      }
    } else {
      let locator = SourceLocator(set: set.paths, release: release, assumedPath: nil)
      for source in sources {
        records.append(try record(locator.mentionSource(FilePath(source)), recorder))
        meter.update(records.count, of: sources.count)
      }
    }
    meter.finish()
    try Self.refuseDuplicates(records.map { ($0.release, $0.source) })
    try RecordOutput(path: output).write(
      records.map { ($0.release, MentionRecorder.text(of: $0)) })
  }

  private func record(
    _ source: MentionSource, _ recorder: MentionRecorder
  ) throws(Diagnostics) -> MentionRecord {
    var source = source
    if let provenance { source.provenance = provenance }
    return try recorder.record(source)
  }
}
