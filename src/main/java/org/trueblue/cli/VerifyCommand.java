package org.trueblue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trueblue.ledger.Account;
import org.trueblue.report.Printable;
import org.trueblue.run.Closing;
import org.trueblue.run.Conditions;
import org.trueblue.run.Inspection;
import org.trueblue.run.RunFolder;
import org.trueblue.seal.Keys;
import org.trueblue.seal.Manifest;
import org.trueblue.seal.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says whether the folder of a run is what the run left, and what was sealed. */
@Command(
    name = "verify",
    description = {
      "Say what was changed in the folder of a run, by its chain of digests and by its seal.",
      "Exit codes: 0 nothing was changed, 1 something was, or the signature is of another key,"
          + " 2 it cannot be told."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Parameters(paramLabel = "RUN", description = "Folder of the run.")
  private Path path = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "Public key in PEM of who should have sealed it.")
  private @Nullable Path key;

  @Override
  public Integer call() {
    RunFolder folder = new RunFolder(path);
    if (!Files.isDirectory(path)) {
      throw new UserError("%s is no folder of a run".formatted(path));
    }
    try {
      Seal seal = new Seal(folder);
      Optional<Manifest> manifest = seal.manifest();
      Optional<Closing> closing = Closing.read(folder);
      List<String> wrong = wrong(folder, seal, manifest, closing);
      wrong.forEach(line -> main.out().println(Printable.line(line)));
      if (wrong.isEmpty()) {
        whole(manifest);
        unchecked(manifest, closing, Account.read(folder.ledger()));
      }
      return wrong.isEmpty() ? 0 : 1;
    } catch (IllegalArgumentException e) {
      throw new UserError(e);
    } catch (IOException | UncheckedIOException e) {
      throw new UserError("%s cannot be verified: %s".formatted(path, e.getMessage()));
    }
  }

  private List<String> wrong(
      RunFolder folder, Seal seal, Optional<Manifest> manifest, Optional<Closing> closing)
      throws IOException {
    List<String> wrong = new ArrayList<>(Inspection.of(folder));
    if (manifest.isEmpty() && closing.isPresent()) {
      wrong.addAll(closing.get().differences(folder));
    }
    wrong.addAll(seal.differences());
    if (manifest.isPresent() && Inspection.of(folder).isEmpty()) {
      wrong.addAll(
          manifest.get().contradictions(Conditions.read(folder), Account.read(folder.ledger())));
    }
    signature(seal, manifest).ifPresent(wrong::add);
    return wrong;
  }

  /** What nobody can take from the answer. */
  private void unchecked(Optional<Manifest> manifest, Optional<Closing> closing, Account account) {
    if (manifest.isEmpty() && closing.isEmpty()) {
      main.out()
          .println(
              "not checked: the reports, and whether the ledger was longer; the run left no"
                  + " closing.json"
                  + (account.ended().isPresent() ? "" : ", since it was cut short"));
    }
    if (key == null || manifest.isEmpty()) {
      main.out()
          .println(
              "not checked: whether somebody made these files anew, digests and all; only a seal"
                  + " with the public key of its signer (--key) tells");
    }
  }

  private Optional<String> signature(Seal seal, Optional<Manifest> manifest) throws IOException {
    if (key == null) {
      return Optional.empty();
    }
    if (manifest.isEmpty()) {
      return Optional.of("it is not sealed");
    }
    return seal.isSignedBy(Keys.publicKey(key))
        ? Optional.empty()
        : Optional.of("the seal is not signed with the key of " + key);
  }

  private void whole(Optional<Manifest> manifest) {
    if (manifest.isEmpty()) {
      main.out().println("whole, as far as its own digests tell; it is not sealed");
      return;
    }
    Manifest sealed = manifest.get();
    main.out()
        .printf(
            key == null
                ? "%d files are as seal/manifest.json says (%s, verdict %s), whose signature was"
                    + " not checked%n"
                : "whole: %d files are as they were sealed on %s, verdict %s%n",
            sealed.files().size(),
            sealed.sealed(),
            sealed.verdict());
    sealed.isNot().forEach(line -> main.out().println(Printable.line("it is not " + line)));
  }
}
