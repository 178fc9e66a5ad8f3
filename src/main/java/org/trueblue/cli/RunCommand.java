package org.trueblue.cli;

import io.cucumber.tagexpressions.TagExpressionParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Redaction;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.Duties;
import org.trueblue.guide.FhirPackage;
import org.trueblue.guide.Guide;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Publication;
import org.trueblue.http.Limits;
import org.trueblue.http.RestClient;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;
import org.trueblue.run.Plan;
import org.trueblue.run.Run;
import org.trueblue.run.RunFolder;
import org.trueblue.session.Session;
import org.trueblue.session.Target;
import picocli.CommandLine.Command;

@Command(name = "run")
final class RunCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    long t0 = System.nanoTime();
    Home home = Home.find();
    PackageId id = PackageId.parse("hl7.fhir.us.core#6.1.0");
    FhirPackage pack = home.packages(List.of()).find(id);
    Engine engine = new Engine(pack);
    Guide guide = new Guide(pack, engine.base());
    System.out.println("engine " + (System.nanoTime() - t0) / 1000000);
    try (ReferenceServer server =
        ReferenceServer.start(guide, Store.shipped(), engine.fhirPath(), "secret", 0, List.of())) {
      System.out.println("server " + (System.nanoTime() - t0) / 1000000);
      Target target =
          new Target(
              server.base(),
              List.of("imani", "emeka", "unnamed"),
              "secret",
              Set.of(),
              true,
              Limits.standard());
      RunFolder folder =
          RunFolder.create(home.reports(), Clock.systemUTC().instant(), "us-core-6.1.0");
      Redaction redaction = new Redaction(List.of(target.token()), target.showPersonalData());
      Archive archive = new Archive(folder.evidence(), redaction);
      Evidence evidence =
          new Evidence(
              new RestClient(target.base(), Set.of(), target::token, target.limits()),
              archive,
              Clock.systemUTC());
      Session session = new Session(target, guide, evidence, engine.fhirPath(), engine.validator());
      Path features = home.features().resolve("us-core").resolve("6.1.0");
      var all = TagExpressionParser.parse("");
      Plan plan =
          Plan.of(
              features,
              Duties.catalogue(Duties.of(guide, Publication.read(home.profiles(), id))),
              all);
      System.out.println("plan " + (System.nanoTime() - t0) / 1000000);
      Run run =
          new Run(session, plan, folder, redaction, new Progress(System.out), Clock.systemUTC());
      int code = run.execute(features, all, 4, Map.of()).exitCode();
      System.out.println(
          "done " + (System.nanoTime() - t0) / 1000000 + " exchanges " + evidence.all().size());
      return code;
    }
  }
}
