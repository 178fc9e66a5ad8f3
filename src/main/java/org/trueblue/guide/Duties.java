package org.trueblue.guide;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Requirement;

/**
 * Turns what a guide says about servers into duties, one for each thing that can be seen to be met
 * or not. Deterministic: the same guide gives the same duties in the same order.
 */
public final class Duties {

  private static final String R4 = "http://hl7.org/fhir/R4/";

  private final List<Duty> duties = new ArrayList<>();
  private final Guide guide;
  private final Publication publication;

  private Duties(Guide guide, Publication publication) {
    this.guide = guide;
    this.publication = publication;
  }

  /** All duties of a guide. */
  public static List<Duty> of(Guide guide, Publication publication) {
    Duties duties = new Duties(guide, publication);
    duties.server();
    guide.capability().resources().stream()
        .sorted(Comparator.comparing(resource -> !resource.type().equals("Patient")))
        .forEach(duties::resource);
    return List.copyOf(duties.duties);
  }

  /** The same as a catalogue of requirements. */
  public static Catalogue catalogue(List<Duty> duties) {
    return new Catalogue(
        duties.stream()
            .map(duty -> new Catalogue.Entry(duty.requirement(), duty.coverage()))
            .toList());
  }

  /** The searches of a type that a guide asks for, such as {@code birthdate+name}, SHALL first. */
  public static List<String> searches(Guide guide, String type) {
    return guide.capability().resource(type).stream()
        .flatMap(Duties::searchesOf)
        .sorted(Comparator.comparing(Expected::strength))
        .map(search -> String.join("+", search.value()))
        .toList();
  }

  private void server() {
    Topic server = new Topic("server", "Server", "server", serverPage("#behavior"));
    add(
        server.with(URI.create(R4 + "http.html#capabilities")),
        Interaction.METADATA,
        Strength.SHALL,
        "metadata",
        "The server gives its CapabilityStatement, valid, for FHIR R4, when it is asked for"
            + " [base]/metadata.",
        Map.of());
    add(
        server.with(serverPage("")),
        Interaction.DECLARED_INSTANTIATES,
        Strength.SHOULD,
        "instantiates",
        "The CapabilityStatement says that it instantiates the guide's.",
        Map.of("canonical", guide.capability().json().json().path("url").asText()));
    for (Expected<String> format : guide.capability().formats()) {
      add(
          server,
          Interaction.DECLARED_FORMAT,
          format.strength(),
          "format/" + format.value(),
          "The CapabilityStatement declares the format %s.".formatted(format.value()),
          Map.of("format", format.value()));
    }
    add(
        server.with(URI.create(R4 + "security.html#http")),
        Interaction.UNAUTHORIZED,
        Strength.SHALL,
        "unauthorized",
        "A request without credentials for a patient's data is refused with 401, 403 or 404.",
        Map.of());
    add(
        server,
        Interaction.DECLARED_ANOTHER_PROFILE,
        Strength.SHALL,
        "profile/another",
        "The CapabilityStatement declares at least one profile of the guide besides Patient.",
        Map.of());
  }

  private void resource(ResourceCapability resource) {
    List<Profile> profiles = resource.profiles().stream().flatMap(p -> find(p).stream()).toList();
    String type = resource.type();
    Topic topic =
        profiles.size() == 1
            ? topic(profiles.get(0), type)
            : new Topic(
                type, type, type.toLowerCase(java.util.Locale.ROOT), serverPage("#" + type));
    declarations(resource, topic);
    interactions(resource, topic);
    searches(resource, topic);
    for (Profile profile : profiles) {
      profile(profile, topic(profile, type), resource);
    }
    errors(resource, topic);
  }

  private Optional<Profile> find(Expected<String> canonical) {
    try {
      return Optional.of(guide.profile(canonical.value()));
    } catch (IllegalArgumentException ofAnotherGuide) {
      return Optional.empty();
    }
  }

  private Topic topic(Profile profile, String type) {
    String page = "StructureDefinition-" + profile.name() + ".html";
    return new Topic(
        type,
        profile.title(),
        profile.name(),
        publication.page(guide.id().version(), page, profile.url()));
  }

  /** What a server does for a guide, it declares. */
  private void declarations(ResourceCapability resource, Topic topic) {
    String type = resource.type();
    for (Expected<String> profile : resource.profiles()) {
      add(
          topic,
          Interaction.DECLARED_PROFILE,
          type.equals("Patient") ? profile.strength() : Strength.SHOULD,
          "declares/profile/" + profile.value().substring(profile.value().lastIndexOf('/') + 1),
          "The CapabilityStatement declares the profile %s for %s."
              .formatted(profile.value(), type),
          Map.of("type", type, "profile", profile.value()));
    }
    for (Expected<String> interaction : asked(resource.interactions())) {
      add(
          topic,
          Interaction.DECLARED_INTERACTION,
          interaction.strength(),
          "declares/interaction/" + interaction.value(),
          "The CapabilityStatement declares %s for %s.".formatted(interaction.value(), type),
          Map.of("type", type, "interaction", interaction.value()));
    }
    parameters(resource)
        .forEach(
            (name, strength) ->
                add(
                    topic,
                    Interaction.DECLARED_SEARCH,
                    strength,
                    "declares/search/" + name,
                    "The CapabilityStatement declares the search parameter %s for %s."
                        .formatted(name, type),
                    Map.of("type", type, "parameter", name)));
    for (Expected<String> include : asked(resource.revIncludes())) {
      add(
          topic,
          Interaction.DECLARED_REVINCLUDE,
          include.strength(),
          "declares/revinclude/" + include.value(),
          "The CapabilityStatement declares _revinclude of %s for %s."
              .formatted(include.value(), type),
          Map.of("type", type, "include", include.value()));
    }
  }

