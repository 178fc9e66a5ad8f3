package org.trueblue.report.overview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trueblue.report.RunReport;
import org.trueblue.report.StepOutcome;

/** The steps of the procedure that a run followed, in its order. */
final class Steps {

  private Steps() {}

  /**
   * A row for each step.
   *
   * @param link makes the link to a requirement
   */
  static List<String> rows(RunReport run, Function<String, String> link) {
    return StepOutcome.of(run.procedure(), run.account(), run.checklist()).stream()
        .map(
            step ->
                "<tr><td class=\"tb-word\">%s</td><td>%s</td><td class=\"tb-word tb-%s\">%s</td><td>%s</td></tr>"
                    .formatted(
                        Html.text(step.step().id()),
                        Html.text(step.step().title()),
                        step.state(),
                        Html.text(step.state().word()),
                        Html.text(step.detail()) + open(step, link)))
        .toList();
  }

  private static String open(StepOutcome step, Function<String, String> link) {
    return step.open().isEmpty()
        ? ""
        : step.open().stream().limit(10).map(link).collect(Collectors.joining(", ", ": ", ""))
            + (step.open().size() > 10 ? " …" : "");
  }
}
