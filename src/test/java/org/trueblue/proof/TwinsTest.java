package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trueblue.UsCore;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.reference.Store;

/** Twins hold the same, in another way. */
class TwinsTest {

  private static final Store STORE = Store.of(UsCore.GUIDE);

  @Test
  void otherIdsAreReferredToByAll() {
    Store twin = twin("other-ids").data().apply(STORE);
    Set<String> there = references(twin);
    assertThat(there)
        .hasSameSizeAs(references(STORE))
        .doesNotContainAnyElementsOf(references(STORE));
    assertThat(twin.all())
        .flatExtracting(resource -> resource.json().findValuesAsText("reference"))
        .extracting(Reference::parse)
        .filteredOn(reference -> !reference.id().isEmpty())
        .allMatch(reference -> there.contains(reference.type() + "/" + reference.id()));
  }

  @Test
  void anotherOrderHoldsTheSame() {
    Store twin = twin("other-order").data().apply(STORE);
    assertThat(twin.all()).hasSameElementsAs(STORE.all());
    assertThat(twin.patients()).isEqualTo(STORE.patients());
    assertThat(twin.all("Goal")).isNotEqualTo(STORE.all("Goal"));
  }

  @Test
  void patientsMayComeInAnotherOrder() {
    Store twin = twin("patients-swapped").data().apply(STORE);
    assertThat(twin.patients()).isNotEqualTo(STORE.patients()).hasSameElementsAs(STORE.patients());
    assertThat(twin.all("Goal")).isEqualTo(STORE.all("Goal"));
  }

  @Test
  void furtherTypesComeBesideWhatIsThere() {
    Store twin = twin("foreign-types").data().apply(STORE);
    assertThat(twin.all("Appointment")).hasSameSizeAs(STORE.patients());
    assertThat(twin.all()).containsAll(STORE.all());
  }

  @Test
  void referencesMayBeAbsoluteBelowTheServersOwnBase() {
    Disturbance disturbance = twin("own-base").disturbance();
    Disturbance.Server server =
        ask ->
            Answer.of(
                200,
                SampleServer.TYPE,
                ask.isMetadata()
                    ? "{\"implementation\":{\"url\":\"http://localhost/fhir\"}}"
                    : """
                    {"resourceType":"Goal","subject":{"reference":"Patient/1"},
                     "note":[{"authorReference":{"reference":"#contained"}}]}\
                    """);
    assertThat(
            disturbance
                .answer(SampleServer.get("Goal/1", ""), server)
                .json()
                .findValuesAsText("reference"))
        .isEqualTo(List.of("http://localhost/fhir/Patient/1", "#contained"));
  }

  private static Variation twin(String name) {
    return Twins.all().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static Set<String> references(Store store) {
    return store.all().stream().map(Resource::reference).collect(Collectors.toSet());
  }
}
