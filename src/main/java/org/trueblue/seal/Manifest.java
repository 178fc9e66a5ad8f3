package org.trueblue.seal;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trueblue.evidence.Digests;

/**
 * What is sealed.
 *
 * @param format version of the contract in {@code INTERPRETING.md}
 * @param run name of the run
 * @param verdict of the run
 * @param sealed when, as ISO 8601
 * @param algorithm of the signature, as Java names it
 * @param isNot what the run must not be taken for
 * @param files each file of the folder with the SHA-256 of its bytes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Manifest(
    int format,
    String run,
    String verdict,
    String sealed,
    String algorithm,
    List<String> isNot,
    Map<String, String> files) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  public Manifest {
    isNot = List.copyOf(isNot);
    files = Map.copyOf(files);
  }

  /** The manifest as it is signed. */
  byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can be written as JSON", e);
    }
  }

  /**
   * Reads one.
   *
   * @throws IOException if the bytes are none
   */
  static Manifest of(byte[] bytes) throws IOException {
    return JSON.readValue(bytes, Manifest.class);
  }

  /** Each file of a folder but those of the seal, with its digest. */
  static Map<String, String> digests(Path folder) throws IOException {
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

  /** What is not as it was sealed, one line each. */
  List<String> differences(Map<String, String> now) {
    Set<String> names = new TreeSet<>(files.keySet());
    names.addAll(now.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      if (!now.containsKey(name)) {
        differences.add(name + " is missing");
      } else if (!files.containsKey(name)) {
        differences.add(name + " was added");
      } else if (!files.get(name).equals(now.get(name))) {
        differences.add(name + " was changed");
      }
    }
    return differences;
  }
}
