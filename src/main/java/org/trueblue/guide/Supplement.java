package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.guide.MustSupportElement.Step;
import org.trueblue.outcome.Strength;

/**
 * What people add to a guide, in {@code guide.yaml} beside its versions: where each version is
 * published, its invariants in our words, and what its package does not say, with the reason; and
 * in {@code attestations.yaml}, what only people can say of a server. An entry that names no
 * versions concerns them all.
 *
 * @param yaml the file, a missing node if there is none
 * @param version of the guide
 */
public record Supplement(JsonNode yaml, String version) {

  /** Nothing added. */
  public static final Supplement NONE = new Supplement(MissingNode.getInstance(), "");

  /** Reads the file of a guide. */
  public static Supplement read(Path carried, PackageId id) throws IOException {
    Path folder = carried.resolve(id.name());
    if (!Files.exists(folder.resolve("guide.yaml"))) {
      return NONE;
    }
    YAMLMapper yaml = new YAMLMapper();
    ObjectNode all = (ObjectNode) yaml.readTree(folder.resolve("guide.yaml").toFile());
    Path attestations = folder.resolve("attestations.yaml");
    if (Files.exists(attestations)) {
      all.set("attestations", yaml.readTree(attestations.toFile()));
    }
    return new Supplement(all, id.version());
  }

  /** The page of an artifact in the published guide, or its canonical URL where none is known. */
  URI page(String artifactPage, String canonical) {
    String base = yaml.path("published").path(version).asText("");
    return URI.create(base.isEmpty() ? canonical : base + artifactPage);
  }

  /** Our wording of the invariants; see {@link Facts}. */
  public List<JsonNode> invariants() {
    return entries("invariants").toList();
  }

  /**
   * A type that a server is free to leave, though the package asks for it.
   *
   * @return empty if the type is asked for as the package says
   */
  boolean isLeftToServer(String type) {
    return entries("choice-of-types")
        .anyMatch(entry -> !Json.strings(entry.path("except")).contains(type));
  }

  /** Whether the guide asks for searches of a type on its page, whatever its package says. */
  boolean isSearched(String type) {
    return entries("searched").anyMatch(entry -> Json.strings(entry.path("types")).contains(type));
  }

  /** Whether each resource of a type is of one profile alone. */
  boolean isOfOneProfile(String type) {
    return entries("one-profile-each").anyMatch(entry -> entry.path("type").asText().equals(type));
  }

  /** The elements that tell of which profile a resource is, where no others do. */
  List<String> telling(String type) {
    return entries("one-profile-each")
        .filter(entry -> entry.path("type").asText().equals(type))
        .flatMap(entry -> Json.strings(entry.path("told-by")).stream())
        .toList();
  }

  /** What is asked of servers in words alone. */
  InWords inWords() {
    return new InWords(this);
  }

  /** What is wrong with the guide's own invariants. */
  Flaws flaws() {
    return new Flaws(this);
  }

  /** Whether anything is asked beyond the profiles. */
  public boolean hasRules() {
    return entries("rules").findAny().isPresent();
  }

  /** Profiles of a type that the package forgot to name. */
  List<String> furtherProfiles(String type) {
    return entries("further-profiles")
        .filter(entry -> entry.path("type").asText().equals(type))
        .flatMap(entry -> Json.strings(entry.path("profiles")).stream())
        .toList();
  }

  /** What a search parameter looks at, where its own expression finds nothing. */
  Optional<String> expression(String type, String parameter) {
    return entries("search-expressions")
        .filter(entry -> entry.path("type").asText().equals(type))
        .filter(entry -> entry.path("parameter").asText().equals(parameter))
        .map(entry -> entry.path("expression").asText())
        .findFirst();
  }

  /**
   * What departs from the flags of a profile. An entry that names no profiles is about them all.
   */
  List<MustSupportChange> mustSupport(String profile) {
    return entries("must-support")
        .filter(
            entry ->
                !entry.has("profiles") || Json.strings(entry.path("profiles")).contains(profile))
        .map(MustSupportChange::of)
        .toList();
  }

