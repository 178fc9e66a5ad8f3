package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.trueblue.fhir.Issue.Severity.ERROR;
import static org.trueblue.fhir.Issue.Severity.FATAL;
import static org.trueblue.fhir.Issue.Severity.UNCHECKED;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.Engines;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;

class HapiValidatorTest {

  private static final String PATIENT = "http://hl7.org/fhir/StructureDefinition/Patient";
  private static final String NAMED = "http://test.org/named-patient";
  private static final String EXTENDED = "http://test.org/extended-patient";

  private static final String ORPHAN = "http://test.org/orphan-patient";
  private static final String CHILD = "http://test.org/orphans-child-patient";

  private static final Validator VALIDATOR =
      Engines.over(
              Given.definitions(
                  """
                  {'resourceType':'StructureDefinition','url':'http://test.org/named-patient',
                   'version':'1.0.0','name':'Named','status':'active','kind':'resource',
                   'abstract':false,'type':'Patient','derivation':'constraint',
                   'baseDefinition':'http://hl7.org/fhir/StructureDefinition/Patient',
                   'differential':{'element':[{'id':'Patient.name','path':'Patient.name','min':1}]}}
                  """,
                  """
                  {'resourceType':'StructureDefinition','url':'http://test.org/extended-patient',
                   'version':'1.0.0','name':'Extended','status':'active','kind':'resource',
                   'abstract':false,'type':'Patient','derivation':'constraint',
                   'baseDefinition':'http://hl7.org/fhir/StructureDefinition/Patient',
                   'differential':{'element':[
                     {'id':'Patient.extension','path':'Patient.extension',
                      'slicing':{'discriminator':[{'type':'value','path':'url'}],'rules':'open'}},
                     {'id':'Patient.extension:missing','path':'Patient.extension',
                      'sliceName':'missing',
                      'type':[{'code':'Extension','profile':['http://test.org/missing']}]},
                     {'id':'Patient.generalPractitioner','path':'Patient.generalPractitioner',
                      'type':[{'code':'Reference',
                               'targetProfile':['http://test.org/missing-organization']}]}]}}
                  """,
                  """
                  {'resourceType':'StructureDefinition','url':'http://test.org/orphan-patient',
                   'version':'1.0.0','name':'Orphan','status':'active','kind':'resource',
                   'abstract':false,'type':'Patient','derivation':'constraint',
                   'baseDefinition':'http://test.org/missing-patient',
                   'differential':{'element':[{'id':'Patient.name','path':'Patient.name','min':1}]}}
                  """,
                  """
                  {'resourceType':'StructureDefinition',
                   'url':'http://test.org/orphans-child-patient',
                   'version':'1.0.0','name':'Child','status':'active','kind':'resource',
                   'abstract':false,'type':'Patient','derivation':'constraint',
                   'baseDefinition':'http://test.org/orphan-patient',
                   'differential':{'element':[
                     {'id':'Patient.gender','path':'Patient.gender','min':1}]}}
                  """))
          .validator();

  @Nested
  class Claims {

    @Test
    void theProfileThatIsAskedAboutJudges() {
      assertThat(issues("{'resourceType':'Patient'}", NAMED))
          .extracting(Issue::severity, Issue::code, Issue::where)
          .containsExactly(tuple(ERROR, "Validation_VAL_Profile_Minimum", "Patient"));
    }

