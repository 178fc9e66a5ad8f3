package org.trueblue.report.gate;

import java.util.ArrayList;
import java.util.List;
import org.trueblue.gate.Decision;
import org.trueblue.report.Printable;

/**
 * A decision of the gate as commands of GitHub's workflows, which show it beside the checks. GitHub
 * takes ten errors and ten warnings of a step.
 */
public final class GateAnnotations {

  private static final int MOST = 9;

  private GateAnnotations() {}

  /** Its lines. */
  public static List<String> of(Decision decision) {
    List<String> lines = new ArrayList<>();
    decision.objections().stream()
        .limit(MOST)
        .forEach(o -> lines.add(command("error", o.title() + ": " + o.subject(), o.text())));
    if (decision.objections().size() > MOST) {
      lines.add(
          command(
              "error",
              GateText.verdict(decision),
              "and %d more objections".formatted(decision.objections().size() - MOST)));
    }
    decision.warnings().stream()
        .limit(MOST)
        .forEach(
            w ->
                lines.add(
                    command("warning", "This run tested little", w.text() + "; " + w.supply())));
    decision.remarks().forEach(r -> lines.add(command("notice", "TrueBlue", r)));
    return lines;
  }

  private static String command(String kind, String title, String text) {
    return "::%s title=%s::%s"
        .formatted(kind, data(title).replace(":", "%3A").replace(",", "%2C"), data(text));
  }

  private static String data(String text) {
    return Printable.line(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
