package org.trueblue.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.validate.Recorded.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

  private static final String A = "{\"resourceType\":\"Patient\",\"id\":\"a\"}";
  private static final String B = "{\"resourceType\":\"Patient\",\"id\":\"b\"}";

  @TempDir private Path folder = Path.of("");

  @Test
  void eachLineIsAResourceAndBlankOnesAreCounted() throws IOException {
    assertThat(lines(A + "\n\n \t\r\n" + B + "\n")).containsExactly("1 Patient/a", "4 Patient/b");
  }

  @ParameterizedTest
  @ValueSource(strings = {A + "\r\n" + B, A + "\n" + B, "\uFEFF" + A + "\r\n" + B + "\r\n"})
  void endsOfLinesAndAByteOrderMarkDoNotMatter(String text) throws IOException {
    assertThat(lines(text)).containsExactly("1 Patient/a", "2 Patient/b");
  }

  @Test
  void aBrokenLineIsAFindingAndNotTheEnd() throws IOException {
    Recorded recorded = Recorded.of(file("a.ndjson", utf8(A + "\n{\"resourceType\":\n" + B)));
    assertThat(recorded.words())
        .hasSize(3)
        .startsWith("1 Patient/a")
        .endsWith("3 Patient/b")
        .anyMatch(line -> line.startsWith("2 wrong: Unexpected end-of-input"));
    assertThat(((Verdict.Judged) recorded.verdicts().get(1)).issues().get(0).position().line())
        .as("line in the file")
        .isEqualTo(2);
  }

  @Test
  void badUtf8AndDeepNestingAndDuplicatesAreFindingsInTheirLines() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(utf8(A + "\n{\"id\":\""));
    bytes.write(0xC3);
    bytes.writeBytes(utf8("\"}\n{\"a\":" + "[".repeat(5000) + "\n{\"id\":1,\"id\":2}\n" + B));
    assertThat(Recorded.of(file("a.ndjson", bytes.toByteArray())).words())
        .hasSize(5)
        .contains("1 Patient/a", "2 wrong: the bytes are not UTF-8", "5 Patient/b")
        .anyMatch(line -> line.startsWith("3 wrong: Document nesting depth"))
        .anyMatch(line -> line.startsWith("4 wrong: Duplicate"));
  }

  @Test
  void aLineThatIsTooLongIsNotReadAndTheNextOneIs() throws IOException {
    String large = A.replace("\"a\"", "\"" + "x".repeat(2 * Recorded.LARGEST) + "\"");
    assertThat(lines(A + "\n" + large + "\n" + B))
        .hasSize(3)
        .contains("1 Patient/a", "3 Patient/b")
        .anyMatch(line -> line.startsWith("2 not judged: it has more than 1 MB"));
  }

  @Test
  void aLineWithoutEndIsGivenUp() throws IOException {
    byte[] endless = new byte[40 * Recorded.LARGEST];
    Arrays.fill(endless, (byte) '[');
    assertThat(Recorded.of(file("a.ndjson.gz", packed(endless))).words())
        .containsExactly("1 not judged: it cannot be read any further: a line does not end");
  }

  @Test
  void aBombIsNotUnpackedIntoMemory() throws IOException {
    assertThat(Recorded.of(file("a.json.gz", packed(new byte[40 * Recorded.LARGEST]))).words())
        .hasSize(1)
        .allMatch(line -> line.startsWith("1 not judged: it has more than 1 MB"));
  }

  @Test
  void packedFilesAreRead() throws IOException {
    assertThat(Recorded.of(file("a.ndjson.gz", packed(utf8(A + "\n" + B)))).words())
        .containsExactly("1 Patient/a", "2 Patient/b");
    assertThat(Recorded.of(file("a.json.gz", packed(utf8(A)))).words())
        .containsExactly("1 Patient/a");
  }

  @Test
  void severalPackedPartsAreOneFile() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(packed(utf8(A + "\n")));
    both.writeBytes(packed(utf8(B + "\n")));
    assertThat(Recorded.of(file("a.ndjson.gz", both.toByteArray())).words())
        .containsExactly("1 Patient/a", "2 Patient/b");
  }

  @Test
  void whatComesBeforeTheEndOfTruncatedDataIsJudged() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      many.append(A.replace("\"a\"", "\"" + Integer.toHexString(i * 40_503) + "\"")).append('\n');
    }
    byte[] whole = packed(utf8(many.toString()));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    List<String> words = Recorded.of(file("a.ndjson.gz", half)).words();
    int read = words.size() - 1;
    assertThat(read).isBetween(1000, 19_000);
    assertThat(words.subList(0, read)).noneMatch(line -> line.contains("wrong"));
    assertThat(words.get(read))
        .isEqualTo((read + 1) + " wrong: the compressed data end here, before their end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ndjson.gz", "a.gz"})
  void ofLittleTruncatedDataTheBeginningIsJudgedToo(String name) throws IOException {
    byte[] whole = packed(utf8((A + "\n").repeat(3) + Math.PI));
    byte[] most = Arrays.copyOf(whole, whole.length - 10);
    assertThat(Recorded.of(file(name, most)).words())
        .startsWith("1 Patient/a", "2 Patient/a")
        .last()
        .asString()
        .endsWith("wrong: the compressed data end here, before their end");
  }

  @Test
  void manyBlankLinesAreOnlyCounted() throws IOException {
    byte[] blank = new byte[1 << 24];
    Arrays.fill(blank, (byte) '\n');
    assertThat(Recorded.of(file("a.ndjson.gz", packed(blank))).words()).isEmpty();
  }

  @Test
  void brokenPackingIsAFinding() throws IOException {
    byte[] packed = packed(utf8(A));
    packed[12] = (byte) (packed[12] ^ 0x7F);
    assertThat(Recorded.of(file("a.json.gz", packed)).words())
        .hasSize(1)
        .allMatch(line -> line.startsWith("1 wrong: the compressed data"));
  }

  @ParameterizedTest
  @ValueSource(strings = {A, A + "\n", "\n" + A, "{\n\"resourceType\":\"Patient\",\n\"id\":\"a\"}"})
  void theInputMayBeOneResource(String text) throws IOException {
    assertThat(Recorded.ofInput(utf8(text)).words())
        .hasSize(1)
        .allMatch(line -> line.endsWith("Patient/a"));
  }

  @Test
  void theInputMayBeManyResourcesPackedOrNot() throws IOException {
    byte[] lines = utf8(A + "\n" + B + "\n");
    assertThat(Recorded.ofInput(lines).words()).containsExactly("1 Patient/a", "2 Patient/b");
    assertThat(Recorded.ofInput(packed(lines)).words())
        .containsExactly("1 Patient/a", "2 Patient/b");
  }

  @Test
  void theInputMayBeXml() throws IOException {
    Recorded recorded = Recorded.ofInput(utf8("<Patient xmlns=\"http://hl7.org/fhir\"/>"));
    assertThat(recorded.words()).containsExactly("1 Patient");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "[1]", "{}", "{\"a\":1}"})
  void aNamedFileThatIsNoResourceIsAFinding(String text) throws IOException {
    assertThat(Recorded.of(file("a.json", utf8(text))).words())
        .hasSize(1)
        .allMatch(line -> line.startsWith("1 wrong: "));
  }

  @Test
  void anEmptyFileOfLinesHoldsNothing() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n\n")).isEmpty();
  }

  @Test
  void whatIsNoFhirInAFolderIsPassedOver() throws IOException {
    file("package.json", utf8("{\"name\":\"x\"}"));
    file("pom.xml", utf8("<project/>"));
    file("patient.json", utf8(A));
    file("broken.json", utf8("{"));
    assertThat(Recorded.of(folder).words())
        .hasSize(4)
        .contains("1 skipped", "1 Patient/a")
        .anyMatch(line -> line.startsWith("1 wrong"));
  }

  private List<String> lines(String text) throws IOException {
    return Recorded.of(file("a.ndjson", utf8(text))).words();
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }
}
