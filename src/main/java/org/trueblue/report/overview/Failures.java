package org.trueblue.report.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.report.Anchor;
import org.trueblue.report.RunReport;

/** What is wrong, one group for each cause, that of most requirements first. */
final class Failures {

  /** So many of a group are seen at once; the others when somebody asks for them. */
  private static final int SEEN = 3;

  /** So many of a group are on the page: a server that fails in all says no more in the next. */
  private static final int SHOWN = 60;

  private final RunReport run;
  private final Map<Status, List<List<Failure>>> causes = new LinkedHashMap<>();
  private final Map<String, String> anchors = new HashMap<>();

  Failures(RunReport run) {
    this.run = run;
    for (Status status : List.of(Status.FAILED, Status.WARNED, Status.WAIVED)) {
      List<List<Failure>> groups = groups(run, status);
      causes.put(status, groups);
      groups.stream()
          .flatMap(group -> group.stream().limit(SHOWN))
          .forEach(
              failure ->
                  anchors.putIfAbsent(
                      failure.fingerprint().requirement(), Anchor.of(failure.fingerprint())));
    }
  }

  private static List<List<Failure>> groups(RunReport run, Status status) {
    Map<String, List<Failure>> byCode =
        run.scenarios().stream()
            .filter(scenario -> scenario.outcome().status() == status)
            .flatMap(scenario -> Failure.of(scenario).stream())
            .collect(
                Collectors.groupingBy(
                    failure -> failure.first().code(), LinkedHashMap::new, Collectors.toList()));
    return byCode.values().stream()
        .sorted(Comparator.comparingInt((List<Failure> group) -> -requirements(group)))
        .toList();
  }

  private static int requirements(Collection<Failure> group) {
    return (int)
        group.stream().map(failure -> failure.fingerprint().requirement()).distinct().count();
  }

  /** Where the first failure of a requirement stands, if it has one that is shown. */
  Optional<String> anchor(String requirement) {
    return Optional.ofNullable(anchors.get(requirement));
  }

  /** The failures of a status as a part of the page; nothing if there are none. */
  String html(Status status, String title, RunTexts texts) {
    List<List<Failure>> groups = causes.getOrDefault(status, List.of());
    if (groups.isEmpty()) {
      return "";
    }
    List<Failure> all = new ArrayList<>();
    groups.forEach(all::addAll);
    return Html.section(
        "%s: %d requirements, %d causes".formatted(title, requirements(all), groups.size()),
        groups.stream().map(group -> group(group, texts)).collect(Collectors.joining()));
  }

  private String group(List<Failure> group, RunTexts texts) {
    List<String> cards =
        group.stream().limit(SHOWN).map(failure -> failure.html(run, texts)).toList();
    String seen = cards.stream().limit(SEEN).collect(Collectors.joining());
    String others = cards.stream().skip(SEEN).collect(Collectors.joining());
    return "<h3>%s <code>%s</code></h3>%n<p class=\"about\">%s</p>%n%s%s%s"
        .formatted(
            Html.text(group.get(0).first().summary()),
            Html.text(group.get(0).first().code()),
            Html.text(about(group)),
            seen,
            others.isEmpty()
                ? ""
                : "<details class=\"more\"><summary>%d more</summary>%n%s</details>%n"
                    .formatted(cards.size() - SEEN, others),
            group.size() > SHOWN
                ? "<p>%d further findings are in findings.ndjson.</p>%n"
                    .formatted(group.size() - SHOWN)
                : "");
  }

  /** How many requirements of what: what is wrong in one place breaks many. */
  private static String about(List<Failure> group) {
    Map<String, Long> topics =
        group.stream()
            .collect(
                Collectors.groupingBy(
                    failure -> failure.scenario().requirement().topic(),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        failure -> failure.fingerprint().requirement(),
                        Collectors.collectingAndThen(
                            Collectors.toSet(), ids -> (long) ids.size()))));
    int count = requirements(group);
    return topics.entrySet().stream()
        .map(topic -> "%s %d".formatted(topic.getKey(), topic.getValue()))
        .collect(
            Collectors.joining(
                ", ", count + (count == 1 ? " requirement: " : " requirements: "), ""));
  }
}
