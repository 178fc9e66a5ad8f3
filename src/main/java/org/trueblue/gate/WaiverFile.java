package org.trueblue.gate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Waivers in a YAML file of the user: a list, one item for each. */
public final class WaiverFile {

  private static final Set<String> KNOWN =
      Set.of(
          "requirement",
          "finding",
          "path",
          "target",
          "reason",
          "issue",
          "owner",
          "since",
          "expires");

  /** Long enough to mend something, short enough not to be forgotten. */
  private static final int DAYS = 90;

  private WaiverFile() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it says something else than waivers; the message is for the
   *     user
   * @throws IOException if it cannot be read
   */
  public static Waivers read(Path file) throws IOException {
    String text = Files.readString(file);
    List<Waiver> waivers = new ArrayList<>();
    YAMLMapper yaml = new YAMLMapper();
    try (JsonParser parser = yaml.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first != null && first != JsonToken.START_ARRAY) {
        throw new IllegalArgumentException(
            "%s should hold a list of waivers; 'trueblue waive' writes one".formatted(file));
      }
      while (first != null && parser.nextToken() == JsonToken.START_OBJECT) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode item = yaml.readTree(parser);
        waivers.add(waiver(item, file.getFileName() + ":" + line));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "%s is no YAML: %s"
              .formatted(file, e.getOriginalMessage().lines().findFirst().orElse("")),
          e);
    }
    return new Waivers(waivers, text);
  }

  private static Waiver waiver(JsonNode item, String place) {
    item.fieldNames()
        .forEachRemaining(
            name -> {
              if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException(
                    "%s: '%s' is not known; known are %s"
                        .formatted(
                            place, name, String.join(", ", KNOWN.stream().sorted().toList())));
              }
            });
    return new Waiver(
        item.path("requirement").asText(""),
        required(item, "finding", place),
        item.path("path").asText(""),
        item.path("target").asText(""),
        required(item, "reason", place),
        item.path("issue").asText(""),
        required(item, "owner", place),
        date(item, "since", place),
        date(item, "expires", place),
        place);
  }

  private static String required(JsonNode item, String name, String place) {
    String value = item.path(name).asText("").strip();
    if (value.isEmpty() || value.equals("TODO")) {
      throw new IllegalArgumentException(
          "%s: a waiver needs '%s'; without it nobody knows what was accepted, or why"
              .formatted(place, name));
    }
    return value;
  }

  private static LocalDate date(JsonNode item, String name, String place) {
    try {
      return LocalDate.parse(required(item, name, place));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "%s: '%s' should be a day such as 2026-12-31".formatted(place, name), e);
    }
  }

  /** A waiver of a finding as the file has it, with what only the user knows left open. */
  public static String stub(Fingerprint finding, String target, LocalDate today) {
    return """
    - requirement: %s
      finding: %s
      path: %s
      target: %s
      reason: TODO
      issue: ""
      owner: TODO
      since: %s
      expires: %s
    """
        .formatted(
            quoted(finding.requirement()),
            quoted(finding.code()),
            quoted(finding.path()),
            quoted(target),
            today,
            today.plusDays(DAYS));
  }

  /** As a double-quoted scalar, which is that of JSON. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + "\"";
  }
}
