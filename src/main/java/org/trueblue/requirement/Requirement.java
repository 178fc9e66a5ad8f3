package org.trueblue.requirement;

import java.net.URI;
import org.trueblue.outcome.Strength;

/**
 * One testable duty.
 *
 * @param id stable identity, {@code guide-version/topic/interaction/detail}
 * @param strength how strongly it is asked for
 * @param source where it stands written
 * @param text the duty in our own words
 * @param guide the guide that asks for it, {@code us-core@6.1.0}
 * @param topic the profile or capability it belongs to
 * @param interaction what the client does to see it: read, search, must support …
 */
public record Requirement(
    String id,
    Strength strength,
    URI source,
    String text,
    String guide,
    String topic,
    String interaction)
    implements Comparable<Requirement> {

  @Override
  public int compareTo(Requirement other) {
    return id.compareTo(other.id);
  }
}
