package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.fhir.Json;

/** What the project carries of the guides are facts, and all of them. */
class CarriedFactsTest {

  private static final Set<String> PROSE =
      Set.of(
          "alias",
          "comment",
          "contact",
          "copyright",
          "definition",
          "description",
          "designation",
          "display",
          "div",
          "documentation",
          "example",
          "label",
          "mapping",
          "meaningWhenMissing",
          "publisher",
          "purpose",
          "requirements",
          "short",
          "snapshot",
          "text",
          "useContext",
          "xpath");

  /** The only members whose values have several words. */
  private static final Set<String> WORDS = Set.of("human", "expression", "title");

  @TempDir private Path temp = Path.of("");

  static List<PackageId> guides() {
    return CarriedGuides.ids();
  }

  @Test
  void guidesAreCarried() {
    assertThat(guides()).contains(PackageId.parse("hl7.fhir.us.core#6.1.0"));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void noProseIsCarried(PackageId id) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : files(CarriedGuides.folder(id))) {
      members(
          Json.trusted(Files.readAllBytes(file)),
          (name, value) -> {
            boolean canonical = name.equals("definition") && value.asText().startsWith("http");
            boolean sentence = value.asText().contains(" ") && !WORDS.contains(name);
            if ((PROSE.contains(name) && !canonical) || sentence) {
              found.add("%s: %s".formatted(file.getFileName(), name));
            }
          });
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void whatIsCarriedIsWhatWouldBeWritten(PackageId id) throws IOException {
    FhirPackage official = OfficialPackages.read(id);

    Vendor.Result result = Vendor.write(official, temp, CarriedGuides.supplement(id).invariants());

    assertThat(result.missingInvariants()).isEmpty();
    Path carried = CarriedGuides.folder(id);
    assertThat(files(temp))
        .extracting(Path::getFileName)
        .isEqualTo(files(carried).stream().map(Path::getFileName).toList());
    for (Path file : files(temp)) {
      assertThat(file).hasSameTextualContentAs(carried.resolve(file.getFileName()));
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  void theOfficialPackageIsTheOneThatWasRead(PackageId id) throws IOException {
    assertThat(OfficialPackages.read(id).digest())
        .isEqualTo(CarriedGuides.pack(id).manifest().path("officialDigest").asText());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static void members(JsonNode node, BiConsumer<String, JsonNode> visitor) {
    node.properties()
        .forEach(
            member -> {
              Json.items(member.getValue())
                  .forEach(value -> visitor.accept(member.getKey(), value));
              members(member.getValue(), visitor);
            });
    if (node.isArray()) {
      node.forEach(item -> members(item, visitor));
    }
  }
}
