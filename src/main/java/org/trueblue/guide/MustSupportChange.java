package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;

/**
 * A departure from the must-support flags of a profile. Elements are named by their ids, references
 * to a profile as {@code id(profile)}.
 *
 * @param either elements of which one suffices; empty if it is not about a choice
 * @param leave what is not asked for; an asterisk stands for any text
 * @param keep elements that are asked for, whatever another change leaves
 * @param add elements that are asked for without a flag
 * @param reason why, with the number of the issue in HL7's tracker where there is one
 */
record MustSupportChange(
    List<String> either, List<String> leave, List<String> keep, List<String> add, String reason) {

  MustSupportChange {
    either = List.copyOf(either);
    leave = List.copyOf(leave);
    keep = List.copyOf(keep);
    add = List.copyOf(add);
  }

  static MustSupportChange of(JsonNode entry) {
    return new MustSupportChange(
        Json.strings(entry.path("either")),
        Json.strings(entry.path("leave")),
        Json.strings(entry.path("keep")),
        Json.strings(entry.path("add")),
        entry.path("reason").asText());
  }

  boolean leaves(String element) {
    return leave.stream()
        .map(MustSupportChange::pattern)
        .anyMatch(p -> p.matcher(element).matches());
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(
        Stream.of(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }
}
