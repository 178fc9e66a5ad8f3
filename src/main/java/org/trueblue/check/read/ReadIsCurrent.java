package org.trueblue.check.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * A read returns the current content of a resource (R4, section 3.1.0.2 read): no version that is
 * older than one which the server has shown already.
 */
public final class ReadIsCurrent {

  private ReadIsCurrent() {}

  /**
   * Judges what one read returned.
   *
   * @param known what was seen of the same type before the read
   */
  public static Judgement judge(Seen read, Collection<Seen> known) {
    return Checks.one(
        ReadIsCurrent.class,
        known.stream()
            .filter(seen -> seen.resource().reference().equals(read.resource().reference()))
            .filter(seen -> isNewer(seen.resource(), read.resource()))
            .limit(1)
            .map(seen -> finding(read, seen)));
  }

  private static boolean isNewer(Resource known, Resource read) {
    Optional<OffsetDateTime> updated = lastUpdated(read);
    return !known.versionId().equals(read.versionId())
        && updated.isPresent()
        && lastUpdated(known).filter(time -> time.isAfter(updated.get())).isPresent();
  }

  private static Optional<OffsetDateTime> lastUpdated(Resource resource) {
    try {
      return Optional.of(
          OffsetDateTime.parse(resource.json().path("meta").path("lastUpdated").asText("")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Finding finding(Seen read, Seen known) {
    return new Finding(
        "read.stale",
        Strength.SHALL,
        "A read returns the current version of a resource.",
        read.resource().reference() + ": meta.versionId",
        version(known),
        version(read),
        List.of(read.exchange(), known.exchange()));
  }

  private static String version(Seen seen) {
    return "version %s of %s"
        .formatted(
            seen.resource().versionId(),
            seen.resource().json().path("meta").path("lastUpdated").asText(""));
  }
}
