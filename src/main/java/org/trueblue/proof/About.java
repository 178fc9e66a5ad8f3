package org.trueblue.proof;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Interaction;
import org.trueblue.requirement.Requirement;

/**
 * What a requirement is about. A server that does without one of these things may be judged
 * otherwise by it; by any other requirement it may not.
 *
 * @param types of resources: those that it names, and those to which what it names leads
 * @param profiles canonical URLs
 * @param elements from their type on, without slices: {@code Goal.target.dueDate}
 * @param parameters of searches, each behind its type: {@code Goal:target-date}
 * @param interactions by their codes, and paging: {@code Goal:vread}
 * @param includes as a client asks for them: {@code Provenance:target}
 * @param ofStatement whether it is about what the CapabilityStatement says
 */
record About(
    Set<String> types,
    Set<String> profiles,
    Set<String> elements,
    Set<String> parameters,
    Set<String> interactions,
    Set<String> includes,
    boolean ofStatement) {

  private static final Pattern WORD = Pattern.compile("[A-Z][A-Za-z]+");

  /** Which interaction a client needs to see whether a duty is met. */
  private static final Map<Interaction, String> NEEDED =
      Map.of(
          Interaction.READ, "read",
          Interaction.VREAD, "vread",
          Interaction.VERSIONED_REFERENCE, "vread",
          Interaction.HISTORY, "history-instance",
          Interaction.PAGING, "paging");

  About {
    types = Set.copyOf(types);
    profiles = Set.copyOf(profiles);
    elements = Set.copyOf(elements);
    parameters = Set.copyOf(parameters);
    interactions = Set.copyOf(interactions);
    includes = Set.copyOf(includes);
  }

  /** What a requirement is about of which nothing is known but its words: the types in them. */
  static About of(Requirement requirement) {
    Set<String> words =
        WORD.matcher(requirement.id() + " " + requirement.text())
            .results()
            .map(found -> found.group())
            .collect(Collectors.toSet());
    return new About(words, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
  }

  /** What a duty is about, by what its scenario is filled with. */
  static About of(Guide guide, Duty duty) {
    String type = duty.cell("type");
    Set<String> parameters =
        Stream.of("parameters", "searches", "parameter", "chain")
            .flatMap(cell -> parts(duty.cell(cell)))
            .map(name -> type + ":" + name.replaceFirst("[.:].*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> includes =
        Stream.of("include", "iterate")
            .flatMap(cell -> parts(duty.cell(cell)))
            .collect(Collectors.toSet());
    Set<String> profiles =
        Stream.of("profile", "target")
            .flatMap(cell -> parts(duty.cell(cell)))
            .collect(Collectors.toSet());
    Set<String> read = union(parameters, includes);
    return new About(
        types(guide, duty, profiles, read),
        profiles,
        elements(guide, duty, read),
        parameters,
        parts(NEEDED.getOrDefault(duty.interaction(), duty.cell("interaction")))
            .map(code -> type + ":" + code)
            .collect(Collectors.toSet()),
        includes,
        duty.interaction().name().startsWith("DECLARED"));
  }

  private static Set<String> types(
      Guide guide, Duty duty, Set<String> profiles, Set<String> parameters) {
    return Stream.of(
            Stream.of(duty.cell("type"), duty.cell("other").replaceFirst(":.*", "")),
            parts(duty.cell("types")),
            profiles.stream().flatMap(profile -> constrained(guide, profile)),
            parameters.stream().map(parameter -> parameter.replaceFirst(":.*", "")),
            parameters.stream().flatMap(p -> targets(guide, p)))
        .flatMap(Function.identity())
        .filter(type -> !type.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The types to which what a parameter looks at may lead. */
  private static Stream<String> targets(Guide guide, String parameter) {
    Set<String> paths = paths(guide, parameter).collect(Collectors.toSet());
    Stream<String> asked =
        guide.profiles(parameter.replaceFirst(":.*", "")).stream()
            .flatMap(profile -> guide.mustSupport(profile).stream())
            .filter(element -> paths.stream().anyMatch(p -> isWithin(plain(element.id()), p)))
            .flatMap(element -> element.targets().stream())
            .flatMap(profile -> constrained(guide, profile));
    return Stream.concat(inType(parameter, guide::targets).flatMap(List::stream), asked);
  }

  /** The type that a profile constrains, if it is at hand. */
  private static Stream<String> constrained(Guide guide, String profile) {
    return guide.definitions().find("StructureDefinition", Canonical.parse(profile)).stream()
        .map(structure -> structure.json().path("type").asText());
  }

  private static Set<String> elements(Guide guide, Duty duty, Set<String> parameters) {
    Stream<String> searched = parameters.stream().flatMap(parameter -> paths(guide, parameter));
    Stream<String> expressed =
        Stream.concat(parts(duty.cell("types")), parts(duty.cell("type")))
            .flatMap(
                type ->
                    Stream.of("expression", "instead", "at", "before", "after")
                        .flatMap(cell -> words(type, duty.cell(cell))));
    return Stream.of(searched, expressed, parts(duty.cell("element")).map(About::plain))
        .flatMap(Function.identity())
        .collect(Collectors.toSet());
  }

  /** Whether an element is one of these, part of one, or has one as a part. */
  boolean isOfElement(String path) {
    return elements.stream().anyMatch(e -> isWithin(e, path) || isWithin(path, e));
  }

  static boolean isWithin(String inner, String outer) {
    return inner.startsWith(outer)
        && (inner.length() == outer.length()
            || !Character.isLowerCase(inner.charAt(outer.length())));
  }

  /** The id of an element without slices and without the mark of a choice. */
  static String plain(String element) {
    return element.replaceAll(":[A-Za-z0-9/_-]+", "").replace("[x]", "");
  }

  private static Stream<String> parts(String cell) {
    return Arrays.stream(cell.split("[,+] ?", -1)).filter(part -> !part.isEmpty());
  }

  /** The elements that a parameter, behind its type, looks at: up to the first function. */
  static Stream<String> paths(Guide guide, String parameter) {
    String type = parameter.replaceFirst(":.*", "");
    Pattern path = Pattern.compile("\\b" + type + "((?:\\.[a-z][A-Za-z]*+(?!\\())+)");
    return inType(parameter, guide::search)
        .flatMap(Optional::stream)
        .map(SearchDefinition::expression)
        .flatMap(expression -> path.matcher(expression).results().map(found -> found.group()));
  }

  /** The names in an expression that is evaluated on a type. */
  private static Stream<String> words(String type, String expression) {
    Matcher names = Pattern.compile("[a-z][A-Za-z]*+(?!\\()").matcher(expression);
    return names.results().map(found -> type + "." + found.group());
  }

  private static <T> Stream<T> inType(String parameter, BiFunction<String, String, T> look) {
    String[] parts = parameter.split(":", 3);
    return parts.length < 2 ? Stream.of() : Stream.of(look.apply(parts[0], parts[1]));
  }

  private static Set<String> union(Collection<String> one, Collection<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }
}
