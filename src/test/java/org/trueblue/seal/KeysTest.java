package org.trueblue.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"RSA,SHA256withRSA", "EC,SHA256withECDSA", "Ed25519,Ed25519"})
  void aKeyOfEachKindIsReadAndKnowsHowItSigns(String kind, String algorithm) throws Exception {
    KeyPairs pair = KeyPairs.in(folder, kind);

    assertThat(Keys.algorithm(Keys.privateKey(pair.privateKey()))).isEqualTo(algorithm);
    assertThat(Keys.algorithm(Keys.publicKey(pair.publicKey()))).isEqualTo(algorithm);
  }

  @Test
  void whatIsNoPrivateKeyIsNamedWithAWayToMakeOne() throws Exception {
    KeyPairs pair = KeyPairs.in(folder, "EC");

    assertThatThrownBy(() -> Keys.privateKey(pair.publicKey()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("openssl pkcs8 -topk8");
  }

  @Test
  void aKeyThatIsNoneIsNotRepeated() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("key.pem"),
            "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n");

    assertThatThrownBy(() -> Keys.privateKey(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("holds no key of RSA, EC or Ed25519")
        .hasMessageNotContaining("c2VjcmV0");
  }
}
