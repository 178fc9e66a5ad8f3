package org.trueblue.run;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Requirement;

/**
 * Which scenarios are run, known before the first one starts, so that none is lost unseen. The
 * requirement of a scenario stands in the column {@code requirement} of its examples.
 */
public final class Plan {

  private final List<PlannedScenario> scenarios;

  private Plan(List<PlannedScenario> scenarios) {
    this.scenarios = List.copyOf(scenarios);
  }

  /** All scenarios, in the order of the files. */
  List<PlannedScenario> scenarios() {
    return scenarios;
  }

  /** The requirements of all scenarios, in their order. */
  public List<Requirement> requirements() {
    return scenarios.stream().map(PlannedScenario::requirement).toList();
  }

  /** The requirements of the scenarios that the user selected. */
  public List<Requirement> selected() {
    return scenarios.stream()
        .filter(PlannedScenario::selected)
        .map(PlannedScenario::requirement)
        .toList();
  }

  /** The tags that its scenarios have. */
  public Set<String> tags() {
    return scenarios.stream()
        .flatMap(scenario -> scenario.tags().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many scenarios the user selected. */
  public int size() {
    return (int) scenarios.stream().filter(PlannedScenario::selected).count();
  }

  /** The scenario that judges a requirement. */
  public Optional<PlannedScenario> find(String requirement) {
    return scenarios.stream().filter(s -> s.requirement().id().equals(requirement)).findFirst();
  }

  /** The same plan, of which only some requirements are wanted; others count as not selected. */
  public Plan only(Collection<String> wanted) {
    return new Plan(
        scenarios.stream()
            .map(s -> s.selectedIf(s.selected() && wanted.contains(s.requirement().id())))
            .toList());
  }

  /** Several plans in one. */
  public static Plan joined(Collection<Plan> plans) {
    return new Plan(plans.stream().flatMap(plan -> plan.scenarios.stream()).toList());
  }

  /**
   * The same plan with what else is asked, and by whom: a requirement that becomes nothing is no
   * part of it.
   *
   * @param asked the requirement as it is asked here
   * @param unwritten what is asked and no scenario judges yet, with why
   */
  public Plan asked(
      Function<Requirement, Optional<Requirement>> asked, Map<Requirement, String> unwritten) {
    Stream<PlannedScenario> written =
        scenarios.stream().flatMap(s -> asked.apply(s.requirement()).map(s::judging).stream());
    Stream<PlannedScenario> left =
        unwritten.entrySet().stream()
            .flatMap(
                one ->
                    asked.apply(one.getKey()).stream()
                        .map(r -> PlannedScenario.unwritten(r, one.getValue())));
    return new Plan(
        Stream.concat(written, left)
            .sorted(
                Comparator.comparing((PlannedScenario s) -> s.requirement().topic())
                    .thenComparing(PlannedScenario::requirement))
            .toList());
  }

  /** The part of the plan that is about these requirements. */
  Plan among(Set<String> ids) {
    return new Plan(scenarios.stream().filter(s -> ids.contains(s.requirement().id())).toList());
  }

  /** The lines of the scenarios that the user selected, by their files. */
  Map<URI, List<Integer>> selectedLines() {
    Map<URI, List<Integer>> lines = new TreeMap<>();
    scenarios.stream()
        .filter(PlannedScenario::selected)
        .forEach(s -> lines.computeIfAbsent(s.file(), file -> new ArrayList<>()).add(s.line()));
    return lines;
  }

  /** The scenario at a place. */
  Optional<PlannedScenario> at(URI file, int line) {
    return scenarios.stream().filter(s -> s.line() == line && s.file().equals(file)).findFirst();
  }

  /**
   * Plans the features below a folder.
   *
   * @param catalogue knows each requirement that the features name
   * @param selection which tags are wanted
   * @throws IllegalArgumentException if a feature cannot be read, a scenario names no requirement
   *     of the catalogue, or two name the same
   */
  public static Plan of(Path folder, Catalogue catalogue, Selection selection) throws IOException {
    List<PlannedScenario> scenarios = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).sorted().toList()) {
        scenarios.addAll(scenarios(file, catalogue, selection));
      }
    }
    Map<String, PlannedScenario> distinct = new HashMap<>();
    for (PlannedScenario scenario : scenarios) {
      PlannedScenario other = distinct.put(scenario.requirement().id(), scenario);
      if (other != null) {
        throw new IllegalArgumentException(
            "two scenarios judge %s: %s:%d and line %d"
                .formatted(
                    scenario.requirement().id(), other.file(), other.line(), scenario.line()));
      }
    }
    return new Plan(scenarios);
  }

  private static List<PlannedScenario> scenarios(
      Path file, Catalogue catalogue, Selection selection) throws IOException {
    List<Envelope> envelopes =
        GherkinParser.builder()
            .includeSource(false)
            .build()
            .parse(file.toUri().toString(), Files.readAllBytes(file))
            .toList();
    for (Envelope envelope : envelopes) {
      envelope
          .getParseError()
          .ifPresent(
              error -> {
                throw new IllegalArgumentException(file + ": " + error.getMessage());
              });
    }
    OutlineRows rows = new OutlineRows();
    envelopes.forEach(e -> e.getGherkinDocument().ifPresent(rows::add));
    return envelopes.stream()
        .flatMap(envelope -> envelope.getPickle().stream())
        .filter(pickle -> selection.covers(tags(pickle)))
        .map(pickle -> scenario(file, pickle, rows, catalogue, selection))
        .toList();
  }

  private static PlannedScenario scenario(
      Path file, Pickle pickle, OutlineRows rows, Catalogue catalogue, Selection selection) {
    String id = rows.requirement(pickle);
    Requirement requirement =
        catalogue
            .find(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s: '%s' judges '%s', which no guide asks for; run 'trueblue generate'"
                            .formatted(file, pickle.getName(), id)));
    List<String> tags = tags(pickle);
    return new PlannedScenario(
        file.toUri(),
        rows.line(pickle),
        pickle.getName(),
        tags,
        pickle.getSteps().stream().map(step -> rows.keyword(step) + step.getText()).toList(),
        requirement,
        selection.selects(tags),
        "");
  }

  private static List<String> tags(Pickle pickle) {
    return pickle.getTags().stream().map(PickleTag::getName).toList();
  }
}
