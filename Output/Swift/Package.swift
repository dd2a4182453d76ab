// swift-tools-version: 6.0
// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.
import PackageDescription

let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies + [system], swiftSettings: swiftSettings)
}

let package = Package(
  name: "linux-uapi",
  products: [
    .library(name: "LinuxVFIO", targets: ["LinuxVFIO", "LinuxIoctl"]),
    .library(name: "LinuxDMABuf", targets: ["LinuxDMABuf", "LinuxIoctl"]),
    .executable(name: "vfio-inspector", targets: ["vfio-inspector"]),
    .executable(name: "dma-buf-access", targets: ["dma-buf-access"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1")
  ],
  targets: [
    .target(name: "CLinuxIoctl"),
    .target(name: "CLinuxVFIO"),
    .target(name: "CLinuxDMABuf"),
    library("LinuxIoctl", ["CLinuxIoctl"]),
    library("LinuxVFIO", ["CLinuxVFIO", "LinuxIoctl"]),
    library("LinuxDMABuf", ["CLinuxDMABuf", "LinuxIoctl"]),
    .executableTarget(
      name: "vfio-inspector", dependencies: ["LinuxVFIO", "LinuxIoctl", system],
      path: "Examples/vfio-inspector", swiftSettings: swiftSettings),
    .executableTarget(
      name: "dma-buf-access", dependencies: ["CUDMABuf", "LinuxDMABuf", "LinuxIoctl", system],
      path: "Examples/dma-buf-access", swiftSettings: swiftSettings),

    .target(name: "CUDMABuf", path: "Examples/CUDMABuf"),
    .target(name: "FakeKernel", path: "Tests/FakeKernel"),
    .testTarget(
      name: "LinuxUAPITests",
      dependencies: ["CLinuxVFIO", "FakeKernel", "LinuxDMABuf", "LinuxIoctl", "LinuxVFIO", system],
      swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu11
)
