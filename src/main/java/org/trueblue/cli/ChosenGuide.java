package org.trueblue.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.DeclaredVersion;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Packages;
import org.trueblue.http.RestClient;
import org.trueblue.session.Target;

/** Chooses the version of a guide where the user names none: the one that the server declares. */
final class ChosenGuide {

  /** The guide that is meant if none is named. */
  static final String ALIAS = "us-core";

  /** Its version where the server names none. */
  static final String DEFAULT = "us-core@6.1.0";

  private final Packages packages;
  private final Consumer<String> notes;

  /**
   * @param notes takes a line about how the choice was made
   */
  ChosenGuide(Packages packages, Consumer<String> notes) {
    this.packages = packages;
    this.notes = notes;
  }

  /**
   * The guide to run.
   *
   * @param alias as the user wrote it, with or without a version
   */
  String of(String alias, Target target) throws IOException {
    List<PackageId> versions =
        packages.carried().stream().filter(id -> id.alias().equals(alias)).toList();
    if (versions.isEmpty()) {
      return alias;
    }
    Optional<Resource> statement = statement(target);
    if (statement.isEmpty()) {
      return alias.equals(ALIAS) ? DEFAULT : alias;
    }
    Optional<String> declared = declared(statement.get(), versions);
    String chosen =
        declared
            .map(version -> alias + "@" + version)
            .orElse(alias.equals(ALIAS) ? DEFAULT : alias);
    notes.accept(
        declared.isPresent()
            ? "%s declares %s".formatted(target.base(), chosen)
            : "%s does not say which version of %s it implements; %s is taken, --guide names another"
                .formatted(target.base(), alias, chosen));
    return chosen;
  }

  private Optional<String> declared(Resource statement, List<PackageId> versions)
      throws IOException {
    return DeclaredVersion.of(
        statement,
        packages.find(versions.get(0)).manifest().path("canonical").asText(),
        versions.stream().map(PackageId::version).toList());
  }

  /** A server that says nothing yet is no matter here: the run will tell. */
  private static Optional<Resource> statement(Target target) {
    RestClient client =
        new RestClient(target.base(), target.allowedOrigins(), target::token, target.limits());
    Request request = Request.get(target.url("metadata"));
    return statement(client.send(request.anonymous())).or(() -> statement(client.send(request)));
  }

  private static Optional<Resource> statement(Reply reply) {
    try {
      return reply instanceof Response response && response.status() == 200
          ? Optional.of(Resource.parse(response.body()))
              .filter(resource -> resource.type().equals("CapabilityStatement"))
          : Optional.empty();
    } catch (Json.Malformed e) {
      return Optional.empty();
    }
  }
}
