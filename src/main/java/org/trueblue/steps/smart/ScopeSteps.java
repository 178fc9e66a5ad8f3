package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Set;
import org.trueblue.auth.Tokens;
import org.trueblue.check.smart.Access;
import org.trueblue.check.smart.GrantedScopes;
import org.trueblue.check.smart.Scope;
import org.trueblue.evidence.Exchange;
import org.trueblue.session.Launch;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/**
 * Steps about what a token opens. What another token opened that was granted all is the control:
 * what was granted opens the same, and what was not opens nothing of it.
 */
public final class ScopeSteps {

  private final Conversation conversation;
  private final Admission admission;
  private final Yield all;
  private final Pages pages;

  /** Steps of a conversation. */
  public ScopeSteps(Conversation conversation, Admission admission, Yield all, Pages pages) {
    this.pages = pages;
    this.conversation = conversation;
    this.admission = admission;
    this.all = all;
  }

  @Given("the client was let in for all, and again for {string}")
  public void forAllAndFor(String occasion) {
    all.of(admission.of(admission.standalone("standalone")));
    admission.of(admission.standalone(occasion)).tokens();
  }

  @Given("the client was let in for all")
  public void forAll() {
    all.of(admission.of(admission.standalone("standalone")));
  }

  @Given("the client was let in for all, and again while the user kept something back")
  public void forAllAndLess() {
    all.of(admission.of(admission.standalone("standalone")));
    admission.of(admission.narrowed()).tokens();
  }

  @Then("no search is refused that was granted")
  public void granted() {
    conversation
        .required(all.granted(), this::nothingGranted)
        .forEach(type -> conversation.judge(Access.granted(all.search(type).get(0))));
  }

  @Then("no scope is granted that the user kept back")
  public void notGranted() {
    conversation.judge(
        new GrantedScopes(admission.launch().exchange()).lacks(admission.scopes("narrowed")));
  }

  @Then("what was granted is found, and nothing of another type")
  public void found() {
    contrast('s');
    for (String type : all.types()) {
      judge(all.search(type, tokens()), all.search(type), type, 's');
    }
  }

  @Then("what was granted is read, and nothing of another type")
  public void read() {
    contrast('r');
    for (String type : all.types()) {
      String id = all.first(type);
      judge(all.read(type, id, tokens()), all.read(type, id), type, 'r');
    }
  }

  @Then("what was not granted is answered with 401 or 403")
  public void answeredAsSuch() {
    contrast('s');
    all.types().stream()
        .filter(type -> !Scope.opens(tokens().scopes(), type, 's'))
        .forEach(type -> conversation.judge(Access.status(all.search(type, tokens()).get(0))));
  }

  @Then("a scope of version 1 is granted, or what it means")
  public void version1() {
    Launch launch = admission.launch();
    conversation.judge(new GrantedScopes(launch.exchange()).grantsVersion1(launch.wish().scopes()));
  }

  @Then("Observations are read, and not found")
  public void readAndNotFound() {
    only("r", "s");
    String id = all.first("Observation");
    conversation.judge(
        Access.open(all.read("Observation", id, tokens()), all.read("Observation", id)));
    conversation.judge(Access.closed(all.search("Observation", tokens()), "Observation"));
  }

  @Then("Observations are found, and not read")
  public void foundAndNotRead() {
    only("s", "r");
    String id = all.first("Observation");
    conversation.judge(Access.open(all.search("Observation", tokens()), all.search("Observation")));
    conversation.judge(Access.closed(all.read("Observation", id, tokens()), "Observation"));
  }

  @Then("what the scope says is found, and nothing else")
  public void granularFound() {
    Granular scope = granular();
    all.first(scope.type());
    conversation.judge(
        Access.exactly(
            all.search(scope.type(), tokens()),
            scope.among(all.resources(scope.type())),
            scope.type()));
  }

  @Then("what the scope says is read, and nothing else")
  public void granularRead() {
    Granular scope = granular();
    all.first(scope.type());
    Set<String> within = scope.among(all.resources(scope.type()));
    String in = within.iterator().next();
    String out = scope.beyond(all.resources(scope.type()));
    conversation.judge(
        Access.exactly(
            all.read(scope.type(), in.replaceFirst(".*/", ""), tokens()),
            Set.of(in),
            scope.type()));
    conversation.judge(
        Access.exactly(
            all.read(scope.type(), out.replaceFirst(".*/", ""), tokens()), Set.of(), scope.type()));
  }

  @Then("the data of another patient are neither read nor found")
  public void otherPatient() {
    Launch launch = admission.launch();
    String own = Context.patient(launch);
    String other = all.otherPatient(own);
    Tokens tokens = launch.tokens();
    Controls.opens(conversation, pages.request("Patient/" + own, tokens));
    conversation.judge(
        Access.otherPatient(
            conversation.client().exchange(pages.request("Patient/" + other, tokens)), other));
    all.types().stream()
        .filter(type -> !type.equals("Patient"))
        .forEach(
            type ->
                conversation.judge(
                    Access.otherPatient(
                        conversation
                            .client()
                            .exchange(pages.request(type + "?patient=" + other, tokens)),
                        other)));
  }

  private void judge(List<Exchange> answer, List<Exchange> control, String type, char right) {
    conversation.judge(
        Scope.opens(tokens().scopes(), type, right)
            ? Access.open(answer, control)
            : Access.closed(answer, type));
  }

  /** Of the types, one must be granted and another not, or else nothing is shown. */
  private void contrast(char right) {
    List<String> granted =
        all.types().stream().filter(type -> Scope.opens(tokens().scopes(), type, right)).toList();
    if (granted.isEmpty() || granted.size() == all.types().size()) {
      throw otherwiseGranted();
    }
  }

  private void only(String right, String other) {
    List<String> scopes = tokens().scopes();
    if (!Scope.opens(scopes, "Observation", right.charAt(0))
        || Scope.opens(scopes, "Observation", other.charAt(0))) {
      throw otherwiseGranted();
    }
  }

  private Granular granular() {
    if (!admission.server().declares("permission-v2")) {
      throw new NotApplicable("the server does not declare permission-v2");
    }
    return Granular.of(tokens().scopes(), conversation.session())
        .orElseThrow(this::otherwiseGranted);
  }

  private NotTested nothingGranted() {
    return NotTested.prerequisite(
        "scope.none",
        "%s grants no type to read and search".formatted(admission.launch().exchange().title()),
        "ask for scopes of patients: see 'scopes' of the target's file");
  }

  private NotTested otherwiseGranted() {
    return NotTested.prerequisite(
        "scope.otherwise",
        "of %s the server granted %s, which shows no difference"
            .formatted(
                String.join(" ", admission.launch().wish().scopes()),
                String.join(" ", tokens().scopes())),
        "ask for scopes that this server grants as they are: see 'scopes' of the target's file");
  }

  private Tokens tokens() {
    return admission.launch().tokens();
  }
}
