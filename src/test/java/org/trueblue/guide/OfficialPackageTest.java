package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;

/** What is carried of a guide says the same as the official package, version by version. */
class OfficialPackageTest {

  /** Where both differ, with the reason: what is carried is right, or as right. */
  private static final Map<String, String> DIFFERENCES =
      Map.of(
          "official only: ERROR http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Outpatient-Institutional#EOB-careteam-qualification at ExplanationOfBenefit.careTeam[0]",
          "1.1.0: it finds fault with whoever performs, which is the guide's own fault",
          "official only: UNCHECKED http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Outpatient-Institutional#EOB-careteam-qualification at ExplanationOfBenefit.careTeam[0]",
          "2.0.0: the value set that it asks about is not at hand; we ask for the code system, which is all of it",
          "carried only: WARNING Terminology_TX_NoValid_2_CC at Patient.identifier[0].type",
          "the slices inherit the binding of FHIR beside that of the profile, as the snapshot says",
          "carried only: WARNING Terminology_TX_NoValid_2_CC at Patient.identifier[1].type",
          "the slices inherit the binding of FHIR beside that of the profile, as the snapshot says");

  /** A resource, and a profile of the guide that it is held against. */
  private record Case(String name, Resource resource, String profile) {}

  static Stream<PackageId> carried() {
    return CarriedGuides.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("carried")
  void bothAskForTheSame(PackageId id) throws IOException {
    Set<Duty> official = Set.copyOf(CarriedGuides.over(OfficialPackages.read(id)).duties());
    Set<Duty> carried = Set.copyOf(CarriedGuides.of(id).duties());

    assertThat(ids(carried, official)).isEmpty();
    assertThat(ids(official, carried)).isEmpty();
  }

  private static Set<String> ids(Set<Duty> some, Set<Duty> others) {
    return some.stream()
        .filter(duty -> !others.contains(duty))
        .map(duty -> duty.requirement().id().replaceFirst("^[^/]+/", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All examples as they are, and one of each profile with each of its members taken away. */
  @ParameterizedTest
  @MethodSource("carried")
  void bothFindTheSame(PackageId id) throws IOException, Json.Malformed {
    Validator official = CarriedGuides.over(OfficialPackages.read(id)).engine().validator();
    Validator carried = CarriedGuides.of(id).engine().validator();
    List<Case> cases = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (Resource example : OfficialPackages.examples(id)) {
      for (Routing.Route route : CarriedGuides.of(id).guide().routing().of(example)) {
        cases.add(new Case(example.reference(), example, route.profile()));
        if (shown.add(route.profile())) {
          cases.addAll(withoutEachMember(example, route.profile()));
        }
      }
    }
    assertThat(cases).hasSizeGreaterThan(100);

    Set<String> differences = new TreeSet<>();
    boolean anything = false;
    for (Case one : cases) {
      Set<String> ofOfficial = issues(official, one);
      Set<String> ofCarried = issues(carried, one);
      anything |= !ofOfficial.isEmpty();
      minus(ofOfficial, ofCarried).forEach(issue -> differences.add("official only: " + issue));
      minus(ofCarried, ofOfficial).forEach(issue -> differences.add("carried only: " + issue));
    }
    assertThat(anything).isTrue();
    differences.removeAll(DIFFERENCES.keySet());
    assertThat(differences).isEmpty();
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static List<Case> withoutEachMember(Resource example, String profile) {
    List<Case> cases = new ArrayList<>();
    example
        .json()
        .fieldNames()
        .forEachRemaining(
            member -> {
              ObjectNode without = example.json().deepCopy();
              without.remove(member);
              if (!member.equals("resourceType")) {
                cases.add(
                    new Case(
                        example.reference() + " without " + member,
                        new Resource(without),
                        profile));
              }
            });
    return cases;
  }

  private static Set<String> issues(Validator validator, Case one) {
    Set<String> issues = new TreeSet<>();
    validator
        .validate(one.resource(), one.profile())
        .forEach(
            issue ->
                issues.add("%s %s at %s".formatted(issue.severity(), issue.code(), issue.where())));
    return issues;
  }
}
