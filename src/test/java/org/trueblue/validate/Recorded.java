package org.trueblue.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.validate.Verdict.Judged;
import org.trueblue.validate.Verdict.NotJudged;
import org.trueblue.validate.Verdict.Skipped;

/**
 * What a validation told, in short words, by a validator that minds only whether a document can be
 * read.
 */
final class Recorded implements Findings {

  static final int LARGEST = 1 << 20;

  private final List<Verdict> verdicts = new ArrayList<>();

  /** Judges these files and folders. */
  static Recorded of(Path... paths) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path path : paths) {
      names.add(path.toString());
    }
    return of(Sources.of(names, LARGEST), new byte[0]);
  }

  /** Judges the standard input. */
  static Recorded ofInput(byte[] input) throws IOException {
    return of(List.of(Source.standardInput()), input);
  }

  private static Recorded of(List<Source> sources, byte[] input) throws IOException {
    Recorded recorded = new Recorded();
    validation().run(sources, new ByteArrayInputStream(input), recorded);
    return recorded;
  }

  private static Validation validation() {
    ProfileChoice none =
        new ProfileChoice(List.of(), Profiles.of(Optional.empty(), Definitions.NONE));
    DocumentValidator readable = (document, profiles) -> readable(document);
    return new Validation(readable, none, Rules.NONE, LARGEST, 4);
  }

  private static List<Issue> readable(Document document) {
    try {
      if (document.format() == Document.Format.JSON) {
        Resource.parse(document.content());
      }
      return List.of();
    } catch (Json.Malformed e) {
      return List.of(
          new Issue(Severity.FATAL, "", "", String.valueOf(e.getMessage())).at(e.position()));
    }
  }

  @Override
  public void tell(Verdict verdict) {
    verdicts.add(verdict);
  }

  @Override
  public void end(Totals totals) {}

  List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }

  /** Each verdict as its line and what became of it: {@code 3 Patient/1}. */
  List<String> words() {
    return verdicts.stream().map(v -> v.place().line() + " " + word(v)).toList();
  }

  private static String word(Verdict verdict) {
    if (verdict instanceof NotJudged none) {
      return "not judged: " + none.reason();
    } else if (verdict instanceof Skipped) {
      return "skipped";
    }
    Judged judged = (Judged) verdict;
    return judged.isWrong() ? "wrong: " + judged.issues().get(0).message() : judged.resource();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
