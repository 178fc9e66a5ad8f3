package org.trueblue.proof;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trueblue.guide.Duty;
import org.trueblue.requirement.Coverage;

/** All faults, made from the duties that they break. */
final class Faults {

  private static final List<Function<Duty, Stream<Fault>>> TOPICS =
      List.of(
          CapabilityFaults::of,
          InstanceFaults::of,
          SearchFaults::of,
          BundleFaults::of,
          ContentFaults::of);

  private Faults() {}

  /** The faults for the duties that are tested. */
  static List<Fault> of(Collection<Duty> duties) {
    return duties.stream()
        .filter(duty -> duty.coverage() instanceof Coverage.Tested)
        .flatMap(duty -> TOPICS.stream().flatMap(topic -> topic.apply(duty)))
        .toList();
  }
}
