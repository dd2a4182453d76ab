// swift-tools-version: 6.2
import PackageDescription

// The headers of libclang, newest first: folders that are not there are ignored, so the first
// installed version wins. LIBCLANG_PREFIX names another one. The library itself is opened when the
// first header is parsed, so nothing is linked here. From tools version 6.2 on other packages can depend
// on one with such flags by version, and so use its plugin.
let clangVersions = [22, 21, 20, 19, 18, 17, 16, 15, 14]
let clangPrefixes =
  (Context.environment["LIBCLANG_PREFIX"].map { [$0] } ?? [])
  + clangVersions.map { "/usr/lib/llvm-\($0)" }

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target for one stage of the pipeline, in `Sources/Gen/<folder>`.
func stage(_ name: String, folder: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/Gen/\(folder)",
    swiftSettings: swiftSettings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], path: "Tests/\(name)",
    swiftSettings: swiftSettings)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "shimgen",
  products: [
    .executable(name: "shimgen", targets: ["shimgen"]),
    .library(name: "Gen", targets: ["Gen"]),
    .plugin(name: "ShimgenCommand", targets: ["ShimgenCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .target(
      name: "ClangBridge",
      cSettings: [.unsafeFlags(clangPrefixes.map { "-I\($0)/include" })]),
    stage("KernelModel", folder: "Model", []),
    stage("HeaderParse", folder: "Parse", ["KernelModel", "ClangBridge"]),
    stage("ReleaseTables", folder: "Tables", ["KernelModel", yams]),
    stage("HeaderCompare", folder: "Compare", ["KernelModel"]),
    stage("ShimPlan", folder: "Plan", ["KernelModel", "HeaderCompare"]),
    stage("ShimEmit", folder: "Emit", ["KernelModel", "ShimPlan", mustache]),
    stage(
      "Gen", folder: "Pipeline",
      ["KernelModel", "HeaderParse", "ReleaseTables", "HeaderCompare", "ShimPlan", "ShimEmit"]),
    stage("KernelObject", folder: "Object", ["KernelModel"]),
    .executableTarget(
      name: "shimgen",
      dependencies: ["Gen", "KernelModel", "KernelObject", argumentParser, subprocess, system],
      path: "Sources/Gen/Command", swiftSettings: swiftSettings),

    .plugin(
      name: "ShimgenCommand",
      capability: .command(
        intent: .custom(
          verb: "shimgen", description: "Generates and checks headers for out-of-tree drivers"),
        permissions: [.writeToPackageDirectory(reason: "generate writes the headers")]),
      dependencies: ["shimgen"]),

    .target(
      name: "TestSupport",
      dependencies: ["Gen", "KernelModel", "ReleaseTables", subprocess, system, yams],
      path: "Tests/Support", swiftSettings: swiftSettings),
    .executableTarget(
      name: "mutations", dependencies: ["TestSupport", "shimgen", argumentParser],
      path: "Tests/MutationRun", swiftSettings: swiftSettings),
    tests("ModelTests", ["KernelModel"]),
    tests("ParseTests", ["HeaderParse", "KernelModel"]),
    tests("ReplayTests", ["HeaderParse", "KernelModel", "ShimEmit"]),
    tests("ImportTests", ["KernelModel", "ReleaseTables"]),
    tests("TableTests", ["KernelModel", "ReleaseTables"]),
    tests("CompareTests", ["HeaderCompare", "KernelModel"]),
    tests("PlanTests", ["HeaderCompare", "KernelModel", "ShimPlan"]),
    tests("EmitTests", ["HeaderCompare", "KernelModel", "ShimPlan", "ShimEmit"]),
    tests("ObjectTests", ["KernelModel", "KernelObject"]),
    // An executable is built before what depends on it: these run the tool itself.
    tests("CommandTests", ["KernelModel", "shimgen", yams]),
    tests("CaseTests", ["KernelModel", "shimgen", yams]),
    tests("BehaviourTests", ["shimgen"]),
    tests("SwiftPackageTests", ["KernelModel"]),
    tests("ScanTests", ["Gen", "KernelModel", "shimgen"]),
    tests("MutationTests", ["Gen", "HeaderCompare", "KernelModel", "ReleaseTables"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11
)
