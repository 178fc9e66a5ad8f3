package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.trueblue.seal.Keys;
import org.trueblue.seal.Manifest;
import org.trueblue.seal.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Seals the folder of a run. */
@Command(
    name = "seal",
    description = "Seal a run: digests of its files, signed with your key.",
    mixinStandardHelpOptions = true)
final class SealCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Parameters(paramLabel = "RUN", description = "Folder of the run.")
  private Path path = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      required = true,
      description = "Private key in PEM (PKCS #8): RSA, EC or Ed25519.")
  private Path key = Path.of("");

  @Override
  public Integer call() {
    StoredRun run = StoredRun.open(path);
    try {
      Manifest manifest =
          new Seal(run.folder())
              .set(
                  run.conditions(),
                  run.account(),
                  Keys.privateKey(key),
                  Clock.systemUTC().instant());
      main.out()
          .printf(
              "sealed %d files of %s, %s%n",
              manifest.files().size(), manifest.run(), manifest.verdict());
      manifest.isNot().forEach(line -> main.out().println("it is not " + line));
      return 0;
    } catch (IllegalArgumentException e) {
      throw new UserError(e);
    } catch (IOException | GeneralSecurityException e) {
      throw new UserError("%s cannot be sealed: %s".formatted(path, e.getMessage()));
    }
  }
}
