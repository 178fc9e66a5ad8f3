package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Strength;

/**
 * What a CapabilityStatement says of a REST server (R4, section 5.2): the duties where a guide
 * wrote it, the declarations where a server did.
 *
 * @param json the statement
 * @param formats the media types of {@code CapabilityStatement.format}
 * @param resources {@code rest.resource} of the server mode
 */
public record Capability(
    Resource json, List<Expected<String>> formats, List<ResourceCapability> resources) {

  private static final String COMBINATION =
      "http://hl7.org/fhir/StructureDefinition/capabilitystatement-search-parameter-combination";

  public Capability {
    formats = List.copyOf(formats);
    resources = List.copyOf(resources);
  }

  /**
   * What it says of one resource type.
   *
   * @param type resource type
   * @param strength how strongly the type is asked for
   * @param profiles the canonical URLs of {@code supportedProfile}
   * @param interactions codes such as {@code read}
   * @param parameters names of search parameters
   * @param combinations names of parameters that work together
   * @param definitions what is said of the meaning of each parameter
   * @param includes {@code searchInclude}
   * @param revIncludes {@code searchRevInclude}
   */
  public record ResourceCapability(
      String type,
      Strength strength,
      List<Expected<String>> profiles,
      List<Expected<String>> interactions,
      List<Expected<String>> parameters,
      List<Expected<List<String>>> combinations,
      List<ParameterDefinition> definitions,
      List<Expected<String>> includes,
      List<Expected<String>> revIncludes) {

    /** How strongly a profile is asked for; as strongly as the type if it is not named. */
    Strength strength(Profile profile) {
      return profiles.stream()
          .filter(named -> Canonical.parse(named.value()).url().equals(profile.url()))
          .map(Expected::strength)
          .findFirst()
          .orElse(strength);
    }

    /** Whether an interaction is named, whatever its expectation. */
    public boolean hasInteraction(String code) {
      return interactions.stream().anyMatch(interaction -> interaction.value().equals(code));
    }

    /** The reverse includes that are asked for and bring resources of this type. */
    public List<String> includesInReverse(String broughtType) {
      return Expected.asked(revIncludes).stream()
          .map(Expected::value)
          .filter(include -> include.startsWith(broughtType + ":"))
          .toList();
    }

    /** Whether it says that the type can be searched: by the interaction, or by a parameter. */
    public boolean declaresSearches() {
      return hasInteraction("search-type") || !parameters.isEmpty();
    }

    /** Whether a search parameter is named, whatever its expectation. */
    public boolean hasParameter(String name) {
      return parameters.stream().anyMatch(parameter -> parameter.value().equals(name));
    }
  }

  /**
   * Which definition a parameter has.
   *
   * @param name of the parameter
   * @param type as it is declared, such as {@code token}; empty if none is
   * @param canonical of its SearchParameter, empty if none is named
   */
  public record ParameterDefinition(String name, String type, String canonical) {}

  /** Reads a CapabilityStatement. */
  public static Capability of(Resource statement) {
    List<ResourceCapability> resources = new ArrayList<>();
    for (JsonNode rest : Json.items(statement.json().path("rest"))) {
      if (rest.path("mode").asText("server").equals("server")) {
        Json.items(rest.path("resource"))
            .forEach(resource -> resources.add(resource(resource, rest.path("searchParam"))));
      }
    }
    return new Capability(statement, primitives(statement.json(), "format"), resources);
  }

  /** What it says of a resource type, if it names it. */
  public Optional<ResourceCapability> resource(String type) {
    return resources.stream().filter(resource -> resource.type().equals(type)).findFirst();
  }

  /** Whether it says that reads of a type heed {@code If-None-Match} (R4, section 3.1.0.1.8). */
  public boolean readsIfNoneMatch(String type) {
    return Json.items(json.json().path("rest")).stream()
        .flatMap(rest -> Json.items(rest.path("resource")).stream())
        .filter(resource -> resource.path("type").asText().equals(type))
        .anyMatch(
            resource ->
                Set.of("not-match", "full-support")
                    .contains(resource.path("conditionalRead").asText()));
  }

  /** The profiles that it names for any type, without versions. */
  public List<String> profiles() {
    return resources.stream()
        .flatMap(resource -> resource.profiles().stream())
        .map(profile -> profile.value().replaceFirst("\\|.*", ""))
        .distinct()
        .toList();
  }

  /**
   * Nothing is asked for more strongly than the type that it belongs to. Parameters that are
   * declared once, for all types, are parameters of each (R4,
   * CapabilityStatement.rest.searchParam).
   */
  private static ResourceCapability resource(JsonNode resource, JsonNode ofAllTypes) {
    List<JsonNode> parameters = new ArrayList<>(Json.items(resource.path("searchParam")));
    parameters.addAll(Json.items(ofAllTypes));
    Strength strength = Expected.strengthOf(resource);
    List<Expected<String>> profiles = new ArrayList<>(primitives(resource, "supportedProfile"));
    if (resource.path("profile").isTextual()) {
      profiles.add(new Expected<>(resource.path("profile").asText(), Strength.SHALL));
    }
    return new ResourceCapability(
        resource.path("type").asText(),
        strength,
        Expected.atMost(strength, profiles),
        Expected.atMost(strength, members(Json.items(resource.path("interaction")), "code")),
        Expected.atMost(strength, members(parameters, "name")),
        Expected.atMost(strength, combinations(resource)),
        parameters.stream()
            .map(
                parameter ->
                    new ParameterDefinition(
                        parameter.path("name").asText(),
                        parameter.path("type").asText(""),
                        parameter.path("definition").asText("")))
            .toList(),
        Expected.atMost(strength, primitives(resource, "searchInclude")),
        Expected.atMost(strength, primitives(resource, "searchRevInclude")));
  }

  private static List<Expected<String>> members(List<JsonNode> items, String member) {
    return items.stream()
        .map(item -> new Expected<>(item.path(member).asText(), Expected.strengthOf(item)))
        .toList();
  }

  /** Primitives carry their extensions in a list beside them. */
  private static List<Expected<String>> primitives(JsonNode resource, String list) {
    List<Expected<String>> expected = new ArrayList<>();
    JsonNode values = resource.path(list);
    for (int i = 0; i < values.size(); i++) {
      if (values.path(i).isTextual()) {
        expected.add(
            new Expected<>(
                values.path(i).asText(), Expected.strengthOf(resource.path("_" + list).path(i))));
      }
    }
    return expected;
  }

  private static List<Expected<List<String>>> combinations(JsonNode resource) {
    List<Expected<List<String>>> combinations = new ArrayList<>();
    for (JsonNode extension : Json.items(resource.path("extension"))) {
      if (extension.path("url").asText().equals(COMBINATION)) {
        List<String> names =
            Json.items(extension.path("extension")).stream()
                .filter(part -> part.path("url").asText().equals("required"))
                .map(part -> part.path("valueString").asText())
                .sorted()
                .toList();
        combinations.add(new Expected<>(names, Expected.strengthOf(extension)));
      }
    }
    return combinations;
  }
}
