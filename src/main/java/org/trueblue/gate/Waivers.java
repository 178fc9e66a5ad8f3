package org.trueblue.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trueblue.evidence.Digests;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Requirement;

/**
 * What the user accepts.
 *
 * @param all in the order of the file
 * @param text of the file, empty if there is none
 */
public record Waivers(List<Waiver> all, String text) {

  /** Nothing is accepted. */
  public static final Waivers NONE = new Waivers(List.of(), "");

  public Waivers {
    all = List.copyOf(all);
  }

  /** Digest of the file, empty if there is none. */
  public String digest() {
    return text.isEmpty() ? "" : Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Leaves a copy of the file in a folder, if there is one. */
  public void copyTo(Path folder) throws IOException {
    if (!text.isEmpty()) {
      Files.writeString(folder.resolve("waivers.yaml"), text);
    }
  }

  /**
   * The outcome with these waivers instead of any that it was kept with: waived if every finding
   * that makes it what it is, is waived.
   *
   * @param base base URL of the target
   * @param day on which it is asked
   */
  public Outcome applied(Requirement requirement, Outcome kept, String base, LocalDate day) {
    Outcome bare = bare(kept);
    List<Finding> grave = grave(bare);
    List<Waiver> used =
        grave.stream()
            .flatMap(f -> holding(requirement, f, base, day).stream())
            .distinct()
            .toList();
    boolean all = grave.stream().allMatch(f -> holding(requirement, f, base, day).isPresent());
    return all && !used.isEmpty()
        ? new Outcome.Waived(
            used.stream().map(Waivers::reason).collect(Collectors.joining("; ")), bare.findings())
        : bare;
  }

  private static String reason(Waiver waiver) {
    return "%s (%s, until %s%s)"
        .formatted(
            waiver.reason(),
            waiver.owner(),
            waiver.expires(),
            waiver.issue().isEmpty() ? "" : ", " + waiver.issue());
  }

  /** The outcome as it was before anything was waived. */
  public static Outcome bare(Outcome outcome) {
    if (!(outcome instanceof Outcome.Waived waived)) {
      return outcome;
    }
    return waived.findings().stream().anyMatch(f -> f.strength() == Strength.SHALL)
        ? new Outcome.Failed(waived.findings())
        : new Outcome.Warned(waived.findings());
  }

  /** The findings that make an outcome what it is. */
  static List<Finding> grave(Outcome outcome) {
    Optional<Strength> gravest =
        outcome.findings().stream().map(Finding::strength).min(Comparator.naturalOrder());
    return outcome.findings().stream()
        .filter(finding -> gravest.filter(finding.strength()::equals).isPresent())
        .toList();
  }

  private Optional<Waiver> holding(
      Requirement requirement, Finding finding, String base, LocalDate day) {
    Fingerprint fingerprint = Fingerprint.of(requirement, finding);
    return all.stream()
        .filter(waiver -> waiver.isAbout(fingerprint, base) && waiver.holds(day))
        .findFirst();
  }

  /** The run with these waivers applied to every outcome. */
  public Account applied(Account account, LocalDate day) {
    String base = account.started().target();
    return account.withOutcomes(
        scenario -> applied(scenario.requirement(), scenario.outcome(), base, day));
  }

  /** Those that are about no finding of a run. */
  List<Waiver> unused(Account account) {
    return all.stream().filter(waiver -> !isUsed(waiver, account)).toList();
  }

  private static boolean isUsed(Waiver waiver, Account account) {
    return account.scenarios().stream().anyMatch(scenario -> isAbout(waiver, scenario, account));
  }

  /** Whether a waiver is about a finding of a scenario. */
  static boolean isAbout(Waiver waiver, Settled scenario, Account account) {
    return scenario.outcome().findings().stream()
        .map(finding -> Fingerprint.of(scenario.requirement(), finding))
        .anyMatch(fingerprint -> waiver.isAbout(fingerprint, account.started().target()));
  }

  /** Those that do not hold on a day. */
  List<Waiver> notHolding(LocalDate day) {
    return all.stream().filter(waiver -> !waiver.holds(day)).toList();
  }
}
