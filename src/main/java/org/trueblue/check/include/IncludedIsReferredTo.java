package org.trueblue.check.include;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.search.Searchset;
import org.trueblue.fhir.Bundle.Entry;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A resource that an {@code _include} brought along is one that a match refers to by the parameter
 * that was named, and is marked as included (R4, section 3.1.1.5.4).
 */
public final class IncludedIsReferredTo {

  private IncludedIsReferredTo() {}

  /**
   * Judges what came along.
   *
   * @param parameter the reference parameter that was named, such as medication
   */
  public static Judgement judge(Searchset result, SearchDefinition parameter, FhirPath fhirPath) {
    Set<String> targets = targets(result, parameter, fhirPath);
    List<CameAlong> found = CameAlong.with(result, entry -> cameAlong(entry, result.type()));
    return Checks.each(
        IncludedIsReferredTo.class,
        found,
        one -> Stream.concat(one.mode(), relation(one, targets)));
  }

  private static boolean cameAlong(Entry entry, String searched) {
    return entry.resource().isPresent()
        && !entry.isMatch(searched)
        && !entry.mode().equals("outcome")
        && !entry.resource().map(Resource::type).filter("OperationOutcome"::equals).isPresent();
  }

  private static Stream<Finding> relation(CameAlong found, Set<String> targets) {
    String reference = found.entry().resource().orElseThrow().reference();
    return targets.contains(reference) || targets.contains(found.entry().fullUrl())
        ? Stream.empty()
        : Stream.of(
            Finding.shall(
                "include.unrelated",
                "A match refers to each resource that came along.",
                found.entry().where() + ".resource",
                "one of " + new TreeSet<>(targets),
                reference,
                found.exchange()));
  }

  /** What the matches refer to: {@code Type/id}, or as it is written if that does not tell it. */
  private static Set<String> targets(
      Searchset result, SearchDefinition parameter, FhirPath fhirPath) {
    return result.matches().stream()
        .flatMap(
            seen -> IncludedRefersToMatch.targets(seen.resource(), parameter, fhirPath).stream())
        .collect(Collectors.toSet());
  }
}
