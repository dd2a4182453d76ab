import KernelModel
import Testing

@Suite struct PerArchitectureTests {
  @Test func keepsExceptionsInOrderAndDropsThoseThatSayNothing() {
    let value = PerArchitecture(
      1, exceptions: [.init(.i386, 3), .init(.aarch64, 1), .init(.powerpc64le, 2)])
    #expect(value.exceptions.map(\.architecture) == [.powerpc64le, .i386])
    #expect(Architecture.allCases.map { value[$0] } == [1, 1, 1, 2, 3])
  }
}
