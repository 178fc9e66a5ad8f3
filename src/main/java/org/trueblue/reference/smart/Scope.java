package org.trueblue.reference.smart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trueblue.reference.web.Call;

/**
 * A scope for resources, of either syntax (SMART App Launch 2.2, section "Scopes for requesting
 * FHIR Resources").
 *
 * @param level {@code patient}, {@code user} or {@code system}
 * @param type of resources, {@code *} for all
 * @param rights of {@code cruds} those that it gives, in this order
 * @param query which resources of the type, as parameters of a search; empty for all
 * @param text as it is written
 */
record Scope(
    String level, String type, String rights, Map<String, List<String>> query, String text) {

  private static final Pattern SYNTAX =
      Pattern.compile(
          "(patient|user|system)/(\\*|[A-Z][A-Za-z]+)\\.(read|write|\\*|c?r?u?d?s?)(?:\\?(.+))?");

  private static final Map<String, String> FIRST_SYNTAX =
      Map.of("read", "rs", "write", "cud", "*", "cruds");

  /** The scope that a text is, if it is one for resources. */
  static Optional<Scope> of(String text) {
    Matcher matcher = SYNTAX.matcher(text);
    if (!matcher.matches() || matcher.group(3).isEmpty()) {
      return Optional.empty();
    }
    String rights = FIRST_SYNTAX.getOrDefault(matcher.group(3), matcher.group(3));
    String query = Optional.ofNullable(matcher.group(4)).orElse("");
    return Optional.of(
        new Scope(matcher.group(1), matcher.group(2), rights, Call.parameters(query), text));
  }

  /** Whether it gives a right over resources of a type, be it over some of them. */
  boolean gives(char right, String ofType) {
    return rights.indexOf(right) >= 0 && (type.equals("*") || type.equals(ofType));
  }

  boolean isOf(String otherLevel) {
    return level.equals(otherLevel);
  }

  /** Whether it gives all that another gives. */
  boolean covers(Scope other) {
    return level.equals(other.level)
        && (type.equals("*") || type.equals(other.type))
        && other.rights.chars().allMatch(right -> rights.indexOf(right) >= 0)
        && (query.isEmpty() || query.equals(other.query));
  }

  /** The same with other rights, in the second syntax. */
  Scope with(String otherRights) {
    int question = text.indexOf('?');
    String tail = question < 0 ? "" : text.substring(question);
    return new Scope(
        level, type, otherRights, query, level + "/" + type + "." + otherRights + tail);
  }

  @Override
  public String toString() {
    return text;
  }
}