  /** What the record must show beside the flags of profiles. */
  List<Showing> shown() {
    return entries("shown")
        .flatMap(entry -> Showing.of(entry, page(entry.path("source").asText())))
        .toList();
  }

  /** What a resource says itself, unless one that refers to it does. */
  List<Related> saidByEach() {
    return related("said-by-each");
  }

  /** Addresses in resources of one type that are in resources of another type too. */
  List<Related> sameAddress() {
    return related("same-address");
  }

  private List<Related> related(String section) {
    return entries(section)
        .map(entry -> Related.of(entry, page(entry.path("source").asText())))
        .toList();
  }

  /** The way to the codes that a profile is about, where the package does not list them. */
  Optional<List<Step>> about(String profile) {
    return entries("about")
        .filter(entry -> entry.path("profile").asText().equals(profile))
        .map(
            entry ->
                List.of(
                    new Step(
                        entry.path("element").asText(),
                        Set.of(),
                        List.of(
                            new SliceRule.InCodes(
                                List.of(), Set.copyOf(Json.strings(entry.path("codes"))))))))
        .findFirst();
  }

  /** Value sets that no package at hand has. */
  public FurtherValueSets valueSets() {
    return FurtherValueSets.of(entries("value-sets"));
  }

  /** What is asked of resources of a type beyond the profiles. */
  List<Rule> rules(String type) {
    return entries("rules")
        .flatMap(entry -> Rule.of(entry, page(entry.path("source").asText())))
        .filter(rule -> rule.type().equals(type))
        .toList();
  }

  /** What searches bring along by what they bring along. */
  List<Iteration> iterations(String type) {
    return entries("iterated-includes")
        .map(entry -> Iteration.of(entry, page(entry.path("source").asText())))
        .filter(iteration -> iteration.type().equals(type))
        .toList();
  }

  /** Where it stands written that what comes along is what a read gives, if it does. */
  Optional<URI> includesAsRead() {
    return source("includes-as-read");
  }

  /** Where it stands written that the search parameters of a type work in pairs, if they do. */
  Optional<URI> pairs(String type) {
    return entries("searches-in-pairs")
        .filter(entry -> entry.path("type").asText().equals(type))
        .map(entry -> page(entry.path("source").asText()))
        .findFirst();
  }

  /** The comparators that a parameter of a type takes beyond what its definition says. */
  List<String> comparators(String type, String parameter) {
    return entries("comparators")
        .filter(entry -> Json.strings(entry.path("types")).contains(type))
        .filter(entry -> Json.strings(entry.path("parameters")).contains(parameter))
        .flatMap(entry -> Json.strings(entry.path("comparators")).stream())
        .toList();
  }

  /** How strongly something is asked for that the package leaves open: a format, an element. */
  Optional<Strength> strength(String what) {
    return entries("strengths")
        .filter(entry -> entry.path("of").asText().equals(what))
        .map(entry -> Strength.valueOf(entry.path("strength").asText()))
        .findFirst();
  }

  /** Where it stands written what a server does with missing data, if it does. */
  Optional<URI> missingData() {
    return source("missing-data");
  }

  private Optional<URI> source(String section) {
    return entries(section).map(entry -> page(entry.path("source").asText())).findFirst();
  }

  /** A page of the published guide, unless it is written in full; versions rename their pages. */
  URI page(String page) {
    return page.startsWith("http")
        ? URI.create(page)
        : URI.create(
            yaml.path("published").path(version).asText("")
                + yaml.path("pages").path(version).path(page).asText(page));
  }

  /** What a section of the file says of this version. */
  Stream<JsonNode> entries(String section) {
    return Json.items(yaml.path(section)).stream().filter(this::concerns);
  }

  private boolean concerns(JsonNode entry) {
    List<String> versions = Json.strings(entry.path("versions"));
    return versions.isEmpty() || versions.contains(version);
  }
}
