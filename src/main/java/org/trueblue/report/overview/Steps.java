package org.trueblue.report.overview;

import java.util.List;
import java.util.stream.Collectors;
import org.trueblue.report.Anchor;
import org.trueblue.report.RunReport;
import org.trueblue.report.StepOutcome;

/** The steps of the procedure that a run followed, in its order. */
final class Steps {

  private static final int SHOWN = 10;

  private Steps() {}

  /** A row for each step. */
  static List<String> rows(RunReport run) {
    return StepOutcome.of(run.procedure(), run.account(), run.checklist()).stream()
        .map(
            step ->
                "<tr><td class=\"word\">%s</td><td>%s</td><td class=\"word %s\">%s</td><td>%s</td></tr>"
                    .formatted(
                        Html.text(step.step().id()),
                        Html.text(step.step().title()),
                        step.state(),
                        Html.text(step.state().word()),
                        Html.text(step.detail()) + open(step)))
        .toList();
  }

  private static String open(StepOutcome step) {
    return step.open().isEmpty()
        ? ""
        : step.open().stream()
                .limit(SHOWN)
                .map(id -> Html.link("#" + Anchor.of(id), id))
                .collect(Collectors.joining(", ", ": ", ""))
            + (step.open().size() > SHOWN ? " …" : "");
  }
}
