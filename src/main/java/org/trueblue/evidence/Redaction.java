package org.trueblue.evidence;

import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;

/**
 * Takes secrets and, unless told otherwise, what identifies a person out of everything that is
 * kept. Equal values get equal pseudonyms within a run, so that a reader still sees that what was
 * searched for is what came back. Thread safe.
 */
public final class Redaction {

  /**
   * How values begin that we made up, such as the id of a patient that does not exist. They belong
   * to nobody, and a reader must see them.
   */
  public static final String MADE_UP = "trueblue-";

  /** Comparator and value of each part of a search value; a backslash escapes (R4, 3.1.1.4.0.3). */
  private static final Pattern SEARCH_VALUE =
      Pattern.compile(
          "((?<![^,])(?:eq|ne|gt|lt|ge|le|sa|eb|ap)(?=\\d))?([^,|].*?)(?=(?<!\\\\)[,|]|\\z)",
          Pattern.DOTALL);

  private static final Pattern SYSTEM = Pattern.compile(".*:.*|[a-z]+");

  private final Pseudonyms pseudonyms = Pseudonyms.withFreshKey();
  private final Secrets secrets;
  private final Parameters parameters;
  private final PersonalData personalData;
  private final BodyRedaction bodies;
  private final boolean showPersonalData;

  /**
   * @param secrets literal texts that must never be kept, such as access tokens
   * @param showPersonalData whether names, identifiers, addresses and the like may be kept
   */
  public Redaction(Collection<String> secrets, boolean showPersonalData) {
    this.secrets = new Secrets(secrets);
    this.showPersonalData = showPersonalData;
    this.parameters = new Parameters(this.secrets, this::searchValue, this::withoutKnown);
    this.personalData = new PersonalData(pseudonyms, parameters::inUrl, this::redact);
    this.bodies =
        new BodyRedaction(pseudonyms, this.secrets, personalData, this::redact, showPersonalData);
  }

  /**
   * Leaves ids alone that the user named, should they read like a name: {@code patient=anna} must
   * stay a search for the patient whose id is anna. Where they stand for the name of a person, they
   * are replaced all the same.
   */
  public void spare(Collection<String> ids) {
    ids.forEach(pseudonyms::spare);
  }

  /** The request as it may be kept. */
  public Request redact(Request request) {
    return new Request(
        request.method(),
        redact(request.url()),
        redact(request.headers()),
        isForm(request) ? parameters.inForm(request.body()) : body(request.body()),
        request.credentials(),
        request.followed());
  }

  private static boolean isForm(Request request) {
    return request.headers().first("Content-Type").orElse("").contains("form-urlencoded");
  }

  /** The reply as it may be kept. */
  public Reply redact(Reply reply) {
    if (reply instanceof Response response) {
      // The body first: headers repeat what it tells of persons.
      byte[] body = bodies.of(response);
      return new Response(response.status(), redact(response.headers()), body);
    }
    return new NoResponse(redact(((NoResponse) reply).reason()));
  }

  /** A text, such as a finding of ours or an error of a server, as it may be kept. */
  public String redact(String text) {
    return withoutKnown(parameters.inText(text));
  }

  private String withoutKnown(String text) {
    return pseudonyms.replaceKnown(secrets.removedFrom(text));
  }

  /** A URL as it may be kept: the values of personal search parameters are replaced. */
  public URI redact(URI url) {
    return Address.of(parameters.inUrl(url.toString()));
  }

  private Headers redact(Headers headers) {
    return headers.map(
        secrets::removedFrom, (name, value) -> redact(secrets.inHeader(name, value)));
  }

  private String searchValue(String kind, String value) {
    return showPersonalData
        ? withoutKnown(value)
        : SEARCH_VALUE
            .matcher(value)
            .replaceAll(part -> Matcher.quoteReplacement(searchValue(kind, value, part)));
  }

  /** The system of a token and the comparator of a date tell nothing of a person. */
  private String searchValue(String kind, String value, MatchResult part) {
    String text = part.group(2);
    boolean system = value.startsWith("|", part.end()) && SYSTEM.matcher(text).matches();
    if (system || text.startsWith(MADE_UP)) {
      return part.group();
    }
    String comparator = part.group(1) == null ? "" : part.group(1);
    return comparator + pseudonyms.of(kind, text.replaceAll("\\\\(.)", "$1"));
  }

  /** The body of a request of ours. */
  private String body(String text) {
    Optional<String> safe =
        showPersonalData ? Optional.empty() : personalData.removedFrom(secrets.removedFrom(text));
    return safe.orElseGet(() -> redact(text));
  }
}
