package org.trueblue.check.read;

import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** A version read returns that version of that resource (R4, section 3.1.0.3 vread). */
public final class VreadReturnsVersion {

  private VreadReturnsVersion() {}

  /**
   * Judges the exchange of one version read.
   *
   * @param current the resource as it was read, with its versionId
   */
  public static Judgement judge(Exchange exchange, Resource current) {
    return FhirResponse.resource(exchange, current.type())
        .map(seen -> Checks.one(VreadReturnsVersion.class, findings(seen, current)))
        .orElseGet(() -> FhirResponse.judge(exchange, current.type()));
  }

  private static Stream<Finding> findings(Seen seen, Resource current) {
    return Stream.concat(
        differing("vread.id", "id", current.id(), seen.resource().id(), seen),
        differing(
            "vread.version",
            "meta.versionId",
            current.versionId(),
            seen.resource().versionId(),
            seen));
  }

  private static Stream<Finding> differing(
      String code, String element, String expected, String actual, Seen seen) {
    return expected.equals(actual)
        ? Stream.empty()
        : Stream.of(
            Finding.shall(
                code,
                "A version read returns the version in the URL.",
                seen.resource().type() + "." + element,
                expected,
                actual.isEmpty() ? "absent" : actual,
                seen.exchange()));
  }
}
