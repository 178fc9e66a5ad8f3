package org.trueblue.report.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.gate.Change;
import org.trueblue.gate.Change.Kind;
import org.trueblue.gate.Comparison;
import org.trueblue.gate.Fingerprint;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.report.Markdown;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.Printable;

/** A comparison in lines, for people or as Markdown. */
public final class ComparisonText {

  private ComparisonText() {}

  /** For a terminal. */
  public static List<String> text(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add("before: " + title(comparison.before()));
    lines.add("after:  " + title(comparison.after()));
    for (Kind kind : Kind.values()) {
      List<Change> changes = comparison.of(kind);
      if (!changes.isEmpty()) {
        lines.add("%s: %d".formatted(kind.words(), changes.size()));
        changes.forEach(
            change ->
                lines.add(
                    Printable.line(
                        "  %s (%s): %s"
                            .formatted(
                                change.requirement().id(),
                                change.requirement().strength(),
                                became(change)))));
      }
    }
    if (comparison.changes().isEmpty()) {
      lines.add("nothing changed");
    }
    return lines;
  }

  /** For a pull request. */
  public static List<String> markdown(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add("### What changed");
    lines.add("");
    lines.add("- before: " + Markdown.text(title(comparison.before())));
    lines.add("- after: " + Markdown.text(title(comparison.after())));
    lines.add("");
    lines.add(
        Arrays.stream(Kind.values())
            .map(kind -> "%s %d".formatted(kind.words(), comparison.of(kind).size()))
            .collect(Collectors.joining(", ")));
    lines.add("");
    if (!comparison.changes().isEmpty()) {
      lines.add("| | requirement | strength | what |");
      lines.add("|---|---|---|---|");
      comparison
          .changes()
          .forEach(
              change ->
                  lines.add(
                      "| %s | %s | %s | %s |"
                          .formatted(
                              change.kind().words(),
                              Markdown.text(change.requirement().id()),
                              change.requirement().strength(),
                              Markdown.text(became(change)))));
    }
    return lines;
  }

  /** A run in one line. */
  public static String title(Account account) {
    return "%s, %s, %s: %s"
        .formatted(
            account.started().run(),
            String.join(", ", account.started().guides().keySet()),
            account.started().target(),
            account.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** From what to what, with the findings that came and went. */
  public static String became(Change change) {
    String statuses = status(change.before()) + " → " + status(change.after());
    Stream<String> appeared = lines("+", change.after(), change.appeared());
    Stream<String> vanished = lines("-", change.before(), change.vanished());
    String findings = Stream.concat(appeared, vanished).limit(4).collect(Collectors.joining("; "));
    String reason =
        change
            .after()
            .filter(s -> s.outcome().findings().isEmpty())
            .map(s -> OutcomeText.line(s.outcome()))
            .orElse("");
    return Stream.of(statuses, findings, reason)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> lines(
      String sign, Optional<Settled> scenario, List<org.trueblue.outcome.Finding> findings) {
    return scenario.stream()
        .flatMap(
            s ->
                findings.stream()
                    .map(
                        f ->
                            "%s %s at %s [%s]"
                                .formatted(
                                    sign,
                                    f.code(),
                                    Fingerprint.of(s.requirement(), f).path(),
                                    Fingerprint.of(s.requirement(), f).id())));
  }

  private static String status(Optional<Settled> scenario) {
    return scenario.map(s -> OutcomeText.word(s.outcome().status())).orElse("not asked for");
  }
}
