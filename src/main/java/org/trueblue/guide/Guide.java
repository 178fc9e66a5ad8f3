package org.trueblue.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.outcome.Strength;

/** An implementation guide at one version, as far as it speaks to servers. Thread safe. */
public final class Guide {

  private final ConcurrentMap<String, Profile> profiles = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, List<MustSupportElement>> mustSupport =
      new ConcurrentHashMap<>();
  private final FhirPackage pack;
  private final Supplement supplement;
  private final Definitions definitions;
  private final Capability capability;
  private final SearchParameters parameters;
  private final Routing routing;
  private final Discovery discovery = new Discovery(this);

  /**
   * @param pack the package of the guide
   * @param base the definitions of FHIR itself
   * @throws IllegalArgumentException if the package says nothing about servers
   */
  public Guide(FhirPackage pack, Definitions base) {
    this(pack, base, Supplement.NONE);
  }

  /**
   * @param pack the package of the guide
   * @param base the definitions of FHIR itself
   * @param supplement what people add to it
   * @throws IllegalArgumentException if the package says nothing about servers
   */
  public Guide(FhirPackage pack, Definitions base, Supplement supplement) {
    this.pack = pack;
    this.supplement = supplement;
    this.definitions = new Layered(List.of(pack, base));
    this.capability =
        pack.all("CapabilityStatement").stream()
            .map(Capability::of)
            .filter(statement -> !statement.resources().isEmpty())
            .max(Comparator.comparingInt(statement -> statement.resources().size()))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s has no CapabilityStatement of a server, so it asks nothing of one"
                            .formatted(pack.id())));
    this.parameters = new SearchParameters(capability, definitions, supplement);
    this.routing = new Routing(this);
  }

  /** Which of its profiles a resource is held against. */
  public Routing routing() {
    return routing;
  }

  /** Name and version of its package. */
  public PackageId id() {
    return pack.id();
  }

  /** The package it was read from. */
  public FhirPackage pack() {
    return pack;
  }

  /** What people add to the package. */
  Supplement supplement() {
    return supplement;
  }

  /** How resources are found before anything is known of them. */
  public Discovery discovery() {
    return discovery;
  }

  /** Whether a server may do without a type altogether, as long as it says so. */
  public boolean leavesToServer(String type) {
    boolean asked =
        capability.resource(type).filter(r -> r.strength() == Strength.SHALL).isPresent();
    return !asked || supplement.isLeftToServer(type);
  }

  /** What it asks of servers. */
  public Capability capability() {
    return capability;
  }

  /** Its definitions, over those of FHIR itself. */
  public Definitions definitions() {
    return definitions;
  }

  /** The title that people know it by, with its version. */
  public String title() {
    return pack.manifest().path("title").asText(id().alias()).replace(" Implementation Guide", "")
        + " "
        + id().version();
  }

  /** A profile by its canonical URL. */
  public Profile profile(String canonical) {
    return profiles.computeIfAbsent(canonical, url -> Profile.of(url, definitions));
  }

  /** Whether a profile is there for others to build on, so that no resource is of it alone. */
  public boolean isAbstract(String canonical) {
    return definitions
        .find("StructureDefinition", Canonical.parse(canonical))
        .filter(structure -> structure.json().path("abstract").asBoolean(false))
        .isPresent();
  }

  /** Whether a profile has its name from the guide, of this version or another. */
  boolean isNamedByIt(String canonical) {
    String base = pack.manifest().path("canonical").asText();
    return !base.isEmpty() && canonical.startsWith(base + "/StructureDefinition/");
  }

  /** Whether a profile is at hand. */
  boolean isDefined(String canonical) {
    return definitions.find("StructureDefinition", Canonical.parse(canonical)).isPresent();
  }

  /** The profiles that it asks servers to support for a type, as far as they are defined. */
  public List<Profile> profiles(String type) {
    Stream<String> named =
        capability.resource(type).stream()
            .flatMap(resource -> resource.profiles().stream())
            .map(profile -> Canonical.parse(profile.value()).url());
    return Stream.concat(named, supplement.furtherProfiles(type).stream())
        .distinct()
        .flatMap(canonical -> defined(canonical).stream())
        .toList();
  }

  /**
   * A profile may build on one of a package that is not at hand; then nothing can be held to it.
   */
  private Optional<Profile> defined(String canonical) {
    try {
      return Optional.of(profile(canonical));
    } catch (IllegalArgumentException missing) {
      return Optional.empty();
    }
  }

  /** The elements of a profile that a server must support. */
  public List<MustSupportElement> mustSupport(Profile profile) {
    return mustSupport.computeIfAbsent(
        profile.url(),
        url ->
            MustSupport.of(
                profile,
                definitions,
                supplement.mustSupport(profile.name()).stream()
                    .flatMap(change -> change.add().stream())
                    .collect(Collectors.toSet())));
  }

  /**
   * One of them by its id.
   *
   * @throws IllegalArgumentException if the profile has no such element
   */
  public MustSupportElement mustSupport(Profile profile, String id) {
    return mustSupport(profile).stream()
        .filter(element -> element.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(profile.name() + " asks for no " + id));
  }

  /** The elements of which one suffices in place of an element that a server must support. */
  public List<MustSupportElement> insteadOf(Profile profile, String element) {
    Set<String> others =
        supplement.mustSupport(profile.name()).stream()
            .map(MustSupportChange::either)
            .filter(either -> either.contains(element))
            .flatMap(List::stream)
            .filter(other -> !other.equals(element))
            .collect(Collectors.toSet());
    return mustSupport(profile).stream().filter(e -> others.contains(e.id())).toList();
  }

  /** What a search parameter means on a resource type, by the guide or else by FHIR. */
  public Optional<SearchDefinition> search(String type, String name) {
    return parameters.search(type, name);
  }

  /** How a search parameter of a type may be used, by the guide. */
  public SearchFacts searchFacts(String type, String name) {
    return parameters
        .definition(type, name)
        .map(SearchFacts::of)
        .orElse(SearchFacts.NONE)
        .withComparators(supplement.comparators(type, name));
  }

  /** Whether a date parameter of a type looks at times of day, or at calendar dates alone. */
  boolean looksAtTimes(String type, String name) {
    return parameters.looksAtTimes(type, name);
  }

  /**
   * The canonical URL under which a search parameter of a type is defined, empty if nobody says.
   */
  String searchDefinition(String type, String name) {
    return parameters.definition(type, name).map(p -> p.path("url").asText("")).orElse("");
  }

  /** What it asks of resources of a type beyond its profiles. */
  public List<Rule> rules(String type) {
    return supplement.rules(type);
  }

  /**
   * One of the rules of a type.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public Rule rule(String type, String id) {
    return rules(type).stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule %s of %s".formatted(id, type)));
  }

  /** The id of the requirement that a rule is. */
  public String requirement(Rule rule) {
    return String.join("/", id().prefix(), rule.type(), "rule", rule.id());
  }

  /**
   * Why what an invariant found is the guide's fault.
   *
   * @param code of the validator: the URL of a profile, a number sign, and the key of the invariant
   * @return empty if it is not
   */
  public Optional<String> wronglyFound(String code) {
    return supplement.flaws().wronglyFound(code.substring(code.indexOf('#') + 1));
  }

  /** Faults of its invariants in resources of a type, in words. */
  public List<String> defects(String type) {
    return supplement.flaws().of(type);
  }

  /** Whether a profile of it wants resources to say which profiles they follow. */
  public boolean wantsClaims() {
    return capability.resources().stream()
        .flatMap(resource -> profiles(resource.type()).stream())
        .flatMap(profile -> profile.element(profile.type() + ".meta.profile").stream())
        .anyMatch(element -> element.path("min").asInt(0) > 0);
  }

  /** Whether a server may do without searches of a type, as long as it declares none. */
  public boolean leavesSearchToServer(String type) {
    return !supplement.isSearched(type) && isSearchOptional(type);
  }

  private boolean isSearchOptional(String type) {
    return capability.resource(type).stream()
        .flatMap(resource -> resource.interactions().stream())
        .anyMatch(i -> i.value().equals("search-type") && i.strength() == Strength.MAY);
  }

  /** The searches of a type that it asks for, as names of their parameters, SHALL first. */
  public List<List<String>> searches(String type) {
    return searches(type, Strength.SHOULD);
  }

  /** The same, of those that it asks for as strongly as this. */
  public List<List<String>> searches(String type, Strength atLeast) {
    return capability.resource(type).stream()
        .flatMap(SearchDuties::searches)
        .filter(search -> search.strength().compareTo(atLeast) <= 0)
        .sorted(Comparator.comparing(Expected::strength))
        .map(Expected::value)
        .toList();
  }

  /** The id of the requirement that a type can be searched by these parameters. */
  public String searchRequirement(String type, List<String> names) {
    return String.join("/", id().prefix(), type, SearchDuties.path(names));
  }

  /**
   * A parameter for the status of resources of some type.
   *
   * @param codes all that it may have
   */
  public record AnyStatus(SearchDefinition parameter, List<String> codes) {
    public AnyStatus {
      codes = List.copyOf(codes);
    }
  }

  /** How to ask for resources of a type whatever their status, for servers that want it named. */
  public Optional<AnyStatus> anyStatus(String type) {
    return capability.resource(type).stream()
        .flatMap(resource -> resource.parameters().stream())
        .filter(parameter -> parameter.value().endsWith("status"))
        .flatMap(parameter -> search(type, parameter.value()).stream())
        .map(definition -> new AnyStatus(definition, codes(type, definition.name())))
        .filter(any -> !any.codes().isEmpty())
        .findFirst();
  }

  /** The codes that a parameter may be searched for, where its element is bound to a short list. */
  public List<String> codes(String type, String name) {
    return search(type, name).stream()
        .flatMap(
            definition ->
                profiles(type).stream()
                    .limit(1)
                    .flatMap(
                        profile ->
                            new SearchCodes(profile, definitions)
                                .bound(definition.expression()).stream()))
        .toList();
  }

  /** The types that a reference parameter may lead to. */
  public List<String> targets(String type, String name) {
    return parameters
        .definition(type, name)
        .map(p -> Json.strings(p.path("target")))
        .orElse(List.of());
  }
}
