package org.trueblue.steps.smart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.auth.Tokens;
import org.trueblue.check.response.ErrorText;
import org.trueblue.check.smart.Access;
import org.trueblue.check.smart.Scope;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Resource;
import org.trueblue.session.Launch;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** What a token opens that was granted all that the suite asks for. */
public final class Yield {

  /** What a wildcard stands for here. */
  private static final List<String> USUAL =
      List.of("Patient", "Observation", "Condition", "Encounter");

  private final Conversation conversation;
  private final Pages pages;
  private Optional<Launch> launch = Optional.empty();

  /** A yield in a conversation. */
  public Yield(Conversation conversation, Pages pages) {
    this.conversation = conversation;
    this.pages = pages;
  }

  /** Takes the tokens of a launch for those that open all. */
  void of(Launch whole) {
    whole.tokens();
    launch = Optional.of(whole);
  }

  private Launch whole() {
    return launch.orElseThrow(() -> new IllegalStateException("no user granted all"));
  }

  /**
   * The types that were granted to read and search and of which the patient has something.
   *
   * @throws NotTested if there are fewer than two
   */
  List<String> types() {
    List<String> found = granted().stream().filter(type -> !resources(type).isEmpty()).toList();
    if (found.size() < 2) {
      granted().forEach(this::opened);
      throw NotTested.dataAbsent(
          "scope.one-type",
          "the patient has data of fewer than two types that were granted: "
              + String.join(", ", found),
          "let a user log in whose record has more, and ask for more: see 'scopes' of the target's"
              + " file");
    }
    return found;
  }

  /** The types that were granted to read and search. */
  List<String> granted() {
    List<String> scopes = whole().tokens().scopes();
    return scopes.stream()
        .map(Scope::parse)
        .flatMap(Optional::stream)
        .filter(scope -> scope.level().equals("patient"))
        .map(Scope::type)
        .flatMap(type -> type.equals("*") ? USUAL.stream() : Stream.of(type))
        .distinct()
        .filter(type -> Scope.opens(scopes, type, 'r') && Scope.opens(scopes, type, 's'))
        .toList();
  }

  /**
   * Sees that a search with the token for all is no refusal, which would look like no data.
   *
   * @throws NotTested if it is one
   */
  private void opened(String type) {
    Exchange first = search(type).get(0);
    if (first.status() != 200) {
      throw NotTested.prerequisite(
          "control.refused",
          "%s gave %s to who was granted this".formatted(first.title(), ErrorText.of(first)),
          "see the scenario of SMART-SCP-03/granted");
    }
  }

  /** A search with the token for all, page by page. */
  List<Exchange> search(String type) {
    return search(type, whole().tokens());
  }

  /** The same search with another token. */
  List<Exchange> search(String type, Tokens tokens) {
    return pages.search(type, Context.patient(whole()), tokens);
  }

  /** A read with the token for all. */
  List<Exchange> read(String type, String id) {
    return read(type, id, whole().tokens());
  }

  /** The same read with another token. */
  List<Exchange> read(String type, String id, Tokens tokens) {
    return pages.read(type, id, tokens);
  }

  /** The resources of a type that the search finds. */
  List<Resource> resources(String type) {
    return search(type).stream()
        .flatMap(page -> Access.found(page).stream())
        .filter(resource -> resource.type().equals(type))
        .toList();
  }

  /**
   * The id of a resource of a type.
   *
   * @throws NotTested if there is none
   */
  String first(String type) {
    opened(type);
    return resources(type).stream()
        .map(Resource::id)
        .filter(id -> id.matches("[A-Za-z0-9.-]{1,64}"))
        .findFirst()
        .orElseThrow(
            () ->
                NotTested.dataAbsent(
                    "scope.no-data",
                    "the patient has no " + type,
                    "let a user log in whose record has one"));
  }

  /**
   * A patient of the target who is not this one.
   *
   * @throws NotTested if the user named none
   */
  String otherPatient(String own) {
    Set<String> known = Set.copyOf(conversation.session().visit().patients());
    return known.stream()
        .filter(id -> !id.equals(own))
        .sorted()
        .findFirst()
        .orElseThrow(
            () ->
                NotTested.dataAbsent(
                    "scope.one-patient",
                    "the run knows one patient only",
                    "name another patient of the server with --patient"));
  }
}
