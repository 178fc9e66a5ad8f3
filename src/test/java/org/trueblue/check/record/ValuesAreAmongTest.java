package org.trueblue.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.record.ValuesAreAmong.Address;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.outcome.Judgement;

class ValuesAreAmongTest {

  private static final URI BASE = URI.create("http://fhir.example.org/r4");

  @ParameterizedTest
  @CsvSource({
    "Binary/1,                            Binary/1,                            true",
    "Binary/1,                            http://fhir.example.org/r4/Binary/1, true",
    "http://fhir.example.org/r4/Binary/1, Binary/1,                            true",
    "https://files.example.org/a b,       https://files.example.org/a b,       true",
    "urn:oid:1.2.3,                       urn:oid:1.2.3,                       true",
    "Binary/1,                            Binary/2,                            false",
    "Binary/1,                            http://other.example.org/Binary/1,   false",
    "https://files.example.org/a,         https://files.example.org/A,         false"
  })
  void anAddressIsTheSameHoweverItIsWritten(String here, String there, boolean same) {
    assertThat(Defect.of(judge(List.of(here), List.of("Binary/9", there))))
        .extracting(Defect::code)
        .isEqualTo(same ? List.of() : List.of("record.not-among"));
  }

  @Test
  void eachIsJudged() {
    Judgement judgement = judge(List.of("Binary/1", "Binary/2", "Binary/3"), List.of("Binary/2"));
    assertThat(judgement.subjects()).isEqualTo(3);
    assertThat(Defect.of(judgement))
        .containsExactly(missing("Binary/1", "0"), missing("Binary/3", "2"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("seen-0"), List.of("seen-2"));
    assertThat(Defect.summaries(judgement)).containsOnly("What is given here is given there too.");
  }

  private static Defect missing(String address, String id) {
    return Defect.shall(
        "record.not-among",
        "DiagnosticReport/" + id,
        "http://fhir.example.org/r4/%s among those of DocumentReference: url".formatted(address),
        "not among them");
  }

  private static Judgement judge(List<String> here, List<String> there) {
    return ValuesAreAmong.judge(
        addresses("DiagnosticReport", here),
        addresses("DocumentReference", there),
        "DocumentReference: url");
  }

  private static List<Address> addresses(String type, List<String> urls) {
    String[] resources = new String[urls.size()];
    for (int i = 0; i < resources.length; i++) {
      resources[i] =
          "{\"resourceType\":\"%s\",\"id\":\"%d\",\"form\":[{\"url\":\"%s\"}]}"
              .formatted(type, i, urls.get(i));
    }
    return ValuesAreAmong.addresses(
        Given.seen(resources), "X.form.url", BASE, new PlainFhirPath("url"));
  }
}
