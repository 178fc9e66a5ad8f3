package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.Engines;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Validator;

/** Codes that HL7 Terminology has gained since R4 are right, in runs and in documents. */
class LaterCodesTest {

  private static final String BASIC = "http://hl7.org/fhir/StructureDefinition/Basic";

  private static final Validator RUNS = Engines.over(Given.definitions()).validator();

  private static final DocumentValidator DOCUMENTS =
      new DocumentEngine(PackFolder.of(System.getenv()), List.of(), CodeService.NONE).validator();

  @ParameterizedTest
  @CsvSource({
    "claimcareteamrole, primary, true",
    "claimcareteamrole, rendering, true",
    "claimcareteamrole, renderer, false",
    "payeetype, beneficiary, true",
    "payeetype, subscriber, true",
    "payeetype, neighbour, false",
    "v2-0203, AIN, true",
    "v2-0203, QQQ, false",
    "condition-ver-status, presumed, false"
  })
  void aCodeIsInTheCurrentCodeSystem(String system, String code, boolean right) {
    String text =
        """
        {'resourceType':'Basic','code':{'coding':[
          {'system':'http://terminology.hl7.org/CodeSystem/%s','code':'%s'}]}}
        """
            .formatted(system, code);

    assertThat(RUNS.validate(Given.resource(text), BASIC).stream().noneMatch(Issue::isError))
        .isEqualTo(right);
    byte[] content = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    assertThat(
            DOCUMENTS.validate(new Document(content, Format.JSON), List.of()).stream()
                .noneMatch(Issue::isError))
        .isEqualTo(right);
  }
}
