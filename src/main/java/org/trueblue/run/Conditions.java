package org.trueblue.run;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trueblue.evidence.Digests;
import org.trueblue.requirement.Checklist;
import org.trueblue.requirement.Procedure;

/**
 * Under what a run is made: the index of its folder, written before the first request. With it the
 * run can be resumed, and judged again, by who has nothing but the folder and TrueBlue.
 *
 * @param format version of the contract in {@code INTERPRETING.md}
 * @param run name of the run
 * @param guide package of the guide, {@code name#version}, or suite, {@code name@version}
 * @param packages all packages whose definitions were used, with their digests
 * @param terminology where codes were looked up
 * @param versions of TrueBlue, and of what judges with it
 * @param tags which scenarios were wanted, as a tag expression; empty for all
 * @param only the requirements that were wanted, empty for all
 * @param waivers digest of the waivers that were applied, empty for none
 * @param target the server under test
 * @param features the features that were run, with their digests
 * @param checklist what only people can say of the target, with what they said
 * @param procedure that the run followed, with what shows each step
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Conditions(
    int format,
    String run,
    String guide,
    Map<String, String> packages,
    String terminology,
    Map<String, String> versions,
    String tags,
    List<String> only,
    String waivers,
    TargetFacts target,
    Map<String, String> features,
    Checklist checklist,
    Procedure procedure) {

  /** The version of the contract that this program writes; it reads this and those before it. */
  public static final int FORMAT = 1;

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  public Conditions {
    packages = Map.copyOf(packages);
    versions = Map.copyOf(versions);
    only = List.copyOf(only);
    features = Map.copyOf(features);
    checklist = Objects.requireNonNullElse(checklist, Checklist.NONE); // older runs have none
    procedure = Objects.requireNonNullElse(procedure, Procedure.NONE);
  }

  /**
   * The target, without secrets.
   *
   * @param base base URL
   * @param builtIn whether it was the built-in server
   * @param asCms whether that had the known deviations of CMS's
   * @param patients that the user named
   * @param tokenEnv name of the variable that held the access token, empty for none
   * @param allowedOrigins further origins that requests may go to
   * @param showPersonalData whether the evidence may show names, identifiers and the like
   * @param concurrency requests at the same time
   * @param timeoutSeconds for one request
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record TargetFacts(
      String base,
      boolean builtIn,
      boolean asCms,
      List<String> patients,
      String tokenEnv,
      List<String> allowedOrigins,
      boolean showPersonalData,
      int concurrency,
      long timeoutSeconds) {
    public TargetFacts {
      patients = List.copyOf(patients);
      allowedOrigins = List.copyOf(allowedOrigins);
    }
  }

  /** Writes them into a folder, with the features and with what tells a reader how to read it. */
  public static void write(Conditions conditions, List<Path> features, RunFolder folder)
      throws IOException {
    for (Path feature : features(features)) {
      Files.createDirectories(folder.features());
      Files.copy(feature, folder.features().resolve(feature.getFileName()));
    }
    try (InputStream contract = Conditions.class.getResourceAsStream("INTERPRETING.md")) {
      if (contract == null) {
        throw new IOException("INTERPRETING.md is missing from the jar");
      }
      Files.copy(contract, folder.path().resolve("INTERPRETING.md"));
    }
    Files.write(folder.conditions(), JSON.writeValueAsBytes(conditions));
  }

  /**
   * Reads them.
   *
   * @throws IOException if there are none, or a later version of TrueBlue wrote them
   */
  public static Conditions read(RunFolder folder) throws IOException {
    try {
      Conditions read = JSON.readValue(folder.conditions().toFile(), Conditions.class);
      if (read.format() > FORMAT) {
        throw new IOException(
            "run.json has format %d, this version of TrueBlue reads up to %d; use a newer one"
                .formatted(read.format(), FORMAT));
      }
      return read;
    } catch (JsonProcessingException e) {
      throw new IOException("run.json cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  /** Whether a suite was run, no guide. */
  public boolean ofSuite() {
    return !guide.contains("#");
  }

  /** The features of some folders, with their digests. */
  public static Map<String, String> digests(List<Path> features) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Path file : features(features)) {
      digests.put(file.getFileName().toString(), Digests.sha256(Files.readAllBytes(file)));
    }
    return digests;
  }

  private static List<Path> features(List<Path> folders) throws IOException {
    List<Path> features = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(f -> f.toString().endsWith(".feature")).sorted().forEach(features::add);
      }
    }
    return features;
  }
}
