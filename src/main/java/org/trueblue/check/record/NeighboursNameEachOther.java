package org.trueblue.check.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * Resources that follow one another, such as a claim and the one that adjusts it, name each other
 * by identifiers: so each names its immediate neighbour. One that is not in the record is not
 * judged.
 */
public final class NeighboursNameEachOther {

  private NeighboursNameEachOther() {}

  /** That one resource names another. */
  private record Named(Seen by, String code, Seen other) {}

  /**
   * Judges resources of one type.
   *
   * @param at element with {@code relationship} and, as {@code reference}, an identifier
   * @param before code of the relationship to the one before
   * @param after code of the relationship to the one after
   */
  public static Judgement judge(Collection<Seen> seen, String at, String before, String after) {
    Map<String, Seen> distinct = new LinkedHashMap<>();
    seen.forEach(one -> distinct.putIfAbsent(one.resource().reference(), one));
    List<Named> named = new ArrayList<>();
    for (Seen one : distinct.values()) {
      for (String code : List.of(before, after)) {
        identifiers(one, at, code)
            .flatMap(identifier -> identified(identifier, distinct.values()).stream())
            .forEach(other -> named.add(new Named(one, code, other)));
      }
    }
    return Checks.each(
        NeighboursNameEachOther.class,
        named,
        one -> {
          String back = one.code().equals(before) ? after : before;
          boolean mutual =
              identifiers(one.other(), at, back).anyMatch(identifier -> is(one.by(), identifier));
          return mutual ? Stream.empty() : Stream.of(finding(one, at, back));
        });
  }

  private static Stream<JsonNode> identifiers(Seen seen, String at, String code) {
    return Json.items(seen.resource().json().path(at)).stream()
        .filter(
            item ->
                Json.items(item.path("relationship").path("coding")).stream()
                    .anyMatch(coding -> coding.path("code").asText().equals(code)))
        .map(item -> item.path("reference"))
        .filter(identifier -> !identifier.path("value").asText().isEmpty());
  }

  private static Optional<Seen> identified(JsonNode identifier, Collection<Seen> all) {
    return all.stream().filter(one -> is(one, identifier)).findFirst();
  }

  /** Systems are compared where both are told. */
  private static boolean is(Seen seen, JsonNode identifier) {
    return Json.items(seen.resource().json().path("identifier")).stream()
        .filter(own -> own.path("value").equals(identifier.path("value")))
        .anyMatch(
            own ->
                own.path("system").isMissingNode()
                    || identifier.path("system").isMissingNode()
                    || own.path("system").equals(identifier.path("system")));
  }

  private static Finding finding(Named one, String at, String back) {
    String other = one.other().resource().reference();
    return Finding.shall(
        "neighbours.one-sided",
        "Resources that follow one another name each other.",
        "%s: %s".formatted(other, at),
        "%s as %s, for that names this one as %s"
            .formatted(one.by().resource().reference(), back, one.code()),
        "it is not named",
        one.other().exchange());
  }
}
