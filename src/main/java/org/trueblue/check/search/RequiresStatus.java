package org.trueblue.check.search;

import java.util.stream.Collectors;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A server may require a status in searches; then it refuses one without it with 400 and an
 * OperationOutcome which says that the status must be present (US Core, General Requirements,
 * "Search for Servers Requiring Status"). Any other refusal of a search is none that is allowed.
 */
public final class RequiresStatus {

  private RequiresStatus() {}

  /**
   * Judges the refusal of a search that succeeded when the status was added.
   *
   * @param refusal with 400
   * @param parameter for the status
   */
  public static Judgement judge(Exchange refusal, String parameter) {
    String said = said(refusal);
    return Checks.one(
        RequiresStatus.class,
        said.contains(parameter),
        Finding.shall(
            "response.status",
            "A search without a status is answered with 200, or refused for want of the status.",
            refusal.title(),
            "status 200 and a Bundle, or status 400 and an OperationOutcome that names the"
                + " parameter "
                + parameter,
            "status %d: %s".formatted(refusal.status(), said.isEmpty() ? "no reason" : said),
            refusal.id()));
  }

  private static String said(Exchange refusal) {
    return FhirResponse.outcome(refusal).stream()
        .map(Seen::resource)
        .flatMap(outcome -> Json.items(outcome.json().path("issue")).stream())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
