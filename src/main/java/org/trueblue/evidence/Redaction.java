package org.trueblue.evidence;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Set<String> SECRET_HEADERS =
      Set.of("authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key");
  private static final Set<String> SECRET_PARAMETERS =
      Set.of(
          "access_token",
          "refresh_token",
          "id_token",
          "token",
          "client_secret",
          "client_assertion",
          "assertion",
          "code_verifier",
          "password");

  private static final Pattern SECRET_MEMBERS =
      Pattern.compile(
          "(\"(?:access_token|refresh_token|id_token|client_secret)\"\\s*:\\s*\")[^\"]*");

  private final List<String> secrets;
  private final Pseudonyms pseudonyms;
  private final PersonalData personalData;
  private final boolean showPersonalData;

  /**
   * @param secrets literal texts that must never be kept, such as access tokens
   * @param showPersonalData whether names, identifiers, addresses and the like may be kept
   */
  public Redaction(Collection<String> secrets, boolean showPersonalData) {
    this.secrets = secrets.stream().filter(secret -> !secret.isBlank()).distinct().toList();
    this.showPersonalData = showPersonalData;
    this.pseudonyms = Pseudonyms.withFreshKey();
    this.personalData = new PersonalData(pseudonyms, this::redactUrl);
  }

  /** The request as it may be kept. */
  public Request redact(Request request) {
    return new Request(
        request.method(),
        redact(request.url()),
        redact(request.headers()),
        parameters(request.body()),
        request.credentials());
  }

  /** The reply as it may be kept. */
  public Reply redact(Reply reply) {
    if (reply instanceof Response response) {
      return new Response(
          response.status(),
          redact(response.headers()),
          body(response).getBytes(StandardCharsets.UTF_8));
    }
    return new NoResponse(redact(((NoResponse) reply).reason()));
  }

  /** A text of ours, such as a finding, as it may be kept. */
  public String redact(String text) {
    String safe = withoutSecrets(text);
    return showPersonalData ? safe : pseudonyms.replaceKnown(safe);
  }

  private String withoutSecrets(String text) {
    String safe = text;
    for (String secret : secrets) {
      safe = safe.replace(secret, "[secret]");
    }
    return safe;
  }

  private Headers redact(Headers headers) {
    return headers.map(
        (name, value) ->
            SECRET_HEADERS.contains(name.toLowerCase(Locale.ROOT))
                ? "[secret]"
                : redact(redactedUrlOr(value)));
  }

  /** Location and Link headers carry URLs, and those carry search parameters. */
  private String redactedUrlOr(String value) {
    return value.startsWith("http") ? redactUrl(value) : value;
  }

  /** A URL as it may be kept: the values of personal search parameters are replaced. */
  public URI redact(URI url) {
    return URI.create(redactUrl(url.toString()));
  }

  private String redactUrl(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    String safePath = redact(path).replace("[", "%5B").replace("]", "%5D");
    return query < 0 ? safePath : safePath + "?" + parameters(url.substring(query + 1));
  }

  private String parameters(String form) {
    if (form.isEmpty()) {
      return form;
    }
    // In an OAuth dialogue a "code" opens doors; in a FHIR search it names an observation.
    boolean dialogue = form.contains("grant_type=") || form.contains("state=");
    return Arrays.stream(form.split("&", -1))
        .map(pair -> parameter(pair, dialogue))
        .collect(Collectors.joining("&"));
  }

  private String parameter(String pair, boolean dialogue) {
    int equals = pair.indexOf('=');
    if (equals < 0) {
      return withoutSecrets(pair);
    }
    String name = pair.substring(0, equals);
    String value = pair.substring(equals + 1);
    if (SECRET_PARAMETERS.contains(name) || (dialogue && name.equals("code"))) {
      return name + "=%5Bsecret%5D";
    }
    String plain = decode(value);
    boolean personal = PersonalData.isPersonalParameter(name) && !plain.startsWith(MADE_UP);
    if (personal && !showPersonalData) {
      return name + "=" + URLEncoder.encode(pseudonyms.of(name, plain), StandardCharsets.UTF_8);
    }
    String safe = redact(plain);
    return name
        + "="
        + (safe.equals(plain) ? value : URLEncoder.encode(safe, StandardCharsets.UTF_8));
  }

  private static String decode(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return value;
    }
  }

  private String body(Response response) {
    String text = SECRET_MEMBERS.matcher(withoutSecrets(response.text())).replaceAll("$1[secret]");
    if (showPersonalData) {
      return text;
    }
    return personalData
        .removedFrom(text)
        .map(this::redact)
        .orElseGet(
            () ->
                response.status() < 300
                    ? "[%d bytes that are not JSON, not kept for privacy]"
                        .formatted(response.body().length)
                    : redact(text));
  }
}