  /** A parameter is asked for as strongly as the strongest search that needs it. */
  private static Map<String, Strength> parameters(ResourceCapability resource) {
    Map<String, Strength> strengths = new LinkedHashMap<>();
    searchesOf(resource)
        .forEach(
            search ->
                search
                    .value()
                    .forEach(
                        name ->
                            strengths.merge(
                                name, search.strength(), (a, b) -> a.compareTo(b) <= 0 ? a : b)));
    return strengths;
  }

  private void interactions(ResourceCapability resource, Topic topic) {
    Map<String, String> cells = Map.of("type", resource.type());
    for (Expected<String> interaction : asked(resource.interactions())) {
      Strength strength = interaction.strength();
      switch (interaction.value()) {
        case "read" ->
            add(
                topic.with(URI.create(R4 + "http.html#read")),
                Interaction.READ,
                strength,
                "read",
                "A client can read a %s by its id.".formatted(resource.type()),
                cells);
        case "vread" ->
            add(
                topic.with(URI.create(R4 + "http.html#vread")),
                Interaction.VREAD,
                strength,
                "vread",
                "A client can read a version of a %s.".formatted(resource.type()),
                cells);
        case "history-instance" ->
            add(
                topic.with(URI.create(R4 + "http.html#history")),
                Interaction.HISTORY,
                strength,
                "history-instance",
                "A client can read the history of a %s.".formatted(resource.type()),
                cells);
        default -> {
          // search-type is judged by the searches; the others are not asked for by guides to read
        }
      }
    }
  }

  private void searches(ResourceCapability resource, Topic topic) {
    String type = resource.type();
    for (Expected<List<String>> search : searchesOf(resource).toList()) {
      String names = String.join("+", search.value());
      Map<String, String> cells = Map.of("type", type, "parameters", names);
      add(
          topic,
          Interaction.SEARCH,
          search.strength(),
          "search/" + names,
          "A client can search %s by %s.".formatted(type, names),
          cells);
      add(
          topic.with(URI.create(R4 + "http.html#search")),
          Interaction.SEARCH_POST,
          search.strength(),
          "search-post/" + names,
          "A search of %s by %s gives the same by POST as by GET.".formatted(type, names),
          cells);
      if (has(type, search.value(), SearchType.TOKEN)) {
        add(
            topic.with(URI.create(R4 + "search.html#token")),
            Interaction.SEARCH_SYSTEM,
            search.strength(),
            "search-system/" + names,
            "A search of %s by %s takes codes with their system.".formatted(type, names),
            cells);
      }
      if (has(type, search.value(), SearchType.REFERENCE)) {
        add(
            topic.with(URI.create(R4 + "search.html#reference")),
            Interaction.SEARCH_REFERENCE,
            search.strength(),
            "search-reference/" + names,
            "A search of %s by %s takes id and Type/id alike.".formatted(type, names),
            cells);
      }
    }
    if (searchesOf(resource).findAny().isPresent()) {
      add(
          topic.with(URI.create(R4 + "search.html#return")),
          Interaction.SEARCHSET,
          Strength.SHALL,
          "search/searchset",
          "The result of a search of %s is a valid searchset Bundle.".formatted(type),
          Map.of(
              "type",
              type,
              "searches",
              searchesOf(resource)
                  .filter(search -> search.strength() == Strength.SHALL)
                  .map(search -> String.join("+", search.value()))
                  .collect(Collectors.joining(", "))));
      add(
          topic.with(URI.create(R4 + "search.html#count")),
          Interaction.PAGING,
          Strength.SHALL,
          "search/_count",
          "A page of a search of %s holds no more matches than _count, and the pages together hold"
              .concat(" each match once.")
              .formatted(type),
          Map.of("type", type));
    }
    for (Expected<String> include : asked(resource.revIncludes())) {
      add(
          topic,
          Interaction.REVINCLUDE,
          include.strength(),
          "revinclude/" + include.value(),
          "A search of %s can include the %s resources that refer to its matches."
              .formatted(type, include.value().replaceFirst(":.*", "")),
          Map.of("type", type, "include", include.value()));
    }
  }