    @Test
    void aProfileIsFoundWithItsVersionToo() {
      assertThat(severities("{'resourceType':'Patient'}", NAMED + "|1.0.0")).containsExactly(ERROR);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'resourceType':'Patient','meta':{'profile':['http://test.org/named-patient']}}",
          """
          {'resourceType':'Patient',
           'meta':{'versionId':'1','profile':['http://test.org/named-patient']}}
          """,
          """
          {'resourceType':'Patient','managingOrganization':{'reference':'#p'},
           'contained':[{'resourceType':'Organization','id':'p','name':'n',
                         'meta':{'profile':['http://test.org/named-patient']}}]}
          """,
        })
    void claimsAreNotFollowed(String resource) {
      assertThat(issues(resource, PATIENT)).isEmpty();
    }

    @Test
    void claimsInABundleAreNotFollowed() {
      String bundle =
          """
          {'resourceType':'Bundle','type':'collection','entry':[
            {'fullUrl':'https://test.org/Patient/1','resource':{
              'resourceType':'Patient','id':'1',
              'meta':{'profile':['http://test.org/named-patient']}}}]}
          """;
      assertThat(issues(bundle, "http://hl7.org/fhir/StructureDefinition/Bundle")).isEmpty();
    }

    @Test
    void whatHasTooManyFaultsOrRepetitionsIsJudgedInTime() {
      ObjectNode unknown = JsonNodeFactory.instance.objectNode().put("resourceType", "Patient");
      ObjectNode claims = unknown.deepCopy();
      ArrayNode profiles = claims.putObject("meta").putArray("profile");
      for (int i = 0; i < 12_000; i++) {
        unknown.put("unknown" + i, i);
        profiles.add("http://test.org/" + i);
      }

      assertTimeout(
          Duration.ofSeconds(60),
          () -> {
            assertThat(VALIDATOR.validate(new Resource(unknown), PATIENT))
                .hasSizeLessThanOrEqualTo(Messages.MOST + 1)
                .anyMatch(Issue::isError);
            assertThat(VALIDATOR.validate(new Resource(claims), PATIENT))
                .extracting(Issue::severity, Issue::where)
                .containsExactly(tuple(UNCHECKED, "Patient.meta.profile"));
          });
    }

    @Test
    void claimsThatNobodyKnowsAreHarmless() {
      assertThat(
              issues(
                  """
                  {'resourceType':'Patient','name':[{'family':'a'}],
                   'meta':{'profile':['http://test.org/nobody-knows|1']}}
                  """,
                  NAMED))
          .isEmpty();
    }

    @Test
    void aClaimIsStillAListOfProfiles() {
      assertThat(
              severities(
                  "{'resourceType':'Patient','meta':{'profile':'http://test.org/a'}}", PATIENT))
          .contains(ERROR);
    }

    @Test
    void theResourceItselfIsLeftAsItIs() {
      var resource =
          Given.resource("{'resourceType':'Patient','meta':{'profile':['http://test.org/a']}}");
      VALIDATOR.validate(resource, PATIENT);
      assertThat(resource.profiles()).containsExactly("http://test.org/a");
    }
  }

  @Nested
  class WhatIsNotAtHand {

    @Test
    void anUnknownProfileIsUnchecked() {
      assertThat(severities("{'resourceType':'Patient'}", "http://test.org/missing"))
          .containsExactly(UNCHECKED);
    }

    @Test
    void anUnknownExtensionIsUnchecked() {
      assertThat(
              severities(
                  """
                  {'resourceType':'Patient',
                   'extension':[{'url':'http://nobody-knows.org/x','valueString':'a'}],
                   'modifierExtension':[{'url':'http://nobody-knows.org/y','valueCode':'b'}]}
                  """,
                  PATIENT))
          .containsExactly(UNCHECKED);
    }

    @Test
    void anExtensionOfAProfileWhoseDefinitionIsMissingIsUnchecked() {
      assertThat(
              issues(
                  """
                  {'resourceType':'Patient',
                   'extension':[{'url':'http://test.org/missing','valueString':'a'}]}
                  """,
                  EXTENDED))
          .extracting(Issue::severity)
          .contains(UNCHECKED)
          .doesNotContain(ERROR, FATAL);
    }

    @Test
    void aReferenceToWhatAMissingProfileDescribesIsNoError() {
      assertThat(
              severities(
                  """
                  {'resourceType':'Patient','generalPractitioner':[
                    {'reference':'Organization/1','type':'Organization'}]}
                  """,
                  EXTENDED))
          .containsExactly(UNCHECKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {ORPHAN, CHILD, ORPHAN + "|1.0.0"})
    void aProfileWhoseBaseIsMissingJudgesByTheRestAndSaysSo(String profile) {
      for (String id : List.of("a", "b")) {
        assertThat(issues("{'resourceType':'Patient','id':'%s'}".formatted(id), profile))
            .extracting(Issue::severity)
            .contains(UNCHECKED, ERROR);
        assertThat(
                issues(
                    """
                    {'resourceType':'Patient','id':'%s','gender':'male','name':[{'family':'a'}]}
                    """
                        .formatted(id),
                    profile))
            .extracting(Issue::severity, Issue::message)
            .containsExactly(
                tuple(
                    UNCHECKED,
                    "the profile http://test.org/missing-patient, on which this one builds,"
                        + " is not at hand"));
      }
    }

    @Test
    void anUnknownQuestionnaireIsUnchecked() {
      assertThat(
              severities(
                  """
                  {'resourceType':'QuestionnaireResponse','status':'completed',
                   'questionnaire':'https://nobody-knows.org/q'}
                  """,
                  "http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse"))
          .containsExactly(UNCHECKED);
    }
  }

  @Nested
  class WhatCannotBeRead {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'resourceType':'Patient','meta':'nonsense'}",
          "{'resourceType':'Patient','meta':null}",
          "{'resourceType':'Patient','meta':[{}]}",
          "{'resourceType':'Patient','name':[{'given':[null]}]}",
          "{'resourceType':'Patient','name':[{'given':['a',null],'_given':[{'id':'x'}]}]}",
          "{'resourceType':'Patient','name':[null]}",
        })
    void oddShapesAreErrorsAndNoAccident(String resource) {
      assertThat(severities(resource, PATIENT)).containsExactly(FATAL);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'resourceType':'Patient','name':'a'}",
          "{'resourceType':'Patient','name':[[{'family':'a'}]]}",
          "{'resourceType':'Patient','birthDate':{'a':1}}",
          "{'resourceType':'Patient','birthDate':5}",
          "{'resourceType':'Patient','active':'true'}",
          "{'resourceType':'Patient','nonsense':'{0}'}",
          "{'resourceType':'Patient','contained':[{'resourceType':'Nonsense'}]}",
          "{'resourceType':'Patient','deceasedBoolean':true,'deceasedDateTime':'2020'}",
          "{'resourceType':'Patient','gender':'{0}'}",
        })
    void brokenResourcesAreErrors(String resource) {
      assertThat(issues(resource, PATIENT)).anyMatch(Issue::isError);
    }

    @Test
    void aNullBesideExtensionsIsNoFault() {
      assertThat(
              issues(
                  """
                  {'resourceType':'Patient','name':[{'given':['a',null],'_given':[null,
                    {'extension':[{'url':
                      'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
                      'valueCode':'unknown'}]}]}]}
                  """,
                  PATIENT))
          .isEmpty();
    }
  }

  private static List<Issue> issues(String resource, String profile) {
    return VALIDATOR.validate(Given.resource(resource), profile);
  }

  private static List<Severity> severities(String resource, String profile) {
    return issues(resource, profile).stream().map(Issue::severity).distinct().sorted().toList();
  }
}
