package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.Engines;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Resource;

class HapiFhirPathTest {

  private static final FhirPath FHIR_PATH = Engines.base().fhirPath();

  private static final String PATIENT =
      """
      {'resourceType':'Patient','name':[{'family':'Chalmers','given':['Peter','James']}],
       'deceasedDateTime':'2020-02-01',
       'extension':[
         {'url':'http://test.org/colour','extension':[
           {'url':'main','valueCoding':{'system':'urn:colours','code':'blue'}},
           {'url':'text','valueString':'Blue'}]},
         {'url':'http://test.org/other','valueCoding':{'code':'other'}}]}
      """;

  private static final String ABSENT =
      "'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/data-absent-reason',"
          + "'valueCode':'unknown'}]";

  @Nested
  class Expressions {

    @Test
    void unionsHoldBoth() {
      assertThat(texts(PATIENT, "Patient.name.family | Patient.name.given"))
          .containsExactly("Chalmers", "Peter", "James");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Patient.deceased as dateTime",
          "(Patient.deceased as dateTime)",
          "Patient.deceased.as(dateTime)",
          "Patient.deceased.ofType(dateTime)",
        })
    void aChoiceIsAskedForByItsType(String expression) {
      assertThat(FHIR_PATH.evaluate(Given.resource(PATIENT), expression))
          .containsExactly(new Element("dateTime", Given.json("'2020-02-01'")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Patient.deceased as boolean",
          "Patient.deceased.ofType(boolean)",
          "Patient.nonsense",
          "Observation.code"
        })
    void whatIsNotThereIsNotFound(String expression) {
      assertThat(texts(PATIENT, expression)).isEmpty();
    }

    @Test
    void conditionsAreTrueOrFalse() {
      assertThat(texts(PATIENT, "Patient.deceased.exists() and Patient.deceased != false"))
          .containsExactly("true");
    }

    @Test
    void extensionsAreFoundByTheirUrl() {
      assertThat(
              texts(
                  PATIENT,
                  "Patient.extension.where(url = 'http://test.org/colour').extension.value.code"))
          .containsExactly("blue");
    }

    @Test
    void referencesAreToldApartByTheTypeThatTheyName() {
      List<Element> found =
          FHIR_PATH.evaluate(
              Given.resource(
                  """
                  {'resourceType':'Provenance',
                   'contained':[{'resourceType':'Patient','id':'p'},
                                {'resourceType':'Device','id':'d'}],
                   'target':[
                     {'reference':'Patient/1'},
                     {'reference':'https://test.org/fhir/Patient/2/_history/3'},
                     {'reference':'#p'},
                     {'reference':'#d'},
                     {'reference':'Observation/1'},
                     {'reference':'urn:uuid:c757873d-ec9a-4326-a141-556f43239520'},
                     {'reference':'nonsense'},
                     {'display':'somebody'},
                     {'type':'Patient','identifier':{'value':'1'}}]}
                  """),
              "Provenance.target.where(resolve() is Patient)");

      assertThat(found)
          .extracting(element -> element.json().path("reference").asText())
          .containsExactly("Patient/1", "https://test.org/fhir/Patient/2/_history/3", "#p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patient.name.where(", "nonsense(1)", ""})
    void whatIsNoFhirPathIsSaidToBeNone(String expression) {
      assertThatThrownBy(() -> texts(PATIENT, expression))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(expression);
    }

    @Test
    void whatCannotBeEvaluatedIsSaidToBeSo() {
      assertThatThrownBy(() -> texts(PATIENT, "Patient.name.given.single()"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Patient.name.given.single()");
    }
  }

  @Nested
  class Values {

    @Test
    void complexValuesAreGivenAsJson() {
      assertThat(FHIR_PATH.evaluate(Given.resource(PATIENT), "Patient.name"))
          .containsExactly(
              new Element(
                  "HumanName", Given.json("{'family':'Chalmers','given':['Peter','James']}")));
    }

    @Test
    void decimalsKeepTheirPrecision() {
      assertThat(
              texts(
                  "{'resourceType':'Observation','valueQuantity':{'value':1.50}}",
                  "Observation.value.ofType(Quantity).value"))
          .containsExactly("1.50");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'_birthDate':{%s}",
          "'birthDate':null,'_birthDate':{%s}",
        })
    void aPrimitiveWithNothingButAReasonIsLeftOut(String element) {
      assertThat(texts(patient(element.formatted(ABSENT)), "Patient.birthDate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'name':[{%s}]",
          "'name':[{'id':'a',%s}]",
          "'name':[{'_family':{%s}}]",
          "'name':[{'period':{%s}}]",
        })
    void aComplexValueWithNothingButAReasonIsLeftOut(String element) {
      assertThat(FHIR_PATH.evaluate(patientWith(element.formatted(ABSENT)), "Patient.name"))
          .isEmpty();
    }

    @Test
    void aValueBesideAReasonIsFound() {
      String name = "'name':[{%s},{'text':'a'},{'_family':{%s},'given':['b']}]";
      assertThat(FHIR_PATH.evaluate(patientWith(name.formatted(ABSENT, ABSENT)), "Patient.name"))
          .hasSize(2);
    }

    @Test
    void aFalseIsAValue() {
      assertThat(texts(patient("'active':false"), "Patient.active")).containsExactly("false");
    }
  }

  @Nested
  class WhatIsBroken {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'birthDate':'yesterday'",
          "'birthDate':'yesterday','unknown':{'a':1}",
          "'birthDate':'yesterday','name':'not a list'",
          "'birthDate':'yesterday','name':[null]",
          "'birthDate':'yesterday','meta':'nonsense'",
        })
    void valuesAreGivenAsTheyStand(String elements) {
      assertThat(texts(patient(elements), "Patient.birthDate")).containsExactly("yesterday");
    }

    @Test
    void codesThatDoNotExistAreGivenAsTheyStand() {
      assertThat(texts(patient("'gender':'neuter'"), "Patient.gender")).containsExactly("neuter");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'birthDate':'2000-01-01','extension':'nonsense'",
          "'birthDate':'2000-01-01','contained':[{'resourceType':'Nonsense'}]",
        })
    void inAResourceThatCannotBeReadNothingIsFound(String elements) {
      assertThat(texts(patient(elements), "Patient.birthDate")).isEmpty();
    }

