package org.trueblue.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys in PEM files, as OpenSSL writes them (RFC 7468): RSA, EC or Ed25519. */
public final class Keys {

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

  private static final List<String> KINDS = List.of("Ed25519", "EC", "RSA");

  private Keys() {}

  /** A key of some kind, from what a file holds. */
  @FunctionalInterface
  private interface Making<T> {
    T from(KeyFactory factory, KeySpec spec) throws InvalidKeySpecException;
  }

  /**
   * Reads a private key.
   *
   * @throws IllegalArgumentException if the file holds none that can be used; the message is for
   *     the user and says nothing of the key
   */
  public static PrivateKey privateKey(Path file) throws IOException {
    return key(
        new PKCS8EncodedKeySpec(content(file, "PRIVATE KEY")), KeyFactory::generatePrivate, file);
  }

  /**
   * Reads a public key.
   *
   * @throws IllegalArgumentException if the file holds none that can be used
   */
  public static PublicKey publicKey(Path file) throws IOException {
    return key(
        new X509EncodedKeySpec(content(file, "PUBLIC KEY")), KeyFactory::generatePublic, file);
  }

  /** How a key signs, as Java names it. */
  static String algorithm(java.security.Key key) {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> "Ed25519";
    };
  }

  private static byte[] content(Path file, String kind) throws IOException {
    Matcher pem = PEM.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
    if (!pem.find() || !pem.group(1).equals(kind)) {
      throw new IllegalArgumentException(
          "%s holds no '%s' in PEM; %s"
              .formatted(
                  file,
                  kind,
                  kind.equals("PRIVATE KEY")
                      ? "'openssl pkcs8 -topk8 -nocrypt -in KEY' makes one of others"
                      : "'openssl pkey -pubout -in KEY' makes one"));
    }
    return Base64.getMimeDecoder().decode(pem.group(2));
  }

  private static <T> T key(KeySpec spec, Making<T> making, Path file) {
    for (String kind : KINDS) {
      try {
        return making.from(KeyFactory.getInstance(kind), spec);
      } catch (GeneralSecurityException anotherKind) {
        // the next may be it
      }
    }
    throw new IllegalArgumentException(file + " holds no key of RSA, EC or Ed25519");
  }
}
