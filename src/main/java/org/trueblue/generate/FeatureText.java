package org.trueblue.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Interaction;
import org.trueblue.guide.PackageId;
import org.trueblue.outcome.Strength;

/** The text of one feature file. Deterministic. */
final class FeatureText {

  private static final Pattern PLACEHOLDER = Pattern.compile("<([a-z]+)>");

  private final StringBuilder text = new StringBuilder();
  private final PackageId guide;
  private final List<Duty> duties;

  private FeatureText(PackageId guide, List<Duty> duties) {
    this.guide = guide;
    this.duties = duties;
  }

  /**
   * The feature for these duties, which must be of one feature.
   *
   * @param title title of the guide
   */
  static String of(PackageId guide, String title, List<Duty> duties) {
    FeatureText feature = new FeatureText(guide, duties);
    feature.head(title);
    duties.stream()
        .collect(
            Collectors.groupingBy(
                duty -> new Block(duty.interaction(), duty.requirement().strength()),
                LinkedHashMap::new,
                Collectors.toList()))
        .forEach(feature::block);
    return feature.text.toString();
  }

  /** Duties that share a scenario outline. */
  private record Block(Interaction interaction, Strength strength) {}

  private void head(String title) {
    Duty first = duties.get(0);
    line(
        "# Generated from %s by \"trueblue generate\": change the guide's data, not this."
            .formatted(guide));
    line("@%s @%s @%s".formatted(guide.alias(), guide.version(), first.feature()));
    line("Feature: " + first.requirement().topic());
    line("");
    line("  What %s asks of a server.".formatted(title));
  }

  private void block(Block block, List<Duty> rows) {
    ScenarioTemplate template = ScenarioTemplate.of(block.interaction());
    Set<String> columns = columns(template, rows);
    Map<String, String> constants = new LinkedHashMap<>(rows.get(0).cells());
    constants.keySet().removeAll(columns);
    line("");
    line(
        "  @%s @%s"
            .formatted(block.interaction().group().replace(' ', '-'), block.strength().name()));
    line("  Scenario Outline: " + fill(template.name(), constants));
    template.steps().forEach(step -> line("    " + fill(step, constants)));
    line("");
    line("    Examples:");
    table(columns, rows);
  }

  /** What differs between the rows becomes a column; what does not is written into the steps. */
  private static Set<String> columns(ScenarioTemplate template, List<Duty> rows) {
    Set<String> columns = new LinkedHashSet<>();
    Matcher matcher = PLACEHOLDER.matcher(template.name() + String.join(" ", template.steps()));
    while (matcher.find()) {
      String name = matcher.group(1);
      boolean named = template.name().contains("<" + name + ">") && !name.equals("type");
      long values = rows.stream().map(row -> row.cells().get(name)).distinct().count();
      if (named || values > 1) {
        columns.add(name);
      }
    }
    return columns;
  }

  private static String fill(String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
  }

  private void table(Set<String> columns, List<Duty> rows) {
    List<List<String>> cells = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("requirement"));
    header.addAll(columns);
    cells.add(header);
    for (Duty row : rows) {
      List<String> line = new ArrayList<>(List.of(row.requirement().id()));
      columns.forEach(column -> line.add(cell(String.valueOf(row.cells().get(column)))));
      cells.add(line);
    }
    int[] widths = new int[header.size()];
    cells.forEach(
        row -> {
          for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
          }
        });
    for (List<String> row : cells) {
      StringBuilder line = new StringBuilder("      |");
      for (int i = 0; i < widths.length; i++) {
        line.append(' ').append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length()));
        line.append(" |");
      }
      line(line.toString());
    }
  }

  /** A bar or a backslash in a cell is written behind a backslash. */
  private static String cell(String value) {
    return value.replace("\\", "\\\\").replace("|", "\\|");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
