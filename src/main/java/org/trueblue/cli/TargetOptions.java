package org.trueblue.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trueblue.http.Limits;
import org.trueblue.http.Origin;
import org.trueblue.session.Target;
import picocli.CommandLine.Option;

/** The options that name a target; a flag wins over the file. */
final class TargetOptions {

  @Option(
      names = "--target",
      paramLabel = "URL|FILE",
      description = "FHIR base URL of the server, or a YAML file; default: the built-in server.")
  private @Nullable String target;

  @Option(
      names = "--patient",
      paramLabel = "ID",
      split = ",",
      description = "Id of a patient that the run may use; several by commas.")
  private List<String> patients = new ArrayList<>();

  @Option(
      names = "--token-env",
      paramLabel = "NAME",
      description = "Environment variable that holds the access token.")
  private @Nullable String tokenEnv;

  @Option(
      names = "--allow-origin",
      paramLabel = "URL",
      description = "Another origin that links of the server may lead to.")
  private List<URI> allowOrigins = new ArrayList<>();

  @Option(
      names = "--show-phi",
      description = "Keep names, identifiers, addresses and the like in evidence and report.")
  private boolean showPhi;

  @Option(names = "--concurrency", paramLabel = "N", description = "Requests at the same time (4).")
  private @Nullable Integer concurrency;

  @Option(names = "--timeout", paramLabel = "SECONDS", description = "For one request (30).")
  private @Nullable Integer timeout;

  /** What the file of the target says, if the target is a file. */
  TargetFile file() {
    return isFile() ? TargetFile.read(Path.of(Objects.requireNonNull(target))) : TargetFile.EMPTY;
  }

  private boolean isFile() {
    return target != null
        && (target.endsWith(".yaml")
            || target.endsWith(".yml")
            || Files.isRegularFile(Path.of(target)));
  }

  /**
   * The target that the user named; empty for the built-in server.
   *
   * @throws UserError if it cannot be used as it is named
   */
  Optional<Target> target() {
    TargetFile file = file();
    String base = isFile() ? file.base() : target;
    if (base == null) {
      if (isFile()) {
        throw new UserError(
            "%s names no 'base', the FHIR base URL of the server".formatted(target));
      }
      return Optional.empty();
    }
    return Optional.of(
        new Target(
            base(base),
            patients(file),
            token(Optional.ofNullable(tokenEnv).orElse(file.tokenEnv())),
            origins(file),
            showPhi || Boolean.TRUE.equals(file.showPhi()),
            limits()));
  }

  /** The patients that the user named; empty if none. */
  List<String> patients() {
    return patients(file());
  }

  /** The limits that the user set. */
  Limits limits() {
    TargetFile file = file();
    Limits limits = Limits.standard();
    Integer requests = concurrency == null ? file.concurrency() : concurrency;
    Integer seconds = timeout == null ? file.timeout() : timeout;
    return limits
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

  private static URI base(String text) {
    try {
      URI base = URI.create(text.replaceFirst("/+$", ""));
      boolean web = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
      if (web && base.getHost() != null && base.getUserInfo() == null && base.getQuery() == null) {
        return base;
      }
    } catch (IllegalArgumentException malformed) {
      // said below
    }
    throw new UserError(
        "'%s' is no FHIR base URL; write it like https://fhir.example.org/r4".formatted(text));
  }

  private List<String> patients(TargetFile file) {
    List<String> ids = patients.isEmpty() && file.patients() != null ? file.patients() : patients;
    List<String> bare =
        ids.stream().map(id -> id.strip().replaceFirst("^Patient/", "")).distinct().toList();
    bare.stream()
        .filter(id -> !id.matches("[A-Za-z0-9.-]{1,64}"))
        .findFirst()
        .ifPresent(
            id -> {
              throw new UserError("'%s' is no FHIR id; --patient takes ids like 85".formatted(id));
            });
    return bare;
  }

  private static String token(@Nullable String variable) {
    if (variable == null) {
      return "";
    }
    String token = System.getenv(variable);
    if (token == null || token.isBlank()) {
      throw new UserError(
          "the environment variable %s is not set; put the access token into it"
              .formatted(variable));
    }
    return token.strip();
  }

  private Set<Origin> origins(TargetFile file) {
    Stream<URI> named =
        Optional.ofNullable(file.allowOrigins()).orElse(List.of()).stream().map(URI::create);
    return Stream.concat(allowOrigins.stream(), named).map(Origin::of).collect(Collectors.toSet());
  }
}
