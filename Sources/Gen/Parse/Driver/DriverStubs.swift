import KernelModel

/// Stand-ins for what a driver takes from headers that are not recorded.
///
/// What one parse learns, the next one starts with: names do not depend on the release.
package struct DriverStubs: Sendable {
  private var lines: [String] = []
  private var known: Set<String> = []
  /// The records that are needed whole, in the order in which they were met.
  private var records: [Stub] = []

  /// How many things were learned.
  private(set) var count = 0

  private struct Stub {
    let keyword: String
    let tag: String
    var members: [String]
  }

  /// What a member of an unknown record leads to; its name marks what is not known.
  static let anything = "shimgen_any"

  package init() {
    records = [
      Stub(keyword: "struct", tag: "\(Self.anything)_value", members: []),
      Stub(keyword: "struct", tag: Self.anything, members: []),
    ]
  }

  var text: String {
    let definitions = records.map { record in
      record.keyword == "enum"
        ? "enum \(record.tag) { shimgen_stub_\(record.tag) };"
        : "\(record.keyword) \(record.tag) { int shimgen_stub; "
          + record.members.joined(separator: " ") + " };"
    }
    return (["struct \(Self.anything);"] + definitions + lines).joined(separator: "\n") + "\n"
  }

  private mutating func add(_ name: String, _ line: String) {
    guard isCIdentifier(name), known.insert(name).inserted else { return }
    count += 1
    lines.append(line)
  }

  /// An identifier that is a value: a constant, or an object where its address is taken.
  mutating func value(_ name: String, isAddressed: Bool) {
    add(
      name,
      isAddressed
        ? "extern struct shimgen_stub_\(name) { int shimgen_stub; } \(name);"
        : "enum { \(name) = 1 };")
  }

  /// A type's name; its canonical spelling says that it is a stand-in.
  mutating func type(_ name: String) {
    guard isCIdentifier(name), !known.contains(name) else { return }
    record("struct", "shimgen_stub_\(name)")
    add(name, "typedef struct shimgen_stub_\(name) \(name);")
  }

  /// A word in front of a declaration that is no type: an annotation.
  mutating func annotation(_ name: String) { add(name, "#define \(name)") }

  /// A record that is needed whole.
  mutating func record(_ keyword: String, _ tag: String) {
    guard isCIdentifier(tag), known.insert("\(keyword) \(tag)").inserted else { return }
    count += 1
    records.append(Stub(keyword: keyword, tag: tag, members: []))
  }

  /// A member of a record that is a stand-in itself; false for any other record.
  mutating func member(_ name: String, of tag: String, isValue: Bool) -> Bool {
    guard isCIdentifier(name), let index = records.firstIndex(where: { $0.tag == tag }),
      records[index].keyword != "enum"
    else { return false }
    guard known.insert("\(tag).\(name)").inserted else { return true }
    count += 1
    // A value inside of itself has no size.
    let holds = isValue && tag != "\(Self.anything)_value"
    records[index].members.append(
      holds ? "struct \(Self.anything)_value \(name);" : "struct \(Self.anything) *\(name);")
    return true
  }
}
