package org.trueblue.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trueblue.outcome.Finding;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Requirement;

/**
 * Hand-written features with their requirements, at one version of what they test.
 *
 * @param alias short name, such as {@code blue-button-2}
 * @param version of what is tested, such as {@code v2}
 * @param title for people
 * @param fhirVersion that the server speaks at this version, such as {@code 4.0.1}
 * @param entries the requirements of this version, and whether they are tested
 * @param observed what was observed of the server that the suite is about
 * @param deviations what that server is known to do otherwise
 * @param features folder of the features
 * @param digest of the file that says all this
 */
public record Suite(
    String alias,
    String version,
    String title,
    String fhirVersion,
    List<Catalogue.Entry> entries,
    Observed observed,
    List<KnownDeviation> deviations,
    Path features,
    String digest) {

  public Suite {
    entries = List.copyOf(entries);
    deviations = List.copyOf(deviations);
  }

  /** Its name as users write it: {@code blue-button-2@v2}. */
  public String name() {
    return alias + "@" + version;
  }

  /** Its name as folders may be called. */
  public String prefix() {
    return alias + "-" + version;
  }

  /** The requirements that its features may name. */
  public Catalogue catalogue() {
    return new Catalogue(entries);
  }

  /** Which scenarios belong to this version, as a tag expression: those that name it, or none. */
  public String scope() {
    return "@%s or not (@v1 or @v2 or @v3)".formatted(version);
  }

  /** The finding with what is known of it. */
  public Finding explained(Requirement requirement, Finding finding) {
    return deviation(requirement.id(), finding.code())
        .map(known -> finding.known(known.what()))
        .orElse(finding);
  }

  private Optional<KnownDeviation> deviation(String requirement, String code) {
    return deviations.stream()
        .filter(known -> known.requirement().equals(requirement) && known.code().equals(code))
        .findFirst();
  }
}
