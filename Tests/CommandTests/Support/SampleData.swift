import TestSupport

/// A data folder with the project's templates and two small tables.
struct SampleData {
  let folder: TemporaryFolder

  static let name = "data"
  static let table = "data/Tables/headers/6.7.table"

  init() throws {
    folder = try TemporaryFolder()
    for file in try Project.names(in: "Templates") where file.hasSuffix(".mustache") {
      try folder.write("data/Templates/\(file)", Project.bytes("Templates/\(file)"))
    }
    try folder.write("data/Tables/headers.yaml", Project.bytes("Tables/headers.yaml"))
    try write(Self.row("int vfio_frob(int a)"), for: "6.7")
    try write(Self.row("int vfio_frob(int a, int b)"), for: "6.8")
  }

  /// Writes the table of a release, with rows for vfio.h.
  func write(_ rows: String, for release: String) throws {
    try folder.write(
      "data/Tables/headers/\(release).table",
      """
      shimgen-table\t3\trecord
      release\t\(release)
      tree\t\(release).0
      source\ttree\tlinux-\(release)
      header\tinclude/linux/vfio.h\tpresent
      \(rows)

      """)
  }

  static func row(_ prototype: String) -> String { "10\tfunction\tvfio_frob\t\(prototype)" }

  /// The arguments of a generation that would succeed if nothing were wrong.
  static let generation = ["generate", "--data", name, "--from", "6.7", "--output", "out"]
}
