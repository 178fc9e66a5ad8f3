package org.trueblue.steps.smart;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Optional;
import org.trueblue.auth.Tokens;
import org.trueblue.check.smart.Access;
import org.trueblue.check.smart.Scope;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Resource;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps about what the token of a service opens. */
public final class ServiceScopeSteps {

  /** What is searched for where it was granted. */
  private static final List<String> TYPES =
      List.of("Patient", "Observation", "Condition", "Encounter");

  private final Conversation conversation;
  private final BackendSteps backend;
  private final Pages pages;

  /** Steps of a conversation. */
  public ServiceScopeSteps(Conversation conversation, BackendSteps backend, Pages pages) {
    this.pages = pages;
    this.conversation = conversation;
    this.backend = backend;
  }

  @Then("the token of the service opens what it was granted, and nothing else")
  public void opens() {
    Tokens all = backend.token("backend");
    Tokens less = backend.token("backend-limited");
    String patient = patient(all);
    List<String> granted = TYPES.stream().filter(type -> opens(all, type)).toList();
    granted.forEach(
        type -> conversation.judge(Access.granted(pages.search(type, patient, all).get(0))));
    List<String> types =
        granted.stream()
            .filter(type -> !Access.found(pages.search(type, patient, all).get(0)).isEmpty())
            .toList();
    boolean contrast = types.stream().map(type -> opens(less, type)).distinct().count() == 2;
    if (!contrast) {
      throw NotTested.prerequisite(
          "scope.otherwise",
          "the service was granted %s, and then %s, which shows no difference"
              .formatted(String.join(" ", all.scopes()), String.join(" ", less.scopes())),
          "name scopes as 'backend' and fewer as 'backend-limited' in 'scopes' of the target's"
              + " file");
    }
    for (String type : types) {
      List<Exchange> answer = pages.search(type, patient, less);
      conversation.judge(
          opens(less, type)
              ? Access.open(answer, pages.search(type, patient, all))
              : Access.closed(answer, type));
    }
  }

  private static boolean opens(Tokens tokens, String type) {
    return Scope.opens(tokens.scopes(), type, 's');
  }

  /** The patient that the user of TrueBlue named, or else any that the service finds. */
  private String patient(Tokens tokens) {
    return conversation.session().visit().patients().stream()
        .findFirst()
        .or(() -> found(tokens))
        .orElseThrow(
            () ->
                NotTested.dataAbsent(
                    "scope.no-patient",
                    "the service finds no patient",
                    "let the backend client read patients, or name one with --patient"));
  }

  private Optional<String> found(Tokens tokens) {
    Exchange answer = conversation.client().exchange(pages.request("Patient?_count=1", tokens));
    return Access.found(answer).stream()
        .map(Resource::id)
        .filter(id -> id.matches("[A-Za-z0-9.-]{1,64}"))
        .findFirst();
  }
}
