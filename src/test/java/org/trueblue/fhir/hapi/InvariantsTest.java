package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.Engines;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.guide.OfficialPackages;
import org.trueblue.guide.PackageId;

/**
 * Our expressions of the invariants of US Core say what the invariants say: evaluated by the
 * validator on the element that carries them, in each profile that has them.
 */
class InvariantsTest {

  private static final PackageId US_CORE = PackageId.parse("hl7.fhir.us.core#6.1.0");
  private static final String PROFILES = "http://hl7.org/fhir/us/core/StructureDefinition/";

  /** Where the official expression does not say what the official text says. */
  private static final Map<String, String> OFFICIAL_DEFECTS =
      Map.of(
          "QuestionnaireResponse sdcqr-1",
          "it is a best practice, which is not reported",
          "QuestionnaireResponse sdcqr-2",
          "it names the resource within itself, and the validator finds it broken by nothing",
          "Provenance.agent provenance-1",
          "it rests on resolve(), which finds nothing but contained resources offline",
          "PractitionerRole us-core-13",
          "a list of several, taken as a condition, is not true",
          "Observation.effective[x] us-core-1",
          "'is DateTime' asks for a type that no element has; mended in 7.0.0",
          "Observation.value[x] us-core-3",
          "it looks for a value in the value; mended in 7.0.0",
          "Observation.value[x] us-core-4",
          "it looks for a value in the value, and is a best practice, which is not reported",
          "Immunization us-core-5",
          "it asks that there is no NDC, and is a best practice; mended in 7.0.0");

  /** One value under one profile. */
  record Example(String profile, Invariant invariant, String value, boolean satisfies) {

    String name() {
      return "%s %s %s".formatted(profile, invariant.element(), invariant.key());
    }

    /** Whether the validator finds the invariant broken; of advice it would not speak. */
    boolean isFoundBroken(Engine engine) {
      Resource resource = Given.resource(invariant.resource().formatted(value));
      return isAdvice()
          ? engine.fhirPath().evaluate(resource, ofAdvice()).stream()
              .noneMatch(element -> element.text().equals("true"))
          : isReported(engine);
    }

    /** Whether the validator says that the invariant is broken. */
    boolean isReported(Engine engine) {
      Resource resource = Given.resource(invariant.resource().formatted(value));
      return engine.validator().validate(resource, PROFILES + profile).stream()
          .anyMatch(issue -> issue.code().endsWith("#" + invariant.key()));
    }

    private boolean isAdvice() {
      return constraint().has("extension");
    }

    private String ofAdvice() {
      return "%s.all(%s)"
          .formatted(
              invariant.element().replace("[x]", ""), constraint().path("expression").asText());
    }

    private JsonNode constraint() {
      return Json.items(
              CarriedGuides.pack(US_CORE)
                  .find("StructureDefinition", Canonical.parse(PROFILES + profile))
                  .orElseThrow()
                  .json()
                  .at("/differential/element"))
          .stream()
          .filter(element -> element.path("id").asText().equals(invariant.element()))
          .flatMap(element -> Json.items(element.path("constraint")).stream())
          .filter(constraint -> constraint.path("key").asText().equals(invariant.key()))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public String toString() {
      return "%s %s by %s".formatted(name(), satisfies ? "satisfied" : "broken", value);
    }
  }

  static Stream<Example> examples() {
    return UsCoreInvariants.ALL.stream()
        .flatMap(
            invariant ->
                invariant.profiles().stream()
                    .flatMap(
                        profile ->
                            Stream.concat(
                                invariant.satisfied().stream()
                                    .map(value -> new Example(profile, invariant, value, true)),
                                invariant.broken().stream()
                                    .map(value -> new Example(profile, invariant, value, false)))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isBrokenByWhatBreaksItAndByNothingElse(Example example) {
    assertThat(example.isFoundBroken(CarriedGuides.usCore().engine()))
        .isEqualTo(!example.satisfies());
  }

  @Test
  void everyInvariantThatIsCarriedHasValuesOnBothSides() {
    Set<String> carried = new TreeSet<>();
    for (Resource structure : CarriedGuides.pack(US_CORE).all("StructureDefinition")) {
      for (JsonNode element : Json.items(structure.json().at("/differential/element"))) {
        for (JsonNode constraint : Json.items(element.path("constraint"))) {
          carried.add(
              "%s %s %s"
                  .formatted(
                      structure.id(),
                      element.path("id").asText(),
                      constraint.path("key").asText()));
        }
      }
    }

    assertThat(names(true)).isEqualTo(carried);
    assertThat(names(false)).isEqualTo(carried);
  }

  @Test
  void everyInvariantThatIsWordedIsCarried() {
    Set<String> worded = new TreeSet<>();
    Set<String> carried = new TreeSet<>();
    for (PackageId id : CarriedGuides.whole()) {
      for (JsonNode invariant : CarriedGuides.supplement(id).invariants()) {
        worded.add(invariant.path("element").asText() + " " + invariant.path("key").asText());
      }
      for (Resource structure : CarriedGuides.pack(id).all("StructureDefinition")) {
        for (JsonNode element : Json.items(structure.json().at("/differential/element"))) {
          for (JsonNode constraint : Json.items(element.path("constraint"))) {
            carried.add(element.path("id").asText() + " " + constraint.path("key").asText());
          }
        }
      }
    }

    assertThat(worded).isEqualTo(carried);
  }

  @Test
  void theOfficialExpressionsAgreeButForTheirDefects() throws IOException {
    Engine official = Engines.over(OfficialPackages.read(US_CORE));

    assertThat(
            examples()
                .filter(example -> example.isReported(official) == example.satisfies())
                .map(example -> example.invariant().element() + " " + example.invariant().key())
                .collect(Collectors.toSet()))
        .isEqualTo(OFFICIAL_DEFECTS.keySet());
  }

  private static Set<String> names(boolean satisfied) {
    return examples()
        .filter(example -> example.satisfies() == satisfied)
        .map(Example::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
