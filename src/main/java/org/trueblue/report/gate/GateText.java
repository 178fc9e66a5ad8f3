package org.trueblue.report.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trueblue.gate.Decision;
import org.trueblue.gate.Objection;
import org.trueblue.report.Printable;

/** A decision of the gate on one screen. */
public final class GateText {

  /** Of each kind of objection; the report of the run has them all. */
  static final int FEW = 5;

  private GateText() {}

  /** Its lines. */
  public static List<String> of(Decision decision) {
    List<String> lines = new ArrayList<>();
    lines.add(verdict(decision));
    grouped(decision)
        .forEach(
            (title, objections) -> {
              lines.add("  %s: %d".formatted(title, objections.size()));
              objections.stream()
                  .limit(FEW)
                  .forEach(
                      o ->
                          lines.add(Printable.line("    %s: %s".formatted(o.subject(), o.text()))));
              if (objections.size() > FEW) {
                lines.add("    and %d more".formatted(objections.size() - FEW));
              }
            });
    decision.remarks().forEach(remark -> lines.add(Printable.line("  note: " + remark)));
    if (!decision.warnings().isEmpty()) {
      lines.add("  This run tested little:");
      decision
          .warnings()
          .forEach(w -> lines.add(Printable.line("    %s; %s".formatted(w.text(), w.supply()))));
    }
    return lines;
  }

  /** The decision in one line. */
  static String verdict(Decision decision) {
    return decision.isLetThrough()
        ? "Let through: %s".formatted(decision.run().started().run())
        : "Blocked: %s, for %d reasons"
            .formatted(decision.run().started().run(), decision.objections().size());
  }

  /** The objections by their titles, in the order in which they were made. */
  static Map<String, List<Objection>> grouped(Decision decision) {
    return decision.objections().stream()
        .collect(Collectors.groupingBy(Objection::title, LinkedHashMap::new, Collectors.toList()));
  }
}
