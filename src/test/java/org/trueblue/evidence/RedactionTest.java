package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.evidence.Samples.get;
import static org.trueblue.evidence.Samples.ok;
import static org.trueblue.evidence.Samples.response;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.evidence.Reply.Response;

/** What redaction keeps, so that evidence can still be read. */
class RedactionTest {

  private static final Pattern PSEUDONYM = Pattern.compile("\\[[A-Za-z-]+-[0-9a-f]{6}]");

  private final Redaction redaction = new Redaction(List.of("secret-token"), false);

  @Test
  void aTokenThatWeMadeUpIsNoSecret() {
    Request request =
        Request.get(URI.create("http://fhir.example.org/r4/Patient/85"))
            .bearing(Redaction.MADE_UP + "no-such-token");

    assertThat(redaction.redact(request)).isEqualTo(request);
    assertThat(redaction.redact(request.bearing("some-other-token")).headers())
        .isEqualTo(request.anonymous().with("Authorization", "[secret]").headers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/1",
        "Patient?_id=1&_count=2",
        "Patient?gender=female",
        "Observation?code=http://loinc.org%7C8867-4&date=ge2020-01-01",
        "Observation?code=8867-4&patient=1",
        "Location?address-state=MA&code=8867-4",
        "Observation?_include=Observation:subject&_include=Observation:performer",
        "Observation?code",
        "Patient?",
        "Patient?_lastUpdated=gt2020-01-01T00:00:00%2B01:00",
        "Patient?_format=json&_since=&x",
      })
  void aSearchThatTellsNobodysSecretsIsKeptAsItIs(String path) {
    assertThat(redaction.redact(get(path))).isEqualTo(get(path));
  }

  @Test
  void theOriginOfAUrlIsKeptEvenIfItsPortIsSomebodysIdentifier() {
    redaction.redact(ok("{\"identifier\":[{\"value\":\"8080\"},{\"value\":\"localhost\"}]}"));

    assertThat(redaction.redact(URI.create("http://localhost:8080/r4/Patient/8080")).toString())
        .startsWith("http://localhost:8080/r4/Patient/%5B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'resourceType':'Patient','id':'1','active':true,'gender':'female'}",
        "{'meta':{'versionId':'1','lastUpdated':'2020-01-01T00:00:00Z','profile':['http://p']}}",
        "{'code':{'coding':[{'system':'http://loinc.org','code':'8867-4','display':'Heart"
            + " rate'}]}}",
        "{'valueQuantity':{'value':1.50,'unit':'mg'},'valueInteger':100}",
        "{'subject':{'reference':'Patient/1'}}",
        "{'identifier':[{'use':'usual','type':{'text':'MRN'},'system':'http://s'}]}",
        "{'name':[{'use':'official','period':{'start':'2020'}}],'address':[{'state':'MA'}]}",
        "{'_birthDate':{'extension':[{'url':'http://d','valueCode':'unknown'}]}}",
        "{'link':[{'relation':'next','url':'http://h/Patient?_id=1&_getpages=x&page=2'}]}",
        "{'name':'Beds','title':'A list','search':{'mode':'match','score':1}}",
        "[1,2.0,1e2,null,true,'text']",
      })
  void whatIdentifiesNobodyIsKeptAsItIs(String json) {
    String body = json.replace('\'', '"').replace("1e2", "1E+2");

    assertThat(body(redaction, body)).isEqualTo(body);
  }

  @Test
  void anIdThatIsAnIdentifierTooIsReplacedUnlessTheUserNamedIt() {
    String patient =
        "{\"resourceType\":\"Patient\",\"id\":\"%1$s\",\"identifier\":[{\"value\":\"%1$s\"}]}";
    redaction.spare(List.of("named-1"));

    assertThat(text(redaction.redact(ok(patient.formatted("-20140000008325")))))
        .doesNotContain("20140000008325");
    assertThat(text(redaction.redact(ok(patient.formatted("named-1")))))
        .contains("\"id\":\"named-1\"")
        .doesNotContain("\"value\":\"named-1\"");
  }

