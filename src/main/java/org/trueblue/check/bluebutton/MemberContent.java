package org.trueblue.check.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** What Patient and Coverage of CMS Blue Button 2.0 say, of FHIR STU3 and R4 alike. */
public final class MemberContent {

  private static final String MBI = "http://hl7.org/fhir/sid/us-mbi";
  private static final String PAYER = "Centers for Medicare and Medicaid Services";

  private static final Pattern PART = Pattern.compile("part-([a-d])-.*");

  private final List<Seen> resources;
  private final List<Seen> all;

  /** The resources of a type that a search found. */
  public MemberContent(Found found, String type) {
    this.all = found.resources();
    this.resources = all.stream().filter(seen -> seen.resource().type().equals(type)).toList();
  }

  /**
   * Judges that a Patient has the identifiers of Medicare.
   *
   * @param begin beginnings of their systems, of each of which there is one
   */
  public Judgement identifiers(Collection<String> begin) {
    return each(
        patient ->
            begin.stream()
                .allMatch(one -> systems(patient).anyMatch(system -> system.startsWith(one))),
        "resource.identifiers",
        "A Patient has the identifiers of Medicare.",
        "Patient.identifier.system",
        String.join(" and ", begin));
  }

  /** Judges that a resource claims these profiles, where it is to claim some. */
  public Judgement profiles(Collection<String> profiles) {
    return each(
        resource -> Json.strings(resource.path("meta").path("profile")).containsAll(profiles),
        "resource.member-profile",
        "A Patient claims the profiles that clients go by.",
        "Patient.meta.profile",
        String.join(", ", profiles));
  }

  /** The Medicare Beneficiary Identifiers of the Patients. */
  public Set<String> mbis() {
    return resources.stream()
        .flatMap(seen -> Json.items(seen.resource().json().path("identifier")).stream())
        .filter(identifier -> identifier.path("system").asText().equals(MBI))
        .map(identifier -> identifier.path("value").asText())
        .collect(Collectors.toSet());
  }

  /** Judges that the subscriber of a Coverage is the beneficiary, where both are told. */
  public Judgement subscriber(Set<String> mbis) {
    return each(
        coverage ->
            mbis.isEmpty()
                || coverage.path("subscriberId").isMissingNode()
                || mbis.contains(coverage.path("subscriberId").asText()),
        "resource.subscriber",
        "The subscriber of a Coverage is the beneficiary.",
        "Coverage.subscriberId",
        "a Medicare Beneficiary Identifier of the Patient");
  }

  /** Judges that a Patient tells no more of an address than state and postal code. */
  public Judgement shortAddress() {
    return each(
        patient ->
            Json.items(patient.path("address")).stream()
                .allMatch(address -> !address.has("line") && !address.has("city")),
        "resource.address",
        "A Patient tells no more of an address than state and postal code.",
        "Patient.address",
        "neither line nor city");
  }

  /** Judges that there is a Coverage for each part of Medicare. */
  public Judgement parts() {
    return Checks.each(
        MemberContent.class,
        List.of("a", "b", "c", "d"),
        part ->
            resources.stream()
                    .map(seen -> seen.resource().json().path("id").asText())
                    .anyMatch(id -> id.startsWith("part-" + part + "-"))
                ? Stream.empty()
                : Stream.of(
                    new Finding(
                        "resource.part",
                        Strength.SHALL,
                        "There is a Coverage for each part of Medicare.",
                        "Coverage.id",
                        "part-%s-…".formatted(part),
                        "no such Coverage",
                        all.stream().map(Seen::exchange).distinct().toList())));
  }

  /** Judges that a Coverage says who is covered by whom: R4, or STU3 with its grouping. */
  public Judgement covers() {
    return each(
        coverage ->
            Json.items(coverage.path("payor")).stream()
                    .anyMatch(p -> p.path("identifier").path("value").asText().equals(PAYER))
                && (isGrouping(coverage) || isMedicare(coverage)),
        "resource.coverage",
        "A Coverage says who is covered by whom.",
        "Coverage",
        "payor, Medicare and its part, and in R4 the subscriber and the relationship self");
  }

  private static boolean isGrouping(JsonNode coverage) {
    JsonNode grouping = coverage.path("grouping");
    return grouping.path("subGroup").asText().equals("Medicare")
        && isPart(coverage, grouping.path("subPlan").asText());
  }

  private static boolean isMedicare(JsonNode coverage) {
    return !coverage.path("subscriberId").asText().isEmpty()
        && codes(coverage.path("relationship")).anyMatch("self"::equals)
        && values(coverage, "group").anyMatch("Medicare"::equals)
        && values(coverage, "plan").anyMatch(plan -> isPart(coverage, plan));
  }

  /** The values of a class of a Coverage. */
  private static Stream<String> values(JsonNode coverage, String name) {
    return Json.items(coverage.path("class")).stream()
        .filter(one -> codes(one.path("type")).anyMatch(name::equals))
        .map(one -> one.path("value").asText());
  }

  /** The part that an id tells, where it tells one. */
  private static boolean isPart(JsonNode coverage, String plan) {
    Matcher part = PART.matcher(coverage.path("id").asText());
    return part.matches()
        ? plan.equalsIgnoreCase("Part " + part.group(1))
        : plan.matches("(?i)Part [A-D]");
  }

  private static Stream<String> codes(JsonNode concept) {
    return Json.items(concept.path("coding")).stream().map(coding -> coding.path("code").asText());
  }

  private static Stream<String> systems(JsonNode patient) {
    return Json.items(patient.path("identifier")).stream().map(i -> i.path("system").asText());
  }

  private Judgement each(
      Predicate<JsonNode> right, String code, String summary, String where, String expected) {
    return Checks.each(
        MemberContent.class,
        resources,
        seen ->
            right.test(seen.resource().json())
                ? Stream.empty()
                : Stream.of(
                    Finding.shall(
                        code, summary, where, expected, "something else", seen.exchange())));
  }
}
