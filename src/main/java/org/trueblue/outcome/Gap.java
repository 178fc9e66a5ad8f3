package org.trueblue.outcome;

/**
 * Why a requirement could not be tested, and how to make it testable.
 *
 * @param cause the kind of reason
 * @param code stable identity, as of a {@link Finding}
 * @param reason what is missing
 * @param supply what the user can do about it
 */
public record Gap(Cause cause, String code, String reason, String supply) {

  /** The state in which every scenario begins: nothing was recorded for it. */
  public static Gap noVerdict() {
    return harnessError("harness.no-verdict", "no verdict was recorded");
  }

  /** An exception in our code, which is never the server's failure. */
  public static Gap harnessError(String code, String reason) {
    return new Gap(
        Cause.HARNESS_ERROR, code, reason, "report this as a defect of TrueBlue, with the ledger");
  }
}
