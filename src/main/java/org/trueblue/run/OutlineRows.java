package org.trueblue.run;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parser knows of the rows of outlines, by the ids that it gave them. */
final class OutlineRows {

  private static final String COLUMN = "requirement";

  private final Map<String, String> requirements = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, String> keywords = new HashMap<>();

  void add(GherkinDocument document) {
    document.getFeature().map(Feature::getChildren).stream()
        .flatMap(List::stream)
        .map(FeatureChild::getScenario)
        .flatMap(Optional::stream)
        .forEach(this::add);
  }

  private void add(Scenario scenario) {
    scenario.getSteps().forEach(step -> keywords.put(step.getId(), step.getKeyword()));
    for (Examples examples : scenario.getExamples()) {
      int column =
          examples.getTableHeader().stream()
              .map(header -> header.getCells().stream().map(TableCell::getValue).toList())
              .mapToInt(names -> names.indexOf(COLUMN))
              .findFirst()
              .orElse(-1);
      for (TableRow row : examples.getTableBody()) {
        lines.put(row.getId(), row.getLocation().getLine().intValue());
        if (column >= 0) {
          requirements.put(row.getId(), row.getCells().get(column).getValue());
        }
      }
    }
  }

  String requirement(Pickle pickle) {
    return pickle.getAstNodeIds().stream()
        .filter(requirements::containsKey)
        .map(requirements::get)
        .findFirst()
        .orElse("");
  }

  int line(Pickle pickle) {
    return pickle.getAstNodeIds().stream()
        .filter(lines::containsKey)
        .map(lines::get)
        .findFirst()
        .orElse(0);
  }

  String keyword(io.cucumber.messages.types.PickleStep step) {
    return step.getAstNodeIds().stream()
        .filter(keywords::containsKey)
        .map(keywords::get)
        .findFirst()
        .orElse("");
  }
}
