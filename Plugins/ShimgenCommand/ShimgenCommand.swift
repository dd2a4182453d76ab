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
    try process.run()
    process.waitUntilExit()
    // SwiftPM ends with 1 whatever the reason; the tool has said what is wrong.
    if process.terminationStatus != 0 {
      Diagnostics.error("shimgen ended with status \(process.terminationStatus)")
    }
  }
}
