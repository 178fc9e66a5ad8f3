package org.trueblue.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request.Credentials;
import org.trueblue.fhir.Bundle;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.outcome.Strength;

/** Sees whether a run tested little, whatever it passed. */
public final class Effectiveness {

  private static final int FEWEST_SEARCHES = 3;

  private Effectiveness() {}

  /** The signs that it did; empty if there are none. */
  public static List<Warning> of(Account account, Collection<Exchange> exchanges) {
    List<Warning> warnings = new ArrayList<>();
    refusals(exchanges, warnings);
    emptySearches(exchanges, warnings);
    if (account.started().patients().size() == 1 && userChoosesPatients(account)) {
      warnings.add(
          new Warning(
              "effect.one-patient",
              "one patient only: what no value of his shows was not seen",
              "name several patients with --patient, with data of different kinds"));
    }
    shareOfShalls(account, warnings);
    profilesWithoutData(account, warnings);
    return warnings;
  }

  /** Where a suite is run, the patient is whoever logs in. */
  private static boolean userChoosesPatients(Account account) {
    return account.started().guides().keySet().stream().allMatch(name -> name.contains("#"));
  }

  private static void refusals(Collection<Exchange> exchanges, List<Warning> warnings) {
    List<Exchange> withCredentials =
        exchanges.stream()
            .filter(exchange -> exchange.request().credentials() == Credentials.OF_TARGET)
            .toList();
    long refused =
        withCredentials.stream().filter(e -> e.status() == 401 || e.status() == 403).count();
    if (refused > 0 && 2 * refused >= withCredentials.size()) {
      warnings.add(
          new Warning(
              "effect.refused",
              "%d of %d requests were refused with 401 or 403"
                  .formatted(refused, withCredentials.size()),
              "give a token that is valid, and whose scopes allow what is asked, with --token-env"));
    }
  }

  private static void emptySearches(Collection<Exchange> exchanges, List<Warning> warnings) {
    List<Bundle> results =
        exchanges.stream()
            .filter(Effectiveness::isSearch)
            .flatMap(exchange -> FhirResponse.resource(exchange, "Bundle").stream())
            .flatMap(seen -> Bundle.of(seen.resource()).stream())
            .toList();
    long empty = results.stream().filter(bundle -> bundle.entries().isEmpty()).count();
    if (results.size() >= FEWEST_SEARCHES && 10 * empty >= 9L * results.size()) {
      warnings.add(
          new Warning(
              "effect.empty-searches",
              "%d of %d searches found nothing".formatted(empty, results.size()),
              "name patients that have data with --patient"));
    }
  }

  private static boolean isSearch(Exchange exchange) {
    return exchange.status() == 200
        && (exchange.request().url().getRawQuery() != null
            || exchange.request().url().getPath().endsWith("/_search"));
  }

  private static void shareOfShalls(Account account, List<Warning> warnings) {
    List<Settled> asked =
        account.scenarios().stream()
            .filter(s -> s.requirement().strength() == Strength.SHALL)
            .filter(s -> !(s.outcome() instanceof org.trueblue.outcome.Outcome.NotApplicable))
            .toList();
    long tested = asked.stream().filter(Comparison::isTested).count();
    if (2 * tested < asked.size()) {
      warnings.add(
          new Warning(
              "effect.few-shalls",
              "%d of %d SHALLs that apply were tested".formatted(tested, asked.size()),
              "see what was not tested, and what would help"));
    }
  }

  private static void profilesWithoutData(Account account, List<Warning> warnings) {
    Map<String, Gap> without = new TreeMap<>();
    for (Settled scenario : account.scenarios()) {
      if (scenario.requirement().interaction().equals("profile")
          && scenario.outcome() instanceof NotTested notTested
          && notTested.gap().cause() == Cause.DATA_ABSENT) {
        without.putIfAbsent(scenario.requirement().topic(), notTested.gap());
      }
    }
    without.forEach(
        (profile, gap) ->
            warnings.add(new Warning("effect.no-data", "no data for " + profile, gap.supply())));
  }
}
