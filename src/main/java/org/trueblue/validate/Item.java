package org.trueblue.validate;

import org.trueblue.fhir.Document;

/** What a source yields, one after another. */
sealed interface Item {

  /**
   * A document that is to be judged.
   *
   * @param named whether the user said that it is a resource, by naming the source
   */
  record Unread(Place place, Document document, boolean named) implements Item {}

  /** Something about which nothing more is to be found out. */
  record Settled(Verdict verdict) implements Item {}
}
