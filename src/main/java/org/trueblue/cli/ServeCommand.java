package org.trueblue.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
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

  @Override
  public Integer call() throws IOException {
    if (suite != null) {
      Suite served = SuiteRun.suite(Home.find(), suite);
      if (served.builtIn().equals(BuiltIn.SMART)) {
        new ServedSmart(served, Home.find(), port).untilStopped(main.out()::println);
      } else {
        new ServedSuite(served, asCms, port).untilStopped(main.out()::println);
      }
      return 0;
    }
    Workbench workbench = Workbench.open(Home.find(), List.of(), guide);
    Store store = Store.of(workbench.guide());
    CountDownLatch stopped = new CountDownLatch(1);
    try (ReferenceServer server = start(workbench, store)) {
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

  private ReferenceServer start(Workbench workbench, Store store) {
    try {
      return ReferenceServer.start(
          workbench.guide(), store, workbench.engine().fhirPath(), token, port, List.of());
    } catch (IllegalStateException e) {
      throw new UserError("%s; choose another port with --port".formatted(e.getMessage()));
    }
  }
}
