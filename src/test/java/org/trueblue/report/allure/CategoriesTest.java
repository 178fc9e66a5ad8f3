package org.trueblue.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.SampleRun;

class CategoriesTest {

  private static final Pattern CODE = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");

  @Test
  void eachFindingCodeOfTheChecksHasATopic() throws IOException {
    Set<String> codes = codesInSources();
    assertThat(codes).hasSizeGreaterThan(30);
    assertThat(codes)
        .allSatisfy(
            code -> {
              String failed = OutcomeText.full(failed(code));
              assertThat(matching("failed", failed)).hasSize(1).doesNotContain("Failed: other");
              assertThat(matching("broken", failed)).hasSize(1).doesNotContain("Warned: other");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "search.missing,   Failed: Meaning of a search",
    "vread.version,    'Failed: Reads, version reads and histories'",
    "profile.us-core-6, Failed: Conformance to a profile",
    "brand-new.defect, Failed: other",
    "searching.defect, Failed: other"
  })
  void aFailureIsInTheCategoryOfItsFirstFinding(String code, String category) {
    assertThat(matching("failed", OutcomeText.full(failed(code)))).containsExactly(category);
  }

  @Test
  void aWaivedFindingIsNotAmongTheWarnings() {
    Outcome waived = new Outcome.Waived("x", List.of(SampleRun.finding("search.missing")));
    assertThat(matching("broken", OutcomeText.full(waived))).containsExactly("Waived");
  }

  @ParameterizedTest
  @EnumSource
  void eachCauseHasACategory(Cause cause) {
    Outcome gap = new Outcome.NotTested(new Gap(cause, "a.gap", "why\nand why", "what helps"));
    assertThat(matching("skipped", OutcomeText.full(gap)))
        .singleElement()
        .asString()
        .startsWith("Not tested: ");
  }

  private static Outcome failed(String code) {
    return new Outcome.Failed(List.of(SampleRun.finding(code), SampleRun.finding("other.one")));
  }

  private static List<String> matching(String status, String message) {
    return Categories.all().stream()
        .filter(category -> List.of(status).equals(category.get("matchedStatuses")))
        .filter(category -> message.matches(String.valueOf(category.get("messageRegex"))))
        .map(category -> String.valueOf(category.get("name")))
        .toList();
  }

  private static Set<String> codesInSources() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/trueblue/check"))) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> CODE.matcher(text(file)).results().map(r -> r.group(1)).forEach(codes::add));
    }
    return codes;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
