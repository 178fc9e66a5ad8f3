package org.trueblue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.trueblue.proof.hostile.HostileServer;
import org.trueblue.proof.hostile.Misbehaviour;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;
import org.trueblue.suite.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Starts the built-in server and leaves it running. */
@Command(
    name = "serve",
    description = "Start the built-in FHIR server on loopback, until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Option(names = "--port", description = "Port to listen on (8080).")
  private int port = 8080;

  @Option(names = "--guide", description = "Guide that it serves (us-core@6.1.0).")
  private String guide = "us-core@6.1.0";

  @Option(names = "--token", description = "Token that requests must carry (reference-token).")
  private String token = "reference-token";

  @Option(
      names = "--suite",
      paramLabel = "NAME@VERSION",
      description = "Suite whose server is started instead, such as blue-button-2@v2.")
  private @Nullable String suite;

  @Option(names = "--as-cms", description = "That server has the known deviations of CMS's.")
  private boolean asCms;

  @Option(
      names = "--hostile",
      paramLabel = "WAY",
      arity = "0..1",
      fallbackValue = "",
      description =
          "A way for the server to misbehave, after some requests; without one, lists them.")
  private @Nullable String hostile;

  @Option(
      names = "--patience",
      paramLabel = "N",
      description = "How many requests --hostile answers well before (12).")
  private int patience = 12;

  @Override
  public Integer call() throws IOException {
    if (suite != null) {
      Suite served = SuiteTestBed.suite(Home.find(), suite);
      if (served.builtIn().equals(BuiltIn.SMART)) {
        new ServedSmart(served, Home.find(), port).untilStopped(main.out()::println);
      } else {
        new ServedSuite(served, asCms, port).untilStopped(main.out()::println);
      }
      return 0;
    }
    if (hostile != null && hostile.isEmpty()) {
      Misbehaviour.all().forEach(way -> main.out().printf("%-16s %s%n", way.name(), way.does()));
      return 0;
    }
    if (hostile != null) {
      misbehave(way(hostile));
      return 0;
    }
    Workbench workbench = Workbench.open(Home.find(), List.of(), guide);
    Store store = Store.of(workbench.guide());
    CountDownLatch stopped = new CountDownLatch(1);
    try (ReferenceServer server = start(workbench, store, port)) {
      main.out()
          .printf(
              "FHIR R4 at %s, token '%s', patients %s; stop with Ctrl-C%n",
              server.base(), token, String.join(", ", store.patients()));
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private static Misbehaviour way(String name) {
    return Misbehaviour.all().stream()
        .filter(way -> way.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "--hostile knows no '%s'; without a name it lists all".formatted(name)));
  }

  private void misbehave(Misbehaviour way) throws IOException {
    Workbench workbench = Workbench.open(Home.find(), List.of(), guide);
    Store store = Store.of(workbench.guide());
    try (ReferenceServer server = start(workbench, store, 0);
        HostileServer before = new HostileServer(server.base(), way, patience, port)) {
      main.out()
          .printf(
              "FHIR R4 at %s, token '%s', patients %s; %s after %d requests; stop with Ctrl-C%n",
              before.base(), token, String.join(", ", store.patients()), way.does(), patience);
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (UncheckedIOException e) {
      throw new UserError("%s; choose another port with --port".formatted(e.getMessage()));
    }
  }

  private ReferenceServer start(Workbench workbench, Store store, int port) {
    try {
      return ReferenceServer.start(
          workbench.guide(), store, workbench.engine().fhirPath(), token, port, List.of());
    } catch (IllegalStateException e) {
      throw new UserError("%s; choose another port with --port".formatted(e.getMessage()));
    }
  }
}
