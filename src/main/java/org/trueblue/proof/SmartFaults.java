package org.trueblue.proof;

import java.util.List;
import java.util.stream.Stream;

/** All faults of the suite for SMART App Launch. */
final class SmartFaults {

  private SmartFaults() {}

  static List<Fault> all() {
    return Stream.of(
            SmartDiscoveryFaults.all(),
            SmartLaunchFaults.all(),
            SmartTokenFaults.all(),
            SmartStatusFaults.all(),
            SmartBackendFaults.all(),
            SmartScopeFaults.all(),
            SmartBrandFaults.all())
        .flatMap(List::stream)
        .toList();
  }
}
