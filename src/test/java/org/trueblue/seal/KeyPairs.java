package org.trueblue.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/**
 * Keys for the tests, in PEM.
 *
 * @param privateKey file of the one
 * @param publicKey file of the other
 */
public record KeyPairs(Path privateKey, Path publicKey) {

  /** A new pair of a kind. */
  public static KeyPairs in(Path folder, String kind) throws IOException, GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance(kind).generateKeyPair();
    return new KeyPairs(
        pem(folder.resolve(kind + ".pem"), "PRIVATE KEY", pair.getPrivate().getEncoded()),
        pem(folder.resolve(kind + ".pub.pem"), "PUBLIC KEY", pair.getPublic().getEncoded()));
  }

  private static Path pem(Path file, String kind, byte[] key) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    return Files.writeString(
        file, "-----BEGIN %s-----\n%s\n-----END %1$s-----\n".formatted(kind, text));
  }
}
