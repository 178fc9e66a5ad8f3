package org.trueblue.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trueblue.auth.Login.User;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;

/** What a user does with the pages of a server, by a recipe. */
class FormLoginTest {

  private static final URI AUTHORIZE = URI.create("https://a.example.org/authorize");
  private static final URI LAUNCH = URI.create("http://localhost:8401/launch");
  private static final Registration CLIENT =
      new Registration("app", "", URI.create("http://localhost:8401/callback"));

  private static final String BOXES =
      """
      <form method="post" action="/consent">
      <input type="checkbox" name="grant:openid" value="yes" checked>
      <input type="checkbox" name="grant:patient/A.rs" value="yes" checked>
      <input type="checkbox" name="scope" value="openid" checked>
      <input type="checkbox" name="scope" value="patient/A.rs" checked>
      <input type="checkbox" name="other" value="1"><button name="allow">Allow</button></form>\
      """;

  private final List<Request> sent = new ArrayList<>();

  @Test
  void scopesAreUncheckedByTheNamesOfTheirBoxes() throws Exception {
    consent("grant:*", Consent.without(List.of("patient/A.rs")));

    assertThat(sent.get(1).body())
        .contains("grant%3Aopenid=yes", "allow=yes")
        .doesNotContain("grant%3Apatient", "other");
  }

  @Test
  void scopesAreUncheckedByTheValuesOfTheirBoxes() throws Exception {
    consent("scope", Consent.without(List.of("patient/A.rs")));

    assertThat(sent.get(1).body()).contains("scope=openid").doesNotContain("scope=patient", "deny");
  }

  @Test
  void whoSharesAllLeavesTheBoxesAsTheyAre() throws Exception {
    consent("scope", Consent.SHARE);

    assertThat(sent.get(1).body()).contains("scope=openid", "scope=patient%2FA.rs");
  }

  @Test
  void whoDeclinesSaysSo() throws Exception {
    consent("scope", Consent.DECLINE);

    assertThat(sent.get(1).body()).contains("deny=yes").doesNotContain("allow");
  }

  @Test
  void anEhrOpensTheClientByARedirectOrALink() throws Exception {
    String link = "<a href='%s?iss=i&amp;launch=l'>Open</a>".formatted(LAUNCH);

    for (Reply.Response page : List.of(page(link), redirect(LAUNCH + "?iss=i&launch=l"))) {
      Login.Opened opened =
          login("scope").open(AUTHORIZE, CLIENT, LAUNCH, User.PRACTITIONER, answering(page));
      assertThat(opened.arrived().parameter("iss")).contains("i");
      assertThat(opened.arrived().parameter("launch")).contains("l");
    }
  }

  @Test
  void whatTheEhrSetIsKeptForTheLoginThatFollowsAndForNoOther() throws Exception {
    FormLogin login = login("scope");
    Reply.Response opened = redirect(LAUNCH + "?iss=i&launch=l", "Set-Cookie", "session=s1");
    Login session =
        login.open(AUTHORIZE, CLIENT, LAUNCH, User.PRACTITIONER, answering(opened)).session();
    Reply.Response back = redirect(CLIENT.redirectUri() + "?code=c");
    AuthorizationAsk ask = AuthorizationAsk.of(AUTHORIZE, CLIENT, List.of());

    sent.clear();
    session.goThrough(ask, CLIENT, User.FIRST, Consent.SHARE, answering(back));
    assertThat(sent.get(0).headers().first("Cookie")).contains("session=s1");

    sent.clear();
    login.goThrough(ask, CLIENT, User.FIRST, Consent.SHARE, answering(back));
    assertThat(sent.get(0).headers().first("Cookie")).isEmpty();
  }

  @Test
  void aSessionOfTheDomainIsKeptOverTwoSiblingHosts() throws Exception {
    login("scope")
        .goThrough(
            AuthorizationAsk.of(AUTHORIZE, CLIENT, List.of()),
            CLIENT,
            User.FIRST,
            Consent.SHARE,
            answering(
                redirect(
                    "https://login.example.org/", "Set-Cookie", "s=1; Path=/; Domain=example.org"),
                redirect("https://a.example.org/back", "Set-Cookie", "own=2; Path=/"),
                redirect(CLIENT.redirectUri() + "?code=c")));

    assertThat(sent)
        .extracting(request -> request.headers().first("Cookie").orElse(""))
        .containsExactly("", "s=1", "s=1");
  }

