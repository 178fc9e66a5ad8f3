package org.trueblue.check.smart;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scope for FHIR resources, in the syntax of version 1 or 2 (SMART App Launch, Scopes for
 * requesting FHIR resources).
 *
 * @param level patient, user or system
 * @param type of resource, {@code *} for all
 * @param rights what may be done, of {@code cruds}
 * @param query which resources, empty for all
 */
public record Scope(String level, String type, String rights, String query) {

  private static final Pattern SYNTAX =
      Pattern.compile(
          "(patient|user|system)/([A-Za-z]+|\\*)\\.(read|write|\\*|c?r?u?d?s?)(?:\\?(.+))?");

  /** The scope in a text; empty if it is none for resources. */
  public static Optional<Scope> parse(String text) {
    Matcher scope = SYNTAX.matcher(text);
    if (!scope.matches() || scope.group(3).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Scope(
            scope.group(1),
            scope.group(2),
            switch (scope.group(3).toLowerCase(Locale.ROOT)) {
              case "read" -> "rs";
              case "write" -> "cud";
              case "*" -> "cruds";
              default -> scope.group(3);
            },
            Optional.ofNullable(scope.group(4)).orElse("")));
  }

  /** Whether a right to all that this scope opens is among others. */
  public static boolean covered(String scope, Collection<String> others) {
    if (others.contains(scope)) {
      return true;
    }
    Optional<Scope> wanted = parse(scope);
    return wanted.isPresent()
        && wanted.get().rights().chars().allMatch(right -> covered(wanted.get(), right, others));
  }

  private static boolean covered(Scope wanted, int right, Collection<String> others) {
    return others.stream()
        .map(Scope::parse)
        .flatMap(Optional::stream)
        .anyMatch(
            other ->
                other.level().equals(wanted.level())
                    && (other.type().equals("*") || other.type().equals(wanted.type()))
                    && other.rights().indexOf(right) >= 0
                    && (other.query().isEmpty() || other.query().equals(wanted.query())));
  }

  /** Whether any of some scopes gives a right to a type, be it to some resources of it only. */
  public static boolean opens(Collection<String> scopes, String type, char right) {
    return scopes.stream()
        .map(Scope::parse)
        .flatMap(Optional::stream)
        .anyMatch(
            scope ->
                (scope.type().equals("*") || scope.type().equals(type))
                    && scope.rights().indexOf(right) >= 0);
  }
}