    @Test
    void inAResourceOfAnUnknownTypeNothingIsFound() {
      assertThat(texts("{'resourceType':'Nonsense','birthDate':'2000'}", "birthDate")).isEmpty();
    }
  }

  @Test
  void manyThreadsFindWhatOneFinds() throws Exception {
    List<String> expressions =
        List.of(
            "Patient.name.family | Patient.name.given",
            "Patient.name.where(family.startsWith('a')).given",
            "Patient.birthDate",
            "Patient.extension.where(url = 'http://test.org/a').value.ofType(string)",
            "Patient.link.other.where(resolve() is Patient).reference");
    List<List<String>> expected = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      expected.add(found(FHIR_PATH, i, expressions));
    }
    FhirPath fresh = Engines.base().fhirPath();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> found = new ArrayList<>();
      for (int i = 0; i < expected.size(); i++) {
        int number = i;
        found.add(threads.submit(() -> found(fresh, number, expressions)));
      }
      for (int i = 0; i < expected.size(); i++) {
        assertThat(found.get(i).get()).isEqualTo(expected.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> found(FhirPath fhirPath, int number, List<String> expressions) {
    String patient =
        patient(
            """
            'name':[{'family':'%2$s%1$d','given':['x','y%1$d']}],'birthDate':'19%3$02d-01-01',
            'extension':[{'url':'http://test.org/%2$s','valueString':'v%1$d'}],
            'link':[{'other':{'reference':'Patient/%1$d'}},{'other':{'reference':'Group/%1$d'}}]
            """
                .formatted(number, number % 2 == 0 ? "a" : "b", number % 100));
    return expressions.stream()
        .flatMap(expression -> fhirPath.evaluate(Given.resource(patient), expression).stream())
        .map(Element::text)
        .toList();
  }

  private static List<String> texts(String resource, String expression) {
    return FHIR_PATH.evaluate(Given.resource(resource), expression).stream()
        .map(Element::text)
        .toList();
  }

  private static String patient(String elements) {
    return "{'resourceType':'Patient',%s}".formatted(elements);
  }

  private static Resource patientWith(String elements) {
    return Given.resource(patient(elements));
  }
}
