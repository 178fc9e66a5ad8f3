package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.UsCore;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.reference.Store;

/** What the server can do without follows from the guide and its data, and leaves these whole. */
class OmissionsTest {

  private static final Store STORE = Store.of(UsCore.GUIDE);
  private static final List<Variation> ALL =
      Stream.concat(
              new DataOmissions(UsCore.GUIDE, STORE, elements()).kinds(),
              new ServiceOmissions(UsCore.GUIDE, STORE.types()).kinds())
          .flatMap(List::stream)
          .toList();

  @Test
  void namesTellOmissionsApart() {
    assertThat(ALL).extracting(Variation::name).doesNotHaveDuplicates();
    assertThat(ALL).allMatch(omission -> omission.kind().equals("omission"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing-of-Goal",
        "without-Goal",
        "nothing-of-Provenance",
        "nothing-of-us-core-blood-pressure",
        "undeclared-search-type",
        "no-Goal-by-target-date",
        "no-Goal.target",
        "no-Patient.birthDate",
        "no-Encounter.location"
      })
  void aServerMayDoWithoutWhatIsOptional(String name) {
    assertThat(omission(name)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing-of-Patient",
        "without-Patient",
        "no-Patient-by-name",
        "no-Goal-by-patient",
        "no-Goal.description",
        "no-Patient.identifier",
        "no-Provenance.target"
      })
  void itMayNotDoWithoutWhatIsNot(String name) {
    assertThat(ALL).extracting(Variation::name).doesNotContain(name);
  }

  @Test
  void eachOmissionOfDataLeavesSomethingOut() {
    assertThat(ALL)
        .filteredOn(omission -> omission.name().matches("nothing-of.*|without.*|no-[A-Z].*\\..*"))
        .hasSizeGreaterThan(60)
        .noneMatch(o -> json(o.data().apply(STORE)).equals(json(STORE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nothing-of-Organization", "without-Practitioner", "nothing-of-Encounter"})
  void whatIsLeftRefersToNothingThatIsGone(String name) {
    Store left = omission(name).data().apply(STORE);
    Set<String> there = left.all().stream().map(Resource::reference).collect(Collectors.toSet());
    assertThat(left.all())
        .isNotEmpty()
        .flatExtracting(resource -> resource.json().findValues("reference"))
        .extracting(reference -> Reference.parse(reference.asText()))
        .filteredOn(reference -> !reference.id().isEmpty())
        .allMatch(reference -> there.contains(reference.type() + "/" + reference.id()));
  }

  @Test
  void aTypeOfWhichNothingIsThereIsDeclaredAndOneThatIsUnknownIsNot() {
    assertThat(omission("nothing-of-Goal").data().apply(STORE).types()).contains("Goal");
    assertThat(omission("without-Goal").data().apply(STORE).types()).doesNotContain("Goal");
  }

  @Test
  void aParameterThatIsNotSupportedIsRefusedAndNotDeclared() {
    Disturbance disturbance = omission("no-Goal-by-target-date").disturbance();
    Answer found = Answer.of(200, SampleServer.TYPE, "{}");
    assertThat(
            disturbance.answer(SampleServer.get("Goal", "target-date=ge2020"), a -> found).status())
        .isEqualTo(400);
    assertThat(disturbance.answer(SampleServer.get("Goal", "patient=x"), a -> found).status())
        .isEqualTo(200);
    assertThat(ALL).extracting(Variation::name).contains("no-Patient-by-death-date");
    assertThat(
            omission("no-Patient-by-death-date")
                .disturbance()
                .answer(SampleServer.get("metadata", ""), new SampleServer())
                .text())
        .doesNotContain("death-date")
        .contains("birthdate");
  }

  private static Variation omission(String name) {
    return ALL.stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<JsonNode> json(Store store) {
    return store.all().stream().<JsonNode>map(Resource::json).toList();
  }

  private static Function<String, List<OptionalElements.One>> elements() {
    OptionalElements elements =
        new OptionalElements(UsCore.GUIDE, STORE, UsCore.ENGINE.validator());
    Set<String> some = Set.of("Encounter", "Goal", "Patient", "Provenance");
    return type -> some.contains(type) ? elements.of(type) : List.of();
  }
}
