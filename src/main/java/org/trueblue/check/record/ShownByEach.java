package org.trueblue.check.record;

import java.util.List;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.FhirPath;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** Each resource says something itself, or one that refers to it says it instead. */
public final class ShownByEach {

  private ShownByEach() {}

  /**
   * One of the resources.
   *
   * @param seen the resource
   * @param referrers those that refer to it, as far as they are needed
   */
  public record Subject(Seen seen, List<Seen> referrers) {
    public Subject {
      referrers = List.copyOf(referrers);
    }
  }

  /**
   * Judges that each resource says it.
   *
   * @param expression FHIRPath of what a resource says itself
   * @param instead FHIRPath of what one that refers to it says
   */
  public static Judgement judge(
      List<Subject> subjects, String expression, String instead, FhirPath fhirPath) {
    return Checks.each(
        ShownByEach.class,
        subjects,
        subject ->
            says(subject.seen(), expression, fhirPath)
                    || subject.referrers().stream().anyMatch(r -> says(r, instead, fhirPath))
                ? Stream.empty()
                : Stream.of(silent(subject, expression, instead)));
  }

  /** Whether an expression finds something in a resource. */
  public static boolean says(Seen seen, String expression, FhirPath fhirPath) {
    return !fhirPath.evaluate(seen.resource(), expression).isEmpty();
  }

  private static Finding silent(Subject subject, String own, String instead) {
    Seen seen = subject.seen();
    List<Seen> referrers = subject.referrers();
    return new Finding(
        "record.unsaid",
        Strength.SHALL,
        "Each resource says it, or one that refers to it does.",
        seen.resource().reference() + ": " + own,
        "%s, or %s of a resource that refers to it".formatted(own, instead),
        referrers.isEmpty()
            ? "neither, nothing refers to it"
            : "neither in it nor in " + names(referrers),
        Stream.concat(Stream.of(seen), referrers.stream()).map(Seen::exchange).distinct().toList());
  }

  private static String names(List<Seen> seen) {
    return String.join(", ", seen.stream().map(s -> s.resource().reference()).distinct().toList());
  }
}
