import KernelModel
import ReleaseTables

/// Reads one table with a cache of its own.
func table(_ text: String) throws(Diagnostics) -> ReleaseRecord {
  try table(Array(text.utf8))
}

func table(_ bytes: [UInt8]) throws(Diagnostics) -> ReleaseRecord {
  var cache = DeclarationCache()
  return try RecordTable.record(from: bytes, path: "a.table", cache: &cache)
}

/// What reading something says when it refuses; empty when it does not.
func refusal<Value>(_ read: () throws(Diagnostics) -> Value) -> [String] {
  do throws(Diagnostics) {
    _ = try read()
    return []
  } catch {
    return error.description.split(separator: "\n").map(String.init)
  }
}
