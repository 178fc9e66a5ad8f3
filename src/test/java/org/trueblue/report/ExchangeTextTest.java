package org.trueblue.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;

class ExchangeTextTest {

  private static final CurlCommand CURL = new CurlCommand("TOKEN", PseudonymPlaces.in(List.of()));

  private static final URI PATIENT = URI.create("https://fhir.example.org/r4/Patient/1");

  @Test
  void theTitleSaysWhatWasAskedAndWhatCame() {
    assertThat(ExchangeText.title(SampleRun.exchange("x", 404, "")))
        .isEqualTo("GET https://fhir.example.org/r4/Patient/x → 404 (12 ms) x");
    assertThat(ExchangeText.title(SampleRun.noResponse("x"))).contains("→ no response (12 ms) x");
  }

  @Test
  void theTextHoldsRequestResponseAndACommand() {
    assertThat(ExchangeText.of(SampleRun.exchange("x", 200, "{\"a\":[1]}"), CURL))
        .isEqualToIgnoringNewLines(
            """
            GET https://fhir.example.org/r4/Patient/x
            Accept: application/fhir+json
            Authorization: the target's credentials, if it has any

            HTTP 200
            Content-Type: application/fhir+json

            {
              "a" : [ 1 ]
            }

            # To repeat it:
            curl -i -H 'Accept: application/fhir+json' -H "Authorization: Bearer $TOKEN" 'https://fhir.example.org/r4/Patient/x'
            """);
  }

  @Test
  void withoutAResponseTheTextSaysWhy() {
    assertThat(ExchangeText.of(SampleRun.noResponse("x"), CURL))
        .contains("\nname=O'Hara\n", "\nNo response: connection refused\n");
  }

  @Test
  void aBodyThatIsNotJsonIsShownAsItIs() {
    assertThat(ExchangeText.of(SampleRun.exchange("x", 500, "<h1>Oops\n</h1>"), CURL))
        .contains("\n<h1>Oops\n</h1>\n");
    assertThat(ExchangeText.of(SampleRun.exchange("x", 200, "\"bare\""), CURL))
        .contains("\n\"bare\"\n");
  }

  @Test
  void aLongBodyIsCutAndTheTextSaysSo() {
    String text = ExchangeText.of(SampleRun.exchange("x", 200, "y".repeat(5_000_000)), CURL);
    assertThat(text)
        .hasSizeLessThan(101_000)
        .contains("cut after 100000 of 5000000 characters; the rest is in the evidence");
  }

  @Test
  void aCommandPostsTheForm() {
    Request post = Request.postForm(PATIENT, "name=O'Hara&gender=female");
    assertThat(CURL.of(post))
        .isEqualTo(
            "curl -i -X POST -H 'Accept: application/fhir+json'"
                + " -H 'Content-Type: application/x-www-form-urlencoded'"
                + " -H \"Authorization: Bearer $TOKEN\""
                + " --data-raw 'name=O'\\''Hara&gender=female'"
                + " 'https://fhir.example.org/r4/Patient/1'");
  }

  @Test
  void aCommandNeedsNoTokenWhereTheRequestHadNone() {
    assertThat(CURL.of(Request.get(PATIENT).anonymous())).doesNotContain("TOKEN");
  }

  @Test
  void aCommandHoldsNothingThatAShellWouldRun() {
    Request hostile =
        Request.get(URI.create("https://fhir.example.org/$(id)?a=';reboot;'&b=%60id%60"))
            .with("X-Note", "`id` $(id) \"$HOME\" '; rm -rf /; '");
    String outsideQuotes = CURL.of(hostile).replace("'\\''", "").replaceAll("'[^']*'", "");
    assertThat(outsideQuotes).isEqualTo("curl -i -H  -H  -H \"Authorization: Bearer $TOKEN\" ");
  }

  @Test
  void theTokenIsNeverInIt() {
    Request request = Request.get(PATIENT);
    Exchange exchange =
        SampleRun.exchange(
            "x",
            request,
            new Reply.Response(200, Headers.none(), "body".getBytes(StandardCharsets.UTF_8)));
    assertThat(ExchangeText.of(exchange, CURL))
        .containsOnlyOnce("Bearer")
        .contains("Bearer $TOKEN");
  }
}
