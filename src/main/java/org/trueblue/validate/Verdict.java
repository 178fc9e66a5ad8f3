package org.trueblue.validate;

import java.util.List;
import org.trueblue.fhir.Issue;

/** What became of one resource. */
public sealed interface Verdict {

  /** Where it stands. */
  Place place();

  /**
   * It was judged.
   *
   * @param resource type and id, empty where it could not be read
   * @param profiles by which it was judged, besides FHIR itself
   * @param issues what was found, the worst first; positions are those in the source
   */
  record Judged(Place place, String resource, List<Applied> profiles, List<Issue> issues)
      implements Verdict {
    public Judged {
      profiles = List.copyOf(profiles);
      issues = List.copyOf(issues);
    }

    /** Whether a rule is broken. */
    public boolean isWrong() {
      return issues.stream().anyMatch(Issue::isError);
    }
  }

  /** It was not judged, though it may be a resource: too large, not readable. */
  record NotJudged(Place place, String reason) implements Verdict {}

  /** It is no resource, and nobody said that it was. */
  record Skipped(Place place, String reason) implements Verdict {}
}