  @Test
  void whereAUserCannotGoOnThePageIsSeen() {
    assertThatThrownBy(
            () ->
                login("scope")
                    .goThrough(
                        AuthorizationAsk.of(AUTHORIZE, CLIENT, List.of()),
                        CLIENT,
                        User.FIRST,
                        Consent.SHARE,
                        answering(page("<h1>Unknown application</h1>"))))
        .isInstanceOfSatisfying(
            LoginFailed.class,
            failed -> {
              assertThat(failed.last().map(Exchange::status)).contains(200);
              assertThat(failed.reason()).contains("a page that the recipe does not know");
            });
  }

  @Test
  void whoIsNotAskedHasNotDeclined() {
    Reply.Response code = redirect(CLIENT.redirectUri() + "?code=c");

    for (Consent less : List.of(Consent.DECLINE, Consent.without(List.of("patient/A.rs")))) {
      assertStage(LoginFailed.Stage.WITHOUT_CONSENT, "scope", less, code);
    }
    assertStage(
        LoginFailed.Stage.AFTER_CONSENT, "scope", Consent.DECLINE, page(BOXES), page("<p>No</p>"));
    assertStage(LoginFailed.Stage.BEFORE_CONSENT, "scope", Consent.DECLINE, page("<p>?</p>"));
    assertStage(LoginFailed.Stage.BEFORE_CONSENT, null, Consent.without(List.of("a")), code);
  }

  @Test
  void whoWouldDeclineMayComeBackWithAnErrorUnasked() throws Exception {
    Reply.Response error = redirect(CLIENT.redirectUri() + "?error=server_error");

    assertThat(gone("scope", Consent.DECLINE, error).error()).contains("server_error");
  }

  private void assertStage(
      LoginFailed.Stage stage, @Nullable String scopes, Consent consent, Reply.Response... pages) {
    assertThatThrownBy(() -> gone(scopes, consent, pages))
        .isInstanceOfSatisfying(
            LoginFailed.class, failed -> assertThat(failed.stage()).isEqualTo(stage));
  }

  private Redirected gone(@Nullable String scopes, Consent consent, Reply.Response... pages)
      throws LoginFailed {
    AuthorizationAsk ask = AuthorizationAsk.of(AUTHORIZE, CLIENT, List.of("openid"));
    return login(scopes).goThrough(ask, CLIENT, User.FIRST, consent, answering(pages));
  }

  private void consent(String scopes, Consent consent) throws LoginFailed {
    login(scopes)
        .goThrough(
            AuthorizationAsk.of(AUTHORIZE, CLIENT, List.of("openid")),
            CLIENT,
            User.FIRST,
            consent,
            answering(page(BOXES), redirect(CLIENT.redirectUri() + "?code=c")));
  }

  private static FormLogin login(@Nullable String scopes) {
    Recipe.Page page =
        new Recipe.Page(
            "allow", Map.of(), Map.of("allow", "yes"), Map.of("deny", "yes"), null, null, scopes);
    Recipe recipe =
        new Recipe(List.of(), Map.of("first", Map.of(), "practitioner", Map.of()), List.of(page));
    return new FormLogin(recipe, name -> Optional.empty());
  }

  /** Answers one after the other. */
  private Courier answering(Reply.Response... replies) {
    List<Reply.Response> left = new ArrayList<>(List.of(replies));
    return request -> {
      sent.add(request);
      return new Exchange("x" + sent.size(), request, left.remove(0), Instant.EPOCH, Duration.ZERO);
    };
  }

  private static Reply.Response page(String html) {
    return new Reply.Response(200, Headers.none(), html.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply.Response redirect(String location) {
    return redirect(location, "X-Nothing", "");
  }

  private static Reply.Response redirect(String location, String name, String value) {
    return new Reply.Response(
        302, Headers.none().with("Location", location).with(name, value), new byte[0]);
  }
}
