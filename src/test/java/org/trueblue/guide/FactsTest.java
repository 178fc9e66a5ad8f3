package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Json;

class FactsTest {

  private static final JsonNode INVARIANTS =
      Given.json(
          """
          [{'key':'t-1','element':'Patient.name','human':'In our words.','expression':'a.exists()'},
           {'key':'t-1','element':'Patient','human':'Of another element.','expression':'b'}]
          """);

  private static JsonNode facts(String resource) {
    return new Facts(List.of()).of(Given.resource(resource)).json();
  }

  @Test
  void proseStaysBehind() {
    assertThat(
            facts(
                """
                {'resourceType':'ValueSet','id':'a','url':'urn:a','name':'A','title':'An A',
                 'status':'active','date':'2020','publisher':'us','description':'All A.',
                 'contact':[{'name':'we'}],'purpose':'a','copyright':'b',
                 'text':{'status':'generated','div':'<div>a</div>'},
                 'compose':{'include':[{'system':'urn:s','concept':[
                   {'code':'x','display':'An X','designation':[{'value':'Ein X'}]}]}]}}
                """))
        .isEqualTo(
            Given.json(
                """
                {'resourceType':'ValueSet','id':'a','url':'urn:a','name':'A','status':'active',
                 'compose':{'include':[{'system':'urn:s','concept':[{'code':'x'}]}]}}
                """));
  }

  @Test
  void theElementsOfAProfileKeepTheirRules() {
    assertThat(
            facts(
                """
                {'resourceType':'StructureDefinition','id':'a','title':'A Profile',
                 'mapping':[{'identity':'x'}],'snapshot':{'element':[{'id':'Patient'}]},
                 'differential':{'element':[
                   {'id':'Patient.name','path':'Patient.name','short':'a','definition':'b',
                    'comment':'c','requirements':'d','alias':['e'],'example':[{'label':'f'}],
                    'meaningWhenMissing':'g','isModifierReason':'h','mapping':[{'map':'i'}],
                    'min':1,'max':'2','mustSupport':true,'patternHumanName':{'use':'old'},
                    'slicing':{'discriminator':[{'type':'value','path':'use'}],
                               'description':'j','rules':'open'},
                    'binding':{'strength':'required','description':'k','valueSet':'urn:v'},
                    'type':[{'code':'HumanName','profile':['urn:p']}]}]}}
                """))
        .isEqualTo(
            Given.json(
                """
                {'resourceType':'StructureDefinition','id':'a',
                 'differential':{'element':[
                   {'id':'Patient.name','path':'Patient.name',
                    'min':1,'max':'2','mustSupport':true,'patternHumanName':{'use':'old'},
                    'slicing':{'discriminator':[{'type':'value','path':'use'}],'rules':'open'},
                    'binding':{'strength':'required','valueSet':'urn:v'},
                    'type':[{'code':'HumanName','profile':['urn:p']}]}]},
                 'title':'A Profile'}
                """));
  }

  @Test
  void onlyExtensionsThatAreFactsAreCarried() {
    assertThat(
            facts(
                """
                {'resourceType':'StructureDefinition','title':'T',
                 'extension':[{'url':'urn:other','valueString':'a'}],
                 'differential':{'element':[{'id':'Patient.name',
                   'extension':[{'url':'urn:other','valueMarkdown':'a'},
                     {'url':'http://hl7.org/fhir/us/core/StructureDefinition/uscdi-requirement',
                      'valueBoolean':true}]}]}}
                """))
        .isEqualTo(
            Given.json(
                """
                {'resourceType':'StructureDefinition','title':'T',
                 'differential':{'element':[{'id':'Patient.name','extension':[
                   {'url':'http://hl7.org/fhir/us/core/StructureDefinition/uscdi-requirement',
                    'valueBoolean':true}]}]}}
                """));
  }

  @Test
  void expectationsBesidePrimitivesKeepTheirPlaces() {
    String expectation =
        "{'extension':[{'url':"
            + "'http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation',"
            + "'valueCode':'SHOULD'}]}";
    assertThat(
            facts(
                """
                {'resourceType':'CapabilityStatement','format':['json','xml'],
                 '_format':[null,%s]}
                """
                    .formatted(expectation)))
        .isEqualTo(
            Given.json(
                """
                {'resourceType':'CapabilityStatement','format':['json','xml'],
                 '_format':[null,%s]}
                """
                    .formatted(expectation)));
  }

  @Test
  void theDefinitionOfASearchParameterIsAFact() {
    String statement =
        """
        {'resourceType':'CapabilityStatement','rest':[{'mode':'server','resource':[
          {'type':'Patient','searchParam':[
            {'name':'name','definition':'http://test.org/name','type':'string'%s}]}]}]}
        """;
    assertThat(facts(statement.formatted(",'documentation':'a'")))
        .isEqualTo(Given.json(statement.formatted("")));
  }

  @Test
  void invariantsGetOurWordsAndOurExpression() {
    Facts facts = new Facts(Json.items(INVARIANTS));
    assertThat(
            facts
                .of(
                    Given.resource(
                        """
                        {'resourceType':'StructureDefinition','title':'T','differential':{'element':[
                          {'id':'Patient.name','constraint':[
                            {'key':'t-1','severity':'warning','human':'In their words.',
                             'expression':'c.exists()','xpath':'f:a','source':'urn:s',
                             'requirements':'d'}]}]}}
                        """))
                .json())
        .isEqualTo(
            Given.json(
                """
                {'resourceType':'StructureDefinition','title':'T','differential':{'element':[
                  {'id':'Patient.name','constraint':[
                    {'key':'t-1','severity':'warning','human':'In our words.',
                     'expression':'a.exists()'}]}]}}
                """));
    assertThat(facts.missing()).isEmpty();
  }

  @Test
  void invariantsWithoutOurWordsAreLeftOutAndListed() {
    Facts facts = new Facts(Json.items(INVARIANTS));
    assertThat(
            facts
                .of(
                    Given.resource(
                        """
                        {'resourceType':'StructureDefinition','title':'T','differential':{'element':[
                          {'id':'Patient.photo','min':1,'constraint':[
                            {'key':'t-1','human':'a'},{'key':'t-2','human':'b'}]}]}}
                        """))
                .json())
        .isEqualTo(
            Given.json(
                """
                {'resourceType':'StructureDefinition','title':'T',
                 'differential':{'element':[{'id':'Patient.photo','min':1}]}}
                """));
    assertThat(facts.missing()).containsExactly("Patient.photo t-1", "Patient.photo t-2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'resourceType':'ValueSet'}; true",
        "{'resourceType':'CapabilityStatement','rest':[{'mode':'server'}]}; true",
        "{'resourceType':'CapabilityStatement','rest':[{'mode':'client'}]}; false",
        "{'resourceType':'OperationDefinition'}; false"
      },
      quoteCharacter = '`')
  void whatNoRunNeedsIsNotCarried(String resource, boolean factual) {
    assertThat(Facts.isFactual(Given.resource(resource))).isEqualTo(factual);
  }

  @Test
  void theResourceItselfIsLeftAsItIs() {
    var resource = Given.resource("{'resourceType':'ValueSet','description':'a'}");
    new Facts(List.of()).of(resource);
    assertThat(resource.json().has("description")).isTrue();
  }
}