  @Test
  void aNumberIsNoIdentifierThoughItLooksLikeOne() {
    String kept = body(redaction, "{\"identifier\":[{\"value\":\"120\"}],\"total\":120}");

    assertThat(kept).contains("\"total\":120");
  }

  @Test
  void theNamesOfElementsAreKeptThoughAPersonIsCalledSo() {
    String kept = body(redaction, "{\"name\":[{\"family\":\"Total\"}],\"total\":1}");

    assertThat(kept).contains("\"name\":[{\"family\":").contains("\"total\":1");
  }

  @Test
  void partsOfWordsAreNotReplaced() {
    redaction.redact(ok("{\"name\":[{\"given\":[\"Art\"]}]}"));

    assertThat(redaction.redact("The cart starts, Art.")).startsWith("The cart starts, [given-");
  }

  @Test
  void shortValuesAreReplacedWhereTheyStandButNotInTexts() {
    String kept = body(redaction, "{\"name\":[{\"given\":[\"Jo\"]}],\"text\":\"Jo or no\"}");

    assertThat(kept).doesNotContain("[\"Jo\"]").contains("\"text\":\"Jo or no\"");
  }

  @Test
  void equalValuesGetEqualPseudonyms() {
    URI searched = redaction.redact(get("Patient?name=Roe&birthdate=ge1970-01-01")).url();
    String read = body(redaction, "{\"name\":[{\"family\":\"Roe\"}],\"birthDate\":\"1970-01-01\"}");
    String said = redaction.redact("Roe was not born 1970-01-01");

    List<String> names = pseudonyms(decoded(searched.getRawQuery()));
    assertThat(names).hasSize(2).doesNotHaveDuplicates();
    assertThat(pseudonyms(read)).isEqualTo(names);
    assertThat(pseudonyms(said)).isEqualTo(names);
  }

