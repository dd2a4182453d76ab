import TestSupport
import Testing

/// What the README shows is what the output has.
@Suite struct ReadmeTests {
  @Test func everyGeneratedBlockStandsInTheOutput() throws {
    let readme = String(decoding: try Project.bytes("README.md"), as: UTF8.self)
    let gates = String(
      decoding: try Project.bytes("Output/include/shimgen/gates.h"), as: UTF8.self)
    let slots = String(
      decoding: try Project.bytes("Output/include/shimgen/slots.h"), as: UTF8.self)
    let fences = readme.split(separator: "```", omittingEmptySubsequences: false)
    let blocks = fences.enumerated().filter { $0.offset % 2 == 1 }.map { $0.element.dropFirst(2) }
    let generated = blocks.filter { $0.contains("#ifndef SHIM_FORM_") }
    #expect(generated.count == 1)
    for block in generated { #expect(gates.contains(block)) }
    // The macros that the example uses exist.
    for block in blocks {
      for word in block.split(whereSeparator: { $0 != "_" && !$0.isLetter && !$0.isNumber })
      where word.hasPrefix("SHIM_SLOT_") {
        #expect(slots.contains("#define \(word)(fn)"))
      }
    }
  }
}
