package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.trueblue.fhir.Issue.Severity.ERROR;
import static org.trueblue.fhir.Issue.Severity.FATAL;
import static org.trueblue.fhir.Issue.Severity.UNCHECKED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Position;

class HapiDocumentValidatorTest {

  private static final String NAMED = "http://test.org/named-patient";

  private static final String PROFILE =
      """
      {'resourceType':'StructureDefinition','url':'http://test.org/named-patient',
       'version':'1.0.0','name':'Named','status':'active','kind':'resource',
       'abstract':false,'type':'Patient','derivation':'constraint',
       'baseDefinition':'http://hl7.org/fhir/StructureDefinition/Patient',
       'differential':{'element':[{'id':'Patient.name','path':'Patient.name','min':1}]}}
      """;

  private static final DocumentValidator VALIDATOR =
      new DocumentEngine(
              PackFolder.of(System.getenv()),
              List.of(new PackFolder.Source(PROFILE, () -> Given.definitions(PROFILE))),
              CodeService.NONE)
          .validator();

  private static final String TEXT =
      "'text':{'status':'generated','div':'<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">a</div>'}";

  @Test
  void aFaultIsFoundWithItsLineAndColumn() {
    assertThat(json("{'resourceType':'Patient',\n  " + TEXT + ",\n  'gender':'neuter'}"))
        .filteredOn(Issue::isError)
        .extracting(Issue::code, Issue::where, issue -> issue.position().line())
        .containsExactly(
            tuple("Terminology_PassThrough_TX_Message", "Patient.gender", 3),
            tuple("Terminology_TX_NoValid_16", "Patient.gender", 3));
  }

  @Test
  void claimsAreFollowed() {
    assertThat(json("{'resourceType':'Patient','meta':{'profile':['" + NAMED + "']}," + TEXT + "}"))
        .extracting(Issue::severity, Issue::code)
        .contains(tuple(ERROR, "Validation_VAL_Profile_Minimum"));
  }

  @Test
  void givenProfilesJudgeBesides() {
    String patient = "{'resourceType':'Patient'," + TEXT + "}";
    assertThat(json(patient)).isEmpty();
    assertThat(json(patient, NAMED))
        .extracting(Issue::severity, Issue::code)
        .containsExactly(tuple(ERROR, "Validation_VAL_Profile_Minimum"));
  }

  @Test
  void aClaimThatNobodyKnowsIsUnchecked() {
    assertThat(
            json(
                "{'resourceType':'Patient','meta':{'profile':['http://test.org/x']}," + TEXT + "}"))
        .isNotEmpty()
        .extracting(Issue::severity)
        .containsOnly(UNCHECKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "nonsense",
        "{'resourceType':'Patient'",
        "{'resourceType':'Patient','id':'a','id':'b'}",
        "{'name':'no-resource'}",
        "{'resourceType':'Patient','name':[null]}",
      })
  void whatCannotBeReadIsOneFatalIssue(String text) {
    assertThat(json(text)).extracting(Issue::severity).containsExactly(FATAL);
  }

  @Test
  void brokenJsonIsFoundInItsLine() {
    assertThat(json("{'resourceType':'Patient',\n\n !}"))
        .extracting(Issue::position)
        .containsExactly(new Position(3, 2));
  }

  @ParameterizedTest
  @EnumSource
  void bytesThatAreNotUtf8AreFoundInTheirPlace(Format format) {
    byte[] content = {' ', '\n', '\n', ' ', (byte) 0xFF};
    assertThat(VALIDATOR.validate(new Document(content, format), List.of()))
        .extracting(Issue::severity, Issue::message, Issue::position)
        .containsExactly(tuple(FATAL, "the bytes are not UTF-8", new Position(3, 2)));
  }

  @Test
  void aTypeThatFhirDoesNotHaveIsAnError() {
    assertThat(json("{'resourceType':'Nonsense'}")).anyMatch(Issue::isError);
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{'resourceType':'Patient','a':" + "[".repeat(100_000);
    assertThat(json(deep)).extracting(Issue::severity).containsExactly(FATAL);
  }

  @Test
  void xmlIsReadToo() {
    String xml =
        """
        <Patient xmlns="http://hl7.org/fhir">
          <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">a</div></text>
          <gender value="neuter"/>
        </Patient>
        """;
    assertThat(xml(xml))
        .filteredOn(Issue::isError)
        .extracting(Issue::where, issue -> issue.position().line())
        .containsOnly(tuple("Patient.gender", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<Patient",
        "<Patient xmlns='http://hl7.org/fhir'>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Patient xmlns='http://hl7.org/fhir'/>",
        "<!DOCTYPE Patient><Patient xmlns='http://hl7.org/fhir'/>",
        "<Patient xmlns='http://hl7.org/fhir'>&e;</Patient>",
        "<html/>"
      })
  void xmlThatCannotBeReadIsAnErrorAndNoAccident(String text) {
    assertThat(xml(text)).anyMatch(Issue::isError);
  }

  @Test
  void deepNestingInXmlIsRefused() {
    assertThat(xml("<Patient xmlns='http://hl7.org/fhir'>" + "<a>".repeat(100_000)))
        .extracting(Issue::severity, Issue::message)
        .containsExactly(tuple(FATAL, "nested deeper than 200"));
  }

  @ParameterizedTest
  @EnumSource
  void aByteOrderMarkIsPassedOver(Format format) {
    String text =
        format == Format.JSON
            ? "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"a\"}}"
            : "<Basic xmlns='http://hl7.org/fhir'><code><text value='a'/></code></Basic>";
    assertThat(validate("\uFEFF" + text, format))
        .isEqualTo(validate(text, format))
        .noneMatch(Issue::isError);
  }

  private static List<Issue> json(String text, String... profiles) {
    return validate(text.replace('\'', '"'), Format.JSON, profiles);
  }

  private static List<Issue> xml(String text) {
    return validate(text, Format.XML);
  }

  private static List<Issue> validate(String text, Format format, String... profiles) {
    return VALIDATOR.validate(
        new Document(text.getBytes(StandardCharsets.UTF_8), format), List.of(profiles));
  }
}
