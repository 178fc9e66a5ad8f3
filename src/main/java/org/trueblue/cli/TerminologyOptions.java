package org.trueblue.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.http.Limits;
import org.trueblue.http.RestClient;
import org.trueblue.terminology.KeptAnswers;
import org.trueblue.terminology.TerminologyServer;
import picocli.CommandLine.Option;

/** The options that say who knows the codes that are not at hand. */
final class TerminologyOptions {

  @Option(
      names = "--tx",
      paramLabel = "URL",
      description = "Terminology server to ask for codes that are not at hand.")
  private @Nullable String server;

  @Option(
      names = "--tx-token-env",
      paramLabel = "NAME",
      description = "Environment variable with an access token for it, or with user:password.")
  private String tokenVariable = "";

  @Option(
      names = "--tx-cache",
      paramLabel = "FOLDER",
      description = "Keeps the server's answers; with them, and without --tx, no network is used.")
  private @Nullable Path cache;

  /**
   * Who is asked.
   *
   * @param definitions of value sets that are at hand
   * @throws UserError if the options cannot be used
   */
  CodeService service(Definitions definitions) {
    CodeService service = server == null ? CodeService.NONE : remote(server, definitions);
    try {
      return cache == null ? KeptAnswers.inMemory(service) : KeptAnswers.in(cache, service);
    } catch (IOException e) {
      throw new UserError("answers cannot be kept in %s: %s".formatted(cache, IoReason.of(e)));
    }
  }

  private CodeService remote(String url, Definitions definitions) {
    URI base = TargetOptions.base(url);
    Limits limits = Limits.standard().withConcurrency(Runtime.getRuntime().availableProcessors());
    return new TerminologyServer(
        base,
        new RestClient(base, Set.of(), () -> "", limits),
        definitions,
        authorization(TargetOptions.token(tokenVariable)));
  }

  /** Basic (RFC 7617) for a user with a password, as VSAC asks for, else Bearer (RFC 6750). */
  static String authorization(String secret) {
    if (secret.isEmpty()) {
      return "";
    }
    return secret.contains(":")
        ? "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8))
        : "Bearer " + secret;
  }
}
