package org.trueblue.fhir.hapi;

import ca.uhn.fhir.util.VersionUtil;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What a pack is made of, as a digest: the sources, and the libraries that make it. */
final class PackKey {

  /** Length of a digest. */
  static final int LENGTH = 32;

  /** To be changed with the form of the packs, or with what is put into them. */
  private static final String FORM = "5";

  private final byte[] digest;

  private PackKey(byte[] digest) {
    this.digest = digest;
  }

  /**
   * The key of a pack.
   *
   * @param sources what tells them from all others, in order
   */
  static PackKey of(List<String> sources) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String all = FORM + "\n" + VersionUtil.getVersion() + "\n" + String.join("\n", sources);
      return new PackKey(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean matches(byte[] other) {
    return Arrays.equals(digest, other);
  }

  byte[] bytes() {
    return digest.clone();
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(digest);
  }
}
