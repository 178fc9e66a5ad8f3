package org.trueblue.check.mustsupport;

import java.util.List;
import org.trueblue.check.Seen;
import org.trueblue.guide.MustSupportElement;

/**
 * Whether the server's data show that it can populate an element. That they do not show it proves
 * nothing, so there is no finding: a requirement that no data show was not tested.
 */
public final class ShowsElement {

  private ShowsElement() {}

  /** Whether at least one resource has a value for the element. */
  public static boolean shows(List<Seen> resources, MustSupportElement element) {
    return resources.stream().anyMatch(seen -> ElementPresence.isPresent(seen.resource(), element));
  }
}
