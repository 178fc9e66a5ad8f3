package org.trueblue.guide;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.fhir.Resource;

/** Writes the facts of an official package into the project, one file for each resource. */
public final class Vendor {

  private static final ObjectWriter PRETTY =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter()
                  .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private Vendor() {}

  /**
   * What was done.
   *
   * @param resources how many were written
   * @param missingInvariants those that were left out
   */
  public record Result(int resources, List<String> missingInvariants) {
    public Result {
      missingInvariants = List.copyOf(missingInvariants);
    }
  }

  /** Replaces what is carried of a package by the facts of the official one. */
  public static Result write(FhirPackage official, Path folder, List<JsonNode> invariants)
      throws IOException {
    Facts facts = new Facts(invariants);
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.filter(f -> f.toString().endsWith(".json")).toList()) {
        Files.delete(file);
      }
    }
    write(folder.resolve("package.json"), manifest(official));
    List<Resource> factual = official.all().stream().filter(Facts::isFactual).toList();
    for (Resource resource : factual) {
      write(
          folder.resolve(resource.type() + "-" + resource.id() + ".json"),
          facts.of(Flattening.of(resource)).json());
    }
    return new Result(factual.size(), facts.missing());
  }

  private static ObjectNode manifest(FhirPackage official) {
    ObjectNode manifest = new ObjectMapper().createObjectNode();
    for (String member :
        List.of(
            "name", "version", "canonical", "title", "license", "fhirVersions", "dependencies")) {
      if (official.manifest().has(member)) {
        manifest.set(member, official.manifest().get(member));
      }
    }
    manifest.put("officialDigest", official.digest());
    return manifest;
  }

  private static void write(Path file, JsonNode json) throws IOException {
    Files.write(file, (PRETTY.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
