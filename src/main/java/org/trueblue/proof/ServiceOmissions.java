package org.trueblue.proof;

import static org.trueblue.outcome.Strength.MAY;
import static org.trueblue.outcome.Strength.SHALL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.guide.Expected;
import org.trueblue.guide.Guide;
import org.trueblue.outcome.Strength;

/** What a server may leave unsupported, or supports and does not declare, by what a guide says. */
final class ServiceOmissions {

  private static final String SEARCH = "search-type";

  private final Guide guide;
  private final List<String> types;

  /**
   * @param guide what is asked of the server
   * @param types that the server supports
   */
  ServiceOmissions(Guide guide, List<String> types) {
    this.guide = guide;
    this.types = List.copyOf(types);
  }

  /** All of them; those of a kind of which a server may have one of each topic. */
  Stream<List<Variation>> kinds() {
    return Stream.of(statements(), Stream.concat(parameters(), includes())).map(Stream::toList);
  }

  /** The CapabilityStatement does not list an interaction that no type has to have. */
  private Stream<Variation> statements() {
    return Stream.of(SEARCH, "vread", "history-instance")
        .map(
            code ->
                new Variation(
                        "undeclared-" + code,
                        "interaction",
                        "the CapabilityStatement does not list " + code,
                        Disturbance.editing(
                            Ask::isMetadata, s -> undeclare(s, t -> true, "interaction", code)))
                    .lacking(
                        new Lack(
                            about ->
                                about.interactions().stream().anyMatch(i -> i.endsWith(":" + code))
                                    && (about.ofStatement() || !code.equals(SEARCH)),
                            Set.of(code))));
  }

  /** A search parameter is not supported that no search needs which matters most for its type. */
  private Stream<Variation> parameters() {
    return guide.capability().resources().stream()
        .filter(resource -> types.contains(resource.type()))
        .flatMap(resource -> optional(resource).map(name -> parameter(resource.type(), name)));
  }

  private static Stream<String> optional(ResourceCapability resource) {
    List<Expected<List<String>>> searches =
        Stream.concat(
                resource.parameters().stream()
                    .map(p -> new Expected<>(List.of(p.value()), p.strength())),
                resource.combinations().stream())
            .toList();
    Strength most =
        searches.stream().map(Expected::strength).min(Comparator.naturalOrder()).orElse(MAY);
    Set<String> needed =
        searches.stream()
            .filter(search -> search.strength() == most)
            .flatMap(search -> search.value().stream())
            .collect(Collectors.toSet());
    return resource.parameters().stream()
        .map(Expected::value)
        .filter(name -> !needed.contains(name))
        .distinct();
  }

  private Variation parameter(String type, String name) {
    Predicate<Ask> uses =
        ask ->
            ask.isSearch(type)
                && ask.parameter(n -> n.replaceFirst("[.:].*", "").equals(name)).isPresent();
    Disturbance statement =
        Disturbance.editing(Ask::isMetadata, s -> undeclare(s, type::equals, "searchParam", name));
    return new Variation(
            "no-" + type + "-by-" + name,
            type,
            "the search parameter %s of %s is not supported".formatted(name, type),
            (ask, server) -> uses.test(ask) ? Answer.refusal(400) : statement.answer(ask, server))
        .lacking(new Lack(about -> about.parameters().contains(type + ":" + name), Set.of(name)));
  }

  /** A search cannot bring along what it should, but need not. */
  private Stream<Variation> includes() {
    return guide.capability().resources().stream()
        .filter(resource -> types.contains(resource.type()))
        .flatMap(
            resource ->
                Stream.concat(
                    includes(resource, "_include", "searchInclude", resource.includes()),
                    includes(resource, "_revinclude", "searchRevInclude", resource.revIncludes())));
  }

  private static Stream<Variation> includes(
      ResourceCapability resource,
      String parameter,
      String member,
      List<Expected<String>> includes) {
    String type = resource.type();
    return includes.stream()
        .filter(include -> include.strength() != SHALL)
        .map(Expected::value)
        .map(
            include -> {
              Disturbance statement =
                  Disturbance.editing(
                      Ask::isMetadata,
                      s -> each(s, type::equals, r -> Disturbance.removeText(r, member, include)));
              return new Variation(
                      "no-" + type + parameter + "-" + include,
                      type,
                      "a search of %s cannot bring along %s".formatted(type, include),
                      (ask, server) ->
                          ask.isSearch(type)
                                  && ask.parameter(n -> n.startsWith(parameter))
                                      .filter(include::equals)
                                      .isPresent()
                              ? Answer.refusal(400)
                              : statement.answer(ask, server))
                  .lacking(
                      new Lack(
                          about ->
                              about.types().contains(type) && about.includes().contains(include),
                          Set.of(include)));
            });
  }

  private static void undeclare(
      ObjectNode statement, Predicate<String> types, String list, String name) {
    String member = list.equals("interaction") ? "code" : "name";
    each(
        statement,
        types,
        resource ->
            Disturbance.removeItems(
                resource, list, item -> item.path(member).asText().equals(name)));
  }

  private static void each(
      ObjectNode statement, Predicate<String> types, Consumer<ObjectNode> edit) {
    for (JsonNode resource : Json.items(statement.at("/rest/0/resource"))) {
      if (types.test(resource.path("type").asText())) {
        edit.accept((ObjectNode) resource);
      }
    }
  }
}
