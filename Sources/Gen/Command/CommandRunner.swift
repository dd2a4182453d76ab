import ArgumentParser
import Glibc
import KernelModel

/// How a command ends: the exit statuses that scripts rely on, never one for another.
enum ExitStatus: Int32, Error {
  /// Done, and nothing to report.
  case done = 0
  /// A difference was found.
  case difference = 1
  /// An input cannot be used.
  case badInput = 2
  /// The tool failed: a disk is full, libclang is missing.
  case toolFailed = 3
  /// Wrong usage.
  case usage = 64
}

/// The tool itself could not go on; nothing is wrong with what it was given.
struct ToolFailure: Error, Sendable {
  let diagnostic: Diagnostic

  init(_ identifier: String, _ message: String, at location: SourceLocation? = nil) {
    diagnostic = Diagnostic(.error, identifier, message, at: location)
  }
}

/// Runs the command line and turns every ending into an exit status.
enum CommandRunner {
  static func run(_ command: any AsyncParsableCommand.Type) async {
    // A file that would grow beyond a limit is a failed write, with a message and nothing left over.
    signal(SIGXFSZ, SIG_IGN)
    // A program that ends before it has read what it is sent (git, outside of a repository) is an
    // error of that program's; a reader of our own output that goes away ends us, see Console.
    signal(SIGPIPE, SIG_IGN)
    do {
      var parsed = try command.parseAsRoot()
      if var asynchronous = parsed as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try parsed.run()
      }
      end(.done)
    } catch let status as ExitStatus {
      end(status)
    } catch let failure as ToolFailure {
      Console.shared.print(failure.diagnostic)
      end(.toolFailed)
    } catch let diagnostics as Diagnostics {
      for diagnostic in diagnostics.all { Console.shared.print(diagnostic) }
      let isOwnFailure = diagnostics.all.contains { $0.identifier.hasPrefix("libclang.") }
      end(isOwnFailure ? .toolFailed : .badInput)
    } catch {
      // ArgumentParser prints its own messages: help and versions with 0, wrong usage with 64.
      command.exit(withError: error)
    }
  }

  /// Ends at once: everything is written, and libclang takes milliseconds to tidy up.
  private static func end(_ status: ExitStatus) -> Never { _exit(status.rawValue) }
}
