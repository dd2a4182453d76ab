import Synchronization

/// Shows how far a job is, once it has taken a second and somebody can see it.
final class ProgressMeter: Sendable {
  private let noun: String
  private let start = ContinuousClock.now
  private let isShown = Mutex(false)

  init(noun: String) { self.noun = noun }

  /// Tells the meter how far the job is; may be called from any task.
  func update(_ done: Int, of all: Int) {
    guard Console.shared.showsProgress, start.duration(to: .now) > .seconds(1) else { return }
    isShown.withLock { $0 = true }
    Console.shared.progress("\(done) of \(all) \(noun)")
  }

  func finish() {
    if isShown.withLock({ $0 }) { Console.shared.clearProgress() }
  }
}
