package org.trueblue.check.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Validator;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A resource conforms to a profile: the validator finds no error (R4, section 5.1.0). What the
 * validator could not check, because a code system or value set is not at hand, is counted and
 * said, never taken for right or wrong.
 */
public final class ConformsToProfile {

  private ConformsToProfile() {}

  /**
   * Judges resources.
   *
   * @param profile canonical URL with version
   */
  public static Judgement judge(List<Seen> resources, String profile, Validator validator) {
    Map<String, Integer> unchecked = new TreeMap<>();
    Judgement judgement =
        Checks.each(
            ConformsToProfile.class,
            resources,
            seen ->
                validator.validate(seen.resource(), profile).stream()
                    .peek(issue -> count(issue, unchecked))
                    .filter(Issue::isError)
                    .map(issue -> finding(seen, issue)));
    return judgement.without(unchecked);
  }

  private static void count(Issue issue, Map<String, Integer> unchecked) {
    if (issue.severity() == Severity.UNCHECKED) {
      unchecked.merge(issue.message(), 1, Integer::sum);
    }
  }

  private static Finding finding(Seen seen, Issue issue) {
    return Finding.shall(
        "profile." + rule(issue.code()),
        "A resource conforms to its profile.",
        seen.resource().reference() + ": " + issue.where(),
        "conformance with rule " + rule(issue.code()),
        issue.message(),
        seen.exchange());
  }

  /**
   * Invariants are known by their key, which the validator puts behind the canonical URL; what its
   * parser says has no id.
   */
  private static String rule(String code) {
    return code.isEmpty() ? "structure" : code.substring(code.indexOf('#') + 1);
  }

  /**
   * The same where invariants of the guide find what is right, which is its own fault.
   *
   * @param wronglyFound says of the code of an issue that the profile is at fault, and why
   */
  public static Judgement judge(
      List<Seen> resources,
      String profile,
      Validator validator,
      Function<String, Optional<String>> wronglyFound) {
    return judge(
        resources,
        profile,
        (resource, of) ->
            validator.validate(resource, of).stream()
                .map(
                    issue ->
                        wronglyFound.apply(issue.code()).map(issue::ofDefinition).orElse(issue))
                .toList());
  }

  /** The same, for resources of FHIR itself. */
  public static Judgement judgeBase(Seen seen, Validator validator) {
    return judge(
        List.of(seen),
        "http://hl7.org/fhir/StructureDefinition/" + seen.resource().type(),
        validator);
  }
}