  private static Stream<Expected<List<String>>> searchesOf(ResourceCapability resource) {
    return Stream.concat(
            resource.parameters().stream()
                .map(p -> new Expected<>(List.of(p.value()), p.strength())),
            resource.combinations().stream())
        .filter(search -> search.strength() != Strength.MAY)
        .distinct();
  }

  private boolean has(String type, List<String> names, SearchType searchType) {
    return names.stream()
        .filter(name -> !name.equals("_id"))
        .flatMap(name -> guide.search(type, name).stream())
        .map(SearchDefinition::type)
        .anyMatch(searchType::equals);
  }

  private void profile(Profile profile, Topic topic, ResourceCapability resource) {
    String type = profile.type();
    Map<String, String> cells = Map.of("type", type, "profile", profile.url());
    add(
        topic,
        Interaction.PROFILE,
        Strength.SHALL,
        topic.area(profile) + "profile",
        "Each %s conforms to %s.".formatted(type, profile.title()),
        cells);
    for (MustSupportElement element : guide.mustSupport(profile)) {
      add(
          topic,
          Interaction.MUST_SUPPORT,
          Strength.SHALL,
          topic.area(profile) + "must-support/" + element.id(),
          element.uscdi()
              ? "The server can populate %s, which USCDI requires.".formatted(element.id())
              : "The server can populate %s.".formatted(element.id()),
          Map.of("type", type, "profile", profile.url(), "element", element.id()));
    }
    if (resource.interactions().stream().anyMatch(i -> i.value().equals("read"))) {
      add(
          topic.with(
              publication.page(
                  guide.id().version(), "general-requirements.html#missing-data", profile.url())),
          Interaction.MISSING_DATA,
          Strength.SHALL,
          topic.area(profile) + "missing-data",
          "What is missing in a %s is marked by a data-absent-reason, where it must be there."
              .formatted(type),
          cells);
    }
  }

  private void errors(ResourceCapability resource, Topic topic) {
    String type = resource.type();
    if (resource.hasInteraction("read")) {
      add(
          topic.with(serverPage("#behavior")),
          Interaction.UNKNOWN_ID,
          Strength.SHALL,
          "error/unknown-id",
          "Reading a %s that does not exist is answered with 404.".formatted(type),
          Map.of("type", type));
    }
    searchesOf(resource)
        .filter(search -> has(type, search.value(), SearchType.DATE))
        .min(Comparator.comparing(Expected::strength))
        .ifPresent(
            search -> {
              String names = String.join("+", search.value());
              add(
                  topic.with(serverPage("#behavior")),
                  Interaction.BAD_VALUE,
                  search.strength(),
                  "error/bad-value",
                  "A search of %s by %s with a value that is no date is answered with 400."
                      .formatted(type, names),
                  Map.of("type", type, "parameters", names));
            });
    if (searchesOf(resource).findAny().isPresent()) {
      add(
          topic.with(URI.create(R4 + "search.html#errors")),
          Interaction.STRICT,
          Strength.SHOULD,
          "error/strict",
          "A search of %s with an unknown parameter is an error where the client asks for strict"
              .concat(" handling.")
              .formatted(type),
          Map.of("type", type));
    }
  }

  private static <T> List<Expected<T>> asked(List<Expected<T>> expected) {
    return expected.stream().filter(e -> e.strength() != Strength.MAY).toList();
  }

  private URI serverPage(String anchor) {
    String url = guide.capability().json().json().path("url").asText();
    String id = url.substring(url.lastIndexOf('/') + 1);
    return publication.page(
        guide.id().version(), "CapabilityStatement-" + id + ".html" + anchor, url);
  }

  private void add(
      Topic topic,
      Interaction interaction,
      Strength strength,
      String path,
      String text,
      Map<String, String> cells) {
    String area = topic.type().equals("server") ? "server" : topic.type();
    String id = String.join("/", guide.id().prefix(), area, path);
    duties.add(
        new Duty(
            new Requirement(
                id,
                strength,
                topic.source(),
                text,
                guide.id().alias() + "@" + guide.id().version(),
                topic.title(),
                interaction.group()),
            coverage(topic.type(), strength),
            interaction,
            topic.feature(),
            cells));
  }

  private static Coverage coverage(String type, Strength strength) {
    if (strength == Strength.MAY) {
      return new Coverage.Excluded("a server may leave it, and nothing follows if it does");
    }
    return Arrays.asList("server", "Patient").contains(type)
        ? new Coverage.Tested()
        : new Coverage.Pending("so far the features cover the server and Patient");
  }

  /**
   * Where duties belong.
   *
   * @param type resource type, or {@code server}
   * @param title for people
   * @param feature name of the feature file
   * @param source where they stand written
   */
  private record Topic(String type, String title, String feature, URI source) {
    Topic with(URI otherSource) {
      return new Topic(type, title, feature, otherSource);
    }

    /** Profiles of one type share its id, so theirs carry the name of the profile. */
    String area(Profile profile) {
      return feature.equals(profile.name()) ? profile.name() + "/" : "";
    }
  }
}