  @Test
  void differentValuesGetDifferentPseudonyms() {
    String kept = body(redaction, "{\"name\":[{\"given\":[\"Ann\",\"Bob\"]}]}");

    assertThat(pseudonyms(kept)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void anotherRunHasOtherPseudonyms() {
    String patient = "{\"name\":[{\"family\":\"Roe\"}]}";

    assertThat(body(redaction, patient))
        .isNotEqualTo(body(new Redaction(List.of(), false), patient));
  }

  @Test
  void theSystemOfATokenAndTheComparatorOfADateAreKept() {
    URI searched =
        redaction.redact(get("Patient?identifier=http://s%7C12345&birthdate=ge1970-01-01")).url();

    assertThat(decoded(searched.getRawQuery()))
        .matches("identifier=http://s\\|\\[.*]&birthdate=ge\\[.*]");
  }

  @Test
  void whatWeMadeUpOurselvesBelongsToNobody() {
    Request request = get("Patient?birthdate=trueblue-not-a-date&name=Roe");

    assertThat(redaction.redact(request).url().getQuery())
        .startsWith("birthdate=trueblue-not-a-date&name=[");
  }

  @Test
  void eachOfSeveralSearchValuesGetsItsOwnPseudonym() {
    URI searched = redaction.redact(get("Patient?family=Roe,Poe%5C,Jr&_count=1")).url();

    List<String> names = pseudonyms(decoded(searched.getRawQuery()));
    assertThat(decoded(searched.getRawQuery()))
        .isEqualTo("family=%s&_count=1".formatted(String.join(",", names)));
    assertThat(redaction.redact("Roe; Poe,Jr")).isEqualTo(String.join("; ", names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\\\,",
        "a\\\\",
        "=&?",
        "\"access_token\":\"\\\\",
        "%zz%",
        "x?name=,",
        "[",
        "\\ud800"
      })
  void textsMadeToConfuseItNeitherBreakNorExhaustIt(String part) {
    String text = part.repeat(20_000);
    String quoted = com.fasterxml.jackson.databind.node.TextNode.valueOf(text).toString();

    for (boolean show : List.of(true, false)) {
      Redaction any = new Redaction(List.of(), show);
      assertThat(any.redact(text)).isNotNull();
      assertThat(any.redact(ok(text))).isNotNull();
      assertThat(any.redact(ok("{\"access_token\":" + quoted + ",\"url\":" + quoted + "}")))
          .isNotNull();
      assertThat(any.redact(response(400, "{\"name\":{\"family\":" + quoted + "}}"))).isNotNull();
      assertThat(any.redact(Request.postForm(get("x").url(), "name=" + text))).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grant_type=authorization_code&code=abc",
        "code=abc&state=xyz",
        "code=abc&redirect_uri=http://app",
      })
  void aCodeOfADialogueIsASecret(String form) {
    Request kept = redaction.redact(Request.postForm(get("token").url(), form));

    assertThat(kept.body()).contains("code=%5Bsecret%5D").doesNotContain("abc");
  }

  @Test
  void aBodyThatIsNotJsonLeavesItsSize() {
    assertThat(body(redaction, "<Patient/>"))
        .startsWith(
            "[10 bytes that are not JSON (line 1, column 1), not kept for privacy; digest ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\":1e99999999999}", "{\"value\":1e999999999}"})
  void aNumberThatNobodyCanReadIsNotJson(String text) {
    assertThat(body(redaction, text)).contains("bytes that are not JSON").doesNotContain("e9999");
  }

  @Test
  void anErrorThatIsNotJsonIsKept() {
    assertThat(text(redaction.redact(response(502, "<h1>Bad Gateway</h1>"))))
        .isEqualTo("<h1>Bad Gateway</h1>");
  }

  @Test
  void personalDataAreKeptWhereTheUserAsksForIt() {
    Redaction showing = new Redaction(List.of("secret-token"), true);
    String patient = "{ \"name\" : [{\"family\":\"Roe\"}], \"birthDate\":\"1970-01-01\" }";

    assertThat(body(showing, patient)).isEqualTo(patient);
    assertThat(showing.redact(get("Patient?name=Roe"))).isEqualTo(get("Patient?name=Roe"));
    assertThat(showing.redact("Roe, secret-token")).isEqualTo("Roe, [secret]");
  }

  @Test
  void aHeaderThatIsNoSecretIsKept() {
    Headers headers =
        new Headers(
            Map.of(
                "ETag", List.of("W/\"1\""),
                "Link", List.of("<http://h/Patient?_id=1>; rel=\"self\""),
                "WWW-Authenticate", List.of("Bearer realm=\"fhir\", scope=\"patient/*.read\""),
                "Location", List.of("http://h/Patient/1/_history/2")));
    Response response = new Response(200, headers, new byte[0]);

    assertThat(((Response) redaction.redact(response)).headers()).isEqualTo(headers);
  }

  @Test
  void blankSecretsHideNothing() {
    assertThat(new Redaction(List.of("", " "), true).redact("a b")).isEqualTo("a b");
  }

  @Test
  void aSecretThatHoldsAnotherIsReplacedWhole() {
    Redaction two = new Redaction(List.of("canary", "canary-long-token"), true);

    assertThat(two.redact("it is canary-long-token")).isEqualTo("it is [secret]");
  }

  private static String body(Redaction redaction, String body) {
    return text(redaction.redact(ok(body)));
  }

  private static String text(Reply reply) {
    return ((Response) reply).text();
  }

  private static String decoded(String query) {
    return URLDecoder.decode(query, StandardCharsets.UTF_8);
  }

  private static List<String> pseudonyms(String text) {
    return PSEUDONYM.matcher(text).results().map(MatchResult::group).toList();
  }
}
