package org.trueblue.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.fhir.Json;

/**
 * The body of a response as it may be kept. It is read as strictly as the checks read it (R4,
 * section 2.6.2), so that what is kept is never better than what was sent: what is no JSON for them
 * is kept byte by byte, or its place is taken by a note that is no JSON either.
 */
final class BodyRedaction {

  /** The end of the name of a member. */
  private static final Pattern MEMBER = Pattern.compile("[\"']\\s*:");

  private final Pseudonyms pseudonyms;
  private final Secrets secrets;
  private final PersonalData personalData;
  private final UnaryOperator<String> redactedText;
  private final boolean showPersonalData;

  /**
   * @param redactedText how to clean a text that is no JSON
   * @param showPersonalData whether names, identifiers, addresses and the like may be kept
   */
  BodyRedaction(
      Pseudonyms pseudonyms,
      Secrets secrets,
      PersonalData personalData,
      UnaryOperator<String> redactedText,
      boolean showPersonalData) {
    this.pseudonyms = pseudonyms;
    this.secrets = secrets;
    this.personalData = personalData;
    this.redactedText = redactedText;
    this.showPersonalData = showPersonalData;
  }

  /** The body of this response; the bytes that were sent where there is nothing to take out. */
  byte[] of(Response response) {
    byte[] sent = response.body();
    if (sent.length == 0) {
      return sent;
    }
    if (showPersonalData) {
      return readable(sent);
    }
    Optional<String> fault = fault(sent);
    return (fault.isEmpty() ? document(sent) : lines(sent))
        .orElseGet(
            () ->
                response.status() >= 300 && isText(sent)
                    ? readable(sent)
                    : withheld(sent, fault.orElse("are no JSON object"), "not kept for privacy"));
  }

  /** Why a strict reader does not take the bytes for JSON, without a word of what they hold. */
  private static Optional<String> fault(byte[] sent) {
    try {
      Json.parse(sent);
      return Optional.empty();
    } catch (Json.Malformed e) {
      return Optional.of(
          "are not JSON (line %d, column %d)"
              .formatted(e.position().line(), e.position().column()));
    }
  }

  private Optional<byte[]> document(byte[] sent) {
    String text = new String(sent, StandardCharsets.UTF_8);
    String safe = secrets.removedFrom(text);
    return personalData
        .removedFrom(safe)
        .map(kept -> kept.equals(text) ? sent : kept.getBytes(StandardCharsets.UTF_8));
  }

  /** Newline-delimited JSON, each line of it by itself; empty if a line is none. */
  private Optional<byte[]> lines(byte[] sent) {
    if (!isUtf8(sent)) {
      return Optional.empty();
    }
    String text = new String(sent, StandardCharsets.UTF_8);
    StringBuilder kept = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      String document = line.strip();
      Optional<String> safe =
          document.isEmpty()
              ? Optional.of("")
              : personalData.removedFrom(secrets.removedFrom(document));
      if (safe.isEmpty()) {
        return Optional.empty();
      }
      kept.append(line.replace(document, safe.get()));
    }
    return Optional.of(kept.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What tells of an error is read by people, unless it may be a person in a broken document. */
  private static boolean isText(byte[] sent) {
    String text = new String(sent, StandardCharsets.UTF_8).strip();
    boolean document = text.startsWith("{") || text.startsWith("[") || MEMBER.matcher(text).find();
    return isUtf8(sent) && (text.startsWith("<") || !document);
  }

  private byte[] readable(byte[] sent) {
    String text = new String(sent, StandardCharsets.UTF_8);
    String safe = redactedText.apply(text);
    if (safe.equals(text)) {
      return sent;
    }
    return isUtf8(sent)
        ? safe.getBytes(StandardCharsets.UTF_8)
        : withheld(sent, "are not UTF-8", "not kept for the secrets in them");
  }

  /** Bytes that are UTF-8 come back from a text as they were. */
  private static boolean isUtf8(byte[] sent) {
    return Arrays.equals(
        new String(sent, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), sent);
  }

  private byte[] withheld(byte[] sent, String fault, String why) {
    return "[%d bytes that %s, %s; digest %s]"
        .formatted(sent.length, fault, why, pseudonyms.digest(sent))
        .getBytes(StandardCharsets.UTF_8);
  }
}
