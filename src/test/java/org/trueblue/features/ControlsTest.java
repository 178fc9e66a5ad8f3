package org.trueblue.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A server that refuses everything, or to which nothing matters, is not right by that: each
 * scenario that expects a refusal sees what is right accepted.
 */
class ControlsTest {

  /** Steps that expect a refusal, or that what is wrong changes nothing. */
  private static final Pattern REFUSAL =
      Pattern.compile(
          "no token is given|it is refused as .*|the (service|client) is (not recognized|refused)"
              + "|nothing is opened with what comes of it|the user is not led there"
              + "|the request is refused.*|no token comes of .*|the token opens nothing any more"
              + "|the token opens the patient still.*|it is told that a token is needed"
              + "|the server answers that a token is needed|each is told .*token.*|nothing is told"
              + "|the token is told not to be active|it is told so by a redirect with .*"
              + "|the scope is not widened|no right is given that was not granted before"
              + "|new keys are taken at once, and old ones no longer"
              + "|the data of another patient are neither read nor found"
              + "|what was not granted is answered with 401 or 403"
              + "|the (last )?answer has status 40[13]");

  /** What is wrong, and what shows that it would be accepted if it were right. */
  private static final List<List<String>> CONTROLS =
      List.of(
          List.of(
              ".*(uses the refresh token|refreshes).*",
              ".*(given a new one|right refresh token is exchanged).*"),
          List.of(
              ".*takes a token back that nobody was given|another client takes the token back",
              ".*(can take tokens back|until its own client takes it back)"),
          List.of(
              ".*(asks|posts the request) for authorization.*",
              "right requests for authorization lead to the login"),
          List.of(
              ".*",
              ".*(was|is|were) let in.*|.*let the client in.*|an EHR opened the client"
                  + "|the service was given a token|.*lets the client in anew.*"
                  + "|a right code is exchanged.*|a token of the user (opens|tells) .*"
                  + "|two codes are exchanged .*|it asks twice .*"
                  + "|right requests for authorization lead .*|two users let the client in"));

  /** What asks for none by its nature: who holds no token is not let in to write either. */
  private static final List<String> WITHOUT =
      List.of("nothing can be written", "a request that nobody made cannot be continued");

  record Outline(String name, List<String> steps) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Outline> outlines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("features"))) {
      return files
          .filter(file -> file.toString().matches(".*(smart|g10|blue-button-2)/[^/]*\\.feature"))
          .sorted()
          .toList()
          .stream()
          .flatMap(ControlsTest::outlines)
          .filter(outline -> outline.steps().stream().anyMatch(ControlsTest::refuses));
    }
  }

  private static Stream<Outline> outlines(Path file) {
    List<Outline> outlines = new ArrayList<>();
    try {
      for (String block : Files.readString(file).split("Scenario Outline: ", -1)) {
        List<String> lines = block.lines().map(String::strip).toList();
        outlines.add(
            new Outline(
                file.getFileName() + ": " + lines.get(0),
                lines.stream()
                    .filter(line -> line.matches("(Given|When|Then|And) .*"))
                    .map(line -> line.replaceFirst("\\w+ ", ""))
                    .toList()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outlines.stream().skip(1);
  }

  private static boolean refuses(String step) {
    return REFUSAL.matcher(step).matches();
  }

  @ParameterizedTest
  @MethodSource("outlines")
  void aRefusalHasItsControl(Outline outline) {
    List<String> controls =
        CONTROLS.stream()
            .filter(pair -> outline.steps().stream().anyMatch(step -> step.matches(pair.get(0))))
            .findFirst()
            .orElseThrow();

    assertThat(outline.steps())
        .anyMatch(
            step ->
                step.matches(controls.get(1))
                    || WITHOUT.stream().anyMatch(outline.name()::endsWith));
  }

  @Test
  void theKindsOfRefusalAreKnown() throws IOException {
    assertThat(outlines()).hasSizeGreaterThan(60);
  }
}
