package org.trueblue.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.outcome.Strength;

class ChecklistTest {

  private static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(
              entry("g/tested", new Coverage.Tested()),
              entry("g/pending", new Coverage.Pending("later")),
              entry("g/log", new Coverage.Attestable("the log")),
              entry("g/licence", new Coverage.Attestable("the licence"))));

  @Test
  void whatNobodySaidIsToBeAttested() {
    Checklist checklist = Checklist.of(CATALOGUE, List.of(said("g/log")));

    assertThat(ids(checklist.attested(true))).containsExactly("g/log");
    assertThat(ids(checklist.attested(false))).containsExactly("g/licence");
    assertThat(checklist.items())
        .extracting(Checklist.Item::by, Checklist.Item::on, Checklist.Item::note)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("", "", ""),
            org.assertj.core.groups.Tuple.tuple("Ann", "2026-05-01", "seen"));
  }

  @Test
  void whatWasSaidCanBeSaidAgain() {
    assertThat(Checklist.of(CATALOGUE, List.of(said("g/log"))).said())
        .containsExactly(said("g/log"));
  }

  @Test
  void onlyWhatIsOnItCanBeAttestedAndOnlyOnce() {
    refused(List.of(said("g/none")), "there is no requirement 'g/none' to attest");
    refused(List.of(said("g/tested")), "'g/tested' is nothing to attest");
    refused(List.of(said("g/pending")), "'g/pending' is nothing to attest");
    refused(List.of(said("g/log"), said("g/log")), "'g/log' is attested twice");
  }

  private static void refused(List<Attestation> said, String because) {
    assertThatThrownBy(() -> Checklist.of(CATALOGUE, said))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(because);
  }

  private static List<String> ids(List<Checklist.Item> items) {
    return items.stream().map(item -> item.requirement().id()).toList();
  }

  private static Attestation said(String requirement) {
    return new Attestation(requirement, "Ann", LocalDate.of(2026, 5, 1), "seen");
  }

  private static Catalogue.Entry entry(String id, Coverage coverage) {
    return new Catalogue.Entry(
        new Requirement(id, Strength.SHALL, URI.create("https://g"), id, "g", "t", "i"), coverage);
  }
}
