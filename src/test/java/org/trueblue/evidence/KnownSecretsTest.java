package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret is found however it is written, and no text makes that slow. */
class KnownSecretsTest {

  private static final String SECRET = "Canary/of_the-Run+42=";

  private final KnownSecrets known = new KnownSecrets();

  static List<Arguments> writings() {
    byte[] bytes = SECRET.getBytes(StandardCharsets.UTF_8);
    return List.of(
        Arguments.of("as it is", SECRET),
        Arguments.of("upper case", SECRET.toUpperCase(Locale.ROOT)),
        Arguments.of("lower case", SECRET.toLowerCase(Locale.ROOT)),
        Arguments.of("backwards", new StringBuilder(SECRET).reverse().toString()),
        Arguments.of("percent", each("%%%02X")),
        Arguments.of("percent in lower case", each("%%%02x")),
        Arguments.of("percent twice", each("%%25%02X")),
        Arguments.of("some percent", "Canary%2fof%5Fthe-Run%2B42%3D"),
        Arguments.of("escapes of JSON", each("\\u%04x")),
        Arguments.of("escapes of JSON in a text of JSON", each("\\\\u%04x")),
        Arguments.of("escaped slashes", SECRET.replace("/", "\\/")),
        Arguments.of("escapes of scripts", each("\\x%02x")),
        Arguments.of("entities", each("&#%d;")),
        Arguments.of("entities in hexadecimal", each("&#x%x;")),
        Arguments.of("hexadecimal", HexFormat.of().formatHex(bytes)),
        Arguments.of("upper hexadecimal", HexFormat.of().withUpperCase().formatHex(bytes)),
        Arguments.of("Base64", Base64.getEncoder().encodeToString(bytes)),
        Arguments.of("Base64 for URLs", Base64.getUrlEncoder().encodeToString(bytes)),
        Arguments.of("UTF-16", each("%c\0")));
  }

  private static String each(String format) {
    return SECRET.chars().mapToObj(format::formatted).collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writings")
  void itIsFound(String how, String written) {
    known.add(SECRET);

    assertThat(known.replacedIn("\"before\":\"" + written + "\",\"after\":1", "*"))
        .startsWith("\"before\":\"*")
        .endsWith("\",\"after\":1")
        .doesNotContain(written.substring(3, written.length() - 3));
  }

  @Test
  void itIsFoundInBase64BehindWhateverElse() {
    known.add(SECRET);
    for (String before : List.of("", "u", "us", "user:")) {
      String basic =
          Base64.getEncoder()
              .encodeToString((before + SECRET + "!").getBytes(StandardCharsets.UTF_8));

      assertThat(known.replacedIn(basic, "*")).contains("*").hasSizeLessThan(14);
    }
  }

  @Test
  void theBeginningOfALongOneIsFoundToItsEnd() {
    known.add("0123456789".repeat(10));

    assertThat(known.replacedIn("got 0123456789012345678901234567890123ABC... !", "*"))
        .isEqualTo("got * !");
  }

  @Test
  void manyThatBeginAlikeAreFoundToTheirEnd() {
    List<String> tokens =
        IntStream.range(0, 100)
            .mapToObj(i -> "eyJhbGciOiJFUzI1NiJ9.a-b_%d.z".formatted(i))
            .toList();
    tokens.forEach(known::add);

    assertThat(tokens).allSatisfy(token -> assertThat(known.replacedIn(token, "*")).isEqualTo("*"));
  }

  @Test
  void itIsFoundWhereverALongTextIsDivided() {
    known.add(SECRET);
    String text = ("x".repeat(9_999) + SECRET).repeat(200);

    assertThat(known.replacedIn(text, "*")).isEqualTo(("x".repeat(9_999) + "*").repeat(200));
  }

  @Test
  void aSecretThatIsNeverSaidChangesNothing() {
    known.add(SECRET);
    String text = "Canary of the Run, %41 &amp; \\u0041 \\\\ & %zz &#; \\";

    assertThat(known.replacedIn(text, "*")).isEqualTo(text);
  }

  @Test
  void manySecretsThatBeginAlikeDoNotMakeALongTextSlow() {
    IntStream.range(0, 1_000).forEach(i -> known.add("a".repeat(200) + i));
    IntStream.range(0, 1_000).forEach(i -> known.add("b%06d".formatted(i) + "b".repeat(30)));

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> known.replacedIn(("a".repeat(7) + "b").repeat(500_000), "*"));
  }
}
