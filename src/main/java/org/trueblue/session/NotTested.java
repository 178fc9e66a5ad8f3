package org.trueblue.session;

import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;

/** Ends a scenario that cannot be tested. Runners know its kind as a test that was skipped. */
public final class NotTested extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  /** As many requests as a reader looks at. */
  private static final int MOST_NAMED = 4;

  private final transient Gap gap;

  /** For this gap. */
  public NotTested(Gap gap) {
    super(gap.cause() + ": " + gap.reason());
    this.gap = gap;
  }

  /** Why, and what would help. */
  public Gap gap() {
    return gap;
  }

  /** The data of the target do not show it. */
  public static NotTested dataAbsent(String code, String reason, String supply) {
    return new NotTested(new Gap(Cause.DATA_ABSENT, code, reason, supply));
  }

  /** Something that the test builds on failed. */
  public static NotTested prerequisite(String code, String reason, String supply) {
    return new NotTested(new Gap(Cause.PREREQUISITE_FAILED, code, reason, supply));
  }

  /** There was no response to a request. */
  static NotTested noResponse(String request, String reason) {
    return new NotTested(
        new Gap(
            Cause.ENVIRONMENT,
            "environment.no-response",
            request + " got no response: " + reason,
            "see that the server answers this request, then run again"));
  }

  /** The server is too busy to answer. */
  static NotTested tooManyRequests(String request) {
    return new NotTested(
        new Gap(
            Cause.ENVIRONMENT,
            "environment.too-many-requests",
            request + " was refused with 429, also after waiting",
            "lower --concurrency, or raise the server's limit for this client"));
  }

  /** The run was interrupted before it came to this. */
  public static NotTested interrupted() {
    return new NotTested(
        new Gap(
            Cause.ENVIRONMENT,
            "run.interrupted",
            "the run was interrupted before this scenario",
            "run again"));
  }

  /** The server did not accept the credentials for a request, or lacked some. */
  static NotTested refused(String title, int status, boolean hadToken) {
    return prerequisite(
        "credentials.refused",
        title + " was refused with " + status,
        hadToken
            ? "give a token that is valid and whose scopes allow this request"
            : "give an access token with --token-env");
  }

  /**
   * The patients have no resource of a type.
   *
   * @param requests those that returned none; empty if the type is found by references alone
   */
  static NotTested emptyRecord(String type, List<String> requests) {
    String asked =
        requests.stream()
            .limit(MOST_NAMED)
            .map(request -> request + " returned 0 matches")
            .collect(Collectors.joining("; "));
    int more = requests.size() - MOST_NAMED;
    return dataAbsent(
        "record.empty",
        requests.isEmpty()
            ? "no resource that was found for the patients leads to a " + type
            : asked + (more > 0 ? "; and so did %d more searches".formatted(more) : ""),
        "name patients with --patient who have a " + type);
  }
}
