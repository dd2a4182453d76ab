// swift-tools-version: 6.0
// SPDX-License-Identifier: GPL-2.0-only OR MIT
import PackageDescription

let package = Package(
  name: "boot-requests",
  dependencies: [
    .package(name: "linux-uapi", path: "../../Output/Swift"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .target(name: "CRequests", path: "CRequests"),
    .executableTarget(
      name: "swift-requests",
      dependencies: [
        "CRequests",
        .product(name: "LinuxDMABuf", package: "linux-uapi"),
        .product(name: "LinuxVFIO", package: "linux-uapi"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Sources"),
  ],
  swiftLanguageModes: [.v6]
)
