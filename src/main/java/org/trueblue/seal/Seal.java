package org.trueblue.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trueblue.ledger.Account;
import org.trueblue.run.Closing;
import org.trueblue.run.Conditions;
import org.trueblue.run.RunFolder;

/**
 * The seal of a run: a manifest of digests, and a signature over it that OpenSSL can check, too.
 *
 * @param folder of the run
 */
public record Seal(RunFolder folder) {

  /**
   * Seals a run; an older seal is replaced.
   *
   * @param key of the user
   * @throws GeneralSecurityException if the key cannot sign
   */
  public Manifest set(Conditions conditions, Account account, PrivateKey key, Instant now)
      throws IOException, GeneralSecurityException {
    Manifest manifest =
        new Manifest(
            Conditions.FORMAT,
            account.started().run(),
            account.verdict().name(),
            now.truncatedTo(ChronoUnit.SECONDS).toString(),
            Keys.algorithm(key),
            Disclaimers.of(conditions, account),
            Closing.digestsOfAll(folder.path()));
    Signature signature = Signature.getInstance(manifest.algorithm());
    signature.initSign(key);
    signature.update(manifest.bytes());
    Files.createDirectories(manifestFile().getParent());
    Files.write(manifestFile(), manifest.bytes());
    Files.write(signatureFile(), signature.sign());
    return manifest;
  }

  /** The manifest, if the run is sealed. */
  public Optional<Manifest> manifest() throws IOException {
    return Files.exists(manifestFile())
        ? Optional.of(Manifest.of(Files.readAllBytes(manifestFile())))
        : Optional.empty();
  }

  /** What was changed since it was sealed, one line each. */
  public List<String> differences() throws IOException {
    Optional<Manifest> manifest = manifest();
    if (manifest.isEmpty()) {
      return Files.exists(signatureFile()) ? List.of("seal/manifest.json is missing") : List.of();
    }
    List<String> differences = new ArrayList<>(manifest.get().differences(folder.path()));
    if (!Files.exists(signatureFile())) {
      differences.add("seal/manifest.sig is missing");
    }
    return differences;
  }

  /** Whether the owner of a key signed the manifest. */
  public boolean isSignedBy(PublicKey key) throws IOException {
    if (!Files.exists(signatureFile())) {
      return false;
    }
    try {
      Signature signature = Signature.getInstance(Keys.algorithm(key));
      signature.initVerify(key);
      signature.update(Files.readAllBytes(manifestFile()));
      return signature.verify(Files.readAllBytes(signatureFile()));
    } catch (GeneralSecurityException notOfThisKey) {
      return false;
    }
  }

  private Path manifestFile() {
    return folder.path().resolve("seal").resolve("manifest.json");
  }

  private Path signatureFile() {
    return folder.path().resolve("seal").resolve("manifest.sig");
  }
}
