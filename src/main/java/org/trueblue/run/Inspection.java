package org.trueblue.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.ChainedLines;
import org.trueblue.evidence.Digests;
import org.trueblue.ledger.Account;

/**
 * Whether the folder of a run is what the run left: nothing cut out, edited, swapped or missing. A
 * torn last line is no damage, since a kill leaves one; a ledger that was cut at the end of a line
 * is seen by what the run left at its end.
 */
public final class Inspection {

  private Inspection() {}

  /**
   * What is wrong with it, one line each; empty if nothing.
   *
   * @throws IOException if it cannot be read
   */
  public static List<String> of(RunFolder folder) throws IOException {
    List<String> damages = new ArrayList<>();
    if (!Files.exists(folder.conditions())) {
      damages.add("run.json is missing");
    }
    damages.addAll(features(folder));
    String seed = folder.seed();
    ChainedLines.read(folder.ledger(), seed).damage().ifPresent(damages::add);
    damages.addAll(Archive.damages(folder.evidence(), seed));
    if (damages.isEmpty()) {
      damages.addAll(missingExchanges(folder));
      damages.addAll(contradiction(folder));
    }
    Optional<Closing> closing = Closing.read(folder);
    if (closing.isPresent()) {
      closing.get().cut(folder).ifPresent(damages::add);
    }
    return damages;
  }

  private static List<String> features(RunFolder folder) throws IOException {
    if (!Files.exists(folder.conditions())) {
      return List.of();
    }
    List<String> damages = new ArrayList<>();
    for (Map.Entry<String, String> known : Conditions.read(folder).features().entrySet()) {
      Path feature = folder.features().resolve(known.getKey());
      if (!Files.exists(feature)) {
        damages.add("features/%s is missing".formatted(known.getKey()));
      } else if (!Digests.sha256(Files.readAllBytes(feature)).equals(known.getValue())) {
        damages.add("features/%s is not what was run".formatted(known.getKey()));
      }
    }
    return damages;
  }

  /** The verdict is said at the end of the ledger, and follows from the lines before it. */
  private static List<String> contradiction(RunFolder folder) throws IOException {
    Account account = Account.read(folder.ledger());
    return account
        .ended()
        .filter(ended -> ended.verdict() != account.endedNow().verdict())
        .map(
            ended ->
                "ledger.ndjson says %s at its end, and %s by its lines"
                    .formatted(ended.verdict(), account.endedNow().verdict()))
        .stream()
        .toList();
  }

  private static List<String> missingExchanges(RunFolder folder) throws IOException {
    Set<String> missing = new TreeSet<>();
    Account.read(folder.ledger()).scenarios().forEach(s -> missing.addAll(s.exchanges()));
    missing.removeAll(Archive.read(folder.evidence()).keySet());
    return missing.isEmpty()
        ? List.of()
        : List.of(
            "%d exchanges that the ledger rests on are missing: %s"
                .formatted(missing.size(), String.join(", ", missing.stream().limit(3).toList())));
  }
}
