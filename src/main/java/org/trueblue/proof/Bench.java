package org.trueblue.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Redaction;
import org.trueblue.http.Limits;
import org.trueblue.http.RestClient;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.requirement.Catalogue;
import org.trueblue.run.Plan;
import org.trueblue.run.Run;
import org.trueblue.run.RunFolder;
import org.trueblue.run.Unwatched;
import org.trueblue.session.Session;
import org.trueblue.session.Target;

/** Runs features on a server behind a disturbance. */
final class Bench {

  static final String TOKEN = "proof";

  private final Clock clock = Clock.systemUTC();
  private final Stage stage;
  private final Catalogue catalogue;
  private final Upstream upstream;
  private final Path folder;

  /**
   * A bench.
   *
   * @param stage what is run at a server
   * @param catalogue knows the requirements of the features
   * @param upstream the server
   * @param folder for what runs leave, until they end
   */
  Bench(Stage stage, Catalogue catalogue, Upstream upstream, Path folder) {
    this.stage = stage;
    this.catalogue = catalogue;
    this.upstream = upstream;
    this.folder = folder;
  }

  /**
   * What each scenario came to, by requirement.
   *
   * @param features a folder of features, or one
   */
  Map<String, Settled> run(Path features, Disturbance disturbance) throws IOException {
    Plan plan = Plan.of(features, catalogue, stage.selection());
    try (DisturbingProxy proxy = new DisturbingProxy(upstream, disturbance)) {
      Limits limits = Limits.standard().withRequest(Duration.ofSeconds(10));
      Target target = stage.target(proxy.base(), limits);
      RunFolder runFolder = RunFolder.create(folder, clock.instant(), "trial");
      Redaction redaction = new Redaction(List.of(TOKEN), true);
      try (Archive archive = new Archive(runFolder.evidence(), redaction)) {
        RestClient client = new RestClient(target.base(), Set.of(), target::token, limits);
        Session session = stage.session(target, new Evidence(client, archive, clock));
        new Run(session, plan, runFolder, redaction, new Unwatched(), clock)
            .execute(stage.threads(), Map.of());
      }
      Map<String, Settled> outcomes =
          Account.read(runFolder.ledger()).scenarios().stream()
              .collect(
                  Collectors.toMap(
                      s -> s.requirement().id(), Function.identity(), (a, b) -> a, TreeMap::new));
      runFolder.delete();
      return outcomes;
    }
  }
}
