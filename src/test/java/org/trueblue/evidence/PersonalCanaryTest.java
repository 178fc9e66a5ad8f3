package org.trueblue.evidence;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.trueblue.evidence.Canaries.assertAbsent;
import static org.trueblue.evidence.Samples.get;
import static org.trueblue.evidence.Samples.ok;
import static org.trueblue.evidence.Samples.response;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;

/** Nothing that identifies a person is kept unless the user asks for it. */
class PersonalCanaryTest {

  private static final String CANARY = "Canarybird";

  @TempDir private Path folder;
  private final Redaction redaction = new Redaction(List.of(), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'name':[{'family':'Canarybird'}]",
        "'name':[{'given':['Jo','Canarybird']}]",
        "'name':{'text':'Jo Canarybird'}",
        "'name':[{'_family':{'extension':[{'url':'u','valueString':'Canarybird'}]}}]",
        "'contact':[{'name':{'family':'Canarybird'}}]",
        "'identifier':[{'system':'http://s','value':'Canarybird'}]",
        "'identifier':{'value':'Canarybird'}",
        "'masterIdentifier':{'value':'Canarybird'}",
        "'subject':{'identifier':{'value':'Canarybird'}}",
        "'telecom':[{'system':'email','value':'jo@Canarybird.example'}]",
        "'address':[{'line':['1 Canarybird Street']}]",
        "'address':[{'city':'Canarybird','state':'MA'}]",
        "'address':[{'district':'Canarybird'}]",
        "'address':[{'postalCode':'Canarybird'}]",
        "'address':[{'text':'1 Canarybird Street'}]",
        "'address':[{'_line':[{'extension':[{'url':'u','valueString':'Canarybird'}]}]}]",
        "'address':[{'extension':[{'url':'g','extension':[{'url':'n','valueString':'Canarybird'}]}]}]",
        "'birthDate':'Canarybird'",
        "'_birthDate':{'extension':[{'url':'u','valueDateTime':'Canarybird'}]}",
        "'deceasedDateTime':'Canarybird'",
        "'bornDate':'Canarybird'",
        "'subscriberId':'Canarybird'",
        "'photo':[{'data':'Canarybird','title':'Canarybird'}]",
        "'content':[{'attachment':{'data':'Canarybird'}}]",
        "'text':{'status':'generated','div':'<div>Jo Canarybird</div>'}",
        "'note':[{'text':'Canarybird called','authorString':'Canarybird'}]",
        "'generalPractitioner':[{'reference':'Practitioner/1','display':'Dr Canarybird'}]",
        "'generalPractitioner':[{'identifier':{'system':'s'},'display':'Dr Canarybird'}]",
        "'generalPractitioner':[{'display':'Dr Canarybird'}]",
        "'contained':[{'resourceType':'Person','name':[{'family':'Canarybird'}]}]",
        "'extension':[{'url':'u','valueHumanName':{'family':'Canarybird'}}]",
        "'extension':[{'url':'u','valueAddress':{'city':'Canarybird'}}]",
        "'extension':[{'url':'u','valueContactPoint':{'value':'Canarybird'}}]",
        "'extension':[{'url':'u','valueIdentifier':{'value':'Canarybird'}}]",
        "'extension':[{'url':'u','valueReference':{'reference':'R/1','display':'Canarybird'}}]",
        "'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName',"
            + "'valueString':'Canarybird'}]",
        // what payers tell of members
        "'related':[{'reference':{'system':'urn:claims','value':'Canarybird'}}]",
        "'insurance':[{'preAuthRef':['1','Canarybird']}]",
        "'dependent':'Canarybird'",
        "'supportingInfo':[{'category':{'text':'mrn'},'valueString':'Canarybird'}]",
        "'accident':{'locationAddress':{'line':['1 Canarybird Street']}}",
        "'item':[{'locationAddress':{'city':'Canarybird'}}]",
        "'processNote':[{'number':1,'text':'Canarybird called'}]",
        "'insurance':[{'coverage':{'reference':'Coverage/1','display':'Canarybird Health'}}]",
        "'payment':{'identifier':{'value':'Canarybird'}}",
        "'payee':{'party':{'identifier':{'system':'s','value':'Canarybird'}}}",
        "'contained':[{'resourceType':'Coverage','subscriberId':'Canarybird'}]",
        "'contained':[{'resourceType':'Patient','identifier':[{'type':{'coding':[{'code':'MC'}]},"
            + "'value':'Canarybird'}]}]",
        "'link':[{'relation':'self','url':'http://h/ExplanationOfBenefit?identifier=s%7CCanarybird'}]",
        "'link':[{'relation':'next','url':'EOB?patient.identifier=s|Canarybird&_id=1'}]",
        "'link':[{'relation':'self','url':'http://h/Patient?name=Canarybird&_count=1'}]",
        "'link':[{'relation':'next','url':'Patient?family%3Aexact=Canarybird'}]",
        "'entry':[{'fullUrl':'http://h/Patient?identifier=s|Canarybird'}]",
        "'entry':[{'request':{'method':'GET','url':'Patient?given=Canarybird'}}]",
        "'subject':{'reference':'Patient?identifier=s|Canarybird'}",
      })
  void aBodyKeepsNo(String members) throws IOException {
    String body = "{'resourceType':'Any',%s}".formatted(members).replace('\'', '"');

    Canaries.keep(folder, redaction, get("Any/1"), ok(body));
    Canaries.keep(folder, redaction, get("Any/2"), response(400, "[" + body + "]"));

    assertAbsent(folder, List.of(CANARY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=Canarybird",
        "name:exact=Canarybird",
        "name%3Acontains=Canarybird",
        "family=canarybird,Other",
        "given=Canarybird",
        "birthdate=Canarybird",
        "identifier=Canarybird",
        "identifier=http://s%7CCanarybird",
        "identifier=%7CCanarybird",
        "identifier=Canarybird%7C",
        "telecom=email%7CCanarybird",
        "email=Canarybird@example.org",
        "address=Canarybird",
        "address-city=Canarybird",
        "address-postalcode=Canarybird",
        "patient.name=Canarybird",
        "patient:Patient.name=Canarybird",
        "subject:Patient.identifier=s%7CCanarybird",
        "patient:identifier=s%7CCanarybird",
        "_has:RelatedPerson:patient:name=Canarybird",
        "_content=Canarybird",
        "_text=Canarybird",
        "_filter=name%20eq%20Canarybird",
        "_count=1&name=Jo&given=Canarybird",
      })
  void aSearchKeepsNo(String parameters) throws IOException {
    Canaries.keep(folder, redaction, get("Patient?" + parameters), ok("{}"));
    URI search = URI.create("http://fhir.example.org/r4/Patient/_search");
    Canaries.keep(folder, redaction, Request.postForm(search, parameters), ok("{}"));

    assertAbsent(folder, List.of(CANARY));
  }

  static Stream<Arguments> echoes() {
    return Stream.of(
        arguments("in an error", json("no patient called Canarybird")),
        arguments("in other letters", json("PATIENT CANARYBIRD NOT FOUND")),
        arguments("in a link", ok("{\"next\":\"http://h/p?x=Canarybird\"}")),
        arguments("in an id", ok("{\"entry\":[{\"fullUrl\":\"http://h/Patient/Canarybird\"}]}")),
        arguments("before it is named", ok("{\"a\":\"Canarybird\",\"name\":{\"family\":\"x\"}}")),
        arguments("in HTML", response(500, "<p>Canarybird</p>")),
        arguments("in the path of a page", response(404, "<a href='/p/Canarybird'>")),
        arguments("in the query of a page", response(404, "<a href='/p?a=b&amp;name=Canarybird'>")),
        arguments("in text", response(400, "Canarybird?")),
        arguments("in a header", header("X-Message", "no Canarybird")),
        arguments("in Location", header("Location", "Patient?name=Canarybird")),
        arguments("in Link", header("Link", "<http://h/Patient?name=Canarybird>; rel=\"self\"")),
        arguments("in Content-Location", header("Content-Location", "Patient/Canarybird")),
        arguments("in no response", new NoResponse("cannot GET /Patient?name=Canarybird")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("echoes")
  void whatWasSearchedForIsNotKept(String place, Reply echo) throws IOException {
    Canaries.keep(folder, redaction, get("Patient?identifier=http://s%7CCanarybird"), echo);

    assertAbsent(folder, List.of(CANARY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("echoes")
  void whatWasReadIsNotKeptInALaterAnswer(String place, Reply echo) throws IOException {
    String patient = "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Canarybird\"}]}";

    Canaries.keep(folder, redaction, get("Patient/1"), ok(patient));
    Canaries.keep(folder, redaction, get("Patient?_id=1"), echo);

    assertAbsent(folder, List.of(CANARY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Canarybird",
        "Canary \"the\" bird",
        "Canarybird\\Sons",
        "Çanárýbird",
        "+49 (30) 1234567"
      })
  void valuesThatJsonOrUrlsWriteInAnotherWayAreNotKept(String value) throws IOException {
    String patient = "{\"name\":[{\"family\":\"%s\"}]}".formatted(escaped(value));

    Canaries.keep(folder, redaction, get("Patient/1"), ok(patient));
    Canaries.keep(
        folder, redaction, get("Patient/2"), json(escaped("no %s here".formatted(value))));

    assertAbsent(folder, List.of(value));
  }

  @Test
  void aValueThatHoldsAnotherIsReplacedWhole() throws IOException {
    String patient =
        "{\"name\":[{\"family\":\"Canary\"}],\"address\":[{\"line\":[\"1 Canary Wharf\"]}]}";

    Canaries.keep(folder, redaction, get("Patient/1"), ok(patient));
    Canaries.keep(folder, redaction, get("Patient/2"), json("nobody lives at 1 Canary Wharf"));

    assertAbsent(folder, List.of("Wharf"));
  }

  @Test
  void aLogicalIdThatIsAlsoAnIdentifierIsNotKept() throws IOException {
    String patient = "{\"identifier\":[{\"value\":\"4711-0815\"}]}";

    Canaries.keep(folder, redaction, get("Patient/1"), ok(patient));
    Canaries.keep(folder, redaction, get("Patient/4711-0815"), ok(patient));

    assertAbsent(folder, List.of("4711-0815"));
  }

  @Test
  void aBodyThatIsNotJsonIsNotKept() throws IOException {
    Canaries.keep(folder, redaction, get("a"), ok("<Patient><family value='Canarybird'/>"));
    Canaries.keep(folder, redaction, get("b"), ok("{\"name\":[{\"family\":\"Canarybird\"}"));
    Canaries.keep(folder, redaction, get("c"), ok("\"Canarybird\""));

    assertAbsent(folder, List.of(CANARY));
  }

  @Test
  void aBodyThatIsSentIsRedactedToo() throws IOException {
    Request post =
        Request.postForm(
                URI.create("http://fhir.example.org/r4/Patient"),
                "{\"name\":[{\"family\":\"Canarybird\"}],\"x\":\"a=b\"}")
            .with("Content-Type", "application/fhir+json");

    Canaries.keep(folder, redaction, post, ok("{}"));

    assertAbsent(folder, List.of(CANARY));
  }

  private static Response json(String diagnostics) {
    return response(400, "{\"issue\":[{\"diagnostics\":\"%s\"}]}".formatted(diagnostics));
  }

  private static Response header(String name, String value) {
    return new Response(303, Headers.none().with(name, value), new byte[0]);
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
