package org.trueblue.reference.data;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.guide.Guide;

/** The elements that the search parameters of a guide look at. */
final class Searched {

  private static final Pattern PATH = Pattern.compile("\\b[A-Z]\\w+(\\.[a-z]\\w*(?![\\w(]))+");

  private Searched() {}

  /** The paths of the elements, and of those above them. */
  static Set<String> paths(Guide guide, String type) {
    Set<String> paths = new HashSet<>();
    guide.capability().resource(type).stream()
        .map(ResourceCapability::parameters)
        .flatMap(parameters -> parameters.stream())
        .flatMap(parameter -> guide.search(type, parameter.value()).stream())
        .map(SearchDefinition::expression)
        .forEach(expression -> collect(expression, type, paths));
    return paths;
  }

  private static void collect(String expression, String type, Set<String> paths) {
    Matcher matcher = PATH.matcher(expression);
    while (matcher.find()) {
      String path = matcher.group();
      if (path.startsWith(type + ".")) {
        for (int dot = path.length(); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
          paths.add(path.substring(0, dot));
        }
      }
    }
  }
}
