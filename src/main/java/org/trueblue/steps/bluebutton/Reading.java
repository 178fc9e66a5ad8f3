package org.trueblue.steps.bluebutton;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trueblue.check.bluebutton.Found;
import org.trueblue.check.bluebutton.Isolation;
import org.trueblue.check.bluebutton.Owner;
import org.trueblue.check.bluebutton.SearchResult;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.Grant;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;
import org.trueblue.steps.Conversations;

/** What one scenario read with a token, for its next steps. */
public final class Reading {

  private static final int MOST_PAGES = 100;
  private static final Set<String> OPENED = Set.of("Patient", "Coverage", "ExplanationOfBenefit");

  private final Conversation conversation;
  private final Conversations conversations;
  private final Stay stay;
  private final List<Found> found = new ArrayList<>();
  private final List<String> declared = new ArrayList<>();

  /** Reading in a conversation. */
  public Reading(Conversation conversation, Conversations conversations, Stay stay) {
    this.conversation = conversation;
    this.conversations = conversations;
    this.stay = stay;
  }

  /**
   * The answer to a read or search below the base.
   *
   * @throws NotTested if it was refused for want of a right that the user may not have granted
   */
  Exchange get(String path) {
    return open(exchange(request(path)), stay.grant());
  }

  /** The answer to who asks for what is another's, which the caller judges. */
  Exchange foreign(String path) {
    return conversation.client().exchange(request(path));
  }

  /**
   * A user may grant less than is asked for, and nobody knows what a token that was given opens.
   */
  private static Exchange open(Exchange exchange, Grant grant) {
    String type = exchange.request().url().getPath().replaceFirst("^.*/fhir/([A-Za-z]+).*$", "$1");
    boolean granted =
        grant.tokens().scopes().stream()
            .anyMatch(scope -> scope.startsWith("patient/" + type + "."));
    if (exchange.status() == 403 && grant.wish().whole() && !granted && OPENED.contains(type)) {
      throw NotTested.prerequisite(
          "authorization.not-granted",
          "the token does not open " + type,
          "let the user share everything, or give a token with the scopes of the suite");
    }
    return exchange;
  }

  /** An answer; where it shows what is another's, nothing else is asked. */
  Exchange exchange(Request request) {
    Exchange exchange = conversation.client().exchange(request);
    if (stay.visit().grants().borders().areCrossed(exchange)) {
      conversation.judge(Isolation.leak(exchange));
      throw stop();
    }
    return exchange;
  }

  /** Stops the run: this is no matter for a test to look into, but for those who run the server. */
  NotTested stop() {
    NotTested leaked =
        NotTested.prerequisite(
            Isolation.LEAK,
            "the run was stopped: with the token of one user the data of another were shown",
            stay.visit().suite().observed().text("report-leaks"));
    conversations.stop(leaked);
    return leaked;
  }

  /** The request of a read or search, with the token of the scenario. */
  Request request(String path) {
    return request(path, stay.grant());
  }

  Request request(String path, Grant grant) {
    String filled =
        path.replace("{start}", stay.visit().suite().observed().text("start")).replace("|", "%7C");
    if (filled.contains("{patient}")) {
      filled = filled.replace("{patient}", patient(grant));
    }
    return Request.get(conversation.session().target().url(filled))
        .bearing(grant.tokens().access());
  }

  /**
   * The id of the patient of a grant: of the Patient that its token opens, or else the one that was
   * named with the token.
   */
  String patient(Grant grant) {
    return patientFound(grant)
        .or(() -> Optional.of(grant.tokens().patient()).filter(Reading::isId))
        .orElseThrow(
            () ->
                NotTested.prerequisite(
                    "authorization.no-patient",
                    "neither the answer with the token nor a search of Patient tells the patient",
                    "see the scenarios of tokens"));
  }

  /** The id of the patient whose data a token opens, if it opens some. */
  Optional<String> patientFound(Grant grant) {
    return owner(grant, List.of("Patient", "Coverage", "ExplanationOfBenefit"));
  }

  /**
   * The id of the patient as it is known apart from searches of Patient: named with the token, or
   * by what else it opens.
   */
  String patientNamed(Grant grant) {
    return Optional.of(grant.tokens().patient())
        .filter(Reading::isId)
        .or(() -> owner(grant, List.of("Coverage", "ExplanationOfBenefit")))
        .orElseGet(() -> patient(grant));
  }

  private Optional<String> owner(Grant grant, List<String> types) {
    return types.stream()
        .flatMap(type -> Found.resources(exchange(request(type, grant))))
        .map(seen -> Owner.of(seen.resource().json()))
        .filter(Reading::isId)
        .findFirst();
  }

  static boolean isId(String text) {
    return text.matches("[A-Za-z0-9.-]{1,64}");
  }

  /** Searches, and follows the pages to the last. */
  Found search(String path) {
    return search(path, stay.grant());
  }

  Found search(String path, Grant grant) {
    List<Exchange> pages = new ArrayList<>(List.of(open(exchange(request(path, grant)), grant)));
    Optional<URI> next = next(pages.get(0));
    while (next.isPresent() && pages.size() < MOST_PAGES) {
      Exchange page = exchange(Request.get(next.get()).bearing(grant.tokens().access()));
      pages.add(page);
      next = next(page);
    }
    Found result = new Found(pages, next.isEmpty());
    found.add(result);
    conversation.judge(SearchResult.pages(result));
    return result;
  }

  private Optional<URI> next(Exchange page) {
    return Found.link(page, "next")
        .filter(url -> Found.isAt(url, stay.visit().root()))
        .flatMap(Reading::uri);
  }

  private static Optional<URI> uri(String url) {
    try {
      return Optional.of(URI.create(url.replace("|", "%7C")));
    } catch (IllegalArgumentException noUrl) {
      return Optional.empty();
    }
  }

  /** What was found, by each search. */
  List<Found> found() {
    return List.copyOf(found);
  }

  /** What the first searches found together. */
  Found together(int searches) {
    return new Found(
        found.subList(0, searches).stream().flatMap(f -> f.pages().stream()).toList(), true);
  }

  /** What was found last. */
  Found last() {
    return found.get(found.size() - 1);
  }

  /** That a user has nothing that could be looked at. */
  static NotTested nothingFound() {
    return NotTested.dataAbsent(
        "search.nothing-found",
        "the searches with the user's token found nothing",
        "let a user log in who has Medicare claims");
  }

  /** Remembers the names of parameters that answers belong to. */
  void declared(List<String> names) {
    declared.addAll(names);
  }

  List<String> declared() {
    return List.copyOf(declared);
  }
}
