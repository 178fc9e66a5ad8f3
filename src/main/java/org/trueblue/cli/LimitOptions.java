package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trueblue.http.Limits;
import org.trueblue.http.OwnAuthority;
import picocli.CommandLine.Option;

/** The options that say how a target is talked to; a flag wins over the file. */
final class LimitOptions {

  @Option(names = "--concurrency", paramLabel = "N", description = "Requests at the same time (4).")
  private @Nullable Integer concurrency;

  @Option(names = "--timeout", paramLabel = "SECONDS", description = "For one request (30).")
  private @Nullable Integer timeout;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "For the whole run; what is not settled by then is not tested.")
  private @Nullable Integer maxTime;

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      description = "Certificates (PEM) of authorities to trust besides those that Java trusts.")
  private @Nullable Path ca;

  /**
   * Trusts the authorities that the user named, in all that this process asks by TLS.
   *
   * @throws UserError if the file holds no certificate
   */
  void trust(TargetFile file) {
    Optional<Path> named =
        Optional.ofNullable(ca).or(() -> Optional.ofNullable(file.ca()).map(Path::of));
    try {
      if (named.isPresent()) {
        OwnAuthority.trust(named.get());
      }
    } catch (IOException e) {
      throw new UserError("--ca: " + e.getMessage());
    }
  }

  /** The limits that the user set. */
  Limits limits(TargetFile file) {
    Limits limits = Limits.standard();
    Integer requests = concurrency == null ? file.concurrency() : concurrency;
    Integer seconds = timeout == null ? file.timeout() : timeout;
    return limits
        .withRun(
            Duration.ofSeconds(
                positive(
                    "--max-time",
                    maxTime == null ? file.maxTime() : maxTime,
                    (int) limits.run().toSeconds())))
        .withConcurrency(positive("--concurrency", requests, limits.concurrency()))
        .withRequest(
            Duration.ofSeconds(positive("--timeout", seconds, (int) limits.request().toSeconds())));
  }

  private static int positive(String name, @Nullable Integer value, int otherwise) {
    if (value == null) {
      return otherwise;
    }
    if (value < 1) {
      throw new UserError("%s takes a number from 1 up, not %d".formatted(name, value));
    }
    return value;
  }
}
