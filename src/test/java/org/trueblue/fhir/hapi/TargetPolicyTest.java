package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.Engines;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Validator;

/** What is contained conforms to a profile that its reference allows, in runs and in documents. */
class TargetPolicyTest {

  private static final String BASIC = "http://test.org/basic";
  private static final String NO_MATCH = "Reference_REF_CantMatchChoice";

  private static final Definitions PROFILES =
      Given.definitions(
          """
          {'resourceType':'StructureDefinition','url':'http://test.org/basic',
           'version':'1.0.0','name':'Referring','status':'active','kind':'resource',
           'abstract':false,'type':'Basic','derivation':'constraint',
           'baseDefinition':'http://hl7.org/fhir/StructureDefinition/Basic',
           'differential':{'element':[{'id':'Basic.author','path':'Basic.author',
             'type':[{'code':'Reference','targetProfile':[
               'http://hl7.org/fhir/StructureDefinition/Practitioner',
               'http://test.org/coded','http://test.org/named']}]}]}}
          """,
          """
          {'resourceType':'StructureDefinition','url':'http://test.org/named',
           'version':'1.0.0','name':'Named','status':'active','kind':'resource',
           'abstract':false,'type':'Patient','derivation':'constraint',
           'baseDefinition':'http://hl7.org/fhir/StructureDefinition/Patient',
           'differential':{'element':[{'id':'Patient.name','path':'Patient.name','min':1}]}}
          """,
          """
          {'resourceType':'StructureDefinition','url':'http://test.org/coded',
           'version':'1.0.0','name':'Coded','status':'active','kind':'resource',
           'abstract':false,'type':'Organization','derivation':'constraint',
           'baseDefinition':'http://hl7.org/fhir/StructureDefinition/Organization',
           'differential':{'element':[{'id':'Organization.type','path':'Organization.type','min':1,
             'binding':{'strength':'required','valueSet':'http://test.org/vs'}}]}}
          """,
          """
          {'resourceType':'ValueSet','url':'http://test.org/vs','status':'active',
           'compose':{'include':[{'system':'http://test.org/elsewhere'}]}}
          """);

  private static final Validator RUNS = Engines.over(PROFILES).validator();

  private static final DocumentValidator DOCUMENTS =
      new DocumentEngine(
              PackFolder.of(System.getenv()),
              List.of(new PackFolder.Source(BASIC, () -> PROFILES)),
              CodeService.NONE)
          .validator();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // the only profile of its type asks for a name
        "{'resourceType':'Patient','id':'a','gender':'male'} ; ERROR",
        "{'resourceType':'Patient','id':'a','name':[{'family':'A'}]} ; ",
        "{'resourceType':'Practitioner','id':'a','gender':'male'} ; ",
        // a type is missing, or one of which nobody at hand can tell
        "{'resourceType':'Organization','id':'a','name':'A'} ; ERROR",
        "{'resourceType':'Organization','id':'a','name':'A','type':[{'coding':[{'system':'http://test.org/elsewhere','code':'x'}]}]}"
            + " ; UNCHECKED",
      })
  void aContainedTargetConforms(String contained, String expected) {
    String text =
        """
        {'resourceType':'Basic','code':{'text':'a'},'contained':[%s],'author':{'reference':'#a'},
         'text':{'status':'generated','div':'<div xmlns=\\"http://www.w3.org/1999/xhtml\\">a</div>'},
         'meta':{'profile':['http://test.org/basic']}}
        """
            .formatted(contained);

    // In runs, a code of which nobody can tell is none that a profile minds.
    assertThat(ofTargets(RUNS.validate(Given.resource(text), BASIC)))
        .isEqualTo(Severity.ERROR.name().equals(expected) ? List.of(Severity.ERROR) : List.of());
    assertThat(ofTargets(documents(text)))
        .isEqualTo(Stream.ofNullable(expected).map(Severity::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({"Patient/a", "urn:uuid:6f0c4a9e-5d6b-4b8b-9d7e-0a4f3c2b1a00"})
  void entriesOfABundleAreJudgedForThemselves(String reference) {
    String url = reference.startsWith("urn:") ? reference : "http://test.org/fhir/" + reference;
    String bundle =
        """
        {'resourceType':'Bundle','type':'collection','entry':[
          {'fullUrl':'http://test.org/fhir/Basic/b','resource':
            {'resourceType':'Basic','id':'b','meta':{'profile':['http://test.org/basic']},
             'code':{'text':'a'},'author':{'reference':'%s'}}},
          {'fullUrl':'%s','resource':{'resourceType':'Patient','id':'a','gender':'male'}}]}
        """
            .formatted(reference, url);

    assertThat(ofTargets(documents(bundle))).isEmpty();
  }

  private static List<Issue> documents(String text) {
    byte[] content = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return DOCUMENTS.validate(new Document(content, Format.JSON), List.of());
  }

  private static List<Severity> ofTargets(List<Issue> issues) {
    return issues.stream()
        .filter(issue -> issue.code().equals(NO_MATCH))
        .map(Issue::severity)
        .toList();
  }
}
