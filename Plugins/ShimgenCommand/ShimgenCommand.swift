import Foundation
import PackagePlugin

/// `swift package shimgen …`: the tool, built from source, in the package's own folder.
///
/// Generation writes there, so SwiftPM asks, or is told `--allow-writing-to-package-directory`.
@main struct ShimgenCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let process = Process()
    process.executableURL = try context.tool(named: "shimgen").url
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
    // A package without tables of its own works with those that come with the tool.
    var environment = ProcessInfo.processInfo.environment
    let packages = [context.package] + context.package.dependencies.map(\.package)
    let data = packages.map(\.directoryURL).first { folder in
      FileManager.default.fileExists(atPath: folder.appending(path: "Tables/headers.yaml").path)
    }
    if environment["SHIMGEN_DATA"] == nil, let data { environment["SHIMGEN_DATA"] = data.path }
    process.environment = environment
    try process.run()
    process.waitUntilExit()
    // SwiftPM ends with 1 whatever the reason; the tool has said what is wrong.
    if process.terminationStatus != 0 {
      Diagnostics.error("shimgen ended with status \(process.terminationStatus)")
    }
  }
}
