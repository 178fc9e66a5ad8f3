package org.trueblue.run;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trueblue.evidence.ChainedLines;
import org.trueblue.evidence.Digests;

/**
 * What the folder of a run held when its reports were written: so that a ledger which was cut, or a
 * report which was edited, is seen. Whoever changes this, too, is seen by a seal alone.
 *
 * @param ledgerLines lines of the ledger
 * @param files each file of the folder with the SHA-256 of its bytes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Closing(int ledgerLines, Map<String, String> files) {

  private static final String NAME = "closing.json";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  public Closing {
    files = Map.copyOf(files);
  }

  /** Writes down what the folder holds now. */
  public static void write(RunFolder folder) throws IOException {
    Closing closing = new Closing(lines(folder), digests(folder));
    Files.write(folder.path().resolve(NAME), JSON.writeValueAsBytes(closing));
  }

  /** The run goes on: what was written down holds no more. */
  static void reopen(RunFolder folder) throws IOException {
    Files.deleteIfExists(folder.path().resolve(NAME));
  }

  /**
   * What was written down; empty for a run that was cut short, or of an earlier version.
   *
   * @throws IOException if it cannot be read
   */
  public static Optional<Closing> read(RunFolder folder) throws IOException {
    Path file = folder.path().resolve(NAME);
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(file.toFile(), Closing.class))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IOException("closing.json cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  /** What is missing of the ledger, if something is. */
  Optional<String> cut(RunFolder folder) throws IOException {
    int now = lines(folder);
    return now < ledgerLines
        ? Optional.of(
            "ledger.ndjson has %d lines, and had %d when the run ended".formatted(now, ledgerLines))
        : Optional.empty();
  }

  /** What is not as it was, one line each. */
  public List<String> differences(RunFolder folder) throws IOException {
    return differences(files, digests(folder));
  }

  /** What was added, changed or taken away between two states of a folder, one line each. */
  public static List<String> differences(Map<String, String> before, Map<String, String> now) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      if (!now.containsKey(name)) {
        differences.add(name + " is missing");
      } else if (!before.containsKey(name)) {
        differences.add(name + " was added");
      } else if (!now.get(name).equals(before.get(name))) {
        differences.add(name + " was changed");
      }
    }
    return differences;
  }

  private static int lines(RunFolder folder) throws IOException {
    return ChainedLines.read(folder.ledger(), folder.seed()).lines().size();
  }

  private static Map<String, String> digests(RunFolder folder) throws IOException {
    Map<String, String> digests = new TreeMap<>(digestsOfAll(folder.path()));
    digests.remove(NAME);
    return digests;
  }

  /** Each file of a folder but those of the seal, with its digest. */
  public static Map<String, String> digestsOfAll(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("seal/")) {
          digests.put(name, Digests.sha256(Files.readAllBytes(file)));
        }
      }
    }
    return digests;
  }
}
