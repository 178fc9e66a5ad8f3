package org.trueblue.guide;

import java.net.URI;

/**
 * What duties belong to.
 *
 * @param area first part of the ids of its requirements: a resource type, or {@code server}
 * @param title for people
 * @param feature name of the feature file
 * @param source where its duties stand written
 */
record Topic(String area, String title, String feature, URI source) {

  private static final String R4 = "http://hl7.org/fhir/R4/";

  /** The same topic, for a duty that stands written on this page. */
  Topic at(URI page) {
    return new Topic(area, title, feature, page);
  }

  /** The same topic, for a duty that stands written in FHIR R4 itself. */
  Topic atR4(String page) {
    return at(URI.create(R4 + page));
  }
}
