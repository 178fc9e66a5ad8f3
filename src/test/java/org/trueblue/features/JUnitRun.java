package org.trueblue.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What JUnit says of tests, run within a test. */
public final class JUnitRun {

  private final Map<TestIdentifier, TestExecutionResult> results = new LinkedHashMap<>();

  private JUnitRun() {}

  /**
   * Runs tests with the engine that runs suites, or with Cucumber's.
   *
   * @param objectFactory makes the glue
   */
  public static JUnitRun of(
      String engine, Class<? extends ServerGlue> objectFactory, DiscoverySelector tests) {
    JUnitRun run = new JUnitRun();
    LauncherFactory.create().execute(request(engine, objectFactory, tests), run.new Listener());
    return run;
  }

  /** How many scenarios there are to run. */
  public static long size(
      String engine, Class<? extends ServerGlue> objectFactory, DiscoverySelector tests) {
    return LauncherFactory.create()
        .discover(request(engine, objectFactory, tests))
        .countTestIdentifiers(TestIdentifier::isTest);
  }

  private static LauncherDiscoveryRequest request(
      String engine, Class<? extends ServerGlue> objectFactory, DiscoverySelector tests) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(tests)
        .filters(EngineFilter.includeEngines(engine))
        .configurationParameter("cucumber.object-factory", objectFactory.getName())
        .build();
  }

  private final class Listener implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      results.put(test, result);
    }
  }

  /** How many scenarios were run. */
  public long scenarios() {
    return results.keySet().stream().filter(TestIdentifier::isTest).count();
  }

  /** Names of the scenarios that ended so. */
  public List<String> ended(Status status) {
    return which(status, TestIdentifier::isTest).map(e -> e.getKey().getDisplayName()).toList();
  }

  /** What is said of those that did not succeed, scenarios and suites. */
  public List<String> messages(Status status) {
    return which(status, test -> true)
        .flatMap(e -> e.getValue().getThrowable().stream())
        .map(Throwable::toString)
        .toList();
  }

  private Stream<Map.Entry<TestIdentifier, TestExecutionResult>> which(
      Status status, Predicate<TestIdentifier> tests) {
    return results.entrySet().stream()
        .filter(e -> e.getValue().getStatus() == status)
        .filter(e -> tests.test(e.getKey()));
  }
}
