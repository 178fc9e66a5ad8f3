package org.trueblue.proof;

import java.util.List;
import java.util.stream.Stream;

/** All faults of the suite for CMS Blue Button 2.0. */
final class BlueButtonFaults {

  private BlueButtonFaults() {}

  /**
   * The faults.
   *
   * @param version of the API, which its addresses begin with
   */
  static List<Fault> all(String version) {
    return Stream.of(
            new ServiceFaults(version).all(),
            new DiscoveryFaults(version).all(),
            AuthorizationFaults.all(),
            TokenFaults.all(),
            new MemberFaults(version).all(),
            ClaimFaults.all(),
            ClaimSearchFaults.all(),
            PageFaults.all(),
            ErrorFaults.all(),
            IsolationFaults.all(),
            ScopeFaults.all(),
            TokenLifeFaults.all())
        .flatMap(List::stream)
        .toList();
  }
}
