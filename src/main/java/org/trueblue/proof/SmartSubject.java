package org.trueblue.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.auth.KeyHost;
import org.trueblue.auth.Login;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.reference.smart.Habit;
import org.trueblue.reference.smart.Installation;
import org.trueblue.reference.smart.Lapse;
import org.trueblue.reference.smart.SmartServer;
import org.trueblue.suite.Suite;

/**
 * The server that authorizes as SMART App Launch describes it.
 *
 * @param suite what is asked
 * @param engine validates and evaluates
 * @param login how its users log in
 * @param installation what servers are installed with
 */
record SmartSubject(Suite suite, Engine engine, Login login, Installation installation)
    implements Subject {

  /** A server and where it reads the keys of a client. */
  private record Both(SmartServer server, KeyHost keys) implements AutoCloseable {
    @Override
    public void close() {
      server.close();
      keys.close();
    }
  }

  @Override
  public Standing start(Set<Enum<?>> traits) {
    SmartServer server =
        SmartServer.start(installation, 0, those(traits, Lapse.class), those(traits, Habit.class));
    KeyHost keys = server.hostKeys();
    return new Standing(
        server.root(),
        new SuiteStage(
            suite,
            engine,
            SmartServer.PATH,
            installation.store().patients(),
            server.clients(),
            SmartServer::facts,
            Optional.of(keys),
            login),
        new Both(server, keys));
  }

  private static <T> Set<T> those(Set<Enum<?>> traits, Class<T> kind) {
    return traits.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toSet());
  }

  @Override
  public Disturbance around(Disturbance disturbance) {
    return disturbance;
  }

  @Override
  public Path looking(Fault fault) {
    return suite.features().resolve(fault.feature() + ".feature");
  }

  @Override
  public List<Fault> faults() {
    return suite.composition().isPresent() ? ProcedureFaults.all() : SmartFaults.all();
  }

  @Override
  public List<Variation> variations() {
    return SmartVariations.all(suite.version());
  }

  /** It is on this machine and speaks plain HTTP. */
  @Override
  public Set<String> notApplicable() {
    return Set.of("SMART-BE-01", "SMART-BE-01/certificate");
  }

  @Override
  public List<DeadServer> deadServers() {
    return SmartDeadServers.all();
  }
}
