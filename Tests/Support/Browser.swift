import Foundation
import Glibc
import SystemPackage

/// A real headless Chromium, spoken to by the DevTools protocol over a pair of pipes.
///
/// https://chromedevtools.github.io/devtools-protocol/: JSON messages, each ended by a zero byte.
package final class Browser {
  /// The browser's program; nil where none is installed.
  package static let program: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    for folder in path.split(separator: ":") {
      for name in ["chromium", "chromium-browser", "google-chrome"] {
        let file = "\(folder)/\(name)"
        if FileManager.default.isExecutableFile(atPath: file) { return file }
      }
    }
    return nil
  }()

  /// What went wrong between the test and the browser.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Errors and warnings of the console, exceptions, and requests that left the page.
  package private(set) var complaints: [String] = []

  private let folder: TemporaryFolder
  private let process = Process()
  private let toBrowser: Int32
  private let fromBrowser: Int32
  private var session: String?
  private var next = 1
  private var received: [UInt8] = []
  private var isLoaded = false

  /// Starts a browser and opens a file in it.
  package init(page: String, fragment: String = "", width: Int = 1400, height: Int = 900) throws {
    guard let program = Self.program else { throw Failure(description: "no browser") }
    folder = try TemporaryFolder()
    let (toPath, fromPath) = ("\(folder.path)/to", "\(folder.path)/from")
    guard mkfifo(toPath, 0o600) == 0, mkfifo(fromPath, 0o600) == 0 else {
      throw Failure(description: "mkfifo")
    }
    // Both ends, so that neither side waits for the other to open its own.
    toBrowser = open(toPath, O_RDWR | O_CLOEXEC)
    fromBrowser = open(fromPath, O_RDWR | O_CLOEXEC)
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$0\" \"$@\" 3<\"$TO\" 4>\"$FROM\"", program, "--headless=new", "--no-sandbox",
      "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-pipe",
      "--user-data-dir=\(folder.path)/profile", "--window-size=\(width),\(height)", "about:blank",
    ]
    process.environment = ProcessInfo.processInfo.environment.merging([
      "TO": toPath, "FROM": fromPath, "HOME": folder.path,
    ]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let target = try send("Target.createTarget", ["url": "about:blank"])["targetId"] as? String
    session =
      try send(
        "Target.attachToTarget", ["targetId": target ?? "", "flatten": true])["sessionId"]
      as? String
    for domain in ["Runtime", "Log", "Page", "Network"] { try send("\(domain).enable") }
    try send(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
    try send("Page.navigate", ["url": URL(filePath: page).absoluteString + fragment])
    while !isLoaded { _ = try message() }
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
    close(toBrowser)
    close(fromBrowser)
  }

  // MARK: What a test does

  /// The value of an expression in the page.
  @discardableResult
  package func evaluate(_ expression: String) throws -> Any? {
    let answer = try send(
      "Runtime.evaluate",
      ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let details = answer["exceptionDetails"] as? [String: Any] {
      throw Failure(description: "\(expression): \(details)")
    }
    return (answer["result"] as? [String: Any])?["value"]
  }

  package func text(_ expression: String) throws -> String {
    try evaluate(expression) as? String ?? ""
  }

  package func number(_ expression: String) throws -> Int {
    (try evaluate(expression) as? NSNumber)?.intValue ?? -1
  }

  /// Presses a key as a keyboard does: `Tab`, `Enter`, `ArrowDown`, or a letter.
  package func press(_ key: String, shift: Bool = false) throws {
    let codes = [
      "Tab": 9, "Enter": 13, "Escape": 27, "End": 35, "Home": 36, "ArrowUp": 38, "ArrowDown": 40,
    ]
    var event: [String: Any] = ["key": key, "modifiers": shift ? 8 : 0]
    if let code = codes[key] {
      event["windowsVirtualKeyCode"] = code
      event["code"] = key
      if key == "Enter" { event["text"] = "\r" }
    } else {
      event["text"] = key
    }
    try send("Input.dispatchKeyEvent", event.merging(["type": "keyDown"]) { $1 })
    event["text"] = nil
    try send("Input.dispatchKeyEvent", event.merging(["type": "keyUp"]) { $1 })
  }

  package func type(_ text: String) throws {
    for letter in text { try press(String(letter)) }
  }

  /// Light or dark, as the user's system says.
  package func prefer(_ scheme: String) throws {
    try send(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": scheme]]])
  }

  /// The page as a PNG picture.
  package func picture() throws -> [UInt8] {
    let data = try send("Page.captureScreenshot", ["format": "png"])["data"] as? String ?? ""
    return Array(Data(base64Encoded: data) ?? Data())
  }

  // MARK: The protocol

  @discardableResult
  private func send(
    _ method: String, _ parameters: [String: Any] = [:]
  ) throws -> [String: Any] {
    let number = next
    next += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    var bytes = Array(try JSONSerialization.data(withJSONObject: message)) + [0]
    while !bytes.isEmpty {
      let count = write(toBrowser, bytes, bytes.count)
      guard count > 0 else { throw Failure(description: "the browser does not listen") }
      bytes.removeFirst(count)
    }
    while true {
      let answer = try self.message()
      guard answer["id"] as? Int == number else { continue }
      if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// The next message; events are looked at on the way.
  private func message() throws -> [String: Any] {
    while true {
      if let end = received.firstIndex(of: 0) {
        let data = Data(received[..<end])
        received.removeSubrange(...end)
        let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        note(object)
        return object
      }
      var poll = pollfd(fd: fromBrowser, events: Int16(POLLIN), revents: 0)
      guard Glibc.poll(&poll, 1, 60_000) > 0 else {
        throw Failure(description: "the browser does not answer")
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(fromBrowser, &buffer, buffer.count)
      guard count > 0 else { throw Failure(description: "the browser is gone") }
      received += buffer[..<count]
    }
  }

  private func note(_ event: [String: Any]) {
    let parameters = event["params"] as? [String: Any] ?? [:]
    switch event["method"] as? String {
    case "Page.loadEventFired": isLoaded = true
    case "Runtime.exceptionThrown": complaints.append("exception: \(parameters)")
    case "Runtime.consoleAPICalled":
      let kind = parameters["type"] as? String ?? ""
      if kind == "error" || kind == "warning" || kind == "assert" {
        complaints.append("console: \(parameters)")
      }
    case "Log.entryAdded": complaints.append("log: \(parameters)")
    case "Network.requestWillBeSent":
      let url = (parameters["request"] as? [String: Any])?["url"] as? String ?? ""
      if !url.hasPrefix("file:"), !url.hasPrefix("data:"), !url.hasPrefix("about:") {
        complaints.append("request: \(url)")
      }
    default: break
    }
  }
}
