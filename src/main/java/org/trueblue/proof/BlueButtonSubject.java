package org.trueblue.proof;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.auth.Login;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.reference.bluebutton.BlueButtonServer;
import org.trueblue.reference.bluebutton.Manner;
import org.trueblue.session.Clients;
import org.trueblue.session.LaunchFacts;
import org.trueblue.suite.Suite;

/**
 * The server that speaks like CMS Blue Button 2.0.
 *
 * @param suite what is asked
 * @param engine validates and evaluates
 * @param login how its users log in
 */
record BlueButtonSubject(Suite suite, Engine engine, Login login) implements Subject {

  /** From this size on the server packs bodies. */
  private static final int WORTH_PACKING = 1024;

  @Override
  public Standing start(Set<Enum<?>> traits) {
    BlueButtonServer server =
        BlueButtonServer.start(
            0, traits.stream().map(Manner.class::cast).collect(Collectors.toSet()));
    return new Standing(server.root(), stage(), server);
  }

  /** What is run on it. */
  SuiteStage stage() {
    return new SuiteStage(
        suite,
        engine,
        suite.base(URI.create("")).toString(),
        List.of(),
        Clients.of(BlueButtonServer.client()),
        root -> LaunchFacts.NONE,
        Optional.empty(),
        login);
  }

  /** Packs what is large, as the server does; a disturbance sees it unpacked. */
  @Override
  public Disturbance around(Disturbance disturbance) {
    return (ask, server) -> {
      Answer answer = disturbance.answer(ask, server);
      boolean plain =
          answer.body().length >= WORTH_PACKING
              && answer.headers().first("Content-Encoding").isEmpty();
      return plain ? FormVariations.gzip(answer) : answer;
    };
  }

  /** The whole suite looks: what breaks in another feature is broken too. */
  @Override
  public Path looking(Fault fault) {
    return suite.features();
  }

  @Override
  public List<Fault> faults() {
    return BlueButtonFaults.all(suite.version());
  }

  @Override
  public List<Variation> variations() {
    return BlueButtonVariations.all();
  }

  @Override
  public Set<String> notApplicable() {
    return Set.of();
  }

  @Override
  public List<DeadServer> deadServers() {
    return BlueButtonDeadServers.all();
  }
}
