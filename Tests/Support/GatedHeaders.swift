import ReleaseTables

/// The headers whose declarations get gates, as Tables/headers.yaml lists them.
package enum GatedHeaders {
  package static let paths: [String] = {
    do {
      let text = String(decoding: try Project.bytes("Tables/headers.yaml"), as: UTF8.self)
      return try HeaderSet(yaml: text, path: "Tables/headers.yaml").headers
        .filter(\.isGated).map(\.path)
    } catch {
      preconditionFailure("\(error)")
    }
  }()
}
