package org.trueblue.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.trueblue.requirement.Attestation;
import org.trueblue.session.Target;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name a target; a flag wins over the file. */
final class TargetOptions {

  /** The form of FHIR ids (R4, section 2.24.0.1), without those that lead elsewhere in a URL. */
  static final String ID = "(?!\\.+$)[A-Za-z0-9.-]{1,64}";

  private static final int LAST_PORT = 65_535;

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
  private List<String> allowOrigins = new ArrayList<>();

  @Option(
      names = "--show-phi",
      description = "Keep names, identifiers, addresses and the like in evidence and report.")
  private boolean showPhi;

  @Mixin private LimitOptions limits;

  /** The limits that the user set. */
  Limits limits() {
    return limits.limits(file());
  }

  /**
   * Trusts the authorities that the user named.
   *
   * @throws UserError if the file holds no certificate
   */
  void trust() {
    limits.trust(file());
  }

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
            token(tokenEnv()),
            origins(file),
            showPhi || Boolean.TRUE.equals(file.showPhi()),
            limits()));
  }

  /** The patients that the user named; empty if none. */
  List<String> patients() {
    return patients(file());
  }

  /**
   * What the file of the target attests.
   *
   * @throws UserError if it does not say what, who or when
   */
  List<Attestation> attestations() {
    return Attested.read(
        Optional.ofNullable(file().attestations()).orElse(List.of()),
        LocalDate.now(ZoneId.systemDefault()));
  }

  /**
   * A FHIR base URL that the user wrote.
   *
   * @throws UserError if it is none
   */
  static URI base(String text) {
    URI base =
        web(text)
            .orElseThrow(
                () ->
                    new UserError(
                        "'%s' is no FHIR base URL; write it like https://fhir.example.org/r4"
                            .formatted(text)));
    if (base.getUserInfo() != null) {
      throw new UserError(
          "the URL of %s holds a user name; name the variable that holds an access token instead,"
                  .formatted(base.getHost())
              + " with --token-env");
    }
    return base;
  }

  /** The URL, if it is one of the web, without query and fragment. */
  private static Optional<URI> web(String text) {
    try {
      URI url = URI.create(text.strip().replaceFirst("/+$", ""));
      boolean web =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      boolean bare = url.getQuery() == null && url.getFragment() == null;
      return web && bare && url.getHost() != null && url.getPort() <= LAST_PORT
          ? Optional.of(url)
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private List<String> patients(TargetFile file) {
    List<String> ids = patients.isEmpty() && file.patients() != null ? file.patients() : patients;
    List<String> bare =
        ids.stream().map(id -> id.strip().replaceFirst("^Patient/", "")).distinct().toList();
    bare.stream()
        .filter(id -> !id.matches(ID))
        .findFirst()
        .ifPresent(
            id -> {
              throw new UserError("'%s' is no FHIR id; --patient takes ids like 85".formatted(id));
            });
    return bare;
  }

  /** The name of the variable that holds the access token, empty for none. */
  String tokenEnv() {
    return Optional.ofNullable(tokenEnv)
        .or(() -> Optional.ofNullable(file().tokenEnv()))
        .orElse("");
  }

  /**
   * The access token that a variable of the environment holds; empty without a name.
   *
   * @throws UserError if there is no such variable
   */
  static String token(String variable) {
    if (variable.isEmpty()) {
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
    List<String> named = Optional.ofNullable(file.allowOrigins()).orElse(List.of());
    return Stream.concat(allowOrigins.stream(), named.stream())
        .map(TargetOptions::origin)
        .collect(Collectors.toSet());
  }

  /**
   * An origin that the user wrote.
   *
   * @throws UserError if it is none
   */
  static Origin origin(String text) {
    return web(text)
        .map(Origin::of)
        .orElseThrow(
            () ->
                new UserError(
                    "'%s' is no origin; write it like https://files.example.org".formatted(text)));
  }
}
