package org.trueblue.report.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trueblue.gate.Decision;
import org.trueblue.gate.Objection;
import org.trueblue.report.Markdown;

/** A decision of the gate for a pull request. */
public final class GateMarkdown {

  /** Of each kind of objection; hosts cut long comments. */
  private static final int SOME = 20;

  private GateMarkdown() {}

  /** Its lines. */
  public static List<String> of(Decision decision) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "### %s TrueBlue: %s"
            .formatted(
                decision.isLetThrough() ? "✅" : "❌", Markdown.text(GateText.verdict(decision))));
    lines.add("");
    lines.add("Target %s".formatted(Markdown.text(decision.run().started().target())));
    lines.add("");
    GateText.grouped(decision).forEach((title, objections) -> table(lines, title, objections));
    items(lines, "Notes", decision.remarks());
    items(
        lines,
        "This run tested little",
        decision.warnings().stream().map(w -> w.text() + "; " + w.supply()).toList());
    return lines;
  }

  private static void table(List<String> lines, String title, List<Objection> objections) {
    lines.add("**%s** (%d)".formatted(Markdown.text(title), objections.size()));
    lines.add("");
    lines.add("| what | why |");
    lines.add("|---|---|");
    objections.stream()
        .limit(SOME)
        .map(o -> Map.entry(Markdown.text(o.subject()), Markdown.text(o.text())))
        .forEach(row -> lines.add("| %s | %s |".formatted(row.getKey(), row.getValue())));
    if (objections.size() > SOME) {
      lines.add("| … | and %d more |".formatted(objections.size() - SOME));
    }
    lines.add("");
  }

  private static void items(List<String> lines, String title, List<String> items) {
    if (!items.isEmpty()) {
      lines.add("**%s**".formatted(title));
      lines.add("");
      items.forEach(item -> lines.add("- " + Markdown.text(item)));
      lines.add("");
    }
  }
}
