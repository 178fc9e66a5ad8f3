package org.trueblue.seal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trueblue.ledger.Account;
import org.trueblue.run.Closing;
import org.trueblue.run.Conditions;

/**
 * What is sealed.
 *
 * @param format version of the contract in {@code INTERPRETING.md}
 * @param run name of the run
 * @param verdict of the run
 * @param sealed when, as ISO 8601
 * @param algorithm of the signature, as Java names it
 * @param isNot what the run must not be taken for
 * @param files each file of the folder with the SHA-256 of its bytes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Manifest(
    int format,
    String run,
    String verdict,
    String sealed,
    String algorithm,
    List<String> isNot,
    Map<String, String> files) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  public Manifest {
    isNot = List.copyOf(isNot);
    files = Map.copyOf(files);
  }

  /** The manifest as it is signed. */
  byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can be written as JSON", e);
    }
  }

  /**
   * Reads one.
   *
   * @throws IOException if the bytes are none
   */
  static Manifest of(byte[] bytes) throws IOException {
    return JSON.readValue(bytes, Manifest.class);
  }

  /** What is not as it was sealed, one line each. */
  List<String> differences(Path folder) throws IOException {
    return Closing.differences(files, Closing.digestsOfAll(folder));
  }

  /** What it says of the run that its ledger does not, one line each. */
  public List<String> contradictions(Conditions conditions, Account account) {
    List<String> lines = new ArrayList<>();
    if (!verdict.equals(account.verdict().name())) {
      lines.add("the seal says %s, the ledger %s".formatted(verdict, account.verdict()));
    }
    if (!run.equals(account.started().run())) {
      lines.add(
          "the seal is of the run %s, the ledger of %s".formatted(run, account.started().run()));
    }
    if (!isNot.equals(Disclaimers.of(conditions, account))) {
      lines.add("what the seal says that the run is not is not what the ledger says");
    }
    return lines;
  }
}
