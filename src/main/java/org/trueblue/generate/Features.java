package org.trueblue.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.requirement.Coverage;

/** The features of a guide: one file for the server, one for each profile or resource type. */
public final class Features {

  private final Map<String, String> texts = new TreeMap<>();

  /** Writes the tested duties of a guide as features, in memory. */
  public Features(Guide guide, List<Duty> duties) {
    duties.stream()
        .filter(duty -> duty.coverage() instanceof Coverage.Tested)
        .collect(Collectors.groupingBy(Duty::feature, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (feature, ofFeature) ->
                texts.put(
                    feature + ".feature", FeatureText.of(guide.id(), guide.title(), ofFeature)));
  }

  /** Texts by file name. */
  public Map<String, String> texts() {
    return Map.copyOf(texts);
  }

  /** Replaces the features in a folder by these. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path file : existing(folder)) {
      Files.delete(file);
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
  }

  /** The files in a folder that are not as they would be written, missing and surplus ones too. */
  public List<Path> differences(Path folder) throws IOException {
    List<Path> different = new ArrayList<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      boolean same =
          Files.exists(file)
              && Files.readString(file, StandardCharsets.UTF_8).equals(text.getValue());
      if (!same) {
        different.add(file);
      }
    }
    existing(folder).stream()
        .filter(file -> !texts.containsKey(file.getFileName().toString()))
        .forEach(different::add);
    return different;
  }

  private static List<Path> existing(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".feature")).sorted().toList();
    }
  }
}
