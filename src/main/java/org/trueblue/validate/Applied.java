package org.trueblue.validate;

/**
 * A profile by which a resource was to be judged.
 *
 * @param profile canonical URL
 * @param reason why by this one
 * @param known whether its definition is at hand; by one that is not, nothing was judged
 */
public record Applied(String profile, Reason reason, boolean known) {

  /** Why a profile is applied. */
  public enum Reason {
    /** The resource claims it in {@code meta.profile}. */
    CLAIMED,
    /** The user named it. */
    NAMED,
    /** The resource claims nothing of the guide, and is of a kind that the profile is about. */
    ROUTED
  }
}
