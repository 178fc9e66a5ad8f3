package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageIdTest {

  @Test
  void isReadAsNameAndVersion() {
    assertThat(PackageId.parse("hl7.fhir.us.core#6.1.0"))
        .isEqualTo(new PackageId("hl7.fhir.us.core", "6.1.0"));
    assertThat(PackageId.parse("hl7.fhir.us.carin-bb#2.1.0-snapshot.1").version())
        .isEqualTo("2.1.0-snapshot.1");
  }

  @Test
  void isWrittenAsItIsRead() {
    assertThat(PackageId.parse("hl7.fhir.us.core#6.1.0")).hasToString("hl7.fhir.us.core#6.1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hl7.fhir.us.core",
        "hl7.fhir.us.core#",
        "#6.1.0",
        "hl7.fhir.us.core@6.1.0",
        "HL7.FHIR#6.1.0",
        "hl7.fhir.us.core#6.1.0#1",
        "hl7.fhir.us.core#6.1.0/x",
        "../core#6.1.0",
        " hl7.fhir.us.core#6.1.0",
        "hl7.fhir.us.core#6.1.0\n"
      })
  void otherTextIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> PackageId.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'%s' is no package: write name#version, such as hl7.fhir.us.core#6.1.0", text);
  }

  @ParameterizedTest
  @CsvSource({
    "hl7.fhir.us.core, us-core",
    "hl7.fhir.us.carin-bb, carin-bb",
    "hl7.fhir.us.davinci-pdex-plan-net, davinci-pdex-plan-net",
    "hl7.terminology.r4, terminology-r4",
    "core, core"
  })
  void hasTheShortNameThatPeopleUse(String name, String alias) {
    assertThat(new PackageId(name, "1").alias()).isEqualTo(alias);
  }

  @Test
  void requirementsNameItByShortNameAndVersion() {
    assertThat(PackageId.parse("hl7.fhir.us.core#6.1.0").prefix()).isEqualTo("us-core-6.1.0");
  }
}
