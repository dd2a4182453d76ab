/// A place in a file: the path as given (kernel-relative for headers), line and column from 1.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  public let path: String
  /// The line, from 1; 0 where only the file is known.
  public let line: Int
  /// The column in bytes, from 1; 0 where only the line is known.
  public let column: Int

  public init(path: String, line: Int = 0, column: Int = 0) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// `include/linux/vfio.h:12:3`, with as many parts as are known.
  public var description: String {
    if line == 0 { return path }
    return column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
  }
}
