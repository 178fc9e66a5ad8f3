package org.trueblue.features;

import io.cucumber.core.backend.ObjectFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.trueblue.UsCore;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Redaction;
import org.trueblue.http.Limits;
import org.trueblue.http.RestClient;
import org.trueblue.reference.Store;
import org.trueblue.run.RunFolder;
import org.trueblue.session.Session;
import org.trueblue.session.Target;
import org.trueblue.steps.Conversations;
import org.trueblue.steps.Glue;

/**
 * The glue of the features as Cucumber's engine makes it: without arguments, and also where it is
 * not the one that is used. So it begins its session with the first scenario.
 */
public abstract class ServerGlue implements ObjectFactory {

  /** What each run leaves behind, for a look at what was asked and answered. */
  private static final Path RUNS = Path.of("target/features");

  private final Supplier<URI> server;
  private Optional<Glue> glue = Optional.empty();

  /**
   * Glue for the scenarios of one run.
   *
   * @param server gives the base URL of the server that they ask
   */
  protected ServerGlue(Supplier<URI> server) {
    this.server = server;
  }

  @Override
  public final boolean addClass(Class<?> glueClass) {
    return true;
  }

  @Override
  public final void start() {
    if (glue.isEmpty()) {
      glue = Optional.of(new Glue(session(server.get()), new Conversations()));
    }
    glue.get().start();
  }

  @Override
  public final void stop() {
    glue.orElseThrow().stop();
  }

  @Override
  public final <T> T getInstance(Class<T> type) {
    return glue.orElseThrow().getInstance(type);
  }

  private static Session session(URI base) {
    Limits limits = Limits.standard();
    Target target =
        new Target(
            base, Store.of(UsCore.GUIDE).patients(), TestServer.TOKEN, Set.of(), true, limits);
    RestClient client = new RestClient(base, Set.of(), target::token, limits);
    return new Session(
        target,
        UsCore.GUIDE,
        new Evidence(client, archive(), Clock.systemUTC()),
        UsCore.ENGINE.fhirPath(),
        UsCore.ENGINE.validator());
  }

  private static Archive archive() {
    try {
      RunFolder folder = RunFolder.create(RUNS, Clock.systemUTC().instant(), "junit");
      return new Archive(folder.evidence(), new Redaction(List.of(TestServer.TOKEN), true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
