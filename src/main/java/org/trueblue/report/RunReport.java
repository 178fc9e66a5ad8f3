package org.trueblue.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Exchange;
import org.trueblue.gate.Effectiveness;
import org.trueblue.gate.Warning;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.requirement.Checklist;
import org.trueblue.requirement.Procedure;
import org.trueblue.run.Conditions;
import org.trueblue.run.PlannedScenario;
import org.trueblue.run.RunFolder;

/**
 * A run as the reports see it: what its ledger says, with the exchanges that show it, and what
 * people say beside it.
 *
 * @param account of the ledger
 * @param exchanges by id
 * @param checklist what only people can say of the target
 * @param procedure that the run followed
 * @param tokenVariable name of the environment variable with the access token, empty if there was
 *     none
 */
public record RunReport(
    Account account,
    Map<String, Exchange> exchanges,
    Checklist checklist,
    Procedure procedure,
    String tokenVariable) {

  /** Where a login gave the token, or nothing says where it came from. */
  private static final String ANY_TOKEN = "TOKEN";

  public RunReport {
    exchanges = Map.copyOf(exchanges);
  }

  /** A run of which nothing is left to people. */
  public RunReport(Account account, Map<String, Exchange> exchanges) {
    this(account, exchanges, Checklist.NONE);
  }

  /** A run that followed nobody's procedure. */
  public RunReport(Account account, Map<String, Exchange> exchanges, Checklist checklist) {
    this(account, exchanges, checklist, Procedure.NONE, ANY_TOKEN);
  }

  /**
   * Reads the folder of a run.
   *
   * @throws IOException if it has no ledger, or cannot be read
   */
  public static RunReport read(Path folder) throws IOException {
    RunFolder run = new RunFolder(folder);
    Account account = Account.read(run.ledger());
    Map<String, Exchange> exchanges = Archive.read(run.evidence());
    if (!Files.exists(run.conditions())) {
      return new RunReport(account, exchanges);
    }
    Conditions conditions = Conditions.read(run);
    String named = conditions.target().tokenEnv();
    return new RunReport(
        account,
        exchanges,
        conditions.checklist(),
        conditions.procedure(),
        named.isEmpty() && conditions.ofSuite() ? ANY_TOKEN : named);
  }

  /** The scenarios that the user selected, and those that were lost. */
  public List<Settled> scenarios() {
    return account.scenarios().stream().filter(scenario -> !isUnselected(scenario)).toList();
  }

  /** What the server says that it is: the software and implementation of its capabilities. */
  public String software() {
    return exchanges.values().stream()
        .filter(exchange -> exchange.request().url().getPath().endsWith("/metadata"))
        .flatMap(exchange -> FhirResponse.resource(exchange, "CapabilityStatement").stream())
        .map(seen -> seen.resource().json())
        .map(
            json ->
                Stream.of("/software/name", "/software/version", "/implementation/description")
                    .map(path -> json.at(path).asText(""))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("does not say");
  }

  /** The commands that repeat its requests. */
  public CurlCommand curl() {
    return new CurlCommand(tokenVariable, PseudonymPlaces.in(exchanges.values()));
  }

  /** The exchanges of a scenario, in its order. */
  public List<Exchange> exchanges(Settled scenario) {
    return exchanges(scenario.exchanges());
  }

  /** The exchanges with these ids, in their order; those that are missing are left out. */
  public List<Exchange> exchanges(List<String> ids) {
    return ids.stream()
        .map(id -> Optional.ofNullable(exchanges.get(id)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The signs that the run tested little. */
  public List<Warning> warnings() {
    return Effectiveness.of(account, exchanges.values());
  }

  /** What could not be checked, with how often, most often first. */
  public List<Map.Entry<String, Long>> unchecked() {
    return judgements()
        .flatMap(judgement -> judgement.unchecked().entrySet().stream())
        .collect(
            Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** What else the scenarios say, each once, in alphabetical order. */
  public List<String> notes() {
    return judgements()
        .flatMap(judgement -> judgement.notes().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<Judgement> judgements() {
    return account.scenarios().stream().flatMap(scenario -> scenario.judgements().stream());
  }

  /** Whether the user left the scenario out. */
  public static boolean isUnselected(Settled scenario) {
    return scenario.outcome() instanceof Outcome.NotTested notTested
        && notTested.gap().cause() == Cause.NOT_SELECTED
        && !notTested.gap().code().equals(PlannedScenario.NOT_WRITTEN);
  }
}
