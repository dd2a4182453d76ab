import KernelModel

/// Stand-ins for what a driver takes from headers that are not recorded.
///
/// What one parse learns, the next one starts with: names do not depend on the release.
package struct DriverStubs: Sendable {
  private(set) var lines: [String] = []
  private var known: Set<String> = []

  package init() {}

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// An identifier that is a value: a constant, or an object where its address is taken.
  mutating func value(_ name: String, isAddressed: Bool) {
    guard isCIdentifier(name), known.insert(name).inserted else { return }
    lines.append(
      isAddressed
        ? "extern struct shimgen_stub_\(name) { int shimgen_stub; } \(name);"
        : "enum { \(name) = 1 };")
  }

  /// A type's name; its canonical spelling says that it is a stand-in.
  mutating func type(_ name: String) {
    guard isCIdentifier(name), known.insert(name).inserted else { return }
    lines.append("typedef struct shimgen_stub_\(name) { int shimgen_stub; } \(name);")
  }

  /// A word in front of a declaration that is no type: an annotation.
  mutating func annotation(_ name: String) {
    guard isCIdentifier(name), known.insert(name).inserted else { return }
    lines.append("#define \(name)")
  }

  /// A record that is needed whole.
  mutating func record(_ keyword: String, _ tag: String) {
    guard isCIdentifier(tag), known.insert("\(keyword) \(tag)").inserted else { return }
    lines.append(
      keyword == "enum"
        ? "enum \(tag) { shimgen_stub_\(tag) };" : "\(keyword) \(tag) { int shimgen_stub; };")
  }
}
