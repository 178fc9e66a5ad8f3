package org.trueblue.proof;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.requirement.Coverage;

/** All faults, made from the duties that they break. */
final class Faults {

  private static final List<BiFunction<Guide, Duty, Stream<Fault>>> TOPICS =
      List.of(
          (guide, duty) -> CapabilityFaults.of(duty),
          InstanceFaults::of,
          (guide, duty) -> RefusalFaults.of(duty),
          (guide, duty) -> SecurityFaults.of(duty),
          SearchFaults::of,
          SearchFormFaults::of,
          SearchDateFaults::of,
          (guide, duty) -> BundleFaults.of(duty),
          (guide, duty) -> IncludeFaults.of(duty),
          (guide, duty) -> PatientFaults.of(duty),
          ProfileFaults::of,
          RuleFaults::of,
          (guide, duty) -> ReferenceFaults.of(duty),
          (guide, duty) -> RecordFaults.of(duty));

  private Faults() {}

  /** The faults for the duties that are tested. */
  static List<Fault> of(Guide guide, Collection<Duty> duties) {
    return duties.stream()
        .filter(duty -> duty.coverage() instanceof Coverage.Tested)
        .flatMap(
            duty ->
                TOPICS.stream()
                    .flatMap(topic -> topic.apply(guide, duty))
                    .map(fault -> fault.of(duty)))
        .toList();
  }

  /** Whether a duty is one of those whose every fault is tried, not just a telling one. */
  static boolean isThorough(Duty duty) {
    return List.of("us-core-patient", "server").contains(duty.feature());
  }
}
