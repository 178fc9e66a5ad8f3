package org.trueblue.fhir.hapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;
import org.trueblue.fhir.Json;

/** The validator project's own public cases for R4. */
final class PublicCases {

  private static final String FOLDER = "/org/hl7/fhir/testcases/validator/";
  private static final Set<String> R4 = Set.of("4.0", "4.0.1");

  private PublicCases() {}

  /** The documents, by the names of their files. */
  static Map<String, Document> documents() throws IOException, Json.Malformed {
    Map<String, Document> documents = new TreeMap<>();
    for (JsonNode one : Json.parse(read("manifest.json")).path("test-cases")) {
      String file = one.path("file").asText();
      if (R4.contains(one.path("version").asText()) && isThere(file)) {
        for (Format format : format(file).stream().toList()) {
          documents.put(file, new Document(read(file), format));
        }
      }
    }
    return documents;
  }

  private static Optional<Format> format(String file) {
    return file.endsWith(".json")
        ? Optional.of(Format.JSON)
        : file.endsWith(".xml") ? Optional.of(Format.XML) : Optional.empty();
  }

  /** The manifest names some that are not published. */
  private static boolean isThere(String file) {
    return PublicCases.class.getResource(FOLDER + file) != null;
  }

  private static byte[] read(String file) throws IOException {
    try (InputStream in = PublicCases.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IOException(file + " is not among the public cases");
      }
      return in.readAllBytes();
    }
  }
}
