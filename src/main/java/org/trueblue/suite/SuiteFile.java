package org.trueblue.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trueblue.evidence.Digests;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Requirement;

/** Reads {@code suite.yaml} and {@code profile.yaml} of a folder of features. */
public final class SuiteFile {

  private static final String NAME = "suite.yaml";
  private static final String PROFILE = "profile.yaml";

  private final Path folder;
  private final JsonNode suite;
  private final JsonNode profile;

  private SuiteFile(Path folder, JsonNode suite, JsonNode profile) {
    this.folder = folder;
    this.suite = suite;
    this.profile = profile;
  }

  /**
   * Reads a suite.
   *
   * @param features folder of all features
   * @param name such as {@code blue-button-2@v2}
   * @throws IllegalArgumentException if there is none of this name; the message says which there
   *     are
   */
  public static Suite read(Path features, String name) throws IOException {
    String[] parts = name.split("@", 2);
    Path folder = features.resolve(parts[0]).normalize();
    if (!parts[0].matches("[a-z0-9-]+") || !Files.isRegularFile(folder.resolve(NAME))) {
      throw new IllegalArgumentException(
          "there is no suite '%s'; there are %s".formatted(name, names(features)));
    }
    YAMLMapper yaml = new YAMLMapper();
    SuiteFile file =
        new SuiteFile(
            folder,
            yaml.readTree(folder.resolve(NAME).toFile()),
            yaml.readTree(folder.resolve(PROFILE).toFile()));
    List<String> versions = Json.strings(file.suite.path("versions"));
    String version = parts.length == 2 ? parts[1] : file.suite.path("default").asText();
    if (!versions.contains(version)) {
      throw new IllegalArgumentException(
          "there is no suite '%s'; there are %s".formatted(name, names(features)));
    }
    return file.at(parts[0], version);
  }

  /** The names of all suites, each with its versions. */
  public static List<String> names(Path features) throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    try (Stream<Path> folders = Files.list(features)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(NAME)))
          .sorted()
          .flatMap(folder -> names(yaml, folder))
          .toList();
    }
  }

  private static Stream<String> names(YAMLMapper yaml, Path folder) {
    try {
      return Json.strings(yaml.readTree(folder.resolve(NAME).toFile()).path("versions")).stream()
          .map(version -> folder.getFileName() + "@" + version);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Suite at(String alias, String version) throws IOException {
    return new Suite(
        alias,
        version,
        suite.path("title").asText(),
        Json.strings(suite.path("versions")).stream().filter(v -> !v.equals(version)).toList(),
        suite.path("fhir-versions").path(version).asText(),
        suite.path("base").asText(),
        suite.path("grants-last").asBoolean(),
        suite.path("built-in").asText(),
        entries(alias + "@" + version, version),
        new Observed(profile.path("observed"), version),
        deviations(version),
        composition(version),
        folder,
        digest());
  }

  private String digest() throws IOException {
    return Digests.sha256(
        (Files.readString(folder.resolve(NAME)) + Files.readString(folder.resolve(PROFILE)))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private List<Catalogue.Entry> entries(String name, String version) {
    return Json.items(suite.path("requirements")).stream()
        .filter(row -> isOf(row, version))
        .map(row -> new Catalogue.Entry(requirement(row, name, version), coverage(row)))
        .toList();
  }

  private Requirement requirement(JsonNode row, String name, String version) {
    return new Requirement(
        row.path("id").asText(),
        Strength.valueOf(row.path("strength").asText()),
        source(row.path("source").asText(), version),
        row.path("text").asText(),
        name,
        row.path("topic").asText(),
        row.path("topic").asText());
  }

  private static Coverage coverage(JsonNode row) {
    if (row.has("excluded")) {
      return new Coverage.Excluded(row.path("excluded").asText());
    }
    if (row.has("attest")) {
      return new Coverage.Attestable(row.path("attest").asText());
    }
    return row.has("pending")
        ? new Coverage.Pending(row.path("pending").asText())
        : new Coverage.Tested();
  }

  /**
   * {@code rfc6749:#section-5.1} is an address below that of {@code rfc6749}, which may differ from
   * version to version.
   */
  private URI source(String text, String version) {
    int colon = text.indexOf(':');
    JsonNode address = suite.path("sources").path(text.substring(0, colon));
    return URI.create(
        (address.isObject() ? address.path(version) : address).asText()
            + text.substring(colon + 1));
  }

  private List<KnownDeviation> deviations(String version) {
    return Json.items(profile.path("deviations")).stream()
        .filter(row -> isOf(row, version))
        .map(
            row ->
                new KnownDeviation(
                    row.path("requirement").asText(),
                    row.path("code").asText(),
                    row.path("what").asText()))
        .toList();
  }

  private Optional<Composition> composition(String version) {
    JsonNode parts = suite.path("parts").path(version);
    return parts.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new Composition(
                parts.path("guide").asText(),
                parts.path("suite").asText(),
                Json.items(suite.path("procedure")).stream().map(SuiteFile::rule).toList()));
  }

  private static Composition.Rule rule(JsonNode step) {
    return new Composition.Rule(
        step.path("step").asText(),
        step.path("text").asText(),
        Json.strings(step.path("by")).stream().map(Pattern::compile).toList());
  }

  private static boolean isOf(JsonNode row, String version) {
    List<String> versions = Json.strings(row.path("versions"));
    return versions.isEmpty() || versions.contains(version);
  }
}
