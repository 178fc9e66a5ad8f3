package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Json;
import org.trueblue.guide.FhirPackage;
import org.trueblue.guide.OfficialPackages;
import org.trueblue.guide.PackageId;

/** What is quick says what HAPI says; where it does not, {@code differences.yaml} says why. */
class StockComparisonTest {

  /** FHIR is UTF-8, and this is not: we say so, and HAPI is never asked for bytes. */
  private static final String NOT_UTF_8 = "japanese-utf8-ok.xml";

  private static final PackFolder PACKS = PackFolder.of(System.getenv());

  /** For each difference, the first document in which it was seen. */
  private final Map<String, String> seen = new TreeMap<>();

  @Test
  void overTheExamplesOfEveryPackage() throws IOException {
    for (PackageId id : OfficialPackages.all()) {
      Map<String, byte[]> examples = OfficialPackages.exampleFiles(id);
      if (!examples.isEmpty()) {
        FhirPackage pack = OfficialPackages.read(id);
        Stock stock = new Stock(List.of(pack));
        DocumentValidator ours =
            new DocumentEngine(
                    PACKS,
                    List.of(new PackFolder.Source(pack.digest(), () -> pack)),
                    CodeService.NONE)
                .validator();
        examples.forEach(
            (name, bytes) ->
                compare(id + " " + name, new Document(bytes, Format.JSON), stock, ours));
      }
    }
    assertListed("examples");
  }

  @Test
  void overThePublicCases() throws IOException, Json.Malformed {
    Stock stock = new Stock(List.of());
    DocumentValidator ours = new DocumentEngine(PACKS, List.of(), CodeService.NONE).validator();
    Map<String, Document> documents = PublicCases.documents();
    assertThat(documents).hasSizeGreaterThan(400);
    assertThat(documents.remove(NOT_UTF_8)).isNotNull();
    documents.forEach((name, document) -> compare(name, document, stock, ours));
    assertListed("cases");
  }

  private void compare(String name, Document document, Stock stock, DocumentValidator ours) {
    List<Told> ofOurs = ours.validate(document, List.of()).stream().map(Told::of).toList();
    Told.differences(ofStock(stock, document), ofOurs)
        .forEach(difference -> seen.putIfAbsent(difference, name));
  }

  private static List<Told> ofStock(Stock stock, Document document) {
    try {
      return stock.validate(document).stream().map(Told::of).toList();
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(new Told("FATAL", e.getClass().getSimpleName(), "", ""));
    }
  }

  private void assertListed(String where) throws IOException {
    Set<String> listed = new TreeSet<>();
    try (InputStream in = StockComparisonTest.class.getResourceAsStream("differences.yaml")) {
      new ObjectMapper(new YAMLFactory())
          .readTree(in)
          .path(where)
          .forEach(
              entry -> {
                assertThat(entry.path("reason").asText()).isNotBlank();
                entry.path("differences").forEach(one -> listed.add(one.asText()));
              });
    }
    Map<String, String> unlisted = new TreeMap<>(seen);
    unlisted.keySet().removeAll(listed);
    Set<String> gone = new TreeSet<>(listed);
    gone.removeAll(seen.keySet());
    assertThat(unlisted).as("differences that are not listed").isEmpty();
    assertThat(gone).as("differences that are listed and not seen").isEmpty();
  }
}
