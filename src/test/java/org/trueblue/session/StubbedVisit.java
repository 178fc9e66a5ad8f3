package org.trueblue.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trueblue.UsCore;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Consent;
import org.trueblue.auth.Courier;
import org.trueblue.auth.Login;
import org.trueblue.auth.LoginFailed;
import org.trueblue.auth.Redirected;
import org.trueblue.auth.Registration;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Redaction;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.http.Limits;
import org.trueblue.suite.SuiteFile;

/** A visit of a server that nobody runs: users come back at once, and tokens are numbered. */
final class StubbedVisit implements Login {

  private static final URI ROOT = URI.create("https://fhir.example.org");

  final List<String> logins = new ArrayList<>();
  final List<Request> sent = new ArrayList<>();
  private final Archive archive;
  private Map<String, List<String>> comesBackWith = Map.of("code", List.of("some-code"));
  private String reason = "";
  private int tokenStatus = 200;

  StubbedVisit(Path folder) {
    this.archive = new Archive(folder, new Redaction(List.of(), true));
  }

  /** From now on, no user comes back. */
  void losesUsers(String because) {
    reason = because;
  }

  /** From now on, users come back so. */
  void sendsBack(String parameter, String value) {
    comesBackWith = Map.of(parameter, List.of(value));
  }

  /** From now on, the token endpoint answers so. */
  void answersTokens(int status) {
    tokenStatus = status;
  }

  /** A client of a scenario. */
  Client client(String suite, Grants grants, Launches launches) {
    try {
      Visit visit =
          new Visit(
              SuiteFile.read(CarriedGuides.HOME.resolve("features"), suite),
              ROOT,
              List.of("p"),
              Clients.of(
                  new Registration("app", "secret", URI.create("http://localhost:8400/callback"))),
              this,
              LaunchFacts.NONE,
              Optional.empty(),
              grants,
              launches);
      Evidence evidence = new Evidence(this::send, archive, Clock.systemUTC());
      Target target = new Target(ROOT, List.of("p"), "", Set.of(), true, Limits.standard());
      return new Client(
          new Session(
              target, visit, evidence, UsCore.ENGINE.fhirPath(), UsCore.ENGINE.validator()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply send(Request request) {
    sent.add(request);
    boolean token = request.method().equals("POST");
    String body =
        !token
            ? "{\"authorization_endpoint\":\"%s/auth\",\"token_endpoint\":\"%s/token\"}"
                .formatted(ROOT, ROOT)
            : tokenStatus == 200
                ? "{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"refresh_token\":\"r\"}"
                    .formatted(sent.size())
                : "{\"error\":\"invalid_grant\"}";
    return new Reply.Response(
        token ? tokenStatus : 200,
        Headers.none().with("Content-Type", "application/json"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Redirected goThrough(
      AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
      throws LoginFailed {
    logins.add(user.name());
    if (!reason.isEmpty()) {
      throw new LoginFailed(reason, "mend it");
    }
    return new Redirected(comesBackWith, "");
  }

  @Override
  public Opened open(URI ehr, Registration client, URI launchUri, User user, Courier courier)
      throws LoginFailed {
    throw new LoginFailed("there is no EHR", "name one");
  }

  @Override
  public boolean asksPeople() {
    return false;
  }
}
