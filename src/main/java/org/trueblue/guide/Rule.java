package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Strength;

/**
 * Something that a guide asks of resources in words, or in an invariant that does not say it; our
 * FHIRPath says it in place of it.
 *
 * @param id last part of the requirement's id
 * @param type of the resources
 * @param profiles names of the profiles of whose resources it is asked; empty for all of the type
 * @param strength how strongly
 * @param each FHIRPath of what it is asked of in a resource
 * @param with FHIRPath of references in a resource. Where there is one, the rule speaks of a Bundle
 *     whose first entry is the resource and whose second is what it refers to
 * @param holds FHIRPath, false of what breaks it; where it finds nothing, nothing can be said
 * @param shows FHIRPath of what to tell about a resource that breaks it, which is nothing personal
 * @param text in one sentence
 * @param source where it stands written
 * @param brokenBy what changes a resource that keeps to it into one that does not: a list of
 *     objects with {@code at}, names with dots between them, and {@code set}, a value, or nothing
 *     for what is removed
 */
public record Rule(
    String id,
    String type,
    List<String> profiles,
    Strength strength,
    String each,
    String with,
    String holds,
    String shows,
    String text,
    URI source,
    JsonNode brokenBy) {

  public Rule {
    profiles = List.copyOf(profiles);
  }

  /** One for each of the types that an entry names. */
  static Stream<Rule> of(JsonNode entry, URI source) {
    return Json.strings(entry.path("types")).stream()
        .map(
            type ->
                new Rule(
                    entry.path("id").asText(),
                    type,
                    Json.strings(entry.path("profiles")),
                    Strength.valueOf(entry.path("strength").asText("SHALL")),
                    entry.path("each").asText(entry.has("with") ? "Bundle" : type),
                    entry.path("with").asText(""),
                    entry.path("holds").asText().replace("%type", type),
                    entry.path("shows").asText(""),
                    entry.path("text").asText().replace("%type", type),
                    source,
                    entry.path("broken-by")));
  }

  /** Whether it is asked of resources that follow a profile. */
  public boolean isAskedOf(String profile) {
    return profiles.isEmpty() || profiles.contains(profile.substring(profile.lastIndexOf('/') + 1));
  }
}
