package org.trueblue.fhir.hapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;

/** The files that a benchmark validates. */
final class BenchFiles {

  private BenchFiles() {}

  record Named(String name, Document document) {}

  /** A file, or those of a folder. */
  static List<Named> in(Path path) throws IOException {
    List<Named> files = new ArrayList<>();
    try (Stream<Path> walked = Files.walk(path)) {
      for (Path file : walked.filter(Files::isRegularFile).sorted().toList()) {
        files.add(
            new Named(
                file.getFileName().toString(),
                new Document(Files.readAllBytes(file), Format.JSON)));
      }
    }
    return files;
  }
}
