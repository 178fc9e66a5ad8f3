package org.trueblue.report.overview;

import java.util.List;
import org.trueblue.report.AttestationText;
import org.trueblue.requirement.Checklist;

/** What people say of the target, apart from what was tested. */
final class Attestations {

  private Attestations() {}

  /** A row for each requirement that was attested, or that was not. */
  static List<String> rows(Checklist checklist, boolean attested) {
    return checklist.attested(attested).stream()
        .map(
            item ->
                "<tr><td>%s</td><td class=\"word\">%s</td><td>%s</td><td>%s</td></tr>"
                    .formatted(
                        Html.text(item.requirement().id()),
                        item.requirement().strength(),
                        Html.link(
                            item.requirement().source().toString(), item.requirement().text()),
                        Html.text(AttestationText.of(item))))
        .toList();
  }
}
