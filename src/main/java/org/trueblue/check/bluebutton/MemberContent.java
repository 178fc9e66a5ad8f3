package org.trueblue.check.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** What Patient and Coverage of CMS Blue Button 2.0 say, of FHIR STU3 and R4 alike. */
public final class MemberContent {

  private static final String MBI = "http://hl7.org/fhir/sid/us-mbi";
  private static final String BENE = "bluebutton.cms.gov/";
  private static final String PAYER = "Centers for Medicare and Medicaid Services";

  private final List<Seen> resources;
  private final List<Seen> all;

  /** The resources of a type that a search found. */
  public MemberContent(Found found, String type) {
    this.all = found.resources();
    this.resources = all.stream().filter(seen -> seen.resource().type().equals(type)).toList();
  }

  /** Judges that a Patient has the identifiers of Medicare. */
  public Judgement identifiers() {
    return each(
        patient ->
            systems(patient).anyMatch(MBI::equals)
                && systems(patient).anyMatch(system -> system.contains(BENE)),
        "resource.identifiers",
        "A Patient has the identifiers of Medicare.",
        "Patient.identifier",
        "a Medicare Beneficiary Identifier and the id of the beneficiary");
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
                        org.trueblue.outcome.Strength.SHALL,
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
                && (coverage.path("grouping").path("subGroup").asText().equals("Medicare")
                    || isMedicare(coverage)),
        "resource.coverage",
        "A Coverage says who is covered by whom.",
        "Coverage",
        "payor, Medicare as its group, and in R4 the subscriber and the relationship self");
  }

  private static boolean isMedicare(JsonNode coverage) {
    return !coverage.path("subscriberId").asText().isEmpty()
        && coverage.path("relationship").path("coding").path(0).path("code").asText().equals("self")
        && Json.items(coverage.path("class")).stream()
            .anyMatch(c -> c.path("value").asText().equals("Medicare"));
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
