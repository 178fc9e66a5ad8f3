package org.trueblue.reference.bluebutton;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What scopes mean (SMART App Launch 2.2, section 3.6, both syntaxes). */
final class Scopes {

  private static final String OF_PATIENT =
      "patient/(Patient|Coverage|ExplanationOfBenefit)\\.(read|r|s|rs)";

  private Scopes() {}

  static List<String> of(String text) {
    return Stream.of(text.split(" ", -1)).filter(scope -> !scope.isEmpty()).distinct().toList();
  }

  static boolean isKnown(String scope) {
    return Set.of("openid", "profile", "launch/patient", "offline_access").contains(scope)
        || scope.matches(OF_PATIENT);
  }

  /** What a user who keeps demographic data back leaves of them. */
  static List<String> withoutDemographics(List<String> scopes) {
    return scopes.stream()
        .filter(scope -> !scope.equals("profile") && !scope.startsWith("patient/Patient."))
        .toList();
  }

  /** Whether some scope lets a client read or search a type. */
  static boolean allow(List<String> scopes, String type, char interaction) {
    return scopes.stream().anyMatch(scope -> means(scope, type).contains("" + interaction));
  }

  private static String means(String scope, String type) {
    String prefix = "patient/" + type + ".";
    if (!scope.startsWith(prefix)) {
      return "";
    }
    String rights = scope.substring(prefix.length());
    return rights.equals("read") ? "rs" : rights;
  }

  /** Whether each scope is granted by others, as it is or as part of one. */
  static boolean cover(List<String> granted, List<String> wanted) {
    return granted.containsAll(wanted)
        || wanted.stream().allMatch(scope -> granted.contains(scope) || isPart(granted, scope));
  }

  private static boolean isPart(List<String> granted, String scope) {
    if (!scope.matches(OF_PATIENT)) {
      return false;
    }
    String type = scope.replaceFirst("patient/(\\w+)\\..*", "$1");
    return means(scope, type).chars().allMatch(c -> allow(granted, type, (char) c));
  }

  static String text(List<String> scopes) {
    return String.join(" ", new TreeSet<>(scopes));
  }
}
