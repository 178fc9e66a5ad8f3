package org.trueblue.session;

import java.util.List;
import java.util.stream.Collectors;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.guide.Expected;

/**
 * What an {@code _include} stands for: one reference parameter, or with an asterisk all that there
 * are (R4, section 3.1.1.5.4).
 */
public final class Includes {

  private static final String ALL = "*";

  private final Session session;

  /** Includes as the guide of a session means them. */
  public Includes(Session session) {
    this.session = session;
  }

  /** By what the matches may refer to that which comes along. */
  public SearchDefinition allowed(String type, String include) {
    return isAll(include)
        ? all(type + ".descendants().where($this is Reference)")
        : session.definition(type, parameter(include));
  }

  /**
   * By what the matches refer to that which must come along; of all that there are, those that the
   * guide names one by one.
   */
  public SearchDefinition asked(String type, String include) {
    if (!isAll(include)) {
      return session.definition(type, parameter(include));
    }
    List<String> named =
        session.guide().capability().resource(type).stream()
            .map(ResourceCapability::includes)
            .flatMap(List::stream)
            .map(Expected::value)
            .filter(one -> !isAll(one))
            .map(one -> session.definition(type, parameter(one)).expression())
            .toList();
    return all(named.stream().map("(%s)"::formatted).collect(Collectors.joining(" | ")));
  }

  private static SearchDefinition all(String expression) {
    return new SearchDefinition(ALL, SearchType.REFERENCE, expression, "");
  }

  private static boolean isAll(String include) {
    return parameter(include).equals(ALL);
  }

  private static String parameter(String include) {
    String[] parts = include.split(":", -1);
    return parts.length < 2 ? ALL : parts[1];
  }
}
