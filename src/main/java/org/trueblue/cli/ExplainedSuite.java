package org.trueblue.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trueblue.report.Printable;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Requirement;
import org.trueblue.run.Plan;
import org.trueblue.run.PlannedScenario;
import org.trueblue.run.Selection;
import org.trueblue.suite.Suite;
import org.trueblue.suite.SuiteFile;

/**
 * A requirement of a suite, explained.
 *
 * @param suites that have it: the versions of one, the newest last
 * @param entry of the catalogue
 */
record ExplainedSuite(List<Suite> suites, Catalogue.Entry entry) {

  /** The requirement of this id, if some suite has it. */
  static Optional<ExplainedSuite> of(Home home, String id) throws IOException {
    List<Suite> suites = new ArrayList<>();
    for (String name : SuiteFile.names(home.features())) {
      suites.add(SuiteFile.read(home.features(), name));
    }
    suites.removeIf(suite -> entry(suite, id).isEmpty());
    return suites.stream()
        .findFirst()
        .flatMap(suite -> entry(suite, id))
        .map(entry -> new ExplainedSuite(List.copyOf(suites), entry));
  }

  private static Optional<Catalogue.Entry> entry(Suite suite, String id) {
    return suite.entries().stream().filter(e -> e.requirement().id().equals(id)).findFirst();
  }

  /** Tells what it asks, where that is written, how it is judged, and what is known of servers. */
  void tell(Consumer<String> teller) throws IOException {
    Requirement requirement = entry.requirement();
    teller.accept("%s (%s)".formatted(requirement.id(), requirement.strength()));
    teller.accept(Printable.line(requirement.text()));
    teller.accept("Written in: " + requirement.source());
    teller.accept(
        "Belongs to: %s, %s"
            .formatted(
                suites.stream().map(Suite::name).collect(Collectors.joining(", ")),
                requirement.topic()));
    if (entry.coverage() instanceof Coverage.Excluded excluded) {
      teller.accept("It is not judged: " + Printable.line(excluded.reason()));
    } else if (entry.coverage() instanceof Coverage.Pending pending) {
      teller.accept("It is not judged yet: " + Printable.line(pending.reason()));
    } else if (entry.coverage() instanceof Coverage.Attestable attestable) {
      teller.accept("Somebody has to attest it: " + Printable.line(attestable.how()));
    }
    judged(teller);
    suites.stream()
        .flatMap(suite -> suite.deviations().stream())
        .filter(known -> known.requirement().equals(requirement.id()))
        .map(known -> "Known deviation of the server that the suite is about: " + known.what())
        .distinct()
        .forEach(teller);
  }

  private void judged(Consumer<String> teller) throws IOException {
    for (Suite suite : suites) {
      Selection all = Selection.all().within(suite.scope());
      Optional<PlannedScenario> scenario =
          Plan.of(suite.features(), suite.catalogue(), all).find(entry.requirement().id());
      if (scenario.isPresent()) {
        teller.accept(
            "Judged by: %s, in features/%s"
                .formatted(scenario.get().name(), scenario.get().feature()));
        scenario.get().steps().forEach(step -> teller.accept("  " + Printable.line(step)));
        return;
      }
    }
  }
}
