// SPDX-License-Identifier: GPL-2.0-only OR MIT
//
// Made by shimgen, format 1. A part that no table changes: edit it in Templates/Swift.

import LinuxDMABuf
import LinuxIoctl
import LinuxVFIO
import SystemPackage
import Testing

/// Which kernel runs, what it is too old for, and since when names are declared.
@Suite struct KernelReleaseTests {
  @Test(arguments: [
    ("6.1.0-13-amd64", KernelRelease(6, 1)), ("5.10.262", KernelRelease(5, 10, 262)),
    ("4.19-rc3", KernelRelease(4, 19)), ("6.8.0+", KernelRelease(6, 8)),
    ("6.6.87.2-microsoft", KernelRelease(6, 6, 87)),
  ])
  func readsWhatUnamePrints(_ text: String, _ release: KernelRelease) {
    #expect(KernelRelease(parsing: text) == release)
  }

  @Test(arguments: ["", "linux", "6", "6.", ".8", "99999999999.1"])
  func refusesWhatIsNoRelease(_ text: String) {
    #expect(KernelRelease(parsing: text) == nil)
  }

  @Test func currentKernelIsKnown() {
    #expect(KernelRelease.current > KernelRelease(3, 0))
  }

  @Test func failureNamesTheReleaseThatIsNeeded() {
    let error = RequestError(
      VFIO.Requests.deviceFeature, errno: .inappropriateIOCTLForDevice,
      introducedIn: VFIO.Feature.busMaster.introducedIn ?? KernelRelease(0, 0),
      running: KernelRelease(5, 4))
    #expect(error.needs == KernelRelease(6, 7))
    #expect(error.description.hasPrefix("VFIO_DEVICE_FEATURE: needs Linux 6.7, this is "))
  }

  @Test func failureOfANewerKernelIsItsOwn() {
    let error = RequestError(
      VFIO.Requests.deviceFeature, errno: .inappropriateIOCTLForDevice,
      introducedIn: KernelRelease(5, 7), running: KernelRelease(6, 1))
    #expect(error.needs == nil)
    #expect(error.description == "VFIO_DEVICE_FEATURE: Inappropriate ioctl for device")
  }

  @Test func otherFailuresAreNotTheKernelsAge() {
    let error = RequestError(
      VFIO.Requests.iommuMapDMA, errno: .permissionDenied, introducedIn: KernelRelease(9, 0),
      running: KernelRelease(6, 1))
    #expect(error.needs == nil)
  }

  @Test func introductionsFollowTheHistories() {
    #expect(VFIO.introduction(of: "VFIO_DEVICE_FEATURE") == KernelRelease(5, 7))
    #expect(VFIO.introduction(of: "vfio_device_feature_bus_master") == KernelRelease(6, 7))
    // An enumerator since 5.18; the macro of that name before had another value.
    #expect(VFIO.introduction(of: "VFIO_DEVICE_STATE_RUNNING") == KernelRelease(5, 18))
    #expect(VFIO.introduction(of: "VFIO_DEVICE_STATE_PRE_COPY") == KernelRelease(6, 2))
    #expect(VFIO.introduction(of: "VFIO_NOT_THERE") == nil)
    #expect(DMABuf.introduction(of: "DMA_BUF_IOCTL_SYNC") == KernelRelease(4, 6))
    #expect(VFIO.MigrationState.preCopy.introducedIn == KernelRelease(6, 2))
    #expect(VFIO.MigrationState(rawValue: 99).introducedIn == nil)
    let flags: VFIO.DMAUnmap.Flags = [.getDirtyBitmap, .all]
    #expect(flags.introducedIn == KernelRelease(5, 12))
    #expect(VFIO.Requests.deviceFeature.introducedIn == KernelRelease(5, 7))
  }

  @Test func flagsAndValuesPrintTheirNames() {
    let flags = VFIO.DeviceInfo.Flags(rawValue: 0x8003)
    #expect(flags.description == "[reset, pci, 0x8000]")
    #expect(VFIO.PCI.Region.configuration.description == "configuration")
    #expect(VFIO.PCI.Region(rawValue: 12).description == "12")
  }

  @Test func functionLikeMacrosAreMethods() {
    let state: VFIO.MigrationRegion.State = [.saving, .resuming]
    #expect(state.isError)
    #expect(!state.isValid)
    #expect(VFIO.MigrationRegion.State.running.withError == state)
  }
}
