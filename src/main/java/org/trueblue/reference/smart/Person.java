package org.trueblue.reference.smart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * A user of the server.
 *
 * @param username that the user logs in with
 * @param password that the user logs in with
 * @param resource who the user is in FHIR, as {@code Type/id}
 * @param patients ids of the patients whose data the user may let apps see
 */
record Person(String username, String password, String resource, List<String> patients) {

  Person {
    patients = List.copyOf(patients);
  }

  boolean isPractitioner() {
    return resource.startsWith("Practitioner/");
  }

  /** A stable identifier that tells nobody the name (OpenID Connect Core, section 2). */
  String subject() {
    return "user-" + resource.toLowerCase(java.util.Locale.ROOT).replace('/', '-');
  }

  boolean logsInWith(String name, String word) {
    return MessageDigest.isEqual(bytes(username), bytes(name))
        && MessageDigest.isEqual(bytes(password), bytes(word));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Without the password, which must not reach any log. */
  @Override
  public String toString() {
    return resource;
  }
}
