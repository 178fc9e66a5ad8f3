package org.trueblue.proof;

import java.util.List;
import java.util.stream.Stream;

/** All faults of the suite for SMART App Launch. */
final class SmartFaults {

  private SmartFaults() {}

  static List<Fault> all() {
    return Stream.of(
            SmartDiscoveryFaults.all(),
            SmartCorsFaults.all(),
            SmartStandaloneFaults.all(),
            SmartAuthorizationFaults.all(),
            SmartPkceFaults.all(),
            SmartTokenFaults.all(),
            SmartEhrFaults.all(),
            SmartOpenIdFaults.all(),
            SmartRefreshFaults.all(),
            SmartRevocationFaults.all(),
            SmartIntrospectionFaults.all(),
            SmartBackendFaults.all(),
            SmartScopeFaults.all(),
            SmartAssertionFaults.ofApps(),
            SmartBrandFaults.all())
        .flatMap(List::stream)
        .toList();
  }
}
